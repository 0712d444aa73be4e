// A task table against the text that it takes apart. A column whose cells are the titles of sections leads to them; in the column
// of words, every sentence should be one of that section's.
//     1.完善协调机制 | 成立领导小组。       1.完善协调机制。成立领导小组。     the same
//     驰名标、名牌产品                    驰名商标、名牌产品              words differ
//     a sentence or a measure that stands in one only

#include <algorithm>
#include <map>
#include <set>

#include "outline/label/numbering.hpp"
#include "review/checks/check.hpp"
#include "review/difference.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Section;
using text::Words;

constexpr std::size_t most_rows = 400, most_sections = 400;
constexpr double least_title_likeness = 0.7, least_sentence_likeness = 0.5;

struct Sentence {
    Words words;
    std::u16string compared;
};

class TableMismatchChecker {
public:
    TableMismatchChecker(const record::Plan& plan, std::uint32_t table) : plan_(plan), text_(plan.text()) {
        for (const record::TableRow& row : plan.rows)
            if (row.table == table) rows_.push_back(&row);
        for (const Section& section : plan.outline->sections)
            if (!section.title.empty() && plan.outline->parts[section.part].kind == outline::PartKind::plan)
                titles_.push_back({&section, compared(text_.characters(section.title))});
    }

    Findings check() {
        if (rows_.empty() || rows_.size() > most_rows || titles_.empty() || titles_.size() > most_sections) return {};
        const auto columns = static_cast<std::uint32_t>(rows_.front()->cells.size());
        std::vector<std::uint32_t> headings;
        for (std::uint32_t column = 0; column < columns; ++column)
            if (leads_to_sections(column)) headings.push_back(column);
        if (headings.empty()) return {};
        for (const std::uint32_t column : headings) check_titles(column);
        const std::uint32_t measures = headings.back();
        if (const std::uint32_t words = column_of_words(measures, columns); words < columns) check_words(measures, words);
        check_sections(measures);
        return std::move(findings_);
    }

private:
    struct Title {
        const Section* section;
        std::u16string compared;
    };
    struct Match {
        const Section* section = nullptr;
        double likeness = 0;
    };

    [[nodiscard]] Words without_label(Words cell) const {
        const outline::Label label = outline::match_label(text_.characters(cell).substr(0, 24));
        return {cell.begin + (label ? label.size : 0), cell.end};
    }

    /// The section whose title is most like the cell.
    [[nodiscard]] Match section_of(Words cell) const {
        const std::u16string words = compared(text_.characters(without_label(cell)));
        constexpr std::size_t shortest = 4, longest = 45;
        Match best;
        if (words.size() < shortest || words.size() > longest) return best;
        for (const Title& title : titles_) {
            if (title.compared == words) return {title.section, 1};
            const double like = likeness(title.compared, words);
            if (like > best.likeness) best = {title.section, like};
        }
        return best;
    }

    /// Each cell once, though a merged one fills many rows.
    [[nodiscard]] std::vector<Words> cells_of(std::uint32_t column) const {
        std::vector<Words> cells;
        std::set<std::u16string_view> seen;
        for (const record::TableRow* const row : rows_)
            if (column < row->cells.size() && !row->cells[column].empty() &&
                seen.insert(text_.characters(row->cells[column])).second)
                cells.push_back(row->cells[column]);
        return cells;
    }

    [[nodiscard]] bool leads_to_sections(std::uint32_t column) const {
        constexpr std::size_t fewest = 2;
        std::size_t exact = 0;
        const std::vector<Words> cells = cells_of(column);
        for (const Words cell : cells)
            if (section_of(cell).likeness == 1) ++exact;
        return exact >= fewest && 2 * exact >= cells.size();
    }

