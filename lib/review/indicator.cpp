#include "review/indicator.hpp"

#include <algorithm>
#include <array>

#include "lexicon/indicators.hpp"
#include "lexicon/table.hpp"
#include "lexicon/units.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using lexicon::IndicatorWord;

constexpr int most_rounds = 6;         ///< rows that feed each other settle in two or three
constexpr std::size_t least_rest = 2;  ///< characters that must be left of a name

/// Without signs that only set words off.
std::u16string plain(std::string_view indicator) {
    std::u16string text = lexicon::folded(indicator);
    std::erase_if(text, [](char16_t c) {
        return text::is(c, text::space) || std::u16string_view(u"“”‘’「」『』《》〈〉\"'·•").find(c) != std::u16string_view::npos;
    });
    return text;
}

class Normaliser {
public:
    Normaliser(std::u16string text, const PlanSubject& subject) : text_(std::move(text)), subject_(subject) {}

    Meaning run() {
        settle();
        if (name_whole_first()) settle();
        complete();
        return {std::move(text_), is_added_, std::move(rows_)};
    }

private:
    void settle() {
        for (int round = 0; round < most_rounds; ++round) {
            const std::u16string before = text_;
            drop_place();
            replace_words();
            drop_starts();
            drop_ends();
            drop_members();
            if (text_ == before) break;
        }
    }

    void used(const IndicatorWord& word) {
        std::string name = lexicon::name_of_indicator_row(word.row);
        if (std::find(rows_.begin(), rows_.end(), name) == rows_.end()) rows_.push_back(std::move(name));
    }

    void replace_words() {
        std::u16string out;
        const std::u16string_view text = text_;
        for (std::size_t at = 0; at < text.size();) {
            const IndicatorWord word = lexicon::match_indicator_word(text.substr(at));
            if (!word) {
                out.push_back(text[at++]);
                continue;
            }
            if (word.stays) out += text.substr(at, word.size);
            else out += word.becomes;
            if (!word.stays) used(word);
            at += word.size;
        }
        if (out.size() >= least_rest) text_ = std::move(out);
    }

    [[nodiscard]] bool can_lose(std::size_t size) const { return text_.size() >= size + least_rest; }

    void drop_starts() {
        for (;;) {
            const IndicatorWord word = lexicon::match_indicator_start(text_);
            if (!word || word.stays || !can_lose(word.size)) return;
            used(word);
            is_added_ = is_added_ || word.adds;
            text_.erase(0, word.size);
        }
    }

    void drop_ends() {
        for (;;) {
            const IndicatorWord word = lexicon::match_indicator_end(text_);
            if (!word || word.stays || !can_lose(word.size)) return;
            used(word);
            text_.erase(text_.size() - word.size);
        }
    }

    /// 荣成市 and 荣成, in a plan for 荣成市.
    void drop_place() {
        const std::u16string_view place = subject_.place;
        for (const std::size_t size : {place.size(), place.size() - std::min<std::size_t>(place.size(), 1)}) {
            if (size < 2 || !can_lose(size) || !text_.starts_with(place.substr(0, size))) continue;
            text_.erase(0, size);
            return;
        }
    }

    /// 知识产权代理、运营等服务 -> 知识产权服务: what a list exemplifies stands behind its 等.
    void drop_members() {
        const std::size_t first_mark = text_.find(u'、');
        const std::size_t end = text_.find(u'等', first_mark == std::u16string::npos ? text_.size() : first_mark);
        if (end == std::u16string::npos || end + least_rest > text_.size()) return;
        for (std::size_t at = first_mark; at-- > 0;) {
            const std::u16string_view before = std::u16string_view(text_).substr(at, first_mark - at);
            const std::uint32_t topic = lexicon::match_topic(before);
            if (topic == 0 || topic == before.size()) continue;
            text_.erase(at + topic, end + 1 - at - topic);
            return;
        }
    }

    /// X占Y占比, X占Y -> Y中X占比
    bool name_whole_first() {
        constexpr std::u16string_view share = u"占比";
        const std::size_t at = text_.find(u'占');
        if (at == std::u16string::npos || at < least_rest || text_.compare(at, share.size(), share) == 0) return false;
        std::u16string whole = text_.substr(at + 1);
        if (whole.ends_with(share)) whole.resize(whole.size() - share.size());
        if (whole.size() < least_rest) return false;
        text_ = whole + u"中" + text_.substr(0, at) + std::u16string(share);
        return true;
    }

    void complete() {
        if (!subject_.topic.empty() && lexicon::is_generic_indicator(text_)) text_.insert(0, subject_.topic);
    }

    std::u16string text_;
    const PlanSubject& subject_;
    bool is_added_ = false;
    std::vector<std::string> rows_;
};

}  // namespace

PlanSubject subject_of(const record::Plan& plan) {
    PlanSubject subject;
    subject.place = lexicon::folded(plan.letterhead.region);
    const std::u16string title = lexicon::folded(plan.letterhead.title);
    for (std::size_t at = 0; at < title.size() && subject.topic.empty(); ++at)
        subject.topic = title.substr(at, lexicon::match_topic(std::u16string_view(title).substr(at)));
    return subject;
}

IndicatorNames::IndicatorNames(const lexicon::Additions& additions) {
    for (const std::vector<std::string>& names : additions.indicators)
        for (const std::string& name : names) one_for_.emplace(meaning_of(name).key, meaning_of(names.front()).key);
    for (const std::vector<std::string>& names : additions.units)
        for (const std::string& name : names) unit_for_.emplace(name, names.front());
}

Meaning IndicatorNames::meaning_of(std::string_view indicator, const PlanSubject& subject) const {
    Meaning meaning = Normaliser(plain(indicator), subject).run();
    const auto one = one_for_.find(meaning.key);
    if (one == one_for_.end() || one->second == meaning.key) return meaning;
    meaning.rows.push_back(std::string(indicator) + " → --lexicon");
    meaning.key = one->second;
    return meaning;
}

std::string_view IndicatorNames::first_name(std::string_view unit) const {
    const auto found = unit_for_.find(unit);
    return found == unit_for_.end() ? unit : std::string_view(found->second);
}

std::string IndicatorNames::dimension_of(std::string_view unit) const {
    unit = first_name(unit);
    const std::string_view dimension = lexicon::dimension_of(unit);
    return std::string(dimension.empty() || dimension == "technical" ? unit : dimension);
}

}  // namespace plandoc::review
