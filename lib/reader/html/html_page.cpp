#include "reader/html/html_page.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <memory>
#include <utility>

#include "reader/html/html_markup.hpp"

namespace plandoc::reader::html {

namespace {

using lexicon::PageElement;

constexpr std::size_t nesting_without_spans = 500;  ///< deeper, elements that only run on in a line are left out
constexpr std::size_t bytes_at_once = 1 << 12;
constexpr std::uint32_t most_columns_spanned = 1000, most_rows_spanned = 65534;  // HTML Standard, 4.9.11

constexpr std::array<std::pair<std::string_view, Tag>, 69> tags{{
    {"a", Tag::link},
    {"address", Tag::paragraph},
    {"article", Tag::block},
    {"aside", Tag::dropped},
    {"audio", Tag::dropped},
    {"blockquote", Tag::paragraph},
    {"body", Tag::root},
    {"br", Tag::line_end},
    {"button", Tag::dropped},
    {"canvas", Tag::dropped},
    {"caption", Tag::caption},
    {"center", Tag::block},
    {"col", Tag::dropped},
    {"datalist", Tag::dropped},
    {"dd", Tag::paragraph},
    {"details", Tag::block},
    {"dir", Tag::block},
    {"div", Tag::block},
    {"dl", Tag::block},
    {"dt", Tag::paragraph},
    {"fieldset", Tag::block},
    {"figcaption", Tag::paragraph},
    {"figure", Tag::block},
    {"footer", Tag::dropped},
    {"form", Tag::block},
    {"h1", Tag::heading},
    {"h2", Tag::heading},
    {"h3", Tag::heading},
    {"h4", Tag::paragraph},
    {"h5", Tag::paragraph},
    {"h6", Tag::paragraph},
    {"head", Tag::head},
    {"header", Tag::block},
    {"hr", Tag::line_end},
    {"html", Tag::root},
    {"input", Tag::dropped},
    {"legend", Tag::paragraph},
    {"li", Tag::paragraph},
    {"link", Tag::dropped},
    {"listing", Tag::preformatted},
    {"main", Tag::block},
    {"map", Tag::dropped},
    {"marquee", Tag::dropped},
    {"math", Tag::dropped},
    {"menu", Tag::block},
    {"nav", Tag::dropped},
    {"noscript", Tag::dropped},
    {"object", Tag::dropped},
    {"ol", Tag::block},
    {"option", Tag::dropped},
    {"p", Tag::paragraph},
    {"pre", Tag::preformatted},
    {"rp", Tag::dropped},
    {"rt", Tag::dropped},
    {"section", Tag::block},
    {"select", Tag::dropped},
    {"summary", Tag::paragraph},
    {"svg", Tag::dropped},
    {"table", Tag::table},
    {"tbody", Tag::block},
    {"td", Tag::cell},
    {"template", Tag::dropped},
    {"tfoot", Tag::block},
    {"th", Tag::cell},
    {"thead", Tag::block},
    {"title", Tag::dropped},
    {"tr", Tag::row},
    {"ul", Tag::block},
    {"video", Tag::dropped},
}};
static_assert(std::is_sorted(tags.begin(), tags.end(), [](const auto& a, const auto& b) { return a.first < b.first; }));

Tag tag_of(std::string_view name) {
    const auto found = std::lower_bound(tags.begin(), tags.end(), name,
                                        [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    return found != tags.end() && found->first == name ? found->second : Tag::other;
}

std::string_view view(const xmlChar* characters) {
    return characters == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(characters));
}

bool hides(std::string_view style) {
    std::string plain;
    for (const char c : style)
        if (c != ' ' && c != '\t' && c != '\n') plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    return plain.find("display:none") != std::string::npos || plain.find("visibility:hidden") != std::string::npos;
}

/// rowspan="3"; 1 for anything that is not a number or is out of range.
std::uint32_t span_of(std::string_view value, std::uint32_t least, std::uint32_t most) {
    std::uint32_t number = 1;
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && number >= least ? std::min(number, most) : 1;
}

/// Collects the nodes while libxml2 calls back.
class PageBuilder {
public:
    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    [[nodiscard]] bool has_open(std::string_view name) const {
        const auto found = open_names_.find(name);
        return found != open_names_.end() && found->second > 0;
    }
    [[nodiscard]] bool is_too_deep() const { return open_.size() > deepest_nesting; }
    [[nodiscard]] bool is_too_large() const { return page_.nodes.size() > most_nodes; }

    void start(std::string_view name, const xmlChar** attributes) {
        if (is_too_deep()) return;
        Node node;
        node.tag = tag_of(name);
        Page::Meta meta;
        std::optional<ListTag> list = list_tag_of(name);
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            take_attribute(view(attributes[0]), view(attributes[1]), node, meta);
            if (list) take_list_attribute(view(attributes[0]), view(attributes[1]), *list);
        }
        if (node.tag == Tag::root) node.is_hidden = false;
        if (name == "meta" && !meta.name.empty() && !meta.content.empty()) page_.metas.push_back(std::move(meta));
        if (list) {
            list->node = static_cast<std::uint32_t>(page_.nodes.size());
            page_.lists.push_back(*list);
        }
        text_goes_on_ = false;
        open_.push_back(static_cast<std::uint32_t>(page_.nodes.size()));
        page_.nodes.push_back(node);
        count(name, 1);
    }

    void end(std::string_view name) {
        text_goes_on_ = false;
        if (open_.empty()) return;
        page_.nodes[open_.back()].end = static_cast<std::uint32_t>(page_.nodes.size());
        open_.pop_back();
        count(name, -1);
    }

    void characters(std::string_view characters) {
        const auto begin = static_cast<std::uint32_t>(page_.text.size());
        page_.text += characters;
        if (!std::exchange(text_goes_on_, true)) {
            Node node;
            node.tag = Tag::text;
            node.text_begin = begin;
            node.end = static_cast<std::uint32_t>(page_.nodes.size() + 1);
            page_.nodes.push_back(node);
        }
        page_.nodes.back().text_end = static_cast<std::uint32_t>(page_.text.size());
    }

    void lose_tag() { page_.has_lost_tags = true; }

    [[nodiscard]] Page finish() {
        while (!open_.empty()) end({});
        return std::move(page_);
    }

private:
    static void take_attribute(std::string_view name, std::string_view value, Node& node, Page::Meta& meta) {
        if (name == "class" || name == "id") {
            const PageElement role = lexicon::page_element_of(value);
            if (role == PageElement::content || node.role == PageElement::none) node.role = role;
        } else if (name == "style") {
            node.is_hidden = node.is_hidden || hides(value);
        } else if (name == "hidden") {
            node.is_hidden = true;
        } else if (name == "rowspan") {
            node.row_span = span_of(value, 0, most_rows_spanned);
        } else if (name == "colspan") {
            node.column_span = span_of(value, 1, most_columns_spanned);
        } else if (name == "name") {
            meta.name = value;
        } else if (name == "content") {
            meta.content = value;
        }
    }

    void count(std::string_view name, int change) {
        const auto found = open_names_.find(name);
        if (found != open_names_.end()) found->second += change;
        else open_names_.emplace(name, change);
    }

    Page page_;
    std::map<std::string, int, std::less<>> open_names_;  ///< how many elements of each name are open
    std::vector<std::uint32_t> open_;                     ///< indices of the elements that are open
    bool text_goes_on_ = false;                           ///< the last node is text, and nothing stands behind it
};

PageBuilder& builder_of(void* context) { return *static_cast<PageBuilder*>(context); }

htmlSAXHandler handlers() {
    htmlSAXHandler handler{};
    handler.startElement = [](void* context, const xmlChar* name, const xmlChar** attributes) {
        builder_of(context).start(view(name), attributes);
    };
    handler.endElement = [](void* context, const xmlChar* name) { builder_of(context).end(view(name)); };
    const auto take_text = [](void* context, const xmlChar* characters, int size) {
        builder_of(context).characters({reinterpret_cast<const char*>(characters), static_cast<std::size_t>(size)});
    };
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = take_text;
    return handler;
}

/// Feeds a page to libxml2, a few thousand bytes at a time.
class Feeder {
public:
    explicit Feeder(PageBuilder& builder) : builder_(builder), handler_(handlers()) {
        static const bool is_ready = (xmlInitParser(), true);
        static_cast<void>(is_ready);
        context_.reset(htmlCreatePushParserCtxt(&handler_, &builder_, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
        htmlCtxtUseOptions(context_.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                               HTML_PARSE_IGNORE_ENC);
    }

    /// False where the page is nested too deeply or too large.
    bool feed(std::string_view page) {
        MarkupReader reader(page);
        for (Markup markup; reader.next(markup);) {
            take(markup);
            if (waiting_.size() >= bytes_at_once || is_deep()) push();
            if (builder_.is_too_deep() || builder_.is_too_large()) return false;
        }
        push();
        htmlParseChunk(context_.get(), nullptr, 0, 1);
        return !builder_.is_too_deep() && !builder_.is_too_large();
    }

private:
    void take(const Markup& markup) {
        switch (markup.kind) {
            case Markup::Kind::sign: waiting_ += "&lt;"; return;
            case Markup::Kind::other: return;
            case Markup::Kind::text: waiting_ += markup.source; return;
            case Markup::Kind::end_tag:
                if (markup.source.size() <= longest_tag && !is_stray(markup.name)) waiting_ += markup.source;
                return;
            case Markup::Kind::start_tag: return take_start_tag(markup);
        }
    }

    [[nodiscard]] bool is_deep() const { return builder_.depth() >= nesting_without_spans; }

    /// An end tag that closes nothing, for which libxml2 would look at all open elements.
    [[nodiscard]] bool is_stray(std::string_view name) const { return is_deep() && !builder_.has_open(lowered(name)); }

    void take_start_tag(const Markup& markup) {
        if (markup.source.size() > longest_tag || markup.attributes > most_attributes) {
            if (!equal_ignoring_case(markup.name, "img")) builder_.lose_tag();  // an image may hold its own bytes
            return;
        }
        const Tag tag = is_deep() ? tag_of(lowered(markup.name)) : Tag::block;
        if (tag != Tag::other && tag != Tag::link) waiting_ += markup.source;
    }

    static std::string lowered(std::string_view name) {
        std::string out(name);
        for (char& c : out)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return out;
    }

    void push() {
        if (waiting_.empty()) return;
        htmlParseChunk(context_.get(), waiting_.data(), static_cast<int>(waiting_.size()), 0);
        waiting_.clear();
    }

    struct Free {
        void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
    };
    PageBuilder& builder_;
    htmlSAXHandler handler_;
    std::unique_ptr<htmlParserCtxt, Free> context_;
    std::string waiting_;
};

}  // namespace

text::Result<Page> parse_page(std::string_view utf8) {
    PageBuilder builder;
    const bool is_read = Feeder(builder).feed(utf8);
    if (builder.is_too_large())
        return text::error(fmt::format("has more than {} elements and texts", most_nodes),
                           fmt::format("元素和文字段超过 {} 个", most_nodes));
    if (!is_read)
        return text::error(fmt::format("has elements nested deeper than {}", deepest_nesting),
                           fmt::format("元素嵌套超过 {} 层", deepest_nesting));
    Page page = builder.finish();
    page.numbers = number_items(page);
    return page;
}

}  // namespace plandoc::reader::html
