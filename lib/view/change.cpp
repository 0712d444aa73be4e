#include "view/change.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "record/agency.hpp"
#include "record/names.hpp"
#include "review/difference.hpp"
#include "text/width.hpp"
#include "view/headings.hpp"
#include "view/json_fields.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using review::ChangeKind;
using review::ChangeOf;
using review::Edit;
using review::PlanChange;
using text::Language;
using text::Words;

constexpr std::string_view bold = "\x1b[1m", reverse = "\x1b[7m", unreversed = "\x1b[27m", plain = "\x1b[0m";
constexpr std::string_view red_minus = "    \x1b[31m- ", green_plus = "    \x1b[32m+ ";
constexpr std::uint32_t reach = 12;         ///< characters between a target and an edit that is its own
constexpr std::uint32_t context = 30;       ///< characters shown around an edit, to the end of a sentence at most

/// Where an empty stretch of words stands, else its bytes.
text::Span span_of(const record::Plan& plan, Words words) {
    if (!words.empty()) return plan.text().span(words);
    if (words.begin < plan.text().size()) {
        const std::uint32_t at = plan.text().span({words.begin, words.begin + 1}).begin;
        return {at, at};
    }
    const std::uint32_t end = plan.text().size();
    const std::uint32_t at = end == 0 ? 0 : plan.text().span({end - 1, end}).end;
    return {at, at};
}

/// One plan's side of the changes.
struct Side {
    const record::Plan& plan;
    const std::vector<review::Unit>& units;
};

// JSON

/// The text of a part that stands in no section, in the form of a section's record.
void append_part(const Side& side, const review::Unit& unit, std::string& out) {
    JsonFields fields(side.plan, out);
    const outline::Part& part = side.plan.outline->parts[unit.part];
    const text::Span span =
        unit.places.empty() ? part.span : side.plan.text().span({unit.places.front(), unit.places.back() + 1});
    fields.begin();
    fields.text("path", part.path);
    fields.text("label", "");
    fields.word("scheme", "");
    fields.integer("ordinal", {});
    fields.integer("level", OptionalInteger(0));
    fields.words_or_empty("title", part.title);
    fields.span("body_span", span);
    fields.span("span", span);
    fields.place("place", span.begin);
    fields.end("");
}

void append_record(const Side& side, const PlanChange& change, std::uint32_t index, std::string& out) {
    if (index == none) {
        out += "null";
        return;
    }
    const review::Unit* const unit = change.of == ChangeOf::section ? &side.units[index] : nullptr;
    if (unit != nullptr && unit->section == none) return append_part(side, *unit, out);
    JsonFields fields(side.plan, out);
    fields.begin();
    switch (change.of) {
        case ChangeOf::document: describe(fields, side.plan, side.plan.letterhead); break;
        case ChangeOf::section: describe(fields, side.plan, side.plan.outline->sections[unit->section]); break;
        case ChangeOf::target: describe(fields, side.plan, side.plan.targets[index]); break;
        case ChangeOf::duty: describe(fields, side.plan, side.plan.duties[index]); break;
    }
    fields.end("");
}

void append_json(const Side& before, const Side& after, const PlanChange& change, std::string& out) {
    out += "{\"record\":\"change\",\"of\":\"";
    out += name_of(change.of);
    out += "\",\"change\":\"";
    out += name_of(change.kind);
    out += "\",\"fields\":[";
    for (const std::string_view& field : change.fields) {
        if (&field != &change.fields.front()) out.push_back(',');
        append_json_string(field, out);
    }
    out += "],\"effect\":";
    if (change.effect == review::Effect::none) out += "null";
    else append_json_string(name_of(change.effect), out);
    out += ",\"old\":";
    append_record(before, change, change.before, out);
    out += ",\"new\":";
    append_record(after, change, change.after, out);
    out += ",\"edits\":[";
    for (const Edit& edit : change.edits) {
        out += &edit == &change.edits.front() ? "{\"old\":{" : ",{\"old\":{";
        append_json_span_fields(before.plan.document->source, span_of(before.plan, edit.before), out);
        out += "},\"new\":{";
        append_json_span_fields(after.plan.document->source, span_of(after.plan, edit.after), out);
        out += "}}";
    }
    out += "]}";
}

