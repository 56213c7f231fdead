/* The calls of the C library that change files. */
#include "faults.h"

#include <stdarg.h>
#include <sys/sendfile.h>

/* Runs a call that returns 0, and is all or nothing. */
#define RUN(operation, call)                              \
  do {                                                    \
    int result = -1;                                      \
    if (start_operation(operation) != FAIL) result = call; \
    end_operation(operation, result == 0);                \
    return result;                                        \
  } while (0)

static struct stat stat_of_file(int file) {
  struct stat found = {0};
  fstat(file, &found);
  return found;
}

static int opened(int parent, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  struct stat before;
  int is_seen = (flags & (O_CREAT | O_TRUNC)) && below(parent, name, path);
  int is_new = is_seen && stat(path, &before) != 0;
  /* Opening a file as it is changes nothing. */
  if (!is_seen || (!is_new && (!(flags & O_TRUNC) || before.st_size == 0)))
    return REAL(openat64)(parent, name, flags, mode);
  struct operation operation = {.kind = is_new ? CREATE : TRUNCATE, .path = path, .needs_space = is_new};
  int file = -1;
  if (start_operation(&operation) != FAIL) file = REAL(openat64)(parent, name, flags, mode);
  if (file >= 0) operation.inode = stat_of_file(file).st_ino;
  end_operation(&operation, file >= 0);
  return file;
}

#define OPEN(parent, name, flags)                                   \
  do {                                                              \
    va_list rest;                                                   \
    va_start(rest, flags);                                          \
    mode_t mode = (flags) & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                   \
    return opened(parent, name, flags, mode);                       \
  } while (0)

int open(const char *name, int flags, ...) { OPEN(AT_FDCWD, name, flags); }
int open64(const char *name, int flags, ...) { OPEN(AT_FDCWD, name, flags); }
int openat(int parent, const char *name, int flags, ...) { OPEN(parent, name, flags); }
int openat64(int parent, const char *name, int flags, ...) { OPEN(parent, name, flags); }

/* Writes at an offset; at the position of the file if it is negative. */
static ssize_t written(int file, const void *data, size_t length, int64_t offset) {
  char path[PATH_MAX];
  ssize_t done = -1;
  if (!below_of_file(file, path)) {
    if (prints_to_log(file)) log_print(data, length);
    return offset < 0 ? REAL(write)(file, data, length) : REAL(pwrite64)(file, data, length, offset);
  }
  struct stat found = stat_of_file(file);
  int64_t position = fcntl(file, F_GETFL) & O_APPEND ? found.st_size : lseek64(file, 0, SEEK_CUR);
  struct operation operation = {
      .kind = WRITE,
      .path = path,
      .inode = found.st_ino,
      .offset = offset < 0 ? position : offset,
      .data = data,
      .length = length,
      .needs_space = 1,
  };
  enum outcome outcome = start_operation(&operation);
  size_t part = outcome == HALF ? length / 2 : length;
  if (outcome != FAIL) done = offset < 0 ? REAL(write)(file, data, part) : REAL(pwrite64)(file, data, part, offset);
  operation.length = done > 0 ? done : 0;
  end_operation(&operation, done >= 0);
  return done;
}

/* Writes the parts as one operation. */
static ssize_t gathered(int file, const struct iovec *parts, int count, int64_t offset) {
  char path[PATH_MAX];
  if (!below_of_file(file, path) && !prints_to_log(file))
    return offset < 0 ? REAL(writev)(file, parts, count) : REAL(pwritev64)(file, parts, count, offset);
  size_t length = 0;
  for (int part = 0; part < count; part++) length += parts[part].iov_len;
  char *data = malloc(length + 1), *end = data;
  if (!data) abort();
  for (int part = 0; part < count; part++) end = mempcpy(end, parts[part].iov_base, parts[part].iov_len);
  ssize_t done = written(file, data, length, offset);
  int code = errno;
  free(data);
  errno = code;
  return done;
}

ssize_t write(int file, const void *data, size_t length) { return written(file, data, length, -1); }
ssize_t pwrite(int file, const void *data, size_t length, off_t at) { return written(file, data, length, at); }
ssize_t pwrite64(int file, const void *data, size_t length, off64_t at) { return written(file, data, length, at); }
ssize_t writev(int file, const struct iovec *parts, int count) { return gathered(file, parts, count, -1); }
ssize_t pwritev(int file, const struct iovec *parts, int count, off_t at) { return gathered(file, parts, count, at); }
ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t at) {
  return gathered(file, parts, count, at);
}

/* Copies in the kernel: Node and Rust then read and write instead, which is seen. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
  char path[PATH_MAX];
  errno = ENOSYS;
  return below_of_file(to, path) ? -1 : REAL(copy_file_range)(from, from_at, to, to_at, length, flags);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
  char path[PATH_MAX];
  errno = ENOSYS;
  return below_of_file(to, path) ? -1 : REAL(sendfile64)(to, from, at, length);
}

/* A folder has no inode in the log: it can have that of a file that was removed. */
#define SYNC_FILE(file, call)                                             \
  do {                                                                    \
    char path[PATH_MAX];                                                  \
    if (!below_of_file(file, path)) return call;                          \
    struct stat found = stat_of_file(file);                               \
    struct operation operation = {.kind = SYNC,                           \
                                  .path = path,                           \
                                  .inode = S_ISDIR(found.st_mode) ? 0 : found.st_ino, \
                                  .needs_space = 1};                      \
    RUN(&operation, call);                                                \
  } while (0)

int fsync(int file) { SYNC_FILE(file, REAL(fsync)(file)); }
int fdatasync(int file) { SYNC_FILE(file, REAL(fdatasync)(file)); }

static int truncated(int file, off64_t size) {
  char path[PATH_MAX];
  if (!below_of_file(file, path)) return REAL(ftruncate64)(file, size);
  struct stat found = stat_of_file(file);
  struct operation operation = {.kind = TRUNCATE,
                                .path = path,
                                .inode = found.st_ino,
                                .offset = size,
                                .needs_space = size > found.st_size};
  RUN(&operation, REAL(ftruncate64)(file, size));
}
int ftruncate(int file, off_t size) { return truncated(file, size); }
int ftruncate64(int file, off64_t size) { return truncated(file, size); }

#define CHANGE_NAME(what, parent, name, space, call)                                      \
  do {                                                                                    \
    char path[PATH_MAX];                                                                  \
    if (!below(parent, name, path)) return call;                                          \
    struct operation operation = {.kind = what, .path = path, .needs_space = space};      \
    RUN(&operation, call);                                                                \
  } while (0)

int unlink(const char *name) { CHANGE_NAME(UNLINK, AT_FDCWD, name, 0, REAL(unlink)(name)); }
int unlinkat(int parent, const char *name, int flags) {
  CHANGE_NAME(flags & AT_REMOVEDIR ? RMDIR : UNLINK, parent, name, 0, REAL(unlinkat)(parent, name, flags));
}
int mkdir(const char *name, mode_t mode) { CHANGE_NAME(MKDIR, AT_FDCWD, name, 1, REAL(mkdir)(name, mode)); }
int rmdir(const char *name) { CHANGE_NAME(RMDIR, AT_FDCWD, name, 0, REAL(rmdir)(name)); }

int rename(const char *from, const char *to) {
  char path[PATH_MAX], target[PATH_MAX];
  if (!below(AT_FDCWD, from, path) || !below(AT_FDCWD, to, target)) return REAL(rename)(from, to);
  struct operation operation = {.kind = RENAME, .path = path, .target = target, .needs_space = 1};
  RUN(&operation, REAL(rename)(from, to));
}
