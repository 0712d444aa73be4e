#include "tests/support/typeset.hpp"

#include <fmt/format.h>

#include <string_view>

#include "text/utf8.hpp"

namespace plandoc::test {

namespace {

constexpr double size = 16, line_height = 28, left = 80, top = 760;  ///< in points; the page is A4, 595 × 842
constexpr double head_y = 800, foot_y = 50;

bool is_narrow(char32_t c) { return c < 0x80; }
double width_of(std::u32string_view line) {
    double width = 0;
    for (const char32_t c : line) width += is_narrow(c) ? size / 2 : size;
    return width;
}

std::u32string characters(std::string_view utf8) {
    std::u32string all;
    for (std::size_t at = 0; at < utf8.size();) all.push_back(text::next_character(utf8, at));
    return all;
}

/// The lines of a page as a content stream; a glyph's number is its code point.
class Page {
public:
    void set(std::u32string_view line, double x, double y) {
        std::string glyphs;
        for (const char32_t c : line) glyphs += fmt::format("{:04X}", static_cast<unsigned>(c));
        stream_ += fmt::format("BT /F1 {} Tf 1 0 0 1 {} {} Tm <{}> Tj ET\n", size, x, y, glyphs);
    }
    void centre(std::u32string_view line, double y) { set(line, (595 - width_of(line)) / 2, y); }
    [[nodiscard]] const std::string& stream() const { return stream_; }

private:
    std::string stream_;
};

std::vector<std::u32string> wrapped(const Paragraph& paragraph, std::size_t full) {
    std::vector<std::u32string> lines;
    std::u32string line;
    double room = static_cast<double>(full - (paragraph.centred ? 0 : 2)) * size;
    for (const char32_t c : characters(paragraph.text)) {
        if (width_of(line + c) > room) {
            lines.push_back(std::move(line));
            line.clear();
            room = static_cast<double>(full) * size;
        }
        line.push_back(c);
    }
    lines.push_back(std::move(line));
    return lines;
}

/// Objects 1 to 5 are catalogue, page tree, font, its glyphs, and what characters the glyphs are.
std::string file_of(const std::vector<Page>& pages) {
    std::string to_unicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (unsigned row = 0; row < 256; ++row) {
        if (row % 64 == 0) to_unicode += "64 beginbfrange\n";
        to_unicode += fmt::format("<{0:02X}00> <{0:02X}FF> <{0:02X}00>\n", row);
        if (row % 64 == 63) to_unicode += "endbfrange\n";
    }
    to_unicode += "endcmap end end\n";
    const auto stream = [](const std::string& bytes) {
        return fmt::format("<< /Length {} >> stream\n{}\nendstream", bytes.size(), bytes);
    };
    std::string kids;
    for (std::size_t page = 0; page < pages.size(); ++page) kids += fmt::format("{} 0 R ", 6 + 2 * page);
    std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size()),
        "<< /Type /Font /Subtype /Type0 /BaseFont /T /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /T /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /DW 1000 /W [32 126 500] >>",
        stream(to_unicode)};
    for (std::size_t page = 0; page < pages.size(); ++page) {
        objects.push_back(
            fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                        "/Contents {} 0 R >>",
                        7 + 2 * page));
        objects.push_back(stream(pages[page].stream()));
    }
    std::string file = "%PDF-1.4\n", table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t index = 0; index < objects.size(); ++index) {
        table += fmt::format("{:010} 00000 n \n", file.size());
        file += fmt::format("{} 0 obj {} endobj\n", index + 1, objects[index]);
    }
    const std::size_t table_at = file.size();
    return file + table + fmt::format("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, table_at);
}

}  // namespace

std::string typeset(const std::vector<Paragraph>& paragraphs, const PageStyle& style) {
    std::vector<Page> pages;
    std::size_t line_number = style.lines;
    for (const Paragraph& paragraph : paragraphs) {
        bool first = !paragraph.centred;
        for (const std::u32string& line : wrapped(paragraph, style.characters)) {
            if (line_number == style.lines) {
                Page& page = pages.emplace_back();
                line_number = 0;
                page.centre(characters(style.head), head_y);
                if (style.page_numbers) page.centre(characters(fmt::format("— {} —", pages.size())), foot_y);
            }
            const double y = top - line_height * static_cast<double>(line_number++);
            if (paragraph.centred) pages.back().centre(line, y);
            else pages.back().set(line, first ? left + 2 * size : left, y);
            first = false;
        }
    }
    return file_of(pages);
}

std::string blank_pdf() { return file_of({Page()}); }

}  // namespace plandoc::test
