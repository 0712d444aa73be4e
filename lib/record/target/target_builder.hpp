#pragma once
/// Makes the record of a target, field by field (records.md 3). How each field is read, its own file says.

#include <cstdint>
#include <optional>
#include <vector>

#include "record/duty/section_duties.hpp"
#include "record/field/sentence_dates.hpp"
#include "record/indicator/indicator_name.hpp"
#include "record/mention/carried.hpp"
#include "record/target/cell_follower.hpp"

namespace plandoc::record {

class TargetBuilder {
public:
    /// `dates`, `subject` and `earlier` are those of the place at hand, as the reader goes on: what the sentence says of time,
    /// what the table says of its cell, and the targets made so far.
    TargetBuilder(const outline::Outline& outline, const Letterhead& letterhead, const SectionDuties& duties,
                  const Deadlines& deadlines, const SentenceDates& dates, const CellSubject& subject,
                  const std::vector<Target>& earlier)
        : outline_(outline),
          text_(outline.text),
          letterhead_(letterhead),
          duties_(duties),
          deadlines_(deadlines),
          dates_(dates),
          subject_(subject),
          earlier_(earlier) {}

    /// The targets to come stand in a sentence of this passage, by index.
    void begin_sentence(std::uint32_t passage) {
        passage_ = passage;
        last_behind_ = 0;
    }

    /// The target that the number commits to. nullopt: the cells of a table that is no longer one make up its name.
    [[nodiscard]] std::optional<Target> build(const Mention& mention, Commitment commitment, Carried& carried);

private:
    [[nodiscard]] const outline::Passage& passage() const { return outline_.passages[passage_]; }

    [[nodiscard]] bool runs_over_cells(Words name) const;
    [[nodiscard]] bool is_tail_of_row_name(Words name) const;
    void take_value(const Mention& mention, Target& target) const;
    void take_action(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator, Words given,
                     const Carried& carried, Target& target) const;
    [[nodiscard]] Words verb_left_out(const Mention& mention, Words noun, const Carried& carried) const;
    void take_unit_of_name(Target& target) const;
    void take_title(Target& target) const;
    [[nodiscard]] Relation relation_of(const Mention& mention, const Commitment& commitment, bool is_listed,
                                       Carried& carried) const;
    [[nodiscard]] bool adds(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator,
                            const Target& target, const Carried& carried) const;
    [[nodiscard]] bool goes_on_adding(const Mention& mention, const Commitment& commitment, const Target& target,
                                      const Carried& carried) const;
    void take_deadline(const Mention& mention, const Commitment& commitment, Carried& carried, Target& target);
    void take_baseline(const Mention& mention, const Commitment& commitment, Carried& carried, Target& target) const;
    [[nodiscard]] Binding binding_of_target(const Mention& mention) const;
    void carry(const Mention& mention, const Commitment& commitment, const IndicatorName& indicator, const Target& target,
               bool adds, Carried& carried) const;

    const outline::Outline& outline_;
    const text::CleanText& text_;
    const Letterhead& letterhead_;
    const SectionDuties& duties_;
    const Deadlines& deadlines_;
    const SentenceDates& dates_;
    const CellSubject& subject_;
    const std::vector<Target>& earlier_;

    std::uint32_t passage_ = 0;
    int last_behind_ = 0;  ///< the deadline of the sentence's last target, if that stands behind it
};

}  // namespace plandoc::record
