// diff, by construction: edits of a known kind are made in the samples, and diff must report these and nothing else. The edits
// are chosen at random, always the same ones. One test a kind of edit and sample; another for what holds of every pair of
// texts.

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "review/diff.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/rewriting.hpp"
#include "tests/support/tally.hpp"

namespace {

using namespace plandoc;
using record::Plan;
using record::Target;

constexpr int edits_of_a_kind = 30;  ///< in one sample

/// A change in one line: "target changed value tightened".
std::string line_of(const review::PlanChange& change) {
    std::string line = std::string(name_of(change.of)) + " " + std::string(name_of(change.kind));
    for (const review::Field field : change.fields) line += " " + std::string(name_of(field));
    if (change.effect != review::Effect::none) line += " " + std::string(name_of(change.effect));
    return line;
}

std::vector<std::string> lines_of(const review::Diff& diff) {
    std::vector<std::string> lines;
    for (const review::PlanChange& change : diff.changes) lines.push_back(line_of(change));
    std::sort(lines.begin(), lines.end());
    return lines;
}

struct Trial {
    std::string text;                   ///< edited
    std::vector<std::string> expected;  ///< lines
};

/// Chooses, always in the same way.
class Chance {
public:
    std::size_t below(std::size_t size) { return size == 0 ? 0 : random_() % size; }

private:
    std::mt19937 random_{20220822};
};

/// Makes one edit of its kind; nothing where the chosen place does not allow one.
using Edit = std::function<std::optional<Trial>(const Plan& plan, Chance& chance)>;

std::string replaced(const Plan& plan, text::Span span, std::string_view by) {
    std::string text(plan.document->source.bytes());
    return text.replace(span.begin, span.size(), by);
}

std::string_view slice(const Plan& plan, text::Words words) { return plan.document->source.slice(plan.text().span(words)); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const Target* any_target(const Plan& plan, Chance& chance) {
    return plan.targets.empty() ? nullptr : &plan.targets[chance.below(plan.targets.size())];
}

std::optional<Trial> change_value(const Plan& plan, Chance& chance) {
    const Target* const target = any_target(plan, chance);
    if (target == nullptr || target->value_to) return std::nullopt;
    const text::Span span = plan.text().span(target->words);
    const std::string_view text = plan.document->source.slice(span);
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits > 6 || digits == text.size() || text[digits] == '.') return std::nullopt;
    const int value = std::stoi(std::string(text.substr(0, digits)));
    if (value > 90 && target->unit == "%") return std::nullopt;
    const bool upper = target->relation == lexicon::Relation::at_most || target->relation == lexicon::Relation::less_than;
    const std::string_view effect = upper ? " loosened" : " tightened";
    return Trial{replaced(plan, {span.begin, span.begin + static_cast<std::uint32_t>(digits)}, std::to_string(value + 7)),
                 {"target changed value" + std::string(effect)}};
}

/// 以上 becomes 左右.
std::optional<Trial> change_relation(const Plan& plan, Chance& chance) {
    const Target* const target = any_target(plan, chance);
    constexpr std::string_view least = "以上";
    if (target == nullptr || target->relation != lexicon::Relation::at_least) return std::nullopt;
    const std::uint32_t end = plan.text().span(target->words).end;
    const std::string_view rest = plan.document->source.bytes().substr(end);
    const std::size_t at = rest.find(least);
    if (at > 1) return std::nullopt;
    const std::uint32_t begin = end + static_cast<std::uint32_t>(at);
    return Trial{replaced(plan, {begin, begin + static_cast<std::uint32_t>(least.size())}, "左右"),
                 {"target changed relation loosened"}};
}

std::optional<Trial> change_unit(const Plan& plan, Chance& chance) {
    const Target* const target = any_target(plan, chance);
    if (target == nullptr || (target->unit != "件" && target->unit != "家" && target->unit != "个")) return std::nullopt;
    const text::Span span = plan.text().span(target->words);
    if (!plan.document->source.slice(span).ends_with(target->unit)) return std::nullopt;
    return Trial{replaced(plan, {span.end - 3, span.end}, "项"), {"target changed unit neutral"}};
}

/// A year that is a deadline becomes the next: all targets it holds for are looser.
std::optional<Trial> change_deadline(const Plan& plan, Chance& chance) {
    const Target* const target = any_target(plan, chance);
    if (target == nullptr || target->by_source != record::BySource::stated) return std::nullopt;
    const std::string year = std::to_string(target->by);
    for (const record::Number& number : plan.numbers) {
        if (number.role != record::Role::date || !target->quote.contains(number.words) ||
            slice(plan, number.words) != year + "年")
            continue;
        const text::Span span = plan.text().span(number.words);
        Trial trial{replaced(plan, {span.begin, span.begin + 4}, std::to_string(target->by + 1)), {}};
        const Plan edited = test::plan_of(trial.text);
        if (edited.targets.size() != plan.targets.size()) return std::nullopt;
        for (std::size_t index = 0; index < plan.targets.size(); ++index)
            if (edited.targets[index].by != plan.targets[index].by && edited.targets[index].by_source == record::BySource::stated)
                trial.expected.emplace_back("target changed by loosened");
        if (trial.expected.empty()) return std::nullopt;
        return trial;
    }
    return std::nullopt;
}

/// The span of two Chinese characters of `words` that no record but its section holds.
std::optional<text::Span> plain_characters(const Plan& plan, text::Words words, Chance& chance) {
    if (words.size() < 8) return std::nullopt;
    const std::uint32_t at = words.begin + 2 + static_cast<std::uint32_t>(chance.below(words.size() - 6));
    const text::Words two{at, at + 2};
    for (const char16_t c : plan.text().characters({at - 2, at + 4}))
        if (!text::is(c, text::han) || text::is(c, text::numeral)) return std::nullopt;
    for (const Target& target : plan.targets)
        if (target.quote.overlaps(two)) return std::nullopt;
    for (const record::Duty& duty : plan.duties)
        if (duty.words.overlaps({two.begin - 2, two.end + 30}) || duty.task.overlaps(two)) return std::nullopt;
    for (const text::Words& field : plan.letterhead.fields)
        if (field.overlaps(two)) return std::nullopt;
    const text::Span span = plan.text().span(two);
    if (span.size() != 6) return std::nullopt;
    return span;
}

const outline::Section* any_section(const Plan& plan, Chance& chance) {
    const auto& sections = plan.outline->sections;
    return sections.empty() ? nullptr : &sections[chance.below(sections.size())];
}

std::optional<Trial> change_title(const Plan& plan, Chance& chance) {
    const outline::Section* const section = any_section(plan, chance);
    if (section == nullptr) return std::nullopt;
    const auto span = plain_characters(plan, section->title, chance);
    if (!span) return std::nullopt;
    return Trial{replaced(plan, *span, "甲乙"), {"section retitled title"}};
}

std::optional<Trial> change_wording(const Plan& plan, Chance& chance) {
    const outline::Section* const section = any_section(plan, chance);
    if (section == nullptr) return std::nullopt;
    const auto span = plain_characters(plan, section->body, chance);
    if (!span) return std::nullopt;
    return Trial{replaced(plan, *span, "甲乙"), {"section reworded body_span"}};
}

/// A duty that does not stand in a table.
const record::Duty* any_duty(const Plan& plan, Chance& chance) {
    if (plan.duties.empty()) return nullptr;
    const record::Duty& duty = plan.duties[chance.below(plan.duties.size())];
    return plan.outline->passages[duty.passage].kind == outline::PassageKind::paragraph ? &duty : nullptr;
}

std::optional<Trial> add_agency(const Plan& plan, Chance& chance) {
    const record::Duty* const duty = any_duty(plan, chance);
    if (duty == nullptr) return std::nullopt;
    const std::uint32_t end = plan.text().span(duty->agencies.front().text).end;
    return Trial{replaced(plan, {end, end}, "、市甲乙局"), {"duty changed agencies"}};
}

std::optional<Trial> remove_agency(const Plan& plan, Chance& chance) {
    const record::Duty* const duty = any_duty(plan, chance);
    if (duty == nullptr || duty->agencies.size() < 2) return std::nullopt;
    const std::size_t last = duty->agencies.size() - 1;
    const text::Span span{plan.text().span(duty->agencies[last - 1].text).end, plan.text().span(duty->agencies[last].text).end};
    return Trial{replaced(plan, span, ""), {"duty changed agencies"}};
}

bool has_children(const Plan& plan, std::uint32_t index) {
    const auto& sections = plan.outline->sections;
    return std::any_of(sections.begin(), sections.end(), [&](const outline::Section& one) { return one.parent == index; });
}

bool has_records(const Plan& plan, const outline::Section& section) {
    const auto within = [&](const auto& records) {
        return std::any_of(records.begin(), records.end(), [&](const auto& one) { return section.whole.overlaps(one.words); });
    };
    return within(plan.targets) || within(plan.duties);
}

/// The last of at least three siblings that stand on lines of their own: what comes and goes there renumbers no other.
std::optional<std::uint32_t> last_sibling(const Plan& plan, Chance& chance, bool empty_of_records) {
    const auto& sections = plan.outline->sections;
    if (sections.empty()) return std::nullopt;
    const auto index = static_cast<std::uint32_t>(chance.below(sections.size()));
    const outline::Section& section = sections[index];
    const std::string_view bytes = plan.document->source.bytes();
    const text::Span span = plan.text().span(section.whole);
    const bool own_lines = span.begin > 0 && bytes[span.begin - 1] == '\n' && span.end < bytes.size() && bytes[span.end] == '\n';
    const bool counted = section.scheme == outline::Scheme::cn_paren || section.scheme == outline::Scheme::arabic;
    if (!own_lines || !counted || section.ordinal < 3 || section.ordinal > 8 || has_children(plan, index)) return std::nullopt;
    if (empty_of_records && has_records(plan, section)) return std::nullopt;
    for (std::uint32_t other = index + 1; other < sections.size(); ++other)
        if (sections[other].parent == section.parent && sections[other].part == section.part) return std::nullopt;
    return index;
}

std::string label_like(const outline::Section& section, std::uint32_t ordinal) {
    constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (section.scheme == outline::Scheme::arabic) return std::to_string(ordinal) + ".";
    return "（" + std::string(numerals[ordinal - 1]) + "）";
}

std::optional<Trial> add_section(const Plan& plan, Chance& chance) {
    const auto index = last_sibling(plan, chance, false);
    if (!index) return std::nullopt;
    const outline::Section& section = plan.outline->sections[*index];
    const std::uint32_t end = plan.text().span(section.whole).end;
    return Trial{
        replaced(plan, {end, end}, "\n" + label_like(section, section.ordinal + 1) + "甲乙工作。子丑寅卯辰巳午未申酉戌亥。"),
        {"section added"}};
}

std::optional<Trial> remove_section(const Plan& plan, Chance& chance) {
    const auto index = last_sibling(plan, chance, true);
    if (!index) return std::nullopt;
    const text::Span span = plan.text().span(plan.outline->sections[*index].whole);
    return Trial{replaced(plan, {span.begin, span.end + 1}, ""), {"section removed"}};
}

std::optional<Trial> renumber_section(const Plan& plan, Chance& chance) {
    const auto index = last_sibling(plan, chance, false);
    if (!index) return std::nullopt;
    const outline::Section& section = plan.outline->sections[*index];
    return Trial{replaced(plan, plan.text().span(section.label), label_like(section, section.ordinal + 1)),
                 {"section renumbered label"}};
}

/// Behind the last of another section's children.
std::optional<Trial> move_section(const Plan& plan, Chance& chance) {
    const auto from = last_sibling(plan, chance, false), behind = last_sibling(plan, chance, false);
    if (!from || !behind || from == behind) return std::nullopt;
    const outline::Section& section = plan.outline->sections[*from];
    const outline::Section& neighbour = plan.outline->sections[*behind];
    if (section.scheme != neighbour.scheme || section.parent == neighbour.parent || section.part != neighbour.part)
        return std::nullopt;
    const text::Span span = plan.text().span(section.whole), label = plan.text().span(section.label);
    const std::uint32_t to = plan.text().span(neighbour.whole).end;
    std::string text(plan.document->source.bytes());
    const std::string moved = "\n" + label_like(neighbour, neighbour.ordinal + 1) + text.substr(label.end, span.end - label.end);
    const auto remove = [&] { text.erase(span.begin, span.end + 1 - span.begin); };
    if (to < span.begin) remove();
    text.insert(to, moved);
    if (to > span.begin) remove();
    return Trial{std::move(text), {"section moved path"}};
}

/// Several edits in one text are reported together.
std::string described(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
    std::string what = "    expected";
    for (const std::string& line : expected) what += " | " + line;
    what += "\n    found   ";
    for (const std::string& line : found) what += " | " + line;
    return what + "\n";
}

struct Kind {
    std::string_view name;
    Edit edit;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{{"value", change_value},
                                       {"relation", change_relation},
                                       {"unit", change_unit},
                                       {"deadline", change_deadline},
                                       {"title", change_title},
                                       {"wording", change_wording},
                                       {"agency added", add_agency},
                                       {"agency removed", remove_agency},
                                       {"section added", add_section},
                                       {"section removed", remove_section},
                                       {"section renumbered", renumber_section},
                                       {"section moved", move_section}};
    return all;
}

bool is_mirrored(const Plan& before, const Plan& after) {
    review::Diff there = review::diff(before, after), back = review::diff(after, before);
    const auto key = [](const review::PlanChange& change, bool swapped) {
        std::vector<std::uint32_t> numbers{static_cast<std::uint32_t>(change.of), swapped ? change.after : change.before,
                                           swapped ? change.before : change.after};
        for (const review::Edit& edit : change.edits)
            for (const text::Words words : {swapped ? edit.after : edit.before, swapped ? edit.before : edit.after})
                numbers.insert(numbers.end(), {words.begin, words.end});
        numbers.push_back(static_cast<std::uint32_t>(swapped ? opposite(change.effect) : change.effect));
        return numbers;
    };
    std::vector<std::vector<std::uint32_t>> one, other;
    for (const review::PlanChange& change : there.changes) one.push_back(key(change, false));
    for (const review::PlanChange& change : back.changes) other.push_back(key(change, true));
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

/// The number of edits made.
int check_kind(test::Tally& tally, const Kind& kind, const std::string& name, const Plan& plan) {
    Chance chance;
    int made = 0, wrong = 0;
    std::string what;
    for (int attempt = 0; attempt < 60 * edits_of_a_kind && made < edits_of_a_kind; ++attempt) {
        std::optional<Trial> trial = kind.edit(plan, chance);
        if (!trial) continue;
        ++made;
        const Plan edited = test::plan_of(trial->text);
        std::sort(trial->expected.begin(), trial->expected.end());
        const std::vector<std::string> found = lines_of(review::diff(plan, edited));
        if (found == trial->expected && is_mirrored(plan, edited)) continue;
        if (++wrong <= 3) what += described(found, trial->expected);
    }
    if (made == 0) return 0;
    what += "    wrong " + std::to_string(wrong) + " of " + std::to_string(made) + "\n";
    tally.check(wrong == 0, "diff: " + std::string(kind.name) + " (" + name + ")", what);
    return made;
}

}  // namespace

int main() {
    constexpr int least_edits = 1000;
    test::Tally tally;
    int made = 0;
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& path : test::samples()) texts.emplace_back(path.stem().string(), test::read_file(path));
    for (const auto& [name, text] : texts) {
        const Plan plan = test::plan_of(text);
        for (const Kind& kind : kinds()) made += check_kind(tally, kind, name, plan);
        tally.check(review::diff(plan, test::plan_of(text)).changes.empty(), "diff: nothing changed (" + name + ")",
                    "    changes");
        tally.check(review::diff(plan, test::plan_of(test::full_width(text))).changes.empty(),
                    "diff: other widths (" + name + ")", "    changes");
        for (const auto& [other, other_text] : texts)
            if (name < other)
                tally.check(is_mirrored(plan, test::plan_of(other_text)), "diff: both ways (" + name + ", " + other + ")",
                            "    differ");
    }
    tally.check(made >= least_edits, "diff: edits made", "    " + std::to_string(made));
    return tally.close();
}
