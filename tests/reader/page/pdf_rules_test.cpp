#include "reader/page/pdf_rules.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

using namespace plandoc::reader;

namespace {

/// The lines of the pages: - is level, | upright, each with where it is and from where to where it goes. The drawing comes in
/// pieces of a few bytes.
std::string rules_of(const std::string& elements) {
    const std::string drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + elements + "</svg>";
    PdfRuleReader reader;
    for (std::size_t at = 0; at < drawing.size(); at += 7)
        if (!reader.feed(std::string_view(drawing).substr(at, 7))) return "refused";
    const auto pages = reader.finish();
    if (!pages) return "cut off";
    std::string all;
    for (const PageRules& page : *pages) {
        for (const Rule& rule : page.level) all += fmt::format("-{:.0f} {:.0f}-{:.0f} ", rule.at, rule.begin, rule.end);
        for (const Rule& rule : page.upright) all += fmt::format("|{:.0f} {:.0f}-{:.0f} ", rule.at, rule.begin, rule.end);
        all += "/ ";
    }
    return all;
}

}  // namespace

TEST_CASE("strokes and thin shapes are lines") {
    CHECK(rules_of("<path style=\"fill:none;stroke-width:1;stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 90 20 L 90 60 \"/>") ==
          "-20 10-90 |90 20-60 / ");
    CHECK(rules_of("<path style=\" stroke:none;fill:rgb(0%,0%,0%);\" d=\"M 10 20 L 90 20 L 90 21 L 10 21 Z M 10 20 \"/>") ==
          "-20 10-90 / ");
    CHECK(rules_of("<path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 0 0 L 10 40 M 0 0 C 1 1 2 2 30 0 \"/>") == "/ ");
    CHECK(rules_of("<path style=\"stroke:none;fill:rgb(100%,100%,100%);\" d=\"M 10 20 L 90 20 L 90 21 Z\"/>") == "/ ");
    // cairo 1.18 writes attributes, and white space in lists.
    CHECK(rules_of("<path fill=\"none\" stroke=\"rgb(20%, 20%, 20%)\" d=\"M 10 20 L 90 20 L 90 60 \" "
                   "transform=\"matrix(1, 0, 0, 1, 0, 0)\"/>") ==
          rules_of("<path style=\"fill:none;stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 90 20 L 90 60 \"/>"));
    CHECK(rules_of("<path fill=\"rgb(100%, 100%, 100%)\" d=\"M 10 20 L 90 20 L 90 21 Z\"/>") == "/ ");
}

TEST_CASE("lines stand where transformations put them, page by page") {
    CHECK(rules_of("<pageSet><page><g transform=\"matrix(1,0,0,-1,0,800)\"><path style=\"stroke:rgb(0%,0%,0%);\" "
                   "d=\"M 10 20 L 90 20 \" transform=\"matrix(2,0,0,2,5,0)\"/></g></page><page/></pageSet>") ==
          "-760 25-185 / / ");
}

TEST_CASE("what is defined only, and images however long, are passed over") {
    CHECK(rules_of("<defs><g><path style=\"stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 90 20 \"/></g></defs><page>"
                   "<image xlink:href=\"data:image/png;base64," +
                   std::string(3000000, 'A') + "\"/></page>") == "/ ");
}

TEST_CASE("a drawing that is cut off gives nothing") {
    PdfRuleReader reader;
    CHECK(reader.feed("<svg><page>"));
    CHECK(!reader.finish());
}
