#pragma once
/// Sentences and clauses of a passage, as far as a number needs them.
///     到2025年，|培育企业20家以上、机构5家，|力争…。      | clause ends
/// A clause ends at ， ； ： and where the bracket around it opens or closes; never at 、 and not inside 《》, “” or ().

#include <cstdint>
#include <string_view>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// Words that part two items and belong to neither.
constexpr text::CharacterSet item_separators = u"、和与及并且或而,;: ";

/// What joins the members of a list.
constexpr std::u16string_view list_joints = u"、和及与";

/// What joins verbs side by side, and nouns: 引进和培养.
constexpr std::u16string_view verb_joints = u"、和与及并或";

/// Open and close what stands within a noun without parting it: 9亿元的甲类基金(含子基金), “双百”计划.
constexpr std::u16string_view noun_openings = u"(《“", noun_closings = u")》”";

/// Begins a part of what was counted before: 建成12处，|其中|农村8处.
constexpr std::u16string_view of_these = u"其中";

/// Likewise, at the head of a bracket: 10个园区(|含|3个示范园区).
constexpr std::u16string_view including = u"含";

/// End a verb that arrives at a number, and stand before a deadline: 提高|至|95%, |到|2025年.
constexpr std::u16string_view arrivals = u"至到";

/// Behind a date, how far into it: 2025年|底|前.
constexpr std::u16string_view date_tail = u"底末前";

/// Stand between the ends of a range of numbers or times: 3-5家, 2023年至2025年. Dashes of all kinds are folded to -.
constexpr std::u16string_view range_signs = u"-~至到";

/// Stand before what the verb acts on: |将|床位占比|提高到60%.
constexpr std::u16string_view object_markers = u"将把";

/// Begin what something is compared with: |较|2020年.
constexpr std::u16string_view comparisons = u"比较";

/// The index of the bracket that closes the one at the head of `words`, others within it aside: (各市(州)见附件); npos: none
/// does.
[[nodiscard]] std::size_t close_of_bracket(std::u16string_view words, char16_t opening = u'(', char16_t closing = u')');

/// `words` without the signs and words at their ends that part items; but 和美乡村, 及时处置率, 科学普及 keep theirs.
[[nodiscard]] text::Words without_separators(const text::CleanText& text, text::Words words);

/// The first index behind the sentence that `index` lies in: behind 。！？, or the end of the passage.
[[nodiscard]] std::uint32_t sentence_end(const text::CleanText& text, text::Words passage, std::uint32_t index);

/// The sentence of `passage` around `inner`, from behind the last such sign before it; a bracket right behind that sign is one
/// by itself: ……达到70%。（责任单位：市教育局）|新建5所。
[[nodiscard]] text::Words sentence_around(const text::CleanText& text, text::Words passage, text::Words inner);

/// The clause of `sentence` around `inner`. Looks at most 240 characters to each side, so that cost stays linear.
[[nodiscard]] text::Words clause_around(const text::CleanText& text, text::Words sentence, text::Words inner);

/// Where the bracket closes that stands around `inner` in `sentence`, a short one: 产量突破25亿立方米（|2020年|为17亿立方米）; 0:
/// none does. Looks at most 40 characters to each side.
[[nodiscard]] std::uint32_t end_of_note(const text::CleanText& text, text::Words sentence, text::Words inner);

}  // namespace plandoc::record
