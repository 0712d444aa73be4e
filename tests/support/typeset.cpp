#include "tests/support/typeset.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "tests/support/zip_file.hpp"
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

struct TypesetLine {
    std::u32string text;
    double x = 0, y = 0;  ///< of its first character, from the lower left corner
};

/// What is written on a page.
struct Page {
    std::vector<TypesetLine> lines;

    void set(std::u32string_view line, double x, double y) { lines.push_back({std::u32string(line), x, y}); }
    void centre(std::u32string_view line, double y) { set(line, (595 - width_of(line)) / 2, y); }
};

/// A page as a content stream; a glyph's number is its code point.
std::string stream_of(const Page& page) {
    std::string stream;
    for (const TypesetLine& line : page.lines) {
        std::string glyphs;
        for (const char32_t c : line.text) glyphs += fmt::format("{:04X}", static_cast<unsigned>(c));
        stream += fmt::format("BT /F1 {} Tf 1 0 0 1 {} {} Tm <{}> Tj ET\n", size, line.x, line.y, glyphs);
    }
    return stream;
}

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
        objects.push_back(stream(stream_of(pages[page])));
    }
    std::string file = "%PDF-1.4\n", table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t index = 0; index < objects.size(); ++index) {
        table += fmt::format("{:010} 00000 n \n", file.size());
        file += fmt::format("{} 0 obj {} endobj\n", index + 1, objects[index]);
    }
    const std::size_t table_at = file.size();
    return file + table + fmt::format("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, table_at);
}

std::vector<Page> set_pages(const std::vector<Paragraph>& paragraphs, const PageStyle& style) {
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
    return pages;
}

/// Lines from the last to the first, each an object of its own: the order of an OFD file says nothing.
std::string ofd_page(const Page& page) {
    constexpr double millimetres = 25.4 / 72;
    std::string objects;
    for (auto line = page.lines.rbegin(); line != page.lines.rend(); ++line) {
        std::string text, steps;
        for (const char32_t c : line->text) text::append_character(c, text);
        for (std::size_t at = 0; at + 1 < line->text.size(); ++at)
            steps +=
                fmt::format("{}{:.3f}", steps.empty() ? "" : " ", (is_narrow(line->text[at]) ? size / 2 : size) * millimetres);
        const bool even = line->text.size() > 2 && std::none_of(line->text.begin(), line->text.end(), is_narrow);
        if (even) steps = fmt::format("g {} {:.3f}", line->text.size() - 1, size * millimetres);
        objects += fmt::format(
            "<ofd:TextObject ID=\"1\" Font=\"1\" Size=\"{:.3f}\" Boundary=\"{:.3f} {:.3f} 200 10\">"
            "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"{}\">{}</ofd:TextCode></ofd:TextObject>",
            size * millimetres, line->x * millimetres, (842 - line->y) * millimetres - 5, steps, text);
    }
    return "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + objects +
           "</ofd:Layer></ofd:Content></ofd:Page>";
}

}  // namespace

std::string typeset(const std::vector<Paragraph>& paragraphs, const PageStyle& style) {
    return file_of(set_pages(paragraphs, style));
}

std::string typeset_ofd(const std::vector<Paragraph>& paragraphs, const PageStyle& style) {
    const std::vector<Page> pages = set_pages(paragraphs, style);
    const std::string space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    std::string list;
    ZipMembers members{
        {"OFD.xml", "<ofd:OFD" + space + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"}};
    for (std::size_t page = 0; page < pages.size(); ++page) {
        list += fmt::format("<ofd:Page ID=\"{0}\" BaseLoc=\"Pages/Page_{0}/Content.xml\"/>", page);
        members.emplace_back(fmt::format("Doc_0/Pages/Page_{}/Content.xml", page), ofd_page(pages[page]));
    }
    members.emplace_back("Doc_0/Document.xml", "<ofd:Document" + space +
                                                   "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                                                   "</ofd:PageArea></ofd:CommonData><ofd:Pages>" +
                                                   list + "</ofd:Pages></ofd:Document>");
    return zip_of(members);
}

std::string blank_pdf() { return file_of({Page()}); }

}  // namespace plandoc::test
