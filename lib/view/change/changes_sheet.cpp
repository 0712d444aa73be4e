#include "view/change/changes_sheet.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>
#include <vector>

#include "view/change/change_words.hpp"
#include "view/headings.hpp"
#include "view/workbook.hpp"

namespace plandoc::view {

namespace {

std::string section_of(const Side& side, const PlanChange& change, std::uint32_t index) {
    const outline::Outline& outline = *side.plan.outline;
    switch (change.of) {
        case ChangeOf::document: break;
        case ChangeOf::target: return std::string(outline.path_of(outline.passages[side.plan.targets[index].passage]));
        case ChangeOf::duty: return std::string(outline.path_of(outline.passages[side.plan.duties[index].passage]));
        case ChangeOf::section:
            if (side.units[index].section != outline::none) return outline.sections[side.units[index].section].path;
    }
    return {};
}

/// What the plan says where it changed; empty where it has nothing there.
std::string words_of(const Side& side, const PlanChange& change, std::uint32_t index, text::Language language) {
    if (index == outline::none) return {};
    const record::Plan& plan = side.plan;
    switch (change.of) {
        case ChangeOf::document: {
            std::vector<std::string> values;
            for (const review::Field field : change.fields) values.push_back(value_of(plan, plan.letterhead, field, language));
            return fmt::format("{}", fmt::join(values, "; "));
        }
        case ChangeOf::target: return plan.text().written(plan.targets[index].quote);
        case ChangeOf::duty: return plan.text().written(plan.duties[index].words);
        case ChangeOf::section: break;
    }
    std::string words;
    for (const Piece& piece : pieces_of(side, side.units[index])) {
        words += piece.gap;
        plan.text().append_written(piece.words, words);
    }
    return words;
}

std::string names_of(const std::vector<review::Field>& fields) {
    std::vector<std::string_view> names;
    for (const review::Field field : fields) names.push_back(name_of(field));
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The cells of a change's row.
std::vector<std::string> cells_of(const Side& before, const Side& after, const PlanChange& change, text::Language language) {
    const bool is_there = change.after != outline::none;
    const std::string section = is_there ? section_of(after, change, change.after) : section_of(before, change, change.before);
    const bool has_effect = change.effect != review::Effect::none;
    return {section,
            std::string(word_of(change.of, language)),
            std::string(word_of(change.kind, language)),
            std::string(has_effect ? word_of(change.effect, language) : std::string_view()),
            names_of(change.fields),
            words_of(before, change, change.before, language),
            words_of(after, change, change.after, language)};
}

}  // namespace

text::Result<std::string> changes_workbook(const Side& before, const Side& after, const review::Diff& diff,
                                           const ChangeStyle& style) {
    const bool chinese = style.language == text::Language::chinese;
    text::Result<Workbook> workbook = Workbook::create();
    if (!workbook) return text::error(workbook.error());
    const std::vector<std::string> names{"section", "of", "change", "effect", "fields", "old", "new"};
    const std::vector<std::string> headings =
        chinese ? std::vector<std::string>{"章节", "对象", "变化", "影响", "字段", "旧", "新"} : names;
    const std::string name = chinese ? "变化" : "Changes";
    const std::size_t sheet = workbook->add_sheet(name, headings);
    for (const PlanChange& change : diff.changes) {
        std::vector<WorkbookCell> cells;
        for (std::string& text : cells_of(before, after, change, style.language))
            cells.push_back({std::move(text), false, 0, {}});
        workbook->add_row(sheet, cells);
    }
    About about = style.about;
    about.documents = 2;
    for (std::size_t column = 0; column < names.size(); ++column)
        about.columns.push_back({name, headings[column], names[column]});
    add_about_sheet(*workbook, about, style.language);
    return workbook->finish();
}

}  // namespace plandoc::view
