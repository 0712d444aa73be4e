#include "review/checks/check.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "lexicon/check_sign.hpp"
#include "lexicon/table.hpp"
#include "text/character.hpp"

namespace plandoc::review {

Finding finding(Rule rule, Severity severity, text::Message message, text::Span first, const std::vector<text::Span>& others) {
    Finding made{rule, severity, std::move(message), {{first, false}}, {}};
    made.places.reserve(1 + others.size());
    for (const text::Span other : others) made.places.push_back({other, false});
    return made;
}

std::vector<Siblings> sibling_groups(const outline::Outline& outline) {
    std::map<std::tuple<std::uint32_t, std::uint32_t, outline::Scheme>, Siblings> by_parent;
    for (const outline::Section& section : outline.sections)
        by_parent[{section.part, section.parent, section.scheme}].push_back(&section);
    std::vector<Siblings> groups;
    groups.reserve(by_parent.size());
    for (auto& [key, siblings] : by_parent) groups.push_back(std::move(siblings));
    std::sort(groups.begin(), groups.end(), [](const Siblings& a, const Siblings& b) { return a.front() < b.front(); });
    return groups;
}

std::u16string compared(std::u16string_view characters) {
    std::u16string out;
    out.reserve(characters.size());
    for (const char16_t c : characters) {
        const char16_t folded = text::fold(c);
        if (folded == u'-' || folded == u'~' || folded == u'至') out.push_back(u'-');
        else if (folded == u'%' || folded == u'.') out.push_back(folded);
        else if (!text::is(folded, text::space | text::mark)) out.push_back(folded);
    }
    while (!out.empty() && (out.back() == u'.' || out.back() == u'-')) out.pop_back();
    return out;
}

std::u16string compared(const std::string& utf8) { return compared(lexicon::folded(utf8)); }

double likeness(std::u16string_view a, std::u16string_view b) {
    constexpr std::size_t most = 400;
    a = a.substr(0, most);
    b = b.substr(0, most);
    if (a.empty() || b.empty()) return a.size() == b.size() ? 1 : 0;
    std::vector<std::uint16_t> row(b.size() + 1, 0);
    for (const char16_t c : a) {
        std::uint16_t corner = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::uint16_t above = row[j];
            row[j] = c == b[j - 1] ? static_cast<std::uint16_t>(corner + 1) : std::max(above, row[j - 1]);
            corner = above;
        }
    }
    return 2.0 * row.back() / static_cast<double>(a.size() + b.size());
}

std::string quoted(const record::Plan& plan, text::Words words, std::uint32_t most) {
    if (words.size() <= most) return plan.text().written(words);
    return plan.text().written({words.begin, words.begin + most}) + "…";
}

bool is_among_aims(const record::Plan& plan, std::uint32_t passage) {
    const outline::Outline& outline = *plan.outline;
    const auto names_aims = [&](text::Words title) {
        return lexicon::holds_sign(plan.text().characters(title), lexicon::CheckSign::aim);
    };
    for (std::uint32_t section = outline.passages[passage].section; section != outline::none;
         section = outline.sections[section].parent)
        if (names_aims(outline.sections[section].title)) return true;
    const std::uint32_t part = outline.passages[passage].part;
    return part != outline::none && outline.parts[part].kind == outline::PartKind::attachment &&
           names_aims(outline.parts[part].title);
}

}  // namespace plandoc::review
