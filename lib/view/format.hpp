#pragma once
/// The formats in which records are written.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plandoc::view {

enum class Format : std::uint8_t { table, csv, tsv, json, ndjson, markdown, xlsx, html, sqlite };

inline constexpr std::array<std::string_view, 9> format_names{"table", "csv",  "tsv",  "json",  "ndjson",
                                                              "md",    "xlsx", "html", "sqlite"};

[[nodiscard]] constexpr std::string_view name_of(Format format) { return format_names[static_cast<std::size_t>(format)]; }

[[nodiscard]] constexpr std::optional<Format> parse_format(std::string_view name) {
    for (std::size_t index = 0; index < format_names.size(); ++index)
        if (format_names[index] == name) return static_cast<Format>(index);
    return std::nullopt;
}

/// The ending of a file's name, without its dot and in small letters; empty without one.  "Out/X.CSV" -> csv
[[nodiscard]] std::string ending_of(std::string_view path);
/// What a file of this name should hold: x.csv csv, x.jsonl ndjson. Nothing where the ending says nothing.
[[nodiscard]] std::optional<Format> format_of_path(std::string_view path);

}  // namespace plandoc::view
