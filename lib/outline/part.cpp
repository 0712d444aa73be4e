#include "outline/part.hpp"

#include <array>

namespace plandoc::outline {

std::string_view name_of(PartKind kind) {
    constexpr std::array<std::string_view, 6> names{"header", "notice", "contents", "plan", "attachment", "trailer"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<bool> read_parts(Outline& outline) {
    std::vector<bool> unnumbered(outline.passages.size());
    const auto count = static_cast<std::uint32_t>(outline.passages.size());
    const text::CleanText& text = outline.text;
    const auto start = [&](PartKind kind, std::uint32_t passage) {
        if (!outline.parts.empty()) outline.parts.back().last_passage = passage;
        Part part;
        part.kind = kind;
        part.first_passage = passage;
        part.last_passage = count;
        outline.parts.push_back(part);
    };
    if (count == 0) return unnumbered;
    start(PartKind::plan, 0);
    for (std::uint32_t index = 1; index < count; ++index) {
        const std::u16string_view line = text.characters(outline.passages[index].words);
        if (line == u"附件") {
            start(PartKind::attachment, index);
            outline.parts.back().path = "附件";
            if (index + 1 < count) outline.parts.back().title = outline.passages[index + 1].words;
        }
    }
    for (Part& part : outline.parts) {
        part.span = {text.span(outline.passages[part.first_passage].words).begin,
                     text.span(outline.passages[part.last_passage - 1].words).end};
    }
    return unnumbered;
}

}  // namespace plandoc::outline
