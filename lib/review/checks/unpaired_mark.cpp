// Brackets, quotation marks and title marks that do not pair (GB/T 15834—2011).
//     （责任单位：市教育局)     closed by one of another width        warning
//     【牵头单位：市教育局）     closed by one of another kind         warning
//     “四新“                    two of one side where a pair is meant  warning
//     （含开发区               never closed                          error
// A pair may reach over paragraphs of one section. No brackets: 1) and a) that number the items of a list.

#include <array>
#include <optional>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using text::Span;

enum Family : std::uint8_t { bracket, quote, title_mark, families };

struct Sign {
    Family family;
    std::uint8_t kind;  ///< of its family
    bool opens;
};

constexpr std::optional<Sign> sign_of(char16_t c) {
    switch (c) {
        case u'(': return Sign{bracket, 0, true};
        case u')': return Sign{bracket, 0, false};
        case u'[': return Sign{bracket, 1, true};
        case u']': return Sign{bracket, 1, false};
        case u'〔': return Sign{bracket, 2, true};
        case u'〕': return Sign{bracket, 2, false};
        case u'【': return Sign{bracket, 3, true};
        case u'】': return Sign{bracket, 3, false};
        case u'\u201C': return Sign{quote, 0, true};
        case u'\u201D': return Sign{quote, 0, false};
        case u'《': return Sign{title_mark, 0, true};
        case u'》': return Sign{title_mark, 0, false};
        case u'〈': return Sign{title_mark, 1, true};
        case u'〉': return Sign{title_mark, 1, false};
        default: return std::nullopt;
    }
}

struct Mark {
    std::uint32_t at = 0;       ///< index of its character
    std::uint32_t passage = 0;
    std::uint8_t kind = 0;
    bool narrow = false;        ///< one byte wide: ( and )
    bool opens = true;
};

class Checker {
public:
    explicit Checker(const record::Plan& plan) : plan_(plan), text_(plan.text()), bytes_(plan.document->source.bytes()) {}

    Findings check() {
        const auto& passages = plan_.outline->passages;
        for (std::uint32_t index = 0; index < passages.size(); ++index) {
            const outline::Passage& passage = passages[index];
            if (!plan_.outline->is_read(passage)) continue;
            if (passage.kind == outline::PassageKind::cell) settle_all();
            read(passage, index);
            if (passage.kind == outline::PassageKind::cell) settle_all();
        }
        settle_all();
        return std::move(findings_);
    }

private:
    static constexpr std::uint32_t longest_reach = 4;  // passages that a pair may reach over

    void read(const outline::Passage& passage, std::uint32_t index) {
        for (std::vector<Mark>& marks : open_)
            if (!marks.empty() && marks.front().passage + longest_reach < index) settle(marks);
        const std::u16string_view characters = text_.characters(passage.words);
        for (std::uint32_t at = 0; at < characters.size(); ++at) {
            const char16_t c = characters[at];
            if (!text::is(c, text::mark)) continue;
            const std::optional<Sign> sign = sign_of(c);
            const std::uint32_t where = passage.words.begin + at;
            if (!sign || passage.label.contains(where)) continue;
            Mark mark{where, index, sign->kind, false, sign->opens};
            if (c < 0x80) mark.narrow = static_cast<unsigned char>(bytes_[text_.span({where, where + 1}).begin]) < 0x80;
            if (sign->family == bracket && !sign->opens && open_[bracket].empty() && numbers_item(passage, where)) continue;
            add(sign->family, mark);
        }
    }

    /// The ) behind the number of a list's item: 1) a) 一)
    [[nodiscard]] bool numbers_item(const outline::Passage& passage, std::uint32_t where) const {
        std::uint32_t begin = where;
        while (begin > passage.words.begin && where - begin < 3 && text::is(text_[begin - 1], text::digit | text::latin | text::numeral)) --begin;
        if (begin == where) return passage.words.begin + 1 >= where;
        return begin == passage.words.begin || !text::is(text_[begin - 1], text::han | text::digit | text::latin) ||
               !text_.gap_before(begin).empty();
    }

