#include "tests/support/properties.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/rendering.hpp"
#include "tests/support/rewriting.hpp"
#include "tests/support/word_document.hpp"
#include "text/byte_count.hpp"
#include "text/character.hpp"
#include "text/digit_bytes.hpp"
#include "view/json.hpp"

namespace plandoc::test {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const record::Plan& plan) {
    std::string out;
    view::append_json(plan, view::all_kinds(), "\n", out);
    return out;
}

std::vector<Json> records_of(const record::Plan& plan) {
    std::vector<Json> records;
    for (const std::string& line : lines_of(written(plan))) records.push_back(Json::parse(line));
    return records;
}

std::string text_of(const Json& value) { return value.is_null() ? std::string() : value.get<std::string>(); }

std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 200;
    return text.size() <= longest ? text : text.substr(0, longest) + "…";
}

// ---- properties of one reading

/// The blocks joined are the file, byte for byte.
Complaints blocks_are(const std::string& text, const record::Plan& plan) {
    std::string joined;
    for (const reader::Block& block : plan.document->blocks) joined += plan.document->source.slice(block.span);
    return joined == text ? Complaints{} : Complaints{"the blocks are not the text"};
}

Complaints lossless(const std::string& text) { return blocks_are(text, plan_of(text)); }

/// Where each byte stands, counted once.
struct Places {
    struct Place {
        bool boundary = true;
        std::size_t character = 0, line = 1, column = 1;
    };
    explicit Places(const std::string& text) : at(text.size() + 1) {
        Place now;
        for (std::size_t index = 0; index <= text.size(); ++index) {
            const bool inside = index < text.size() && !text::starts_character(text[index]);
            at[index] = inside ? Place{false} : now;
            if (inside || index == text.size()) continue;
            ++now.character;
            ++now.column;
            if (text[index] != '\n') continue;
            ++now.line;
            now.column = 1;
        }
    }
    std::vector<Place> at;
};

bool is_right(const Json& span, const Places& places) {
    const std::size_t start = span.at("start"), end = span.at("end");
    if (start > end || end >= places.at.size()) return false;
    const Places::Place &first = places.at[start], &last = places.at[end];
    return first.boundary && last.boundary && first.character == span.at("char_start") && last.character == span.at("char_end") &&
           first.line == span.at("line") && first.column == span.at("column");
}

/// Every object with start and end inside a record.
void collect_spans(const Json& value, std::vector<Json>& spans) {
    if (value.is_object() && value.contains("start") && value.contains("end")) spans.push_back(value);
    if (value.is_structured())
        for (const Json& member : value) collect_spans(member, spans);
}

Complaints spans_are_in(const std::string& text, const record::Plan& plan) {
    const Places places(text);
    Complaints complaints;
    for (const Json& record : records_of(plan)) {
        std::vector<Json> spans;
        collect_spans(record, spans);
        for (const Json& span : spans)
            if (!is_right(span, places)) complaints.push_back(span.dump() + " of " + shortened(record.dump()));
    }
    return complaints;
}

Complaints spans_in_range(const std::string& text) { return spans_are_in(text, plan_of(text)); }

/// A merged row's place is the cell above that fills it, so it may stand before the record before it.
Complaints records_in_order(const std::string& text) {
    Complaints complaints;
    std::map<std::string, std::size_t> last;
    for (const Json& record : records_of(plan_of(text))) {
        if (record.value("merged", false)) continue;
        std::size_t& before = last[record.at("record")];
        const std::size_t start = record.at("span").at("start");
        if (start < before) complaints.push_back("stands behind a later one: " + shortened(record.dump()));
        before = start;
    }
    return complaints;
}

/// What a reader reads in a span: its characters without white space, ** and the page numbers that stand between.
std::string readable(const record::Plan& plan, const Json& json) {
    return without_space(without_page_marks(plan, {json.at("start"), json.at("end")}));
}

/// « », which some fonts have for 《 》, as they are read.
std::string with_title_marks(std::string raw) {
    for (const auto& [written, read] : {std::pair{"«", "《"}, std::pair{"»", "》"}, std::pair{"〈", "《"}, std::pair{"〉", "》"}})
        for (std::size_t at = raw.find(written); at != std::string::npos; at = raw.find(written, at))
            raw.replace(at, std::string_view(written).size(), read);
    return raw;
}

