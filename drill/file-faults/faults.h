/* What the intercepted calls of `calls.c` need from `faults.c`. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

/* The function of the C library that this library intercepts. */
#define REAL(name)                                                   \
  ({                                                                 \
    static __typeof__(&name) real;                                   \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);    \
    real;                                                            \
  })

/* As in `operations.ts`. */
enum kind { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, RMDIR, PRINT };

struct operation {
  enum kind kind;
  const char *path;
  const char *target; /* Of a rename. */
  uint64_t inode;
  int64_t offset; /* Of a write; the new size of a truncation. */
  const void *data;
  size_t length;
  int needs_space;
};

/* What becomes of an operation: it proceeds, it fails with `errno`, or half of a write is done. */
enum outcome { PROCEED, FAIL, HALF };

/* Counts an operation, and applies the fault. Other operations wait until `end_operation`. */
enum outcome start_operation(const struct operation *operation);
void end_operation(const struct operation *operation, int succeeded);

/* Whether what a command prints is logged beside its operations: it reports what is stored. */
int prints_to_log(int file);
void log_print(const void *data, size_t length);

/* Whether an open file is below the folder; its path. */
int below_of_file(int file, char *path);
/* Whether a name in an open folder is below the folder; its path. */
int below(int parent, const char *name, char *path);
