// Brackets, quotation marks and title marks that do not pair (GB/T 15834—2011).
//     （责任单位：市教育局)     closed by one of another width        warning
//     【牵头单位：市教育局）     closed by one of another kind         warning
//     “四新“  “四新"             two of one side, or of two kinds      warning
//     （含开发区。             never closed                          error
//     《甲办法)) 印发<甲办法〉      title marks that a converter wrote as others        warning
// A pair may reach over some paragraphs. No brackets: 1) and a) that number the items of a list. Where a paragraph is torn (it
// does not end as sentences do), its other half may lie anywhere: nothing is said of single marks there. Nor near lost
// characters, which may have been marks: garbled_text.cpp has said it.

#include <algorithm>
#include <array>
#include <optional>

#include "record/document_number.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using text::Span;
using text::Words;

enum Family : std::uint8_t { bracket, quote, title_mark, families };

struct Sign {
    Family family;
    std::uint8_t kind;  ///< of its family
    bool opens;
};

constexpr std::uint8_t stand_in = 8;  // (( where a title mark is meant
constexpr std::uint8_t neutral = 9;   // a quotation mark that looks alike on both sides

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
        case u'"': return Sign{quote, neutral, true};
        case u'《': return Sign{title_mark, 0, true};
        case u'》': return Sign{title_mark, 0, false};
        case u'〈': return Sign{title_mark, 1, true};
        case u'〉': return Sign{title_mark, 1, false};
        default: return std::nullopt;
    }
}

struct Mark {
    std::uint32_t at = 0;  ///< index of its character
    std::uint32_t passage = 0;
    std::uint8_t kind = 0;
    bool narrow = false;  ///< one byte wide: ( and )
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
        return together();
    }

