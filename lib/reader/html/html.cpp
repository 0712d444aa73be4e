#include "reader/html/html.hpp"

#include <fmt/format.h>

#include "reader/document_builder.hpp"
#include "reader/html/html_content.hpp"
#include "reader/html/html_metadata.hpp"
#include "reader/html/html_page.hpp"
#include "reader/html/html_table.hpp"
#include "reader/html/html_text.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

using namespace html;

/// <meta charset="gb2312">, <meta … content="text/html; charset=gb2312">: the encoding that a page says it has.
std::optional<text::Encoding> declared_encoding(std::string_view bytes) {
    constexpr std::size_t bytes_to_look_at = 4096;
    constexpr std::string_view word = "charset=";
    bytes = bytes.substr(0, bytes_to_look_at);
    const std::size_t at = bytes.find(word);
    if (at == std::string_view::npos) return std::nullopt;
    std::string_view name = bytes.substr(at + word.size());
    if (!name.empty() && (name.front() == '"' || name.front() == '\'')) name.remove_prefix(1);
    return text::parse_encoding(name.substr(0, name.find_first_of("\"' />;")));
}

text::Result<std::string> decode_page(std::string bytes, std::optional<text::Encoding> encoding) {
    if (!encoding && text::find_invalid_utf8(bytes)) {
        const std::optional<text::Encoding> declared = declared_encoding(bytes);
        if (declared && *declared != text::Encoding::utf8)
            if (text::Result<std::string> decoded = text::decode(bytes, declared)) return decoded;
    }
    return text::decode(std::move(bytes), encoding);
}

class DocumentWriter {
public:
    explicit DocumentWriter(const Page& page) : page_(page) {}

    void add_line(std::string_view line) { builder_.add_paragraph(line, fmt::format("paragraph {}", ++paragraphs_)); }

    void add(const std::vector<Piece>& pieces) {
        for (const Piece& piece : pieces) {
            if (builder_.is_full()) return;
            if (piece.table == no_node) add_line(piece.line);
            else add_table(read_grid(page_, piece.table));
        }
    }

    [[nodiscard]] text::Result<std::unique_ptr<Document>> finish(Metadata metadata) {
        if (builder_.is_full()) return text::error(too_much_text());
        builder_.metadata() = std::move(metadata);
        if (page_.has_lost_tags)
            builder_.add_note({"tags longer than 16 KiB or with more than 256 attributes were passed over",
                               "略过了超过 16 KiB 或超过 256 个属性的标签"});
        return builder_.finish();
    }

private:
    void add_table(const Grid& grid) {
        ++tables_;
        builder_.begin_table(grid.rows, grid.columns);
        for (const GridCell& from : grid.cells) {
            Cell cell;
            cell.row = from.row;
            cell.column = from.column;
            cell.row_span = from.row_span;
            cell.column_span = from.column_span;
            builder_.add_cell(cell, text_of(from.node), fmt::format("table {} row {}", tables_, from.row + 1));
        }
    }

    [[nodiscard]] std::string text_of(std::uint32_t node) const {
        std::string text;
        for (const Piece& piece : find_pieces(page_, node + 1, page_.nodes[node].end)) {
            if (!text.empty()) text += '\n';
            text += piece.line;
        }
        return text;
    }

    const Page& page_;
    DocumentBuilder builder_;
    std::size_t paragraphs_ = 0, tables_ = 0;
};

}  // namespace

text::Result<std::unique_ptr<Document>> read_html(std::string bytes, std::optional<text::Encoding> encoding) {
    const text::Result<std::string> utf8 = decode_page(std::move(bytes), encoding);
    if (!utf8) return text::error(utf8.error());
    text::Result<Page> page = parse_page(*utf8);
    if (!page) return text::error(page.error());
    mark_tables(*page);
    mark_index_tables(*page);
    const Content content = find_content(*page);
    const std::vector<Piece> pieces = find_pieces(*page, content.first, content.end);
    Metadata metadata = read_metadata(*page, content);
    DocumentWriter writer(*page);
    if (const std::string title = missing_title(*page, content, pieces, metadata.title); !title.empty()) writer.add_line(title);
    writer.add(pieces);
    return writer.finish(std::move(metadata));
}

}  // namespace plandoc::reader
