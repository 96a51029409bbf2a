#pragma once

/// Gives a file of a folder another name in it, unless that name is taken: then it fails with EEXIST.
///
/// Answers 0 or an error number. EINVAL or ENOSYS: this file system cannot promise it.
int files_rename_new(int folder, const char *from, const char *to);

/// Swaps two files of a folder: each bears the other's name at once.
///
/// Answers 0 or an error number. EINVAL or ENOSYS: this file system cannot do it.
int files_exchange(int folder, const char *one, const char *other);
