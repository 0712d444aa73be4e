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

SignTable::SignTable(std::string_view table, std::span<const std::string_view> sign_names)
    : matchers_(2 * sign_names.size()), made_(std::make_unique<Made[]>(matchers_)) {
    const std::vector<Row> rows = rows_of(table);
    phrases_.reserve(rows.size());
    for (const Row& row : rows) {
        Phrase& phrase = phrases_.emplace_back(Phrase{folded(row[0])});
        for (std::string_view list = row[1]; !list.empty();) {
            const auto found = std::find(sign_names.begin(), sign_names.end(), take_name(list));
            if (found == sign_names.end()) throw std::logic_error("a sign that the typed view does not know");
            phrase.signs |= std::uint64_t{1} << (found - sign_names.begin());
        }
    }
}

SignTable::~SignTable() {
    for (std::size_t index = 0; index < matchers_; ++index) delete made_[index].load();
}

const Matcher& SignTable::make_matcher(std::size_t sign, Matcher::Direction direction) const {
    const std::lock_guard lock(making_);
    Made& made_here = made(sign, direction);
    if (const Matcher* const other = made_here.load()) return *other;  // another thread was faster
    std::vector<Matcher::Entry> entries;
    for (const Phrase& phrase : phrases_)
        if ((phrase.signs >> sign & 1) != 0) entries.push_back({phrase.characters, 0});
    auto matcher = std::make_unique<Matcher>(entries, direction);
    made_here.store(matcher.get(), std::memory_order_release);
    return *matcher.release();
}

FoundSign SignTable::find(std::u16string_view text, std::size_t sign) const {
    const Matcher::Found found = matcher_of(sign, Matcher::Direction::forward).find(text);
    return found ? FoundSign{found.begin, found.match.size} : FoundSign{};
}

}  // namespace plandoc::lexicon
