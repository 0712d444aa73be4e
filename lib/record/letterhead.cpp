#include "record/letterhead.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/genre.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/region.hpp"
#include "outline/wording.hpp"
#include "record/addressee.hpp"
#include "record/date.hpp"
#include "record/document_number.hpp"
#include "record/period.hpp"
#include "record/place.hpp"
#include "record/signature.hpp"
#include "record/title.hpp"

namespace plandoc::record {

using lexicon::Sign;
using outline::Part;
using outline::PartKind;
using text::CleanText;

namespace {

constexpr std::uint32_t longest_line = 60;  ///< characters of a signature, a masthead, a number with what stands beside it
constexpr std::uint32_t longest_title = 160;
constexpr std::uint32_t longest_recipients = 600;
constexpr std::uint32_t longest_front = 40;   ///< passages before the text proper
constexpr std::uint32_t longest_copies = 24;  ///< passages over which a list of copies may go on

/// Last characters of the names of bodies that are addressed.
constexpr std::u16string_view addressee_ends = u"府委局厅部办室会院行司处所关门位构业校心社区市县体团队派场站联)";

std::string two_digits(int number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

std::string iso_day(const Date& date) {
    return std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
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
            if (passage(index).kind == outline::PassageKind::page_mark) continue;
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
            if (part == notice_ && own_title.empty()) read_notice_line(index);
            else if (!read_masthead(index) && !read_cover_line(words)) read_front_date(words);
        }
    }

    /// A line of the cover: who issues the plan, above the month in which they do. True for that month.
    bool read_cover_line(Words words) {
        if (may_sign(text_, words)) {
            cover_.push_back(words);
            return false;
        }
        const std::optional<Date> date = match_date(text_, words.begin, words.end);
        const bool is_date = date && date->month != 0 && date->words == words;
        if (!is_date || cover_.empty()) cover_.clear();
        else if (cover_issuers_.empty()) cover_issuers_ = std::move(cover_);
        return is_date && date->day == 0;
    }

    /// The value of a page's own field whose label stands on the line above.
    [[nodiscard]] bool is_page_value(std::uint32_t index) const {
        if (index == 0 || line(index - 1).empty() || line(index - 1).back() != u':') return false;
        return line(index - 1).ends_with(u"号:");
    }
    static bool is_label(std::u16string_view words, Sign sign) {
        return !words.empty() && lexicon::match_sign(words, sign) == words.size();
    }

