#include "lexicon/table.hpp"

#include "text/character.hpp"
#include "text/private_point.hpp"

namespace plandoc::lexicon {

std::vector<Row> rows_of(std::string_view table) {
    constexpr std::size_t usual_columns = 4, usual_bytes = 24;  // of a row
    std::vector<Row> rows;
    rows.reserve(table.size() / usual_bytes);
    while (!table.empty()) {
        const std::size_t line_end = std::min(table.find('\n'), table.size());
        std::string_view line = table.substr(0, line_end);
        table.remove_prefix(std::min(line_end + 1, table.size()));
        if (line.empty() || line.front() == '#') continue;
        Row row;
        row.reserve(usual_columns);
        for (;;) {
            const std::size_t tab = std::min(line.find('\t'), line.size());
            row.push_back(line.substr(0, tab));
            if (tab == line.size()) break;
            line.remove_prefix(tab + 1);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::u16string folded(std::string_view utf8) {
    std::u16string out;
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
        out.push_back(text::fold(c));
    }
    return out;
}

}  // namespace plandoc::lexicon
