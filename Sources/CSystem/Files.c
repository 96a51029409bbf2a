#define _GNU_SOURCE
#include "files.h"

#include <errno.h>
#include <stdio.h>

int files_rename_new(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}
