#include "record/place.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/region.hpp"

namespace plandoc::record {

using lexicon::Place;
using lexicon::Rank;
using text::CleanText;

namespace {

/// What a place's name may go on with.
constexpr std::u16string_view zone_ends[] = {u"开发区", u"新区", u"管理区", u"度假区", u"自由贸易试验区", u"自贸试验区", u"自由贸易港",
                                             u"保税区", u"高新区", u"经开区", u"工业园区", u"产业园区", u"示范区", u"合作区"};
constexpr std::uint32_t longest_zone = 16;  ///< characters between a place and the end of its zone's name
/// Words that are no part of a zone's name, so that the zone is another thing than the place.
constexpr std::u16string_view zone_breaks[] = {u"关于", u"建设", u"推进", u"加快", u"实施", u"支持", u"创建", u"国家级", u"发展", u"的"};

/// The end of the zone's name that goes on behind a place; 0: none does.
std::uint32_t match_zone(const CleanText& text, std::uint32_t place_end, std::uint32_t end) {
    std::uint32_t limit = place_end;
    while (limit < end && limit < place_end + longest_zone && text::is(text[limit], text::han)) ++limit;
    const std::u16string_view behind = text.characters({place_end, limit});
    std::size_t zone_end = std::u16string_view::npos;
    for (const std::u16string_view zone : zone_ends) {
        const std::size_t at = behind.find(zone);
        if (at != behind.npos) zone_end = std::min(zone_end, at + zone.size());
    }
    if (zone_end == std::u16string_view::npos) return 0;
    const std::u16string_view name = behind.substr(0, zone_end);
    const bool is_broken = std::any_of(std::begin(zone_breaks), std::end(zone_breaks),
                                       [&](std::u16string_view word) { return name.find(word) != name.npos; });
    return is_broken ? 0 : place_end + static_cast<std::uint32_t>(zone_end);
}

Place place_at(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    return lexicon::match_place(text.characters({index, end}));
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
        const std::uint8_t units = find_own_units();
        for (const Words issuer : issuers) {
            const Words place = find_place(names, issuer);
            const bool is_own = units == lexicon::no_unit || (place_at(names, place.begin, place.end).units & units) != 0;
            if (!place.empty() && is_own) return names.written(place);
        }
        if (units == lexicon::no_unit) return {};
        collect(units);
        return text_.written(choose());
    }

private:
    /// From the first 我省, 我市 … of the text.
    [[nodiscard]] std::uint8_t find_own_units() const {
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

    [[nodiscard]] bool names_autonomous_region() const {
        return std::any_of(outline_.passages.begin(), outline_.passages.end(), [&](const outline::Passage& passage) {
            return outline_.is_read(passage) && text_.contains(passage.words, u"自治区");
        });
    }

    /// Counts the places that may be meant, until they cannot be one any more.
    void collect(std::uint8_t units) {
        const auto& starts = lexicon::place_starts();
        for (const outline::Passage& passage : outline_.passages) {
            if (above_ > 1) return;
            if (!outline_.is_read(passage)) continue;
            const Words words = passage.words;
            for (std::uint32_t index = words.begin; index < words.end; ++index) {
                if ((starts[text_[index]] & units) == 0) continue;
                const Place place = place_at(text_, index, words.end);
                if (!place) continue;
                if ((place.units & units) != 0) enter(place, {index, index + place.size});
                index += place.size - 1;
            }
        }
    }

    void enter(const Place& place, Words words) {
        const auto known = std::find_if(named_.begin(), named_.end(), [&](const Named& n) { return n.full_name == place.full_name; });
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
        if (!place) continue;
        Words words{index, index + place.size};
        while ((place = place_at(text, words.end, title.end))) words.end += place.size;
        if (const std::uint32_t zone_end = match_zone(text, words.end, title.end)) words.end = zone_end;
        return words;
    }
    return {};
}

std::string find_own_place(const outline::Outline& outline, const CleanText& names, const std::vector<Words>& issuers) {
    return OwnPlaceFinder(outline).find(names, issuers);
}

}  // namespace plandoc::record
