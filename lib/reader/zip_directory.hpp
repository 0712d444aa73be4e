#pragma once
/// The central directory of a zip archive (APPNOTE.TXT 4.3.12, 4.3.16), read to see which members there are, and whether they
/// share bytes.

#include <string_view>
#include <vector>

namespace plandoc::reader {

/// The members' names as they are written. Where the directory cannot be read (an archive that is cut off, or zip64), that of
/// the first member alone.
[[nodiscard]] std::vector<std::string_view> member_names(std::string_view archive);

/// What stands behind the header of the first member (4.3.7), if that has this name: its content, if it is stored as it is.
[[nodiscard]] std::string_view content_of_first_member(std::string_view archive, std::string_view name);

/// Whether every member lies before the directory, and no two overlap. False also if there is no directory, and for archives of
/// more than 4 GiB (zip64).
[[nodiscard]] bool members_are_apart(std::string_view archive);

}  // namespace plandoc::reader