    [[nodiscard]] bool is_recipients(Words words) const {
        const std::u16string_view characters = text_.characters(words);
        if (words.size() < 3 || words.size() > longest_recipients || characters.back() != u':') return false;
        if (characters.find_first_of(u"。《") != characters.npos) return false;
        const bool is_list = characters.front() == u'各' && characters.find(u',') != characters.npos;  // 各省能源局，…、中核：
        return is_list || addressee_ends.find(characters[characters.size() - 2]) != addressee_ends.npos;
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
            else if (index == words.begin || text_[index - 1] == u'(')
                number = match_announcement_number(text_, index, words.end);
            if (number.empty()) continue;
            const bool is_cited = text_.ends_with({words.begin, number.begin}, u"》(");
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

    /// 甲市人民政府文件; where several bodies issue, 文件 stands beside one of their lines.
    bool read_masthead(std::uint32_t index) {
        const Words words = passage(index).words;
        if (!text_.ends_with(words, u"文件") || words.size() > longest_line) return false;
        std::uint32_t first = index, last = index;
        while (first > 0 && is_name_line(first - 1)) --first;
        while (last + 1 < outline_.passages.size() && is_name_line(last + 1)) ++last;
        masthead_.clear();
        for (std::uint32_t line = first; line <= last; ++line)
            masthead_.push_back(line == index ? Words{words.begin, words.end - 2} : passage(line).words);
        result_.fields.push_back({passage(first).words.begin, passage(last).words.end});
        return true;
    }
    [[nodiscard]] bool is_name_line(std::uint32_t index) const {
        return passage(index).kind == outline::PassageKind::paragraph && may_sign(text_, passage(index).words) &&
               !text_.contains(passage(index).words, u"关于");
    }

    /// A line of the notice before its recipients, where the outline found no title.
    void read_notice_line(std::uint32_t index) {
        const Words words = passage(index).words;
        if (notice_title_.empty() && read_masthead(index)) return;
        if (text_.contains(notice_title_, u"关于") && !kind_of(text_, notice_title_).empty()) return;
        if (notice_title_.empty()) notice_title_ = words;
        else notice_title_.end = words.end;
    }

    void read_title() {
        choose_titles();
        if (!notice_title_.empty()) result_.fields.push_back(notice_title_);
        if (!title_.empty()) result_.fields.push_back(title_);
        result_.title_words = title_;
        if (notice_title_.empty()) heading_ = issuers_over(text_, plan_ == nullptr ? Words{} : plan_->title, title_);
        read_remarks(plan_ == nullptr ? Words{} : plan_->title);
        title_ = names_.copy(text_, title_);
        notice_title_ = names_.copy(text_, notice_title_);
        heading_ = names_.copy(text_, heading_);
        result_.title = names_.written(title_);
        result_.notice_title = names_.written(notice_title_);
    }

    /// The plan's own title and that of the notice, each from where it is told best.
    void choose_titles() {
        if (plan_ != nullptr) title_ = title_proper(text_, plan_->title);
        if (notice_ != nullptr && !notice_->title.empty()) notice_title_ = notice_->title;
        notice_title_ = title_proper(text_, notice_title_);
        if (notice_ != nullptr && !is_letter(notice_title_)) {
            const Words above = title_in_header();
            if (!above.empty()) notice_title_ = above;
        }
        if (!is_letter(notice_title_)) {
            if (!names_kind(title_) && names_kind(notice_title_)) title_ = notice_title_;
            notice_title_ = {};
        }
        const Words passed = passed_on(text_, notice_title_);
        if (title_.empty() || (!names_kind(title_) && names_kind(passed))) title_ = passed;
        if (title_.empty()) title_ = std::exchange(notice_title_, {});
        if (title_.empty() && notice_ != nullptr) title_ = named_in_letter();
    }

    /// What the letter says that it passes on, where neither letter nor plan has a title: 《甲规划》已经审议通过，现印发给你们.
    [[nodiscard]] Words named_in_letter() const {
        for (std::uint32_t index = notice_->first_passage; index < notice_->last_passage; ++index) {
            const Words letter = passage(index).words;
            if (!outline::holds_mark(text_.characters(letter), outline::Mark::letter)) continue;
            const std::uint32_t open = text_.find(letter, u"《"), close = text_.find(letter, u"》");
            const Words title{std::min(open + 1, letter.end), close};
            if (open < close && close < letter.end && names_kind(title)) return title;
        }
        return {};
    }
    [[nodiscard]] bool names_kind(Words title) const { return !kind_of(text_, title).empty(); }

    /// The last line above the notice that reads like its title: a page may show its own fields between the two.
    [[nodiscard]] Words title_in_header() const {
        if (header_ == nullptr) return {};
        for (std::uint32_t index = header_->last_passage; index-- > header_->first_passage;) {
            const Words words = passage(index).words;
            if (words.size() > longest_title || !is_letter(words)) continue;
            const Words title = title_proper(text_, words);
            if (names_kind(title)) return title;
        }
        return {};
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
            if (may_tell_publication(first)) read_publication(passage(index).words);
            else if (first == u'抄') read_copied_to(index);
            if (text_[passage(index).words.end - 1] == u'发') read_printing(passage(index).words);
        }
    }

    /// Of （此件公开发布） 此件…  信息公开选项：  公开属性：  政府信息公开选项：
    static bool may_tell_publication(char16_t first) {
        return std::u16string_view(u"(此信公政").find(first) != std::u16string_view::npos;
    }

