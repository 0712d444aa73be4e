#include "reader/zip_directory.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace plandoc::reader {

namespace {

/// The little-endian number of `size` bytes at `at`; the caller knows that they are there.
std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t index = size; index-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + index]);
    return value;
}

constexpr std::size_t end_record_size = 22, entry_size = 46, local_header_size = 30;
constexpr std::string_view end_mark = "PK\x05\x06", entry_mark = "PK\x01\x02", local_mark = "PK\x03\x04";

struct Entry {
    std::string_view name;
    std::uint64_t begin = 0, end = 0;  ///< of the member with its header
};

struct Directory {
    std::uint64_t begin = 0;
    std::vector<Entry> entries;
};

std::optional<Directory> directory_of(std::string_view archive) {
    const std::size_t end_record = archive.rfind(end_mark);
    if (end_record == std::string_view::npos || archive.size() - end_record < end_record_size) return std::nullopt;
    Directory directory{number_at(archive, end_record + 16, 4), {}};
    std::uint64_t at = directory.begin;
    for (std::uint64_t count = number_at(archive, end_record + 10, 2); count > 0; --count) {
        if (at + entry_size > end_record || archive.substr(at, entry_mark.size()) != entry_mark) return std::nullopt;
        const std::uint64_t packed = number_at(archive, at + 20, 4), name_size = number_at(archive, at + 28, 2);
        const std::uint64_t begin = number_at(archive, at + 42, 4);
        directory.entries.push_back(
            {archive.substr(at + entry_size, name_size), begin, begin + local_header_size + name_size + packed});
        at += entry_size + name_size + number_at(archive, at + 30, 2) + number_at(archive, at + 32, 2);
    }
    return directory;
}

/// The first member's name, behind its local header; empty if there is none.
std::string_view first_name(std::string_view archive) {
    if (archive.size() < local_header_size || !archive.starts_with(local_mark)) return {};
    return archive.substr(local_header_size, number_at(archive, 26, 2));
}

}  // namespace

std::vector<std::string_view> member_names(std::string_view archive) {
    const std::optional<Directory> directory = directory_of(archive);
    if (!directory) return {first_name(archive)};
    std::vector<std::string_view> names;
    for (const Entry& entry : directory->entries) names.push_back(entry.name);
    return names;
}

std::string_view content_of_first_member(std::string_view archive, std::string_view name) {
    if (first_name(archive) != name) return {};
    return archive.substr(std::min(archive.size(), local_header_size + name.size() + number_at(archive, 28, 2)));
}

bool members_are_apart(std::string_view archive) {
    std::optional<Directory> directory = directory_of(archive);
    if (!directory) return false;
    std::sort(directory->entries.begin(), directory->entries.end(),
              [](const Entry& a, const Entry& b) { return a.begin < b.begin; });
    std::uint64_t free = 0;
    for (const Entry& entry : directory->entries) {
        if (entry.begin < free || entry.end > directory->begin) return false;
        free = entry.end;
    }
    return true;
}

}  // namespace plandoc::reader
