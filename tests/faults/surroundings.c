/* Loaded before the C library, so that a program meets a drive without locks, or a clock that was set back.
   TICKMARK_TEST_LOCKS: "refused" (ENOLCK, as some network mounts) or "granted" (always, to everybody).
   TICKMARK_TEST_CLOCK: seconds by which the clock is behind. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

static int locking(int command, void *argument, int *answer) {
    const char *mode = getenv("TICKMARK_TEST_LOCKS");
    if (!mode) return 0;
    if (command != F_SETLK && command != F_SETLKW && command != F_OFD_SETLK && command != F_GETLK) return 0;
    if (!strcmp(mode, "refused")) { errno = ENOLCK; *answer = -1; return 1; }
    if (command == F_GETLK) ((struct flock *)argument)->l_type = F_UNLCK;
    *answer = 0;
    return 1;
}

#define OURS(name) \
    int name(int file, int command, ...) { \
        static int (*theirs)(int, int, ...); \
        va_list list; va_start(list, command); void *argument = va_arg(list, void *); va_end(list); \
        int answer; \
        if (locking(command, argument, &answer)) return answer; \
        if (!theirs) theirs = (int (*)(int, int, ...))dlsym(RTLD_NEXT, #name); \
        return theirs(file, command, argument); \
    }
OURS(fcntl)
OURS(fcntl64)

static long behind(void) { const char *by = getenv("TICKMARK_TEST_CLOCK"); return by ? atol(by) : 0; }

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    static int (*theirs)(struct timeval *, void *);
    if (!theirs) theirs = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
    int answer = theirs(now, zone);
    now->tv_sec -= behind();
    return answer;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*theirs)(clockid_t, struct timespec *);
    if (!theirs) theirs = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int answer = theirs(clock, now);
    if (clock == CLOCK_REALTIME) now->tv_sec -= behind();
    return answer;
}
