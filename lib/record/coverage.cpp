#include "record/coverage.hpp"

#include <algorithm>

namespace plandoc::record {

using text::CleanText;

namespace {

/// The stretches outside sections and tables that records were read from, in text order.
std::vector<Words> covered_words(const Plan& plan) {
    std::vector<Words> covered = plan.letterhead.fields;
    for (const outline::Part& part : plan.outline->parts)
        if (!part.title.empty()) covered.push_back(part.title);
    for (const Person& person : plan.people) {
        covered.push_back(person.words);
        if (!person.body.empty()) covered.push_back(person.body);
    }
    std::sort(covered.begin(), covered.end(), [](Words a, Words b) { return a.begin < b.begin; });
    return covered;
}

class CoverageMeter {
public:
    explicit CoverageMeter(Plan& plan) : plan_(plan), text_(plan.text()), covered_(covered_words(plan)) {}

    void measure() {
        for (const outline::Passage& passage : plan_.outline->passages) {
            if (!plan_.outline->is_read(passage)) {
                close_gap();
                continue;
            }
            if (passage.section != outline::none || passage.kind == outline::PassageKind::cell) count_covered(passage.words);
            else measure_loose(passage.words);
        }
        close_gap();
        const std::uint64_t all = covered_characters_ + loose_characters_;
        plan_.letterhead.coverage = all == 0 ? 0 : static_cast<double>(covered_characters_) / static_cast<double>(all);
    }

private:
    /// A passage outside sections and tables: what no field covers is loose.
    void measure_loose(Words words) {
        std::uint32_t index = words.begin;
        while (index < words.end) {
            while (next_ < covered_.size() && covered_[next_].end <= index) ++next_;
            const Words field = next_ < covered_.size() ? covered_[next_] : Words{words.end, words.end};
            const bool is_covered = field.begin <= index;
            const Words stretch{index, std::min(words.end, is_covered ? field.end : field.begin)};
            if (is_covered) count_covered(stretch);
            else count_loose(stretch);
            index = stretch.end;
        }
    }

    void count_covered(Words words) {
        close_gap();
        covered_characters_ += characters_in(words);
    }

    void count_loose(Words words) {
        loose_characters_ += characters_in(words);
        if (gap_.empty()) gap_ = words;
        else gap_.end = words.end;
    }

    void close_gap() {
        if (!gap_.empty()) plan_.letterhead.unparsed.push_back(text_.span(gap_));
        gap_ = {};
    }

    [[nodiscard]] std::uint64_t characters_in(Words words) const {
        constexpr std::uint32_t block = 256;  // so that counts fit the characters' own width, and many are compared at once
        const std::u16string_view characters = text_.characters(words);
        std::uint64_t spaces = 0;
        for (std::size_t begin = 0; begin < characters.size(); begin += block) {
            std::uint16_t count = 0;
            for (const char16_t c : characters.substr(begin, block))
                count = static_cast<std::uint16_t>(count + (c == u' ' ? 1 : 0));
            spaces += count;
        }
        return characters.size() - spaces;
    }

    Plan& plan_;
    const CleanText& text_;
    std::vector<Words> covered_;
    std::size_t next_ = 0;
    std::uint64_t covered_characters_ = 0, loose_characters_ = 0;
    Words gap_;  ///< the loose stretch being gathered
};

}  // namespace

void measure_coverage(Plan& plan) { CoverageMeter(plan).measure(); }

}  // namespace plandoc::record
