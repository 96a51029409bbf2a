"""Drives the program in tmux and draws what stands there: make.py PROGRAM FOLDER."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import terminal_picture

DAY = "2020-03-02"
CAMPAIGN = ["G", "Enter"]
FORM = CAMPAIGN + ["r"]

# Name, day, keys; a list in the list is text that is typed.
SCREENS = [
    ("today", DAY, []),
    ("today-2026", "2026-11-25", []),
    ("deadlines", "2026-11-23", ["2"]),
    ("sessions", "2026-11-23", ["2", "S"]),
    ("campaign", DAY, CAMPAIGN),
    ("campaign-why", DAY, CAMPAIGN + ["Tab", "w"]),
    ("campaign-2026", "2026-11-25", CAMPAIGN),
    ("log", DAY, FORM),
    ("log-half", DAY, FORM + [["검토 중: no decision yet"], "Tab", "Tab", ["03/05"], "Tab"]),
    ("log-grades", DAY, FORM + ["F2"]),
    ("help", DAY, ["?"]),
]
SIZES = [(80, 24), (100, 30)]
THEMES = {
    "dark": {"COLORFGBG": "15;0"},
    "light": {"COLORFGBG": "0;15"},
    "mono": {"NO_COLOR": "1"},
}


class Window:
    """A tmux server of its own with the program in its only window."""

    def __init__(self, program, day, size, theme, home):
        self.socket = os.path.join(home, "socket")
        environment = {
            "HOME": home, "XDG_STATE_HOME": home + "/state", "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "TZ": "Asia/Seoul", "PATH": os.environ["PATH"], **THEMES[theme],
        }
        columns, rows = size
        words = ["env", "TERM=tmux-256color"] + [f"{k}={v}" for k, v in THEMES[theme].items()]
        words += [program, "--store", os.path.abspath("campaigns"), "--as-of", day]
        self.environment = environment
        self.run("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                 *words)
        self.run("set-option", "-g", "status", "off")
        self.run("resize-window", "-x", str(columns), "-y", str(rows))

    def run(self, *words):
        done = subprocess.run(
            ["tmux", "-u", "-S", self.socket, *words], env=self.environment, check=True,
            capture_output=True, text=True)
        return done.stdout

    def press(self, key):
        if isinstance(key, list):
            self.run("send-keys", "-l", key[0])
        else:
            self.run("send-keys", key)

    def text(self):
        return self.run("capture-pane", "-p", "-e", "-N")

    def settled(self):
        """The screen once it has stood still for a while."""
        seen, since = self.text(), time.monotonic()
        while time.monotonic() - since < 0.25:
            time.sleep(0.05)
            now = self.text()
            if now != seen or not now.strip():
                seen, since = now, time.monotonic()
        return seen

    def cursor(self):
        column, row, flag = self.run(
            "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}").split()
        return (int(column), int(row)) if flag == "1" else None

    def close(self):
        self.run("kill-server")


def main():
    program, folder = sys.argv[1:]
    for name, day, keys in SCREENS:
        for size in SIZES:
            for theme in THEMES:
                home = tempfile.mkdtemp(prefix="demarche-pictures-")
                window = Window(program, day, size, theme, home)
                window.settled()
                for key in keys:
                    window.press(key)
                    window.settled()
                path = os.path.join(folder, f"{name}-{size[0]}x{size[1]}-{theme}.png")
                terminal_picture.draw(window.settled(), window.cursor(), size, theme, path)
                window.close()
                shutil.rmtree(home, ignore_errors=True)
                print(path)


main()
