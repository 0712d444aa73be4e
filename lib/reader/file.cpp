#include "reader/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

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

text::Error too_long() {
    return {fmt::format("longer than {} MiB", max_document_bytes >> 20), fmt::format("超过 {} MiB", max_document_bytes >> 20)};
}

/// `expected` bytes are asked for first; a file may yet be longer or shorter.
text::Result<std::string> read_all(int descriptor, std::size_t expected) {
    std::string bytes;
    std::size_t size = 0;
    bytes.resize(expected + 1);
    for (;;) {
        const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return text::error(system_error(errno));
        size += static_cast<std::size_t>(got);
        if (size > max_document_bytes) return text::error(too_long());
        if (got == 0) break;
        if (size == bytes.size()) bytes.resize(std::min(size * 2, max_document_bytes + 1));
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace

text::Error system_error(int number) {
    for (const SystemMessage& message : system_messages)
        if (message.number == number) return {std::string(message.english), std::string(message.chinese)};
    const std::string message = std::generic_category().message(number);
    return {message, message};
}

text::Result<std::string> read_file(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return text::error(system_error(errno));
    struct stat status {};
    text::Result<std::string> bytes = text::error(too_long());
    if (::fstat(descriptor, &status) != 0) bytes = text::error(system_error(errno));
    else if (S_ISDIR(status.st_mode)) bytes = text::error(system_error(EISDIR));
    else if (static_cast<std::size_t>(status.st_size) <= max_document_bytes)
        bytes = read_all(descriptor, S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 65536);
    ::close(descriptor);
    return bytes;
}

text::Result<std::string> read_stream(int descriptor) { return read_all(descriptor, 65536); }

}  // namespace plandoc::reader