// Words for people

struct Word {
    std::string_view english, chinese;
    [[nodiscard]] std::string_view in(Language language) const { return language == Language::chinese ? chinese : english; }
};

constexpr std::array<Word, 4> of_words{{{"document", "文件"}, {"section", "章节"}, {"target", "目标"}, {"duty", "责任分工"}}};
constexpr std::array<Word, 7> kind_words{{{"added", "新增"},
                                          {"removed", "删除"},
                                          {"changed", "变更"},
                                          {"moved", "移动"},
                                          {"renumbered", "改编号"},
                                          {"retitled", "改标题"},
                                          {"reworded", "改文字"}}};
constexpr std::array<Word, 4> effect_words{{{"", ""}, {"tightened", "收紧"}, {"loosened", "放宽"}, {"neutral", "不松不紧"}}};

template <typename Enumeration, std::size_t size>
std::string_view word_of(Enumeration value, const std::array<Word, size>& words, Language language) {
    return words[static_cast<std::size_t>(value)].in(language);
}

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
    std::string all;
    for (const std::string& item : items) {
        if (&item != &items.front()) all += separator;
        all += item;
    }
    return all;
}

std::string year_of(int year) { return year == 0 ? "" : std::to_string(year); }

/// A target's field as the tables write it; empty for null.
std::string value_of(const record::Plan& plan, const record::Target& target, std::string_view field) {
    if (field == "indicator") return target.indicator;
    if (field == "action") return plan.text().written(target.action);
    if (field == "relation") return std::string(name_of(target.relation));
    if (field == "value") return target.value.to_string();
    if (field == "value_to") return target.value_to ? target.value_to->to_string() : "";
    if (field == "unit") return target.unit;
    if (field == "change") return std::string(name_of(target.change));
    if (field == "per") return std::string(name_of(target.per));
    if (field == "by") return year_of(target.by);
    if (field == "modality") return std::string(name_of(target.modality));
    if (field == "scope") return target.scope;
    if (field == "binding") return std::string(name_of(target.binding));
    if (field != "baseline" || !target.baseline) return {};
    const std::string value = target.baseline->value ? target.baseline->value->to_string() : "";
    return value + (target.baseline->year == 0 ? "" : "(" + year_of(target.baseline->year) + ")");
}

std::string value_of(const record::Plan& plan, const record::Duty& duty, std::string_view field) {
    if (field == "role") return std::string(name_of(duty.role));
    if (field == "open_ended") return duty.open_ended ? "true" : "false";
    if (field == "progress") return plan.text().written(duty.progress);
    std::vector<std::string> names;
    for (const record::Agency& agency : duty.agencies) names.push_back(full_name(plan.text(), agency));
    return joined(names, "、");
}

std::string value_of(const record::Plan&, const record::Letterhead& letterhead, std::string_view field) {
    if (field == "title") return letterhead.title;
    if (field == "notice_title") return letterhead.notice_title;
    if (field == "kind") return letterhead.kind;
    if (field == "issuers") return joined(letterhead.issuers, "、");
    if (field == "number") return letterhead.number;
    if (field == "recipients") return joined(letterhead.recipients, "、");
    if (field == "date") return letterhead.date;
    if (field == "published") return !letterhead.published ? "" : *letterhead.published ? "true" : "false";
    if (field == "copied_to") return joined(letterhead.copied_to, "、");
    if (field == "region") return letterhead.region;
    if (!letterhead.period) return {};
    return year_of(letterhead.period->from) + "—" + year_of(letterhead.period->to);
}

/// A line of the document with its changed stretches, from text that is shown, not obeyed.
class MarkedLine {
public:
    MarkedLine(const Side& side, std::string_view open, std::string_view close)
        : text_(side.plan.text()), open_(open), close_(close) {}

