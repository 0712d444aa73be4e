#include "record/letterhead/letterhead.hpp"

#include <algorithm>
#include <utility>

#include "record/letterhead/addressee.hpp"
#include "record/letterhead/document_number.hpp"
#include "record/letterhead/document_titles.hpp"
#include "record/letterhead/front_matter.hpp"
#include "record/letterhead/imprint.hpp"
#include "record/letterhead/issuers.hpp"
#include "record/letterhead/page_fields.hpp"
#include "record/letterhead/period.hpp"
#include "record/letterhead/place.hpp"
#include "record/letterhead/plan_years.hpp"
#include "record/letterhead/signature.hpp"
#include "record/letterhead/title.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

std::string two_digits(int number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

/// 2022-11-26; 2022-11 where no day is written (ISO 8601:2004, 4.1.2.3).
std::string iso_date(const Date& date) {
    const std::string month = std::to_string(date.year) + "-" + two_digits(date.month);
    return date.day == 0 ? month : month + "-" + two_digits(date.day);
}

/// Each field of the letterhead, from where the document tells it best.
class LetterheadReader {
public:
    LetterheadReader(const outline::Outline& outline, const reader::Document& document)
        : outline_(outline), metadata_(document.metadata), text_(outline.text), names_(document.source, 0) {}

    Letterhead read() {
        parts_ = find_letterhead_parts(outline_);
        front_ = read_front_matter(outline_, parts_);
        add_fields(front_.fields);
        read_recipients();
        read_titles();
        read_imprint();
        read_signature();
        read_page();
        read_number();
        read_date();
        read_issuers();
        result_.kind = title_.empty() ? stated_kind(outline_) : names_.written(kind_of(names_, title_));
        result_.period = read_period();
        read_region();
        std::sort(result_.fields.begin(), result_.fields.end(), [](Words a, Words b) { return a.begin < b.begin; });
        return std::move(result_);
    }

private:
    void add_field(Words words) {
        if (!words.empty()) result_.fields.push_back(words);
    }
    void add_fields(const std::vector<Words>& fields) {
        result_.fields.insert(result_.fields.end(), fields.begin(), fields.end());
    }

    void read_recipients() {
        if (front_.recipients.empty()) return;
        for (const Words addressee : split_addressees(text_, front_.recipients))
            result_.recipients.push_back(text_.written(addressee));
    }

    void read_titles() {
        const Titles titles = choose_titles(outline_, parts_, front_.notice_title);
        const Words lines = parts_.plan == nullptr ? Words{} : parts_.plan->title;
        add_field(titles.notice_title);
        add_field(titles.title);
        result_.title_words = titles.title;
        if (!front_.date) front_.date = date_in_title(text_, lines);
        title_ = names_.copy(text_, titles.title);
        issuer_places_.title = names_.copy(text_, titles.notice_title);
        result_.title = names_.written(title_);
        result_.notice_title = names_.written(issuer_places_.title);
        if (!titles.notice_title.empty()) return;
        issuer_places_.title = title_;
        issuer_places_.heading = names_.copy(text_, issuers_over(text_, lines, titles.title));
    }

    void read_imprint() {
        Imprint imprint = record::read_imprint(outline_, names_);
        add_fields(imprint.fields);
        result_.published = imprint.published;
        result_.copied_to = std::move(imprint.copied_to);
        printed_ = imprint.printed;
    }

    void read_signature() {
        const Signature signature = find_signature(outline_, parts_);
        add_field(signature.words);
        if (signature.is_dated()) signed_ = signature.date;
        for (const Words names : signature.names) issuer_places_.signatories.push_back(names_.copy(text_, names));
    }

    void read_page() {
        if (parts_.header == nullptr) return;
        page_ = read_page_fields(outline_, *parts_.header, front_.number.empty() && front_.page_number.empty());
        add_field(page_.unlabelled_number);
    }

    /// What the page says stands where the text is silent.
    void read_number() {
        const Words own = front_.number.empty() ? page_.unlabelled_number : front_.number;
        const Words of_page = page_.number.empty() ? front_.page_number : page_.number;
        if (!own.empty()) result_.number = written_document_number(text_, own);
        else if (!of_page.empty()) result_.number = written_document_number(text_, of_page);
        else result_.number = metadata_.number;
        result_.number_source = source_of(!own.empty(), result_.number);
    }

    /// Likewise.
    void read_date() {
        std::optional<Date> date = signed_ ? signed_ : front_.date ? front_.date : printed_;
        const std::string of_page = page_.date ? iso_date(*page_.date) : metadata_.date;
        if (!date && of_page.empty()) date = front_.month;
        result_.date = date ? iso_date(*date) : of_page;
        result_.date_source = source_of(date.has_value(), result_.date);
    }

    static FieldSource source_of(bool is_in_text, const std::string& value) {
        if (is_in_text) return FieldSource::text;
        return value.empty() ? FieldSource::none : FieldSource::page;
    }

    void read_issuers() {
        issuer_places_.masthead = std::move(front_.masthead);
        issuer_places_.cover = std::move(front_.cover);
        issuer_places_.page = page_.issuers;
        issuers_ = choose_issuers(text_, names_, issuer_places_);
        result_.issuers_source = issuers_.source;
        for (const Words issuer : issuers_.names) result_.issuers.push_back(names_.written(issuer));
        if (!result_.issuers.empty() || metadata_.issuer.empty()) return;
        result_.issuers.push_back(metadata_.issuer);
        result_.issuers_source = FieldSource::page;
    }

    [[nodiscard]] std::optional<Period> read_period() const {
        std::optional<Period> period = find_period(names_, title_);
        if (!period) period = find_period(names_, passed_on(names_, title_));
        if (period) {
            period->from_title = true;
            return period;
        }
        return find_stated_period(outline_, year_of(result_.date), names_.contains(title_, u"项目"));
    }

    void read_region() {
        Words place = find_place(names_, title_);
        if (place.empty()) place = find_place(names_, passed_on(names_, title_));
        if (place.empty()) place = find_place_of_issuer(names_, title_, issuers_.names);
        result_.region = place.empty() ? find_own_place(outline_, names_, issuers_.names) : names_.written(place);
    }

    const outline::Outline& outline_;
    const reader::Metadata& metadata_;
    const CleanText& text_;
    CleanText names_;  ///< titles and names of bodies, their lines joined
    Letterhead result_;
    LetterheadParts parts_;
    FrontMatter front_;
    PageFields page_;
    Words title_;  ///< of names_
    IssuerPlaces issuer_places_;
    Issuers issuers_;
    std::optional<Date> signed_, printed_;
};

}  // namespace

Letterhead read_letterhead(const outline::Outline& outline, const reader::Document& document) {
    return LetterheadReader(outline, document).read();
}

}  // namespace plandoc::record
