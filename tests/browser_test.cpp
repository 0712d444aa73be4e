// The reports in a browser: headless Chromium (Debian's chromium-headless-shell or chromium) opens what the program of this
// build writes of the samples and of a hostile document.
//     as it is        the page's own script runs, and the browser has nothing to complain of
//     with a probe    every link leads to something that shows; rows are filtered, layers hidden
//     tampered with   what was put in does not run and is not loaded: the Content Security Policy holds

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>

#include "tests/support/files.hpp"
#include "tests/support/scratch_folder.hpp"
#include "tests/support/tally.hpp"

namespace {

using namespace plandoc;

bool is_installed(const std::string& program) {
    return std::system(fmt::format("command -v {} >/dev/null 2>&1", program).c_str()) == 0;
}

/// What a browser makes of a page.
struct Visit {
    std::string page;     ///< as it stands once its scripts have run
    std::string console;  ///< messages, a line each
};

class Browser {
public:
    explicit Browser(const std::filesystem::path& folder)
        : folder_(folder),
          command_(is_installed("chromium-headless-shell") ? "chromium-headless-shell" : "chromium --headless") {}

    [[nodiscard]] Visit open(const std::string& page) const {
        const std::filesystem::path file = folder_ / "page.html", dom = folder_ / "dom.html", log = folder_ / "log.txt";
        test::write_file(file, page);
        const int status =
            std::system(fmt::format("timeout 60 {} --no-sandbox --disable-gpu --user-data-dir={} "
                                    "--enable-logging=stderr --dump-dom file://{} >{} 2>{}",
                                    command_, (folder_ / "profile").string(), file.string(), dom.string(), log.string())
                            .c_str());
        Visit visit;
        if (status == 0) visit.page = test::read_file(dom);
        for (const std::string& line : test::lines_of(test::read_file(log)))
            if (line.find(":CONSOLE") != std::string::npos) visit.console += line + "\n";
        return visit;
    }

private:
    std::filesystem::path folder_;
    std::string command_;
};

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

std::string replaced(std::string page, std::string_view words, const std::string& by) {
    const std::size_t at = page.find(words);
    return at == std::string::npos ? page : page.replace(at, words.size(), by);
}

/// A copy whose policy lets a script look at it; the script leaves what it found in the page.
std::string with_probe(const std::string& page) {
    constexpr std::string_view policy = "http-equiv=\"Content-Security-Policy\"";
    constexpr std::string_view probe = R"js(<script>
{
const shows = element => element !== null && element.getClientRects().length > 0;
const lost = [];
let links = 0;
for (const link of document.querySelectorAll('a[href]')) {
  location.hash = link.getAttribute('href');
  ++links;
  if (link.getAttribute('href')[0] !== '#' || !shows(document.querySelector(':target'))) lost.push(link.getAttribute('href'));
}
const rows = () => [...document.querySelectorAll('tbody tr')].filter(shows).length;
const before = rows();
const filter = document.getElementById('filter');
filter.value = 'no row holds these words';
filter.dispatchEvent(new Event('input'));
const filtered = rows();
filter.value = '';
filter.dispatchEvent(new Event('input'));
const unfiltered = rows();
for (const box of document.querySelectorAll('.legend input')) box.click();
const layered = rows();
document.documentElement.dataset.probe = [links > 0 ? 'links' : 'none', lost.join(' '), before > 0 ? 'rows' : 'none',
  filtered, unfiltered === before, document.querySelector('.legend') === null || layered < before].join('|');
}
</script>
</body>)js";
    return replaced(replaced(page, policy, "name=\"no-policy\""), "</body>", std::string(probe));
}

/// A copy into which someone has put what a page must not do.
std::string tampered_with(const std::string& page) {
    return replaced(page, "</h1>",
                    "</h1><script>document.title = 'ran'</script><img src=\"http://127.0.0.1:9/\" onerror=\"document.title = "
                    "'ran'\"><p style=\"color: red\">");
}

void check_report(test::Tally& tally, const Browser& browser, const std::string& name, const std::string& page) {
    const bool has_rows = has(page, "<tbody>");
    const Visit plain = browser.open(page);
    tally.check(has(plain.page, "</html>"), name + ": opens", "is chromium-headless-shell or chromium there?");
    tally.check(plain.console.empty(), name + ": no complaint", plain.console);
    tally.check(has(plain.page, "<p class=\"tools\">") == has_rows, name + ": its own script runs");
    tally.check(!has(plain.page, "<title>ran"), name + ": nothing of a document runs");

    const std::string probed = browser.open(with_probe(page)).page;
    const std::size_t at = probed.find("data-probe=\"");
    const std::string found = at == std::string::npos ? std::string() : probed.substr(at, probed.find('>', at) - at);
    tally.check(has(found, has_rows ? "\"links||rows|0|true|true\"" : "\"links||none|0|true|"), name + ": links and filters",
                found);

    const Visit tampered = browser.open(tampered_with(page));
    tally.check(has(tampered.page, "</html>") && !has(tampered.page, "<title>ran"), name + ": no script that was put in runs");
    constexpr std::array<std::string_view, 4> refused{"Executing inline script", "Executing inline event handler",
                                                      "Applying inline style", "Loading the image"};
    for (const std::string_view what : refused)
        tally.check(has(tampered.console, what), name + ": refused", std::string(what) + "\n" + tampered.console);
}

}  // namespace

int main() {
    test::Tally tally;
    const test::ScratchFolder scratch;
    const Browser browser(scratch.path());
    const std::string hostile = (scratch.path() / "hostile.txt").string();
    test::write_file(hostile,
                     "<script>document.title = 'ran'</script>工作方案\n一、<img src=x onerror=\"document.title = 'ran'\">目标\n"
                     "到2025年，<b onclick=\"document.title = 'ran'\">企业</b>达到20家。（责任单位：<a "
                     "href=\"javascript:document.title='ran'\">市财政局</a>）\n</body></html>\n");
    std::string inputs, last;
    for (const auto& sample : test::samples()) inputs += " " + (last = sample.string());
    const std::array<std::pair<std::string, std::string>, 4> reports{{{"extract", "extract -r all" + inputs + " " + hostile},
                                                                      {"compare", "compare" + inputs + " " + hostile},
                                                                      {"diff", "diff " + last + " " + hostile},
                                                                      {"validate", "validate" + inputs + " " + hostile}}};
    for (const auto& [name, arguments] : reports) {
        const std::filesystem::path report = scratch.path() / (name + ".html");
        const int status =
            std::system(fmt::format("{} {} -o {} 2>/dev/null", PLANDOC_PROGRAM, arguments, report.string()).c_str());
        if (tally.check(WEXITSTATUS(status) < 2, name + ": is written"))
            check_report(tally, browser, name, test::read_file(report));
    }
    return tally.close();
}
