#include <unistd.h>

#include <algorithm>
#include <memory>

#include "cmd/command.hpp"
#include "cmd/documents.hpp"
#include "cmd/output_options.hpp"
#include "cmd/plans.hpp"
#include "review/diff.hpp"
#include "view/change/change.hpp"

namespace plandoc::command {

namespace {

/// What --only may say, in the order of review::ChangeOf.
constexpr std::array<std::string_view, 4> only_names{"document", "sections", "targets", "duties"};
constexpr std::array<std::string_view, 3> effect_names{"tightened", "loosened", "neutral"};

struct DiffOptions {
    InputOptions input;
    OutputOptions output;
    std::vector<std::string> only, effects;
};

template <std::size_t size>
text::Result<void> check(std::string_view option, const std::vector<std::string>& given,
                         const std::array<std::string_view, size>& choices) {
    for (const std::string& name : given)
        if (std::find(choices.begin(), choices.end(), name) == choices.end())
            return text::error(no_such_choice(option, name, {choices.begin(), choices.end()}));
    return {};
}

bool is_asked_for(const review::PlanChange& change, const DiffOptions& options) {
    const auto names = [](const std::vector<std::string>& given, std::string_view name) {
        return given.empty() || std::find(given.begin(), given.end(), name) != given.end();
    };
    return names(options.only, only_names[static_cast<std::size_t>(change.of)]) && names(options.effects, name_of(change.effect));
}

int run(const DiffOptions& options, Session& session) {
    const text::Result<std::string> format = options.output.chosen_format();
    if (!format) return session.fail(format.error());
    for (const auto& checked : {check("--only", options.only, only_names), check("--effect", options.effects, effect_names)})
        if (!checked) return session.fail(checked.error());
    InputOptions input = options.input;
    input.written = {options.output.path};
    Documents documents(input, session);
    if (!documents.usable()) return failure;
    const std::vector<record::Plan> plans = read_plans(documents);
    if (documents.failed()) return failure;
    if (plans.size() != 2) return session.fail({"diff takes two documents, OLD and NEW", "diff 需要两个文件：旧文件和新文件"});

    review::Diff diff = review::diff(plans[0], plans[1]);
    std::erase_if(diff.changes, [&](const review::PlanChange& change) { return !is_asked_for(change, options); });
    view::ChangeStyle style;
    style.format = *value_of<view::ChangeFormat>(*format, view::change_format_names);
    if (style.format == view::ChangeFormat::xlsx && options.output.to_terminal()) return session.fail(workbook_on_terminal());
    style.about = {PLANDOC_VERSION, options.input.inputs, {}, 0};
    style.language = session.language();
    style.color = session.colors(STDOUT_FILENO) && !options.output.to_file();
    std::string bytes;
    const text::Result<void> written = view::append_changes(plans[0], plans[1], diff, style, bytes);
    if (!written) return session.fail(written.error());
    if (!write_answer(bytes, options.output, session)) return failure;
    return diff.changes.empty() ? success : found_something;
}

}  // namespace

void add_diff(CommandLine& line) {
    const auto options = std::make_shared<DiffOptions>();
    options->input.add_to(line, "OLD NEW");
    options->output.add_to(line, {view::change_format_names.begin(), view::change_format_names.end()});
    line.list("--only", "WHAT", options->only,
              {"only changes of these, joined by commas: targets, duties, sections, document",
               "只看这些的变化，以逗号分隔：targets 目标、duties 责任分工、sections 章节、document 文件信息"});
    line.list("--effect", "EFFECT", options->effects,
              {"only changes of targets, and of the period, with these effects, joined by commas: tightened, loosened, neutral",
               "只看目标和起止年的这些变化，以逗号分隔：tightened 收紧、loosened 放宽、neutral 不松不紧"});
    line.example("plandoc diff draft.txt final.txt",
                 {"what changed; exit status 1 if anything did", "改动之处；有改动时状态为 1"});
    line.example("plandoc diff --effect loosened old.txt new.txt", {"which targets ask for less than before", "哪些目标放宽了"});
    line.runs([options](Session& session) { return run(*options, session); });
}

}  // namespace plandoc::command
