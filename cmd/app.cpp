#include "cmd/app.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "reader/plain_text.hpp"
#include "view/json.hpp"

namespace plandoc::command {

int run(int argc, char** argv) {
    CLI::App app("reads Chinese plan documents", "plandoc");
    CLI::App* extract = app.add_subcommand("extract", "tables out of plans");
    std::vector<std::string> inputs, records{"targets"};
    std::string format = "ndjson";
    extract->add_option("-r,--records", records)->delimiter(',')->allow_extra_args(false);
    extract->add_option("-f,--format", format);
    extract->add_option("INPUT", inputs)->required();
    app.require_subcommand(1);
    CLI11_PARSE(app, argc, argv);
    view::Kinds kinds;
    for (std::size_t index = 0; index < view::kind_names.size(); ++index)
        for (const std::string& name : records)
            if (name == "all" || name == view::kind_names[index]) kinds.add(static_cast<view::Kind>(index));
    for (const std::string& input : inputs) {
        std::ifstream file(input, std::ios::binary);
        record::Plan plan = record::read_plan(reader::read_plain_text({std::istreambuf_iterator<char>(file), {}}));
        plan.doc = std::filesystem::path(input).stem().string();
        plan.file = input;
        std::string out;
        view::append_json(plan, kinds, "\n", out);
        std::fwrite(out.data(), 1, out.size(), stdout);
    }
    return 0;
}

}  // namespace plandoc::command
