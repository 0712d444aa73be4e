#pragma once
/// What changed between two plans, for people and for programs.
///     三/1 商标                                   the section, once for its changes
///       target changed, tightened: value 9 → 10
///         - 到2024年中国驰名商标总数达到[-9-]件以上
///         + 到2024年中国驰名商标总数达到{+10+}件以上

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "record/plan.hpp"
#include "review/diff.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/about.hpp"

namespace plandoc::view {

enum class ChangeFormat : std::uint8_t { text, json, ndjson, markdown, html, xlsx };
inline constexpr std::array<std::string_view, 6> change_format_names{"text", "json", "ndjson", "md", "html", "xlsx"};

struct ChangeStyle {
    ChangeFormat format = ChangeFormat::text;
    text::Language language = text::Language::english;
    bool color = false;
    About about;  ///< for a workbook
};

/// Appends the changes from `before` to `after`. Fails only if there is no room on the disk for a workbook.
[[nodiscard]] text::Result<void> append_changes(const record::Plan& before, const record::Plan& after, const review::Diff& diff,
                                                const ChangeStyle& style, std::string& out);

}  // namespace plandoc::view
