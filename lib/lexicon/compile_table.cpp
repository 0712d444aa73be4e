/// A program of the build: `compile_table units.tsv units.cpp` makes of a table the source file of lexicon::table::units.

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "lexicon/table_parts.hpp"

namespace {

void write_numbers(std::ostream& out, std::string_view type, std::string_view name, const auto& numbers) {
    out << "constexpr " << type << ' ' << name << "[]{";
    for (const auto number : numbers) out << std::uint32_t{number} << ',';
    out << "};\n";
}

/// No string literal: compilers need not take one of more than 64 KB.
void write_text(std::ostream& out, std::string_view text) {
    out << "constexpr char text[]{" << std::hex;
    for (const char c : text) out << "'\\x" << int{static_cast<unsigned char>(c)} << "',";
    out << std::dec << "};\n";
}

void write_table(std::ostream& out, const std::string& name, const plandoc::lexicon::TableParts& parts) {
    out << "#include \"lexicon/tables.hpp\"\n\nnamespace {\n\n";
    write_text(out, parts.text);
    write_numbers(out, "std::uint32_t", "row_begins", parts.row_begins);
    write_numbers(out, "char16_t", "words", parts.words);
    write_numbers(out, "std::uint32_t", "word_begins", parts.word_begins);
    write_numbers(out, "std::uint16_t", "meanings", parts.meanings);
    write_numbers(out, "std::uint32_t", "examples", parts.examples);
    write_numbers(out, "std::uint32_t", "images", parts.images);
    write_numbers(out, "std::uint32_t", "image_begins", parts.image_begins);
    out << "\n}  // namespace\n\nconstinit const plandoc::lexicon::Table plandoc::lexicon::table::" << name << "{{text, "
        << parts.text.size() << "}, row_begins, {words, " << parts.words.size() << "}, word_begins, meanings, examples, \""
        << parts.signs << "\", images, image_begins};\n";
}

}  // namespace

int main(int, char** arguments) {
    const std::filesystem::path from = arguments[1], to = arguments[2];
    std::ifstream in(from, std::ios::binary);
    std::ofstream out(to, std::ios::binary);
    for (std::ios* const file : {static_cast<std::ios*>(&in), static_cast<std::ios*>(&out)}) file->exceptions(std::ios::failbit);
    const std::string tsv(std::istreambuf_iterator<char>(in), {});
    write_table(out, from.stem().string(), plandoc::lexicon::TableParts(tsv));
}