private:
    static constexpr std::uint32_t longest_reach = 4;  // passages that a pair may reach over

    void read(const outline::Passage& passage, std::uint32_t index) {
        for (std::vector<Mark>& marks : open_)
            if (!marks.empty() && marks.front().passage + longest_reach < index) settle(marks);
        const std::u16string_view characters = text_.characters(passage.words);
        quotes_.clear();
        for (std::uint32_t at = 0; at < characters.size(); ++at) {
            const char16_t c = characters[at];
            if (!text::is(c, text::mark) && c != u'<') continue;
            const std::uint32_t where = passage.words.begin + at;
            if (reads_as_title_mark(passage, index, where)) {
                ++at;
                continue;
            }
            const std::optional<Sign> sign = c == u'<' ? title_sign_at({where, passage.words.end}) : sign_of(c);
            if (!sign) continue;
            // The brackets of a document number are number-format's; a scanned page has J for 〕.
            if (sign->family == bracket && sign->opens) {
                const Words number = record::match_document_number(text_, where, passage.words.end);
                if (!number.empty()) {
                    at += number.size() - 1;
                    continue;
                }
            }
            // The ) of a label 3) may be that of a bracket whose paragraph was cut there.
            const bool closes_torn = c == u')' && !open_[bracket].empty() && text_[passage.label.begin] != u'(';
            if (passage.label.contains(where) && !closes_torn) continue;
            Mark mark{where, index, sign->kind, false, sign->opens};
            if (c < 0x80) mark.narrow = static_cast<unsigned char>(bytes_[text_.span({where, where + 1}).begin]) < 0x80;
            if (sign->family == bracket && !sign->opens && open_[bracket].empty() && numbers_item(passage, where)) continue;
            if (sign->family == quote) quotes_.push_back(mark);
            else add(sign->family, mark);
        }
        read_quotes();
    }

    /// Characters are lost in the paragraph or near it, and any of them may have been the mark that is missing.
    [[nodiscard]] bool may_be_lost(std::uint32_t index) {
        if (index == asked_for_) return answer_;
        asked_for_ = index;
        const auto& passages = plan_.outline->passages;
        const std::uint32_t first = index - std::min(index, longest_reach);
        const auto last = std::min<std::size_t>(index + longest_reach + 1, passages.size());
        const std::u16string_view near = text_.characters({passages[first].words.begin, passages[last - 1].words.end});
        answer_ = std::any_of(near.begin(), near.end(),
                              [](char16_t c) { return (c >= 0xE000 && c <= 0xF8FF) || c == 0xFFFD || c == 0xFFFF; });
        return answer_;
    }

    /// (( in the place of 《, where a 》 is near; )) in the place of 》, where a 《 is open.
    bool reads_as_title_mark(const outline::Passage& passage, std::uint32_t index, std::uint32_t where) {
        std::vector<Mark>& open = open_[title_mark];
        if (text_.starts_with({where, passage.words.end}, u"((")) {
            constexpr std::uint32_t reach = 80;
            const Words near{where, std::min(passage.words.end, where + reach)};
            const Words title{where, text_.find(near, u'》')};
            if (title.end == near.end || text_.contains(title, u")") || text_.contains(title, u"《")) return false;
            open.push_back({where, index, stand_in, false, true});
            return true;
        }
        if (!text_.starts_with({where, passage.words.end}, u"))") || open.empty() || !open.back().opens) return false;
        const bool closes_bracket = !open_[bracket].empty() && open_[bracket].back().at > open.back().at;
        if (closes_bracket) return false;
        report_pair(title_mark, open.back(), {where, index, 0, false, false}, another_kind());
        open.pop_back();
        return true;
    }

    /// < before a title: what closes it is near.
    [[nodiscard]] std::optional<Sign> title_sign_at(Words rest) const {
        constexpr std::uint32_t reach = 80;
        rest.end = std::min(rest.end, rest.begin + reach);
        if (!text::is(text_[rest.begin + 1], text::han) || !text_.contains(rest, u"〉")) return std::nullopt;
        return Sign{title_mark, 1, true};
    }

    /// Of quotation marks both sides look alike to a hasty writer: those of a paragraph are judged together.
    void read_quotes() {
        std::vector<Mark>& open = open_[quote];
        for (std::size_t index = 0; index < quotes_.size(); ++index) {
            const Mark& mark = quotes_[index];
            const auto is_closing = [&](std::size_t at) { return at < quotes_.size() && !quotes_[at].opens; };
            if (!mark.opens) {
                if (!open.empty()) open.pop_back();
                else if (is_closing(index + 1)) report_pair(quote, mark, quotes_[++index], same_side());
                else report_single(quote, mark);
                continue;
            }
            if (index + 1 == quotes_.size()) {
                if (mark.kind != neutral) open.push_back(mark);
                continue;
            }
            const Mark& next = quotes_[index + 1];
            if (mark.kind == neutral || next.kind == neutral || !next.opens) {
                if (mark.kind != next.kind) report_pair(quote, mark, next, another_kind());
                ++index;
            } else if (is_closing(index + 2)) {
                open.push_back(mark);  // “ “…”: the first is left open, or closed farther on
            } else {
                report_pair(quote, mark, next, same_side());
                ++index;
            }
        }
    }
    static text::Message another_kind() { return {"closed by a mark of another kind", "与后半的种类不同"}; }
    static text::Message same_side() { return {"two marks of the same side where a pair is meant", "应成对处用了同向引号"}; }

    /// The ) behind the number of a list's item: 1) a) 一)
    [[nodiscard]] bool numbers_item(const outline::Passage& passage, std::uint32_t where) const {
        std::uint32_t begin = where;
        while (begin > passage.words.begin && where - begin < 3 &&
               text::is(text_[begin - 1], text::digit | text::latin | text::numeral))
            --begin;
        if (begin == where) return passage.words.begin + 1 >= where;
        if (where - begin == 1 && text::is(text_[begin], text::latin)) return true;
        return begin == passage.words.begin || !text::is(text_[begin - 1], text::han | text::digit | text::latin) ||
               !text_.gap_before(begin).empty();
    }

    void add(Family family, const Mark& mark) {
        std::vector<Mark>& open = open_[family];
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
            report_pair(family, opening, mark, another_kind());
        } else if (opening.narrow != mark.narrow) {
            report_pair(family, opening, mark,
                        opening.narrow ? text::Message{"half-width, but closed by a full-width one", "前为半角，后为全角"}
                                       : text::Message{"full-width, but closed by a half-width one", "前为全角，后为半角"});
        }
    }

    void settle_all() {
        for (std::vector<Mark>& marks : open_) settle(marks);
    }

    /// No partner will come for these any more.
    void settle(std::vector<Mark>& marks) {
        const auto family = static_cast<Family>(&marks - open_.data());
        for (const Mark& mark : marks) report_single(family, mark);
        marks.clear();
    }

    /// The paragraph ends as a sentence does, so that nothing of it is lost.
    [[nodiscard]] bool ends_whole(std::uint32_t index) const {
        const outline::Passage& passage = plan_.outline->passages[index];
        if (passage.words.empty() || passage.kind != outline::PassageKind::paragraph) return false;
        const char16_t last = text_[passage.words.end - 1];
        return text::is(last, text::sentence_end) || last == u';';
    }
    [[nodiscard]] bool begins_whole(std::uint32_t index) const {
        const outline::Passage& passage = plan_.outline->passages[index];
        if (passage.kind != outline::PassageKind::paragraph) return false;
        return !passage.label.empty() || (index > 0 && ends_whole(index - 1));
    }

    static Rule rule_of(Family family) {
        return family == bracket ? Rule::bracket_mismatch : family == quote ? Rule::quote_mismatch : Rule::title_mark_mismatch;
    }
    [[nodiscard]] Span span_of(const Mark& mark) const { return text_.span({mark.at, mark.at + 1}); }
    [[nodiscard]] std::string written(const Mark& mark) const { return text_.written({mark.at, mark.at + 1}); }

    /// What the opening mark was closed with instead, where a converter or a hasty hand took another sign: 《甲)) 《甲>> “甲’
    [[nodiscard]] Words substitute_of(Family family, const Mark& mark) const {
        constexpr std::array<std::u16string_view, 3> for_title{u"))", u"}}", u">>"};
        constexpr std::array<std::u16string_view, 1> for_quote{u"\u2019"};
        constexpr std::uint32_t reach = 200;
        const std::uint32_t end = plan_.outline->passages[mark.passage].words.end;
        const Words rest{mark.at + 1, std::min(end, mark.at + 1 + reach)};
        if (family == quote && text_.contains(rest, u"\u2018")) return {};  // ’ closes ‘
        const auto find = [&](const auto& signs) {
            for (const std::u16string_view sign : signs)
                if (const std::uint32_t at = text_.find(rest, sign); at != rest.end)
                    return Words{at, at + static_cast<std::uint32_t>(sign.size())};
            return Words{};
        };
        if (!mark.opens) return {};
        return family == title_mark ? find(for_title) : family == quote ? find(for_quote) : Words{};
    }

    void report_single(Family family, const Mark& mark) {
        if (const Words other = substitute_of(family, mark); !other.empty()) {
            report_pair(family, mark, {other.begin, mark.passage, 0, false, false}, another_kind());
            return;
        }
        if (!ends_whole(mark.passage) || (!mark.opens && !begins_whole(mark.passage)) || may_be_lost(mark.passage)) return;
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

    /// Where a rule finds much, a converter did it: one finding with all places.
    [[nodiscard]] Findings together() {
        constexpr std::size_t most_single = 3;
        Findings all;
        for (const Rule rule : {Rule::bracket_mismatch, Rule::quote_mismatch, Rule::title_mark_mismatch}) {
            for (const Severity severity : {Severity::error, Severity::warning}) {
                Findings some;
                for (Finding& found : findings_)
                    if (found.rule == rule && found.severity == severity) some.push_back(std::move(found));
                if (some.size() > most_single) {
                    const std::string count = std::to_string(some.size());
                    some.front().message.english += " (" + count + " of the kind)";
                    some.front().message.chinese += "（共 " + count + " 处）";
                    for (std::size_t index = 1; index < some.size(); ++index)
                        some.front().places.insert(some.front().places.end(), some[index].places.begin(),
                                                   some[index].places.end());
                    some.resize(1);
                }
                for (Finding& found : some) all.push_back(std::move(found));
            }
        }
        return all;
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::string_view bytes_;
    std::array<std::vector<Mark>, families> open_;
    std::vector<Mark> quotes_;                 ///< of the paragraph at hand
    std::uint32_t asked_for_ = outline::none;  ///< the last paragraph of `may_be_lost`
    bool answer_ = false;                      ///< and what it was told
    Findings findings_;
};

}  // namespace

Findings find_unpaired_marks(const record::Plan& plan) { return Checker(plan).check(); }

}  // namespace plandoc::review
