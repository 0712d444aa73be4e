#pragma once
/// The central directory of a zip archive (APPNOTE.TXT 4.3.12, 4.3.16), read only to see whether members share bytes.

#include <string_view>

namespace plandoc::reader {

/// Whether every member lies before the directory, and no two overlap. False also if there is no directory, and for archives of
/// more than 4 GiB (zip64).
[[nodiscard]] bool members_are_apart(std::string_view archive);

}  // namespace plandoc::reader
