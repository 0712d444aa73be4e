// Properties that hold for every document, tried on the samples and, where PLANDOC_CORPUS names an NDJSON file of
// {"id":…,"text":…} lines, on those. One test a property and set of documents.

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/properties.hpp"
#include "tests/support/tally.hpp"

namespace {

using namespace plandoc;
struct Sample {
    std::string name, text;
};

/// One test: `property` holds for all of `samples` that it is for, and is for one at least. Says how many it is not for.
void check(test::Tally& tally, const test::Property& property, const std::vector<Sample>& samples, std::string_view set) {
    constexpr std::size_t most = 8;
    const std::string name = std::string(property.name) + " (" + std::string(set) + ")";
    std::size_t wrong = 0, skipped = 0;
    std::string what;
    for (const Sample& sample : samples) {
        if (property.applies != nullptr && !property.applies(sample.text)) {
            ++skipped;
            continue;
        }
        const test::Complaints complaints = property.holds(sample.text);
        if (complaints.empty()) continue;
        if (++wrong <= most) {
            what += "  " + sample.name + " (" + std::to_string(complaints.size()) + ")\n";
            for (std::size_t index = 0; index < std::min(most, complaints.size()); ++index)
                what += "    " + complaints[index] + "\n";
        }
    }
    const std::string of_all = " of " + std::to_string(samples.size()) + " documents\n";
    if (wrong > 0) what += "  wrong in " + std::to_string(wrong) + of_all;
    if (skipped > 0) std::cout << name << ": not tried on " << skipped << of_all;
    tally.check(wrong == 0 && skipped < samples.size(), name, what);
}

std::vector<Sample> corpus(const char* path) {
    std::vector<Sample> samples;
    for (const std::string& line : test::lines_of(test::read_file(path))) {
        const auto document = nlohmann::json::parse(line);
        samples.push_back({document.at("id"), document.at("text")});
    }
    return samples;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string_view chosen = count > 1 ? arguments[1] : "";
    test::Tally tally;
    std::vector<Sample> samples;
    for (const auto& path : test::samples()) samples.push_back({path.stem().string(), test::read_file(path)});
    const char* const corpus_path = std::getenv("PLANDOC_CORPUS");
    const std::vector<Sample> more = corpus_path == nullptr ? std::vector<Sample>() : corpus(corpus_path);
    for (const test::Property& property : test::properties()) {
        if (!property.name.starts_with(chosen)) continue;
        check(tally, property, samples, "samples");
        if (!more.empty()) check(tally, property, more, "corpus");
    }
    return tally.close();
}
