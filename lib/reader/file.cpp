#include "reader/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include "reader/detect.hpp"

namespace plandoc::reader {

namespace {

struct SystemMessage {
    int number;
    std::string_view english, chinese;
};
constexpr std::array<SystemMessage, 9> system_messages{{{ENOENT, "no such file or directory", "没有这个文件或目录"},
                                                        {EACCES, "permission denied", "没有权限"},
                                                        {EISDIR, "is a directory", "是一个目录"},
                                                        {ENOTDIR, "not a directory", "不是目录"},
                                                        {ENOSPC, "no space left on device", "设备上没有空间"},
                                                        {EROFS, "read-only file system", "文件系统只读"},
                                                        {EPIPE, "broken pipe", "管道已断开"},
                                                        {ELOOP, "too many symbolic links", "符号链接层数过多"},
                                                        {EMFILE, "too many open files", "打开的文件过多"}}};

/// One read, tried again where a signal came between; 0 at the end.
text::Result<std::size_t> read_some(int descriptor, char* to, std::size_t room) {
    for (;;) {
        const ssize_t got = ::read(descriptor, to, room);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) return text::error(system_error(errno));
    }
}

}  // namespace

text::Error too_long() {
    return {fmt::format("longer than {} MiB", max_document_bytes >> 20), fmt::format("超过 {} MiB", max_document_bytes >> 20)};
}

text::Error system_error(int number) {
    for (const SystemMessage& message : system_messages)
        if (message.number == number) return {std::string(message.english), std::string(message.chinese)};
    const std::string message = std::generic_category().message(number);
    return {message, message};
}

text::Result<File> File::open(const std::string& path) {
    if (path == "-") return File(STDIN_FILENO);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return text::error(system_error(errno));
    File file(descriptor);
    struct stat status{};
    if (::fstat(descriptor, &status) != 0) return text::error(system_error(errno));
    if (S_ISDIR(status.st_mode)) return text::error(system_error(EISDIR));
    return file;
}

File::~File() {
    if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

File::File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)), beginning_(std::move(other.beginning_)) {}

File& File::operator=(File&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(beginning_, other.beginning_);
    return *this;
}

text::Result<std::string_view> File::peek() {
    std::size_t size = beginning_.size();
    beginning_.resize(std::max(size, bytes_to_detect));
    while (size < bytes_to_detect) {
        const text::Result<std::size_t> got = read_some(descriptor_, beginning_.data() + size, bytes_to_detect - size);
        if (!got) return text::error(got.error());
        if (*got == 0) break;
        size += *got;
    }
    beginning_.resize(size);
    return beginning_;
}

text::Result<std::string> File::read_all() {
    struct stat status{};
    std::size_t expected = std::size_t{64} << 10;
    if (::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode)) expected = static_cast<std::size_t>(status.st_size);
    if (expected > max_document_bytes) return text::error(too_long());
    std::string bytes = take_beginning();
    std::size_t size = bytes.size();
    bytes.resize(std::max(expected, size) + 1);
    for (;;) {
        const text::Result<std::size_t> got = read_some(descriptor_, bytes.data() + size, bytes.size() - size);
        if (!got) return text::error(got.error());
        if (*got == 0) break;
        size += *got;
        if (size > max_document_bytes) return text::error(too_long());
        if (size == bytes.size()) bytes.resize(std::min(size * 2, max_document_bytes + 1));
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace plandoc::reader
