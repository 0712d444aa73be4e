#include "reader/html/html_markup.hpp"

#include <algorithm>
#include <array>

namespace plandoc::reader::html {

namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Elements in which < begins no tag but the end tag of the element. None shows text of a document.
constexpr std::array<std::string_view, 7> raw_elements{"iframe", "noembed", "noframes", "script", "style", "textarea", "xmp"};

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view lower_case) {
    return std::equal(a.begin(), a.end(), lower_case.begin(), lower_case.end(), [](char c, char d) { return lower(c) == d; });
}

bool MarkupReader::next(Markup& markup) {
    markup = {};
    if (at_ >= page_.size()) return false;
    if (page_[at_] == '<') {
        markup = tag_at(at_);
    } else {
        markup.source = page_.substr(at_, std::min(page_.find('<', at_), page_.size()) - at_);
    }
    at_ += markup.source.size();
    return true;
}

std::size_t MarkupReader::end_of_quoted(std::size_t begin, char quote) {
    bool& is_unclosed = has_unclosed_[quote == '"' ? 0 : 1];
    const std::size_t end = is_unclosed ? std::string_view::npos : page_.find(quote, begin);
    is_unclosed = end == std::string_view::npos;
    return end;
}

/// Behind the end tag of a raw element whose content begins at `begin`; the page's end without one.
std::size_t MarkupReader::end_of_raw_element(std::string_view name, std::size_t begin) const {
    for (std::size_t at = begin; (at = page_.find("</", at)) != std::string_view::npos; at += 2) {
        const std::string_view found = page_.substr(at + 2, name.size());
        if (!std::equal(found.begin(), found.end(), name.begin(), name.end(),
                        [](char a, char b) { return lower(a) == lower(b); }))
            continue;
        const std::size_t close = page_.find('>', at);
        return close == std::string_view::npos ? page_.size() : close + 1;
    }
    return page_.size();
}

/// The > behind the attributes that begin at `at`, or the page's end; counts them and tells the kind of the tag.
std::size_t MarkupReader::end_of_attributes(std::size_t at, Markup& markup) {
    markup.kind = Markup::Kind::start_tag;
    bool in_name = false;
    for (; at < page_.size() && page_[at] != '>'; ++at) {
        const char c = page_[at];
        if (c == '=') {
            std::size_t value = at + 1;
            while (value < page_.size() && is_space(page_[value])) ++value;
            const bool is_quoted = value < page_.size() && (page_[value] == '"' || page_[value] == '\'');
            const std::size_t end = is_quoted ? end_of_quoted(value + 1, page_[value]) : std::string_view::npos;
            if (end != std::string_view::npos) at = end;
            in_name = in_name && !is_quoted;
            if (is_quoted && end == std::string_view::npos) markup.kind = Markup::Kind::other;
        } else if (is_space(c) || c == '/') {
            in_name = false;
        } else if (!in_name) {
            in_name = true;
            ++markup.attributes;
        }
    }
    return at;
}

Markup MarkupReader::tag_at(std::size_t begin) {
    Markup markup;
    const auto up_to = [&](std::size_t end, Markup::Kind kind) {
        markup.kind = kind;
        markup.source = page_.substr(begin, std::min(end, page_.size()) - begin);
        return markup;
    };
    const auto behind = [&](std::string_view mark, std::size_t from) {
        const std::size_t end = page_.find(mark, from);
        return end == std::string_view::npos ? page_.size() : end + mark.size();
    };
    const std::string_view rest = page_.substr(begin, 8);
    if (rest.starts_with("<!-->")) return up_to(begin + 5, Markup::Kind::other);
    if (rest.starts_with("<!--")) return up_to(behind("-->", begin + 4), Markup::Kind::other);
    if (rest.starts_with("<!") || rest.starts_with("<?")) return up_to(behind(">", begin), Markup::Kind::other);
    const bool closes = rest.starts_with("</");
    std::size_t at = begin + (closes ? 2 : 1);
    if (at >= page_.size() || !is_letter(page_[at])) return up_to(begin + 1, Markup::Kind::sign);
    const std::size_t name_begin = at;
    while (at < page_.size() && !is_space(page_[at]) && page_[at] != '>' && page_[at] != '/') ++at;
    markup.name = page_.substr(name_begin, at - name_begin);
    if (closes) return up_to(behind(">", at), Markup::Kind::end_tag);
    const std::size_t end = std::min(end_of_attributes(at, markup) + 1, page_.size());
    for (const std::string_view raw : raw_elements)
        if (equal_ignoring_case(markup.name, raw)) return up_to(end_of_raw_element(markup.name, end), Markup::Kind::other);
    return up_to(end, markup.kind);
}

}  // namespace plandoc::reader::html
