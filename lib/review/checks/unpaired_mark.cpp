// Brackets, quotation marks and title marks that do not pair (GB/T 15834—2011).
//     （责任单位：市教育局)     closed by one of another width        warning
//     【牵头单位：市教育局）     closed by one of another kind         warning
//     “四新“  “四新"             two of one side, or of two kinds      warning
//     （含开发区。             never closed                          error
//     《甲办法)) 印发<甲办法〉      title marks that a converter wrote as others        warning
// A pair may reach over some paragraphs. No brackets: 1) and a) that number the items of a list. Where a paragraph is torn (it
// does not end as sentences do), its other half may lie anywhere: nothing is said of single marks there, but for the bracket of a
// list of duties that a paragraph with a label follows. Nor near lost
// characters, which may have been marks: garbled_text.cpp has said it.

#include <algorithm>
#include <array>
#include <optional>

#include "lexicon/duty_role.hpp"
#include "record/letterhead/document_number.hpp"
#include "review/checks/check.hpp"
#include "review/checks/paired_sign.hpp"
#include "review/checks/wholeness.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using enum SignFamily;
using text::Span;
using text::Words;

struct Mark {
    std::uint32_t at = 0;  ///< index of its character
    std::uint32_t passage = 0;
    std::uint8_t kind = 0;
    bool narrow = false;  ///< one byte wide: ( and )
    bool opens = true;
};

