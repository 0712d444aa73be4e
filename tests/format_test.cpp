// The samples in other formats: each must say what it says as text. Files of other programs are made by LibreOffice.
//     format_test            every sample in every format
//     format_test --show     and each record that differs

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "reader/office.hpp"
#include "reader/read_document.hpp"
#include "record/plan.hpp"
#include "tests/support/encoding.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/rendering.hpp"
#include "tests/support/tally.hpp"
#include "tests/support/word_document.hpp"

namespace {

using namespace plandoc;
using Lines = std::vector<std::string>;

const std::vector<std::string> kinds{"targets", "sections", "duties", "people", "phases", "citations", "rows"};

Lines only_in(Lines a, Lines b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    Lines rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest;
}

bool shows_all = false;

void show(std::string_view mark, const Lines& lines) {
    if (shows_all)
        for (const std::string& line : lines) std::cout << "  " << mark << ' ' << line << '\n';
}

/// One test: the bytes give the records that are `expected`.
void check(test::Tally& tally, const std::string& name, const Lines& expected, const std::string& bytes) {
    auto document = reader::read_document(bytes, name, {});
    if (!document) {
        tally.check(false, name, document.error().english);
        return;
    }
    const Lines found = test::comparable_records(record::read_plan(std::move(*document)), kinds);
    const Lines lost = only_in(expected, found), added = only_in(found, expected);
    tally.check(lost.empty() && added.empty(), name,
                "  of " + std::to_string(expected.size()) + " records " + std::to_string(lost.size()) + " lost, " +
                    std::to_string(added.size()) + " added");
    show("-", lost);
    show("+", added);
}

/// What LibreOffice makes of a Word document.
std::string converted(test::Tally& tally, const std::string& docx, std::string_view to) {
    const auto bytes = reader::convert_office_file(docx, "docx", to);
    return tally.check(bytes.has_value(), "LibreOffice", bytes ? "" : bytes.error().english) ? *bytes : std::string();
}

}  // namespace

int main(int count, char** arguments) {
    shows_all = count > 1 && std::string_view(arguments[1]) == "--show";
    test::Tally tally;
    for (const auto& sample : test::samples()) {
        const std::string name = sample.stem().string();
        const record::Plan plan = test::plan_of(test::read_file(sample));
        std::vector<test::RenderedPiece> pieces = test::pieces_of(plan);
        const Lines expected = test::comparable_records(plan, kinds);
        const std::string docx = test::as_docx(pieces);
        check(tally, name + ".gb18030.txt", expected, test::encoded(test::read_file(sample), "gb18030"));
        check(tally, name + ".odt", expected, converted(tally, docx, "odt"));
        // LibreOffice loses the starts of lists when it writes .doc.
        check(tally, name + ".doc", expected, converted(tally, test::as_docx(pieces, test::Labels::typed), "doc"));
        check(tally, name + ".pdf", expected, converted(tally, docx, "pdf"));
        // typeset_ofd sets no tables: without them it must say what the text says.
        std::erase_if(pieces, [](const test::RenderedPiece& piece) { return !piece.rows.empty(); });
        check(tally, name + ".ofd", test::comparable_records(test::plan_of(test::as_text(pieces)), kinds),
              test::typeset_ofd(test::as_paragraphs(pieces), {}));
    }
    return tally.close();
}
