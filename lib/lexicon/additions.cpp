#include "lexicon/additions.hpp"

#include <fmt/format.h>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <array>
#include <utility>

namespace plandoc::lexicon {

namespace {

text::Error error_at(const toml::source_region& where, const std::string& english, const std::string& chinese) {
    return {fmt::format("line {}: {}", where.begin.line, english), fmt::format("第 {} 行：{}", where.begin.line, chinese)};
}

text::Result<NameLists> name_lists(const toml::node& node) {
    const auto bad = [](const toml::node& where) {
        return text::error(error_at(where.source(), "not a list of lists of names", "应为名称列表的列表"));
    };
    const toml::array* const lists = node.as_array();
    if (lists == nullptr) return bad(node);
    NameLists result;
    for (const toml::node& list : *lists) {
        const toml::array* const names = list.as_array();
        if (names == nullptr) return bad(list);
        std::vector<std::string>& into = result.emplace_back();
        for (const toml::node& name : *names) {
            const auto* const text = name.as_string();
            if (text == nullptr) return bad(name);
            into.push_back(text->get());
        }
    }
    return result;
}

}  // namespace

text::Result<Additions> parse_additions(std::string_view toml) {
    const toml::parse_result parsed = toml::parse(toml);
    if (!parsed) {
        const std::string said(parsed.error().description());
        return text::error(error_at(parsed.error().source(), said, said));
    }
    Additions additions;
    const toml::table* const table = parsed.table()["lexicon"].as_table();
    if (table == nullptr) return additions;
    const std::array<std::pair<std::string_view, NameLists*>, 3> known{
        {{"indicators", &additions.indicators}, {"agencies", &additions.agencies}, {"units", &additions.units}}};
    for (const auto& [key, node] : *table) {
        NameLists* into = nullptr;
        for (const auto& [name, lists] : known)
            if (key.str() == name) into = lists;
        if (into == nullptr) {
            const std::string name(key.str());
            return text::error(error_at(key.source(), "no such list: " + name + " (there are indicators, agencies, units)",
                                        "没有列表 " + name + "（可用：indicators、agencies、units）"));
        }
        text::Result<NameLists> lists = name_lists(node);
        if (!lists) return text::error(lists.error());
        *into = std::move(*lists);
    }
    return additions;
}

}  // namespace plandoc::lexicon
