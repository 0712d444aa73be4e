#pragma once
/// The years that the dates of a sentence set for the numbers in it. The sentence is read from left to right; what is asked
/// holds for the place reached so far.
///     到2025年，…达到70%（其中2021年60%），…5家     2025; within the bracket 2021; 2025 again
///     （完成时限：2025年底）                        2025, for no later sentence
///     到2025年，较2020年下降14%                  2025, measured from 2020
///     2020年，…达到60%                          is past: before the plan

#include <cstdint>
#include <span>

#include "record/field/deadline.hpp"

namespace plandoc::record {

/// 较2020年: the year a change is measured from.
struct BaselineYear {
    int year = 0;             ///< 0: none is stated
    std::uint32_t at = 0;     ///< where it stands
    bool is_leading = false;  ///< 在2020年的基础上，…: in a clause of its own, which holds for all that follows
};

class SentenceDates {
public:
    SentenceDates(const text::CleanText& text, const Deadlines& deadlines) : text_(text), deadlines_(deadlines) {}

    void begin(Words sentence);
    /// Takes in the next date. True: it sets a deadline.
    bool read(const Expression& date);
    /// To be told of the place of each expression: a year in brackets holds no longer than they do, that of a part (其中2023年)
    /// no longer than its clause.
    void leave_note(std::uint32_t index);

    /// The deadline that a label gives to all of the sentence, wherever it stands: …；建设年限：2021—2025年; 0: none.
    [[nodiscard]] int term_of(std::span<const Expression> expressions) const;

    [[nodiscard]] int deadline() const { return deadline_; }  ///< for what follows in the sentence; 0: none
    [[nodiscard]] int lasting() const { return lasting_; }    ///< for what follows the sentence; 0: none
    [[nodiscard]] bool is_past() const { return is_past_; }
    [[nodiscard]] const BaselineYear& baseline() const { return baseline_; }

private:
    void set_deadline(const Expression& date, int year);
    [[nodiscard]] bool opens_part(Words date) const;
    [[nodiscard]] bool counts_in_note(Words rest) const;
    [[nodiscard]] bool tells_of_year(std::uint32_t index) const;
    [[nodiscard]] bool is_before_next_year(std::uint32_t mark) const;
    [[nodiscard]] bool goes_on_with_part(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t end_of_year(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t part_end(Words date) const;
    [[nodiscard]] Words label_before(Words date) const;
    [[nodiscard]] bool closes_sentence(Words date) const;
    [[nodiscard]] bool tells_which(Words date) const;
    [[nodiscard]] bool tells_which_number(Words date) const;
    [[nodiscard]] bool begins_then(Words date) const;
    [[nodiscard]] bool ends_its_clause(const Expression& date) const;

    const text::CleanText& text_;
    const Deadlines& deadlines_;
    Words sentence_;
    int deadline_ = 0, lasting_ = 0;
    int outer_deadline_ = 0;       ///< the one before a bracket or clause that has its own
    std::uint32_t note_end_ = 0;   ///< where that bracket or clause ends; 0: none is open
    std::uint32_t next_part_ = 0;  ///< where the next of parts begins, each with its year; 0: nowhere
    bool is_of_note_ = false;      ///< the deadline was named in a bracket, and holds on behind it
    bool is_part_open_ = false;    ///< a clause is open that says when a part of something is due
    bool is_past_ = false;
    std::uint32_t past_end_ = 0;  ///< where the bracket or the clause ends that alone tells of the past year; 0: none does
    BaselineYear baseline_;
};

}  // namespace plandoc::record
