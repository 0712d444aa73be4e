#include "outline/torn_table/torn_pieces.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/table.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "lexicon/year_sign.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::CellSign;
using text::Span;

/// 以上, or 以 of 90 以 上.
bool is_comparator(std::u16string_view word) {
    return lexicon::match_bound_after(word).size == word.size() || lexicon::is_sign(word, CellSign::torn_comparator);
}

/// One line on its way to pieces.
class LineCutter {
public:
    LineCutter(const text::Source& source, Span line) : source_(source), line_(line) {}

    void append_to(std::vector<Piece>& pieces) {
        read_words();
        if (words_.empty()) return;
        join_words();
        std::size_t begin = 0, end = words_.size();
        const auto is_text = [&](std::size_t index) { return words_[index].kind == PieceKind::words; };
        if (std::none_of(words_.begin(), words_.end(), [](const Piece& word) { return word.kind == PieceKind::words; }))
            return append(0, end, pieces);
        while (!is_text(end - 1)) --end;
        while (!is_text(begin)) ++begin;
        append(0, begin, pieces);
        if (is_told_behind_values(begin, end)) {
            const std::size_t told = --end;
            while (!is_text(end - 1)) --end;
            append_text(begin, end, pieces);
            append(end, told, pieces);
            append_words(told, told + 1, pieces);
            return append(told + 1, words_.size(), pieces);
        }
        append_text(begin, end, pieces);
        append(end, words_.size(), pieces);
    }

private:
    /// 单位能耗降低 % — 14.5 省下达 约束性: the last of the words is a value like those before it. But 臭氧第 90 百分位数 约束性.
    [[nodiscard]] bool is_told_behind_values(std::size_t begin, std::size_t end) const {
        constexpr std::size_t fewest = 4;  // words: a name, its unit, a value, and what is told
        if (end < begin + fewest || end == words_.size() || words_[end].kind != PieceKind::binding) return false;
        const PieceKind before = words_[end - 3].kind;
        return is_value(words_[end - 2].kind) && (is_value(before) || before == PieceKind::unit);
    }

    void read_words() {
        const std::string_view bytes = source_.bytes();
        constexpr std::string_view wide_space = "\xE3\x80\x80";
        for (std::uint32_t at = line_.begin; at < line_.end;) {
            if (bytes[at] == ' ' || bytes[at] == '\t') {
                ++at;
                continue;
            }
            if (bytes.substr(at, wide_space.size()) == wide_space) {
                at += static_cast<std::uint32_t>(wide_space.size());
                continue;
            }
            std::uint32_t end = at;
            while (end < line_.end && bytes[end] != ' ' && bytes[end] != '\t' &&
                   bytes.substr(end, wide_space.size()) != wide_space)
                ++end;
            const std::uint32_t binding = size_of_glued_binding(bytes.substr(at, end - at));
            add({at, end - binding});
            if (binding != 0) add({end - binding, end});
            at = end;
        }
    }

    /// 比率（%）约束性: of the last of two cells without a gap, how many bytes.
    static std::uint32_t size_of_glued_binding(std::string_view word) {
        constexpr std::string_view bound = "性", brackets[] = {"）", ")"};
        constexpr std::size_t size = bound.size() * 3;
        if (word.size() <= size || !word.ends_with(bound)) return 0;
        const std::string_view name = word.substr(0, word.size() - size);
        const bool is_closed =
            std::any_of(std::begin(brackets), std::end(brackets), [&](auto end) { return name.ends_with(end); });
        return is_closed && kind_of_cell(lexicon::folded(word.substr(name.size()))) == PieceKind::binding ? size : 0;
    }

    void add(Span span) {
        Piece word;
        word.span = span;
        word.folded = lexicon::folded(source_.slice(span));
        while (!word.folded.empty() && marks_of_notes.contains(word.folded.back())) word.folded.pop_back();
        if (word.folded.empty()) return;
        word.kind = kind_of_cell(word.folded);
        constexpr std::string_view long_dash = "—";  // with the number of a note: —7
        if (word.kind == PieceKind::number && source_.slice(span).starts_with(long_dash)) {
            word.kind = PieceKind::nothing;
            word.span.end = span.begin + static_cast<std::uint32_t>(long_dash.size());
        }
        words_.push_back(std::move(word));
    }

    /// 2025 年, 90 以 上, 新增 20 个: one cell, set with gaps.
    void join_words() {
        std::vector<Piece> joined;
        const bool is_numbered = begins_with_number_and_unit();
        for (Piece& word : words_) {
            const bool is_unit_of_row = is_numbered && joined.size() == 1;
            if (!joined.empty() && !is_unit_of_row && !stands_far_behind(joined.back(), word) &&
                belongs_together(joined.back(), word)) {
                joined.back().span.end = word.span.end;
                joined.back().folded += word.folded;
                joined.back().kind = kind_of_cell(joined.back().folded);
            } else {
                joined.push_back(std::move(word));
            }
        }
        for (Piece& word : joined)
            if (word.kind == PieceKind::heading) word.year = year_of_heading(word.folded);
        words_ = std::move(joined);
    }

    /// 8 % 52.3 60 约束性: a row's number, its unit and its values, whose name stands above and below.
    [[nodiscard]] bool begins_with_number_and_unit() const {
        constexpr std::size_t fewest = 4;  // words
        return words_.size() >= fewest && words_.back().kind == PieceKind::binding && number_of_row(words_[0].folded) != 0 &&
               is_whole_unit(words_[1].folded) && is_value(words_[2].kind) && !is_whole_unit(words_[3].folded);
    }

