#include "reader/stored_document.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <array>

#include "reader/plain_text.hpp"
#include "text/byte_count.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

namespace dom = simdjson::dom;

std::string in_quotes(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += {'\\', c};
        else if (static_cast<unsigned char>(c) < 0x20) quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else quoted.push_back(c);
    }
    return quoted + "\"";
}

template <typename Items, typename Write>
std::string list_of(const Items& items, Write write) {
    std::string list = "[";
    for (const auto& item : items) {
        if (list.size() > 1) list.push_back(',');
        list += write(item);
    }
    return list + "]";
}

template <std::size_t size>
std::array<std::uint32_t, size> numbers(dom::element list) {
    std::array<std::uint32_t, size> all{};
    std::size_t index = 0;
    for (const dom::element number : dom::array(list)) all.at(index++) = static_cast<std::uint32_t>(std::uint64_t(number));
    if (index != size) throw std::out_of_range("a list of numbers");
    return all;
}

/// Throws what simdjson throws for another shape.
void read_layout(dom::element layout, Document& document) {
    for (const dom::element entry : dom::array(layout["blocks"])) {
        const auto [kind, begin, end, table, cell] = numbers<5>(entry);
        document.blocks.push_back({static_cast<BlockKind>(kind), {begin, end}, table, cell});
    }
    for (const dom::element entry : dom::array(layout["tables"])) {
        Table& table = document.tables.emplace_back();
        table.rows = static_cast<std::uint32_t>(std::uint64_t(entry["rows"]));
        table.columns = static_cast<std::uint32_t>(std::uint64_t(entry["columns"]));
        for (const dom::element cell : dom::array(entry["cells"])) {
            const auto [row, column, row_span, column_span, begin, end] = numbers<6>(cell);
            table.cells.push_back({row, column, row_span, column_span, {begin, end}});
        }
    }
    for (const dom::element entry : dom::array(layout["places"]))
        document.places.push_back(
            {static_cast<std::uint32_t>(std::uint64_t(entry["begin"])), std::string(std::string_view(entry["name"]))});
    const dom::element metadata = layout["metadata"];
    const auto field = [&](const char* name) { return std::string(std::string_view(metadata[name])); };
    document.metadata = {field("issuer"), field("number"), field("date"), field("title")};
}

/// Whether a layout that was read fits its text: everything downstream relies on that.
class LayoutCheck {
public:
    explicit LayoutCheck(const Document& document) : document_(document), text_(document.source.bytes()) {}

    [[nodiscard]] bool fits() const { return blocks_fit() && tables_fit() && places_fit(); }

private:
    [[nodiscard]] bool is_boundary(std::uint32_t at) const {
        return at == text_.size() || (at < text_.size() && text::starts_character(text_[at]));
    }
    [[nodiscard]] bool is_span(text::Span span) const {
        return span.begin <= span.end && is_boundary(span.begin) && is_boundary(span.end);
    }

    [[nodiscard]] bool blocks_fit() const {
        std::uint32_t end = 0;
        for (const Block& block : document_.blocks) {
            if (block.span.begin != end || !is_span(block.span) || block.kind > BlockKind::cell) return false;
            end = block.span.end;
            if (block.kind == BlockKind::cell &&
                (block.table >= document_.tables.size() || block.cell >= document_.tables[block.table].cells.size()))
                return false;
        }
        return end == text_.size();
    }

    [[nodiscard]] bool tables_fit() const {
        constexpr std::uint32_t most_cells = 1U << 24;  // of a grid
        for (const Table& table : document_.tables) {
            if (table.rows > most_cells || table.columns > most_cells || std::uint64_t{table.rows} * table.columns > most_cells)
                return false;
            for (const Cell& cell : table.cells)
                if (!is_span(cell.span) || cell.row >= table.rows || cell.row_span > table.rows - cell.row ||
                    cell.column >= table.columns || cell.column_span > table.columns - cell.column)
                    return false;
        }
        return true;
    }

    [[nodiscard]] bool places_fit() const {
        std::uint32_t before = 0;
        for (const Place& place : document_.places) {
            if (!is_boundary(place.begin) || place.begin < before) return false;
            before = place.begin;
        }
        return true;
    }

    const Document& document_;
    std::string_view text_;
};

}  // namespace

std::optional<std::string> layout_of(const Document& document) {
    const Metadata& metadata = document.metadata;
    const bool has_metadata = !(metadata.issuer + metadata.number + metadata.date + metadata.title).empty();
    if (document.tables.empty() && document.places.empty() && !has_metadata) return std::nullopt;
    const auto block = [](const Block& one) {
        return fmt::format("[{},{},{},{},{}]", static_cast<int>(one.kind), one.span.begin, one.span.end, one.table, one.cell);
    };
    const auto cell = [](const Cell& one) {
        return fmt::format("[{},{},{},{},{},{}]", one.row, one.column, one.row_span, one.column_span, one.span.begin,
                           one.span.end);
    };
    const auto table = [&](const Table& one) {
        return fmt::format("{{\"rows\":{},\"columns\":{},\"cells\":{}}}", one.rows, one.columns, list_of(one.cells, cell));
    };
    const auto place = [](const Place& one) {
        return fmt::format("{{\"begin\":{},\"name\":{}}}", one.begin, in_quotes(one.name));
    };
    return fmt::format(
        "{{\"blocks\":{},\"tables\":{},\"places\":{},\"metadata\":{{\"issuer\":{},\"number\":{},\"date\":{},\"title\":{}}}}}",
        list_of(document.blocks, block), list_of(document.tables, table), list_of(document.places, place),
        in_quotes(metadata.issuer), in_quotes(metadata.number), in_quotes(metadata.date), in_quotes(metadata.title));
}

text::Result<std::unique_ptr<Document>> parse_stored(std::string utf8, std::optional<std::string_view> layout) {
    const auto damaged = [] { return text::error("holds a damaged document", "其中的文件已损坏"); };
    if (text::find_invalid_utf8(utf8)) return damaged();
    if (!layout) return read_plain_text(std::move(utf8));
    auto document = std::make_unique<Document>();
    document->source = text::Source(std::move(utf8));
    try {
        dom::parser parser;
        read_layout(parser.parse(layout->data(), layout->size()), *document);
    } catch (const simdjson::simdjson_error&) {
        return damaged();
    } catch (const std::out_of_range&) {
        return damaged();
    }
    if (!LayoutCheck(*document).fits()) return damaged();
    return document;
}

}  // namespace plandoc::reader
