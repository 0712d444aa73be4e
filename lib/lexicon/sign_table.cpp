#include "lexicon/sign_table.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/table.hpp"

namespace plandoc::lexicon {

namespace {

/// Whether `name` is one of the names in `list`, which blanks part.
bool is_listed(std::string_view list, std::string_view name) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == name) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

}  // namespace

SignTable::SignTable(std::string_view table, std::span<const std::string_view> sign_names) {
    std::vector<std::vector<Matcher::Entry>> entries(sign_names.size());
    for (const Row& row : rows_of(table))
        for (std::size_t sign = 0; sign < sign_names.size(); ++sign)
            if (is_listed(row[1], sign_names[sign])) entries[sign].push_back({folded(row[0]), 0});
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
