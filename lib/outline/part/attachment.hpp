#pragma once
/// Attachments, and the lines that only announce them.
///     附件：1.任务清单        announces: the titles below it and it are no headings
///     　　　2.成员名单
///     附表：1.任务清单        announces likewise
///     附件1                   the attachment begins; its title stands on the next lines
///     附件2：成员名单         begins with its title, where no line 附件2 follows; else it announces
///     附件⏎成员名单⏎…⏎附件：成员名单    behind the attachment itself announces it, and the plan goes on

#include <cstdint>
#include <string>
#include <vector>

#include "outline/part/line_role.hpp"
#include "outline/part/paragraphs.hpp"

namespace plandoc::outline {

struct Attachment {
    std::uint32_t first_passage = 0;
    std::string path;  ///< 附件 or 附件2; empty where the plan goes on
    text::Words title;
};

/// The attachments from line `from` on, in text order. Their first lines, and the lines that announce them, get the role
/// `closing`.
[[nodiscard]] std::vector<Attachment> find_attachments(const Paragraphs& paragraphs, std::uint32_t from,
                                                       std::vector<LineRole>& roles);

/// Gives the role `closing` to the line at `index`, which announces an attachment, and to the list below it. Returns the
/// index of the line behind them.
std::uint32_t mark_announcement(const Paragraphs& paragraphs, std::uint32_t index, std::vector<LineRole>& roles);

}  // namespace plandoc::outline