class UnpairedMarkChecker {
public:
    explicit UnpairedMarkChecker(const record::Plan& plan)
        : plan_(plan), text_(plan.text()), bytes_(plan.document->source.bytes()), wholeness_(plan) {}

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
        quotes_.clear();
        for (std::uint32_t at = passage.words.begin; at < passage.words.end;) {
            const char16_t c = text_[at];
            at += text::is(c, text::mark) || c == u'<' ? take_sign(passage, index, at) : 1;
        }
        read_quotes();
    }

    /// What stands at `at`, if it is one of a pair; returns how many characters from there are read with it.
    std::uint32_t take_sign(const outline::Passage& passage, std::uint32_t index, std::uint32_t at) {
        constexpr std::uint32_t stand_in = 2;  // characters
        if (reads_as_title_mark(passage, index, at)) return stand_in;
        const char16_t c = text_[at];
        const std::optional<PairedSign> sign = c == u'<' ? title_sign_at({at, passage.words.end}) : paired_sign_of(c);
        if (!sign) return 1;
        // The brackets of a document number are number-format's; a scanned page has J for 〕.
        if (sign->family == bracket && sign->opens) {
            const Words number = record::match_document_number(text_, at, passage.words.end);
            if (!number.empty()) return number.size();
        }
        if (is_of_label(passage, at)) return 1;
        Mark mark{at, index, sign->kind, false, sign->opens};
        if (c < 0x80) mark.narrow = static_cast<unsigned char>(bytes_[text_.span({at, at + 1}).begin]) < 0x80;
        if (sign->family == bracket && !sign->opens && open_of(bracket).empty() && numbers_item(passage, at)) return 1;
        if (sign->family == quote) quotes_.push_back(mark);
        else add(sign->family, mark);
        return 1;
    }

    /// The ) of a label 3) may be that of a bracket whose paragraph was cut there.
    [[nodiscard]] bool is_of_label(const outline::Passage& passage, std::uint32_t at) {
        const bool closes_torn = text_[at] == u')' && !open_of(bracket).empty() && text_[passage.label.begin] != u'(';
        return passage.label.contains(at) && !closes_torn;
    }

    [[nodiscard]] std::vector<Mark>& open_of(SignFamily family) { return open_[static_cast<std::size_t>(family)]; }

    /// (( in the place of 《, where a 》 is near; )) in the place of 》, where a 《 is open.
    bool reads_as_title_mark(const outline::Passage& passage, std::uint32_t index, std::uint32_t where) {
        std::vector<Mark>& open = open_of(title_mark);
        if (text_.starts_with({where, passage.words.end}, u"((")) {
            constexpr std::uint32_t reach = 80;
            const Words near{where, std::min(passage.words.end, where + reach)};
            const Words title{where, text_.find(near, u'》')};
            if (title.end == near.end || text_.contains(title, u")") || text_.contains(title, u"《")) return false;
            open.push_back({where, index, kind_of_stand_in, false, true});
            return true;
        }
        if (!text_.starts_with({where, passage.words.end}, u"))") || open.empty() || !open.back().opens) return false;
        const bool closes_bracket = !open_of(bracket).empty() && open_of(bracket).back().at > open.back().at;
        if (closes_bracket) return false;
        report_pair(title_mark, open.back(), {where, index, 0, false, false}, another_kind());
        open.pop_back();
        return true;
    }

    /// < before a title: what closes it is near.
    [[nodiscard]] std::optional<PairedSign> title_sign_at(Words rest) const {
        constexpr std::uint32_t reach = 80;
        rest.end = std::min(rest.end, rest.begin + reach);
        if (!text::is(text_[rest.begin + 1], text::han) || !text_.contains(rest, u"〉")) return std::nullopt;
        return PairedSign{title_mark, 1, true};
    }

    /// Of quotation marks both sides look alike to a hasty writer: those of a paragraph are judged together.
    void read_quotes() {
        std::vector<Mark>& open = open_of(quote);
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
                if (mark.kind != kind_of_neutral) open.push_back(mark);
                continue;
            }
            const Mark& next = quotes_[index + 1];
            if (mark.kind == kind_of_neutral || next.kind == kind_of_neutral || !next.opens) {
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

    void add(SignFamily family, const Mark& mark) {
        std::vector<Mark>& open = open_of(family);
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
        const auto family = static_cast<SignFamily>(&marks - open_.data());
        for (const Mark& mark : marks) report_single(family, mark);
        marks.clear();
    }

    static Rule rule_of(SignFamily family) {
        return family == bracket ? Rule::bracket_mismatch : family == quote ? Rule::quote_mismatch : Rule::title_mark_mismatch;
    }
    [[nodiscard]] Span span_of(const Mark& mark) const { return text_.span({mark.at, mark.at + 1}); }
    [[nodiscard]] std::string written(const Mark& mark) const { return text_.written({mark.at, mark.at + 1}); }

    /// What the opening mark was closed with instead, where a converter or a hasty hand took another sign: 《甲)) 《甲>> “甲’
    [[nodiscard]] Words substitute_of(SignFamily family, const Mark& mark) const {
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

    /// （责任单位：市教育局⏎（二）: such a list ends its paragraph, with 。 or without.
    [[nodiscard]] bool opens_duties(SignFamily family, const Mark& mark) const {
        const Words rest{mark.at + 1, plan_.outline->passages[mark.passage].words.end};
        return family == bracket && mark.opens && is_role(lexicon::match_duty_label(text_.characters(rest)).word);
    }

    void report_single(SignFamily family, const Mark& mark) {
        if (const Words other = substitute_of(family, mark); !other.empty()) {
            report_pair(family, mark, {other.begin, mark.passage, 0, false, false}, another_kind());
            return;
        }
        const bool is_alone = wholeness_.ends_whole(mark.passage)
                                  ? mark.opens || wholeness_.begins_whole(mark.passage)
                                  : opens_duties(family, mark) && wholeness_.precedes_label(mark.passage);
        if (!is_alone) return;
        if (wholeness_.lacks_characters(mark.passage, longest_reach)) return;
        const std::string sign = written(mark);
        findings_.push_back(finding(rule_of(family), Severity::error,
                                    mark.opens ? text::Message{sign + " is never closed", "“" + sign + "”没有后半与之配对"}
                                               : text::Message{sign + " is never opened", "“" + sign + "”没有前半与之配对"},
                                    span_of(mark)));
    }
    void report_pair(SignFamily family, const Mark& opening, const Mark& closing, const text::Message& what) {
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
    Wholeness wholeness_;
    std::array<std::vector<Mark>, sign_families> open_;
    std::vector<Mark> quotes_;  ///< of the paragraph at hand
    Findings findings_;
};

}  // namespace

Findings find_unpaired_marks(const record::Plan& plan) { return UnpairedMarkChecker(plan).check(); }

}  // namespace plandoc::review
