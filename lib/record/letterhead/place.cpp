#include "record/letterhead/place.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "lexicon/letterhead_sign.hpp"
#include "lexicon/region.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using lexicon::Place;
using lexicon::Rank;
using text::CleanText;

namespace {

constexpr std::uint32_t longest_zone = 16;  ///< characters between a place and the end of its zone's name
/// The end of the zone's name that goes on behind a place; 0: none does.
std::uint32_t match_zone(const CleanText& text, std::uint32_t place_end, std::uint32_t end) {
    std::uint32_t limit = place_end;
    while (limit < end && limit < place_end + longest_zone && text::is(text[limit], text::han)) ++limit;
    const std::u16string_view behind = text.characters({place_end, limit});
    const lexicon::FoundSign zone = lexicon::find_sign(behind, LetterheadSign::zone);
    if (!zone || lexicon::holds_sign(behind.substr(0, zone.begin), LetterheadSign::zone_break)) return 0;
    return place_end + static_cast<std::uint32_t>(zone.begin) + zone.size;
}

Place place_at(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    return lexicon::match_place(text.characters({index, end}));
}

/// 乙|大学, 乙|证券交易所: what the place that ends there has given its name to.
bool names_something_else(const Place& place, std::u16string_view behind) {
    return place.is_short && lexicon::begins_with_sign(behind, LetterheadSign::other_name);
}

/// The units of the places that 我省, 我市 … may stand for.
std::uint8_t units_called(char16_t unit) {
    switch (unit) {
        case u'省': return lexicon::province_unit;
        case u'市': return lexicon::city_unit;
        case u'县':
        case u'旗': return lexicon::county_unit;
        case u'区': return lexicon::district_unit;
        case u'州':
        case u'盟': return lexicon::prefecture_unit;
        default: return lexicon::no_unit;
    }
}

/// A place that the text names, counted over short and full forms.
struct Named {
    std::string_view full_name;
    Rank rank;
    Words words;  ///< the longest form as written
};

class OwnPlaceFinder {
public:
    explicit OwnPlaceFinder(const outline::Outline& outline) : outline_(outline), text_(outline.text) {}

    std::string find(const CleanText& names, const std::vector<Words>& issuers) {
        std::uint8_t units = find_units_called_ours();
        for (const Words issuer : issuers) {
            const Words place = find_place(names, issuer);
            const bool is_own = units == lexicon::no_unit || (place_at(names, place.begin, place.end).units & units) != 0;
            if (!place.empty() && is_own) return names.written(place);
        }
        if (units == lexicon::no_unit) units = find_units_called_whole();
        if (units == lexicon::no_unit) return {};
        collect(units);
        return text_.written(choose());
    }

private:
    /// From the first 我省, 我市 … of the text.
    [[nodiscard]] std::uint8_t find_units_called_ours() const {
        for (const outline::Passage& passage : outline_.passages) {
            if (!outline_.is_read(passage)) continue;
            std::uint32_t at = passage.words.begin;
            while ((at = text_.find({at, passage.words.end}, u'我')) + 1 < passage.words.end) {
                const std::uint8_t units = units_called(text_[++at]);
                if (units == lexicon::district_unit && names_autonomous_region()) return lexicon::autonomous_region_unit;
                if (units != lexicon::no_unit) return units;
            }
        }
        return lexicon::no_unit;
    }

    /// From the 全省, 全市 … of the text: the narrowest that is said more than in passing: a city's plan speaks of 全省 too. 全区
    /// may be of a district or of a region.
    [[nodiscard]] std::uint8_t find_units_called_whole() const {
        constexpr std::u16string_view narrowest_first = u"县市州省";
        constexpr std::uint32_t fewest = 3;
        std::array<std::uint32_t, narrowest_first.size()> counts{};
        for (const outline::Passage& passage : outline_.passages) {
            if (!outline_.is_read(passage)) continue;
            std::uint32_t at = passage.words.begin;
            while ((at = text_.find({at, passage.words.end}, u'全')) + 1 < passage.words.end)
                if (const std::size_t unit = narrowest_first.find(text_[++at]); unit != narrowest_first.npos) ++counts[unit];
        }
        for (std::size_t unit = 0; unit < counts.size(); ++unit)
            if (counts[unit] >= fewest) return units_called(narrowest_first[unit]);
        return lexicon::no_unit;
    }