    void read_publication(Words words) {
        const std::u16string_view characters = text_.characters(words);
        if (result_.published || words.size() > longest_line) return;
        if (lexicon::match_sign(characters, Sign::publication_line) == 0) return;
        if (lexicon::holds_sign(characters, Sign::unpublished)) result_.published = false;
        else if (lexicon::holds_sign(characters, Sign::published)) result_.published = true;
        if (result_.published) result_.fields.push_back(words);
    }

    void read_copied_to(std::uint32_t index) {
        Words list = passage(index).words;
        const std::uint32_t mark = lexicon::match_sign(text_.characters(list), Sign::copies);
        if (mark == 0 || !result_.copied_to.empty()) return;
        const std::uint32_t first = list.begin;
        const std::uint32_t end = std::min(index + longest_copies, static_cast<std::uint32_t>(outline_.passages.size()));
        while (index + 1 < end && continues_copies(index)) list.end = passage(++index).words.end;
        result_.fields.push_back({first, list.end});
        const Words names = names_.copy(text_, {first + mark, list.end});
        for (const Words addressee : split_addressees(names_, names)) result_.copied_to.push_back(names_.written(addressee));
    }

    /// Whether the line below `index` goes on with the list: a group of its own that is closed too, or the rest of an open
    /// one, but not the body that printed the document.
    [[nodiscard]] bool continues_copies(std::uint32_t index) const {
        const std::u16string_view below = line(index + 1);
        if (passage(index + 1).kind != outline::PassageKind::paragraph || below.size() > longest_title) return false;
        if (passage(index + 1).part != passage(index).part || !passage(index + 1).label.empty()) return false;
        if (below.ends_with(u"印发") || below.find(u"年") != below.npos) return false;
        constexpr std::u16string_view stops = u"。.";
        if (stops.find(line(index).back()) != stops.npos) return stops.find(below.back()) != stops.npos;
        std::uint32_t next = index + 2;  // behind the name of who printed the document, a page may end
        while (next < outline_.passages.size() && passage(next).kind == outline::PassageKind::page_mark) ++next;
        return next >= outline_.passages.size() || !line(next).ends_with(u"印发");
    }