    /// 2          万亩: a row's number and the unit, in two columns.
    static bool stands_far_behind(const Piece& before, const Piece& word) {
        constexpr std::uint32_t widest = 4;  // bytes of white space within a cell
        return before.kind == PieceKind::number && word.span.begin > before.span.end + widest && is_unit(word.folded);
    }

    /// 2（公顷）: the mark of a note between the name and its unit.
    static bool is_noted_unit(std::u16string_view word) {
        return word.size() > 1 && text::is(word[0], text::digit) && word[1] == u'(' && ends_with_unit(word);
    }

    /// 90 .8; of 3 （%） the first is the number of the row whose name ends here.
    static bool goes_on_with_number(std::u16string_view number, const Piece& word) {
        if (word.folded.front() == u'.') return true;
        const bool ends_numbered_name = number_of_row(number) != 0 && word.folded.front() == u'(' && ends_with_unit(word.folded);
        return word.kind == PieceKind::words && !ends_numbered_name;
    }

    /// 220 千伏变电站, 120 千瓦及以上直流桩: the number is the name's.
    static bool begins_with_rating(std::u16string_view word) {
        constexpr std::size_t shortest = 2;  // characters of what is rated
        const auto unit = lexicon::match_unit(word);
        if (!unit || unit->size == word.size()) return false;
        const std::size_t bound = lexicon::match_bound_after(word.substr(unit->size)).size;
        return unit->kind == lexicon::UnitKind::rating || (bound > 0 && word.size() >= unit->size + bound + shortest);
    }

    /// 较 2020 年减少 3%: the year with which a value is compared.
    static bool goes_on_with_base(std::u16string_view before, std::u16string_view word) {
        constexpr std::size_t size_of_year = 4;
        if (!text::is_one_of(before.front(), u"较比") || word.empty()) return false;
        if (before.size() == 1) return word.size() >= size_of_year && text::is(word.front(), text::digit);
        return before.size() == 1 + size_of_year && word.front() == u'年';
    }

    static bool belongs_together(const Piece& before, const Piece& word) {
        if (goes_on_with_base(before.folded, word.folded)) return true;
        const bool is_latin = text::is(word.folded.front(), text::latin);
        // 2025 年末, but 2025年 年均增速
        const bool goes_on_with_year =
            word.folded.front() == u'年' && !lexicon::begins_with_sign(word.folded, lexicon::YearSign::average);
        const bool is_in_bracket = lexicon::begins_with_sign(before.folded, lexicon::YearSign::average) &&
                                   text::is_one_of(word.folded.front(), u"([〔【");
        const bool is_behind_lead = word.kind == PieceKind::number && without_lead(before.folded).empty();  // 年均 6.5
        if (before.kind == PieceKind::heading)
            return goes_on_with_year || is_in_bracket || is_behind_lead || (before.folded == u"单位" && is_latin);
        if (before.kind == PieceKind::number)
            return is_whole_unit(word.folded) || begins_with_rating(word.folded) || word.folded.front() == u'岁' ||
                   is_comparator(word.folded) ||
                   (goes_on_with_number(before.folded, word) && is_number(before.folded + word.folded));
        if (before.kind == PieceKind::words) return is_behind_lead || is_noted_unit(word.folded);
        return false;
    }

    /// 环境 16 受污染耕地安全利用率: a row's number between the group and the indicator; not in 臭氧第 90 百分位数浓度.
    void append_text(std::size_t begin, std::size_t end, std::vector<Piece>& pieces) {
        constexpr std::size_t longest_group = 6, longest_ordinal = 2;
        const bool is_numbered = end - begin > 2 && !words_[begin].folded.ends_with(u'第') &&
                                 words_[begin + 1].kind == PieceKind::number && words_[begin].folded.size() <= longest_group &&
                                 words_[begin + 1].folded.size() <= longest_ordinal;
        if (is_numbered) {
            append(begin, begin + 2, pieces);
            begin += 2;
        }
        if (end - begin > 1 && words_[begin].folded.size() <= longest_group && begins_with_number(words_[begin + 1].folded))
            append_words(begin, begin + 1, pieces), ++begin;  // 生态保护 13.森林蓄积量
        std::size_t told = begin + 1;                         // 老年大学覆盖面 每个县至少
        while (told < end && !begins_told_value(words_[told].folded)) ++told;
        const bool is_counted = told == end && end - begin > 1 && end < words_.size() && is_unit(words_[end - 1].folded);
        if (is_counted) --told;  // 森林覆盖率 % 24.1
        append_words(begin, told, pieces);
        if (told < end) append_words(told, end, pieces);
    }

    void append_words(std::size_t begin, std::size_t end, std::vector<Piece>& pieces) const {
        Piece piece;
        piece.span = {words_[begin].span.begin, words_[end - 1].span.end};
        for (std::size_t index = begin; index < end; ++index) piece.folded += words_[index].folded;
        if (end - begin > 1) piece.lead = words_[begin].folded.size();
        const bool is_spread = piece.folded.size() == end - begin;  // 指 标 名 称: a space behind each character
        if (is_spread && kind_of_cell(piece.folded) == PieceKind::heading) piece.kind = PieceKind::heading;
        pieces.push_back(std::move(piece));
    }

    void append(std::size_t begin, std::size_t end, std::vector<Piece>& pieces) {
        for (std::size_t index = begin; index < end; ++index) pieces.push_back(std::move(words_[index]));
    }

    const text::Source& source_;
    Span line_;
    std::vector<Piece> words_;
};

}  // namespace

void append_pieces(const text::Source& source, Span line, std::vector<Piece>& pieces) {
    if (!line.empty()) LineCutter(source, line).append_to(pieces);
}

}  // namespace plandoc::outline
