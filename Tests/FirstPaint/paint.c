// Starts a program on a terminal of its own and prints in microseconds how long its pictures took:
// from exec to the last byte of the first frame, then from each key to the last byte it brought.
//
//   paint COLUMNSxROWS WORD KEYS PROGRAM [ARGUMENT]...
//
// A frame is over when nothing more came for a tenth of a second; its time is that of its last byte.
// The terminal is an xterm-256color that answers nothing; the first frame must hold WORD.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const int silence = 100;
static const int patience = 5000;

static char frame[1 << 20];
static size_t length;

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

// Reads one frame; answers when its last byte came, 0 where none came.
static long settle(int terminal) {
  struct pollfd source = {.fd = terminal, .events = POLLIN};
  long last = 0;
  length = 0;
  while (length < sizeof frame && poll(&source, 1, last ? silence : patience) > 0) {
    ssize_t count = read(terminal, frame + length, sizeof frame - length);
    if (count <= 0) break;
    last = now();
    length += count;
  }
  return last;
}

// Starts the program; the child notes the time right before exec, where its parent can read it.
static pid_t start(char **arguments, struct winsize size, int *terminal, long *begun) {
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child == 0) {
    *begun = now();
    execv(arguments[0], arguments);
    _exit(127);
  }
  return child;
}

int main(int count, char **arguments) {
  struct winsize size = {0};
  if (count < 5 || sscanf(arguments[1], "%hux%hu", &size.ws_col, &size.ws_row) != 2) return 2;
  setenv("TERM", "xterm-256color", 1);
  setenv("LC_ALL", "C.UTF-8", 1);
  long *begun = mmap(NULL, sizeof *begun, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

  int terminal;
  pid_t child = start(arguments + 4, size, &terminal, begun);
  long last = settle(terminal);
  if (!memmem(frame, length, arguments[2], strlen(arguments[2]))) {
    fprintf(stderr, "%s: no \"%s\" in its first frame\n", arguments[4], arguments[2]);
    return 1;
  }
  printf("%ld\n", last - *begun);
  for (const char *key = arguments[3]; *key; key++) {
    long pressed = now();
    if (write(terminal, key, 1) != 1 || (last = settle(terminal)) == 0) return 1;
    printf("%ld\n", last - pressed);
  }
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  return 0;
}
