// lib/view/plandoc.schema.json against what the program writes: every record of the samples, field by field and in order.

#include <doctest/doctest.h>
#include <simdjson.h>

#include <string>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "view/comparison.hpp"
#include "view/json.hpp"

using namespace plandoc;

namespace {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

bool has_type(Element value, std::string_view type) {
    if (type == "null") return value.is_null();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_bool();
    if (type == "integer") return value.is_int64() || value.is_uint64();
    if (type == "number") return value.is_number();
    if (type == "array") return value.is_array();
    return type == "object" && value.is_object();
}

/// The few words of JSON Schema that ours uses. What is wrong, as a path into the value; empty: nothing.
class Schema {
public:
    explicit Schema(Element root) : root_(root) {}

    [[nodiscard]] std::string wrong(Element schema, Element value) const {
        for (const auto& [word, rule] : Object(schema)) {
            const std::string found = wrong(word, rule, value);
            if (!found.empty()) return found;
        }
        return {};
    }
    [[nodiscard]] Element definition(std::string_view name) const { return root_["$defs"][name]; }

private:
    [[nodiscard]] std::string wrong(std::string_view word, Element rule, Element value) const {
        if (word == "$ref") return wrong(definition(std::string_view(rule).substr(8)), value);
        if (word == "const") return same(rule, value) ? "" : " is not " + text(rule);
        if (word == "enum") return any(rule, [&](Element one) { return same(one, value); }) ? "" : " is none of " + text(rule);
        if (word == "anyOf") return any(rule, [&](Element one) { return wrong(one, value).empty(); }) ? "" : " fits nothing";
        if (word == "type") return is_of_type(rule, value) ? "" : " is not of type " + text(rule);
        if (word == "minimum") return !value.is_number() || double(value) >= double(rule) ? "" : " is too small";
        if (word == "maximum") return !value.is_number() || double(value) <= double(rule) ? "" : " is too large";
        if (word == "items") return wrong_item(rule, value);
        if (word == "properties" && value.is_object()) return wrong_member(rule, value);
        if (word == "additionalProperties" && rule.is_object()) return wrong_item(rule, value);
        const bool is_known = word == "description" || word == "pattern" || word == "required" || word == "properties" ||
                              (word == "additionalProperties" && rule.is_bool());
        return is_known ? "" : " has a schema with the unknown word " + std::string(word);
    }
    /// Ours requires every property, in its order, and no other.
    [[nodiscard]] std::string wrong_member(Object properties, Object value) const {
        auto property = properties.begin();
        for (const auto& [name, member] : value) {
            if (property == properties.end()) return " has " + std::string(name) + " too many";
            if ((*property).key != name) return " has " + std::string(name) + " for " + std::string((*property).key);
            const std::string found = wrong((*property).value, member);
            if (!found.empty()) return "/" + std::string(name) + found;
            ++property;
        }
        return property == properties.end() ? "" : " lacks " + std::string((*property).key);
    }
    [[nodiscard]] std::string wrong_item(Element rule, Element value) const {
        std::string found;
        if (value.is_array())
            for (const Element item : simdjson::dom::array(value)) found = found.empty() ? wrong(rule, item) : found;
        if (value.is_object())
            for (const auto& member : Object(value)) found = found.empty() ? wrong(rule, member.value) : found;
        return found;
    }
    static bool is_of_type(Element types, Element value) {
        if (types.is_string()) return has_type(value, types);
        return any(types, [&](Element type) { return has_type(value, type); });
    }
    template <typename Holds>
    static bool any(Element rules, Holds holds) {
        for (const Element rule : simdjson::dom::array(rules))
            if (holds(rule)) return true;
        return false;
    }
    static std::string text(Element value) { return simdjson::minify(value); }
    static bool same(Element a, Element b) { return text(a) == text(b); }

    Element root_;
};

void check_lines(const std::string& lines) {
    static simdjson::dom::parser schema_parser;
    static const simdjson::padded_string text(test::read_file(test::home() / "lib/view/plandoc.schema.json"));
    static const Schema schema{Element(schema_parser.parse(text))};
    simdjson::dom::parser parser;
    for (const std::string& line : test::lines_of(lines)) {
        const Element record = parser.parse(line);
        CAPTURE(line);
        CHECK(schema.wrong(schema.definition(record["record"]), record) == "");
    }
}

}  // namespace

TEST_CASE("every record of the samples is as the schema has it") {
    for (const auto& sample : test::samples()) {
        std::string lines;
        view::append_json(test::plan_of(test::read_file(sample)), view::all_kinds(), "\n", lines);
        check_lines(lines);
    }
}

TEST_CASE("so are the error record and the comparison of the samples") {
    std::vector<record::Plan> plans;
    for (const auto& sample : test::samples()) {
        plans.push_back(test::plan_of(test::read_file(sample)));
        plans.back().doc = sample.stem().string();
    }
    view::ComparisonStyle style;
    style.format = view::Format::ndjson;
    std::string lines;
    REQUIRE(view::append_comparison(plans, review::compare(plans, review::IndicatorNames(), {}), style, lines));
    view::append_json_error("7", 7, "not a JSON object", lines);
    check_lines(lines);
}
