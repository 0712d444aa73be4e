#include "view/change/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "record/duty/agency.hpp"
#include "record/names.hpp"

namespace plandoc::view {

namespace {

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

}  // namespace

std::string_view word_of(review::ChangeOf of, Language language) { return word_in(of, of_words, language); }
std::string_view word_of(review::ChangeKind kind, Language language) { return word_in(kind, kind_words, language); }
std::string_view word_of(review::Effect effect, Language language) { return word_in(effect, effect_words, language); }

std::string value_of(const record::Plan& plan, const record::Target& target, std::string_view field, Language language) {
    if (field == "indicator") return target.indicator;
    if (field == "action") return plan.text().written(target.action);
    if (field == "relation") return name_in(target.relation, relations, language);
    if (field == "value") return target.value.to_string();
    if (field == "value_to") return target.value_to ? target.value_to->to_string() : "";
    if (field == "unit") return target.unit;
    if (field == "change") return name_in(target.change, kinds_of_change, language);
    if (field == "per") return name_in(target.per, periods, language);
    if (field == "by") return year_of(target.by);
    if (field == "modality") return name_in(target.modality, modalities, language);
    if (field == "scope") return target.scope;
    if (field == "binding") return name_in(target.binding, bindings, language);
    if (field != "baseline" || !target.baseline) return {};
    const std::string value = target.baseline->value ? target.baseline->value->to_string() : "";
    return value + (target.baseline->year == 0 ? "" : "(" + year_of(target.baseline->year) + ")");
}

std::string value_of(const record::Plan& plan, const record::Duty& duty, std::string_view field, Language language) {
    if (field == "role") return name_in(duty.role, roles, language);
    if (field == "open_ended") return name_in(duty.open_ended, language);
    if (field == "progress") return plan.text().written(duty.progress);
    return fmt::format("{}", fmt::join(names_of(plan, duty), "、"));
}

std::string value_of(const record::Plan&, const record::Letterhead& letterhead, std::string_view field, Language language) {
    if (field == "title") return letterhead.title;
    if (field == "notice_title") return letterhead.notice_title;
    if (field == "kind") return letterhead.kind;
    if (field == "issuers") return fmt::format("{}", fmt::join(letterhead.issuers, "、"));
    if (field == "number") return letterhead.number;
    if (field == "recipients") return fmt::format("{}", fmt::join(letterhead.recipients, "、"));
    if (field == "date") return letterhead.date;
    if (field == "published") return letterhead.published ? name_in(*letterhead.published, language) : "";
    if (field == "copied_to") return fmt::format("{}", fmt::join(letterhead.copied_to, "、"));
    if (field == "region") return letterhead.region;
    if (!letterhead.period) return {};
    return year_of(letterhead.period->from) + "—" + year_of(letterhead.period->to);
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
