#include "view/change/change_summary.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "review/changed_fields.hpp"
#include "text/width.hpp"
#include "view/change/change_words.hpp"
#include "view/grid.hpp"
#include "view/headings.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using review::Field;
using text::Language;

constexpr std::size_t most_cells_of_task = 30, most_cells_of_agencies = 40;

bool is_new(const PlanChange& change) { return change.after != none; }

/// Of a target or duty.
std::uint32_t passage_of(const Side& side, const PlanChange& change, std::uint32_t index) {
    return change.of == ChangeOf::target ? side.plan.targets[index].passage : side.plan.duties[index].passage;
}

std::string place_of(const Side& side, std::uint32_t section, std::uint32_t part, Language language) {
    const outline::Outline& outline = *side.plan.outline;
    if (section == none) {
        const outline::Part& one = outline.parts[part];
        if (!one.path.empty()) return one.path;
        return language == Language::chinese ? "正文之前" : std::string(name_of(one.kind));
    }
    std::string place = outline.sections[section].path;
    const std::string title = side.plan.text().written(outline.sections[section].title);
    if (!title.empty()) place += " " + title;
    return place;
}

std::string place_of(const Side& side, const review::Unit& unit, Language language) {
    return place_of(side, unit.section, unit.part, language);
}

std::string place_of(const Side& side, const PlanChange& change, std::uint32_t index, Language language) {
    if (change.of == ChangeOf::document) return side.plan.doc;
    if (change.of == ChangeOf::section) return place_of(side, side.units[index], language);
    const outline::Passage& passage = side.plan.outline->passages[passage_of(side, change, index)];
    return place_of(side, passage.section, passage.part, language);
}

std::string arrow(const std::string& from, const std::string& to) {
    return (from.empty() ? "∅" : from) + " → " + (to.empty() ? "∅" : to);
}

std::string path_of(const Side& side, std::uint32_t unit) { return side.plan.outline->sections[side.units[unit].section].path; }

std::string label_of(const Side& side, std::uint32_t unit) {
    return side.plan.text().written(side.plan.outline->sections[side.units[unit].section].label);
}

/// What has changed, and in which fields.
class Details {
public:
    Details(const Side& before, const Side& after, Language language) : before_(before), after_(after), language_(language) {}

    /// Which target or duty it is.
    [[nodiscard]] std::vector<std::string> subject_of(const PlanChange& change) const {
        const Side& side = is_new(change) ? after_ : before_;
        const std::uint32_t index = is_new(change) ? change.after : change.before;
        if (change.of == ChangeOf::target) return {side.plan.targets[index].indicator};
        if (change.of == ChangeOf::duty) return subject_of(side, side.plan.duties[index], change.fields);
        return {};
    }

    [[nodiscard]] std::vector<std::string> details_of(const PlanChange& change) const {
        if (change.kind == ChangeKind::moved) return {arrow(path_of(before_, change.before), path_of(after_, change.after))};
        if (change.kind == ChangeKind::renumbered)
            return {arrow(label_of(before_, change.before), label_of(after_, change.after))};
        if (change.kind != ChangeKind::changed) return {};
        const record::Plan &before = before_.plan, &after = after_.plan;
        switch (change.of) {
            case ChangeOf::document: return fields_of(change.fields, before.letterhead, after.letterhead, Kind::document);
            case ChangeOf::target:
                return target_details_of(change.fields, before.targets[change.before], after.targets[change.after]);
            case ChangeOf::duty: return duty_details_of(change.fields, before.duties[change.before], after.duties[change.after]);
            case ChangeOf::section: break;
        }
        return {};
    }

private:
    using Fields = std::vector<Field>;

    /// Its task where it stands in a table, whose section does not tell; its role and agencies, but not what changed of them.
    [[nodiscard]] std::vector<std::string> subject_of(const Side& side, const record::Duty& duty, const Fields& changed) const {
        std::vector<std::string> subject;
        if (side.plan.outline->passages[duty.passage].kind == outline::PassageKind::cell)
            subject.push_back("“" + text::cut_to_cells(side.plan.text().written(duty.task), most_cells_of_task) + "”");
        std::string who;
        if (!review::has_field(changed, Field::role)) who = value_of(side.plan, duty, Field::role, language_);
        if (!review::has_field(changed, Field::agencies)) {
            std::string agencies = value_of(side.plan, duty, Field::agencies, language_);
            if (!changed.empty()) agencies = text::cut_to_cells(agencies, most_cells_of_agencies);
            who += (who.empty() ? "" : " ") + agencies;
        }
        if (!who.empty()) subject.push_back(who);
        return subject;
    }

    template <typename Record>
    [[nodiscard]] std::string field_of(Field field, const Record& before, const Record& after, Kind kind) const {
        return heading(kind, name_of(field), language_) + " " +
               arrow(value_of(before_.plan, before, field, language_), value_of(after_.plan, after, field, language_));
    }
    template <typename Record>
    [[nodiscard]] std::vector<std::string> fields_of(const Fields& fields, const Record& before, const Record& after,
                                                     Kind kind) const {
        std::vector<std::string> details;
        for (const Field field : fields) details.push_back(field_of(field, before, after, kind));
        return details;
    }

    /// Both ends of a range and their unit are one figure, as the document writes it.
    [[nodiscard]] std::vector<std::string> target_details_of(const Fields& fields, const record::Target& before,
                                                             const record::Target& after) const {
        const bool figure_changed = review::has_field(fields, Field::value) || review::has_field(fields, Field::value_to);
        const auto is_of_figure = [](Field field) {
            return field == Field::value || field == Field::value_to || field == Field::unit;
        };
        std::vector<std::string> details;
        bool figure_told = false;
        for (const Field field : fields) {
            if (!figure_changed || !is_of_figure(field)) details.push_back(field_of(field, before, after, Kind::targets));
            else if (!std::exchange(figure_told, true))
                details.push_back(heading(Kind::targets, name_of(Field::value), language_) + " " +
                                  arrow(amount_of(before_.plan, before), amount_of(after_.plan, after)));
        }
        return details;
    }

    [[nodiscard]] std::vector<std::string> duty_details_of(const Fields& fields, const record::Duty& before,
                                                           const record::Duty& after) const {
        std::vector<std::string> details;
        for (const Field field : fields)
            details.push_back(field == Field::agencies
                                  ? heading(Kind::duties, name_of(field), language_) + " " +
                                        agencies_that_differ(before_.plan, before, after_.plan, after, language_)
                                  : field_of(field, before, after, Kind::duties));
        return details;
    }

    const Side& before_;
    const Side& after_;
    Language language_;
};

}  // namespace

std::string place_of(const Side& before, const Side& after, const PlanChange& change, Language language) {
    if (change.home != none) return place_of(after, after.units[change.home], language);
    return is_new(change) ? place_of(after, change, change.after, language) : place_of(before, change, change.before, language);
}

std::string summary_of(const Side& before, const Side& after, const PlanChange& change, Language language) {
    const bool chinese = language == Language::chinese;
    std::string summary(word_of(change.of, language));
    if (!chinese) summary.push_back(' ');
    summary += word_of(change.kind, language);
    if (change.effect != review::Effect::none) {
        summary += chinese ? "，" : ", ";
        summary += word_of(change.effect, language);
    }
    const Details details(before, after, language);
    for (const std::vector<std::string>& words : {details.subject_of(change), details.details_of(change)})
        if (!words.empty()) summary += (chinese ? "：" : ": ") + fmt::format("{}", fmt::join(words, chinese ? "；" : "; "));
    return summary;
}

}  // namespace plandoc::view
