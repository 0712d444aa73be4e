#include "view/html.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/width.hpp"
#include "view/html_assets.hpp"

namespace plandoc::view {

namespace {

void append_html(std::string_view text, std::string& out) {
    for (const char c : text::without_controls(text, "\n\t")) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out.push_back(c);
        }
    }
}

/// Writes the pieces of a line: what lies between two ends of marks is one element.
class LineWriter {
public:
    LineWriter(std::string_view text, std::string& out) : text_(text), out_(out) {}

    /// `marks` are those that touch the line, in the order in which they begin; the last that begins links.
    void write(text::Span line, const std::vector<const Mark*>& marks) {
        std::vector<std::uint32_t> ends{line.begin, line.end};
        for (const Mark* mark : marks) {
            ends.push_back(std::clamp(mark->span.begin, line.begin, line.end));
            ends.push_back(std::clamp(mark->span.end, line.begin, line.end));
        }
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        for (std::size_t index = 0; index + 1 < ends.size(); ++index) write_piece({ends[index], ends[index + 1]}, marks);
    }

private:
    void write_piece(text::Span piece, const std::vector<const Mark*>& marks) {
        const Mark* link = nullptr;
        std::string classes;
        for (const Mark* mark : marks) {
            if (mark->span.begin > piece.begin || mark->span.end < piece.end) continue;
            if (link != nullptr && link->span.begin == piece.begin) write_anchor(*link);  // another mark begins here too
            classes += " ";
            classes += mark->kind;
            link = mark;
        }
        if (link == nullptr) return append_html(text_.substr(piece.begin, piece.size()), out_);
        out_ += fmt::format("<a class=\"mark{}\"", classes);
        if (link->span.begin == piece.begin && !link->id.empty()) out_ += fmt::format(" id=\"{}\"", link->id);
        out_ += fmt::format(" href=\"#{}\" title=\"{}\">", link->href, html(link->note));
        append_html(text_.substr(piece.begin, piece.size()), out_);
        out_ += "</a>";
    }
    void write_anchor(const Mark& mark) {
        if (!mark.id.empty()) out_ += fmt::format("<span id=\"{}\"></span>", mark.id);
    }

    std::string_view text_;
    std::string& out_;
};

}  // namespace

std::string html(std::string_view text) {
    std::string escaped;
    append_html(text, escaped);
    return escaped;
}

std::string html_id(std::string_view doc, std::string_view kind, std::size_t number) {
    std::string id;
    for (const char c : doc) id.push_back(c == ' ' || c == '%' || static_cast<unsigned char>(c) < 0x20 ? '_' : c);
    return html(fmt::format("{}:{}-{}", id, kind, number));
}

void append_page_begin(std::string_view title, text::Language language, std::string& out) {
    const bool chinese = language == text::Language::chinese;
    out += fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", chinese ? "zh-CN" : "en");
    out += fmt::format(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; script-src '{}'\">\n",
        html_style_hash, html_script_hash);
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += fmt::format("<title>{0}</title>\n<style>{1}</style>\n</head>\n<body>\n<h1>{0}</h1>\n", html(title), html_style);
    out += fmt::format("<p class=\"tools\" hidden><label>{} <input type=\"search\" id=\"filter\"></label></p>\n",
                       chinese ? "筛选表格行" : "Rows with");
}

void append_page_end(std::string& out) { out += fmt::format("<script>{}</script>\n</body>\n</html>\n", html_script); }

void append_legend(const std::vector<Layer>& layers, std::string& out) {
    out += "<p class=\"legend\">";
    for (const Layer& layer : layers)
        out +=
            fmt::format("<label><input type=\"checkbox\" id=\"show-{0}\" checked> <span class=\"mark {0}\">{1}</span></label>\n",
                        layer.name, html(layer.title));
    out += "</p>\n";
}

MarkedText::MarkedText(const reader::Document& document, std::string_view name, std::vector<Mark> marks)
    : document_(document), name_(name), marks_(std::move(marks)) {
    std::erase_if(marks_, [](const Mark& mark) { return mark.span.empty(); });
    std::stable_sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
}

bool MarkedText::has_line_before(std::uint32_t end) const {
    return begin_ < end && document_.source.bytes().substr(begin_, end - begin_).find('\n') != std::string_view::npos;
}

void MarkedText::append_until(std::uint32_t end, std::string& out) {
    begin_list(out);
    while (has_line_before(end)) append_line(out);
    out += "</ol>\n";
}

void MarkedText::append_rest(std::string& out) {
    begin_list(out);
    while (begin_ < document_.source.bytes().size()) append_line(out);
    out += "</ol>\n";
}

void MarkedText::begin_list(std::string& out) const {
    out += number_ == 1 ? "<ol class=\"text\">\n" : fmt::format("<ol class=\"text\" start=\"{}\">\n", number_);
}

void MarkedText::append_line(std::string& out) {
    const std::string_view text = document_.source.bytes();
    const auto feed = static_cast<std::uint32_t>(std::min(text.find('\n', begin_), text.size()));
    const auto end = feed > begin_ && text[feed - 1] == '\r' ? feed - 1 : feed;
    for (; next_ < marks_.size() && marks_[next_].span.begin < feed; ++next_) open_.push_back(&marks_[next_]);
    out += fmt::format("<li id=\"{}\">", html_id(name_, "line", number_));
    LineWriter(text, out).write({begin_, end}, open_);
    out += "</li>\n";
    std::erase_if(open_, [=](const Mark* mark) { return mark->span.end <= feed; });
    begin_ = feed + 1;
    ++number_;
}

}  // namespace plandoc::view
