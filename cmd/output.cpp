#include "cmd/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <utility>

#include "reader/file.hpp"

namespace plandoc::command {

namespace {

// What a signal handler may look at. One output file is open at a time.
std::array<char, PATH_MAX> temporary_path{};
std::atomic<bool> has_temporary_file{false};

extern "C" void end_by_signal(int signal) {
    if (has_temporary_file.load()) ::unlink(temporary_path.data());
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void remember_temporary_file(const std::string& path) {
    if (path.size() >= temporary_path.size()) return;
    std::memcpy(temporary_path.data(), path.c_str(), path.size() + 1);
    has_temporary_file = true;
}

/// The file behind links, there or not, so that the link stays and its target is written.
std::string resolved(const std::string& path) {
    namespace fs = std::filesystem;
    constexpr int most_links = 40;  // as the system follows
    std::error_code error;
    fs::path file = path;
    for (int links = 0; links < most_links && fs::is_symlink(file, error); ++links)
        file = file.parent_path() / fs::read_symlink(file, error);
    return file.string();
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

text::Result<void> write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) end_by_signal(SIGPIPE);  // where our caller has the signal ignored
        if (written < 0) return text::error(reader::system_error(errno));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

mode_t mode_of_new_files() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

text::Result<Output> Output::open(const std::string& path) {
    Output output;
    if (path.empty() || path == "-") return output;
    struct stat status{};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) {
        output.descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (output.descriptor_ < 0) return text::error(reader::system_error(errno));
        return output;
    }
    output.path_ = resolved(path);
    if (exists && ::access(path.c_str(), W_OK) != 0) return text::error(reader::system_error(errno));
    output.temporary_ = output.path_ + ".XXXXXX";
    output.descriptor_ = ::mkostemp(output.temporary_.data(), O_CLOEXEC);
    if (output.descriptor_ < 0) {
        output.temporary_.clear();
        return text::error(reader::system_error(errno));
    }
    remember_temporary_file(output.temporary_);
    if (::fchmod(output.descriptor_, exists ? status.st_mode & 07777U : mode_of_new_files()) != 0)
        return text::error(reader::system_error(errno));
    return output;
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, STDOUT_FILENO)), path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, {})) {}

Output::~Output() {
    if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
    if (temporary_.empty()) return;
    ::unlink(temporary_.c_str());
    has_temporary_file = false;
}

text::Result<void> Output::write(std::string_view bytes) { return write_all(descriptor_, bytes); }

text::Result<void> Output::finish() {
    if (temporary_.empty()) return {};
    if (::fsync(descriptor_) != 0) return text::error(reader::system_error(errno));
    if (::close(std::exchange(descriptor_, -1)) != 0) return text::error(reader::system_error(errno));
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) return text::error(reader::system_error(errno));
    temporary_.clear();
    has_temporary_file = false;
    // The new name is durable once its folder is; file systems that cannot sync one need not.
    const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

void remove_temporary_file_on_signals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) {
        struct sigaction previous{};
        if (::sigaction(signal, nullptr, &previous) == 0 && previous.sa_handler != SIG_IGN) ::signal(signal, end_by_signal);
    }
}

void write_to_standard_error(std::string_view bytes) {
    if (!write_all(STDERR_FILENO, bytes)) return;
}

}  // namespace plandoc::command
