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

/// What 我省 … says of the place it stands for.
struct OwnRank {
    bool province = false, city = false, county = false, district = false, prefecture = false;
    bool autonomous = false;  ///< 我区 of an autonomous region
    [[nodiscard]] bool any() const { return province || city || county || district || prefecture || autonomous; }

    /// Whether a place of this full name may be meant.
    [[nodiscard]] bool fits(const Place& place) const {
        const std::string_view name = place.full_name;
        if (place.rank == Rank::province) return province || (autonomous && name.ends_with("自治区"));
        if (city && name.ends_with("市")) return true;
        if (county && (name.ends_with("县") || name.ends_with("旗"))) return true;
        if (district && place.rank == Rank::county && name.ends_with("区")) return true;
        return prefecture && place.rank == Rank::prefecture && !name.ends_with("市");
    }
};

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
        const OwnRank rank = find_own_rank();
        if (!rank.any()) return {};
        for (const Words issuer : issuers) {
            const Words place = find_place(names, issuer);
            if (!place.empty() && rank.fits(place_at(names, place.begin, place.end))) return names.written(place);
        }
        collect(rank);
        return text_.written(choose());
    }

private:
    [[nodiscard]] OwnRank find_own_rank() const {
        OwnRank rank;
        for (const outline::Passage& passage : outline_.passages) {
            if (rank.any()) break;
            if (outline_.is_read(passage)) read_own_rank(passage.words, rank);
        }
        if (rank.district && names_autonomous_region()) rank.autonomous = true, rank.district = false;
        return rank;
    }

    /// The first 我省, 我市 … of a paragraph.
    void read_own_rank(Words words, OwnRank& rank) const {
        std::uint32_t at = words.begin;
        while (!rank.any() && (at = text_.find({at, words.end}, u'我')) + 1 < words.end) {
            const char16_t unit = text_[++at];
            rank.province = unit == u'省';
            rank.city = unit == u'市';
            rank.county = unit == u'县' || unit == u'旗';
            rank.district = unit == u'区';
            rank.prefecture = unit == u'州' || unit == u'盟';
        }
    }

    [[nodiscard]] bool names_autonomous_region() const {
        return std::any_of(outline_.passages.begin(), outline_.passages.end(), [&](const outline::Passage& passage) {
            return outline_.is_read(passage) && text_.contains(passage.words, u"自治区");
        });
    }

    /// Counts the places that fit, until they cannot be one any more.
    void collect(const OwnRank& rank) {
        for (const outline::Passage& passage : outline_.passages) {
            if (above_ > 1) return;
            if (!outline_.is_read(passage)) continue;
            const Words words = passage.words;
            for (std::uint32_t index = words.begin; index < words.end; ++index) {
                if (!lexicon::may_begin_place(text_[index])) continue;
                const Place place = place_at(text_, index, words.end);
                if (!place) continue;
                if (rank.fits(place)) enter(place, {index, index + place.size});
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
