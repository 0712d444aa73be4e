#include "record/time_span.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/time_word.hpp"
#include "record/date.hpp"

namespace plandoc::record {

using lexicon::TimeWord;
using text::CleanText;

namespace {

/// A stretch of months of one year: 2022年 is 1 to 12, 2022年8月 is 8 to 8.
struct Point {
    int year = 0, first = 1, last = 12;
    bool has_month = false;
    bool is_bare_year = false;  ///< 2022 without 年
    bool names_year = false;    ///< 2022年, not the year before
};

/// What a row of parts_of_year.tsv says (上半年, 年底).
struct Months {
    int first = 0, last = 0;
};

constexpr std::u16string_view separators[] = {u"--", u"-", u"~", u"至", u"到"};

/// Moves over the words of a span of time.
class Cursor {
public:
    Cursor(const CleanText& text, std::uint32_t index, std::uint32_t end) : text_(text), index_(index), end_(end) {}

    [[nodiscard]] std::uint32_t index() const { return index_; }
    [[nodiscard]] char16_t peek() const { return index_ < end_ ? text_[index_] : u'\n'; }
    [[nodiscard]] std::u16string_view rest() const { return text_.characters({index_, end_}); }
    void move_to(std::uint32_t index) { index_ = index; }

    bool take(std::u16string_view words) {
        if (!text_.starts_with({index_, end_}, words)) return false;
        index_ += static_cast<std::uint32_t>(words.size());
        return true;
    }
    bool take(TimeWord word) {
        const std::uint32_t size = lexicon::match_sign(rest(), word);
        index_ += size;
        return size > 0;
    }
    /// The sign or word between two points.
    bool take_separator() {
        return std::any_of(std::begin(separators), std::end(separators), [&](std::u16string_view words) { return take(words); });
    }
    /// A number of at most `most` digits; 0: none.
    int take_number(std::uint32_t most) {
        int value = 0;
        std::uint32_t at = index_;
        for (; at < end_ && at < index_ + most && text::is(text_[at], text::digit); ++at) value = value * 10 + (text_[at] - u'0');
        if (at < end_ && text::is(text_[at], text::digit)) return 0;
        index_ = at;
        return value;
    }
    std::optional<Date> take_date() {
        const std::optional<Date> date = match_date(text_, index_, end_);
        if (date) index_ = date->words.end;
        return date;
    }

private:
    const CleanText& text_;
    std::uint32_t index_, end_;
};

bool is_month(int number) { return number >= 1 && number <= 12; }

void take_part_of_year(Cursor& cursor, Point& point) {
    static const lexicon::Meanings<Months> parts_of_year(lexicon::table::parts_of_year, [](const lexicon::Row& row) {
        return Months{std::stoi(std::string(row[1])), std::stoi(std::string(row[2]))};
    });
    const lexicon::Matcher::Match match = lexicon::table::parts_of_year.forward().match(cursor.rest());
    if (!match) return;
    const Months months = parts_of_year[match.value];
    cursor.move_to(cursor.index() + match.size);
    point.first = months.first;
    point.last = months.last;
    point.has_month = months.last - months.first < 11;
}

void take_part_of_month(Cursor& cursor, Point& point, int month) {
    point.first = point.last = month;
    point.has_month = true;
    cursor.take(TimeWord::part_of_month);
}

/// `8` of 8—12月 and `8月1日`, without a year of its own.
bool take_month(Cursor& cursor, Point& point) {
    const std::uint32_t begin = cursor.index();
    const int month = cursor.take_number(2);
    if (is_month(month) && cursor.take(u"月")) {
        take_part_of_month(cursor, point, month);
        const std::uint32_t behind = cursor.index();
        if (cursor.take_number(2) == 0 || !(cursor.take(u"日") || cursor.take(u"号"))) cursor.move_to(behind);
        return true;
    }
    if (is_month(month)) {
        const std::uint32_t separator = cursor.index();
        const bool range = cursor.take_separator() && is_month(cursor.take_number(2)) && cursor.take(u"月");
        cursor.move_to(range ? separator : begin);
        if (range) take_part_of_month(cursor, point, month);
        return range;
    }
    cursor.move_to(begin);
    return false;
}

/// `.3` of 2022.3, behind a year without 年.
bool take_dotted_month(Cursor& cursor, Point& point) {
    const std::uint32_t begin = cursor.index();
    if (cursor.take(u".")) {
        const int month = cursor.take_number(2);
        if (is_month(month) && cursor.peek() != u'.') {
            take_part_of_month(cursor, point, month);
            cursor.take(u"月");
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

/// A date, a year with a part of it, a month behind a point, a bare year before a separator (`2022` of 2022—2025年), a month of
/// the year before.
std::optional<Point> take_point(Cursor& cursor, int year_before) {
    Point point;
    const std::uint32_t begin = cursor.index();
    if (const std::optional<Date> date = cursor.take_date()) {
        point.year = date->year;
        point.names_year = date->year != 0;
        if (date->month != 0) take_part_of_month(cursor, point, date->month);
        else if (!take_month(cursor, point)) take_part_of_year(cursor, point);
    } else if (take_month(cursor, point)) {
        point.year = year_before;
    } else {
        point.year = cursor.take_number(4);
        if (point.year < 1900 || point.year > 2199) {
            cursor.move_to(begin);
            return std::nullopt;
        }
        point.is_bare_year = !take_dotted_month(cursor, point);
    }
    return point;
}

std::optional<Month> first_month(const Point& point) {
    return point.year == 0 ? std::nullopt : std::optional<Month>({point.year, point.first});
}
std::optional<Month> last_month(const Point& point) {
    return point.year == 0 ? std::nullopt : std::optional<Month>({point.year, point.last});
}

/// 即日起至|2022年10月
std::optional<TimeSpan> match_open_start(Cursor& cursor, int year) {
    const std::optional<Point> point = take_point(cursor, year);
    if (!point || point->is_bare_year) return std::nullopt;  // it stands for itself only in a range: 2022—2025年
    cursor.take(TimeWord::deadline);
    TimeSpan span;
    span.to = last_month(*point);
    return span;
}

/// 2023年8月1日|至15日, 2023年8月|1—15日: days of one month.
bool take_days(Cursor& cursor) {
    const std::uint32_t begin = cursor.index();
    cursor.take_number(2);
    const bool found = cursor.take_separator() && cursor.take_number(2) > 0 && (cursor.take(u"日") || cursor.take(u"号"));
    if (!found) cursor.move_to(begin);
    return found;
}

/// 2022年8月|—2023年5月, or 2022年8月|— without an end.
std::optional<TimeSpan> match_range(Cursor& cursor, const Point& first, bool started) {
    TimeSpan span;
    span.from = first_month(first);
    if (first.has_month && take_days(cursor)) {
        span.to = last_month(first);
        return span;
    }
    if (!cursor.take_separator()) return std::nullopt;
    const std::optional<Point> last = take_point(cursor, first.year);
    if (!last) return !started && cursor.peek() == u')' ? std::optional(span) : std::nullopt;
    const bool backwards = last->year < first.year || (last->year == first.year && last->last < first.first);
    if (backwards && !last->names_year) return std::nullopt;  // 2022年9月—3月: of the next year, perhaps
    span.to = last_month(*last);
    span.whole_years = !first.has_month && !last->has_month;
    return span;
}

/// 2022年8月, 2022年8月|前; `started`: 2022年8月起
TimeSpan span_of_point(Cursor& cursor, const Point& point, bool started) {
    TimeSpan span;
    span.whole_years = !point.has_month;
    span.only_deadline = !started && cursor.take(TimeWord::deadline);
    if (!span.only_deadline) span.from = first_month(point);
    if (!started) span.to = last_month(point);
    return span;
}

std::optional<TimeSpan> take_span(Cursor& cursor, int year) {
    if (cursor.take(TimeWord::open_start)) return match_open_start(cursor, year);
    if (!cursor.take(u"自")) cursor.take(u"从");
    const std::optional<Point> point = take_point(cursor, year);
    if (!point) return std::nullopt;
    const bool started = cursor.take(TimeWord::start);
    const std::uint32_t end = cursor.index();
    if (const std::optional<TimeSpan> range = match_range(cursor, *point, started)) return range;
    cursor.move_to(end);
    if (point->is_bare_year) return std::nullopt;
    return span_of_point(cursor, *point, started);
}

}  // namespace

std::optional<TimeSpan> match_time_span(const CleanText& text, std::uint32_t index, std::uint32_t end, int year) {
    Cursor cursor(text, index, end);
    std::optional<TimeSpan> span = take_span(cursor, year);
    if (span) span->words = {index, cursor.index()};
    return span;
}

}  // namespace plandoc::record
