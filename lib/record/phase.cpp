#include "record/phase.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/heading_sign.hpp"
#include "record/brackets.hpp"
#include "record/date.hpp"
#include "record/number/clause.hpp"
#include "record/time_span.hpp"

namespace plandoc::record {

using lexicon::HeadingSign;
using text::CleanText;

namespace {

/// What may stand between a title and a span that follows it without bracket: 启动阶段：2022年3月.
constexpr std::u16string_view time_leads[] = {u":", u"。", u",", u"时间:", u":时间:", u"。时间:"};

constexpr std::uint32_t longest_lead = 60;         ///< characters from the start of a line to its span of time
constexpr std::uint32_t longest_name = 20;         ///< behind the time that opens a heading
constexpr std::uint32_t longest_second_name = 12;  ///< characters of 部署启动 and the colon before it

/// The title may state a phase, or head a section of them.
bool may_concern_phases(std::u16string_view title) {
    return std::any_of(title.begin(), title.end(), is_opening) || lexicon::holds_sign(title, HeadingSign::phase_heading) ||
           lexicon::holds_sign(title, HeadingSign::step_heading);
}

/// A span of time and all the words that state it, bracket and leading colon included.
struct Stated {
    TimeSpan span;
    Words words;
};

/// The span of time that fills the bracket opening at `index`.
std::optional<Stated> match_bracket(const CleanText& text, std::uint32_t index, std::uint32_t end, int year) {
    const std::optional<TimeSpan> span = match_time_span(text, index + 1, end, year);
    if (!span) return std::nullopt;
    std::uint32_t close = span->words.end;
    if (close < end && text[close] == u',') ++close;  // 2024年4月至12月，长期坚持
    close += lexicon::match_sign(text, {close, end}, HeadingSign::span_tail);
    return close < end && is_closing(text[close]) ? std::optional(Stated{*span, {index, close + 1}}) : std::nullopt;
}

/// The first bracket in `words` that a span of time fills.
std::optional<Stated> find_bracket(const CleanText& text, Words words, int year) {
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        if (!is_opening(text[index])) continue;
        if (const auto stated = match_bracket(text, index, words.end, year)) return stated;
    }
    return std::nullopt;
}

bool closes_clause(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    return index == end || text::is(text[index], text::sentence_end) || text[index] == u';';
}

/// The span of time that follows at `index` without bracket and closes its clause: ：2022年3月—6月。
std::optional<Stated> match_open(const CleanText& text, std::uint32_t index, std::uint32_t end, int year) {
    for (const std::u16string_view lead : time_leads) {
        if (!text.starts_with({index, end}, lead)) continue;
        const std::optional<TimeSpan> span = match_time_span(text, index + static_cast<std::uint32_t>(lead.size()), end, year);
        if (span && closes_clause(text, span->words.end, end)) return Stated{*span, {index, span->words.end}};
    }
    return std::nullopt;
}

/// How much of a span of time must be said.
enum class Ends { both, one };

/// The span of time that opens a sentence at `index`: 2022年3月至6月，.
std::optional<Stated> match_opening(const CleanText& text, std::uint32_t index, std::uint32_t end, int year, Ends ends) {
    const std::optional<TimeSpan> span = match_time_span(text, index, end, year);
    if (!span || (ends == Ends::both && !(span->from && span->to)) || span->words.end == end) return std::nullopt;
    const char16_t mark = text[span->words.end];
    return mark == u',' || mark == u':' ? std::optional(Stated{*span, span->words}) : std::nullopt;
}

class PhaseFinder {
public:
    explicit PhaseFinder(const outline::Outline& outline) : outline_(outline), text_(outline.text) {}

    std::vector<Phase> find() {
        std::vector<bool> under_steps(outline_.sections.size());
        for (std::uint32_t index = 0; index < outline_.sections.size(); ++index) {
            const outline::Section& section = outline_.sections[index];
            if (!outline_.parts[section.part].is_read()) continue;
            const bool inherits = section.parent != outline::none && under_steps[section.parent];
            if (!inherits && !may_concern_phases(text_.characters(section.title))) continue;
            const bool is_steps = lexicon::holds_sign(text_, section.title, HeadingSign::step_heading);
            under_steps[index] = is_steps || inherits;
            if (is_steps) year_ = year_of_steps(section);
            else if (read_heading(section, inherits)) continue;
            if (under_steps[index]) read_lines(section);
        }
        return std::move(phases_);
    }

private:
    /// The one year that the dates say in the heading of steps or in the paragraph below it: 从2023年5月开始，至12月结束; 0:
    /// none, or several.
    [[nodiscard]] int year_of_steps(const outline::Section& section) const {
        const std::uint32_t last = std::min(section.first_passage + 2, section.last_passage);
        int year = 0;
        for (std::uint32_t passage = section.first_passage; passage < last; ++passage) {
            const Words words = outline_.passages[passage].words;
            for (std::uint32_t index = words.begin; index < words.end; ++index) {
                const std::optional<Date> date = match_date(text_, index, words.end);
                if (!date) continue;
                if (year != 0 && year != date->year) return 0;
                year = date->year;
                index = date->words.end - 1;
            }
        }
        return year;
    }

