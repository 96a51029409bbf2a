import CNCurses
import Glibc

// The least that a Swift program with a screen can do: what first paint is measured against.
setlocale(LC_ALL, "")
initscr()
mvaddstr(0, 0, "one line")
refresh()
getch()
endwin()
