#include "record/letterhead/issuers.hpp"

#include <string_view>
#include <utility>

#include "lexicon/letterhead_sign.hpp"
#include "lexicon/region.hpp"
#include "record/letterhead/addressee.hpp"
#include "record/letterhead/signature.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using text::CleanText;

namespace {

/// What stands before 关于 or 印发 in a title: 甲市人民政府.
Words issuers_of(const CleanText& names, Words title) {
    const lexicon::FoundSign about = lexicon::find_sign(names, title, LetterheadSign::issuing);
    if (!about || about.begin < 3) return {};
    const Words issuers{title.begin, title.begin + static_cast<std::uint32_t>(about.begin)};
    return ends_as_issuer(names.characters(issuers)) ? issuers : Words{};
}

/// 甲省教育厅, not 省教育厅.
bool has_place(const CleanText& names, Words issuer) { return bool{lexicon::match_place(names.characters(issuer))}; }

/// The issuers in each of `lists`, in order.
std::vector<Words> split_all(const CleanText& names, const std::vector<Words>& lists) {
    std::vector<Words> issuers;
    for (const Words list : lists) {
        const std::vector<Words> of_list = split_issuers(names, list);
        issuers.insert(issuers.end(), of_list.begin(), of_list.end());
    }
    return issuers;
}

/// Likewise, of lists that still stand in `text`.
std::vector<Words> copy_all(const CleanText& text, CleanText& names, std::vector<Words> lists) {
    for (Words& list : lists) list = names.copy(text, list);
    return split_all(names, lists);
}

/// 甲省人民政府办公厅, not 甲省政府办公厅.
bool has_government(const CleanText& names, Words issuer) { return names.contains(issuer, u"人民政府"); }

/// More signed than the title names, or as many, of whom the title only says what they are of, or shortens it: 省教育厅.
bool is_fuller(const CleanText& names, const std::vector<Words>& signatories, const std::vector<Words>& in_title) {
    if (signatories.size() != in_title.size() || in_title.empty()) return signatories.size() > in_title.size();
    const Words titled = in_title[0], signed_by = signatories[0];
    const bool shortens = names.contains(titled, u"政府") && !has_government(names, titled) && has_government(names, signed_by);
    return has_place(names, signed_by) && (shortens || !has_place(names, titled));
}

}  // namespace

Issuers choose_issuers(const CleanText& text, CleanText& names, const IssuerPlaces& places) {
    std::vector<Words> issuers = split_issuers(names, places.heading.empty() ? issuers_of(names, places.title) : places.heading);
    const bool is_silent = issuers.empty();  // of the title
    std::vector<Words> signatories = split_all(names, places.signatories);
    if (is_silent || is_fuller(names, signatories, issuers)) issuers = std::move(signatories);
    if (is_silent) {
        std::vector<Words> masthead = copy_all(text, names, places.masthead);
        if (masthead.size() > issuers.size()) issuers = std::move(masthead);
    }
    if (issuers.empty()) issuers = copy_all(text, names, places.cover);
    if (!issuers.empty()) return {std::move(issuers), FieldSource::text};
    if (places.page.empty()) return {};
    return {split_issuers(names, names.copy(text, places.page)), FieldSource::page};
}

}  // namespace plandoc::record
