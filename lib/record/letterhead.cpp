#include "record/letterhead.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/genre.hpp"
#include "lexicon/region.hpp"
#include "record/addressee.hpp"
#include "record/date.hpp"
#include "record/document_number.hpp"
#include "record/period.hpp"
#include "record/place.hpp"
#include "record/title.hpp"

namespace plandoc::record {

using outline::Part;
using outline::PartKind;
using text::CleanText;

namespace {

constexpr std::uint32_t longest_line = 60;        ///< characters of a signature, a masthead, a number with what stands beside it
constexpr std::uint32_t longest_title = 160;
constexpr std::uint32_t longest_recipients = 600;
constexpr std::uint32_t longest_front = 40;       ///< passages before the text proper
constexpr std::uint32_t longest_tail = 24;        ///< passages at the end in which a signature may stand

/// Last characters of the names of bodies that issue documents, and of those that are addressed.
constexpr std::u16string_view issuer_ends = u"府委局厅部办室会院行署司社处队心所校团组)";
constexpr std::u16string_view addressee_ends = u"府委局厅部办室会院行司处所关门位构业校心社区市县体团队派场站联)";
/// What stands before 本 where a plan names itself: 制定本行动计划.
constexpr std::u16string_view making_words[] = {u"制定", u"制订", u"编制"};
/// What the issuers of a title are followed by.
constexpr std::u16string_view issuing_words[] = {u"关于", u"印发", u"转发", u"贯彻"};

struct Publication {
    std::u16string_view words;
    bool published;
};
constexpr Publication publications[] = {{u"不予公开", false}, {u"依申请公开", false}, {u"不公开", false}, {u"删减后公开", true},
                                        {u"公开发布", true},  {u"主动公开", true},    {u"公开发行", true}, {u"全文公开", true}};
/// How a line that says so begins.
constexpr std::u16string_view publication_starts[] = {u"(此件", u"(本件", u"(公开", u"此件", u"信息公开", u"公开属性", u"公开方式", u"(主动公开"};

bool starts_with_any(std::u16string_view text, const auto& words) {
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view word) { return text.starts_with(word); });
}

bool ends_with_any(std::u16string_view text, const auto& words) {
    return std::any_of(std::begin(words), std::end(words), [&](std::u16string_view word) { return text.ends_with(word); });
}

