#include "tests/support/record_lines.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "record/duty/duty.hpp"
#include "record/names.hpp"
#include "review/checks.hpp"
#include "review/compare.hpp"
#include "review/diff.hpp"
#include "tests/support/plan_of.hpp"

namespace plandoc::test {

namespace {

using record::name_of;
using record::Plan;
using text::Words;
using Lines = std::vector<std::string>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs{
    {{"\n", "⏎"}, {"\t", "→"}, {"\f", "␌"}, {"\r", "␍"}, {" ", "␣"}}};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
    return text;
}

/// One line in the making: pieces joined by a space, what is empty left out.
class Line {
public:
    Line& add(std::string_view word) {
        if (word.empty()) return *this;
        if (!text_.empty()) text_ += ' ';
        text_ += word;
        return *this;
    }
    /// A word that is always there: - for nothing.
    Line& add_always(std::string_view word) { return add(word.empty() ? "-" : word); }
    /// name=value, left out where the value is empty.
    Line& add(std::string_view name, std::string_view value) {
        if (value.empty()) return *this;
        return add(std::string(name) + "=" + std::string(value));
    }
    Line& add(std::string_view word, bool holds) { return holds ? add(word) : *this; }
    Line& add_path(std::string_view path) { return path.empty() ? *this : add("§" + std::string(path)); }
    [[nodiscard]] std::string text() const { return text_; }

private:
    std::string text_;
};

std::string joined(const std::vector<std::string>& list, std::string_view between = "|") {
    std::string out;
    for (const std::string& item : list) {
        if (!out.empty()) out += between;
        out += item;
    }
    return out;
}

/// «the raw words of a span», those of several lines cut to the first and the last.
std::string echo(const Plan& plan, text::Span span, bool cut = false) {
    std::string_view raw = plan.document->source.slice(span);
    const std::size_t begin = raw.find_first_not_of('\n'), end = raw.find_last_not_of('\n');
    if (cut && begin != std::string_view::npos) {
        raw = raw.substr(begin, end + 1 - begin);
        const std::size_t first = raw.find('\n'), last = raw.rfind('\n');
        if (first != std::string_view::npos) return "«" + shown(raw.substr(0, first)) + " ⋯ " + shown(raw.substr(last + 1)) + "»";
    }
    return "«" + shown(raw) + "»";
}

std::string echo(const Plan& plan, Words words, bool cut = false) { return echo(plan, plan.text().span(words), cut); }

std::string_view path_of(const Plan& plan, std::uint32_t passage) {
    return plan.outline->path_of(plan.outline->passages.at(passage));
}

std::string value_of(const std::optional<text::Decimal>& value, const std::optional<text::Decimal>& value_to) {
    if (!value) return {};
    return value->to_string() + (value_to ? ".." + value_to->to_string() : "");
}

std::string month_of(const std::optional<record::Month>& month) {
    if (!month) return {};
    const std::string two_digits = std::to_string(100 + month->month).substr(1);
    return std::to_string(month->year) + "-" + two_digits;
}

std::string baseline_of(const std::optional<record::Baseline>& baseline) {
    if (!baseline) return {};
    std::string out = baseline->value ? baseline->value->to_string() : "";
    if (baseline->year != 0) out.append("@").append(std::to_string(baseline->year));
    return out;
}

Lines targets(const Plan& plan, const Question& question) {
    Lines lines;
    for (const record::Target& target : plan.targets) {
        Line line;
        line.add(echo(plan, target.words)).add_path(path_of(plan, target.passage));
        line.add_always(target.indicator).add_always(plan.text().written(target.action));
        line.add(name_of(target.relation)).add(value_of(target.value, target.value_to)).add(target.unit);
        if (target.change != record::Change::level) line.add(name_of(target.change));
        line.add("per", name_of(target.per));
        if (target.by != 0) line.add("by", std::to_string(target.by)).add("plan", target.by_source == record::BySource::plan);
        line.add("baseline", baseline_of(target.baseline));
        line.add(name_of(target.modality)).add("scope", target.scope).add(name_of(target.binding));
        line.add("agencies", joined(record::full_names(plan.text(), target.agencies)));
        if (question.wants("quote")) line.add("quote", plan.text().written(target.quote));
        lines.push_back(line.text());
    }
    return lines;
}

Lines numbers(const Plan& plan, const Question& question) {
    Lines lines;
    for (const record::Number& number : plan.numbers) {
        if (std::count(question.less.begin(), question.less.end(), name_of(number.role)) != 0) continue;
        Line line;
        line.add(echo(plan, number.words)).add_path(path_of(plan, number.passage)).add(name_of(number.role));
        line.add(value_of(number.value, number.value_to)).add(number.unit);
        lines.push_back(line.text());
    }
    return lines;
}

/// Labels in a path, 附件 not counted.
std::size_t labels_in(std::string_view path) {
    const auto slashes = static_cast<std::size_t>(std::count(path.begin(), path.end(), '/'));
    return path.starts_with("附件") ? slashes : slashes + 1;
}

Lines sections(const Plan& plan, const Question& question) {
    Lines lines;
    for (const outline::Section& section : plan.outline->sections) {
        Line line;
        line.add_path(section.path).add(name_of(section.scheme)).add(std::to_string(section.ordinal));
        if (section.level != labels_in(section.path)) line.add("level", std::to_string(section.level));
        line.add(echo(plan, section.label)).add(plan.text().written(section.title));
        if (question.wants("body") && !section.body.empty()) line.add("body", echo(plan, section.body, true));
        if (question.wants("span")) line.add("span", echo(plan, section.whole, true));
        lines.push_back(line.text());
    }
    return lines;
}

/// 市发展改革局|市+科学技术局|等: a prefix carried over stands before a +, 等 for a list that is open-ended.
std::string agencies_of(const Plan& plan, const record::Duty& duty) {
    std::vector<std::string> names;
    for (const record::Agency& agency : duty.agencies) {
        const std::string prefix = plan.text().written(agency.prefix);
        names.push_back((prefix.empty() ? "" : prefix + "+") + plan.text().written(agency.text));
    }
    if (duty.open_ended) names.emplace_back("等");
    return joined(names);
}

Lines duties(const Plan& plan, const Question&) {
    Lines lines;
    for (const record::Duty& duty : plan.duties) {
        Line line;
        line.add(echo(plan, duty.words)).add_path(path_of(plan, duty.passage));
        line.add(name_of(duty.role)).add_always(plan.text().written(duty.role_text)).add_always(agencies_of(plan, duty));
        line.add("task", plan.text().written(duty.task)).add("progress", plan.text().written(duty.progress));
        line.add("merged", duty.merged);
        lines.push_back(line.text());
    }
    return lines;
}

Lines phases(const Plan& plan, const Question&) {
    Lines lines;
    for (const record::Phase& phase : plan.phases) {
        Line line;
        line.add(echo(plan, phase.words)).add_path(path_of(plan, phase.passage));
        line.add_always(plan.text().written(phase.name));
        line.add(month_of(phase.from) + ".." + month_of(phase.to));
        lines.push_back(line.text());
    }
    return lines;
}

Lines people(const Plan& plan, const Question&) {
    Lines lines;
    for (const record::Person& person : plan.people) {
        Line line;
        line.add(echo(plan, person.words)).add_path(path_of(plan, person.passage));
        line.add_always(person.role).add(person.name);
        line.add("post", person.post).add("body", plan.text().written(person.body));
        lines.push_back(line.text());
    }
    return lines;
}

Lines citations(const Plan& plan, const Question&) {
    Lines lines;
    for (const record::Citation& citation : plan.citations) {
        Line line;
        for (const Words place : citation.places) line.add(echo(plan, place));
        line.add(plan.text().written(citation.title)).add("number", citation.number);
        if (citation.places.size() != 1) line.add("count", std::to_string(citation.places.size()));
        lines.push_back(line.text());
    }
    return lines;
}

Lines rows(const Plan& plan, const Question&) {
    Lines lines;
    for (const record::TableRow& row : plan.rows) {
        Line line;
        line.add(echo(plan, row.words, true)).add_path(path_of(plan, row.passage));
        line.add(std::to_string(row.table + 1) + "." + std::to_string(row.row)).add("merged", row.merged);
        const std::vector<std::string>& header = plan.table_headers.at(row.table);
        for (std::size_t column = 0; column < header.size(); ++column)
            line.add("|").add(header[column] + "=" + plan.text().written(row.cells.at(column)));
        lines.push_back(line.text());
    }
    return lines;
}

/// One field a line; what is null is left out.
Lines document(const Plan& plan, const Question& question) {
    Lines lines;
    const auto field = [&](std::string_view name, const std::string& value) {
        const bool unwanted = std::count(question.less.begin(), question.less.end(), name) != 0;
        if (!value.empty() && !unwanted) lines.push_back(std::string(name) + " " + value);
    };
    const record::Letterhead& head = plan.letterhead;
    field("title", head.title);
    field("notice_title", head.notice_title);
    field("kind", head.kind);
    field("issuers", joined(head.issuers));
    field("number", head.number);
    field("recipients", joined(head.recipients));
    field("date", head.date);
    if (head.published) field("published", *head.published ? "true" : "false");
    field("copied_to", joined(head.copied_to));
    if (head.period)
        field("period", std::to_string(head.period->from) + ".." + std::to_string(head.period->to) +
                            (head.period->from_title ? " title" : " text"));
    field("region", head.region);
    if (question.wants("coverage")) {
        std::ostringstream share;
        share << head.coverage;
        field("coverage", share.str());
        for (const text::Span span : head.unparsed) field("unparsed", echo(plan, span, true));
    }
    const auto page = [&](std::string_view name, record::FieldSource source) {
        if (source == record::FieldSource::page) field(name, std::string(name_of(source)));
    };
    page("issuers_source", head.issuers_source);
    page("number_source", head.number_source);
    page("date_source", head.date_source);
    return lines;
}

Lines parts(const Plan& plan, const Question&) {
    Lines lines;
    for (const outline::Part& part : plan.outline->parts) {
        Line line;
        line.add(name_of(part.kind)).add(part.path).add("title", plan.text().written(part.title));
        line.add(echo(plan, part.span, true));
        lines.push_back(line.text());
    }
    return lines;
}

Lines passages(const Plan& plan, const Question& question) {
    constexpr std::array<std::string_view, 4> kinds{"paragraph", "cell", "page_mark", "label"};
    Lines lines;
    for (const outline::Passage& passage : plan.outline->passages) {
        Line line;
        line.add(kinds.at(static_cast<std::size_t>(passage.kind))).add("continued", passage.continued);
        if (passage.kind == outline::PassageKind::cell)
            line.add(std::to_string(passage.table + 1) + "." + std::to_string(passage.row) + "." +
                     std::to_string(passage.column));
        if (question.wants("part") && passage.part != outline::none) line.add(name_of(plan.outline->parts.at(passage.part).kind));
        line.add_path(plan.outline->path_of(passage)).add(echo(plan, passage.words));
        if (question.wants("text")) line.add(plan.text().written(passage.words));
        lines.push_back(line.text());
    }
    return lines;
}

/// The input of several plans, taken apart at its lines =====.
std::vector<Plan> plans_in(const Plan& whole) {
    constexpr std::string_view line = "\n=====\n";
    std::vector<Plan> plans;
    std::string_view rest = whole.document->source.bytes();
    for (std::size_t at = rest.find(line); at != std::string_view::npos; at = rest.find(line)) {
        plans.push_back(plan_of(std::string(rest.substr(0, at + 1))));
        rest.remove_prefix(at + line.size());
    }
    plans.push_back(plan_of(std::string(rest)));
    return plans;
}

/// rule severity «place»…; ^«…» is a place of the upper plan, which with +against stands in the input behind a line =====.
Lines findings(const Plan& whole, const Question& question) {
    const bool against = question.wants("against");
    const std::vector<Plan> plans = against ? plans_in(whole) : std::vector<Plan>();
    const Plan& own = against ? plans.front() : whole;
    Lines lines;
    for (const review::Finding& finding : review::find_findings(own, {}, against ? &plans.at(1) : nullptr)) {
        const std::string rule(review::name_of(finding.rule));
        if (std::count(question.less.begin(), question.less.end(), rule) != 0) continue;
        Line line;
        line.add(rule).add(review::name_of(finding.severity));
        for (const review::Place& place : finding.places)
            line.add(place.is_upper ? "^" + echo(plans[1], place.span, true) : echo(own, place.span, true));
        lines.push_back(line.text());
    }
    return lines;
}

/// indicator [change] [per=], and behind | what each plan has, - for nothing; plans stand in the input between lines =====.
Lines comparisons(const Plan& whole, const Question& question) {
    const std::vector<Plan> plans = plans_in(whole);
    review::CompareOptions options;
    options.loose = question.wants("loose");
    Lines lines;
    for (const review::Comparison& row : review::compare(plans, review::IndicatorNames(), options)) {
        Line line;
        line.add_always(row.first().indicator);
        line.add(name_of(row.change), row.change != record::Change::level).add("per", name_of(row.per));
        for (std::size_t plan = 0; plan < plans.size(); ++plan) {
            line.add("|").add("-", row.cells[plan].empty());
            for (const record::Target* const target : row.cells[plan]) line.add(echo(plans[plan], target->words));
        }
        if (question.wants("trace")) line.add("rows", joined(row.rows));
        lines.push_back(line.text());
    }
    return lines;
}

/// What a change of a section or the whole document is about: a heading; one of targets and duties: their words.
std::string echo_of(const Plan& plan, const std::vector<review::Unit>& units, const review::PlanChange& change,
                    std::uint32_t index) {
    if (index == outline::none || change.of == review::ChangeOf::document) return {};
    if (change.of == review::ChangeOf::target) return echo(plan, plan.targets[index].words);
    if (change.of == review::ChangeOf::duty) return echo(plan, plan.duties[index].words);
    const std::uint32_t section = units[index].section;
    if (section == outline::none) return "text";
    const outline::Section& one = plan.outline->sections[section];
    return echo(plan, Words{one.label.begin, one.title.empty() ? one.label.end : one.title.end}, true);
}

/// of kind [fields] [effect] «old» → «new» [edits]; the new plan stands in the input behind a line =====.
Lines changes(const Plan& whole, const Question& question) {
    const std::vector<Plan> plans = plans_in(whole);
    const Plan &before = plans.at(0), &after = plans.at(1);
    const review::Diff diff = review::diff(before, after);
    Lines lines;
    for (const review::PlanChange& change : diff.changes) {
        if (std::count(question.less.begin(), question.less.end(), std::string(name_of(change.of))) != 0) continue;
        Line line;
        line.add(name_of(change.of)).add(name_of(change.kind));
        for (const review::Field field : change.fields) line.add(name_of(field));
        line.add(name_of(change.effect), change.effect != review::Effect::none);
        line.add(echo_of(before, diff.before_units, change, change.before));
        if (change.of != review::ChangeOf::document) line.add("→");
        line.add(echo_of(after, diff.after_units, change, change.after));
        for (const review::Edit& edit : change.edits)
            if (!edit.is_explained)
                line.add((edit.before.empty() ? "" : "-" + echo(before, edit.before)) +
                         (edit.after.empty() ? "" : "+" + echo(after, edit.after)));
        lines.push_back(line.text());
    }
    return lines;
}

using Answer = Lines (*)(const Plan&, const Question&);

const std::map<std::string, Answer, std::less<>>& answers() {
    static const std::map<std::string, Answer, std::less<>> table{
        {"targets", targets},         {"numbers", numbers}, {"sections", sections},   {"duties", duties},
        {"phases", phases},           {"people", people},   {"citations", citations}, {"rows", rows},
        {"document", document},       {"parts", parts},     {"passages", passages},   {"findings", findings},
        {"comparisons", comparisons}, {"changes", changes},
    };
    return table;
}

}  // namespace

bool Question::wants(std::string_view field) const { return std::count(more.begin(), more.end(), field) != 0; }

Question parse_question(const std::string& words) {
    Question question;
    std::istringstream in(words);
    in >> question.kind;
    for (std::string word; in >> word;) (word.front() == '-' ? question.less : question.more).push_back(word.substr(1));
    return question;
}

bool is_kind(std::string_view word) { return answers().contains(word); }

std::vector<std::string> answer(const record::Plan& plan, const Question& question) {
    const auto found = answers().find(question.kind);
    if (found == answers().end()) throw std::invalid_argument("no kind of record: " + question.kind);
    return found->second(plan, question);
}

std::string shown(std::string_view raw) {
    std::string text(raw);
    for (const auto& [sign, picture] : signs)
        if (sign != " ") text = replaced(text, sign, picture);
    return text;
}

std::string unshown(std::string_view text) {
    std::string raw(text);
    for (const auto& [sign, picture] : signs)
        if (sign != "\n") raw = replaced(raw, picture, sign);
    return raw;
}

}  // namespace plandoc::test
