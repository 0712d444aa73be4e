#include "lexicon/indicators.hpp"

#include <map>
#include <set>
#include <vector>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

struct Indicators {
    Meanings<std::u16string> becomes{table::indicators, [](const Row& row) { return folded(row[2]); }};
    OwningMatcher anywhere, starts, ends, topics, burdens;
    std::set<std::u16string, std::less<>> generic;

    Indicators() {
        std::vector<OwningMatcher::Entry> any, start, end, topic, burden;
        std::map<std::u16string, std::uint32_t> kept;
        for (std::uint32_t index = 0; index < table::indicators.size(); ++index) {
            const std::u16string words(table::indicators.word(index));
            const std::string_view place = table::indicators.row(index)[1];
            if (place == "any") any.push_back({words, index});
            if (place == "start" || place == "edge" || place == "added") start.push_back({words, index});
            if (place == "end" || place == "edge") end.push_back({words, index});
            if (place == "topic") topic.push_back({words, index});
            if (place == "burden" || place == "gain") burden.push_back({words, place == "burden"});
            if (place == "generic") generic.insert(words);
            if (place == "keep") kept.emplace(words, index);
        }
        // What words become is known too, so that a shorter row does not take it apart again.
        std::set<std::u16string> replaced;
        for (const OwningMatcher::Entry& entry : any) replaced.insert(entry.key);
        for (const OwningMatcher::Entry& entry : any)
            if (const std::u16string& words = becomes[entry.value]; !words.empty() && !replaced.contains(words))
                kept.emplace(words, stays);
        for (const auto& [words, index] : kept)
            for (auto* entries : {&any, &start, &end}) entries->push_back({words, stays});
        anywhere = OwningMatcher(any);
        starts = OwningMatcher(start);
        ends = OwningMatcher(end, Matcher::Direction::backward);
        topics = OwningMatcher(topic);
        burdens = OwningMatcher(burden);
    }

    static constexpr std::uint32_t stays = 0xFFFFFFFF;

    [[nodiscard]] IndicatorWord word_of(const Matcher::Match& match) const {
        if (!match) return {};
        if (match.value == stays) return {match.size, true, false, {}, 0};
        return {match.size, false, table::indicators.row(match.value)[1] == "added", becomes[match.value], match.value};
    }
};

const Indicators& indicators() {
    static const Indicators instance;
    return instance;
}

}  // namespace

IndicatorWord match_indicator_word(std::u16string_view text) { return indicators().word_of(indicators().anywhere.match(text)); }

IndicatorWord match_indicator_start(std::u16string_view text) { return indicators().word_of(indicators().starts.match(text)); }

IndicatorWord match_indicator_end(std::u16string_view text) { return indicators().word_of(indicators().ends.match(text)); }

std::uint32_t match_topic(std::u16string_view text) { return indicators().topics.match(text).size; }

bool is_generic_indicator(std::u16string_view text) { return indicators().generic.contains(text); }

bool is_burden(std::u16string_view indicator) {
    for (std::size_t at = 0; at < indicator.size();) {
        const Matcher::Match match = indicators().burdens.match(indicator.substr(at));
        if (match && match.value != 0) return true;
        at += match ? match.size : 1;
    }
    return false;
}

std::string name_of_indicator_row(std::uint32_t row) {
    const Row columns = table::indicators.row(row);
    return std::string(columns[0]) + " → " + (columns[2].empty() ? "∅" : std::string(columns[2]));
}

}  // namespace plandoc::lexicon
