#include "reader/zip_archive.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "reader/zip_directory.hpp"
#include "reader/zip_library.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20;
constexpr std::uint64_t most_bytes = 64 * mebibyte, most_bytes_in_all = 512 * mebibyte;
constexpr std::uint64_t most_growth = 200, bytes_free_to_grow = mebibyte;
constexpr std::int64_t most_members = 10000;

struct Closer {
    void operator()(zip_t* archive) const { libzip().zip_discard(archive); }
    void operator()(zip_file_t* file) const { libzip().zip_fclose(file); }
};
using ArchivePointer = std::unique_ptr<zip_t, Closer>;
using FilePointer = std::unique_ptr<zip_file_t, Closer>;

ArchivePointer open_archive(std::string_view bytes, int flags) {
    zip_error_t error;
    libzip().zip_error_init(&error);
    zip_source_t* const source = libzip().zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    ArchivePointer archive(source == nullptr ? nullptr : libzip().zip_open_from_source(source, ZIP_RDONLY | flags, &error));
    if (!archive && source != nullptr) libzip().zip_source_free(source);
    libzip().zip_error_fini(&error);
    return archive;
}

/// Windows programs write names in the system's code page, and folders with a backslash.
std::string name_of(std::string_view raw) {
    text::Result<std::string> decoded = text::decode(std::string(raw));
    std::string name = decoded ? std::move(*decoded) : text::as_utf8(raw);
    std::replace(name.begin(), name.end(), '\\', '/');
    return name;
}

text::Error no_archive() { return {"not a zip archive, or one that is cut off", "不是 zip 压缩包，或压缩包不完整"}; }
text::Error damaged(std::string_view name) {
    return {fmt::format("{}: damaged in the archive", name), fmt::format("{}：在压缩包中已损坏", name)};
}
text::Error too_large(std::string_view name) {
    return {fmt::format("{}: unpacks to more than a document may hold", name), fmt::format("{}：解压后超过文件的允许大小", name)};
}
text::Error encrypted(std::string_view name) {
    return {fmt::format("{}: encrypted in the archive", name), fmt::format("{}：在压缩包中已加密", name)};
}

}  // namespace

struct ZipArchive::State {
    ArchivePointer archive;
    std::vector<std::string> names;
    std::unordered_map<std::string_view, std::uint64_t> index_of;  ///< views of `names`
    std::uint64_t bytes_read = 0;
    bool odd = false;
    std::array<char, 65536> buffer{};
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;

text::Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
    if (!libzip().loaded()) return text::error(libzip().loaded().error());
    if (bytes.empty()) return text::error(no_archive());
    auto state = std::make_unique<State>();
    state->archive = open_archive(bytes, ZIP_CHECKCONS);
    if (!state->archive) {  // some programs' archives fail the library's check, which is stricter than need be
        state->archive = open_archive(bytes, 0);
        state->odd = true;
        if (!state->archive) return text::error(no_archive());
        if (!members_are_apart(bytes))
            return text::error("its members overlap or are cut off: not a sound zip archive", "压缩包成员相互重叠或不完整");
    }
    const std::int64_t count = libzip().zip_get_num_entries(state->archive.get(), 0);
    if (count > most_members)
        return text::error(fmt::format("more than {} members in the archive", most_members),
                           fmt::format("压缩包成员超过 {} 个", most_members));
    for (std::int64_t index = 0; index < count; ++index) {
        const char* const raw = libzip().zip_get_name(state->archive.get(), static_cast<std::uint64_t>(index), ZIP_FL_ENC_RAW);
        state->names.push_back(name_of(raw == nullptr ? "" : raw));
    }
    for (std::size_t index = 0; index < state->names.size(); ++index)
        if (!state->index_of.try_emplace(state->names[index], index).second)
            return text::error(fmt::format("{}: twice in the archive", state->names[index]),
                               fmt::format("{}：在压缩包中重复出现", state->names[index]));
    return ZipArchive(std::move(state));
}

const std::vector<std::string>& ZipArchive::names() const { return state_->names; }
bool ZipArchive::holds(std::string_view name) const { return state_->index_of.contains(name); }
bool ZipArchive::is_odd() const { return state_->odd; }

text::Result<void> ZipArchive::read(std::string_view name, const Take& take) {
    const auto found = state_->index_of.find(name);
    if (found == state_->index_of.end())
        return text::error(fmt::format("{}: not in the archive", name), fmt::format("{}：压缩包中没有", name));
    zip_stat_t stat;
    if (libzip().zip_stat_index(state_->archive.get(), found->second, 0, &stat) != 0) return text::error(damaged(name));
    if (stat.encryption_method != ZIP_EM_NONE) return text::error(encrypted(name));
    const std::uint64_t most = std::min({most_bytes, most_bytes_in_all - std::min(state_->bytes_read, most_bytes_in_all),
                                         std::max(bytes_free_to_grow, most_growth * stat.comp_size)});
    if (stat.size > most) return text::error(too_large(name));
    const FilePointer file(libzip().zip_fopen_index(state_->archive.get(), found->second, 0));
    if (!file) return text::error(damaged(name));
    for (std::uint64_t size = 0;;) {
        const std::int64_t got = libzip().zip_fread(file.get(), state_->buffer.data(), state_->buffer.size());
        if (got < 0) return text::error(damaged(name));
        if (got == 0) return size == stat.size ? text::Result<void>() : text::error(damaged(name));
        size += static_cast<std::uint64_t>(got);
        state_->bytes_read += static_cast<std::uint64_t>(got);
        if (size > stat.size) return text::error(damaged(name));
        text::Result<void> taken = take({state_->buffer.data(), static_cast<std::size_t>(got)});
        if (!taken) return taken;
    }
}

text::Result<std::string> ZipArchive::read(std::string_view name) {
    std::string bytes;
    const text::Result<void> all = read(name, [&](std::string_view piece) {
        bytes += piece;
        return text::Result<void>();
    });
    if (!all) return text::error(all.error());
    return bytes;
}

}  // namespace plandoc::reader
