#include "lexicon/sign_table.hpp"

#include <algorithm>
#include <stdexcept>

namespace plandoc::lexicon {

SignTable::SignTable(const Table& table, std::span<const std::string_view> sign_names) {
    std::string_view names = table.signs;
    if (names.empty()) throw std::logic_error("a table without a column of signs");
    for (std::size_t index = 0; !names.empty(); ++index) {
        const std::string_view name = names.substr(0, names.find(' '));
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        const auto sign = static_cast<std::size_t>(std::find(sign_names.begin(), sign_names.end(), name) - sign_names.begin());
        if (sign == sign_names.size()) throw std::logic_error("a sign that the typed view does not know");
        forward_[sign] = table.forward(index);
        backward_[sign] = table.backward(index);
    }
}

FoundSign SignTable::find(std::u16string_view text, std::size_t sign) const {
    const Matcher::Found found = forward_[sign].find(text);
    return found ? FoundSign{found.begin, found.match.size} : FoundSign{};
}

}  // namespace plandoc::lexicon
