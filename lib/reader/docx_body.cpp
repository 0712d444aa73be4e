#include "reader/docx_body.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <iterator>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reader/document_builder.hpp"
#include "reader/docx_symbol.hpp"
#include "reader/docx_xml.hpp"

namespace plandoc::reader {

namespace {

/// Elements that show nothing, whatever they hold: deleted text, codes of fields, readings above characters, and properties of
/// what holds text. Sorted.
constexpr std::array<std::string_view, 12> unseen{"customXmlPr", "del", "delInstrText", "delText",  "fldData", "instrText",
                                                  "moveFrom",    "rt",  "rubyPr",       "sdtEndPr", "sdtPr",   "smartTagPr"};

/// Between which element's properties the reader is.
enum class Properties : std::uint8_t { none, paragraph, mark, run, row, cell };

struct Run {
    std::string style;
    std::optional<bool> hidden;  ///< as the run itself says
};

struct Paragraph {
    std::size_t depth = 0;  ///< of its element
    std::string text;
    Story boxes;
    std::string style;
    NumberingReference numbering;
    std::string label;                   ///< of the paragraph before, when this one goes on behind it on the same line
    bool mark_is_deleted = false;        ///< the next paragraph takes up the text and says how it is numbered
    std::optional<bool> mark_is_hidden;  ///< as the mark itself says; the next paragraph goes on behind this one
};

/// What holds paragraphs and tables: the body, a cell, a text box.
struct Frame {
    enum class Kind : std::uint8_t { body, cell, box };
    Kind kind = Kind::body;
    std::size_t depth = 0;                ///< of its element
    StoryCell cell;                       ///< its content, and of a cell the properties
    std::optional<Paragraph> paragraph;   ///< that is open
    std::optional<Paragraph> unfinished;  ///< before it, without a paragraph mark of its own
    std::vector<Run> runs;                ///< that are open
    std::vector<bool> fields;             ///< that are open: whether the result has begun
    std::size_t field_codes = 0;          ///< of those, how many have none yet
    std::unique_ptr<StoryTable> table;    ///< that is open
    std::size_t table_depth = 0, row_depth = 0;
    bool removed = false, row_is_removed = false;
};

class BodyReader {
public:
    BodyReader(const DocxStyles& styles, DocxNumbering& numbering, const std::function<void(StoryItem&&)>& take)
        : styles_(styles), numbering_(numbering), take_(take) {
        frames_.emplace_back();
    }

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

    [[nodiscard]] bool holds_too_much() const { return text_bytes_ > most_text_bytes || paragraphs_ > most_blocks; }

    [[nodiscard]] text::Result<DocxBodyFacts> finish() {
        finish_paragraph(frames_.front());
        if (!is_document_) return text::error("an office file, but no Word document", "是 Office 文件，但不是 Word 文档");
        if (holds_too_much()) return text::error(too_much_text());
        return facts_;
    }

private:
    const DocxStyles& styles_;
    DocxNumbering& numbering_;
    const std::function<void(StoryItem&&)>& take_;
    DocxBodyFacts facts_;
    std::deque<Frame> frames_;  ///< each in the one before it
    Properties properties_ = Properties::none;
    std::size_t depth_ = 0;
    std::size_t skipped_from_ = 0;  ///< depth of the element whose rest is left out; 0: none
    bool is_document_ = false;
    bool in_text_ = false, keeps_space_ = false;
    std::string piece_;                            ///< of the w:t that is open
    std::size_t text_bytes_ = 0, paragraphs_ = 0;  ///< so far, numbers included
    std::unordered_map<std::string, bool> style_hides_;

    [[nodiscard]] Frame& frame() { return frames_.back(); }

    void skip(std::size_t from) { skipped_from_ = from; }

    // ---- content