    /// A phase whose name and time the section's heading states.
    bool read_heading(const outline::Section& section, bool under_steps) {
        if (section.title.empty()) return false;
        const bool is_phase = under_steps || lexicon::holds_sign(text_, section.title, HeadingSign::phase_heading);
        if (const auto stated = find_bracket(text_, section.title, year_)) {
            if (text_.contains(section.title, u"《")) return false;  // 《甲办法》（2021年3月）: when it was issued
            if (!is_phase && !is_range_of_months(stated->span)) return false;
            enter(section.label.begin, section.title, *stated, section.first_passage);
            return true;
        }
        if (!is_phase) return false;
        if (const auto stated = find_behind(section, under_steps)) {
            enter(section.label.begin, section.title, *stated, section.first_passage);
            return true;
        }
        const Words line{section.label.end, outline_.passages[section.first_passage].words.end};
        return under_steps && read_time_first(section.label.begin, line, section.first_passage);
    }

    /// 2022年3月至6月，动员部署。 2023年为启动阶段。 The time opens the heading, whose label is at `begin`, and few words say
    /// what it is for.
    bool read_time_first(std::uint32_t begin, Words heading, std::uint32_t passage) {
        auto stated = match_opening(text_, heading.begin, heading.end, year_, Ends::both);
        const bool is_said = !stated;
        if (is_said) stated = match_said(heading);
        if (!stated) return false;
        Words name{stated->words.end + 1, stated->words.end + 1};
        while (name.end < heading.end && text_[name.end] != u',' && !closes_clause(text_, name.end, heading.end)) ++name.end;
        if (name.empty() || name.size() > longest_name || !closes_clause(text_, name.end, heading.end)) return false;
        if (is_said && !lexicon::holds_sign(text_, name, HeadingSign::phase_heading)) return false;
        enter({begin, name.end}, name, stated->span, passage);
        return true;
    }

    /// The span of time that `words` open with before 为: 2023年|为启动阶段.
    [[nodiscard]] std::optional<Stated> match_said(Words words) const {
        const std::optional<TimeSpan> span = match_time_span(text_, words.begin, words.end, year_);
        const bool is_said = span && span->from && span->to && text_.starts_with({span->words.end, words.end}, u"为");
        return is_said ? std::optional(Stated{*span, span->words}) : std::nullopt;
    }

    [[nodiscard]] static bool is_range_of_months(const TimeSpan& span) {
        if (span.whole_years || !span.from || !span.to) return false;
        return span.from->year != span.to->year || span.from->month != span.to->month;
    }

    /// The span of time behind the title, on the title's line or alone on the next.
    std::optional<Stated> find_behind(const outline::Section& section, bool under_steps) {
        const Words body = outline_.passages[section.first_passage].body();
        const std::uint32_t end = std::min(body.end, body.begin + longest_lead);
        const bool names_phase = lexicon::holds_sign(text_, section.title, HeadingSign::phase_heading);
        if (!text_.trim(body, u"。").empty()) {
            if (const auto stated = match_open(text_, body.begin, body.end, year_)) return stated;
            if (const auto stated = find_opening({body.begin + 1, body.end}, names_phase, under_steps)) return stated;
            std::uint32_t sentence = body.begin;
            while (sentence < end && !text::is(text_[sentence], text::sentence_end)) ++sentence;
            return find_bracket(text_, {body.begin, sentence}, year_);
        }
        const std::uint32_t next = section.first_passage + 1;
        if (next >= section.last_passage) return std::nullopt;
        const Words line = text_.trim(outline_.passages[next].words, u"。;");
        if (const auto stated = find_opening(line, names_phase, under_steps)) return stated;
        if (line.empty() || line.size() > longest_lead) return std::nullopt;
        std::optional<Stated> stated;
        if (is_opening(text_[line.begin])) stated = match_bracket(text_, line.begin, line.end, year_);
        else stated = match_open(text_, line.begin, line.end, year_);
        return stated && stated->words.end == line.end ? stated : std::nullopt;
    }

    /// The span of time that `words` open with, below a title: of a phase its end is enough, 2023年8月15日前，各单位自查; of a
    /// step it goes from one time to another.
    [[nodiscard]] std::optional<Stated> find_opening(Words words, bool names_phase, bool under_steps) const {
        if (names_phase && !text_.starts_with(words, u"截至"))  // what has been by then
            return match_opening(text_, words.begin, words.end, year_, Ends::one);
        if (!under_steps) return std::nullopt;
        auto stated = match_opening(text_, words.begin, words.end, year_, Ends::both);
        const auto is_joint = [](char16_t c) { return text::is_one_of(c, range_signs); };
        return stated && std::ranges::any_of(text_.characters(stated->words), is_joint) ? stated : std::nullopt;
    }

