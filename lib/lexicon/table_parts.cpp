#include "lexicon/table_parts.hpp"

#include <algorithm>
#include <map>

#include "lexicon/matcher_image.hpp"

namespace plandoc::lexicon {

namespace {

using Keys = std::vector<PlacedKey>;

std::uint32_t size_of(const auto& container) { return static_cast<std::uint32_t>(container.size()); }

/// Takes the first of the names in `list`, which blanks part.
std::string_view take_name(std::string_view& list) {
    const std::string_view name = list.substr(0, list.find(' '));
    list.remove_prefix(std::min(name.size() + 1, list.size()));
    return name;
}

/// The second of its columns, which the second of its lines names, is a list of signs.
bool is_table_of_signs(std::string_view tsv) {
    const std::string_view columns = tsv.substr(tsv.find('\n') + 1);
    return columns.substr(0, columns.find('\n')).find("\tsigns") != columns.npos;
}

void add_images(TableParts& parts, const Keys& keys) {
    for (const Matcher::Direction direction : {Matcher::Direction::forward, Matcher::Direction::backward}) {
        const std::vector<std::uint32_t> image = image_of(parts.words, keys, direction);
        parts.image_begins.push_back(size_of(parts.images));
        parts.images.insert(parts.images.end(), image.begin(), image.end());
    }
}

}  // namespace

TableParts::TableParts(std::string_view tsv) {
    Keys keys;
    std::map<std::string_view, Keys> keys_of_signs;
    std::map<std::string_view, std::uint16_t> numbers_of_meanings;
    const bool has_signs = is_table_of_signs(tsv);
    for (const Row& row : rows_of(tsv)) {
        const std::uint32_t index = size_of(keys);
        const std::u16string word = folded(row[0]);
        keys.push_back({size_of(words), size_of(word), index});
        words += word;
        word_begins.push_back(size_of(words));
        text.append(row.line()).push_back('\n');
        row_begins.push_back(size_of(text));
        const std::string_view meaning = row.line().substr(row[0].size());
        const auto [number, is_new] = numbers_of_meanings.try_emplace(meaning, static_cast<std::uint16_t>(examples.size()));
        meanings.push_back(number->second);
        if (is_new) examples.push_back(index);
        for (std::string_view list = has_signs ? row[1] : ""; !list.empty();)
            keys_of_signs[take_name(list)].push_back(keys.back());
    }
    if (!has_signs) add_images(*this, keys);
    for (const auto& [sign, keys_of_sign] : keys_of_signs) {
        signs.append(signs.empty() ? "" : " ").append(sign);
        add_images(*this, keys_of_sign);
    }
}

Table TableParts::table() const {
    return {text, row_begins, words, word_begins, meanings, examples, signs, images, image_begins};
}

}  // namespace plandoc::lexicon
