#pragma once
/// A JSON Schema in a file of the project, and what values lack of it.

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace plandoc::test {

class JsonSchema {
public:
    /// Reads the file; `definition` names one of its "$defs", else the whole schema is meant. Throws if it is not a schema.
    explicit JsonSchema(const std::filesystem::path& path, const std::string& definition = {});
    ~JsonSchema();

    /// What is wrong with `value`, a line each: the steps to the place, [runs][0], and what is asked there; empty: nothing.
    [[nodiscard]] std::string errors(const nlohmann::json& value) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

}  // namespace plandoc::test
