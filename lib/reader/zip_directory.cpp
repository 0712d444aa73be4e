#include "reader/zip_directory.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace plandoc::reader {

namespace {

/// The little-endian number of `size` bytes at `at`; the caller knows that they are there.
std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t index = size; index-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + index]);
    return value;
}

constexpr std::size_t end_record_size = 22, entry_size = 46, local_header_size = 30;
constexpr std::string_view end_mark = "PK\x05\x06", entry_mark = "PK\x01\x02";

struct Extent {
    std::uint64_t begin = 0, end = 0;
};

}  // namespace

bool members_are_apart(std::string_view archive) {
    const std::size_t end_record = archive.rfind(end_mark);
    if (end_record == std::string_view::npos || archive.size() - end_record < end_record_size) return false;
    std::uint64_t count = number_at(archive, end_record + 10, 2);
    const std::uint64_t directory = number_at(archive, end_record + 16, 4);
    std::vector<Extent> extents;
    for (std::uint64_t at = directory; count > 0; --count) {
        if (at + entry_size > end_record || archive.substr(at, entry_mark.size()) != entry_mark) return false;
        const std::uint64_t packed = number_at(archive, at + 20, 4), name = number_at(archive, at + 28, 2);
        const std::uint64_t begin = number_at(archive, at + 42, 4);
        extents.push_back({begin, begin + local_header_size + name + packed});
        at += entry_size + name + number_at(archive, at + 30, 2) + number_at(archive, at + 32, 2);
    }
    std::sort(extents.begin(), extents.end(), [](Extent a, Extent b) { return a.begin < b.begin; });
    std::uint64_t free = 0;
    for (const Extent& extent : extents) {
        if (extent.begin < free || extent.end > directory) return false;
        free = extent.end;
    }
    return true;
}

}  // namespace plandoc::reader
