#include "reader/html/html_content.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "lexicon/genre.hpp"
#include "lexicon/table.hpp"

namespace plandoc::reader::html {

namespace {

using lexicon::PageElement;

/// A sentence or a part of one; what has no mark is a heading, a label or a link's name.
bool is_running(std::string_view text) {
    for (const std::string_view mark : {"。", "，", "；", "、"})
        if (text.find(mark) != std::string_view::npos) return true;
    return false;
}

class ContentFinder {
public:
    explicit ContentFinder(Page& page) : page_(page) { weigh(); }

    std::uint32_t find() {
        keep_heavy_elements();
        const std::uint32_t known = known_container();
        return known == no_node ? densest() : known;
    }

private:
    [[nodiscard]] std::uint64_t weight(std::uint32_t node) const { return weight_[page_.nodes[node].end] - weight_[node]; }
    [[nodiscard]] bool holds_most(std::uint32_t node, std::uint64_t held) const { return weight(node) * 10 >= held * 9; }

    void weigh() {
        constexpr std::uint64_t of_running_text = 4;  // to 1 of other text
        weight_.push_back(0);
        running_.push_back(0);
        std::uint32_t unseen_until = 0;  // hidden, dropped, or a link
        std::uint32_t table_until = 0;   // of data: as good as running text
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index) {
            const Node& node = page_.nodes[index];
            if (!node.shows() || node.tag == Tag::link) unseen_until = std::max(unseen_until, node.end);
            const bool counts = node.tag == Tag::text && index >= unseen_until;
            const std::uint64_t size = counts ? without_space(page_.text_of(node)).size() : 0;
            if (node.is_data) table_until = std::max(table_until, node.end);
            const bool runs = size > 0 && (index < table_until || is_running(page_.text_of(node)));
            weight_.push_back(weight_.back() + (runs ? of_running_text : 1) * size);
            running_.push_back(running_.back() + (runs ? size : 0));
        }
    }

    void keep_heavy_elements() {
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index)
            if (page_.nodes[index].role == PageElement::noise && weight(index) * 4 > weight_.back())
                page_.nodes[index].role = PageElement::none;
    }

    /// The innermost of the known containers that hold at least half of the text, and nearly all of each other; else no_node.
    [[nodiscard]] std::uint32_t known_container() const {
        std::uint32_t best = no_node;
        for (std::uint32_t index = 0; index < page_.nodes.size(); ++index) {
            if (page_.nodes[index].role != PageElement::content || weight(index) == 0) continue;
            if (best == no_node ? weight(index) * 2 >= weight_.back() : holds_most(index, weight(best))) best = index;
        }
        return best;
    }

    /// The innermost element that holds nearly all of the text; no_node where no element does. A letter that stands before the
    /// rest in the element around it belongs to the document too, however short it is.
    [[nodiscard]] std::uint32_t densest() const {
        constexpr std::uint64_t longest_left_out = 60;  // bytes of running text
        std::uint32_t best = no_node;
        std::uint64_t held = weight_.back();
        for (std::uint32_t index = 0; index < page_.nodes.size() && held > 0;) {
            const Node& node = page_.nodes[index];
            const bool is_inline = node.tag == Tag::other;
            const std::uint64_t before = running_[index] - running_[best == no_node ? 0 : best];
            const bool leads_on = (is_inline || is_container(index)) && holds_most(index, held) && before <= longest_left_out;
            if (!leads_on) {
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
    std::vector<std::uint64_t> weight_, running_;  ///< of the text in the nodes before each; the second in bytes of running text
};

/// The text of the node's descendants, its lines joined.
std::string line_of(const Page& page, std::uint32_t node) {
    std::string line;
    for (const Piece& piece : find_pieces(page, node, page.nodes[node].end)) line += piece.line;
    return line;
}

/// 甲市工作方案（2024—2026年）, not 甲市工作方案 - 甲市人民政府门户网站
bool names_a_kind(std::string_view title) {
    const std::size_t bracket = title.rfind("（");
    if (title.ends_with("）") && bracket != std::string_view::npos) title = title.substr(0, bracket);
    return lexicon::match_genre_at_end(lexicon::folded(title)) != 0;
}

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