    void add(Words words) { line_ += text::without_controls(text_.written(words)); }
    void add_marked(Words words) {
        if (words.empty()) return;
        line_ += open_;
        add(words);
        line_ += close_;
    }
    /// `words` with the stretches inside it marked.
    void add(Words words, const std::vector<Words>& marked) {
        std::uint32_t at = words.begin;
        for (const Words one : marked) {
            if (one.end <= at || one.begin >= words.end) continue;
            const Words inside{std::max(at, one.begin), std::min(one.end, words.end)};
            if (at < inside.begin) add({at, inside.begin});
            add_marked(inside);
            at = inside.end;
        }
        if (at < words.end) add({at, words.end});
    }
    void add(std::string_view words) { line_ += words; }
    [[nodiscard]] const std::string& line() const { return line_; }

private:
    const text::CleanText& text_;
    std::string_view open_, close_;
    std::string line_;
};

/// How the two formats for people mark, and set lines.
struct Marks {
    std::string_view removed_open = "[-", removed_close = "-]", added_open = "{+", added_close = "+}";
    std::string_view minus = "    - ", minus_end, plus = "    + ", plus_end;
    std::string_view heading, heading_end, item = "  ", item_end;
};

class People {
public:
    People(const Side& before, const Side& after, const ChangeStyle& style, std::string& out)
        : before_(before), after_(after), language_(style.language), out_(out) {
        if (style.format == ChangeFormat::markdown) {
            marks_ = {"~~", "~~", "**", "**", "  - − ", "", "  - + ", "", "## ", "\n", "- ", ""};
        } else if (style.color) {
            marks_ = {reverse, unreversed, reverse, unreversed, red_minus, plain, green_plus, plain,
                      bold,    plain,      "  ",    ""};
        }
    }

    void append(const review::Diff& diff) {
        for (const PlanChange& change : diff.changes) {
            append_place(change);
            append_summary(change);
            append_lines(change);
        }
    }

private:
    [[nodiscard]] bool is_new(const PlanChange& change) const { return change.after != none; }

    /// The section a change lies in, where it is another than that of the change before.
    void append_place(const PlanChange& change) {
        const Side& side = is_new(change) ? after_ : before_;
        const std::string place = place_of(side, change, is_new(change) ? change.after : change.before);
        if (place == last_place_) return;
        if (!last_place_.empty()) out_.push_back('\n');
        last_place_ = place;
        out_ += marks_.heading;
        out_ += place;
        out_ += marks_.heading_end;
        out_.push_back('\n');
    }

    [[nodiscard]] std::string place_of(const Side& side, const PlanChange& change, std::uint32_t index) const {
        const outline::Outline& outline = *side.plan.outline;
        if (change.of == ChangeOf::document) return text::without_controls(side.plan.doc);
        std::uint32_t section = none, part = none;
        if (change.of == ChangeOf::section) {
            section = side.units[index].section;
            part = side.units[index].part;
        } else {
            const std::uint32_t passage =
                change.of == ChangeOf::target ? side.plan.targets[index].passage : side.plan.duties[index].passage;
            section = outline.passages[passage].section;
            part = outline.passages[passage].part;
        }
        std::string place;
        if (section == none) {
            place = outline.parts[part].path;
            if (place.empty())
                place = language_ == Language::chinese ? "正文之前" : std::string(name_of(outline.parts[part].kind));
        } else {
            place = outline.sections[section].path;
            const std::string title = side.plan.text().written(outline.sections[section].title);
            if (!title.empty()) place += " " + title;
        }
        return text::without_controls(place);
    }

    void append_summary(const PlanChange& change) {
        out_ += marks_.item;
        const bool chinese = language_ == Language::chinese;
        out_ += word_of(change.of, of_words, language_);
        if (!chinese) out_.push_back(' ');
        out_ += word_of(change.kind, kind_words, language_);
        if (change.effect != review::Effect::none) {
            out_ += chinese ? "，" : ", ";
            out_ += word_of(change.effect, effect_words, language_);
        }
        const std::vector<std::string> details = details_of(change);
        if (!details.empty()) out_ += (chinese ? "：" : ": ") + text::without_controls(joined(details, chinese ? "；" : "; "));
        out_ += marks_.item_end;
        out_.push_back('\n');
    }