    void begin_content(std::string_view name, const WordElement& element) {
        if (name == "p") begin_paragraph();
        else if (name == "r") frame().runs.emplace_back();
        else if (name == "t") begin_text(element);
        else if (name == "pPr" && frame().paragraph) properties_ = Properties::paragraph;
        else if (name == "rPr" && !frame().runs.empty()) properties_ = Properties::run;
        else if (name == "tbl") begin_table();
        else if (name == "tr") begin_row();
        else if (name == "tc") begin_cell();
        else if (name == "gridCol") add_grid_column(element);
        else if (name == "trPr" && frame().row_depth > 0) properties_ = Properties::row;
        else if (name == "tcPr" && frame().kind == Frame::Kind::cell) properties_ = Properties::cell;
        else if (name == "txbxContent") begin_box();
        else if (name == "altChunk") add_chunk(element);
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
        else if (frame().row_depth == depth_) end_row();
        else if (frame().table_depth == depth_) end_table();
        else if (frame().depth == depth_ && frames_.size() > 1) end_frame();
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

    /// Line ends within w:t are white space of the XML, and none of it counts at the ends unless it is said to.
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
            const bool is_page = element.attribute("type") == "page" && frames_.back().kind == Frame::Kind::body;
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
        frame().paragraph->text += text;
        text_bytes_ += text.size();
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

    // ---- paragraphs

    void begin_paragraph() {
        if (frame().paragraph) return;
        frame().paragraph.emplace();
        frame().paragraph->depth = depth_;
    }

    void end_paragraph() {
        Frame& now = frame();
        now.runs.clear();
        end_field_codes(now);
        Paragraph paragraph = std::move(*now.paragraph);
        now.paragraph.reset();
        if (now.unfinished) go_on_behind(std::exchange(now.unfinished, std::nullopt).value(), paragraph);
        const bool goes_on = paragraph.mark_is_hidden.value_or(hides(paragraph.style));
        if (goes_on && paragraph.label.empty() && !paragraph.text.empty()) number(paragraph);
        if (paragraph.mark_is_deleted || goes_on) now.unfinished = std::move(paragraph);
        else put_down(now, std::move(paragraph));
    }

    static void go_on_behind(Paragraph&& before, Paragraph& paragraph) {
        before.text += paragraph.text;
        paragraph.text = std::move(before.text);
        move_items(paragraph.boxes, before.boxes);
        paragraph.boxes = std::move(before.boxes);
        paragraph.label = std::move(before.label);
    }
    static void move_items(Story& from, Story& to) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }

    void number(Paragraph& paragraph) {
        paragraph.label = numbering_.next_label(paragraph.style, paragraph.numbering);
        text_bytes_ += paragraph.label.size();
        if (holds_too_much()) paragraph.label.clear();
    }

    void put_down(Frame& now, Paragraph&& paragraph) {
        if (paragraph.label.empty()) number(paragraph);
        const std::size_t begin = std::min(paragraph.text.find_first_not_of("\f\n"), paragraph.text.size());
        paragraph.text.insert(begin, paragraph.label);
        StoryItem item;
        item.text = std::move(paragraph.text);
        item.boxes = std::move(paragraph.boxes);
        put_down(now, std::move(item));
    }

    void put_down(Frame& now, StoryItem&& item) {
        ++paragraphs_;
        if (now.kind == Frame::Kind::body) take_(std::move(item));
        else now.cell.content.push_back(std::move(item));
    }

    /// What still waits for a paragraph mark stands alone before a table and at the end.
    void finish_paragraph(Frame& now) {
        if (!now.unfinished) return;
        Paragraph paragraph = std::move(*now.unfinished);
        now.unfinished.reset();
        if (!paragraph.text.empty() || !paragraph.boxes.empty()) put_down(now, std::move(paragraph));
    }

    void add_chunk(const WordElement& element) {
        if (frame().table || frame().paragraph) return;
        finish_paragraph(frame());
        StoryItem item;
        item.chunk = element.relationship();
        put_down(frame(), std::move(item));
    }

    // ---- tables and text boxes

    void begin_table() {
        if (frame().table || frame().paragraph) return;
        finish_paragraph(frame());
        frame().table = std::make_unique<StoryTable>();
        frame().table_depth = depth_;
    }
    void add_grid_column(const WordElement& element) {
        constexpr std::int64_t most = 31680;  // 22 inches, the widest page
        const auto width = parse_word_number(element.attribute("w").value_or(std::string_view())).value_or(0);
        if (frame().table) frame().table->widths.push_back(static_cast<std::uint32_t>(std::clamp<std::int64_t>(width, 0, most)));
    }
    void begin_row() {
        if (!frame().table || frame().row_depth > 0) return;
        frame().table->rows.emplace_back();
        frame().row_depth = depth_;
    }
    void begin_cell() {
        if (frame().row_depth > 0) begin_frame(Frame::Kind::cell);
    }
    void begin_box() {
        if (frame().paragraph) begin_frame(Frame::Kind::box);
    }
    void begin_frame(Frame::Kind kind) {
        frames_.emplace_back();
        frame().kind = kind;
        frame().depth = depth_;
    }

    void end_row() {
        if (frame().row_is_removed) frame().table->rows.pop_back();
        frame().row_is_removed = false;
        frame().row_depth = 0;
    }
    void end_table() {
        StoryItem item;
        item.table = std::move(frame().table);
        frame().table_depth = 0;
        put_down(frame(), std::move(item));
    }
    void end_frame() {
        finish_paragraph(frame());
        Frame ended = std::move(frame());
        frames_.pop_back();
        if (ended.kind == Frame::Kind::box) {
            move_items(ended.cell.content, frame().paragraph->boxes);
        } else if (!ended.removed) {
            frame().table->rows.back().cells.push_back(std::move(ended.cell));
        }
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
