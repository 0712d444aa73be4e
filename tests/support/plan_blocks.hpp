#pragma once
/// A plan's document block by block, for tests that write it down again in another format.

#include <string>

#include "record/plan.hpp"

namespace plandoc::test {

/// The words as written, without the page marks between them and without line breaks.
[[nodiscard]] std::string raw_words(const record::Plan& plan, text::Words words);

/// Calls `paragraph(first passage, words)` for every paragraph and `table(table)` for every table, in text order.
template <typename Paragraph, typename Table>
void for_each_block(const record::Plan& plan, Paragraph paragraph, Table table) {
    const std::vector<outline::Passage>& passages = plan.outline->passages;
    std::uint32_t last_table = outline::none;
    for (std::size_t index = 0; index < passages.size(); ++index) {
        const outline::Passage& passage = passages[index];
        if (passage.kind == outline::PassageKind::cell && passage.table != last_table)
            table(plan.outline->tables[last_table = passage.table]);
        if (passage.kind != outline::PassageKind::paragraph || passage.continued) continue;
        text::Words words = passage.words;
        while (index + 1 < passages.size() && passages[index + 1].continued) words.end = passages[++index].words.end;
        paragraph(passage, words);
    }
}

}  // namespace plandoc::test
