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

namespace plandoc::view {

enum class ChangeFormat : std::uint8_t { text, json, ndjson, markdown, html };
inline constexpr std::array<std::string_view, 5> change_format_names{"text", "json", "ndjson", "md", "html"};

struct ChangeStyle {
    ChangeFormat format = ChangeFormat::text;
    text::Language language = text::Language::english;
    bool color = false;
};

void append_changes(const record::Plan& before, const record::Plan& after, const review::Diff& diff, const ChangeStyle& style,
                    std::string& out);

}  // namespace plandoc::view
