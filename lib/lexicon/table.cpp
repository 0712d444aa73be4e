#include "lexicon/table.hpp"

#include "text/character.hpp"
#include "text/private_point.hpp"

namespace plandoc::lexicon {

std::string_view Row::operator[](std::size_t column) const {
    std::string_view rest = line_;
    for (; column > 0; --column) {
        const std::size_t tab = rest.find('\t');
        if (tab == std::string_view::npos) return {};
        rest.remove_prefix(tab + 1);
    }
    return rest.substr(0, rest.find('\t'));
}

std::vector<Row> rows_of(std::string_view table) {
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')) + 1);
    while (!table.empty()) {
        const std::size_t line_end = std::min(table.find('\n'), table.size());
        const std::string_view line = table.substr(0, line_end);
        table.remove_prefix(std::min(line_end + 1, table.size()));
        if (!line.empty() && line.front() != '#') rows.emplace_back(line);
    }
    return rows;
}

std::u16string folded(std::string_view utf8) {
    std::u16string out(utf8.size(), u'\0');  // a byte may be a character
    std::size_t size = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        const auto next = [&](std::size_t ahead) { return static_cast<unsigned char>(utf8[at + ahead]) & 0x3FU; };
        char16_t c = first;
        if (first < 0x80) {
            at += 1;
        } else if (first < 0xE0) {
            c = static_cast<char16_t>((first & 0x1FU) << 6 | next(1));
            at += 2;
        } else if (first < 0xF0) {
            c = static_cast<char16_t>((first & 0x0FU) << 12 | next(1) << 6 | next(2));
            at += 3;
        } else {
            c = utf8.substr(at, 4) == text::private_point ? u'.' : 0xFFFF;
            at += 4;
        }
        const bool is_ideograph = c >= 0x4000 && c <= 0x9FFF;  // most are, and none of them is folded
        out[size++] = is_ideograph ? c : text::fold(c);
    }
    out.resize(size);
    return out;
}

}  // namespace plandoc::lexicon