    [[nodiscard]] std::vector<std::string> details_of(const PlanChange& change) const {
        switch (change.of) {
            case ChangeOf::document: return fields_of(change, before_.plan.letterhead, after_.plan.letterhead, Kind::document);
            case ChangeOf::target:
                if (change.kind != ChangeKind::changed) return {indicator_of(change)};
                return fields_of(change, before_.plan.targets[change.before], after_.plan.targets[change.after], Kind::targets);
            case ChangeOf::duty:
                if (change.kind != ChangeKind::changed) return {duty_of(change)};
                return fields_of(change, before_.plan.duties[change.before], after_.plan.duties[change.after], Kind::duties);
            case ChangeOf::section: break;
        }
        if (change.kind == ChangeKind::moved) return {arrow(path_of(before_, change.before), path_of(after_, change.after))};
        if (change.kind == ChangeKind::renumbered)
            return {arrow(label_of(before_, change.before), label_of(after_, change.after))};
        return {};
    }

    [[nodiscard]] static std::string arrow(const std::string& from, const std::string& to) {
        return (from.empty() ? "∅" : from) + " → " + (to.empty() ? "∅" : to);
    }

    template <typename Record>
    [[nodiscard]] std::vector<std::string> fields_of(const PlanChange& change, const Record& before, const Record& after,
                                                     Kind kind) const {
        std::vector<std::string> details;
        for (const std::string_view field : change.fields)
            details.push_back(heading(kind, field, language_) + " " +
                              arrow(value_of(before_.plan, before, field), value_of(after_.plan, after, field)));
        return details;
    }

    [[nodiscard]] std::string indicator_of(const PlanChange& change) const {
        const Side& side = is_new(change) ? after_ : before_;
        return side.plan.targets[is_new(change) ? change.after : change.before].indicator;
    }
    [[nodiscard]] std::string duty_of(const PlanChange& change) const {
        const Side& side = is_new(change) ? after_ : before_;
        const record::Duty& duty = side.plan.duties[is_new(change) ? change.after : change.before];
        return value_of(side.plan, duty, "role") + " " + value_of(side.plan, duty, "agencies");
    }
    [[nodiscard]] static std::string path_of(const Side& side, std::uint32_t unit) {
        return side.plan.outline->sections[side.units[unit].section].path;
    }
    [[nodiscard]] static std::string label_of(const Side& side, std::uint32_t unit) {
        return side.plan.text().written(side.plan.outline->sections[side.units[unit].section].label);
    }

    void append_minus(const std::string& line) { append_line(marks_.minus, line, marks_.minus_end); }
    void append_plus(const std::string& line) { append_line(marks_.plus, line, marks_.plus_end); }
    void append_line(std::string_view begin, const std::string& line, std::string_view end) {
        out_ += begin;
        out_ += line;
        out_ += end;
        out_.push_back('\n');
    }

    [[nodiscard]] MarkedLine removed_line() const { return {before_, marks_.removed_open, marks_.removed_close}; }
    [[nodiscard]] MarkedLine added_line() const { return {after_, marks_.added_open, marks_.added_close}; }

    void append_lines(const PlanChange& change) {
        if (change.of == ChangeOf::target) return append_target(change);
        if (change.of == ChangeOf::duty && change.kind == ChangeKind::changed)
            return append_pair(before_.plan.duties[change.before].words, after_.plan.duties[change.after].words);
        if (change.of != ChangeOf::section) return;
        if (change.kind == ChangeKind::removed) append_whole(before_, change.before, false);
        if (change.kind == ChangeKind::added) append_whole(after_, change.after, true);
        if (change.kind == ChangeKind::retitled || change.kind == ChangeKind::reworded) append_edits(change.edits);
    }

    /// The words of a deadline may stand anywhere in the sentence.
    [[nodiscard]] static bool has_deadline(const PlanChange& change) {
        return std::find(change.fields.begin(), change.fields.end(), "by") != change.fields.end();
    }

    void append_target(const PlanChange& change) {
        if (change.kind == ChangeKind::changed)
            return append_pair(before_.plan.targets[change.before].quote, after_.plan.targets[change.after].quote,
                               has_deadline(change) ? Words{} : before_.plan.targets[change.before].words);
        MarkedLine line = is_new(change) ? added_line() : removed_line();
        const record::Target& target = is_new(change) ? after_.plan.targets[change.after] : before_.plan.targets[change.before];
        line.add(target.quote, {target.words});
        if (is_new(change)) append_plus(line.line());
        else append_minus(line.line());
    }

