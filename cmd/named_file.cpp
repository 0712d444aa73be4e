#include "cmd/named_file.hpp"

#include "reader/file.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

using text::Result;

Result<std::string> read_named_file(const std::string& path) {
    Result<reader::File> file = reader::File::open(path);
    if (!file) return text::error(error_in(path, file.error()));
    Result<std::string> bytes = file->read_all();
    if (!bytes) return text::error(error_in(path, bytes.error()));
    return bytes;
}

text::Error error_in(const std::string& path, const text::Error& error) {
    const std::string place = text::as_utf8(path) + ": ";
    return {place + error.english, place + error.chinese};
}

}  // namespace plandoc::command
