/// A program of the build: `compile_table units.tsv units.cpp` makes of a table the source file of lexicon::table::units.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/matcher_image.hpp"
#include "lexicon/table.hpp"

namespace {

using namespace plandoc::lexicon;
using Keys = std::vector<PlacedKey>;

std::uint32_t size_of(const auto& container) { return static_cast<std::uint32_t>(container.size()); }

/// What a Table is a view of.
struct TableParts {
    std::string text, signs;
    std::u16string words;
    std::vector<std::uint32_t> row_begins{0}, word_begins{0}, meanings, examples, images, image_begins;

    void add_row(const Row& row) {
        text.append(row.line()).push_back('\n');
        row_begins.push_back(size_of(text));
        words += folded(row[0]);
        word_begins.push_back(size_of(words));
    }
    void add_images(const Keys& keys) {
        for (const Matcher::Direction direction : {Matcher::Direction::forward, Matcher::Direction::backward}) {
            const std::vector<std::uint32_t> image = image_of(words, keys, direction);
            image_begins.push_back(size_of(images));
            images.insert(images.end(), image.begin(), image.end());
        }
    }
};

/// Takes the first of the names in `list`, which blanks part.
std::string_view take_name(std::string_view& list) {
    const std::string_view name = list.substr(0, list.find(' '));
    list.remove_prefix(std::min(name.size() + 1, list.size()));
    return name;
}

void add_meanings(TableParts& parts, const std::vector<Row>& rows) {
    std::map<std::string_view, std::uint32_t> numbers;
    for (std::uint32_t index = 0; index < rows.size(); ++index) {
        const std::string_view columns = rows[index].line().substr(rows[index][0].size());
        const auto [meaning, is_new] = numbers.try_emplace(columns, size_of(numbers));
        parts.meanings.push_back(meaning->second);
        if (is_new) parts.examples.push_back(index);
    }
}

void add_images_of_signs(TableParts& parts, const std::vector<Row>& rows, const Keys& keys) {
    std::map<std::string_view, Keys> keys_of_signs;
    for (std::size_t index = 0; index < rows.size(); ++index)
        for (std::string_view list = rows[index][1]; !list.empty();) keys_of_signs[take_name(list)].push_back(keys[index]);
    for (const auto& [sign, keys_of_sign] : keys_of_signs) {
        parts.signs.append(parts.signs.empty() ? "" : " ").append(sign);
        parts.add_images(keys_of_sign);
    }
}

TableParts parts_of(std::string_view table) {
    const std::vector<Row> rows = rows_of(table);
    TableParts parts;
    Keys keys;
    for (const Row& row : rows) {
        parts.add_row(row);
        const std::uint32_t begin = keys.empty() ? 0 : keys.back().begin + keys.back().size;
        keys.push_back({begin, size_of(parts.words) - begin, size_of(keys)});
    }
    add_meanings(parts, rows);
    const std::string_view columns = table.substr(table.find("\n# ") + 1);
    if (columns.substr(0, columns.find('\n')).find("\tsigns") != columns.npos) add_images_of_signs(parts, rows, keys);
    else parts.add_images(keys);
    return parts;
}

void write_numbers(std::ostream& out, std::string_view type, std::string_view name, const auto& numbers) {
    out << "constexpr " << type << ' ' << name << "[]{";
    for (const auto number : numbers) out << std::uint32_t{number} << ',';
    out << "};\n";
}

void write_table(std::ostream& out, const std::string& name, const TableParts& parts) {
    out << "#include \"lexicon/tables.hpp\"\n\nnamespace plandoc::lexicon {\n\nnamespace {\n\n";
    write_numbers(out, "std::uint32_t", "row_begins", parts.row_begins);
    write_numbers(out, "char16_t", "words", parts.words);
    write_numbers(out, "std::uint32_t", "word_begins", parts.word_begins);
    write_numbers(out, "std::uint16_t", "meanings", parts.meanings);
    write_numbers(out, "std::uint32_t", "examples", parts.examples);
    write_numbers(out, "std::uint32_t", "images", parts.images);
    write_numbers(out, "std::uint32_t", "image_begins", parts.image_begins);
    out << "\n}  // namespace\n\nconstinit const Table table::" << name << "{R\"table(" << parts.text
        << ")table\", row_begins, {words, " << parts.words.size() << "}, word_begins, meanings, examples, \"" << parts.signs
        << "\", images, image_begins};\n\n"
        << "}  // namespace plandoc::lexicon\n";
}

}  // namespace

int main(int, char** arguments) {
    const std::filesystem::path from = arguments[1], to = arguments[2];
    std::ifstream in(from, std::ios::binary);
    in.exceptions(std::ios::badbit | std::ios::failbit);
    const std::string table(std::istreambuf_iterator<char>(in), {});
    std::ofstream out(to, std::ios::binary);
    out.exceptions(std::ios::badbit | std::ios::failbit);
    write_table(out, from.stem().string(), parts_of(table));
}
