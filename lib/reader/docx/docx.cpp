#include "reader/docx/docx.hpp"

#include <fmt/format.h>

#include "reader/document_builder.hpp"
#include "reader/docx/docx_body.hpp"
#include "reader/docx/docx_chunk.hpp"
#include "reader/docx/docx_grid.hpp"
#include "reader/docx/docx_package.hpp"

namespace plandoc::reader {

namespace {

/// The story as a document's blocks.
class Assembler {
public:
    Assembler(ZipArchive& archive, const DocxParts& parts) : archive_(archive), chunks_(parts.chunks) {}

    /// An item of the body.
    void add(const StoryItem& item) {
        if (!item.table && item.chunk.empty()) ++paragraphs_;
        add(item, fmt::format("paragraph {}", paragraphs_));
    }
    [[nodiscard]] DocumentBuilder& builder() { return builder_; }

private:
    void add(const StoryItem& item, const std::string& place) {
        if (item.table) return add_table(*item.table);
        if (!item.chunk.empty()) return add_chunk(item.chunk);
        builder_.add_paragraph(item.text, place);
        for (const StoryItem& box : item.boxes) add(box, place);
    }

    /// The paragraphs and tables of another part, counted on; nothing where it cannot be read.
    void add_chunk(const std::string& relationship) {
        const std::unique_ptr<Document> chunk = read_chunk(relationship);
        if (!chunk) return;
        for (const Block& block : chunk->blocks) {
            if (block.kind != BlockKind::cell) {
                std::string line(chunk->source.slice(block.span));
                if (line.ends_with('\n')) line.pop_back();
                builder_.add_paragraph(line, fmt::format("paragraph {}", ++paragraphs_));
                continue;
            }
            const Table& from = chunk->tables[block.table];
            const Cell& cell = from.cells[block.cell];
            if (block.cell == 0) {
                builder_.begin_table(from.rows, from.columns);
                ++tables_;
            }
            builder_.add_cell(cell, chunk->source.slice(cell.span), place_in(tables_, cell.row));
        }
    }

    /// Each is taken in once.
    [[nodiscard]] std::unique_ptr<Document> read_chunk(const std::string& relationship) {
        const auto part = chunks_.extract(relationship);
        if (part.empty()) return nullptr;
        text::Result<std::string> bytes = archive_.read(part.mapped());
        if (bytes)
            if (auto document = read_docx_chunk(std::move(*bytes))) return std::move(*document);
        builder_.add_note({"takes in a file that cannot be read: " + part.mapped(), "插入了无法读取的文件：" + part.mapped()});
        return nullptr;
    }

    void add_table(const StoryTable& table) {
        const std::uint32_t number = ++tables_;
        const std::optional<DocxGrid> grid = grid_of(table);
        if (grid && grid->columns > 1) add_grid(*grid, number);
        else add_rows(table, number);
    }

    void add_rows(const StoryTable& table, std::uint32_t number) {
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (const StoryCell& cell : table.rows[row].cells)
                for (const StoryItem& item : cell.content) add(item, place_in(number, row));
    }

    void add_grid(const DocxGrid& grid, std::uint32_t number) {
        builder_.begin_table(grid.rows, grid.columns);
        for (const DocxGridCell& cell : grid.cells)
            builder_.add_cell(cell.cell, text_of(*cell.content), place_in(number, cell.cell.row));
        for (const DocxGridCell& cell : grid.cells) add_inner_tables(*cell.content);
    }

    void add_inner_tables(const Story& story) {
        for (const StoryItem& item : story) {
            if (item.table) add_table(*item.table);
            add_inner_tables(item.boxes);
        }
    }

    /// The paragraphs of a cell, a line each.
    [[nodiscard]] std::string text_of(const Story& story) {
        std::string text;
        append_text(story, text);
        return text;
    }
    void append_text(const Story& story, std::string& text) {
        for (const StoryItem& item : story) {
            if (!item.chunk.empty()) {
                const std::unique_ptr<Document> chunk = read_chunk(item.chunk);
                if (chunk) append_line(chunk->source.bytes(), text);
            } else if (!item.table) {
                append_line(item.text, text);
            }
            append_text(item.boxes, text);
        }
    }

    static void append_line(std::string_view line, std::string& text) {
        if (line.ends_with('\n')) line.remove_suffix(1);
        if (!text.empty() && !line.empty()) text += '\n';
        text += line;
    }

    [[nodiscard]] static std::string place_in(std::uint32_t table, std::size_t row) {
        return fmt::format("table {} row {}", table, row + 1);
    }

    ZipArchive& archive_;
    std::map<std::string, std::string, std::less<>> chunks_;
    DocumentBuilder builder_;
    std::uint32_t paragraphs_ = 0, tables_ = 0;
};

}  // namespace

text::Result<std::unique_ptr<Document>> read_docx(std::string_view bytes) {
    text::Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) return text::error(archive.error());
    const text::Result<DocxParts> parts = find_docx_parts(*archive);
    if (!parts) return text::error(parts.error());
    const text::Result<DocxStyles> styles = DocxStyles::read(*archive, parts->styles);
    if (!styles) return text::error(styles.error());
    text::Result<DocxNumbering> numbering = DocxNumbering::read(*archive, parts->numbering, *styles);
    if (!numbering) return text::error(numbering.error());
    Assembler assembler(*archive, *parts);
    const text::Result<DocxBodyFacts> facts =
        read_docx_body(*archive, parts->document, *styles, *numbering, [&](StoryItem&& item) { assembler.add(item); });
    if (!facts) return text::error(facts.error());
    if (assembler.builder().is_full()) return text::error(too_much_text());
    if (facts->has_changes)
        assembler.builder().add_note({"holds tracked changes, which are read as accepted", "含有修订，按接受全部修订读取"});
    if (archive->is_odd()) assembler.builder().add_note({"is not packed as a zip archive should be", "压缩包结构不规范"});
    return assembler.builder().finish();
}

bool is_encrypted_docx(std::string_view bytes) {
    using namespace std::string_view_literals;
    // The name of a stream, in UTF-16: EncryptedPackage.
    constexpr std::string_view stream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    return bytes.starts_with("\xD0\xCF\x11\xE0") && bytes.find(stream) != std::string_view::npos;
}

}  // namespace plandoc::reader
