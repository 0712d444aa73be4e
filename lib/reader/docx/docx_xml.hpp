#pragma once
/// WordprocessingML as readers of its parts want it: one namespace (the strict one of ISO/IEC 29500 read as the usual one),
/// of alternatives the first that is understood (mc:AlternateContent), and nothing of what stood before a tracked change.

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "reader/xml.hpp"
#include "reader/zip_archive.hpp"

namespace plandoc::reader {

/// A whole number as attributes write it; none for anything else.
[[nodiscard]] std::optional<std::int64_t> parse_word_number(std::string_view written);

class WordElement {
public:
    WordElement(std::string_view name, const XmlElement& element) : name_(name), element_(element) {}

    /// Without prefix: "p" for w:p, and "t" for the text of formulas, m:t, too; empty for elements of other namespaces.
    [[nodiscard]] std::string_view name() const { return name_; }
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view local) const;
    /// The attribute w:val; empty without one.
    [[nodiscard]] std::string_view value() const { return attribute("val").value_or(std::string_view()); }
    /// The attribute r:id, which names another part; empty without one.
    [[nodiscard]] std::string_view relationship() const;
    /// A switch: on, unless its value says otherwise.
    [[nodiscard]] bool is_on() const;
    [[nodiscard]] std::optional<std::int64_t> number() const { return parse_word_number(value()); }
    /// xml:space="preserve"
    [[nodiscard]] bool keeps_space() const;

private:
    std::string_view name_;
    const XmlElement& element_;
};

struct WordEvents {
    std::function<void(const WordElement&)> begin;
    std::function<void(std::string_view name)> end;
    std::function<void(std::string_view)> text;
    std::function<bool()> is_enough = {};  ///< asked now and then; true: the rest need not be read
};

/// Reads a part from its first element to its last, or until it is enough. The error names the part.
[[nodiscard]] text::Result<void> read_word_part(ZipArchive& archive, std::string_view part, const WordEvents& events);

}  // namespace plandoc::reader
