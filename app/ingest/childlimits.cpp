#include "ingest/childlimits.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <vector>

namespace {

void limit(decltype(RLIMIT_AS) resource, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(resource, &both); // a limit that cannot be set leaves the others
}

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned architecture = 0;
#endif

// Calls that reach beyond this process. Opening files for reading stays possible: fonts and the
// tables of character sets are found when a page needs them.
constexpr long denied[] = {
    SYS_socket,
    SYS_connect,
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_unlinkat,
    SYS_renameat,
    SYS_renameat2,
    SYS_truncate,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_kill,
    SYS_tgkill,
    SYS_fchmodat,
    SYS_fchownat,
    SYS_process_vm_writev,
    SYS_openat2,
    SYS_ftruncate,
#if defined(__x86_64__)
    SYS_unlink,
    SYS_rename,
    SYS_mkdir,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_chmod,
    SYS_chown,
    SYS_fork,
    SYS_vfork,
    SYS_creat,
#endif
};

constexpr unsigned load = BPF_LD | BPF_W | BPF_ABS;
constexpr unsigned isEqual = BPF_JMP | BPF_JEQ | BPF_K;
constexpr unsigned hasBits = BPF_JMP | BPF_JSET | BPF_K;
constexpr unsigned answer = BPF_RET | BPF_K;

sock_filter statement(unsigned code, size_t value)
{
    return {static_cast<unsigned short>(code), 0, 0, static_cast<unsigned>(value)};
}

sock_filter jump(unsigned code, long value, unsigned char ifSo, unsigned char ifNot)
{
    return {static_cast<unsigned short>(code), ifSo, ifNot, static_cast<unsigned>(value)};
}

// Opening for anything but reading. `argument` is the place of the flags; the number of the call is
// loaded before and after.
void denyOpening(std::vector<sock_filter> &filter, long call, size_t argument)
{
    constexpr long changing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    filter.push_back(jump(isEqual, call, 0, 4));
    filter.push_back(statement(load, offsetof(seccomp_data, args) + argument * sizeof(__u64)));
    filter.push_back(jump(hasBits, changing, 0, 1));
    filter.push_back(statement(answer, SECCOMP_RET_ERRNO | EPERM));
    filter.push_back(statement(load, offsetof(seccomp_data, nr)));
}

void denyCalls()
{
    std::vector<sock_filter> filter{
        statement(load, offsetof(seccomp_data, arch)),
        jump(isEqual, architecture, 1, 0),
        statement(answer, SECCOMP_RET_KILL_PROCESS),
        statement(load, offsetof(seccomp_data, nr)),
    };
    for (const long call : denied) {
        filter.push_back(jump(isEqual, call, 0, 1));
        filter.push_back(statement(answer, SECCOMP_RET_ERRNO | EPERM));
    }
    denyOpening(filter, SYS_openat, 2);
#if defined(__x86_64__)
    denyOpening(filter, SYS_open, 1);
#endif
    filter.push_back(statement(answer, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

} // namespace

void fenceIn(int mebibytes, int seconds)
{
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (fenceLimitsMemory)
        limit(RLIMIT_AS, static_cast<rlim_t>(mebibytes) * 1024 * 1024);
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    if (architecture != 0)
        denyCalls();
}
