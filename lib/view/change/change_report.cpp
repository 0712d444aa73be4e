#include "view/change/change_report.hpp"

#include <fmt/format.h>

#include "review/meeting.hpp"
#include "view/change/change_list.hpp"
#include "view/html.hpp"

namespace plandoc::view {

namespace {

using text::Words;

/// One text, and what of it the changes are about.
struct SideText {
    const Side& side;
    std::string_view name;  ///< of its ids: old, new
    std::string_view kind;  ///< class of its marks
    std::string title;      ///< for people
    std::vector<Mark> marks;

    /// Marks the words of a change. Returns the id of the first mark, or of the line in which the change would stand.
    std::string mark(const std::vector<Words>& words, std::size_t number, const std::string& note) {
        std::string id;
        for (const Words one : words) {
            if (one.empty()) continue;
            const std::string here = id.empty() ? html_id(name, "change", number) : std::string();
            marks.push_back({span_of(side.plan, one), kind, here, fmt::format("change-{}", number), note});
            if (id.empty()) id = here;
        }
        if (!id.empty()) return id;
        const std::uint32_t at = words.empty() ? 0 : span_of(side.plan, words.front()).begin;
        return html_id(name, "line", side.plan.document->source.position(at).line);
    }
};

/// The title of the plan, which stands for what changed of the document.
Words title_of(const record::Plan& plan) {
    for (const outline::Part& part : plan.outline->parts)
        if (part.kind == outline::PartKind::plan) return part.title;
    return {};
}

/// The words of each change in both plans. Where a target or duty changed and its words did not, they are its own.
std::vector<Edit> marked_edits(const Side& before, const Side& after, const PlanChange& change) {
    std::vector<Edit> edits = edits_of(before, after, change);
    std::erase_if(edits, [](const Edit& edit) { return edit.is_explained; });
    if (!edits.empty()) return edits;
    if (change.of == ChangeOf::target)
        return {{before.plan.targets[change.before].words, after.plan.targets[change.after].words}};
    if (change.of == ChangeOf::duty) return {{before.plan.duties[change.before].words, after.plan.duties[change.after].words}};
    if (change.of == ChangeOf::document) return {{title_of(before.plan), title_of(after.plan)}};
    return {};
}

class ReportWriter {
public:
    ReportWriter(const Side& before, const Side& after, const review::Diff& diff, const ChangeStyle& style, std::string& out)
        : old_{before, "old", "removed", style.language == text::Language::chinese ? "旧" : "old", {}},
          new_{after, "new", "added", style.language == text::Language::chinese ? "新" : "new", {}},
          diff_(diff),
          style_(style),
          out_(out) {}

    void append() {
        append_page_begin(fmt::format("{} → {}", old_.side.plan.doc, new_.side.plan.doc), style_.language, out_);
        const bool chinese = style_.language == text::Language::chinese;
        if (diff_.changes.empty()) out_ += chinese ? "<p>没有变化。</p>\n" : "<p>Nothing changed.</p>\n";
        out_ += "<div class=\"changes\">\n";
        ChangeList list(old_.side, new_.side, style_, out_);
        for (std::size_t index = 0; index < diff_.changes.size(); ++index) append(diff_.changes[index], index + 1, list);
        out_ += "</div>\n";
        out_ += fmt::format("<h2>{}</h2>\n", chinese ? "两文对照" : "Both texts");
        append_texts();
        append_page_end(out_);
    }

private:
    void append(const PlanChange& change, std::size_t number, ChangeList& list) {
        std::vector<Words> removed, added;
        for (const Edit& edit : marked_edits(old_.side, new_.side, change)) {
            removed.push_back(edit.before);
            added.push_back(edit.after);
        }
        const std::string note = fmt::format("{} {}", name_of(change.of), name_of(change.kind));
        std::string links;
        if (change.before != outline::none) links += link(old_.mark(removed, number, note), old_.title);
        if (change.after != outline::none) links += link(new_.mark(added, number, note), new_.title);
        list.append(change, fmt::format("<p id=\"change-{}\">", number), links + "</p>");
    }
    [[nodiscard]] static std::string link(const std::string& id, const std::string& title) {
        return fmt::format(" <a href=\"#{}\">{}</a>", id, title);
    }

    void append_texts() {
        out_ += "<div class=\"texts\">\n";
        for (const SideText* text : {&old_, &new_})
            out_ += fmt::format("<h3>{} {}</h3>\n", text->title, html(text->side.plan.doc));
        MarkedText ours(*old_.side.plan.document, old_.name, std::move(old_.marks));
        MarkedText theirs(*new_.side.plan.document, new_.name, std::move(new_.marks));
        for (const review::Meeting& meeting : review::find_meetings(old_.side.plan, new_.side.plan, diff_)) {
            const std::uint32_t before = span_of(old_.side.plan, {meeting.before, meeting.before}).begin;
            const std::uint32_t after = span_of(new_.side.plan, {meeting.after, meeting.after}).begin;
            if (!ours.has_line_before(before) && !theirs.has_line_before(after)) continue;
            ours.append_until(before, out_);
            theirs.append_until(after, out_);
        }
        ours.append_rest(out_);
        theirs.append_rest(out_);
        out_ += "</div>\n";
    }

    SideText old_, new_;
    const review::Diff& diff_;
    const ChangeStyle& style_;
    std::string& out_;
};

}  // namespace

void append_change_report(const Side& before, const Side& after, const review::Diff& diff, const ChangeStyle& style,
                          std::string& out) {
    ReportWriter(before, after, diff, style, out).append();
}

}  // namespace plandoc::view