    /// 甲市人民政府办公室 2022年11月24日印发
    void read_printing(Words words) {
        if (words.size() > longest_line || !text_.ends_with(words, u"印发")) return;
        for (std::uint32_t index = words.begin; index < words.end; ++index) {
            if (!text::is(text_[index], text::digit | text::numeral)) continue;
            const std::optional<Date> date = match_date(text_, index, words.end);
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
        if (plan_ != nullptr && !take(find_signature_within(outline_, *plan_)))
            take_names(find_undated_signature(outline_, notice_ != nullptr ? *notice_ : *plan_));
    }

    bool read_signature(const Part& part) { return take(find_signature(outline_, part)); }

    bool take(const Signature& signature) {
        if (signature.date.year == 0) return false;
        date_ = signature.date;
        take_names(signature);
        return true;
    }
    void take_names(const Signature& signature) {
        for (const Words names : signature.names) signatories_.push_back(names_.copy(text_, names));
        if (!signature.words.empty()) result_.fields.push_back(signature.words);
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
            if (label.ends_with(u"号")) read_page_number(value);  // 发文字号, 文号; 文 may have been torn off
            else if (is_label(label, Sign::page_issuer)) page_issuers_ = value;
            else if (is_label(label, Sign::page_date)) page_date_ = day_at(value);
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
        issuers_ = split_issuers(names_, heading_.empty() ? issuers_of(title) : heading_);
        const std::vector<Words> signatories = split_all(signatories_);
        const bool title_is_silent = issuers_.empty();
        const bool signature_is_fuller =
            signatories.size() > issuers_.size() ||
            (!issuers_.empty() && signatories.size() == issuers_.size() && !has_place(issuers_[0]) && has_place(signatories[0]));
        if (issuers_.empty() || signature_is_fuller) issuers_ = signatories;
        if (title_is_silent) {
            for (Words& line : masthead_) line = names_.copy(text_, line);
            std::vector<Words> masthead = split_all(masthead_);
            if (masthead.size() > issuers_.size()) issuers_ = std::move(masthead);
        }
        if (issuers_.empty()) {
            for (Words& line : cover_issuers_) line = names_.copy(text_, line);
            issuers_ = split_all(cover_issuers_);
        }
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

    /// 甲省教育厅, not 省教育厅.
    [[nodiscard]] bool has_place(Words issuer) const { return bool{lexicon::match_place(names_.characters(issuer))}; }

    /// The issuers in each of `lists`, which are of names_.
    [[nodiscard]] std::vector<Words> split_all(const std::vector<Words>& lists) const {
        std::vector<Words> issuers;
        for (const Words list : lists) {
            const std::vector<Words> names = split_issuers(names_, list);
            issuers.insert(issuers.end(), names.begin(), names.end());
        }
        return issuers;
    }

    /// What stands before 关于 or 印发 in a title: 甲市人民政府.
    [[nodiscard]] Words issuers_of(Words title) const {
        const lexicon::FoundSign about = lexicon::find_sign(names_.characters(title), Sign::issuing);
        if (!about || about.begin < 3) return {};
        const Words issuers{title.begin, title.begin + static_cast<std::uint32_t>(about.begin)};
        return ends_as_issuer(names_.characters(issuers)) ? issuers : Words{};
    }

    void read_kind() { result_.kind = title_.empty() ? kind_from_text() : names_.written(kind_of(names_, title_)); }

    /// 制定本行动计划 -> 行动计划
    [[nodiscard]] std::string kind_from_text() const {
        for (const outline::Passage& paragraph : outline_.passages) {
            if (!outline_.is_read(paragraph)) continue;
            std::uint32_t at = paragraph.words.begin;
            while ((at = text_.find({at, paragraph.words.end}, u'本')) < paragraph.words.end) {
                const std::u16string_view before = text_.characters({paragraph.words.begin, at++});
                if (lexicon::match_sign_at_end(before, Sign::making) == 0) continue;
                const std::uint32_t size = lexicon::match_genre(text_.characters({at, paragraph.words.end}));
                if (size != 0) return text_.written({at, at + size});
            }
            if (paragraph.section != outline::none) return {};
        }
        return {};
    }

    [[nodiscard]] std::optional<Period> read_period() const {
        std::optional<Period> period = find_period(names_, title_);
        if (!period) period = find_period(names_, passed_on(names_, title_));
        if (period) {
            period->from_title = true;
            return period;
        }
        return find_stated_period(outline_, result_.date.empty() ? 0 : std::stoi(result_.date.substr(0, 4)));
    }

    void read_region() {
        Words place = find_place(names_, title_);
        if (place.empty()) place = find_place(names_, passed_on(names_, title_));
        result_.region = place.empty() ? find_own_place(outline_, names_, issuers_) : names_.written(place);
    }

    const outline::Outline& outline_;
    const reader::Document& document_;
    const CleanText& text_;
    CleanText names_;  ///< titles and issuers, their lines joined
    Letterhead result_;
    const Part *header_ = nullptr, *notice_ = nullptr, *plan_ = nullptr;
    Words page_issuers_;           ///< of text_
    std::vector<Words> masthead_;  ///< of text_, from read_issuers on of names_
    std::vector<Words> cover_;     ///< of text_: names without a date so far
    std::vector<Words> cover_issuers_;
    Words heading_;                   ///< of text_, from read_title on of names_: issuers over the 《》 of the title
    Words title_, notice_title_;      ///< of text_, from read_title on of names_
    std::vector<Words> signatories_;  ///< of names_
    std::vector<Words> issuers_;      ///< of names_
    std::optional<Date> date_, front_date_, printing_date_, page_date_;
    std::string page_number_;
};

}  // namespace

Letterhead read_letterhead(const outline::Outline& outline, const reader::Document& document) {
    return LetterheadReader(outline, document).read();
}

}  // namespace plandoc::record
