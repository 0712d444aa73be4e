#include "reader/docx/docx_body.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <vector>

#include "reader/document_builder.hpp"
#include "reader/docx/docx_story_builder.hpp"
#include "reader/docx/docx_symbol.hpp"
#include "reader/docx/docx_xml.hpp"

namespace plandoc::reader {

namespace {

/// Elements that show nothing, whatever they hold: deleted text, codes of fields, readings above characters, and properties of
/// what holds text. Sorted.
constexpr std::array<std::string_view, 12> unseen{"customXmlPr", "del", "delInstrText", "delText",  "fldData", "instrText",
                                                  "moveFrom",    "rt",  "rubyPr",       "sdtEndPr", "sdtPr",   "smartTagPr"};

/// Between which element's properties the reader is.
enum class Properties : std::uint8_t { none, paragraph, mark, run, row, cell };

class BodyReader {
public:
    BodyReader(const DocxStyles& styles, DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take)
        : styles_(styles), story_(numbering, take) {}

    void begin(const WordElement& element) {
        ++depth_;
        if (skipped_from_ > 0) return;
        const std::string_view name = element.name();
        if (depth_ == 1) is_document_ = name == "document";
        switch (properties_) {
            case Properties::none: begin_content(name, element); break;
            case Properties::paragraph: read_paragraph_property(name, element); break;
            case Properties::mark: read_mark_property(name, element); break;
            case Properties::run: read_run_property(name, element); break;
            case Properties::row: read_row_property(name, element); break;
            case Properties::cell: read_cell_property(name, element); break;
        }
    }
    void end(std::string_view name) {
        if (skipped_from_ == 0 || depth_ == skipped_from_) {
            skipped_from_ = 0;
            end_element(name);
        }
        --depth_;
    }
    void text(std::string_view text) {
        if (in_text_ && skipped_from_ == 0) piece_ += text;
    }

    [[nodiscard]] bool holds_too_much() const { return story_.holds_too_much(); }

    [[nodiscard]] text::Result<DocxBodyFacts> finish() {
        story_.finish();
        if (!is_document_) return text::error("an office file, but no Word document", "是 Office 文件，但不是 Word 文档");
        if (holds_too_much()) return text::error(too_much_text());
        return facts_;
    }

private:
    const DocxStyles& styles_;
    StoryBuilder story_;
    DocxBodyFacts facts_;
    Properties properties_ = Properties::none;
    std::size_t depth_ = 0;
    std::size_t skipped_from_ = 0;  ///< depth of the element whose rest is left out; 0: none
    bool is_document_ = false;
    bool in_text_ = false, keeps_space_ = false;
    std::string piece_;  ///< of the w:t that is open
    std::unordered_map<std::string, bool> style_hides_;

    [[nodiscard]] Frame& frame() { return story_.frame(); }

    void skip(std::size_t from) { skipped_from_ = from; }

    // ---- content

    void begin_content(std::string_view name, const WordElement& element) {
        if (name == "p") story_.begin_paragraph(depth_);
        else if (name == "r") frame().runs.emplace_back();
        else if (name == "t") begin_text(element);
        else if (name == "pPr" && frame().paragraph) properties_ = Properties::paragraph;
        else if (name == "rPr" && !frame().runs.empty()) properties_ = Properties::run;
        else if (name == "tbl") story_.begin_table(depth_);
        else if (name == "tr") story_.begin_row(depth_);
        else if (name == "tc") story_.begin_cell(depth_);
        else if (name == "gridCol") add_grid_column(element);
        else if (name == "trPr" && frame().row_depth > 0) properties_ = Properties::row;
        else if (name == "tcPr" && frame().kind == Frame::Kind::cell) properties_ = Properties::cell;
        else if (name == "txbxContent") story_.begin_box(depth_);
        else if (name == "altChunk") story_.add_chunk(element.relationship());
        else if (name == "fldChar") read_field_mark(element);
        else if (std::binary_search(unseen.begin(), unseen.end(), name)) leave_out(name);
        else if (name == "ins" || name == "moveTo") facts_.has_changes = true;
        else append(sign_of(name, element));
    }

