#include "view/change_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "record/agency.hpp"
#include "record/names.hpp"
#include "text/width.hpp"
#include "view/change_words.hpp"
#include "view/headings.hpp"
#include "view/html.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using text::Language;
using text::Words;

constexpr std::string_view bold = "\x1b[1m", reverse = "\x1b[7m", unreversed = "\x1b[27m", plain = "\x1b[0m";
constexpr std::string_view red_minus = "    \x1b[31m- ", green_plus = "    \x1b[32m+ ";
constexpr std::size_t most_cells_of_task = 30;
constexpr std::uint32_t context = 30;  ///< characters shown around an edit, to the end of a sentence at most

/// A line of the document with its changed stretches, from text that is shown, not obeyed.
class MarkedLine {
public:
    /// `show` makes words fit to be shown.
    using Show = std::string (*)(std::string_view);
    MarkedLine(const Side& side, std::string_view open, std::string_view close, Show show)
        : text_(side.plan.text()), open_(open), close_(close), show_(show) {}

    void add(Words words) { line_ += show_(text_.written(words)); }
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
    Show show_;
    std::string line_;
};

/// How the formats for people mark, and set lines.
struct Marks {
    std::string_view removed_open = "[-", removed_close = "-]", added_open = "{+", added_close = "+}";
    std::string_view minus = "    - ", minus_end, plus = "    + ", plus_end;
    std::string_view heading, heading_end;
    std::string_view between_places = "\n";
    std::string (*show)(std::string_view) = [](std::string_view words) { return text::without_controls(words); };
};

}  // namespace

class ChangeList::Writer {
public:
    Writer(const Side& before, const Side& after, const ChangeStyle& style, std::string& out)
        : before_(before), after_(after), language_(style.language), out_(out) {
        if (style.format == ChangeFormat::html) {
            marks_ = {"<del>", "</del>", "<ins>", "</ins>", "<div class=\"old\">", "</div>", "<div class=\"new\">", "</div>",
                      "<h3>",  "</h3>",  "",      html};
        } else if (style.format == ChangeFormat::markdown) {
            marks_ = {"~~", "~~", "**", "**", "  - − ", "", "  - + ", "", "## ", "\n", "\n", marks_.show};
        } else if (style.color) {
            marks_ = {reverse,    unreversed, reverse, unreversed, red_minus, plain,
                      green_plus, plain,      bold,    plain,      "\n",      marks_.show};
        }
    }

    void append(const PlanChange& change, std::string_view begin, std::string_view end) {
        append_place(change);
        out_ += begin;
        append_summary(change);
        out_ += end;
        out_.push_back('\n');
        append_lines(change);
    }

private:
    [[nodiscard]] bool is_new(const PlanChange& change) const { return change.after != none; }

    /// The section a change lies in, where it is another than that of the change before: the new plan's, where it has it.
    void append_place(const PlanChange& change) {
        const std::string place = change.home != none ? place_of(after_, after_.units[change.home])
                                  : is_new(change)    ? place_of(after_, change, change.after)
                                                      : place_of(before_, change, change.before);
        if (place == last_place_) return;
        if (!last_place_.empty()) out_ += marks_.between_places;
        last_place_ = place;
        out_ += marks_.heading;
        out_ += place;
        out_ += marks_.heading_end;
        out_.push_back('\n');
    }

    [[nodiscard]] std::string place_of(const Side& side, const PlanChange& change, std::uint32_t index) const {
        if (change.of == ChangeOf::document) return marks_.show(side.plan.doc);
        if (change.of == ChangeOf::section) return place_of(side, side.units[index]);
        const outline::Passage& passage = side.plan.outline->passages[passage_of(side, change, index)];
        return place_of(side, passage.section, passage.part);
    }
    [[nodiscard]] std::string place_of(const Side& side, const review::Unit& unit) const {
        return place_of(side, unit.section, unit.part);
    }
    [[nodiscard]] std::string place_of(const Side& side, std::uint32_t section, std::uint32_t part) const {
        const outline::Outline& outline = *side.plan.outline;
        if (section == none) {
            const outline::Part& one = outline.parts[part];
            if (!one.path.empty()) return marks_.show(one.path);
            return language_ == Language::chinese ? "正文之前" : std::string(name_of(one.kind));
        }
        std::string place = outline.sections[section].path;
        const std::string title = side.plan.text().written(outline.sections[section].title);
        if (!title.empty()) place += " " + title;
        return marks_.show(place);
    }
    /// Of a target or duty.
    [[nodiscard]] static std::uint32_t passage_of(const Side& side, const PlanChange& change, std::uint32_t index) {
        return change.of == ChangeOf::target ? side.plan.targets[index].passage : side.plan.duties[index].passage;
    }

    void append_summary(const PlanChange& change) {
        const bool chinese = language_ == Language::chinese;
        out_ += word_of(change.of, language_);
        if (!chinese) out_.push_back(' ');
        out_ += word_of(change.kind, language_);
        if (change.effect != review::Effect::none) {
            out_ += chinese ? "，" : ", ";
            out_ += word_of(change.effect, language_);
        }
        const std::vector<std::string> details = details_of(change);
        if (!details.empty())
            out_ += (chinese ? "：" : ": ") + marks_.show(fmt::format("{}", fmt::join(details, chinese ? "；" : "; ")));
    }

