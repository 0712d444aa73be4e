#include "outline/part/part.hpp"

#include <array>

#include "outline/part/attachment.hpp"
#include "outline/part/contents.hpp"
#include "outline/part/front.hpp"
#include "outline/part/paragraphs.hpp"
#include "outline/part/report_halves.hpp"

namespace plandoc::outline {

namespace {

class Reader {
public:
    explicit Reader(Outline& outline)
        : outline_(outline), paragraphs_(outline.text, outline.passages), roles_(outline.passages.size()) {}

    std::vector<LineRole> read() {
        const std::uint32_t count = paragraphs_.end();
        if (count == 0) return {};
        paragraphs_.cut(find_trailer(paragraphs_));
        const std::uint32_t end = paragraphs_.end();
        const Front front = read_front(paragraphs_);
        if (front.begin > 0) start(PartKind::header, 0);
        if (front.letter != none) read_notice(front);
        if (front.plan < end) read_plan(front.plan);
        if (end < count) start(PartKind::trailer, end);
        mark_subtitle(paragraphs_, roles_);
        mark_boxes(paragraphs_, roles_);
        mark_further_titles(paragraphs_, roles_);
        mark_torn_tables(paragraphs_, roles_);
        mark_indicators(paragraphs_, roles_);
        mark_notes(paragraphs_, roles_);
        mark_formulas(paragraphs_, roles_);
        mark_members(paragraphs_, roles_);
        close_parts(count);
        divide_reports();
        return std::move(roles_);
    }

private:
    Outline& outline_;
    Paragraphs paragraphs_;
    std::vector<LineRole> roles_;

    Part& start(PartKind kind, std::uint32_t passage) {
        Part part;
        part.kind = kind;
        part.first_passage = passage;
        return outline_.parts.emplace_back(std::move(part));
    }

    void read_notice(const Front& front) {
        start(PartKind::notice, front.begin).title =
            paragraphs_.title_words(front.begin, paragraphs_.first_body_line(front.begin));
        for (std::uint32_t index = front.letter + 1; index < front.plan;) {
            if (match_attachment(paragraphs_.line(index))) {
                index = mark_announcement(paragraphs_, index, roles_);
                continue;
            }
            if (is_closing_line(paragraphs_, index)) roles_[index] = LineRole::closing;
            ++index;
        }
    }

    void read_plan(std::uint32_t begin) {
        std::uint32_t first = begin;
        while (first < paragraphs_.end() && (paragraphs_.is_passed_over(first) || paragraphs_.is_bare_attachment(first)))
            roles_[first++] = LineRole::closing;
        std::uint32_t body = paragraphs_.first_body_line(first);
        text::Words title = paragraphs_.title_words(first, body);
        if (const Contents contents = find_contents(paragraphs_, first)) {
            if (begin < contents.begin) start(PartKind::plan, begin).title = title;
            start(PartKind::contents, contents.begin);
            begin = contents.end;
            body = paragraphs_.first_body_line(begin);
            if (title.empty()) title = paragraphs_.title_words(begin, body);
        }
        start(PartKind::plan, begin).title = title;
        read_attachments(body);
    }

    void read_attachments(std::uint32_t body) {
        const std::vector<Attachment> attachments = find_attachments(paragraphs_, body, roles_);
        std::uint32_t from = body;
        for (const Attachment& attachment : attachments) {
            mark_signature(paragraphs_, from, attachment.first_passage, roles_);
            from = attachment.first_passage;
            Part& part = start(attachment.path.empty() ? PartKind::plan : PartKind::attachment, from);
            part.path = attachment.path;
            part.title = attachment.title;
        }
        mark_signature(paragraphs_, from, paragraphs_.end(), roles_);
        for (std::size_t index = 0; index < attachments.size(); ++index) {
            if (!holds_mark(outline_.text.characters(attachments[index].title), Mark::roster)) continue;
            const bool is_last = index + 1 == attachments.size();
            mark_roster(paragraphs_, attachments[index].first_passage,
                        is_last ? paragraphs_.end() : attachments[index + 1].first_passage, roles_);
        }
    }

    /// Gives the parts their ends and drops what turned out empty.
    void close_parts(std::uint32_t count) {
        std::vector<Part>& parts = outline_.parts;
        for (std::size_t index = 0; index < parts.size(); ++index)
            parts[index].last_passage = index + 1 < parts.size() ? parts[index + 1].first_passage : count;
        std::erase_if(parts, [](const Part& part) { return part.first_passage == part.last_passage; });
        if (!parts.empty()) parts.front().first_passage = 0;
        for (Part& part : parts)
            part.span = {outline_.text.span(paragraphs_.words(part.first_passage)).begin,
                         outline_.text.span(paragraphs_.words(part.last_passage - 1)).end};
    }

    /// Sections of the first half end where the second begins, and the heading of a half is no title of the whole.
    void divide_reports() {
        for (Part& part : outline_.parts) {
            if (!part.is_read()) continue;
            for (const HalfLines& lines : find_halves(paragraphs_, part.first_passage, part.last_passage)) {
                const Halves halves{paragraphs_.words(lines.review), paragraphs_.words(lines.ahead)};
                roles_[lines.ahead] = LineRole::closing;
                if (part.title == halves.review) part.title = {};
                outline_.halves.push_back(halves);
            }
        }
    }
};

}  // namespace

std::string_view name_of(PartKind kind) {
    constexpr std::array<std::string_view, 6> names{"header", "notice", "contents", "plan", "attachment", "trailer"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<LineRole> read_parts(Outline& outline) { return Reader(outline).read(); }

}  // namespace plandoc::outline
