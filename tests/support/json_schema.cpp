#include "tests/support/json_schema.hpp"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "tests/support/files.hpp"

namespace plandoc::test {

using valijson::adapters::NlohmannJsonAdapter;

struct JsonSchema::Compiled {
    valijson::Schema schema;
};

JsonSchema::JsonSchema(const std::filesystem::path& path, const std::string& definition)
    : compiled_(std::make_unique<Compiled>()) {
    nlohmann::json rules = nlohmann::json::parse(read_file(path));
    if (!definition.empty()) rules = {{"$ref", "#/$defs/" + definition}, {"$defs", rules.at("$defs")}};
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(rules), compiled_->schema);
}

JsonSchema::~JsonSchema() = default;

std::string JsonSchema::errors(const nlohmann::json& value) const {
    valijson::ValidationResults results;
    valijson::Validator().validate(compiled_->schema, NlohmannJsonAdapter(value), &results);
    std::string lines;
    for (const valijson::ValidationResults::Error& error : results) {
        for (const std::string& step : error.context) lines += step == "<root>" ? "" : step;
        lines += ": " + error.description + '\n';
    }
    return lines;
}

}  // namespace plandoc::test
