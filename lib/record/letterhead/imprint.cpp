#include "record/letterhead/imprint.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/letterhead_sign.hpp"
#include "record/letterhead/addressee.hpp"
#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using outline::Outline;
using outline::PartKind;
using outline::PassageKind;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_copies = 24;  ///< passages over which a list of copies may go on

class ImprintReader {
public:
    ImprintReader(const Outline& outline, CleanText& names) : outline_(outline), text_(outline.text), names_(names) {}

    Imprint read() {
        const auto count = static_cast<std::uint32_t>(outline_.passages.size());
        for (std::uint32_t index = 0; index < count; ++index) {
            if (!passage(index).is_text() || passage(index).words.empty()) continue;
            if (passage(index).part == outline::none) continue;
            const PartKind kind = outline_.parts[passage(index).part].kind;
            if (kind == PartKind::header || kind == PartKind::contents) continue;
            read_publication(passage(index).words);
            read_copied_to(index);
            if (text_[passage(index).words.end - 1] == u'发') read_printing(passage(index).words);
        }
        return std::move(imprint_);
    }

private:
    [[nodiscard]] const outline::Passage& passage(std::uint32_t index) const { return outline_.passages[index]; }
    [[nodiscard]] std::u16string_view line(std::uint32_t index) const { return text_.characters(passage(index).words); }

    /// （此件公开发布，附件不公开）: what is said of the attachment says nothing of the paper.
    static std::u16string_view about_paper(std::u16string_view line) { return line.substr(0, line.find(u",附件")); }

    void read_publication(Words words) {
        if (imprint_.published || words.size() > longest_letterhead_line) return;
        const std::u16string_view characters = about_paper(text_.characters(words));
        if (!lexicon::begins_with_sign(characters, LetterheadSign::publication_line)) return;
        if (lexicon::holds_sign(characters, LetterheadSign::unpublished)) imprint_.published = false;
        else if (lexicon::holds_sign(characters, LetterheadSign::published)) imprint_.published = true;
        if (imprint_.published) imprint_.fields.push_back(words);
    }

    void read_copied_to(std::uint32_t index) {
        Words list = passage(index).words;
        const std::uint32_t mark = lexicon::match_sign(text_, list, LetterheadSign::copies);
        if (mark == 0 || !imprint_.copied_to.empty()) return;
        const std::uint32_t first = list.begin;
        const std::uint32_t end = std::min(index + longest_copies, static_cast<std::uint32_t>(outline_.passages.size()));
        while (index + 1 < end && continues_copies(index)) list.end = passage(++index).words.end;
        imprint_.fields.push_back({first, list.end});
        const Words names = names_.copy(text_, {first + mark, list.end});
        for (const Words addressee : split_addressees(names_, names)) imprint_.copied_to.push_back(names_.written(addressee));
    }

    /// Whether the line below `index` goes on with the list: a group of its own that is closed too, or the rest of an open
    /// one, but not the body that printed the document.
    [[nodiscard]] bool continues_copies(std::uint32_t index) const {
        const std::u16string_view below = line(index + 1);
        if (passage(index + 1).kind != PassageKind::paragraph || below.size() > longest_letterhead_title) return false;
        if (passage(index + 1).part != passage(index).part || !passage(index + 1).label.empty()) return false;
        if (below.ends_with(u"印发") || below.find(u"年") != below.npos) return false;
        constexpr std::u16string_view stops = u"。.";
        const bool closes_below = stops.find(below.back()) != stops.npos;
        if (closes_below || stops.find(line(index).back()) != stops.npos) return closes_below;
        std::uint32_t next = index + 2;  // behind the name of who printed the document, a page may end
        while (next < outline_.passages.size() && !passage(next).is_text()) ++next;
        return next >= outline_.passages.size() || !line(next).ends_with(u"印发");
    }

    void read_printing(Words words) {
        if (words.size() > longest_letterhead_line || !text_.ends_with(words, u"印发")) return;
        for (std::uint32_t index = words.begin; index < words.end; ++index) {
            if (!text::is(text_[index], text::digit | text::numeral)) continue;
            const std::optional<Date> date = match_date(text_, index, words.end);
            if (!date) continue;
            if (date->day == 0 || date->words.end + 2 != words.end) return;
            imprint_.printed = date;
            imprint_.fields.push_back(words);
            return;
        }
    }

    const Outline& outline_;
    const CleanText& text_;
    CleanText& names_;
    Imprint imprint_;
};

}  // namespace

Imprint read_imprint(const Outline& outline, CleanText& names) { return ImprintReader(outline, names).read(); }

}  // namespace plandoc::record