    [[nodiscard]] std::uint32_t column_of_words(std::uint32_t measures, std::uint32_t columns) const {
        constexpr std::size_t shortest_mean = 25;
        std::uint32_t best = columns;
        std::size_t most = 0;
        for (std::uint32_t column = measures + 1; column < columns; ++column) {
            std::size_t total = 0, count = 0, sentences = 0;
            for (const Words cell : cells_of(column)) {
                total += cell.size();
                ++count;
                sentences += text_[cell.end - 1] == u'。' ? 1 : 0;
            }
            if (count == 0 || total / count < shortest_mean || 2 * sentences < count || total <= most) continue;
            most = total;
            best = column;
        }
        return best;
    }

    void check_titles(std::uint32_t column) {
        for (const Words cell : cells_of(column)) {
            const Match match = section_of(cell);
            if (match.section == nullptr) continue;
            if (match.likeness == 1) continue;
            const Words words = without_label(cell);
            if (match.likeness >= least_title_likeness)
                report({"the table has " + quoted(plan_, words, 40) + ", the text " + quoted(plan_, match.section->title, 40),
                        "表中作“" + quoted(plan_, words, 40) + "”，正文作“" + quoted(plan_, match.section->title, 40) + "”"},
                       cell, match.section->title);
            else
                report({quoted(plan_, words, 40) + " is in the table only", "“" + quoted(plan_, words, 40) + "”只见于表中"}, cell,
                       {});
        }
    }

    /// Sentences and the clauses that ； parts.
    [[nodiscard]] std::vector<Sentence> sentences_of(Words words) const {
        std::vector<Sentence> sentences;
        std::uint32_t begin = words.begin;
        for (std::uint32_t at = words.begin; at <= words.end; ++at) {
            const bool ends = at == words.end || text_[at] == u'。' || text_[at] == u';' || text_[at] == u'\n';
            if (!ends) continue;
            const Words sentence = text_.trim({begin, at});
            std::u16string compared_words = compared(text_.characters(sentence));
            for (const std::u16string_view link :
                 {std::u16string_view(u"同时"), std::u16string_view(u"此外"), std::u16string_view(u"并")})
                if (compared_words.starts_with(link)) compared_words.erase(0, link.size());
            if (!compared_words.empty()) sentences.push_back({sentence, std::move(compared_words)});
            begin = at + 1;
        }
        return sentences;
    }

    /// From a section's title to the end of all below it.
    [[nodiscard]] Words all_of(const Section& section) const {
        const auto& sections = plan_.outline->sections;
        auto next = static_cast<std::size_t>(&section - sections.data()) + 1;
        while (next < sections.size() && sections[next].level > section.level && sections[next].part == section.part) ++next;
        return {section.title.end, sections[next - 1].whole.end};
    }

    void check_words(std::uint32_t measures, std::uint32_t column) {
        std::map<const Section*, std::vector<Sentence>> bodies;
        std::set<std::uint32_t> seen;
        for (const record::TableRow* const row : rows_) {
            const Words cell = row->cells[column];
            if (cell.empty() || row->cells[measures].empty() || !seen.insert(cell.begin).second) continue;
            const Match match = section_of(row->cells[measures]);
            if (match.section == nullptr || match.likeness < least_title_likeness) continue;
            const auto [body, is_new] = bodies.try_emplace(match.section);
            if (is_new) body->second = sentences_of(all_of(*match.section));
            for (const Sentence& sentence : sentences_of(cell))
                if (!check_sentence(sentence, body->second, *match.section)) break;
        }
    }

    /// False where the body has nothing like the sentence: what follows it in the cell is not looked for then.
    bool check_sentence(const Sentence& sentence, const std::vector<Sentence>& body, const Section& section) {
        const Sentence* best = nullptr;
        double best_likeness = 0;
        for (const Sentence& other : body) {
            if (other.compared == sentence.compared) return true;
            const double like = likeness(other.compared, sentence.compared);
            if (like <= best_likeness) continue;
            best_likeness = like;
            best = &other;
        }
        if (best == nullptr || best_likeness < least_sentence_likeness) {
            report({quoted(plan_, sentence.words) + " is in the table only", "“" + quoted(plan_, sentence.words) + "”只见于表中"},
                   sentence.words, section.title);
            return false;
        }
        report_differing(differing(sentence.words, best->words));
        return true;
    }

