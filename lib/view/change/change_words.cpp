#include "view/change/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

#include "record/duty/agency.hpp"
#include "record/names.hpp"

namespace plandoc::view {

namespace {

using review::Field;
using text::Language;

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

// What the names of enumerations (records.md) are in Chinese.
constexpr std::array<std::string_view, 6> relations{"等于", "不低于", "高于", "不高于", "低于", "约"};
constexpr std::array<std::string_view, 4> kinds_of_change{"总量", "增量", "增幅", "降幅"};
constexpr std::array<std::string_view, 5> periods{"", "每年", "每季度", "每月", "每个"};
constexpr std::array<std::string_view, 3> modalities{"", "力争", "确保"};
constexpr std::array<std::string_view, 3> bindings{"", "约束性", "预期性"};
constexpr std::array<std::string_view, 3> roles{"牵头", "责任", "配合"};

template <typename Enumeration, std::size_t size>
std::string_view word_in(Enumeration value, const std::array<Word, size>& words, Language language) {
    return words[static_cast<std::size_t>(value)].in(language);
}

template <typename Enumeration, std::size_t size>
std::string name_in(Enumeration value, const std::array<std::string_view, size>& chinese, Language language) {
    return std::string(language == Language::chinese ? chinese[static_cast<std::size_t>(value)] : name_of(value));
}

std::string name_in(bool value, Language language) {
    if (language == Language::chinese) return value ? "是" : "否";
    return value ? "true" : "false";
}

std::vector<std::string> names_of(const record::Plan& plan, const record::Duty& duty) {
    std::vector<std::string> names;
    for (const record::Agency& agency : duty.agencies) names.push_back(full_name(plan.text(), agency));
    return names;
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The role that an agency has in another duty of the same task, which stands near; empty: none.
std::string other_role_of(const std::string& name, const record::Plan& plan, const record::Duty& duty, Language language) {
    constexpr std::ptrdiff_t farthest = 3;  // duties; a task has one for each of three roles
    const std::ptrdiff_t at = &duty - plan.duties.data(), end = std::ssize(plan.duties);
    for (std::ptrdiff_t other = std::max<std::ptrdiff_t>(0, at - farthest); other < std::min(end, at + farthest + 1); ++other) {
        const record::Duty& one = plan.duties[static_cast<std::size_t>(other)];
        if (one.role != duty.role && one.task == duty.task && holds(names_of(plan, one), name))
            return name_in(one.role, roles, language);
    }
    return {};
}

std::string year_of(int year) { return year == 0 ? "" : std::to_string(year); }

std::string years_of(const record::Period& period) { return year_of(period.from) + "—" + year_of(period.to); }

/// 24.1(2020)
std::string baseline_of(const record::Baseline& baseline) {
    const std::string value = baseline.value ? baseline.value->to_string() : "";
    return value + (baseline.year == 0 ? "" : "(" + year_of(baseline.year) + ")");
}

std::string listed(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, "、")); }

std::logic_error no_field(std::string_view record, Field field) {
    return std::logic_error(fmt::format("a {} has no field {}", record, name_of(field)));
}

}  // namespace

std::string_view word_of(review::ChangeOf of, Language language) { return word_in(of, of_words, language); }
std::string_view word_of(review::ChangeKind kind, Language language) { return word_in(kind, kind_words, language); }
std::string_view word_of(review::Effect effect, Language language) { return word_in(effect, effect_words, language); }

std::string value_of(const record::Plan& plan, const record::Target& target, Field field, Language language) {
    switch (field) {
        case Field::indicator: return target.indicator;
        case Field::action: return plan.text().written(target.action);
        case Field::relation: return name_in(target.relation, relations, language);
        case Field::value: return target.value.to_string();
        case Field::value_to: return target.value_to ? target.value_to->to_string() : "";
        case Field::unit: return target.unit;
        case Field::change: return name_in(target.change, kinds_of_change, language);
        case Field::per: return name_in(target.per, periods, language);
        case Field::by: return year_of(target.by);
        case Field::baseline: return target.baseline ? baseline_of(*target.baseline) : "";
        case Field::modality: return name_in(target.modality, modalities, language);
        case Field::scope: return target.scope;
        case Field::binding: return name_in(target.binding, bindings, language);
        default: throw no_field("target", field);
    }
}

std::string value_of(const record::Plan& plan, const record::Duty& duty, Field field, Language language) {
    switch (field) {
        case Field::role: return name_in(duty.role, roles, language);
        case Field::agencies: return listed(names_of(plan, duty));
        case Field::open_ended: return name_in(duty.open_ended, language);
        case Field::progress: return plan.text().written(duty.progress);
        default: throw no_field("duty", field);
    }
}

std::string value_of(const record::Plan&, const record::Letterhead& letterhead, Field field, Language language) {
    switch (field) {
        case Field::title: return letterhead.title;
        case Field::notice_title: return letterhead.notice_title;
        case Field::kind: return letterhead.kind;
        case Field::issuers: return listed(letterhead.issuers);
        case Field::number: return letterhead.number;
        case Field::recipients: return listed(letterhead.recipients);
        case Field::date: return letterhead.date;
        case Field::published: return letterhead.published ? name_in(*letterhead.published, language) : "";
        case Field::copied_to: return listed(letterhead.copied_to);
        case Field::period: return letterhead.period ? years_of(*letterhead.period) : "";
        case Field::region: return letterhead.region;
        default: throw no_field("letterhead", field);
    }
}

std::string agencies_that_differ(const record::Plan& before_plan, const record::Duty& before, const record::Plan& after_plan,
                                 const record::Duty& after, Language language) {
    const std::vector<std::string> ours = names_of(before_plan, before), theirs = names_of(after_plan, after);
    std::vector<std::string> items;
    const auto add = [&](const std::string& name, std::string_view sign, const std::string& other_role, std::string_view arrow) {
        items.push_back(std::string(sign) + name);
        if (other_role.empty()) return;
        items.back() += language == Language::chinese ? fmt::format("（{}{}）", arrow, other_role)
                                                      : fmt::format(" ({} {})", arrow, other_role);
    };
    for (const std::string& name : ours)
        if (!holds(theirs, name)) add(name, "-", other_role_of(name, after_plan, after, language), "→");
    for (const std::string& name : theirs)
        if (!holds(ours, name)) add(name, "+", other_role_of(name, before_plan, before, language), "←");
    return fmt::format("{}", fmt::join(items, " "));
}

}  // namespace plandoc::view
