#pragma once
/// The paragraph that reflow is putting together, and what its characters so far say of whether it is over.
///     …确保各项任务落到实处。          Ending::stop
///     …（责任单位：市教育局）          Ending::bracket
///     重点做好以下工作：               Ending::colon
///     包括市教育局、                   Ending::comma
///     （一）指导思想 / …推动高质量发   Ending::open

#include <cstdint>
#include <string_view>

#include "outline/label/numbering.hpp"
#include "text/clean_text.hpp"

namespace plandoc::outline {

enum class Ending : std::uint8_t {
    stop,     ///< 。！？； also inside a closing bracket or quote
    bracket,  ///< the bracket that says who does the task
    colon,
    comma,  ///< ， 、 or an opening bracket: the sentence goes on
    open,   ///< in the middle of words, or at the end of a heading
};

/// A view of the passage that `text` has open; each character is looked at once, however often is asked.
class Draft {
public:
    Draft() = default;
    Draft(const text::CleanText& text, std::uint32_t begin) : text_(&text), begin_(begin), scanned_(begin) {}

    std::uint32_t lines = 0;
    bool labelled = false;
    bool is_chapter = false;                        ///< 第一章, 第二节
    bool label_alone = false;                       ///< nothing but a label yet
    bool is_stacked_title = false;                  ///< of a label that stands above the line before
    bool is_spelt_out = false;                      ///< its lines so far are single characters of one word
    bool is_copies = false;                         ///< 抄送：…
    bool is_whole_heading = false;                  ///< of which a wrap left a few characters, its last line
    bool is_wide = false;                           ///< its last line stands where lines are wider, see Layout
    std::uint32_t first_width = 0, last_width = 0;  ///< of its first and its last line

    [[nodiscard]] Ending ending();
    /// It ends inside a bracket that was opened not long ago, so many characters at the most.
    [[nodiscard]] bool is_in_bracket(std::uint32_t longest_bracket = 600);
    /// It ends inside a 《 that was opened not long ago.
    [[nodiscard]] bool is_in_title();
    /// Likewise, with nothing but Han characters in the title so far: the text layer of a scanned page may have misread the
    /// 》.
    [[nodiscard]] bool is_in_wrapped_title();
    /// It ends inside a “ that was opened just now.
    [[nodiscard]] bool is_in_quote();
    /// It holds a whole sentence: it is running text, no heading.
    [[nodiscard]] bool has_sentence();
    /// It holds a sentence or a comma.
    [[nodiscard]] bool has_marks();
    /// Text goes on in it behind a bracket that says who does the task, on the same line.
    [[nodiscard]] bool holds_duty_bracket();
    /// It is no bare heading or title line: it holds a sentence, or commas without being a labelled heading.
    [[nodiscard]] bool is_running();
    /// It is no labelled heading, and counts up what it names: 各市教育局、财政局、…
    [[nodiscard]] bool is_list();
    /// Its last line is a heading in a table of contents.
    [[nodiscard]] bool ends_as_contents_entry() const;
    /// It ends as a title does: …工作方案, …的通知
    [[nodiscard]] bool names_a_kind() const;
    /// It ends in a word that leads on to a verb: …，进一步⏎完善规则
    [[nodiscard]] bool leads_to_verb() const;
    /// It ends in a word that leads on to a figure: …提高到⏎1.5公里, …不低于⏎1.5公里
    [[nodiscard]] bool leads_to_figure() const;
    /// A list inside it has come to the number before that of `label`: …包括：（1）甲类工程；
    [[nodiscard]] bool holds_number_before(const Label& label) const;
    [[nodiscard]] std::uint32_t size() const { return text_->size() - begin_; }
    /// It ends in a number and a point: 12.⏎5%
    [[nodiscard]] bool ends_in_point() const;
    /// It ends in words and a figure: …装机容量达到4000
    [[nodiscard]] bool ends_in_figure() const;
    /// It ends in a figure and a piece of its unit, which `next` completes: …岸滩11.9千⏎米
    [[nodiscard]] bool ends_in_piece_of_unit(std::u16string_view next) const;
    /// It ends in a label behind which agencies follow: …建成平台。责任单位：
    [[nodiscard]] bool ends_in_duty_label() const;
    /// It ends as the post of a person does: …办公室主任
    [[nodiscard]] bool ends_as_post() const;
    /// It ends as the title of a roster does: …成员名单
    [[nodiscard]] bool ends_as_roster_title() const;
    /// It ends in 其中: …投资9亿元，其中：
    [[nodiscard]] bool ends_in_part_label() const;
    [[nodiscard]] char16_t last() const { return (*text_)[text_->size() - 1]; }
    /// Its first few characters.
    [[nodiscard]] std::u16string_view beginning() const;

private:
    /// Looks at what was appended since the last time.
    void scan() {
        if (scanned_ < text_->size()) scan_rest();
    }
    void scan_rest();
    /// The bracket opened last closes before `end`, and says who does the task.
    [[nodiscard]] bool closes_duty_bracket(std::uint32_t end) const;
    /// Its last characters: `most` of them at the most, none before index `from`.
    [[nodiscard]] std::u16string_view tail(std::uint32_t most, std::uint32_t from) const {
        return tail(most, from, text_->size());
    }
    /// Likewise, of those before `end`.
    [[nodiscard]] std::u16string_view tail(std::uint32_t most, std::uint32_t from, std::uint32_t end) const;

    const text::CleanText* text_ = nullptr;
    std::uint32_t begin_ = 0;
    std::uint32_t scanned_ = 0;  ///< of the characters before it is known:
    std::uint32_t open_brackets_ = 0;
    std::uint32_t bracket_begin_ = 0;  ///< of the last bracket that was opened
    std::uint32_t title_begin_ = 0;    ///< of the 《 that is open, else 0
    std::uint32_t quote_begin_ = 0;    ///< of the “ that is open, else 0
    std::uint32_t listed_ = 0;         ///< 、
    bool has_stop_ = false, has_comma_ = false, has_duty_bracket_ = false;
};

}  // namespace plandoc::outline
