#include "reader/html_content.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "lexicon/genre.hpp"
#include "lexicon/table.hpp"

namespace plandoc::reader::html {

namespace {

using lexicon::PageElement;

/// Running text has marks; what has none is a heading, a label or a link's name, and counts a quarter.
std::uint64_t weight_of(std::string_view text) {
    constexpr std::uint64_t of_running_text = 4;  // to 1 of other text
    for (const std::string_view mark : {"。", "，", "；", "、"})
        if (text.find(mark) != std::string_view::npos) return of_running_text * text.size();
    return without_space(text).size();
}

class ContentFinder {
public:
    explicit ContentFinder(Page& page) : page_(page) { weigh(); }

    std::uint32_t find() {
        if (page_.nodes.empty()) return no_node;
        keep_heavy_elements();
        return innermost(known_container());
    }

private:
    [[nodiscard]] std::uint64_t weight(std::uint32_t node) const { return before_[page_.nodes[node].end] - before_[node]; }
    [[nodiscard]] std::uint64_t whole() const { return before_.back(); }

    void weigh() {
        before_.reserve(page_.nodes.size() + 1);
        before_.push_back(0);
        std::uint32_t unseen_until = 0;  // hidden, dropped, or a link
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index) {
            const Node& node = page_.nodes[index];
            if (!node.shows() || node.tag == Tag::link) unseen_until = std::max(unseen_until, node.end);
            const bool counts = node.tag == Tag::text && index >= unseen_until;
            before_.push_back(before_.back() + (counts ? weight_of(page_.text_of(node)) : 0));
        }
    }

    void keep_heavy_elements() {
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index)
            if (page_.nodes[index].role == PageElement::noise && weight(index) * 4 > whole())
                page_.nodes[index].role = PageElement::none;
    }

    /// The outermost container with at least half of the text; the first node without one.
    [[nodiscard]] std::uint32_t known_container() const {
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index)
            if (page_.nodes[index].role == PageElement::content && weight(index) * 2 >= whole() && whole() > 0) return index;
        return no_node;
    }

    /// The innermost element that holds nearly all of what the elements around it hold.
    [[nodiscard]] std::uint32_t innermost(std::uint32_t from) const {
        std::uint32_t best = from;
        const std::uint32_t end = from == no_node ? static_cast<std::uint32_t>(page_.nodes.size()) : page_.nodes[from].end;
        std::uint64_t held = from == no_node ? whole() : weight(from);
        for (std::uint32_t index = from == no_node ? 0 : from + 1; index < end;) {
            const Node& node = page_.nodes[index];
            const bool is_inline = node.tag == Tag::other;
            if ((!is_inline && !is_container(index)) || weight(index) * 10 < held * 9 || held == 0) {
                index = node.end;
                continue;
            }
            if (!is_inline) {
                best = index;
                held = weight(best);
            }
            ++index;
        }
        return best;
    }

    /// An element made to hold others, and in which more than one line stands.
    [[nodiscard]] bool is_container(std::uint32_t index) const {
        const Node& node = page_.nodes[index];
        const bool holds = node.tag == Tag::block || node.tag == Tag::root || node.tag == Tag::table || node.tag == Tag::row ||
                           node.tag == Tag::cell;
        if (!holds || node.is_data) return false;
        for (std::uint32_t inner = index + 1; inner < node.end; ++inner)
            if (breaks_line(page_.nodes[inner].tag)) return true;
        return false;
    }

    Page& page_;
    std::vector<std::uint64_t> before_;  ///< weight of the nodes before each
};

/// The text of the node's descendants, its lines joined.
std::string line_of(const Page& page, std::uint32_t node) {
    std::string line;
    for (const Piece& piece : find_pieces(page, node, page.nodes[node].end)) line += piece.line;
    return line;
}

/// 某市工作方案 - 某市人民政府门户网站 and other titles of windows are no titles of documents.
bool names_a_kind(const std::string& title) { return lexicon::match_genre_at_end(lexicon::folded(title)) != 0; }

/// Whether the lines begin with the title, which they may have torn.
bool begin_with(const std::vector<Piece>& pieces, const std::string& title) {
    constexpr std::size_t most_bytes = 2000;
    std::string beginning;
    for (const Piece& piece : pieces) {
        beginning += without_space(piece.line);
        if (beginning.size() > most_bytes) break;
    }
    return beginning.substr(0, most_bytes).find(without_space(title)) != std::string::npos;
}

/// The last heading before the content that reads as a title.
std::string heading_before(const Page& page, const Content& content) {
    std::string title;
    for (std::uint32_t index = 0; index < content.first; ++index)
        if (page.nodes[index].tag == Tag::heading && page.nodes[index].shows())
            if (std::string line = line_of(page, index); names_a_kind(line)) title = std::move(line);
    return title;
}

}  // namespace

Content find_content(Page& page) {
    Content content;
    content.node = ContentFinder(page).find();
    content.end = static_cast<std::uint32_t>(page.nodes.size());
    if (content.node == no_node) return content;
    content.first = content.node + 1;
    content.end = page.nodes[content.node].end;
    return content;
}

std::string missing_title(const Page& page, const Content& content, const std::vector<Piece>& pieces, const std::string& named) {
    std::string title = names_a_kind(named) ? named : heading_before(page, content);
    return begin_with(pieces, title) ? std::string() : title;
}

}  // namespace plandoc::reader::html
