"""Draws a terminal's screen, as tmux captures it with its escape sequences, into a PNG."""

import re
import unicodedata

from PIL import Image, ImageDraw, ImageFont

CELL = (10, 21)
MARGIN = 12
FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono{}.ttf"
CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
# Korean glyphs come first in the second font of the collection.
CJK_INDEX = 1

# Text and background where the program asks for none.
GROUNDS = {
    "dark": ("#d4d4d4", "#16181d"),
    "light": ("#2e3338", "#fbfaf7"),
    "mono": ("#d0d0d0", "#000000"),
}
BASIC = [
    "#1c1c1c", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5",
    "#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
]


def palette(index):
    """The colour of a number of the 256."""
    if index < 16:
        return BASIC[index]
    if index >= 232:
        return "#" + f"{8 + (index - 232) * 10:02x}" * 3
    steps = [0, 95, 135, 175, 215, 255]
    index -= 16
    return "#%02x%02x%02x" % (steps[index // 36], steps[index // 6 % 6], steps[index % 6])


class Look:
    def __init__(self):
        self.reset()

    def reset(self):
        self.foreground = self.background = None
        self.bold = self.dim = self.underlined = self.reversed = False

    def take(self, codes):
        """One sequence of SGR, its numbers in order."""
        codes = list(codes) or [0]
        while codes:
            code = codes.pop(0)
            if code in (38, 48) and len(codes) >= 2 and codes[0] == 5:
                color = palette(codes[1])
                codes = codes[2:]
                if code == 38:
                    self.foreground = color
                else:
                    self.background = color
            elif code == 0:
                self.reset()
            elif code in (1, 2, 4, 7):
                setattr(self, {1: "bold", 2: "dim", 4: "underlined", 7: "reversed"}[code], True)
            elif code == 22:
                self.bold = self.dim = False
            elif code in (24, 27):
                setattr(self, {24: "underlined", 27: "reversed"}[code], False)
            elif code in (39, 49):
                setattr(self, {39: "foreground", 49: "background"}[code], None)
            elif 30 <= code <= 37 or 90 <= code <= 97:
                self.foreground = BASIC[code - 30 if code < 90 else code - 82]
            elif 40 <= code <= 47 or 100 <= code <= 107:
                self.background = BASIC[code - 40 if code < 100 else code - 92]

    def colors(self, theme):
        text, ground = GROUNDS[theme]
        front, back = self.foreground or text, self.background or ground
        if self.dim:
            front = mixed(front, back)
        return (back, front) if self.reversed else (front, back)


def mixed(one, other):
    """Nearer to the first of two colours."""
    pairs = [(int(one[i:i + 2], 16), int(other[i:i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{(3 * a + 2 * b) // 5:02x}" for a, b in pairs)


def cells(line, look):
    """Characters with their columns and the look of each, in order; `look` goes on to the next line."""
    for part in re.split(r"(\x1b\[[0-9;:]*m)", line):
        if part.startswith("\x1b["):
            look.take(int(code or 0) for code in re.split("[;:]", part[2:-1]))
            continue
        for text in re.findall(r".[\u0300-\u036f]*", re.sub(r"\x1b.|[\x00-\x1f]", "", part)):
            yield text, 2 if unicodedata.east_asian_width(text[0]) in "WF" else 1


class Fonts:
    def __init__(self):
        self.latin = {bold: ImageFont.truetype(FONTS.format("-Bold" if bold else ""), 16)
                      for bold in (False, True)}
        self.cjk = {bold: ImageFont.truetype(CJK.format("Bold" if bold else "Regular"), 17,
                                             index=CJK_INDEX) for bold in (False, True)}

    def of(self, columns, bold):
        return (self.cjk if columns == 2 else self.latin)[bold]


ROUNDED = {"╭": (1, 1), "╮": (-1, 1), "╰": (1, -1), "╯": (-1, -1)}
LINES = {"─": "h", "│": "v", "┄": "d"}


def draw_line(picture, sign, left, top, color, thick):
    """Borders are drawn, so that they join whatever the font."""
    width, height = CELL
    middle, center = left + width // 2, top + height // 2
    if sign in LINES:
        if LINES[sign] == "v":
            picture.line((middle, top, middle, top + height - 1), fill=color, width=thick)
        else:
            end = left + width - 1 if LINES[sign] == "h" else left + width // 2
            picture.line((left, center, end, center), fill=color, width=thick)
        return
    across, down = ROUNDED[sign]
    radius = width // 2 - 1
    corner = (middle + across * radius, center + down * radius)
    box = (corner[0] - radius, corner[1] - radius, corner[0] + radius, corner[1] + radius)
    start = {(1, 1): 180, (-1, 1): 270, (1, -1): 90, (-1, -1): 0}[across, down]
    picture.arc(box, start, start + 90, fill=color, width=thick)
    side = left + width - 1 if across > 0 else left
    picture.line((corner[0], center, side, center), fill=color, width=thick)
    edge = top + height - 1 if down > 0 else top
    picture.line((middle, corner[1], middle, edge), fill=color, width=thick)


def draw(text, cursor, size, theme, path):
    """Draws captured lines; `cursor` is a column and a row, or nothing."""
    width, height = CELL
    columns, rows = size
    image = Image.new("RGB", (columns * width + 2 * MARGIN, rows * height + 2 * MARGIN),
                      GROUNDS[theme][1])
    picture, fonts, look = ImageDraw.Draw(image), Fonts(), Look()
    for row, line in enumerate(text.split("\n")[:rows]):
        column = 0
        for sign, taken in cells(line, look):
            left, top = MARGIN + column * width, MARGIN + row * height
            front, back = look.colors(theme)
            picture.rectangle((left, top, left + taken * width - 1, top + height - 1), fill=back)
            if sign[0] in LINES or sign[0] in ROUNDED:
                draw_line(picture, sign[0], left, top, front, 2 if look.bold else 1)
            elif sign != " ":
                font = fonts.of(taken, look.bold)
                picture.text((left, top + 16), sign, font=font, fill=front, anchor="ls")
            if look.underlined:
                picture.line((left, top + height - 2, left + taken * width - 1, top + height - 2),
                             fill=front)
            column += taken
    if cursor:
        left, top = MARGIN + cursor[0] * width, MARGIN + cursor[1] * height
        picture.rectangle((left, top, left + 1, top + height - 1), fill=GROUNDS[theme][0])
    image.save(path)
