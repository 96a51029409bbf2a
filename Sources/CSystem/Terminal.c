#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Handlers run in the middle of anything: they touch only these, and call only what POSIX allows.

static const int answered[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { answered_count = sizeof answered / sizeof *answered };
enum { crash_count = sizeof crashes / sizeof *crashes };

static struct sigaction old_answers[answered_count];
static struct sigaction old_crashes[crash_count];
static int signals[2] = {-1, -1};

static int guarded = -1;
static struct termios settings;
static int has_settings;
static char restoring[512];
static size_t restoring_count;

static int held_errors = -1;
static int real_errors = -1;

static char crash_stack[64 * 1024];

static void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void terminal_hold_errors(void) {
  if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
  held_errors = memfd_create("errors", MFD_CLOEXEC);
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held_errors >= 0 && real_errors >= 0) dup2(held_errors, STDERR_FILENO);
}

void terminal_release_errors(void) {
  if (real_errors >= 0) dup2(real_errors, STDERR_FILENO);
  char bytes[1024];
  off_t place = 0;
  ssize_t count;
  while (held_errors >= 0 && (count = pread(held_errors, bytes, sizeof bytes, place)) > 0) {
    write_all(STDERR_FILENO, bytes, (size_t)count);
    place += count;
  }
  if (held_errors >= 0) close(held_errors);
  if (real_errors >= 0) close(real_errors);
  held_errors = real_errors = -1;
}

static void forward(int signal) {
  int saved = errno;
  char byte = (char)signal;
  // A full pipe already has enough to wake the reader.
  if (write(signals[1], &byte, 1) < 0) errno = saved;
  errno = saved;
}

static void give_back(int signal) {
  write_all(guarded, restoring, restoring_count);
  if (has_settings) tcsetattr(guarded, TCSANOW, &settings);
  terminal_release_errors();
  for (int index = 0; index < crash_count; index++)
    if (crashes[index] == signal) sigaction(signal, &old_crashes[index], NULL);
  // Blocked until this handler returns; then whoever was there before reports the crash.
  raise(signal);
}

static void give_crashes_a_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  stack = (stack_t){.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
}

int terminal_guard(int terminal, const char *restore, size_t count) {
  if (signals[0] < 0 && pipe2(signals, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  guarded = terminal;
  has_settings = tcgetattr(terminal, &settings) == 0;
  restoring_count = count < sizeof restoring ? count : 0;
  memcpy(restoring, restore, restoring_count);
  give_crashes_a_stack();

  struct sigaction answer = {.sa_handler = forward, .sa_flags = SA_RESTART};
  sigfillset(&answer.sa_mask);
  for (int index = 0; index < answered_count; index++)
    sigaction(answered[index], &answer, &old_answers[index]);
  struct sigaction crash = {.sa_handler = give_back, .sa_flags = SA_ONSTACK};
  for (int index = 0; index < crash_count; index++)
    sigaction(crashes[index], &crash, &old_crashes[index]);
  return signals[0];
}

void terminal_unguard(void) {
  if (guarded < 0) return;
  for (int index = 0; index < answered_count; index++)
    sigaction(answered[index], &old_answers[index], NULL);
  for (int index = 0; index < crash_count; index++)
    sigaction(crashes[index], &old_crashes[index], NULL);
  close(signals[0]);
  close(signals[1]);
  signals[0] = signals[1] = guarded = -1;
}

static void act_by_default(int number, struct sigaction *before) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(number, &plain, before);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
}

void terminal_stop(void) {
  struct sigaction before;
  act_by_default(SIGTSTP, &before);
  // The whole job, as the terminal itself would: the program may be part of a pipeline.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

void terminal_end_by(int signal) {
  struct sigaction before;
  act_by_default(signal, &before);
  raise(signal);
  _exit(1);
}