    void add(Family family, const Mark& mark) {
        std::vector<Mark>& open = open_[family];
        if (family == quote) {
            open.push_back(mark);  // judged together: of quotes, both sides look alike to a hasty writer
            if (!mark.opens && balanced(open)) open.clear();
            return;
        }
        if (mark.opens) {
            open.push_back(mark);
            return;
        }
        if (open.empty() || !open.back().opens) {
            open.push_back(mark);
            settle(open);
            return;
        }
        // 【（甲】: the inner one is left open, where an outer one fits.
        while (open.size() > 1 && open.back().kind != mark.kind && open[open.size() - 2].kind == mark.kind) {
            report_single(family, open.back());
            open.pop_back();
        }
        const Mark opening = open.back();
        open.pop_back();
        if (opening.kind != mark.kind) {
            report_pair(family, opening, mark, {"closed by a mark of another kind", "与后半的种类不同"});
        } else if (opening.narrow != mark.narrow) {
            report_pair(family, opening, mark,
                        opening.narrow ? text::Message{"half-width, but closed by a full-width one", "前为半角，后为全角"}
                                       : text::Message{"full-width, but closed by a half-width one", "前为全角，后为半角"});
        }
    }

    static bool balanced(const std::vector<Mark>& marks) {
        int depth = 0;
        for (const Mark& mark : marks) depth += mark.opens ? 1 : -1;
        return depth == 0;
    }

    void settle_all() {
        for (std::vector<Mark>& marks : open_) settle(marks);
    }

    /// No partner will come for these any more.
    void settle(std::vector<Mark>& marks) {
        const auto family = static_cast<Family>(&marks - open_.data());
        if (family == quote) settle_quotes(marks);
        else
            for (const Mark& mark : marks) report_single(family, mark);
        marks.clear();
    }

    /// “甲“ and ”甲” are pairs turned the wrong way; what then is left stands alone.
    void settle_quotes(const std::vector<Mark>& marks) {
        for (std::size_t index = 0; index < marks.size();) {
            const bool has_next = index + 1 < marks.size() && marks[index + 1].passage == marks[index].passage;
            const Mark& mark = marks[index];
            if (has_next && mark.opens && !marks[index + 1].opens) {
                index += 2;
                continue;
            }
            const bool same_side = has_next && mark.opens == marks[index + 1].opens;
            const bool next_pairs = index + 2 < marks.size() && mark.opens && !marks[index + 2].opens && marks[index + 2].passage == mark.passage;
            if (same_side && !next_pairs) {
                report_pair(quote, mark, marks[index + 1], {"two marks of the same side where a pair is meant", "应成对处用了同向引号"});
                index += 2;
                continue;
            }
            report_single(quote, mark);
            ++index;
        }
    }

    static Rule rule_of(Family family) {
        return family == bracket ? Rule::bracket_mismatch : family == quote ? Rule::quote_mismatch : Rule::title_mark_mismatch;
    }
    [[nodiscard]] Span span_of(const Mark& mark) const { return text_.span({mark.at, mark.at + 1}); }
    [[nodiscard]] std::string written(const Mark& mark) const { return text_.written({mark.at, mark.at + 1}); }

    void report_single(Family family, const Mark& mark) {
        const std::string sign = written(mark);
        findings_.push_back(finding(rule_of(family), Severity::error,
                                    mark.opens ? text::Message{sign + " is never closed", "“" + sign + "”没有后半与之配对"}
                                               : text::Message{sign + " is never opened", "“" + sign + "”没有前半与之配对"},
                                    span_of(mark)));
    }
    void report_pair(Family family, const Mark& opening, const Mark& closing, const text::Message& what) {
        const std::string pair = written(opening) + " … " + written(closing);
        findings_.push_back(finding(rule_of(family), Severity::warning, {pair + ": " + what.english, pair + "：" + what.chinese},
                                    span_of(opening), {span_of(closing)}));
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::string_view bytes_;
    std::array<std::vector<Mark>, families> open_;
    Findings findings_;
};

}  // namespace

Findings find_unpaired_marks(const record::Plan& plan) { return Checker(plan).check(); }

}  // namespace plandoc::review
