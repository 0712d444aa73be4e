#pragma once
/// The tags of a page, found without looking into them (HTML Standard, 13.2.5, as far as their ends go).

#include <cstdint>
#include <string_view>

namespace plandoc::reader::html {

struct Markup {
    enum class Kind : std::uint8_t {
        text,
        sign,  ///< a < that begins no tag
        start_tag,
        end_tag,
        other,  ///< comment, doctype, a tag with a quote that is never closed, an element whose content is no HTML (script)
    };
    Kind kind = Kind::text;
    std::string_view source;       ///< all of it, with < and >
    std::string_view name;         ///< of a tag, as written
    std::uint32_t attributes = 0;  ///< of a start tag
};

class MarkupReader {
public:
    explicit MarkupReader(std::string_view page) : page_(page) {}

    /// The next piece; the pieces follow each other without gap. False at the end.
    [[nodiscard]] bool next(Markup& markup);

private:
    [[nodiscard]] Markup tag_at(std::size_t begin);
    [[nodiscard]] std::size_t end_of_attributes(std::size_t at, Markup& markup);
    [[nodiscard]] std::size_t end_of_quoted(std::size_t begin, char quote);
    [[nodiscard]] std::size_t end_of_raw_element(std::string_view name, std::size_t begin) const;

    std::string_view page_;
    std::size_t at_ = 0;
    bool has_unclosed_[2] = {false, false};  ///< no further " (') stands in the page
};

[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view lower_case);

}  // namespace plandoc::reader::html
