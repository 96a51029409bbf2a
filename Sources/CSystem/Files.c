#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <stdio.h>

int files_rename_new(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int files_exchange(int folder, const char *one, const char *other) {
  return renameat2(folder, one, folder, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}
