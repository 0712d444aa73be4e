// Word documents put together from the elements that matter, one a byte: they nest as they come, and whatever is open is closed
// at the end. The document's blocks are its text without loss, its cells lie in their tables, and it has a plan.
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "reader/docx/docx.hpp"
#include "record/plan.hpp"
#include "tests/support/zip_file.hpp"
#include "text/utf8.hpp"

namespace {

/// Elements without content, and text.
constexpr std::string_view leaves[] = {"<w:r><w:t>一、目标</w:t></w:r>",
                                       "<w:r><w:t xml:space=\"preserve\"> 达到11件以上。 </w:t></w:r>",
                                       "<w:t>甲</w:t>",
                                       "<w:tab/>",
                                       "<w:br/>",
                                       "<w:br w:type=\"page\"/>",
                                       "<w:cr/>",
                                       "<w:noBreakHyphen/>",
                                       "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>",
                                       "<w:sym w:char=\"D800\"/>",
                                       "<w:fldChar w:fldCharType=\"begin\"/>",
                                       "<w:fldChar w:fldCharType=\"separate\"/>",
                                       "<w:fldChar w:fldCharType=\"end\"/>",
                                       "<w:pStyle w:val=\"a\"/>",
                                       "<w:pStyle w:val=\"b\"/>",
                                       "<w:rStyle w:val=\"a\"/>",
                                       "<w:numId w:val=\"0\"/>",
                                       "<w:numId w:val=\"1\"/>",
                                       "<w:numId w:val=\"2\"/>",
                                       "<w:ilvl w:val=\"1\"/>",
                                       "<w:ilvl w:val=\"99\"/>",
                                       "<w:vanish/>",
                                       "<w:ins/>",
                                       "<w:gridSpan w:val=\"2\"/>",
                                       "<w:gridSpan w:val=\"-7\"/>",
                                       "<w:gridBefore w:val=\"3\"/>",
                                       "<w:vMerge/>",
                                       "<w:vMerge w:val=\"restart\"/>",
                                       "<w:hMerge/>",
                                       "<w:hidden/>",
                                       "<w:cellDel/>",
                                       "<m:t>x</m:t>",
                                       "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc>",
                                       "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>"};

/// Elements that hold others: the name, and the attributes of the begin.
struct Holder {
    std::string_view name, attributes;
};
constexpr Holder holders[] = {{"w:p", ""},
                              {"w:pPr", ""},
                              {"w:rPr", ""},
                              {"w:r", ""},
                              {"w:numPr", ""},
                              {"w:tbl", ""},
                              {"w:tr", ""},
                              {"w:trPr", ""},
                              {"w:tc", ""},
                              {"w:tcPr", ""},
                              {"w:del", ""},
                              {"w:ins", ""},
                              {"w:sdt", ""},
                              {"w:sdtContent", ""},
                              {"w:ruby", ""},
                              {"w:rt", ""},
                              {"w:pPrChange", ""},
                              {"w:txbxContent", ""},
                              {"w:hyperlink", ""},
                              {"mc:AlternateContent", ""},
                              {"mc:Choice", " Requires=\"wps\""},
                              {"mc:Fallback", ""}};

constexpr std::string_view numbering =
    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
    "<w:pStyle w:val=\"a\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"upperLetter\"/><w:isLgl/>"
    "<w:lvlText w:val=\"%1.%2.%9\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"2000000000\"/>"
    "</w:lvlOverride></w:num>";
constexpr std::string_view styles =
    "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:rPr><w:vanish/></w:rPr></w:style>";

std::string body_of(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t longest = 2000;
    std::string body;
    std::vector<std::string_view> open;
    for (std::size_t index = 0; index < std::min(size, longest); ++index) {
        std::size_t piece = data[index] % (std::size(leaves) + std::size(holders) + 8);
        if (piece < std::size(leaves)) {
            body += leaves[piece];
        } else if ((piece -= std::size(leaves)) < std::size(holders)) {
            body.append("<").append(holders[piece].name).append(holders[piece].attributes).append(">");
            open.push_back(holders[piece].name);
        } else if (!open.empty()) {
            body.append("</").append(open.back()).append(">");
            open.pop_back();
        }
    }
    for (; !open.empty(); open.pop_back()) body.append("</").append(open.back()).append(">");
    return body;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc;
    auto document = reader::read_docx(test::docx_of({body_of(data, size), std::string(styles), std::string(numbering), {}}));
    if (!document) return 0;
    std::uint32_t end = 0;
    for (const reader::Block& block : (*document)->blocks) {
        if (block.span.begin != end || block.span.empty()) std::abort();
        end = block.span.end;
    }
    if (end != (*document)->source.whole().end || text::find_invalid_utf8((*document)->source.bytes())) std::abort();
    for (const reader::Table& table : (*document)->tables)
        for (const reader::Cell& cell : table.cells)
            if (cell.row + cell.row_span > table.rows || cell.column + cell.column_span > table.columns) std::abort();
    (void)record::read_plan(std::move(*document));
    return 0;
}
