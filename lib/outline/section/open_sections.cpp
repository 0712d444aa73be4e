#include "outline/section/open_sections.hpp"

#include <algorithm>
#include <iterator>

namespace plandoc::outline {

void OpenSections::begin_part(const SchemeOrder& order) {
    order_ = order;
    open_.assign(1, Open{});
    box_ = 0;
    last_ordinals_.fill(0);
}

void OpenSections::close_all() {
    open_.resize(1);
    box_ = 0;
}

void OpenSections::enter_box() {
    if (box_ > 0 && box_ < open_.size()) open_.resize(box_);
    box_ = open_.size();
}

bool OpenSections::is_believed(const Label& label, bool has_gap) const {
    switch (label.trust) {
        case Trust::sure: return !label.needs_predecessor() || continues(label) || runs_on(label);
        case Trust::with_gap: return has_gap || continues(label) || begins_sequence(label) || runs_on(label);
        case Trust::in_run: return is_in_sequence(label, has_gap) || runs_on(label);
        case Trust::in_sequence: return is_in_sequence(label, has_gap);
        case Trust::with_gap_in_sequence: return has_gap && is_in_sequence(label, has_gap);
    }
    return false;
}

bool OpenSections::is_in_sequence(const Label& label, bool has_gap) const {
    return continues(label) || (label.scheme >= Scheme::arabic && begins_sequence(label)) ||
           (has_gap && is_below_bare_heading(label));
}

bool OpenSections::continues_siblings(const Label& label) const {
    return label.scheme != Scheme::bullet && label.trust < Trust::in_sequence && continues(label);
}

Label OpenSections::aligned(Label label) const {
    const Open* const bare = open_with(bare_rank);
    const bool goes_on = bare && bare->ordinal + 1 == label.ordinal;
    if (label.scheme == Scheme::arabic && goes_on && !open_with(rank_of(label))) label.is_bare = true;
    return label;
}

void OpenSections::close_for(const Label& label, bool is_heading) {
    const Rank rank = rank_of(label);
    box_ = std::min(box_, open_.size());
    if (box_ > 0 && leaves_box(label, is_heading)) {
        open_.resize(box_);
        box_ = 0;
    }
    if (box_ > 1 && box_ == open_.size() && label.scheme != Scheme::bullet && open_.back().rank == rank_of(Scheme::bullet, 1))
        open_.resize(--box_);  // the items of a box stand in no item of the list before it
    const std::size_t outermost = std::max<std::size_t>(box_, 1);
    if (const Open* const sibling = open_between(outermost, open_.size(), rank)) {
        open_.resize(static_cast<std::size_t>(sibling - open_.data()));
        return;
    }
    const bool may_be_below_decimal = label.scheme == Scheme::arabic && !label.is_bare && open_with(bare_rank);  // 5, 5.4, 1.
    while (open_.size() > outermost && order_.is_above(rank, open_.back().rank)) {
        if (may_be_below_decimal && open_.back().leading != 0) break;
        open_.pop_back();
    }
}

std::uint32_t OpenSections::open(const Label& label, std::uint32_t section, bool is_heading) {
    const Rank rank = rank_of(label);
    const std::uint32_t ordinal = label.scheme == Scheme::bullet ? ++open_.back().bullets : label.ordinal;
    open_.push_back({section, rank, ordinal, 0, label.leading, label.parent, is_heading});
    last_ordinals_[rank] = label.ordinal;
    return ordinal;
}

const OpenSections::Open* OpenSections::open_between(std::size_t outermost, std::size_t end, Rank rank) const {
    for (std::size_t index = end; index-- > outermost;)
        if (open_[index].rank == rank) return &open_[index];
    return nullptr;
}

bool OpenSections::follows(const Open* open, const Label& label) {
    return open && open->ordinal + 1 == label.ordinal && open->leading == label.leading && open->parent == label.parent;
}

/// The decimal goes one number deeper than that of the open section.
bool OpenSections::is_below(const Open* open, const Label& label) {
    return open && open->leading == label.leading && open->ordinal == label.parent;
}

/// 3.2 below 3 重点任务, though the line of 3.1 was not known as one.
bool OpenSections::is_below_bare_heading(const Label& label) const {
    const Open *const heading = open_with(bare_rank), *const before = open_with(rank_of(label));
    return label.depth == 2 && heading && heading->ordinal == label.leading && (!before || before->ordinal < label.ordinal);
}

/// 第二章 or 二、 above 2.1.
bool OpenSections::is_below_heading(const Label& label) const {
    constexpr Scheme schemes[] = {Scheme::chapter, Scheme::division, Scheme::cn};
    return label.depth == 2 && std::any_of(std::begin(schemes), std::end(schemes), [&](Scheme scheme) {
               const Open* const heading = open_with(rank_of(scheme, 1));
               return heading && heading->ordinal == label.leading;
           });
}

/// 1 1) （1） ①, or 3.1 below 3. or 三、 or behind 2.4, or 3.2.1 below 3.2.
bool OpenSections::begins_sequence(const Label& label) const {
    if (label.ordinal != 1 || label.scheme != Scheme::decimal) return label.ordinal == 1;
    if (label.leading == 1 || is_below_heading(label)) return true;
    const Open* const bare = open_with(bare_rank);
    const Open* const whole = bare ? bare : open_with(rank_of(Scheme::arabic, 1));
    const Open* const before = open_with(rank_of(Scheme::decimal, label.depth));
    if (label.depth > 2 && is_below(open_with(rank_of(Scheme::decimal, label.depth - 1)), label)) return true;
    return (whole && whole->ordinal == label.leading) || (before && before->leading <= label.leading);
}

/// The number follows that of the open section of its scheme.
bool OpenSections::continues(const Label& label) const { return follows(open_with(rank_of(label)), label); }

/// The number follows the last of its scheme, whatever was opened and closed since: 第七条 in the second chapter.
bool OpenSections::runs_on(const Label& label) const { return last_ordinals_[rank_of(label)] + 1 == label.ordinal; }

/// The number goes on outside of the box, or nowhere in it; （二） 4. in a box goes on from its （一） 3. Where it goes on in
/// both, the label is taken to be with those whose paragraphs are built alike: headings alone, or with their text.
bool OpenSections::leaves_box(const Label& label, bool is_heading) const {
    const Open* const inside = open_between(box_, open_.size(), rank_of(label));
    const Open* const outside = open_between(1, box_, rank_of(label));
    const bool is_below_item = open_.size() > box_ && order_.is_above(open_.back().rank, rank_of(label));
    if (!follows(outside, label)) return !inside && label.ordinal > 1 && !(is_below_item && runs_on(label));
    return !follows(inside, label) || (outside->is_heading == is_heading && inside->is_heading != is_heading);
}

}  // namespace plandoc::outline
