#include "reader/page/pdf.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "reader/page/page_layout.hpp"
#include "reader/page/page_row.hpp"
#include "reader/page/page_table.hpp"
#include "reader/page/pdf_page.hpp"
#include "reader/page/pdf_rules.hpp"
#include "reader/program.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

/// Of pdftotext. A page's list has some 6 kB.
constexpr ProgramLimits text_limits{6, std::size_t{256} << 20, std::size_t{32} << 20};
/// Of pdftocairo, which comes behind pdftotext: both together end within ten seconds. A page needs 10 ms and some 100 kB.
constexpr ProgramLimits drawing_limits{3, std::size_t{120} << 20, std::size_t{256} << 20};

/// Gives the pages that may hold tables the lines drawn on them. False where pdftocairo could not draw them all.
bool add_rules(std::string_view bytes, std::vector<Page>& pages) {
    const float character = character_width(pages);
    const auto may_hold = [&](const Page& page) { return may_hold_table(page, character); };
    auto first = std::find_if(pages.begin(), pages.end(), may_hold);
    if (first == pages.end()) return true;
    auto end = std::find_if(pages.rbegin(), pages.rend(), may_hold).base();
    if (first != pages.begin()) --first;  // a table may begin or end with a single row
    if (end != pages.end()) ++end;
    const std::string first_number = std::to_string(first - pages.begin() + 1);
    const std::string last_number = std::to_string(end - pages.begin());
    PdfRuleReader reader;
    const text::Result<ProgramRun> run =
        run_program({"pdftocairo", "-q", "-svg", "-f", first_number, "-l", last_number, "-", "-"}, bytes, drawing_limits,
                    [&](std::string_view piece) { return reader.feed(piece); });
    if (!run || !run->within_limits || run->status != 0) return false;
    std::optional<std::vector<PageRules>> rules = reader.finish();
    if (!rules) return false;
    for (std::size_t index = 0; index < rules->size() && first != pages.end(); ++index, ++first) {
        first->level_rules = std::move((*rules)[index].level);
        first->upright_rules = std::move((*rules)[index].upright);
    }
    return true;
}

}  // namespace

text::Result<std::unique_ptr<Document>> read_pdf(std::string_view bytes) {
    const text::Result<ProgramRun> run = run_program({"pdftotext", "-q", "-enc", "UTF-8", "-tsv", "-", "-"}, bytes, text_limits);
    if (!run) return text::error(run.error());
    if (!run->found)
        return text::error("needs pdftotext to be read: install poppler-utils", "需要 pdftotext 才能读取：请安装 poppler-utils");
    if (!run->within_limits) return text::error("holds too much, or takes too long to read", "内容过多或读取耗时过长");
    if (run->status != 0)
        return text::error("is damaged or locked by a password: pdftotext cannot read it",
                           "已损坏或有密码保护：pdftotext 无法读取");
    const std::string list = text::as_utf8(run->output);
    std::vector<Page> pages = read_pdf_pages(list);
    const bool is_complete = add_rules(bytes, pages);
    auto document = document_of_pages(std::move(pages));
    if (document && !is_complete)
        (*document)->notes.push_back(
            {"draws more than can be looked through: some of its tables are read as lines", "图形过多，部分表格按文字行读取"});
    return document;
}

}  // namespace plandoc::reader
