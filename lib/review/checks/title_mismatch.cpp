// The plan's title in three places: above the plan, in the notice's 《…》, in the notice's heading 关于印发…的通知.
//     甲市乙工作方案（2022—2024年） / 《甲市乙工作方案》          the period is missing
//     烟台市知识产权战略纲要（2016—2020年） / (2016-2020年)      width of signs and kind of dash do not count
// And the plan cited in its own text without its period.

#include <array>
#include <optional>

#include "lexicon/genre.hpp"
#include "lexicon/table.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using text::Span;
using text::Words;

struct Title {
    std::u16string words;  ///< as they are compared
    std::string written;
    Span span;
};

/// 关于印发《甲方案》的通知 -> 甲方案
std::u16string_view passed_on(std::u16string_view heading) {
    const std::size_t at = heading.rfind(u"印发");
    if (at == std::u16string_view::npos || !heading.ends_with(u"的通知")) return {};
    return heading.substr(at + 2, heading.size() - 3 - at - 2);
}

/// Without a bracket at its end that holds a year.  甲方案（2022—2024年） -> 甲方案
std::u16string_view without_period(std::u16string_view title) {
    if (!title.ends_with(u')')) return title;
    const std::size_t open = title.rfind(u'(');
    const std::u16string_view bracket = open == std::u16string_view::npos ? std::u16string_view() : title.substr(open);
    if (bracket.find(u'年') == std::u16string_view::npos || bracket.find(u"年版") != std::u16string_view::npos) return title;
    return title.substr(0, open);
}

/// A heading shortens by custom: 关于印发甲工作实施方案的通知 passes on 关于甲工作的实施方案.
std::u16string shortened(std::u16string words) {
    std::erase(words, u'的');
    for (std::size_t at = words.find(u"关于"); at != std::u16string::npos; at = words.find(u"关于")) words.erase(at, 2);
    return words;
}

/// 甲方案（发布稿）: says which copy this is.
std::string without_copy(std::string title) {
    for (const std::string_view copy :
         {std::string_view("（发布稿）"), std::string_view("(发布稿)"), std::string_view("（公开版）")})
        if (title.ends_with(copy)) title.resize(title.size() - copy.size());
    return title;
}

class TitleMismatchChecker {
public:
    explicit TitleMismatchChecker(const record::Plan& plan) : plan_(plan), outline_(*plan.outline), text_(plan.text()) {}

    Findings check() {
        const std::optional<Title> own = own_title();
        if (!own) return {};
        const std::optional<Title> passed = title_in_notice(*own), heading = title_in_heading();
        if (passed && !is_same(*passed, *own))
            report(heading && is_same(*heading, *passed) ? *own : *passed,
                   heading && is_same(*heading, *passed) ? *passed : *own);
        else if (heading && !is_same_in_short(*heading, *own) && !passes_on_several(*heading, *own)) report(*heading, *own);
        check_citations(*own);
        return std::move(findings_);
    }

private:
    /// The place may be left out behind its issuer's name: 商洛市人民政府关于印发乙规划的通知 / 商洛市乙规划.
    static bool is_same(const Title& a, const Title& b) { return a.words.ends_with(b.words) || b.words.ends_with(a.words); }

    static bool is_same_in_short(const Title& a, const Title& b) {
        const std::u16string one = shortened(a.words), other = shortened(b.words);
        return one.ends_with(other) || other.ends_with(one);
    }

    /// 关于印发甲、乙、丙实施方案的通知 passes on three plans.
    [[nodiscard]] bool passes_on_several(const Title& heading, const Title& own) const {
        return heading.written.find("、") != std::string::npos && own.written.find("、") == std::string::npos;
    }

    [[nodiscard]] std::optional<Title> own_title() const {
        if (plan_.letterhead.title.empty() || plan_.letterhead.title_words.empty() ||
            plan_.letterhead.title == plan_.letterhead.notice_title)
            return std::nullopt;
        if (plan_.letterhead.title.ends_with("通知") || plan_.letterhead.title.starts_with("抄送")) return std::nullopt;
        if (plan_.letterhead.title.starts_with("《")) return std::nullopt;  // a list of titles, each a document's of its own
        const std::string title = without_copy(plan_.letterhead.title);
        return Title{compared(title), title, text_.span(plan_.letterhead.title_words)};
    }

    [[nodiscard]] bool in_notice(std::uint32_t passage) const {
        const std::uint32_t part = outline_.passages[passage].part;
        return part != outline::none && outline_.parts[part].kind == outline::PartKind::notice;
    }

    /// The 《…》 of the notice that is most like the plan's title.
    [[nodiscard]] std::optional<Title> title_in_notice(const Title& own) const {
        std::optional<Title> best;
        double best_likeness = 0.75;
        for (const record::Citation& citation : plan_.citations) {
            if (!in_notice(citation.passage) || !citation.number.empty()) continue;
            const std::string written = text_.written(citation.title);
            std::u16string words = compared(written);
            const double like = likeness(words, own.words);
            if (like <= best_likeness) continue;
            best_likeness = like;
            best = Title{std::move(words), written, text_.span(citation.places.front())};
        }
        return best;
    }

    [[nodiscard]] std::optional<Title> title_in_heading() const {
        const std::u16string heading = lexicon::folded(plan_.letterhead.notice_title);
        const std::u16string_view inner = passed_on(heading);
        if (inner.empty()) return std::nullopt;
        Title title{compared(inner), plan_.letterhead.notice_title, {}};
        constexpr double least_likeness = 0.75;
        if (likeness(title.words, compared(plan_.letterhead.title)) < least_likeness) return std::nullopt;
        for (const outline::Part& part : outline_.parts)
            if (part.kind == outline::PartKind::notice && !part.title.empty()) title.span = text_.span(part.title);
        if (title.span.empty()) return std::nullopt;
        return title;
    }

    void report(const Title& here, const Title& there) {
        findings_.push_back(finding(Rule::title_mismatch, Severity::warning,
                                    {"the title is " + here.written + " here, but " + there.written + " there",
                                     "此处标题作“" + here.written + "”，另一处作“" + there.written + "”"},
                                    here.span, {there.span}));
    }

    /// The plan named in its own text without its period.
    void check_citations(const Title& own) {
        const std::u16string title = lexicon::folded(plan_.letterhead.title);
        const std::u16string_view bare = without_period(title);
        if (bare.size() == title.size()) return;
        const std::u16string words = compared(bare);
        for (const record::Citation& citation : plan_.citations) {
            if (in_notice(citation.passage) || compared(text_.characters(citation.title)) != words) continue;
            report({words, text_.written(citation.title), text_.span(citation.places.front())}, own);
        }
    }

    const record::Plan& plan_;
    const outline::Outline& outline_;
    const text::CleanText& text_;
    Findings findings_;
};

}  // namespace

Findings find_title_mismatches(const record::Plan& plan) { return TitleMismatchChecker(plan).check(); }

}  // namespace plandoc::review
