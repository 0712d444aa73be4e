#include "view/about.hpp"

#include "text/utf8.hpp"

namespace plandoc::view {

void add_about_sheet(Workbook& workbook, const About& about, text::Language language) {
    const auto say = [&](const char* english, const char* chinese) {
        return std::string(language == text::Language::chinese ? chinese : english);
    };
    const std::size_t sheet =
        workbook.add_sheet(say("About", "说明"), {say("what", "项目"), say("value", "内容"), say("JSON field", "JSON 字段")});
    const auto add = [&](const std::string& what, const std::string& value, const std::string& name) {
        workbook.add_row(sheet, {{what, false, 0, {}}, {value, false, 0, {}}, {name, false, 0, {}}});
    };
    add(say("program", "程序"), "plandoc " + about.version, "");
    for (const std::string& input : about.inputs) add(say("input", "输入"), text::as_utf8(input), "");
    add(say("documents", "文件数"), std::to_string(about.documents), "");
    for (const About::Column& column : about.columns) add(column.sheet, column.heading, column.name);
}

}  // namespace plandoc::view
