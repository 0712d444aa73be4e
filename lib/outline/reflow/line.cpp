#include "outline/reflow/line.hpp"

#include <algorithm>
#include <utility>

#include "outline/reflow/glued_page_number.hpp"
#include "outline/reflow/line_ends.hpp"
#include "outline/reflow/page_mark.hpp"
#include "outline/table.hpp"

namespace plandoc::outline {

using text::Span;

namespace {

/// What lies before each line, now that the page marks are known.
void widen_gaps(std::vector<Line>& lines) {
    Gap pending = Gap::nothing;
    for (Line& line : lines) {
        const Gap own = line.gap;
        if (line.kind == LineKind::page_mark) {
            pending = Gap::page;
            continue;
        }
        line.gap = std::max(own, pending);
        pending = Gap::nothing;
    }
}

/// Reads the lines of a document block by block.
class LineReader {
public:
    LineReader(const reader::Document& document, const std::vector<FlatTable>& tables)
        : document_(document),
          bytes_(document.source.bytes()),
          tables_(tables),
          title_rows_(document.tables.size()),
          lines_(document.source) {
        lines_.all.reserve(document.blocks.size());
        constexpr std::uint32_t longest_line = 4096;  // bytes; behind the last one no room is made again for all before it
        lines_.text.reserve(document.source.characters_before(static_cast<std::uint32_t>(bytes_.size())) + longest_line);
        for (std::size_t table = 0; table < title_rows_.size(); ++table)
            title_rows_[table] = title_rows_of(document.tables[table]);
    }

    Lines read() {
        std::uint32_t table = 0;
        for (std::uint32_t index = 0; index < document_.blocks.size(); ++index) {
            if (table < tables_.size() && tables_[table].first_block == index) {
                Line line;
                line.kind = LineKind::table;
                line.block = table;
                lines_.all.push_back(line);
                index = tables_[table++].last_block - 1;
                continue;
            }
            read_block(index);
        }
        return std::move(lines_);
    }

private:
    void read_block(std::uint32_t index) {
        const reader::Block& block = document_.blocks[index];
        switch (block.kind) {
            case reader::BlockKind::blank: gap_ = std::max(gap_, Gap::blank); return;
            case reader::BlockKind::page_break: gap_ = Gap::page; return;
            case reader::BlockKind::cell: return read_cell(index, block);
            case reader::BlockKind::line: return add(index, block.span, LineKind::text);
        }
    }

    /// The title of a table is text before it.
    void read_cell(std::uint32_t index, const reader::Block& block) {
        if (document_.tables[block.table].cells[block.cell].row >= title_rows_[block.table])
            return add(index, block.span, LineKind::cell);
        for (std::uint32_t begin = block.span.begin; begin < block.span.end;) {
            const std::size_t end = std::min<std::size_t>(bytes_.find('\n', begin), block.span.end - 1) + 1;
            add(index, {begin, static_cast<std::uint32_t>(end)}, LineKind::text);
            begin = static_cast<std::uint32_t>(end);
        }
    }

    void add(std::uint32_t index, Span whole, LineKind kind) {
        Line line = lines_.read(whole);
        line.kind = kind;
        line.block = index;
        if (line.span.empty() && line.kind == LineKind::text) return;
        line.indented = line.span.begin > whole.begin;
        line.gap = std::exchange(gap_, Gap::nothing);
        if (line.kind == LineKind::text && is_page_mark(lines_.text, line)) line.kind = LineKind::page_mark;
        lines_.all.push_back(line);
    }

    const reader::Document& document_;
    std::string_view bytes_;
    const std::vector<FlatTable>& tables_;
    std::vector<std::uint32_t> title_rows_;  ///< of each of the format's tables
    Lines lines_;
    Gap gap_ = Gap::nothing;
};

}  // namespace

Line Lines::read(Span span) {
    constexpr std::uint32_t bytes_of_cjk = 3;
    Line line;
    line.span = text::trimmed(text.bytes(), span);
    line.clean = text.add(line.span);
    const std::uint32_t cjk = (line.span.size() - line.clean.ascii) / bytes_of_cjk;
    const std::uint32_t width = character_width * cjk + 2 * line.clean.ascii - line.clean.spaces;
    line.width = static_cast<std::uint16_t>(std::min<std::uint32_t>(width, widest));
    return line;
}

void Lines::part(const std::vector<LineCut>& cuts) {
    std::vector<Line> parted;
    parted.reserve(all.size() + cuts.size());
    auto cut = cuts.begin();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Line& line = all[index];
        if (cut == cuts.end() || cut->line != index) {
            parted.push_back(line);
            continue;
        }
        for (std::uint32_t begin = line.span.begin; begin < line.span.end;) {
            const bool is_last = cut == cuts.end() || cut->line != index;
            const std::uint32_t end = is_last ? line.span.end : (cut++)->byte;
            const Line piece = read({begin, end});
            parted.push_back(line);
            parted.back().span = piece.span;
            parted.back().clean = piece.clean;
            parted.back().width = piece.width;
            begin = end;
        }
    }
    all = std::move(parted);
}

Lines read_lines(const reader::Document& document, const std::vector<FlatTable>& tables) {
    Lines lines = LineReader(document, tables).read();
    part_glued_page_numbers(lines);
    mark_pages(lines);
    widen_gaps(lines.all);
    return lines;
}

}  // namespace plandoc::outline
