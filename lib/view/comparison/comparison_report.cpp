#include "view/comparison/comparison_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdlib>

#include "view/comparison/comparison_words.hpp"
#include "view/comparison/plot.hpp"
#include "view/html.hpp"

namespace plandoc::view {

namespace {

using record::Target;

class ReportWriter {
public:
    ReportWriter(const std::vector<record::Plan>& plans, const ComparisonStyle& style, std::string& out)
        : plans_(plans), style_(style), chinese_(style.language == text::Language::chinese), out_(out), rows_(plans.size()) {
        for (std::size_t plan = 0; plan < plans.size(); ++plan) rows_[plan].resize(plans[plan].targets.size());
    }

    void append(const std::vector<review::Comparison>& rows) {
        append_page_begin(chinese_ ? "计划对照" : "Plans side by side", style_.language, out_);
        append_head();
        for (std::size_t row = 0; row < rows.size(); ++row) append_row(rows[row], row);
        out_ += "</tbody></table></div>\n";
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) append_plan(plan);
        append_page_end(out_);
    }

private:
    [[nodiscard]] static std::string row_id(std::size_t row) { return fmt::format("row-{}", row + 1); }
    [[nodiscard]] static std::size_t index_of(const record::Plan& plan, const Target& target) {
        return static_cast<std::size_t>(&target - plan.targets.data());
    }
    [[nodiscard]] static std::string target_id(const record::Plan& plan, const Target& target) {
        return html_id(plan.doc, "targets", index_of(plan, target) + 1);
    }

    void append_head() {
        out_ += fmt::format("<div class=\"scroll\"><table>\n<thead><tr><th>{}</th>", chinese_ ? "指标" : "indicator");
        for (std::size_t plan = 0; plan < plans_.size(); ++plan)
            out_ +=
                fmt::format("<th><a href=\"#plan-{}\">{} {}</a></th>", plan + 1, dot_of(plan), html(plan_title(plans_[plan])));
        out_ += fmt::format("<th>{}</th>", chinese_ ? "图" : "plot");
        if (style_.trace) out_ += "<th>trace</th>";
        out_ += "</tr></thead>\n<tbody>\n";
    }
    [[nodiscard]] static std::string dot_of(std::size_t plan) {
        return fmt::format(
            "<svg width=\"10\" height=\"10\" aria-hidden=\"true\"><circle class=\"{}\" cx=\"5\" cy=\"5\" r=\"4\"/></svg>",
            series_class(plan));
    }

    void append_row(const review::Comparison& row, std::size_t index) {
        out_ += fmt::format("<tr id=\"{}\"><th scope=\"row\">{}</th>", row_id(index), html(row_title(row, style_)));
        std::vector<Dot> dots;
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            out_ += "<td>";
            for (const Target* target : row.cells[plan]) {
                const std::string words = cell_words(plans_[plan], *target, style_);
                out_ += fmt::format("<a href=\"#{}\">{}</a><br>", target_id(plans_[plan], *target), html(words));
                rows_[plan][index_of(plans_[plan], *target)] = row_id(index);
                dots.push_back({std::strtod(target->value.to_string().c_str(), nullptr), plan, plans_[plan].doc + " " + words});
            }
            out_ += "</td>";
        }
        out_ += "<td>";
        append_plot(dots, row.first().unit, out_);
        out_ += "</td>";
        if (style_.trace) out_ += fmt::format("<td>{}</td>", html(fmt::format("{}", fmt::join(row.rows, "; "))));
        out_ += "</tr>\n";
    }

    /// A plan's text, in which the targets of the rows that are shown are marked.
    void append_plan(std::size_t index) {
        const record::Plan& plan = plans_[index];
        std::vector<Mark> marks;
        for (const Target& target : plan.targets) {
            const std::string& row = rows_[index][index_of(plan, target)];
            if (!row.empty())
                marks.push_back({plan.text().span(target.words), "targets", target_id(plan, target), row, target.indicator});
        }
        out_ += fmt::format("<section>\n<h2 id=\"plan-{}\">{} {}</h2>\n", index + 1, dot_of(index), html(plan_title(plan)));
        MarkedText(*plan.document, plan.doc, std::move(marks)).append_rest(out_);
        out_ += "</section>\n";
    }

    const std::vector<record::Plan>& plans_;
    const ComparisonStyle& style_;
    bool chinese_;
    std::string& out_;
    std::vector<std::vector<std::string>> rows_;  ///< of each plan's targets: the id of the row it stands in
};

}  // namespace

void append_comparison_report(const std::vector<record::Plan>& plans, const std::vector<review::Comparison>& rows,
                              const ComparisonStyle& style, std::string& out) {
    ReportWriter(plans, style, out).append(rows);
}

}  // namespace plandoc::view
