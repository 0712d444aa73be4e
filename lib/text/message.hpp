#pragma once
/// Sentences for the user, in both languages at the place where they are made, so that neither is forgotten.
///     Message{"no such file", "没有这个文件"}

#include <cstdint>
#include <string>
#include <string_view>

namespace plandoc::text {

enum class Language : std::uint8_t { english, chinese };

/// Without full stop, fit to stand behind "plandoc: FILE: ".
struct Message {
    std::string english, chinese;

    [[nodiscard]] const std::string& in(Language language) const { return language == Language::chinese ? chinese : english; }
};

/// The same for sentences that never change: those of tables.
struct FixedMessage {
    std::string_view english, chinese;

    [[nodiscard]] constexpr std::string_view in(Language language) const {
        return language == Language::chinese ? chinese : english;
    }
};

}  // namespace plandoc::text