Complaints words_are_at_their_span(const record::Plan& plan) {
    // The text layer of some PDF files sets labels below the first line of their paragraph.
    const std::vector<outline::Passage>& passages = plan.outline->passages;
    const bool sets_labels_below = std::any_of(passages.begin(), passages.end(),
                                               [](const outline::Passage& passage) { return !passage.label_below.empty(); });
    Complaints complaints;
    for (const Json& record : records_of(plan)) {
        const std::string kind = record.at("record");
        const auto check = [&](const Json& span, const std::string& field) {
            const std::string raw = with_title_marks(readable(plan, span));
            if (raw != with_title_marks(without_space(field)))
                complaints.push_back("«" + raw + "» is not " + field + " in " + shortened(record.dump()));
        };
        if (kind == "number") check(record.at("span"), text_of(record.at("text")));
        if (kind == "citation") check(record.at("span"), "《" + text_of(record.at("title")) + "》");
        if (kind == "duty")
            for (const Json& agency : record.at("agencies")) check(agency.at("span"), agency.at("text"));
        if (kind == "section") {
            constexpr std::size_t longest_line = 200;  // bytes
            const std::string raw = readable(plan, record.at("span"));
            const std::string label = without_space(text_of(record.at("label")));
            const std::string title = without_space(text_of(record.at("title")));
            const bool may_stand_below = sets_labels_below && raw.find(label) < title.size() + label.size() + longest_line;
            if (!raw.starts_with(label) && !may_stand_below)
                complaints.push_back("does not begin with its label: " + shortened(record.dump()));
            else if (raw.find(title) == std::string::npos)
                complaints.push_back("does not hold its title: " + shortened(record.dump()));
        }
    }
    return complaints;
}

Complaints words_stand_at_their_span(const std::string& text) { return words_are_at_their_span(plan_of(text)); }

Complaints stable(const std::string& text) {
    return written(plan_of(text)) == written(plan_of(text)) ? Complaints{} : Complaints{"two readings differ"};
}

Complaints paths_are_unique(const std::string& text) {
    Complaints complaints;
    std::set<std::string> paths;
    for (const Json& record : records_of(plan_of(text)))
        if (record.at("record") == "section" && !paths.insert(record.at("path")).second)
            complaints.push_back("twice: " + record.at("path").get<std::string>());
    return complaints;
}

/// What a record says of its section is the path of one, or an attachment.
Complaints sections_exist(const std::string& text) {
    Complaints complaints;
    std::set<std::string> paths;
    const std::vector<Json> records = records_of(plan_of(text));
    for (const Json& record : records)
        if (record.at("record") == "section") paths.insert(record.at("path"));
    for (const Json& record : records) {
        if (!record.contains("section") || record.at("section").is_null()) continue;
        const std::string path = record.at("section");
        const bool attachment = path.starts_with("附件") && path.find('/') == std::string::npos;
        if (!attachment && !paths.contains(path)) complaints.push_back("no such section: " + shortened(record.dump()));
    }
    return complaints;
}

/// Every run of digits of notice, plan and attachments lies in exactly one number, and no two numbers overlap.
Complaints every_digit_has_its_number(const std::string& text) {
    const record::Plan plan = plan_of(text);
    const text::CleanText& clean = plan.text();
    Complaints complaints;
    std::vector<bool> covered(clean.size());
    for (const record::Number& number : plan.numbers) {
        const auto begin = covered.begin() + number.words.begin, end = covered.begin() + number.words.end;
        if (std::find(begin, end, true) != end) complaints.push_back("overlaps another: " + clean.written(number.words));
        std::fill(begin, end, true);
    }
    for (const outline::Passage& passage : plan.outline->passages) {
        if (!plan.outline->is_read(passage)) continue;
        bool told = false;  // of this run of digits
        for (std::uint32_t index = passage.words.begin; index < passage.words.end; ++index) {
            const bool missing = text::is(clean[index], text::digit) && !covered[index];
            if (missing && !told)
                complaints.push_back("no number holds the digit in " +
                                     clean.written({index, std::min(index + 10, passage.words.end)}));
            told = missing;
        }
    }
    return complaints;
}

