#include "view/headings.hpp"

#include <algorithm>
#include <array>

namespace plandoc::view {

namespace {

struct Heading {
    std::string_view column, chinese;
};

/// Sorted by column.
constexpr std::array<Heading, 59> known_headings{{{"action", "动词"},
                                                  {"agencies", "责任单位"},
                                                  {"baseline_value", "基期值"},
                                                  {"baseline_year", "基期年"},
                                                  {"binding", "属性"},
                                                  {"body", "组织"},
                                                  {"by", "完成年"},
                                                  {"change", "变化"},
                                                  {"column", "列号"},
                                                  {"copied_to", "抄送机关"},
                                                  {"count", "次数"},
                                                  {"coverage", "覆盖率"},
                                                  {"date", "成文日期"},
                                                  {"doc", "文件"},
                                                  {"figure", "目标值"},
                                                  {"file", "路径"},
                                                  {"from", "开始"},
                                                  {"indicator", "指标"},
                                                  {"issuers", "发文机关"},
                                                  {"kind", "文种"},
                                                  {"label", "编号"},
                                                  {"level", "层级"},
                                                  {"line", "行号"},
                                                  {"merged", "合并"},
                                                  {"message", "说明"},
                                                  {"modality", "语气"},
                                                  {"name", "名称"},
                                                  {"names", "单位全称"},
                                                  {"notice_title", "通知标题"},
                                                  {"number", "发文字号"},
                                                  {"open_ended", "有等"},
                                                  {"path", "章节"},
                                                  {"per", "频次"},
                                                  {"period", "起止年"},
                                                  {"period_from", "起始年"},
                                                  {"period_to", "终止年"},
                                                  {"place", "位置"},
                                                  {"post", "职务"},
                                                  {"progress", "进度"},
                                                  {"published", "公开发布"},
                                                  {"quote", "原文"},
                                                  {"recipients", "主送机关"},
                                                  {"region", "地区"},
                                                  {"relation", "关系"},
                                                  {"role", "角色"},
                                                  {"role_text", "角色原文"},
                                                  {"row", "行"},
                                                  {"rule", "规则"},
                                                  {"scope", "范围"},
                                                  {"section", "章节"},
                                                  {"severity", "级别"},
                                                  {"table", "表"},
                                                  {"task", "任务"},
                                                  {"text", "原文"},
                                                  {"title", "标题"},
                                                  {"to", "结束"},
                                                  {"unit", "单位"},
                                                  {"value", "数值"},
                                                  {"value_to", "数值上限"}}};

const std::array<text::Message, kind_names.size()>& titles() {
    static const std::array<text::Message, kind_names.size()> all{{{"Targets", "目标"},
                                                                   {"Duties", "责任分工"},
                                                                   {"Sections", "章节"},
                                                                   {"Numbers", "数字"},
                                                                   {"Phases", "实施步骤"},
                                                                   {"People", "成员名单"},
                                                                   {"Citations", "引用文件"},
                                                                   {"Table rows", "表格"},
                                                                   {"Document", "文件信息"}}};
    return all;
}

}  // namespace

std::string heading(Kind kind, std::string_view column, text::Language language) {
    if (language == text::Language::english) return std::string(column);
    if (kind == Kind::people && column == "name") return "姓名";
    constexpr std::string_view source = "_source";
    if (column.ends_with(source) && column.size() > source.size())
        return heading(kind, column.substr(0, column.size() - source.size()), language) + "来源";
    const auto* const found =
        std::find_if(known_headings.begin(), known_headings.end(), [&](const Heading& entry) { return entry.column == column; });
    return std::string(found == known_headings.end() ? column : found->chinese);
}

const std::string& title_of(Kind kind, text::Language language) { return titles()[static_cast<std::size_t>(kind)].in(language); }

}  // namespace plandoc::view