    void end_element(std::string_view name) {
        if (properties_ != Properties::none) end_properties(name);
        else if (name == "t") end_text();
        else if (name == "r" && !frame().runs.empty()) frame().runs.pop_back();
        else if (frame().paragraph && frame().paragraph->depth == depth_) end_paragraph();
        else if (frame().row_depth == depth_) story_.end_row();
        else if (frame().table_depth == depth_) story_.end_table();
        else if (frame().depth == depth_ && !story_.is_in_body()) story_.end_frame();
    }
    void end_properties(std::string_view name) {
        if (name == "rPr" && properties_ == Properties::mark) properties_ = Properties::paragraph;
        else if (name == "rPr" || name == "pPr" || name == "trPr" || name == "tcPr") properties_ = Properties::none;
    }

    void leave_out(std::string_view name) {
        if (name == "del" || name == "moveFrom") facts_.has_changes = true;
        skip(depth_);
    }

    void begin_text(const WordElement& element) {
        in_text_ = true;
        keeps_space_ = element.keeps_space();
        piece_.clear();
    }

    /// Line ends within w:t are white space of the XML. At both ends white space counts only where xml:space says so.
    void end_text() {
        if (!in_text_) return;
        in_text_ = false;
        constexpr std::string_view white = " \t\r\n";
        std::string_view written = piece_;
        if (!keeps_space_) {
            written.remove_prefix(std::min(written.find_first_not_of(white), written.size()));
            written = written.substr(0, written.find_last_not_of(white) + 1);
        }
        std::string line(written);
        std::replace_if(
            line.begin(), line.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
        append(line);
    }

    [[nodiscard]] std::string sign_of(std::string_view name, const WordElement& element) const {
        if (name == "tab" || name == "ptab") return "\t";
        if (name == "cr") return "\n";
        if (name == "br") {
            const bool is_page = element.attribute("type") == "page" && story_.is_in_body();
            return is_page ? "\f" : "\n";
        }
        if (name == "noBreakHyphen") return "-";
        if (name != "sym") return {};
        const std::string_view code = element.attribute("char").value_or(std::string_view());
        std::uint32_t number = 0;
        std::from_chars(code.data(), code.data() + code.size(), number, 16);
        if (number < 0x20 || number > 0xFFFF || (number >= 0xD800 && number <= 0xDFFF)) return {};
        std::string sign;
        append_symbol(element.attribute("font").value_or(std::string_view()), number, sign);
        return sign;
    }

    void append(std::string_view text) {
        if (text.empty() || !frame().paragraph || !is_shown()) return;
        story_.append(text);
    }

    [[nodiscard]] bool is_shown() {
        const Frame& now = frame();
        if (now.field_codes > 0) return false;
        const bool paragraph_hides = hides(now.paragraph->style);
        if (now.runs.empty()) return !paragraph_hides;
        const Run& run = now.runs.back();
        const bool run_style_hides = !run.style.empty() && hides(run.style);
        return !run.hidden.value_or(run_style_hides != paragraph_hides);
    }

    [[nodiscard]] bool hides(const std::string& style) {
        if (!style.empty() && styles_.find(style) == nullptr) return false;
        const auto [known, is_new] = style_hides_.try_emplace(style, false);
        if (is_new) known->second = styles_.hides(style);
        return known->second;
    }

    void read_field_mark(const WordElement& element) {
        Frame& now = frame();
        const std::string_view kind = element.attribute("fldCharType").value_or(std::string_view());
        if (kind == "begin") {
            now.fields.push_back(false);
            ++now.field_codes;
        } else if (!now.fields.empty() && (kind == "separate" || kind == "end")) {
            if (!now.fields.back()) --now.field_codes;
            now.fields.back() = true;
            if (kind == "end") now.fields.pop_back();
        }
    }
    /// A field's code that is never closed must not swallow the rest of the document.
    static void end_field_codes(Frame& now) {
        if (now.field_codes > 0) now.fields.clear();
        now.field_codes = 0;
    }

    void end_paragraph() {
        frame().runs.clear();
        end_field_codes(frame());
        story_.end_paragraph(hides(frame().paragraph->style));
    }
    void add_grid_column(const WordElement& element) {
        constexpr std::int64_t most = 31680;  // 22 inches, the widest page
        const auto width = parse_word_number(element.attribute("w").value_or(std::string_view())).value_or(0);
        if (frame().table) frame().table->widths.push_back(static_cast<std::uint32_t>(std::clamp<std::int64_t>(width, 0, most)));
    }

    // ---- properties

    void read_paragraph_property(std::string_view name, const WordElement& element) {
        Paragraph& paragraph = *frame().paragraph;
        if (name == "pStyle") paragraph.style = element.value();
        else if (name == "ilvl") paragraph.numbering.level = element.number();
        else if (name == "numId") paragraph.numbering.number = element.number();
        else if (name == "rPr") properties_ = Properties::mark;
    }
    void read_mark_property(std::string_view name, const WordElement& element) {
        Paragraph& paragraph = *frame().paragraph;
        if (name == "del" || name == "moveFrom") paragraph.mark_is_deleted = true;
        else if (name == "vanish") paragraph.mark_is_hidden = element.is_on();
        if (name == "del" || name == "moveFrom" || name == "ins" || name == "moveTo") facts_.has_changes = true;
    }
    void read_run_property(std::string_view name, const WordElement& element) {
        Run& run = frame().runs.back();
        if (name == "vanish") run.hidden = element.is_on();
        else if (name == "rStyle") run.style = element.value();
    }
    void read_row_property(std::string_view name, const WordElement& element) {
        if (name == "gridBefore") frame().table->rows.back().columns_before = columns(element);
        else if (name == "ins") facts_.has_changes = true;
        else if (name == "del" || (name == "hidden" && element.is_on())) remove_row(name == "del");
    }
    void read_cell_property(std::string_view name, const WordElement& element) {
        StoryCell& cell = frame().cell;
        if (name == "gridSpan") cell.columns = std::max(1U, columns(element));
        else if (name == "vMerge") cell.continues_above = element.value() != "restart";
        else if (name == "hMerge") cell.continues_before = element.value() != "restart";
        else if (name == "cellIns") facts_.has_changes = true;
        else if (name == "cellDel") remove_cell();
    }
    [[nodiscard]] static std::uint32_t columns(const WordElement& element) {
        constexpr std::int64_t most = 1000;
        return static_cast<std::uint32_t>(std::clamp<std::int64_t>(element.number().value_or(0), 0, most));
    }
    void remove_row(bool is_change) {
        facts_.has_changes = facts_.has_changes || is_change;
        frame().row_is_removed = true;
        properties_ = Properties::none;
        skip(frame().row_depth);
    }
    void remove_cell() {
        facts_.has_changes = true;
        frame().removed = true;
        properties_ = Properties::none;
        skip(frame().depth);
    }
};

}  // namespace

text::Result<DocxBodyFacts> read_docx_body(ZipArchive& archive, std::string_view part, const DocxStyles& styles,
                                           DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take) {
    BodyReader reader(styles, numbering, take);
    const text::Result<void> all = read_word_part(
        archive, part,
        {[&](const WordElement& element) { reader.begin(element); }, [&](std::string_view name) { reader.end(name); },
         [&](std::string_view text) { reader.text(text); }, [&] { return reader.holds_too_much(); }});
    if (!all) return text::error(all.error());
    return reader.finish();
}

}  // namespace plandoc::reader
