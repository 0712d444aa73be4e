#include "view/change/change_summary.hpp"

#include <fmt/format.h>

#include <vector>

#include "text/width.hpp"
#include "view/change/change_words.hpp"
#include "view/headings.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using text::Language;

constexpr std::size_t most_cells_of_task = 30;

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

/// What has changed, field by field.
class Details {
public:
    Details(const Side& before, const Side& after, Language language) : before_(before), after_(after), language_(language) {}

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

private:
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
    const std::vector<std::string> details = Details(before, after, language).details_of(change);
    if (!details.empty()) summary += (chinese ? "：" : ": ") + fmt::format("{}", fmt::join(details, chinese ? "；" : "; "));
    return summary;
}

}  // namespace plandoc::view
