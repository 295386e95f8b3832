/* Preloaded into a process: lets its syncs and writes to the write-ahead log of a vault through until a file named by
   FAIL_WHEN exists, then fails those that FAIL_CALL names (fdatasync, pwrite) with EIO, as a dying disk does; with ENOSPC, as a full one
   does, while that file says "full". */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_log(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "vault.db-wal") != NULL;
}

static int must_fail(const char *call, int fd) {
  const char *when = getenv("FAIL_WHEN"), *what = getenv("FAIL_CALL");
  if (when == NULL || what == NULL || strcmp(what, call) != 0 || !is_log(fd)) return 0;
  int file = open(when, O_RDONLY);
  if (file < 0) return 0;
  char said[8] = "";
  ssize_t length = read(file, said, sizeof said - 1);
  close(file);
  errno = length > 0 && strcmp(said, "full") == 0 ? ENOSPC : EIO;
  return 1;
}

int fdatasync(int fd) {
  if (must_fail("fdatasync", fd)) return -1;
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}

int fsync(int fd) {
  if (must_fail("fdatasync", fd)) return -1;
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  if (must_fail("pwrite", fd)) return -1;
  return ((ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(fd, bytes, size, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  if (must_fail("pwrite", fd)) return -1;
  return ((ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite"))(fd, bytes, size, at);
}
