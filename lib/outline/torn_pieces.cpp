#include "outline/torn_pieces.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/table.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

using lexicon::CellSign;
using lexicon::IndicatorHeading;
using text::Span;

constexpr std::size_t longest_heading = 8;

/// 18② refers to a note below the table.
bool is_mark_of_note(char16_t c) { return c == u'*' || c == u'★' || c == u'※' || (c >= u'\u2460' && c <= u'\u2473'); }

bool is_digit(char16_t c) { return text::is(c, text::digit); }

/// The year that a heading begins with: 2025年, (2020年), 2025年目标值; 0: none.
int year_of_heading(std::u16string_view word) {
    if (word.starts_with(u'(')) word.remove_prefix(1);
    constexpr std::size_t size_of_year = 4;
    constexpr int earliest = 2010, latest = 2060;  // plans look no farther
    if (word.size() < size_of_year || !std::all_of(word.begin(), word.begin() + size_of_year, is_digit)) return 0;
    const int year = (word[0] - u'0') * 1000 + (word[1] - u'0') * 100 + (word[2] - u'0') * 10 + (word[3] - u'0');
    if (year < earliest || year > latest) return 0;
    const auto may_follow = [](char16_t c) { return text::is_one_of(c, u"年()末底目标值现状基准期规划实际完成情况预计"); };
    const std::u16string_view rest = word.substr(size_of_year);
    return std::all_of(rest.begin(), rest.end(), may_follow) ? year : 0;
}

bool is_nothing(std::u16string_view word) {
    return std::all_of(word.begin(), word.end(), [](char16_t c) { return text::is_one_of(c, u"-/\uFF0F"); });
}

/// What may stand before the number of a value: a sign, a bracket, a comparator, a verb of amount.
std::u16string_view without_lead(std::u16string_view word) {
    while (!word.empty()) {
        std::size_t size = text::is_one_of(word.front(), u"><＞＜⩾⩽±+-[(〔【") ? 1 : 0;
        if (size == 0) size = lexicon::match_bound_at_start(word).size;
        if (size == 0) size = lexicon::match_sign(word, CellSign::value_lead);
        if (size == 0) break;
        word.remove_prefix(size);
    }
    return word;
}

/// A number with no more behind it than a unit, a comparator, a bracket.
bool is_value(std::u16string_view word) {
    std::u16string_view rest = without_lead(word);
    const text::Numeral number = text::match_arabic(rest);
    if (number.size == 0) return false;
    rest.remove_prefix(number.size);
    while (!rest.empty() && (is_digit(rest.front()) || text::is_one_of(rest.front(), u"-~,"))) rest.remove_prefix(1);
    rest.remove_prefix(text::match_scale(rest).size);
    if (const auto unit = lexicon::match_unit(rest)) rest.remove_prefix(unit->size);
    const std::uint32_t bound = lexicon::match_bound_after(rest).size;
    rest.remove_prefix(bound != 0 ? bound : lexicon::match_sign(rest, CellSign::value_tail));
    if (!rest.empty() && text::is_one_of(rest.front(), u"])〕】")) rest.remove_prefix(1);
    return rest.empty() || text::is_one_of(rest.front(), u"([");
}

/// 五年累计, 年均增速: heads a column of values, but names no year.
bool is_total(std::u16string_view word) {
    return lexicon::heading_says(word, IndicatorHeading::total) || lexicon::heading_says(word, IndicatorHeading::growth);
}

bool is_heading(std::u16string_view word) {
    if (year_of_heading(word) != 0) return true;
    if (word.size() > longest_heading || std::any_of(word.begin(), word.end(), is_digit)) return false;
    if (lexicon::indicator_column_of(word) != IndicatorHeading::none) return true;
    if (lexicon::duty_column_of(word) == lexicon::DutyWord::ordinal) return true;
    if (lexicon::is_sign(word, CellSign::value_heading)) return true;
    constexpr std::size_t longest_total = 6, longest_target = 4;
    if (word.size() <= longest_target && word.ends_with(u"目标") && lexicon::match_sign(word, CellSign::no_heading) == 0)
        return true;
    return word.size() <= longest_total && word.front() != u'(' && is_total(word);
}

PieceKind kind_of(std::u16string_view word) {
    if (lexicon::is_sign(word, CellSign::binding)) return PieceKind::binding;
    if (is_nothing(word)) return PieceKind::nothing;
    if (is_heading(word)) return PieceKind::heading;
    return is_value(word) ? PieceKind::number : PieceKind::words;
}

bool is_unit(std::u16string_view word) {
    const auto unit = lexicon::match_unit(word);
    return unit && unit->size == word.size();
}

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
        append_text(begin, end, pieces);
        append(end, words_.size(), pieces);
    }

private:
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
            add({at, end});
            at = end;
        }
    }

    void add(Span span) {
        Piece word;
        word.span = span;
        word.folded = lexicon::folded(source_.slice(span));
        while (!word.folded.empty() && is_mark_of_note(word.folded.back())) word.folded.pop_back();
        if (word.folded.empty()) return;
        word.kind = kind_of(word.folded);
        words_.push_back(std::move(word));
    }

    /// 2025 年, 90 以 上, 新增 20 个: one cell, set with gaps.
    void join_words() {
        std::vector<Piece> joined;
        for (Piece& word : words_) {
            if (!joined.empty() && belongs_together(joined.back(), word)) {
                joined.back().span.end = word.span.end;
                joined.back().folded += word.folded;
                joined.back().kind = kind_of(joined.back().folded);
            } else {
                joined.push_back(std::move(word));
            }
        }
        for (Piece& word : joined)
            if (word.kind == PieceKind::heading) word.year = year_of_heading(word.folded);
        words_ = std::move(joined);
    }

    static bool belongs_together(const Piece& before, const Piece& word) {
        if (before.kind == PieceKind::heading) return word.folded.front() == u'年';
        if (before.kind == PieceKind::number)
            return is_unit(word.folded) || word.folded.front() == u'岁' ||
                   (word.kind == PieceKind::words && is_value(before.folded + word.folded)) || is_comparator(word.folded);
        if (before.kind == PieceKind::words) return word.kind == PieceKind::number && without_lead(before.folded).empty();
        return false;
    }

    /// 环境 16 受污染耕地安全利用率: a row's number between the group and the indicator.
    void append_text(std::size_t begin, std::size_t end, std::vector<Piece>& pieces) {
        constexpr std::size_t longest_group = 6, longest_ordinal = 2;
        const bool is_numbered = end - begin > 2 && words_[begin + 1].kind == PieceKind::number &&
                                 words_[begin].folded.size() <= longest_group &&
                                 words_[begin + 1].folded.size() <= longest_ordinal;
        if (is_numbered) {
            append(begin, begin + 2, pieces);
            begin += 2;
        }
        std::size_t told = begin + 1;  // 老年大学覆盖面 每个县至少
        while (told < end && !begins_told_value(words_[told].folded)) ++told;
        append_words(begin, told, pieces);
        if (told < end) append_words(told, end, pieces);
    }

    void append_words(std::size_t begin, std::size_t end, std::vector<Piece>& pieces) const {
        Piece piece;
        piece.span = {words_[begin].span.begin, words_[end - 1].span.end};
        for (std::size_t index = begin; index < end; ++index) piece.folded += words_[index].folded;
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

bool begins_told_value(std::u16string_view folded) { return lexicon::match_sign(folded, CellSign::told_value) != 0; }

void append_pieces(const text::Source& source, Span line, std::vector<Piece>& pieces) {
    if (!line.empty()) LineCutter(source, line).append_to(pieces);
}

}  // namespace plandoc::outline