    /// The phases that the section's own lines state, each at the start of a sentence.
    void read_lines(const outline::Section& section) {
        for (std::uint32_t index = section.first_passage; index < section.last_passage; ++index) {
            const outline::Passage& passage = outline_.passages[index];
            if (passage.kind != outline::PassageKind::paragraph) continue;
            std::uint32_t sentence = passage.body().begin;
            while (sentence < passage.words.end) {
                if (text_[sentence] == u':') ++sentence;
                std::uint32_t end = sentence;
                while (end < passage.words.end && !text::is(text_[end], text::sentence_end) && text_[end] != u';') ++end;
                read_sentence({sentence, end}, index);
                sentence = end + 1;
            }
        }
    }

    void read_sentence(Words sentence, std::uint32_t passage) {
        sentence.begin += counting_words(sentence);
        if (read_title(sentence, passage) || read_step(sentence, passage) || read_named_time(sentence, passage)) return;
        const Words lead{sentence.begin, std::min(sentence.end, sentence.begin + longest_lead)};
        const auto stated = find_bracket(text_, lead, year_);
        if (!stated || stated->words.begin == sentence.begin) return;
        const Words before{sentence.begin, stated->words.begin};
        const Words name{before.begin + ordinal_of_phase(before), before.end};
        if (text_.contains(name, u",") || text_.contains(name, u"《")) return;  // a clause, not a heading
        enter(sentence.begin, before, *stated, passage);
    }

    /// Characters of 第一阶段， before its name.
    [[nodiscard]] std::uint32_t ordinal_of_phase(Words words) const {
        constexpr std::uint32_t longest = 5;  // characters before the comma
        const std::uint32_t comma = text_.find(words, u',');
        const bool is_ordinal = comma < words.end && comma - words.begin <= longest && text_[words.begin] == u'第' &&
                                text_.ends_with({words.begin, comma}, u"阶段");
        return is_ordinal ? comma + 1 - words.begin : 0;
    }

    /// 第一阶段：部署启动。2023年5月至6月，完成部署: the sentence is nothing but a title, and the next one opens with the time.
    bool read_title(Words sentence, std::uint32_t passage) {
        const std::uint32_t end = outline_.passages[passage].words.end;
        const bool is_title = !sentence.empty() && sentence.size() <= longest_name && sentence.end < end &&
                              lexicon::holds_sign(text_, sentence, HeadingSign::phase_heading);
        if (!is_title || text_.find(sentence, u'(') < sentence.end || text_.find(sentence, u',') < sentence.end) return false;
        const auto stated = find_opening({sentence.end + 1, end}, true, true);
        if (!stated) return false;
        enter({sentence.begin, stated->words.end}, sentence, stated->span, passage);
        return true;
    }

    /// 2023年5月至6月，部署启动: a line opens with its time; but 分三个阶段推进 tells of others.
    bool read_step(Words sentence, std::uint32_t passage) {
        const bool opens_line = sentence.begin == outline_.passages[passage].body().begin;
        return opens_line && !text_.contains(sentence, u"分") && read_time_first(sentence.begin, sentence, passage);
    }

    /// 动员部署阶段：2023年5月至6月。 at the head of a line.
    bool read_named_time(Words sentence, std::uint32_t passage) {
        const std::uint32_t colon = text_.find(sentence, u':');
        const Words name{sentence.begin, colon};
        const bool is_named = colon < sentence.end && !name.empty() && name.size() <= longest_name &&
                              sentence.begin == outline_.passages[passage].body().begin &&
                              lexicon::holds_sign(text_, name, HeadingSign::phase_heading);
        const auto stated = is_named ? match_open(text_, colon, sentence.end, year_) : std::nullopt;
        if (!stated) return false;
        enter({sentence.begin, stated->words.end}, name, stated->span, passage);
        return true;
    }

    /// Characters of 一是, 二是 at the head of a sentence.
    [[nodiscard]] std::uint32_t counting_words(Words sentence) const {
        const bool counts = sentence.size() > 2 && text::is(text_[sentence.begin], text::numeral);
        return counts && text_[sentence.begin + 1] == u'是' ? 2 : 0;
    }

    /// A phase whose heading begins at `begin` and has this title.
    void enter(std::uint32_t begin, Words title, const Stated& stated, std::uint32_t passage) {
        Words name = title;
        const std::uint32_t colon = text_.find(title, u":");  // 第一阶段：部署启动|（2023年6月）
        if (!title.contains(stated.words)) name.end = title.end - colon > longest_second_name ? colon : title.end;
        else if (stated.words.end == title.end) name.end = stated.words.begin;
        else name.begin = stated.words.end;
        enter({begin, std::max(title.end, stated.words.end)}, name, stated.span, passage);
    }

    void enter(Words heading, Words name, const TimeSpan& span, std::uint32_t passage) {
        Phase phase;
        phase.name = text_.trim(name, u":,、");
        phase.from = span.from;
        phase.to = span.to;
        phase.words = heading;
        phase.passage = passage;
        if (phase.to) year_ = phase.to->year;
        else if (phase.from) year_ = phase.from->year;
        phases_.push_back(phase);
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    std::vector<Phase> phases_;
    int year_ = 0;  ///< of the phase before: 9月—10月 goes on in its year
};

}  // namespace

std::vector<Phase> find_phases(const outline::Outline& outline) { return PhaseFinder(outline).find(); }

}  // namespace plandoc::record
