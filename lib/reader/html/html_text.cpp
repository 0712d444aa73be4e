#include "reader/html/html_text.hpp"

#include <algorithm>
#include <array>

#include "text/character.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader::html {

namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

/// Sets lines: white space as one space, none at either end of a line.
class LineSetter {
public:
    std::vector<Piece> pieces;

    void add(std::string_view text, bool is_preformatted) {
        constexpr std::string_view indent = "\u3000\u3000";
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (is_blank(c)) {
                if (c == '\n' && is_preformatted) close();
                else space_pending_ = !line_.empty();
                continue;
            }
            if (c == indent.front() && text.substr(at).starts_with(indent) && ends_sentence()) close();
            if (space_pending_) line_ += ' ';
            space_pending_ = false;
            line_ += c;
        }
    }

    void close() {
        space_pending_ = false;
        if (!without_space(line_).empty()) {
            pieces.push_back({begins_with_number(line_) ? line_ : number_ + line_, no_node});
            number_.clear();
        }
        line_.clear();
    }

    /// The number of the item whose first line comes next; empty: it has none.
    void set_number(std::string_view number) { number_ = number; }

private:
    [[nodiscard]] bool ends_sentence() const {
        constexpr std::array<std::string_view, 7> ends{"。", "！", "？", "；", "：", "”", "）"};
        return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return line_.ends_with(end); });
    }

    std::string line_, number_;
    bool space_pending_ = false;
};

}  // namespace

bool breaks_line(Tag tag) {
    switch (tag) {
        case Tag::block:
        case Tag::paragraph:
        case Tag::line_end:
        case Tag::table:
        case Tag::row:
        case Tag::cell:
        case Tag::caption:
        case Tag::heading:
        case Tag::preformatted:
        case Tag::root: return true;
        case Tag::text:
        case Tag::link:
        case Tag::head:
        case Tag::dropped:
        case Tag::other: break;
    }
    return false;
}

std::vector<Piece> find_pieces(const Page& page, std::uint32_t first, std::uint32_t end, std::uint32_t left_out) {
    LineSetter setter;
    std::vector<std::uint32_t> open;  // elements that break the line at their end too
    std::uint32_t preformatted_end = 0, item_end = 0;
    auto number = std::lower_bound(page.numbers.begin(), page.numbers.end(), first,
                                   [](const auto& entry, std::uint32_t node) { return entry.first < node; });
    const auto close_until = [&](std::uint32_t index) {
        for (; !open.empty() && page.nodes[open.back()].end <= index; open.pop_back()) setter.close();
    };
    for (std::uint32_t index = first; index < end;) {
        close_until(index);
        const Node& node = page.nodes[index];
        if (!node.shows() || node.role == lexicon::PageElement::noise || index == left_out) {
            index = node.end;
            continue;
        }
        if (node.tag == Tag::text) setter.add(page.text_of(node), index < preformatted_end);
        if (breaks_line(node.tag)) {
            setter.close();
            open.push_back(index);
        }
        while (number != page.numbers.end() && number->first < index) ++number;
        if (number != page.numbers.end() && number->first == index) {
            setter.set_number(number->second);
            item_end = node.end;
        } else if (index >= item_end) {
            setter.set_number({});
        }
        if (node.tag == Tag::preformatted) preformatted_end = std::max(preformatted_end, node.end);
        if (node.tag == Tag::table && node.is_data) {
            setter.pieces.push_back({{}, index});
            index = node.end;
            continue;
        }
        ++index;
    }
    close_until(end);
    setter.close();
    return std::move(setter.pieces);
}

std::string without_space(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        const char32_t c = text::next_character(utf8, at);
        if (c > 0xFFFF || !text::is(static_cast<char16_t>(c), text::space)) out += utf8.substr(begin, at - begin);
    }
    return out;
}

}  // namespace plandoc::reader::html
