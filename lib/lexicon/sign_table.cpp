#include "lexicon/sign_table.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "lexicon/table.hpp"

namespace plandoc::lexicon {

namespace {

/// Takes the first of the names in `list`, which blanks part.
std::string_view take_name(std::string_view& list) {
    const std::size_t end = std::min(list.find(' '), list.size());
    const std::string_view name = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return name;
}

}  // namespace

SignTable::SignTable(std::string_view table, std::span<const std::string_view> sign_names) {
    constexpr std::size_t usual_phrases = 16;  // of a sign
    std::vector<std::vector<Matcher::Entry>> entries(sign_names.size());
    for (std::vector<Matcher::Entry>& of_sign : entries) of_sign.reserve(usual_phrases);
    for (const Row& row : rows_of(table)) {
        const std::u16string phrase = folded(row[0]);
        for (std::string_view list = row[1]; !list.empty();) {
            const auto found = std::find(sign_names.begin(), sign_names.end(), take_name(list));
            if (found == sign_names.end()) throw std::logic_error("a sign that the typed view does not know");
            entries[static_cast<std::size_t>(found - sign_names.begin())].push_back({phrase, 0});
        }
    }
    forward_.reserve(entries.size());
    backward_.reserve(entries.size());
    for (const std::vector<Matcher::Entry>& of_sign : entries) {
        forward_.emplace_back(of_sign);
        backward_.emplace_back(of_sign, Matcher::Direction::backward);
    }
}

FoundSign SignTable::find(std::u16string_view text, std::size_t sign) const {
    const Matcher::Found found = forward_[sign].find(text);
    return found ? FoundSign{found.begin, found.match.size} : FoundSign{};
}

}  // namespace plandoc::lexicon