/// Of the text as it is written: each digit of notice, plan and attachments lies in a number or a page mark. So no reader of
/// lines or tables leaves any out on the way to the cleaned text.
Complaints every_written_digit_is_kept(const std::string& text) {
    const record::Plan plan = plan_of(text);
    const text::CleanText& clean = plan.text();
    const std::string_view bytes = plan.document->source.bytes();
    std::vector<bool> kept(bytes.size());
    const auto keep = [&](text::Span span) { std::fill(kept.begin() + span.begin, kept.begin() + span.end, true); };
    for (const record::Number& number : plan.numbers) keep(clean.span(number.words));
    for (const outline::Passage& passage : plan.outline->passages)
        if (passage.kind == outline::PassageKind::page_mark) keep(clean.span(passage.words));
    Complaints complaints;
    for (const outline::Part& part : plan.outline->parts) {
        if (!part.is_read()) continue;
        std::uint32_t told = part.span.begin;  // up to which lines have been told of
        for (std::uint32_t at = part.span.begin; at < part.span.end; ++at) {
            if (kept[at] || at < told || text::match_digit(bytes.substr(at)).size == 0) continue;
            told = static_cast<std::uint32_t>(std::min(bytes.find('\n', at), bytes.size()));
            complaints.push_back("neither a number nor a page mark: " + shortened(std::string(bytes.substr(at, told - at))));
        }
    }
    return complaints;
}

Complaints targets_are_numbers(const std::string& text) {
    std::vector<Json> targets, numbers;
    for (const Json& record : records_of(plan_of(text))) {
        const Json figure{record.value("span", Json()), record.value("value", Json()), record.value("value_to", Json())};
        if (record.at("record") == "target") targets.push_back(figure);
        if (record.at("record") == "number" && record.at("role") == "target") numbers.push_back(figure);
    }
    if (targets == numbers) return {};
    Complaints complaints{std::to_string(targets.size()) + " targets, " + std::to_string(numbers.size()) +
                          " numbers of that role"};
    for (const Json& target : targets)
        if (std::find(numbers.begin(), numbers.end(), target) == numbers.end())
            complaints.push_back("no number: " + target.dump());
    for (const Json& number : numbers)
        if (std::find(targets.begin(), targets.end(), number) == targets.end())
            complaints.push_back("no target: " + number.dump());
    return complaints;
}

// ---- properties of two readings

/// Takes out what says where a record stands.
Json placeless(Json value) {
    for (const char* name : {"span", "body_span", "places", "parts", "unparsed", "place"})
        if (value.is_object()) value.erase(name);
    if (value.is_structured())
        for (Json& member : value) member = placeless(member);
    return value;
}

/// All that does not depend on places and on the width of signs, one record a line.
std::vector<std::string> essence(const std::string& text) {
    std::vector<std::string> lines;
    for (const Json& record : records_of(plan_of(text))) lines.push_back(half_width(placeless(record).dump()));
    return lines;
}

