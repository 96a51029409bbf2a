// The least that a C program with a screen can do: what first paint is measured against.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  mvaddstr(0, 0, "one line");
  refresh();
  getch();
  endwin();
}