std::string iso_day(const Date& date) {
    const auto two = [](int number) { return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; };
    return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

class LetterheadReader {
public:
    LetterheadReader(const outline::Outline& outline, const reader::Document& document)
        : outline_(outline), document_(document), text_(outline.text), names_(document.source, 0) {}

    Letterhead read() {
        find_parts();
        read_front();
        read_title();
        read_lines();
        read_tail();
        read_page();
        read_issuers();
        read_kind();
        result_.period = read_period();
        read_region();
        std::sort(result_.fields.begin(), result_.fields.end(), [](Words a, Words b) { return a.begin < b.begin; });
        return std::move(result_);
    }

private:
    [[nodiscard]] const outline::Passage& passage(std::uint32_t index) const { return outline_.passages[index]; }
    [[nodiscard]] std::u16string_view line(std::uint32_t index) const { return text_.characters(passage(index).words); }

    void find_parts() {
        for (const Part& part : outline_.parts) {
            if (part.kind == PartKind::header && header_ == nullptr) header_ = &part;
            if (part.kind == PartKind::notice && notice_ == nullptr) notice_ = &part;
            if (part.kind == PartKind::plan && plan_ == nullptr) plan_ = &part;
        }
    }

    /// Masthead, title of the notice, number and recipients: the lines before the text proper.
    void read_front() {
        const Part* part = notice_ != nullptr ? notice_ : plan_;
        if (part == nullptr) return;
        const Words own_title = part->title;
        const std::uint32_t end = std::min(part->last_passage, part->first_passage + longest_front);
        for (std::uint32_t index = part->first_passage; index < end; ++index) {
            const Words words = passage(index).words;
            if (!passage(index).label.empty() || passage(index).kind != outline::PassageKind::paragraph) return;
            if (own_title.overlaps(words)) {
                read_number(words);
                continue;
            }
            if (is_recipients(words)) return read_recipients(index, part->first_passage);
            if (is_text(words)) return;
            if (is_page_value(index)) {
                read_page_number(words);
                continue;
            }
            if (read_number(words)) continue;
            if (part == notice_ && own_title.empty()) read_notice_line(words);
            else if (!read_masthead(words)) read_front_date(words);
        }
    }

    /// The value of a page's own field whose label stands on the line above.
    [[nodiscard]] bool is_page_value(std::uint32_t index) const {
        return index > 0 && (line(index - 1) == u"发文字号:" || line(index - 1) == u"文号:");
    }

    [[nodiscard]] bool is_recipients(Words words) const {
        const std::u16string_view characters = text_.characters(words);
        return words.size() >= 3 && words.size() <= longest_recipients && characters.back() == u':' &&
               addressee_ends.find(characters[characters.size() - 2]) != addressee_ends.npos && characters.find(u'。') == characters.npos &&
               characters.find(u'《') == characters.npos;
    }

    /// A paragraph of the text proper, behind which no letterhead goes on.
    [[nodiscard]] bool is_text(Words words) const {
        const std::u16string_view characters = text_.characters(words);
        return words.size() > longest_title || characters.back() == u'。' || characters.find(u"。") != characters.npos;
    }

    /// The line above the last one of a list that a page has torn: 各市人民政府，各人民团⏎体：
    [[nodiscard]] bool is_torn_list(std::uint32_t index) const {
        const std::u16string_view characters = line(index);
        return characters.find_first_of(u",;") != characters.npos && characters.find_first_of(u"《。:") == characters.npos;
    }

    void read_recipients(std::uint32_t index, std::uint32_t first) {
        Words list = passage(index).words;
        while (index > first && is_torn_list(index - 1)) list.begin = passage(--index).words.begin;
        const std::uint32_t glued = text_.find(list, u"的通知");  // a title that ran into the line below it
        if (glued != list.end) {
            if (notice_title_.empty()) notice_title_ = {list.begin, glued + 3};
            list.begin = glued + 3;
        }
        for (const Words addressee : split_addressees(text_, list)) result_.recipients.push_back(text_.written(addressee));
        result_.fields.push_back(list);
    }

    /// A line with a document number that is not cited; true where the line holds nothing else of the letterhead.
    bool read_number(Words words) {
        if (!result_.number.empty()) return false;
        for (std::uint32_t index = words.begin; index < words.end; ++index) {
            Words number = match_document_number(text_, index, words.end);
            if (!number.empty()) number = with_issuer_sign(text_, number, words.begin);
            else if (index == words.begin || text_[index - 1] == u'(') number = match_announcement_number(text_, index, words.end);
            if (number.empty()) continue;
            const bool is_cited = number.begin >= words.begin + 2 && text_[number.begin - 1] == u'(' && text_[number.begin - 2] == u'》';
            if (is_cited || words.size() > number.size() + longest_line) return false;
            result_.number = written_document_number(text_, number);
            result_.number_source = FieldSource::text;
            result_.fields.push_back(number);
            return words.size() <= number.size() + 2;
        }
        return false;
    }

    /// （2021年11月2日） below the title of a plan.
    void read_front_date(Words words) {
        if (text_[words.begin] != u'(') return;
        const std::optional<Date> date = match_date(text_, words.begin + 1, words.end);
        if (!date || date->day == 0 || date->words.end + 1 != words.end) return;
        front_date_ = *date;
        result_.fields.push_back(words);
    }

    /// 甲市人民政府文件
    bool read_masthead(Words words) {
        if (!text_.ends_with(words, u"文件") || words.size() > longest_line) return false;
        masthead_ = {words.begin, words.end - 2};
        result_.fields.push_back(words);
        return true;
    }

    /// A line of the notice before its recipients, where the outline found no title.
    void read_notice_line(Words words) {
        if (notice_title_.empty() && read_masthead(words)) return;
        if (text_.contains(notice_title_, u"关于") && !kind_of(text_, notice_title_).empty()) return;
        if (notice_title_.empty()) notice_title_ = words;
        else notice_title_.end = words.end;
    }

    void read_title() {
        if (plan_ != nullptr) title_ = title_proper(text_, plan_->title);
        if (notice_ != nullptr && !notice_->title.empty()) notice_title_ = notice_->title;
        notice_title_ = title_proper(text_, notice_title_);
        const Words passed = passed_on(text_, notice_title_);
        if (title_.empty() || (kind_of(text_, title_).empty() && !kind_of(text_, passed).empty())) title_ = passed;
        const bool names_no_kind = kind_of(text_, title_).empty() && !is_letter(notice_title_) && !kind_of(text_, notice_title_).empty();
        if (title_.empty() || names_no_kind) title_ = std::exchange(notice_title_, {});
        if (!is_letter(notice_title_)) notice_title_ = {};
        if (!notice_title_.empty()) result_.fields.push_back(notice_title_);
        if (!title_.empty()) result_.fields.push_back(title_);
        result_.title_words = title_;
        read_remarks(plan_ == nullptr ? Words{} : plan_->title);
        title_ = names_.copy(text_, title_);
        notice_title_ = names_.copy(text_, notice_title_);
        result_.title = names_.written(title_);
        result_.notice_title = names_.written(notice_title_);
    }

    /// The title of a letter that passes something on, not one that repeats the plan's.
    [[nodiscard]] bool is_letter(Words title) const {
        return text_.contains(title, u"关于") || text_.contains(title, u"印发") || text_.contains(title, u"转发");
    }

    /// （2021年11月2日） on the title's own lines.
    void read_remarks(Words lines) {
        for (std::uint32_t index = lines.begin; index < lines.end && !front_date_; ++index) {
            if (text_[index] != u'(') continue;
            const std::optional<Date> date = match_date(text_, index + 1, lines.end);
            if (date && date->day != 0 && date->words.end < lines.end && text_[date->words.end] == u')') front_date_ = *date;
        }
    }

    /// The lines that may stand anywhere: （此件公开发布）, 抄送：, …印发.
    void read_lines() {
        const auto count = static_cast<std::uint32_t>(outline_.passages.size());
        for (std::uint32_t index = 0; index < count; ++index) {
            if (passage(index).kind != outline::PassageKind::paragraph || passage(index).words.empty()) continue;
            if (passage(index).part == outline::none) continue;
            const PartKind kind = outline_.parts[passage(index).part].kind;
            if (kind == PartKind::header || kind == PartKind::contents) continue;
            const char16_t first = text_[passage(index).words.begin];
            if (first == u'(' || first == u'此' || first == u'信' || first == u'公') read_publication(passage(index).words);
            else if (first == u'抄') read_copied_to(index);
            if (text_[passage(index).words.end - 1] == u'发') read_printing(passage(index).words);
        }
    }

    void read_publication(Words words) {
        if (result_.published || words.size() > longest_line || !starts_with_any(text_.characters(words), publication_starts)) return;
        for (const Publication& publication : publications) {
            if (!text_.contains(words, publication.words)) continue;
            result_.published = publication.published;
            result_.fields.push_back(words);
            return;
        }
    }

    void read_copied_to(std::uint32_t index) {
        Words list = passage(index).words;
        if (!result_.copied_to.empty() || !starts_with_any(text_.characters(list), std::initializer_list<std::u16string_view>{u"抄送:", u"抄报:"}))
            return;
        const std::uint32_t first = list.begin;
        while (index + 1 < outline_.passages.size() && continues_copies(index)) list.end = passage(++index).words.end;
        result_.fields.push_back({first, list.end});
        const Words names = names_.copy(text_, {first + 3, list.end});
        for (const Words addressee : split_addressees(names_, names)) result_.copied_to.push_back(names_.written(addressee));
    }

    /// Whether the line below `index` goes on with the list: a group of its own that is closed too, or the rest of an open one, but
    /// not the body that printed the document.
    [[nodiscard]] bool continues_copies(std::uint32_t index) const {
        const std::u16string_view below = line(index + 1);
        if (passage(index + 1).kind != outline::PassageKind::paragraph || below.size() > longest_title) return false;
        if (below.ends_with(u"印发") || below.find(u"年") != below.npos) return false;
        constexpr std::u16string_view stops = u"。.";
        if (stops.find(line(index).back()) != stops.npos) return stops.find(below.back()) != stops.npos;
        return index + 2 >= outline_.passages.size() || !line(index + 2).ends_with(u"印发");
    }

    /// 甲市人民政府办公室 2022年11月24日印发
    void read_printing(Words words) {
        if (words.size() > longest_line || !text_.ends_with(words, u"印发")) return;
        for (std::uint32_t index = words.begin; index < words.end; ++index) {
            const std::optional<Date> date = text::is(text_[index], text::digit | text::numeral) ? match_date(text_, index, words.end) : std::nullopt;
            if (!date) continue;
            if (date->day == 0 || date->words.end + 2 != words.end) return;
            printing_date_ = *date;
            result_.fields.push_back(words);
            return;
        }
    }

    /// Signature and date, at the end of the notice, else of the plan, else of the document.
    void read_tail() {
        for (const Part& part : outline_.parts)
            if (part.kind == PartKind::notice && read_signature(part)) return;
        for (const Part& part : outline_.parts)
            if (part.kind == PartKind::plan && read_signature(part)) return;
        for (const Part& part : outline_.parts)
            if (part.kind == PartKind::attachment && read_signature(part)) return;
    }

    bool read_signature(const Part& part) {
        const std::uint32_t first = part.last_passage - std::min(part.last_passage - part.first_passage, longest_tail);
        for (std::uint32_t index = part.last_passage; index-- > first;) {
            if (passage(index).kind != outline::PassageKind::paragraph) continue;
            const Words words = passage(index).words;
            const std::optional<Date> date = date_at_end(words);
            if (!date) continue;
            date_ = *date;
            read_signatories(index, {words.begin, date->words.begin}, first);
            return true;
        }
        return false;
    }

    /// The date that closes a line which is nothing else but a signature.
    [[nodiscard]] std::optional<Date> date_at_end(Words words) const {
        const Words trimmed = text_.trim(words, u"。");
        if (trimmed.empty() || trimmed.size() > longest_line || (text_[trimmed.end - 1] != u'日' && !text::is(text_[trimmed.end - 1], text::digit)))
            return std::nullopt;
        for (std::uint32_t index = trimmed.begin; index < trimmed.end; ++index) {
            if (!text::is(text_[index], text::digit | text::numeral)) continue;
            if (index > trimmed.begin && !is_signatory({trimmed.begin, index})) return std::nullopt;
            const std::optional<Date> date = match_date(text_, index, trimmed.end);
            return date && date->day != 0 && date->words.end == trimmed.end ? date : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_signatory(Words words) const {
        const std::u16string_view characters = text_.characters(words);
        return words.size() >= 3 && text::is(characters.front(), text::han) && words.size() <= longest_line && issuer_ends.find(characters.back()) != issuer_ends.npos &&
               characters.find_first_of(u"。:;《》\"“”") == characters.npos && characters.find(u"附件") == characters.npos;
    }

    /// The bodies that signed, in the lines above the date (`beside` stands before it in its own line).
    void read_signatories(std::uint32_t index, Words beside, std::uint32_t first) {
        Words signatories = text_.trim(beside);
        Words field = passage(index).words;
        while (index-- > first && passage(index).label.empty()) {
            const Words words = passage(index).words;
            const bool begins_below = !signatories.empty() && is_torn_name(words, signatories);
            if (!is_signatory(words) && !begins_below) break;
            signatories = {words.begin, signatories.empty() ? words.end : signatories.end};
            field.begin = signatories.begin;
        }
        signatories_ = names_.copy(text_, signatories);
        result_.fields.push_back(field);
    }

    /// 宁夏回⏎族自治区人民政府: the line above begins as names do, the one below does not.
    [[nodiscard]] bool is_torn_name(Words above, Words below) const {
        const std::u16string_view characters = text_.characters(above);
        const bool is_han = std::all_of(characters.begin(), characters.end(), [](char16_t c) { return text::is(c, text::han); });
        return is_han && above.size() <= longest_line && begins_name(above) && !begins_name(below);
    }
    [[nodiscard]] bool begins_name(Words words) const {
        constexpr std::u16string_view heads[] = {u"中", u"国家", u"省", u"市", u"县", u"宁夏", u"内蒙古", u"广西", u"新疆", u"西藏"};
        return starts_with_any(text_.characters(words), heads) || lexicon::match_place(text_.characters(words));
    }

    /// What the page says beside the text, where the text is silent.
    void read_page() {
        if (header_ != nullptr) read_page_lines();
        const reader::Metadata& metadata = document_.metadata;
        if (result_.number.empty()) result_.number = page_number_.empty() ? metadata.number : page_number_;
        if (!result_.number.empty() && result_.number_source == FieldSource::none) result_.number_source = FieldSource::page;
        const std::optional<Date> date = date_ ? date_ : front_date_ ? front_date_ : printing_date_;
        if (date) result_.date = iso_day(*date);
        result_.date_source = date ? FieldSource::text : FieldSource::none;
        if (date) return;
        result_.date = page_date_ ? iso_day(*page_date_) : metadata.date;
        if (!result_.date.empty()) result_.date_source = FieldSource::page;
    }

    /// 发文字号：甲政发〔2022〕7号, the value on the label's line or the next.
    void read_page_lines() {
        for (std::uint32_t index = header_->first_passage; index < header_->last_passage; ++index) {
            const Words words = passage(index).words;
            const std::uint32_t colon = text_.find(words, u":");
            if (result_.number.empty() && page_number_.empty() && colon == words.end) read_header_number(words);
            if (colon == words.end) continue;
            const std::u16string_view label = text_.characters({words.begin, colon});
            Words value{colon + 1, words.end};
            if (value.empty() && index + 1 < header_->last_passage) value = passage(index + 1).words;
            if (label == u"发文字号" || label == u"文号") read_page_number(value);
            else if (label == u"发文机关" || label == u"发文机构" || label == u"发布机构") page_issuers_ = value;
            else if (label == u"成文日期") page_date_ = day_at(value);
        }
    }

    /// The number alone on a line above the notice.
    void read_header_number(Words words) {
        if (words.size() > longest_line || text_.contains(words, u"《")) return;
        if (read_number(words)) return;
        if (!result_.number.empty()) result_.number_source = FieldSource::text;
    }

    void read_page_number(Words value) {
        for (std::uint32_t index = value.begin; index < value.end; ++index) {
            Words number = match_document_number(text_, index, value.end);
            if (number.empty()) number = match_announcement_number(text_, index, value.end);
            else number = with_issuer_sign(text_, number, value.begin);
            if (number.empty()) continue;
            page_number_ = written_document_number(text_, number);
            return;
        }
    }

    [[nodiscard]] std::optional<Date> day_at(Words value) const {
        const std::optional<Date> date = match_date(text_, value.begin, value.end);
        return date && date->day != 0 ? date : std::nullopt;
    }

    /// From the title of the notice (or of the plan that stands alone), else the signature, else the masthead.
    void read_issuers() {
        const Words title = notice_title_.empty() ? title_ : notice_title_;
        issuers_ = split_issuers(names_, issuers_of(title));
        const std::vector<Words> signatories = split_issuers(names_, signatories_);
        const bool signature_is_fuller = issuers_.size() == 1 && signatories.size() == 1 &&
                                         names_.characters(signatories[0]).ends_with(names_.characters(issuers_[0]));
        if (issuers_.empty() || signature_is_fuller) issuers_ = signatories;
        if (issuers_.empty()) issuers_ = split_issuers(names_, names_.copy(text_, masthead_));
        result_.issuers_source = issuers_.empty() ? FieldSource::none : FieldSource::text;
        if (issuers_.empty() && !page_issuers_.empty()) {
            issuers_ = split_issuers(names_, names_.copy(text_, page_issuers_));
            result_.issuers_source = FieldSource::page;
        }
        for (const Words issuer : issuers_) result_.issuers.push_back(names_.written(issuer));
        if (!result_.issuers.empty() || document_.metadata.issuer.empty()) return;
        result_.issuers.push_back(document_.metadata.issuer);
        result_.issuers_source = FieldSource::page;
    }

    /// What stands before 关于 or 印发 in a title: 甲市人民政府.
    [[nodiscard]] Words issuers_of(Words title) const {
        std::uint32_t about = title.end;
        for (const std::u16string_view word : issuing_words) about = std::min(about, names_.find(title, word));
        const std::u16string_view issuers = names_.characters({title.begin, about});
        if (about == title.end || issuers.size() < 3) return {};
        return issuer_ends.find(issuers.back()) == issuer_ends.npos ? Words{} : Words{title.begin, about};
    }

    void read_kind() {
        result_.kind = title_.empty() ? kind_from_text() : names_.written(kind_of(names_, title_));
    }

    /// 制定本行动计划 -> 行动计划
    [[nodiscard]] std::string kind_from_text() const {
        for (const outline::Passage& paragraph : outline_.passages) {
            if (!outline_.is_read(paragraph)) continue;
            std::uint32_t at = paragraph.words.begin;
            while ((at = text_.find({at, paragraph.words.end}, u'本')) < paragraph.words.end) {
                const bool is_made = ends_with_any(text_.characters({paragraph.words.begin, at++}), making_words);
                const std::uint32_t size = is_made ? lexicon::match_genre(text_.characters({at, paragraph.words.end})) : 0;
                if (size != 0) return text_.written({at, at + size});
            }
            if (paragraph.section != outline::none) return {};
        }
        return {};
    }

    [[nodiscard]] std::optional<Period> read_period() const {
        if (std::optional<Period> period = find_period(names_, title_)) {
            period->from_title = true;
            return period;
        }
        return find_stated_period(outline_, result_.date.empty() ? 0 : std::stoi(result_.date.substr(0, 4)));
    }

    void read_region() {
        const Words place = find_place(names_, title_);
        result_.region = place.empty() ? find_own_place(outline_, names_, issuers_) : names_.written(place);
    }

    const outline::Outline& outline_;
    const reader::Document& document_;
    const CleanText& text_;
    CleanText names_;                                    ///< titles and issuers, their lines joined
    Letterhead result_;
    const Part *header_ = nullptr, *notice_ = nullptr, *plan_ = nullptr;
    Words masthead_, page_issuers_;                      ///< of text_
    Words title_, notice_title_;                         ///< of text_, from read_title on of names_
    Words signatories_;                                  ///< of names_
    std::vector<Words> issuers_;                         ///< of names_
    std::optional<Date> date_, front_date_, printing_date_, page_date_;
    std::string page_number_;
};

}  // namespace

Letterhead read_letterhead(const outline::Outline& outline, const reader::Document& document) {
    return LetterheadReader(outline, document).read();
}

}  // namespace plandoc::record
