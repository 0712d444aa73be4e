#include "reader/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include "reader/file.hpp"

namespace plandoc::reader {

namespace {

constexpr int cannot_run = 127;  ///< exit status of a child that did not become the program

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using TemporaryFile = std::unique_ptr<std::FILE, CloseFile>;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() { close(); }
    void close() {
        if (number_ >= 0) ::close(std::exchange(number_, -1));
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

void limit(__rlimit_resource what, rlim_t most) {
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

text::Error last_error() { return system_error(errno); }

/// A file without a name that holds `bytes`, to be read from its beginning. Fails where there is no room for it.
text::Result<TemporaryFile> file_of(std::string_view bytes) {
    TemporaryFile file(std::tmpfile());
    if (!file) return text::error(last_error());
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0)
        return text::error(last_error());
    std::rewind(file.get());
    return file;
}

/// The descriptors that a child has as its standard ones.
struct Streams {
    int input, output, error;
};

/// What the child does between fork and exec: only what is safe there (signal-safety(7)).
[[noreturn]] void become(char* const* arguments, const Streams& streams, const ProgramLimits& limits) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CPU, limits.seconds);
    limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_FSIZE, limits.output_bytes);
    limit(RLIMIT_CORE, 0);
    if (::dup2(streams.input, STDIN_FILENO) < 0 || ::dup2(streams.output, STDOUT_FILENO) < 0 ||
        ::dup2(streams.error, STDERR_FILENO) < 0)
        ::_exit(cannot_run);
    ::execvp(arguments[0], arguments);
    ::_exit(cannot_run);
}

/// The process that runs the command, the leader of a group of its own; -1, and errno set, where there is none.
pid_t start(std::vector<std::string> command, const Streams& streams, const ProgramLimits& limits) {
    std::vector<char*> arguments;
    for (std::string& word : command) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) become(arguments.data(), streams, limits);
    return child;
}

void kill_all(pid_t child) {
    ::kill(-child, SIGKILL);
    ::kill(child, SIGKILL);  // where it had not become a group of its own yet
}

/// What the system says of a child's end; nothing, and errno set, where it does not say.
std::optional<int> wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return std::nullopt;
    return status;
}

bool was_stopped_by_limit(int status) {
    if (!WIFSIGNALED(status)) return false;
    const int signal = WTERMSIG(status);
    return signal == SIGXCPU || signal == SIGXFSZ || signal == SIGKILL;
}

/// Reads to the end, the deadline or the limit; whether the end was reached.
bool read_output(int descriptor, std::chrono::steady_clock::time_point deadline, std::size_t most, const ProgramOutput& output) {
    std::array<char, 65536> piece;
    std::size_t all = 0;
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        if (left <= 0) return false;
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno != EINTR) return false;
        if (ready <= 0) continue;
        const ssize_t got = ::read(descriptor, piece.data(), piece.size());
        if (got < 0 && errno != EINTR) return false;
        if (got == 0) return true;
        if (got < 0) continue;
        all += static_cast<std::size_t>(got);
        if (all > most || !output({piece.data(), static_cast<std::size_t>(got)})) return false;
    }
}

}  // namespace

text::Result<ProgramRun> run_program(const std::vector<std::string>& command, std::string_view input,
                                     const ProgramLimits& limits) {
    std::string output;
    text::Result<ProgramRun> run = run_program(command, input, limits, [&](std::string_view piece) {
        output += piece;
        return true;
    });
    if (run) run->output = std::move(output);
    return run;
}

text::Result<ProgramRun> run_program(const std::vector<std::string>& command, std::string_view input, const ProgramLimits& limits,
                                     const ProgramOutput& output) {
    const text::Result<TemporaryFile> file = file_of(input);
    if (!file) return text::error(file.error());
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return text::error(last_error());
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    const Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    if (nowhere.number() < 0) return text::error(last_error());
    const pid_t child = start(command, {::fileno(file->get()), to.number(), nowhere.number()}, limits);
    if (child < 0) return text::error(last_error());
    to.close();  // the child's alone, so that its end is the output's end

    ProgramRun run;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(4 * limits.seconds);
    run.within_limits = read_output(from.number(), deadline, limits.output_bytes, output);
    if (!run.within_limits) kill_all(child);
    const std::optional<int> status = wait_for(child);
    if (!status) return text::error(last_error());
    run.status = WIFEXITED(*status) ? WEXITSTATUS(*status) : 128 + WTERMSIG(*status);
    run.found = run.status != cannot_run;
    run.within_limits = run.within_limits && !was_stopped_by_limit(*status);
    return run;
}

}  // namespace plandoc::reader
