/*
 * A preloaded library that counts, logs and disturbs the operations on the files below one folder, in all processes
 * that a command starts. Linux with glibc. `library.ts` compiles it, and sets:
 *
 *   DRILL_FOLDER   the folder
 *   DRILL_COUNTER  a file, outside the folder, that the processes share
 *   DRILL_FAULT    log, kill, torn, ENOSPC or EIO
 *   DRILL_AT       the number of the operation, from 1, at which the fault begins
 *   DRILL_LOG      the file of the log
 *
 * `kill` ends all processes of the group before the operation, `torn` after half of a write. ENOSPC and EIO last.
 *
 * Not seen: writes through memory maps, io_uring, and system calls without the C library. Node and Grafeo use none of
 * them on these files, see `strace -f -y -e trace=file,desc`.
 */
#include "faults.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <time.h>

struct shared {
  pthread_mutex_t mutex;
  long count;
};

/* The beginning of an operation in the log. Its path, its target and its data follow. */
struct record {
  uint32_t kind, path_length, target_length, data_length;
  uint64_t inode;
  int64_t offset;
  uint64_t milliseconds;
};

static struct shared *shared;
static char folder[PATH_MAX];
static enum { LOG, KILL, TORN, NO_SPACE, IO_ERROR } fault;
static long at;
static int log_file = -1;

/* The first process has no others beside it yet. */
static void initialise(struct shared *memory) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(&memory->mutex, &attributes);
}

__attribute__((constructor)) static void begin(void) {
  const char *named = getenv("DRILL_FOLDER"), *counter = getenv("DRILL_COUNTER"), *what = getenv("DRILL_FAULT");
  if (!named || !counter || !what) return;
  snprintf(folder, sizeof folder, "%s", named);
  static const char *const names[] = {"log", "kill", "torn", "ENOSPC", "EIO"};
  for (unsigned name = 0; name < sizeof names / sizeof *names; name++)
    if (!strcmp(what, names[name])) fault = name;
  at = getenv("DRILL_AT") ? atol(getenv("DRILL_AT")) : LONG_MAX;
  if (getenv("DRILL_LOG"))
    log_file = REAL(open64)(getenv("DRILL_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  int file = REAL(open64)(counter, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  struct stat found;
  if (fstat(file, &found) || REAL(ftruncate64)(file, sizeof(struct shared))) abort();
  shared = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (shared == MAP_FAILED) abort();
  close(file);
  if (found.st_size == 0) initialise(shared);
}

static int is_in_folder(const char *path) {
  size_t length = strlen(folder);
  return !strncmp(path, folder, length) && (path[length] == '/' || path[length] == '\0');
}

static int target_of_link(const char *link, char *target) {
  ssize_t length = readlink(link, target, PATH_MAX - 1);
  if (length > 0) target[length] = '\0';
  return length > 0;
}

int below_of_file(int file, char *path) {
  char link[40];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  return shared && target_of_link(link, path) && is_in_folder(path);
}

int below(int parent, const char *name, char *path) {
  if (!shared || !name) return 0;
  char start[PATH_MAX] = "", link[40] = "/proc/self/cwd";
  if (parent != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", parent);
  if (name[0] != '/' && !target_of_link(link, start)) return 0;
  int length = snprintf(path, PATH_MAX, "%s%s%s", start, name[0] == '/' ? "" : "/", name);
  return length < PATH_MAX && is_in_folder(path);
}

static void lock(void) {
  /* A process that was killed may have it. */
  if (pthread_mutex_lock(&shared->mutex) == EOWNERDEAD) pthread_mutex_consistent(&shared->mutex);
}

static void unlock(void) {
  int code = errno;
  pthread_mutex_unlock(&shared->mutex);
  errno = code;
}

static void add_to_log(const struct operation *operation) {
  if (log_file < 0) return;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  struct record record = {
      .kind = operation->kind,
      .path_length = operation->path ? strlen(operation->path) : 0,
      .target_length = operation->target ? strlen(operation->target) : 0,
      .data_length = operation->length,
      .inode = operation->inode,
      .offset = operation->offset,
      .milliseconds = now.tv_sec * 1000ull + now.tv_nsec / 1000000,
  };
  struct iovec parts[] = {{&record, sizeof record},
                          {(void *)operation->path, record.path_length},
                          {(void *)operation->target, record.target_length},
                          {(void *)operation->data, record.data_length}};
  if (REAL(writev)(log_file, parts, 4) < 0) abort();
}

static void kill_all(void) {
  kill(0, SIGKILL);
  for (;;) pause();
}

enum outcome start_operation(const struct operation *operation) {
  lock();
  long number = ++shared->count;
  if (fault == LOG || number < at) return PROCEED;
  if (fault == TORN && operation->kind == WRITE) return HALF;
  if (fault == KILL || fault == TORN) kill_all();
  errno = fault == IO_ERROR ? EIO : ENOSPC;
  if (fault == IO_ERROR) return FAIL;
  /* The write that fills the disk succeeds in part. */
  if (operation->kind == WRITE && number == at && operation->length > 1) return HALF;
  return operation->needs_space ? FAIL : PROCEED;
}

void end_operation(const struct operation *operation, int succeeded) {
  if (fault == TORN && shared->count >= at) kill_all();
  if (succeeded) add_to_log(operation);
  unlock();
}

int prints_to_log(int file) { return shared && file == STDOUT_FILENO && log_file >= 0; }

void log_print(const void *data, size_t length) {
  struct operation print = {.kind = PRINT, .data = data, .length = length};
  lock();
  add_to_log(&print);
  unlock();
}
