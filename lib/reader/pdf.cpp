#include "reader/pdf.hpp"

#include "reader/page_layout.hpp"
#include "reader/pdf_page.hpp"
#include "reader/program.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

text::Result<std::unique_ptr<Document>> read_pdf(std::string_view bytes) {
    const text::Result<ProgramRun> run = run_program({"pdftotext", "-q", "-enc", "UTF-8", "-tsv", "-", "-"}, bytes, {});
    if (!run) return text::error(run.error());
    if (!run->found)
        return text::error("needs pdftotext to be read: install poppler-utils", "需要 pdftotext 才能读取：请安装 poppler-utils");
    if (!run->within_limits) return text::error("takes too long to read", "读取耗时过长");
    if (run->status != 0)
        return text::error("is damaged or locked by a password: pdftotext cannot read it",
                           "已损坏或有密码保护：pdftotext 无法读取");
    const std::string list = text::as_utf8(run->output);
    return document_of_pages(read_pdf_pages(list));
}

}  // namespace plandoc::reader
