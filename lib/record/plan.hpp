#pragma once
/// The records of one plan document (records.md). Text fields that stand in the document are Words of its cleaned text;
/// strings are what is derived or composed. Empty Words or strings are what records.md calls null.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lexicon/bounds.hpp"
#include "outline/outline.hpp"
#include "reader/document.hpp"
#include "text/decimal.hpp"
#include "text/span.hpp"

namespace plandoc::record {

using lexicon::Relation;
using text::Words;

/// A year and month; month 0: the whole year.
struct Month {
    int year = 0, month = 0;
};

struct Period {
    int from = 0, to = 0;
    bool from_title = false;  ///< else from the text
};

enum class FieldSource : std::uint8_t { none, text, page };

/// The letterhead and what identifies the document (records.md 1).
struct Letterhead {
    std::string title;                      ///< the plan's own, joined over its lines, with its period
    std::string notice_title;
    std::string kind;                       ///< 工作方案, 规划 …
    std::vector<std::string> issuers;
    std::string number;                     ///< 文号 with 〔〕
    std::vector<std::string> recipients;
    std::string date;                       ///< ISO 8601 day
    std::optional<bool> published;
    std::vector<std::string> copied_to;
    std::optional<Period> period;
    std::string region;
    double coverage = 0;
    std::vector<text::Span> unparsed;
    FieldSource issuers_source = FieldSource::none, number_source = FieldSource::none, date_source = FieldSource::none;
    std::vector<Words> fields;              ///< where these fields were read: covered, and left alone by other finders
    Words title_words;                      ///< where the title stands; empty without one
};

enum class Role : std::uint8_t { target, fact, provision, count, name, date, reference, label };

/// One numeric expression (records.md 3, last part).
struct Number {
    Role role = Role::name;
    Words words;                            ///< with its unit
    std::optional<text::Decimal> value, value_to;
    std::string unit;                       ///< as a target's
    std::uint32_t passage = 0;              ///< index into the outline's passages
};

enum class Change : std::uint8_t { level, increase, growth, reduction };
enum class Per : std::uint8_t { none, year, quarter, month, each };
enum class BySource : std::uint8_t { none, stated, plan };
enum class Modality : std::uint8_t { none, strive, ensure };
enum class Binding : std::uint8_t { none, binding, expected };  ///< 约束性, 预期性

struct Baseline {
    std::optional<text::Decimal> value;
    int year = 0;                           ///< 0: not stated
};

struct Agency {
    Words text;                             ///< as written
    Words prefix;                           ///< the administrative prefix carried over (市); empty: none
};

/// A quantity the plan commits somebody to (records.md 3).
struct Target {
    std::string indicator;
    Words action;
    Relation relation = Relation::equal;
    text::Decimal value;
    std::optional<text::Decimal> value_to;
    std::string unit;                       ///< empty: none by nature (a rank, a ratio)
    Change change = Change::level;
    Per per = Per::none;
    int by = 0;                             ///< 0: no deadline
    BySource by_source = BySource::none;
    std::optional<Baseline> baseline;
    Modality modality = Modality::none;
    std::string scope;
    Binding binding = Binding::none;
    std::vector<Agency> agencies;           ///< lead and responsible ones; full_names (duty.hpp) writes them
    Words quote;                            ///< the sentence
    Words words;                            ///< from the first character of the number to the last of its unit
    Words indicator_words;                  ///< where the indicator (or its first piece) stands
    std::uint32_t passage = 0;
};

enum class DutyRole : std::uint8_t { lead, responsible, support };

/// Who does a task (records.md 4).
struct Duty {
    DutyRole role = DutyRole::responsible;
    Words role_text;
    std::vector<Agency> agencies;
    bool open_ended = false;
    Words task;
    Words progress;
    bool merged = false;
    Words words;
    std::uint32_t passage = 0;
};

struct Phase {
    Words name;
    std::optional<Month> from, to;
    Words words;
    std::uint32_t passage = 0;
};

struct Person {
    std::string role;                       ///< without inner spaces
    std::string name;                       ///< without inner spaces
    std::string post;
    Words body;                             ///< the roster's title without 成员名单
    Words words;
    std::uint32_t passage = 0;
};

/// A document named in 《》 (records.md 7), once for all places it stands in.
struct Citation {
    Words title;                            ///< without 《》
    std::string number;                     ///< 文号, else empty
    std::vector<Words> places;              ///< 《 to 》, in text order
    std::uint32_t passage = 0;              ///< of the first
};

/// One row of a table below its header (records.md 8).
struct TableRow {
    std::uint32_t table = 0;                ///< index into the outline's tables
    std::uint32_t row = 0;                  ///< row of that table's grid
    std::vector<Words> cells;               ///< one a column, merged cells filled
    bool merged = false;
    Words words;
    std::uint32_t passage = 0;
};

/// A document and all its records, each kind in text order. Moves keep the pointers inside valid.
struct Plan {
    std::string doc;                        ///< the id that its records carry; the caller's to give
    std::string file;                       ///< the path as given; empty: not read from a file
    std::unique_ptr<reader::Document> document;
    std::unique_ptr<outline::Outline> outline;
    Letterhead letterhead;
    std::vector<Number> numbers;
    std::vector<Target> targets;
    std::vector<Duty> duties;
    std::vector<Phase> phases;
    std::vector<Person> people;
    std::vector<Citation> citations;
    std::vector<TableRow> rows;
    std::vector<std::vector<std::string>> table_headers;  ///< one a table: its column names, made unique

    [[nodiscard]] const text::CleanText& text() const { return outline->text; }
};

/// How much of a document is read.
enum class Extent : std::uint8_t {
    everything,
    figures,  ///< targets, numbers, duties and sections, and what they need: other records stay empty, coverage is not measured
    targets,  ///< likewise without the numbers
};

/// Runs the whole pipeline behind the reader. Never fails: what is not understood is left alone.
[[nodiscard]] Plan read_plan(std::unique_ptr<reader::Document> document, Extent extent = Extent::everything);

}  // namespace plandoc::record
