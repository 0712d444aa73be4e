#include "review/configuration.hpp"

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

#include "text/nearest.hpp"

namespace plandoc::review {

namespace {

using text::Result;

/// "3: no rule numbering-stile; did you mean numbering-style?"
tl::unexpected<text::Error> unknown(const toml::key& key, const text::Message& what, const std::vector<std::string>& names) {
    const std::string name(key.str());
    const std::string line = std::to_string(key.source().begin.line);
    const std::string near = text::nearest(name, names);
    return text::error(line + ": no " + what.english + " " + name + (near.empty() ? "" : "; did you mean " + near + "?"),
                       line + ": 没有" + what.chinese + " " + name + (near.empty() ? "" : "，是否想用 " + near + "？"));
}

tl::unexpected<text::Error> wrong_value(const toml::key& key, const std::string& english, const std::string& chinese) {
    const std::string line = std::to_string(key.source().begin.line), name(key.str());
    return text::error(line + ": " + name + " must be " + english, line + ": " + name + " 应为" + chinese);
}

Result<std::vector<std::string>> strings_of(const toml::key& key, const toml::node& node) {
    std::vector<std::string> strings;
    const toml::array* const array = node.as_array();
    if (array == nullptr) return wrong_value(key, "a list of strings", "字符串列表");
    for (const toml::node& item : *array) {
        const auto value = item.value<std::string>();
        if (!value) return wrong_value(key, "a list of strings", "字符串列表");
        strings.push_back(*value);
    }
    return strings;
}

Result<lexicon::NameLists> name_lists_of(const toml::key& key, const toml::node& node) {
    lexicon::NameLists lists;
    const toml::array* const array = node.as_array();
    if (array == nullptr) return wrong_value(key, "a list of lists of names", "名称列表的列表");
    for (const toml::node& item : *array) {
        Result<std::vector<std::string>> names = strings_of(key, item);
        if (!names) return wrong_value(key, "a list of lists of names", "名称列表的列表");
        lists.push_back(std::move(*names));
    }
    return lists;
}

Result<void> read_rules(const toml::key& table_key, const toml::node& node, Configuration& configuration) {
    const toml::table* const table = node.as_table();
    if (table == nullptr) return wrong_value(table_key, "a table", "表");
    for (const auto& [key, value] : *table) {
        const std::optional<Rule> rule = parse_rule(key.str());
        if (!rule) return unknown(key, {"rule", "规则"}, rule_names());
        const auto word = value.value<std::string>();
        const auto severity = std::find(severity_names.begin(), severity_names.end(), word.value_or(""));
        if (word != "off" && severity == severity_names.end())
            return wrong_value(key, "off, note, warning or error", " off、note、warning 或 error");
        RuleSetting setting{*rule, std::nullopt};
        if (word != "off") setting.severity = static_cast<Severity>(severity - severity_names.begin());
        configuration.rules.push_back(setting);
    }
    return {};
}

Result<void> read_lexicon(const toml::key& table_key, const toml::node& node, Configuration& configuration) {
    const toml::table* const table = node.as_table();
    if (table == nullptr) return wrong_value(table_key, "a table", "表");
    for (const auto& [key, value] : *table) {
        lexicon::NameLists* const lists = key == "indicators" ? &configuration.lexicon.indicators
                                          : key == "agencies" ? &configuration.lexicon.agencies
                                          : key == "units"    ? &configuration.lexicon.units
                                                              : nullptr;
        if (lists == nullptr) return unknown(key, {"key", "键"}, {"indicators", "agencies", "units"});
        Result<lexicon::NameLists> read = name_lists_of(key, value);
        if (!read) return text::error(read.error());
        *lists = std::move(*read);
    }
    return {};
}

Result<void> read_key(const toml::key& key, const toml::node& value, Configuration& configuration) {
    if (key == "rules") return read_rules(key, value, configuration);
    if (key == "lexicon") return read_lexicon(key, value, configuration);
    if (key == "fail-on") {
        configuration.fail_on = parse_fail_on(value.value<std::string>().value_or(""));
        if (!configuration.fail_on) return wrong_value(key, "note, warning, error or never", " note、warning、error 或 never");
        return {};
    }
    if (key == "skip") {
        Result<std::vector<std::string>> globs = strings_of(key, value);
        if (!globs) return text::error(globs.error());
        configuration.skip = std::move(*globs);
        return {};
    }
    return unknown(key, {"key", "键"}, {"fail-on", "skip", "rules", "lexicon"});
}

}  // namespace

std::optional<FailOn> parse_fail_on(std::string_view name) {
    const auto found = std::find(fail_on_names.begin(), fail_on_names.end(), name);
    if (found == fail_on_names.end()) return std::nullopt;
    return static_cast<FailOn>(found - fail_on_names.begin());
}

const RuleSetting* Configuration::setting_of(Rule rule) const {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const RuleSetting& setting) { return setting.rule == rule; });
    return found == rules.end() ? nullptr : &*found;
}

Result<Configuration> parse_configuration(std::string_view toml) {
    const toml::parse_result parsed = toml::parse(toml);
    if (!parsed) {
        const std::string line = std::to_string(parsed.error().source().begin.line);
        const std::string why(parsed.error().description());
        return text::error(line + ": " + why, line + ": " + why);
    }
    Configuration configuration;
    for (const auto& [key, value] : parsed.table())
        if (Result<void> read = read_key(key, value, configuration); !read) return text::error(read.error());
    return configuration;
}

bool fits_glob(std::string_view path, std::string_view glob) {
    while (!glob.empty()) {
        if (glob.starts_with("**")) {
            const std::string_view rest = glob.substr(glob.starts_with("**/") ? 3 : 2);
            for (std::size_t at = 0; at <= path.size(); ++at) {
                const bool at_folder = at == 0 || path[at - 1] == '/' || !glob.starts_with("**/");
                if (at_folder && fits_glob(path.substr(at), rest)) return true;
            }
            return false;
        }
        if (glob.front() == '*') {
            for (std::size_t at = 0; at <= path.size(); ++at) {
                if (fits_glob(path.substr(at), glob.substr(1))) return true;
                if (at < path.size() && path[at] == '/') return false;
            }
            return false;
        }
        if (path.empty() || (glob.front() == '?' ? path.front() == '/' : path.front() != glob.front())) return false;
        path.remove_prefix(1);
        glob.remove_prefix(1);
    }
    return path.empty();
}

}  // namespace plandoc::review