    [[nodiscard]] bool names_autonomous_region() const {
        return std::any_of(outline_.passages.begin(), outline_.passages.end(), [&](const outline::Passage& passage) {
            return outline_.is_read(passage) && text_.contains(passage.words, u"自治区");
        });
    }

    /// Counts the places that may be meant, until they cannot be one any more.
    void collect(std::uint8_t units) {
        for (const outline::Passage& passage : outline_.passages) {
            if (above_ > 1) return;
            if (!outline_.is_read(passage)) continue;
            const std::u16string_view text = text_.characters(passage.words);
            for (std::size_t at = 0; const lexicon::FoundPlace found = lexicon::find_place(text, at);) {
                const std::uint32_t begin = passage.words.begin + static_cast<std::uint32_t>(found.begin);
                // 绿化和县城建设, but 沈阳市和平区: `at` is where the place before ends
                const bool is_joint =
                    text[found.begin] == u'和' && found.begin > at && text::is(text[found.begin - 1], text::han);
                at = found.begin + found.place.size;
                if (is_joint || (found.place.units & units) == 0 || names_something_else(found.place, text.substr(at))) continue;
                enter(found.place, {begin, begin + found.place.size});
            }
        }
    }

    void enter(const Place& place, Words words) {
        const auto is_same = [&](const Named& named) { return named.full_name == place.full_name; };
        const auto known = std::find_if(named_.begin(), named_.end(), is_same);
        if (known == named_.end()) {
            named_.push_back({place.full_name, place.rank, words});
            above_ += place.rank != Rank::county ? 1 : 0;
        } else if (known->words.size() < words.size()) {
            known->words = words;
        }
    }

    /// The only place named, or the only one above the county where several below it are named.
    [[nodiscard]] Words choose() const {
        if (named_.size() == 1) return named_.front().words;
        if (above_ != 1 || named_.size() < 3) return {};
        return std::find_if(named_.begin(), named_.end(), [](const Named& named) { return named.rank != Rank::county; })->words;
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    std::vector<Named> named_;
    int above_ = 0;  ///< how many of them are above the county
};

}  // namespace

Words find_place(const CleanText& text, Words title) {
    int depth = 0;
    for (std::uint32_t index = title.begin; index < title.end; ++index) {
        if (text[index] == u'《' || text[index] == u'〈') ++depth;
        if (text[index] == u'》' || text[index] == u'〉') --depth;
        if (depth > 0) continue;
        Place place = place_at(text, index, title.end);
        if (!place || names_something_else(place, text.characters({index + place.size, title.end}))) continue;
        Words words{index, index + place.size};
        bool is_short = place.is_short;
        // 甲省乙市; not 甲市乙区|甲开发区, which names another
        while (place.rank != Rank::county && (place = place_at(text, words.end, title.end))) {
            words.end += place.size;
            is_short = place.is_short;
        }
        const std::uint32_t zone_end = is_short ? match_zone(text, words.end, title.end) : 0;
        return zone_end == 0 ? words : Words{words.begin, zone_end};
    }
    return {};
}

Words find_place_of_issuer(const CleanText& text, Words title, const std::vector<Words>& issuers) {
    constexpr std::u16string_view government = u"人民政府";
    constexpr std::uint32_t shortest = 2;  // characters
    for (const Words issuer : issuers) {
        const std::u16string_view body = text.characters(issuer);
        const std::size_t size = body.find(government);
        if (size == body.npos || size < shortest || !text.starts_with(title, body.substr(0, size))) continue;
        return {title.begin, title.begin + static_cast<std::uint32_t>(size)};
    }
    return {};
}

std::string find_own_place(const outline::Outline& outline, const CleanText& names, const std::vector<Words>& issuers) {
    return OwnPlaceFinder(outline).find(names, issuers);
}

}  // namespace plandoc::record
