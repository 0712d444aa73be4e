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

/// Goes through nodes in document order.
class PieceFinder {
public:
    PieceFinder(const Page& page, std::uint32_t first)
        : page_(page),
          number_(std::lower_bound(page.numbers.begin(), page.numbers.end(), first,
                                   [](const auto& entry, std::uint32_t node) { return entry.first < node; })) {}

    std::vector<Piece> find(std::uint32_t first, std::uint32_t end, std::uint32_t left_out) {
        for (std::uint32_t index = first; index < end;) {
            close_until(index);
            const Node& node = page_.nodes[index];
            const bool is_read = node.shows() && node.role != lexicon::PageElement::noise && index != left_out;
            index = is_read && enter(index) ? index + 1 : node.end;
        }
        close_until(end);
        setter_.close();
        return std::move(setter_.pieces);
    }

private:
    /// Reads a node itself; false where it is a table of data, whose descendants are not read here.
    bool enter(std::uint32_t index) {
        const Node& node = page_.nodes[index];
        if (node.tag == Tag::text) setter_.add(page_.text_of(node), index < preformatted_end_);
        if (breaks_line(node.tag)) {
            setter_.close();
            open_.push_back(index);
        }
        set_number(index);
        if (node.tag == Tag::preformatted) preformatted_end_ = std::max(preformatted_end_, node.end);
        if (node.tag != Tag::table || !node.is_data) return true;
        setter_.pieces.push_back({{}, index});
        return false;
    }

    /// An item's number waits for its first line, and ends with the item.
    void set_number(std::uint32_t index) {
        while (number_ != page_.numbers.end() && number_->first < index) ++number_;
        if (number_ != page_.numbers.end() && number_->first == index) {
            setter_.set_number(number_->second);
            item_end_ = page_.nodes[index].end;
        } else if (index >= item_end_) {
            setter_.set_number({});
        }
    }

    void close_until(std::uint32_t index) {
        for (; !open_.empty() && page_.nodes[open_.back()].end <= index; open_.pop_back()) setter_.close();
    }

    const Page& page_;
    std::vector<std::pair<std::uint32_t, std::string>>::const_iterator number_;  ///< of the next item that has one
    LineSetter setter_;
    std::vector<std::uint32_t> open_;  ///< elements that break the line at their end too
    std::uint32_t preformatted_end_ = 0, item_end_ = 0;
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
    return PieceFinder(page, first).find(first, end, left_out);
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