    /// Stretches that differ, those near each other as one.
    struct Differing {
        Words in_table, in_text;
    };
    [[nodiscard]] std::vector<Differing> differing(Words table, Words body) const {
        constexpr std::uint32_t near = 6, around = 3;
        std::vector<Differing> stretches;
        for (const Difference& one : find_differences(text_.characters(table), text_.characters(body))) {
            const Words here{table.begin + one.before_begin, table.begin + one.before_end},
                there{body.begin + one.after_begin, body.begin + one.after_end};
            if (!stretches.empty() && here.begin < stretches.back().in_table.end + near) {
                stretches.back().in_table.end = here.end;
                stretches.back().in_text.end = there.end;
            } else {
                stretches.push_back({here, there});
            }
        }
        // With a few words around, so that they can be read.
        const auto widen = [&](Words& words, Words within) {
            words = {std::max(within.begin, words.begin - std::min(words.begin, around)),
                     std::min(within.end, words.end + around)};
        };
        for (Differing& one : stretches) {
            widen(one.in_table, table);
            widen(one.in_text, body);
        }
        return stretches;
    }

    void report_differing(const std::vector<Differing>& stretches) {
        constexpr std::size_t most_named = 3;
        if (stretches.empty()) return;
        text::Message message;
        for (std::size_t index = 0; index < stretches.size() && index < most_named; ++index) {
            const std::string here = quoted(plan_, stretches[index].in_table), there = quoted(plan_, stretches[index].in_text);
            message.english += (index == 0 ? "the table has " : "; it has ") + here + ", the text " + there;
            message.chinese += (index == 0 ? "表中作“" : "；表中作“") + here + "”，正文作“" + there + "”";
        }
        report(message, stretches.front().in_table, stretches.front().in_text);
    }

    /// Measures of the text that the table leaves out, where it has most of their siblings.
    void check_sections(std::uint32_t measures) {
        std::map<std::uint32_t, std::set<const Section*>> taken_up;  // by parent
        for (const Words cell : cells_of(measures)) {
            const Match match = section_of(cell);
            if (match.section != nullptr && match.likeness >= least_title_likeness)
                taken_up[match.section->parent].insert(match.section);
        }
        for (const auto& [parent, sections] : taken_up) {
            std::vector<const Section*> missing;
            std::size_t siblings = 0;
            for (const Section& section : plan_.outline->sections) {
                if (section.parent != parent || section.scheme != (*sections.begin())->scheme ||
                    section.part != (*sections.begin())->part)
                    continue;
                ++siblings;
                if (!sections.contains(&section)) missing.push_back(&section);
            }
            if (parent == outline::none || 2 * sections.size() <= siblings) continue;
            for (const Section* const section : missing)
                report({quoted(plan_, section->title, 40) + " is not in the task table",
                        "“" + quoted(plan_, section->title, 40) + "”未列入任务分工表"},
                       {section->label.begin, section->title.empty() ? section->label.end : section->title.end}, {});
        }
    }

    void report(const text::Message& message, Words here, Words there) {
        std::vector<text::Span> others;
        if (!there.empty()) others.push_back(text_.span(there));
        findings_.push_back(finding(Rule::table_body_mismatch, Severity::warning, message, text_.span(here), others));
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::vector<const record::TableRow*> rows_;
    std::vector<Title> titles_;
    Findings findings_;
};

}  // namespace

Findings find_table_mismatches(const record::Plan& plan) {
    Findings all;
    for (std::uint32_t table = 0; table < plan.outline->tables.size(); ++table) {
        if (plan.outline->parts.empty()) break;
        const outline::Table& grid = plan.outline->tables[table];
        if (grid.part == outline::none || plan.outline->parts[grid.part].kind != outline::PartKind::attachment) continue;
        for (Finding& found : TableMismatchChecker(plan, table).check()) all.push_back(std::move(found));
    }
    return all;
}

}  // namespace plandoc::review
