// Agencies: their names, and who of them sits in the leading group.
//     市场监督管理局 … 市场监管局        one agency under two names: short forms are rows of lexicon/agency_words.tsv
//     责任单位：市自然资源局              nobody of it is on the roster of the leading group

#include <algorithm>
#include <map>
#include <set>

#include "lexicon/agency_words.hpp"
#include "lexicon/check_sign.hpp"
#include "lexicon/table.hpp"
#include "record/duty/duty.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

using lexicon::CheckSign;

namespace {

/// The name without its rank: 市科技局 -> 科技局, 市场监管局 stays.
std::u16string_view without_rank(std::u16string_view name) {
    if (name.starts_with(u"市场")) return name;
    if (!name.empty() && std::u16string_view(u"省市县区州旗").find(name.front()) != std::u16string_view::npos)
        name.remove_prefix(1);
    return name;
}

/// One department, not a group of bodies (各镇, 有关部门) nor a place.
bool is_department(std::u16string_view name) {
    constexpr std::size_t shortest = 3;
    return name.size() >= shortest && lexicon::ends_with_sign(name, CheckSign::department) &&
           !lexicon::holds_sign(name, CheckSign::several_bodies);
}

/// One form for all names of an agency: the user's first name for it, in short.
std::u16string form_of(const std::string& name, const lexicon::Additions& additions) {
    for (const std::vector<std::string>& names : additions.agencies)
        for (const std::string& other : names)
            if (name.ends_with(other)) {
                const std::string first = name.substr(0, name.size() - other.size()) + names.front();
                return lexicon::short_form_of_agency(lexicon::folded(first));
            }
    return lexicon::short_form_of_agency(lexicon::folded(name));
}

/// Departments that have duties other than support, each once.
struct Department {
    std::string name;     ///< in full, as the plan writes it
    std::u16string form;  ///< as departments are compared
    text::Span where;     ///< where it is first named
};
std::vector<Department> responsible_departments(const record::Plan& plan, const lexicon::Additions& additions) {
    std::set<std::u16string> seen;
    std::vector<Department> departments;
    for (const record::Duty& duty : plan.duties) {
        if (duty.role == record::DutyRole::support) continue;
        for (const record::Agency& agency : duty.agencies) {
            std::string name = record::full_name(plan.text(), agency);
            std::u16string form = form_of(name, additions);
            if (is_department(form) && seen.insert(form).second)
                departments.push_back({std::move(name), std::move(form), plan.text().span(agency.text)});
        }
    }
    return departments;
}

/// 市财政局、市教育局…
std::string first_names(const std::vector<Department>& departments) {
    constexpr std::size_t most_named = 5;
    std::string names;
    for (std::size_t index = 0; index < std::min(departments.size(), most_named); ++index)
        names += (index == 0 ? "" : "、") + departments[index].name;
    return departments.size() > most_named ? names + "…" : names;
}

}  // namespace

Findings find_agency_variants(const record::Plan& plan, const lexicon::Additions& additions) {
    const text::CleanText& text = plan.text();
    struct Name {
        std::string written;
        text::Span span;
    };
    std::map<std::u16string, std::vector<Name>> by_short_form;
    for (const record::Duty& duty : plan.duties) {
        for (const record::Agency& agency : duty.agencies) {
            std::string written = record::full_name(text, agency);
            std::vector<Name>& names = by_short_form[form_of(written, additions)];
            const bool known = std::any_of(names.begin(), names.end(), [&](const Name& name) { return name.written == written; });
            if (!known) names.push_back({std::move(written), text.span(agency.text)});
        }
    }
    Findings findings;
    for (const auto& [form, names] : by_short_form)
        for (std::size_t index = 1; index < names.size(); ++index)
            findings.push_back(finding(Rule::agency_variant, Severity::note,
                                       {names[index].written + " here, " + names[0].written + " elsewhere: one agency",
                                        "此处作“" + names[index].written + "”，别处作“" + names[0].written + "”，为同一单位"},
                                       names[index].span, {names[0].span}));
    return findings;
}

Findings find_agencies_outside(const record::Plan& plan, const lexicon::Additions& additions) {
    constexpr std::size_t fewest_people = 5;
    std::vector<std::u16string> posts;
    for (const record::Person& person : plan.people)
        if (!person.post.empty()) posts.push_back(lexicon::short_form_of_agency(lexicon::folded(person.post)));
    if (posts.size() < fewest_people) return {};
    const auto has_member = [&](const Department& department) {
        const std::u16string_view stem = without_rank(department.form);
        return std::any_of(posts.begin(), posts.end(),
                           [&](const std::u16string& post) { return post.find(stem) != std::u16string::npos; });
    };
    std::vector<Department> outside = responsible_departments(plan, additions);
    const std::size_t present = std::erase_if(outside, has_member);
    // A roster that has few of them is of another body.
    if (outside.empty() || present < outside.size()) return {};
    std::vector<text::Span> others;
    for (std::size_t index = 1; index < outside.size(); ++index) others.push_back(outside[index].where);
    const std::string names = first_names(outside);
    return {finding(
        Rule::agency_not_in_group, Severity::note,
        {"responsible, but without a member in the leading group: " + names, "承担任务而未列入领导小组成员名单：" + names},
        outside.front().where, others)};
}

}  // namespace plandoc::review