    /// What differs between two sentences, near the target where anything does; nothing where the change lies elsewhere.
    void append_pair(Words before, Words after, Words target = {}) {
        std::vector<Edit> edits, near;
        for (const review::Difference& one :
             review::find_differences(before_.plan.text().characters(before), after_.plan.text().characters(after)))
            edits.push_back({{before.begin + one.before_begin, before.begin + one.before_end},
                             {after.begin + one.after_begin, after.begin + one.after_end}});
        for (const Edit& edit : edits)
            if (edit.before.begin <= target.end + reach && target.begin <= edit.before.end + reach) near.push_back(edit);
        append_edits(near.empty() ? edits : near);
    }

    void append_whole(const Side& side, std::uint32_t index, bool is_added) {
        const review::Unit& unit = side.units[index];
        if (unit.places.empty()) return;
        MarkedLine line = is_added ? added_line() : removed_line();
        const Words all{unit.places.front(), unit.places.back() + 1};
        const std::uint32_t end = std::min(all.end, all.begin + 3 * context);
        line.add(Words{all.begin, end});
        if (end < all.end) line.add("…");
        if (is_added) append_plus(line.line());
        else append_minus(line.line());
    }

    /// Neighbouring edits on one pair of lines, with some words around them.
    void append_edits(const std::vector<Edit>& edits) {
        for (std::size_t first = 0; first < edits.size();) {
            std::size_t last = first;
            while (last + 1 < edits.size() && edits[last + 1].before.begin <= edits[last].before.end + 2 * context &&
                   edits[last + 1].after.begin <= edits[last].after.end + 2 * context)
                ++last;
            MarkedLine minus = removed_line(), plus = added_line();
            std::vector<Words> removed, added;
            for (std::size_t index = first; index <= last; ++index) {
                removed.push_back(edits[index].before);
                added.push_back(edits[index].after);
            }
            add_with_context(before_, {edits[first].before.begin, edits[last].before.end}, removed, minus);
            add_with_context(after_, {edits[first].after.begin, edits[last].after.end}, added, plus);
            append_minus(minus.line());
            append_plus(plus.line());
            first = last + 1;
        }
    }

    static void add_with_context(const Side& side, Words words, const std::vector<Words>& marked, MarkedLine& line) {
        const text::CleanText& text = side.plan.text();
        Words shown = words;
        while (shown.begin > 0 && words.begin - shown.begin < context && !text::is(text[shown.begin - 1], text::sentence_end) &&
               text[shown.begin - 1] != u'\n')
            --shown.begin;
        while (shown.end < text.size() && shown.end - words.end < context && text[shown.end] != u'\n' &&
               (shown.end == words.begin || !text::is(text[shown.end - 1], text::sentence_end)))
            ++shown.end;
        const bool cut_before = words.begin - shown.begin == context, cut_behind = shown.end - words.end == context;
        if (cut_before) line.add("…");
        line.add(shown, marked);
        if (cut_behind) line.add("…");
    }

    const Side& before_;
    const Side& after_;
    Language language_;
    std::string& out_;
    Marks marks_;
        std::string last_place_;
};

}  // namespace

void append_changes(const record::Plan& before, const record::Plan& after, const review::Diff& diff, const ChangeStyle& style,
                    std::string& out) {
    const Side old_side{before, diff.before_units}, new_side{after, diff.after_units};
    if (style.format == ChangeFormat::text || style.format == ChangeFormat::markdown)
        return People(old_side, new_side, style, out).append(diff);
    const bool lines = style.format == ChangeFormat::ndjson;
    if (!lines) out += "[";
    for (const PlanChange& change : diff.changes) {
        if (!lines) out += &change == &diff.changes.front() ? "\n" : ",\n";
        append_json(old_side, new_side, change, out);
        if (lines) out += "\n";
    }
    if (!lines) out += diff.changes.empty() ? "]\n" : "\n]\n";
}

}  // namespace plandoc::view