    [[nodiscard]] std::vector<std::string> details_of(const PlanChange& change) const {
        switch (change.of) {
            case ChangeOf::document: return fields_of(change, before_.plan.letterhead, after_.plan.letterhead, Kind::document);
            case ChangeOf::target:
                if (change.kind != ChangeKind::changed) return {indicator_of(change)};
                return fields_of(change, before_.plan.targets[change.before], after_.plan.targets[change.after], Kind::targets);
            case ChangeOf::duty: return duty_details_of(change);
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
            details.push_back(
                heading(kind, field, language_) + " " +
                arrow(value_of(before_.plan, before, field, language_), value_of(after_.plan, after, field, language_)));
        return details;
    }

    /// In a table the section does not tell which task it is.
    [[nodiscard]] std::vector<std::string> duty_details_of(const PlanChange& change) const {
        const Side& side = is_new(change) ? after_ : before_;
        const record::Duty& duty = side.plan.duties[is_new(change) ? change.after : change.before];
        std::vector<std::string> details;
        if (side.plan.outline->passages[duty.passage].kind == outline::PassageKind::cell)
            details.push_back("“" + text::cut_to_cells(side.plan.text().written(duty.task), most_cells_of_task) + "”");
        if (change.kind != ChangeKind::changed) {
            details.push_back(value_of(side.plan, duty, "role", language_) + " " +
                              value_of(side.plan, duty, "agencies", language_));
            return details;
        }
        const record::Duty& before = before_.plan.duties[change.before];
        for (const std::string_view field : change.fields)
            details.push_back(heading(Kind::duties, field, language_) + " " +
                              (field == "agencies" ? agencies_that_differ(before_.plan, before, after_.plan, duty)
                                                   : arrow(value_of(before_.plan, before, field, language_),
                                                           value_of(after_.plan, duty, field, language_))));
        return details;
    }

    [[nodiscard]] std::string indicator_of(const PlanChange& change) const {
        const Side& side = is_new(change) ? after_ : before_;
        return side.plan.targets[is_new(change) ? change.after : change.before].indicator;
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

    [[nodiscard]] MarkedLine removed_line() const { return {before_, marks_.removed_open, marks_.removed_close, marks_.show}; }
    [[nodiscard]] MarkedLine added_line() const { return {after_, marks_.added_open, marks_.added_close, marks_.show}; }

    void append_lines(const PlanChange& change) {
        const bool is_edited =
            change.kind == ChangeKind::changed || change.kind == ChangeKind::retitled || change.kind == ChangeKind::reworded;
        if (is_edited) return append_edits(edits_of(before_, after_, change));
        if (change.of == ChangeOf::target) return append_target(change);
        if (change.of != ChangeOf::section) return;
        if (change.kind == ChangeKind::removed) append_whole(before_, change.before, false);
        if (change.kind == ChangeKind::added) append_whole(after_, change.after, true);
    }

    void append_target(const PlanChange& change) {
        MarkedLine line = is_new(change) ? added_line() : removed_line();
        const Side& side = is_new(change) ? after_ : before_;
        const record::Target& target = side.plan.targets[is_new(change) ? change.after : change.before];
        add_with_context(side, target.words, {target.words}, line);
        if (is_new(change)) append_plus(line.line());
        else append_minus(line.line());
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

    [[nodiscard]] static bool are_near(const Edit& one, const Edit& next, std::uint32_t distance) {
        return next.before.begin <= one.before.end + distance && next.after.begin <= one.after.end + distance;
    }

    /// Neighbouring edits on one pair of lines, with some words around them. Those that another change has shown are no reason
    /// for a line, but are marked where they stand beside others.
    void append_edits(const std::vector<Edit>& edits) {
        for (std::size_t first = 0; first < edits.size(); ++first) {
            if (edits[first].is_explained) continue;
            std::size_t last = first, begin = first;
            for (std::size_t next = first + 1; next < edits.size() && are_near(edits[next - 1], edits[next], 2 * context); ++next)
                if (!edits[next].is_explained) last = next;
            std::size_t end = last + 1;
            while (begin > 0 && are_near(edits[begin - 1], edits[first], context)) --begin;
            while (end < edits.size() && are_near(edits[last], edits[end], context)) ++end;
            MarkedLine minus = removed_line(), plus = added_line();
            std::vector<Words> removed, added;
            for (std::size_t index = begin; index < end; ++index) {
                removed.push_back(edits[index].before);
                added.push_back(edits[index].after);
            }
            add_with_context(before_, {edits[first].before.begin, edits[last].before.end}, removed, minus);
            add_with_context(after_, {edits[first].after.begin, edits[last].after.end}, added, plus);
            append_minus(minus.line());
            append_plus(plus.line());
            first = last;
        }
    }

    static void add_with_context(const Side& side, Words words, const std::vector<Words>& marked, MarkedLine& line) {
        const text::CleanText& text = side.plan.text();
        const auto begins_sentence = [&](std::uint32_t at) {
            return at == 0 || text[at - 1] == u'\n' || text::is(text[at - 1], text::sentence_end);
        };
        const auto ends_sentence = [&](std::uint32_t at) {
            return at == text.size() || text[at] == u'\n' || (at != words.begin && text::is(text[at - 1], text::sentence_end));
        };
        Words shown = words;
        while (!begins_sentence(shown.begin) && words.begin - shown.begin < context) --shown.begin;
        while (!ends_sentence(shown.end) && shown.end - words.end < context) ++shown.end;
        const bool cut_before = !begins_sentence(shown.begin), cut_behind = !ends_sentence(shown.end);
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

ChangeList::ChangeList(const Side& before, const Side& after, const ChangeStyle& style, std::string& out)
    : writer_(std::make_unique<Writer>(before, after, style, out)) {}
ChangeList::~ChangeList() = default;

void ChangeList::append(const PlanChange& change, std::string_view begin, std::string_view end) {
    writer_->append(change, begin, end);
}

}  // namespace plandoc::view