std::size_t common_prefix(const std::string& a, const std::string& b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// `line` from shortly before the place where it parts from the most similar of `others`.
std::string where_it_differs(const std::string& line, const std::set<std::string>& others) {
    constexpr std::size_t before = 60;
    std::size_t same = 0;
    for (const std::string& other : others) same = std::max(same, common_prefix(line, other));
    return same <= before ? shortened(line) : "…" + shortened(line.substr(same - before));
}

/// The lines that one of the two has more often than the other.
Complaints compare_unordered(const std::vector<std::string>& expected, const std::vector<std::string>& found) {
    Complaints complaints;
    const std::multiset<std::string> before(expected.begin(), expected.end()), after(found.begin(), found.end());
    const std::set<std::string> lines_before(expected.begin(), expected.end()), lines_after(found.begin(), found.end());
    for (const std::string& line : lines_before)
        if (after.count(line) < before.count(line)) complaints.push_back("- " + where_it_differs(line, lines_after));
    for (const std::string& line : lines_after)
        if (before.count(line) < after.count(line)) complaints.push_back("+ " + where_it_differs(line, lines_before));
    return complaints;
}

Complaints compare(const std::vector<std::string>& expected, const std::vector<std::string>& found) {
    Complaints complaints = compare_unordered(expected, found);
    if (!complaints.empty() || expected == found) return complaints;
    const auto [first, other] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
    return {"another order: " + shortened(*first) + " for " + shortened(*other)};
}

/// The same records, and all but numbers and rows in the same order: where a table is torn, its cells stand in another order than
/// in the text.
Complaints compare_but_cells(const std::vector<std::string>& expected, const std::vector<std::string>& found) {
    const Complaints complaints = compare_unordered(expected, found);
    if (!complaints.empty()) return complaints;
    const auto without_cells = [](std::vector<std::string> lines) {
        std::erase_if(lines, [](const std::string& line) {
            return line.starts_with("{\"record\":\"number\"") || line.starts_with("{\"record\":\"row\"");
        });
        return lines;
    };
    return compare(without_cells(expected), without_cells(found));
}

/// Its lines are paragraphs, not wrapped: most long ones end with a mark. Where they do not, the layout that tells where
/// paragraphs end depends on the width of the lines, and wider signs are another layout.
bool has_whole_lines(const std::string& text) {
    constexpr std::size_t long_line = 60;  // bytes
    std::size_t lines = 0, closed = 0;
    for (const std::string& line : lines_of(text)) {
        if (line.size() < long_line) continue;
        ++lines;
        for (const std::string_view mark : {"。", "；", "：", "！", "？", "）", "》", "”", ";", ":", ")"})
            closed += line.ends_with(mark) ? 1 : 0;
    }
    return closed * 2 >= lines;
}

Complaints width_blind(const std::string& text) {
    const std::vector<std::string> expected = essence(text);
    Complaints complaints = compare(expected, essence(full_width(text)));
    for (const std::string& complaint : compare(expected, essence(half_width(text)))) complaints.push_back(complaint);
    return complaints;
}

Complaints line_end_blind(const std::string& text) { return compare(essence(text), essence(with_carriage_returns(text))); }

/// A page that breaks in the middle of a sentence of running text changes no record.
Complaints page_blind(const std::string& text) {
    std::set<std::string> complaints;  // the same for most forms of a page break
    const std::vector<std::string> expected = essence(text);
    for (const std::size_t place : page_breaks(text))
        for (const std::string_view page : {"\n\f\n", "\n\n—3—\n\f\n", "\n\n", "\f"}) {
            std::string broken = text;
            broken.insert(place, page);
            for (const std::string& complaint : compare(expected, essence(broken)))
                complaints.insert("byte " + std::to_string(place) + ": " + complaint);
        }
    return {complaints.begin(), complaints.end()};
}

/// The paragraphs and tables of a web page are those of the text. The cells of a torn table stand in another order there.
Complaints page_of_the_web(const std::string& text) {
    return compare_but_cells(essence(text), essence(as_html(pieces_of(plan_of(text)))));
}

/// A Word document's automatic numbers and tables are those that the text spells out; cells as on a web page.
Complaints document_of_word(const std::string& text) {
    return compare_but_cells(essence(text), essence(as_docx(pieces_of(plan_of(text)))));
}

/// A document that was cut anywhere is read as whole ones are: nothing of it is lost, and every place is right.
Complaints truncated(const std::string& text) {
    constexpr std::size_t step = 997;
    Complaints complaints;
    for (std::size_t size = 0; size < text.size(); size += step) {
        std::size_t whole = size;
        while (!text::starts_character(text[whole])) --whole;
        const std::string cut = text.substr(0, whole);
        const record::Plan plan = plan_of(cut);
        for (const Complaints& found : {blocks_are(cut, plan), spans_are_in(cut, plan), words_are_at_their_span(plan)})
            for (const std::string& complaint : found)
                complaints.push_back("cut at byte " + std::to_string(whole) + ": " + complaint);
    }
    return complaints;
}

constexpr Property all_properties[] = {
    {"lossless: the blocks joined are the file", lossless},
    {"spans are in range, on character boundaries, and their lines and columns right", spans_in_range},
    {"records of a kind are in text order", records_in_order},
    {"words stand at their span", words_stand_at_their_span},
    {"paths of sections are unique", paths_are_unique},
    {"sections named by records exist", sections_exist},
    {"every digit has its number", every_digit_has_its_number},
    {"every written digit is kept", every_written_digit_is_kept},
    {"targets are the numbers of that role", targets_are_numbers},
    {"stable: two readings are the same", stable, false},
    {"width-blind: the same records in full-width and half-width signs", width_blind, false, has_whole_lines},
    {"line-end-blind: the same records with CR LF", line_end_blind, false},
    {"web page: the same records when the document is a web page", page_of_the_web, false},
    {"Word document: the same records when the document is one, with automatic numbers", document_of_word, false},
    {"page-blind: the same records when a page breaks inside a sentence", page_blind, false},
    {"truncated documents are read", truncated, false},
};

}  // namespace

std::span<const Property> properties() { return all_properties; }

}  // namespace plandoc::test
