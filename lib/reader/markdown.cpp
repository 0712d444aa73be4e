#include "reader/markdown.hpp"

#include <cmark.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "reader/document_builder.hpp"

namespace plandoc::reader {

namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view literal(cmark_node* node) {
    const char* const text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view() : std::string_view(text);
}

/// Puts down block after block while the tree is walked.
class Typist {
public:
    void begin(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_LIST:
                lists_.push_back({cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, cmark_node_get_list_start(node),
                                  cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ')' : '.'});
                break;
            case CMARK_NODE_ITEM: line_ = next_label(); break;
            case CMARK_NODE_TEXT:
            case CMARK_NODE_CODE: line_ += literal(node); break;
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK: line_ += '\n'; break;
            case CMARK_NODE_CODE_BLOCK:
                line_ += literal(node);
                while (line_.ends_with('\n')) line_.pop_back();
                put_down();
                break;
            default: break;  // HTML and thematic breaks show nothing, other nodes their content
        }
    }
    void end(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) put_down();
        if (type == CMARK_NODE_LIST) lists_.pop_back();
    }
    [[nodiscard]] std::unique_ptr<Document> finish() { return builder_.finish(); }

private:
    struct List {
        bool is_numbered = false;
        int number = 1;  ///< of the next item
        char mark = '.';
    };

    /// "3. " or "3) " as the writer's list begins and counts; "- " for a bullet.
    [[nodiscard]] std::string next_label() {
        List& list = lists_.back();
        if (!list.is_numbered) return "- ";
        return fmt::format("{}{} ", list.number++, list.mark);
    }
    void put_down() {
        builder_.add_paragraph(line_, fmt::format("paragraph {}", ++paragraphs_));
        builder_.add_paragraph("", fmt::format("paragraph {}", paragraphs_));  // paragraphs stay apart
        line_.clear();
    }

    DocumentBuilder builder_;
    std::string line_;
    std::vector<List> lists_;  ///< those that are open, the innermost last
    std::size_t paragraphs_ = 0;
};

}  // namespace

std::unique_ptr<Document> read_markdown(std::string_view utf8) {
    const std::unique_ptr<cmark_node, FreeNode> root(cmark_parse_document(utf8.data(), utf8.size(), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root.get()));
    Typist typist;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        if (event == CMARK_EVENT_ENTER) typist.begin(cmark_iter_get_node(iterator.get()));
        else typist.end(cmark_iter_get_node(iterator.get()));
    }
    return typist.finish();
}

}  // namespace plandoc::reader
