#include "ingest/childlimits.h"

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
#endif
};

void denyCalls()
{
    const auto statement = [](unsigned code, unsigned value) {
        return sock_filter{static_cast<unsigned short>(code), 0, 0, value};
    };
    const auto jump = [](unsigned code, unsigned value, int ifSo, int ifNot) {
        return sock_filter{static_cast<unsigned short>(code), static_cast<unsigned char>(ifSo),
                           static_cast<unsigned char>(ifNot), value};
    };
    constexpr unsigned load = BPF_LD | BPF_W | BPF_ABS;
    constexpr unsigned isEqual = BPF_JMP | BPF_JEQ | BPF_K;
    std::vector<sock_filter> filter{
        statement(load, offsetof(seccomp_data, arch)),
        jump(isEqual, architecture, 1, 0),
        statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        statement(load, offsetof(seccomp_data, nr)),
    };
    for (const long call : denied) {
        filter.push_back(jump(isEqual, static_cast<unsigned>(call), 0, 1));
        filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

} // namespace

void fenceIn(int mebibytes, int seconds)
{
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if !defined(__SANITIZE_ADDRESS__) // reserves terabytes that it never uses
    limit(RLIMIT_AS, static_cast<rlim_t>(mebibytes) * 1024 * 1024);
#endif
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    if (architecture != 0)
        denyCalls();
}
