#pragma once
#include <stddef.h>

/// Guards a terminal: from now on a crash gives it back before the program dies.
///
/// Its settings are remembered as they are now; `restore` are the bytes that leave the screen. Signals
/// that a screen must answer (window size, end, stop, continue) no longer act by themselves: each
/// arrives as one byte, its number, at the returned end of a pipe. Returns -1 with errno.
int terminal_guard(int terminal, const char *restore, size_t count);

/// Puts all signals back as they were before `terminal_guard`.
void terminal_unguard(void);

/// Keeps what goes to standard error in memory, where it cannot spoil the screen.
void terminal_hold_errors(void);

/// Writes what was held to the real standard error, and lets it through again.
void terminal_release_errors(void);

/// Stops the program and its job, as `^Z` does; returns when it is continued.
void terminal_stop(void);

/// Ends the program by a signal, so that whoever started it sees that signal.
_Noreturn void terminal_end_by(int signal);
