#include "lexicon/body_end.hpp"
#include "lexicon/check_sign.hpp"
#include "lexicon/count_sign.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/duty_sign.hpp"
#include "lexicon/enumerator_names.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/roster_phrases.hpp"
#include "lexicon/rule_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/time_word.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"

namespace plandoc::lexicon {

namespace {

/// The signs of the table are called what the members of `Sign` are.
template <typename Sign, const Table& table>
const SignTable& read_once() {
    static const SignTable signs(table, enumerator_names<Sign>);
    return signs;
}

}  // namespace

const SignTable& table_of(BodyEnd) { return read_once<BodyEnd, table::body_ends>(); }
const SignTable& table_of(CellSign) { return read_once<CellSign, table::torn_cells>(); }
const SignTable& table_of(CheckSign) { return read_once<CheckSign, table::check_signs>(); }
const SignTable& table_of(CountSign) { return read_once<CountSign, table::count_signs>(); }
const SignTable& table_of(DoerSign) { return read_once<DoerSign, table::doer_signs>(); }
const SignTable& table_of(DutySign) { return read_once<DutySign, table::duty_signs>(); }
const SignTable& table_of(HeadingSign) { return read_once<HeadingSign, table::heading_signs>(); }
const SignTable& table_of(IndicatorHeading) { return read_once<IndicatorHeading, table::indicator_headings>(); }
const SignTable& table_of(LeadSign) { return read_once<LeadSign, table::lead_signs>(); }
const SignTable& table_of(LetterheadSign) { return read_once<LetterheadSign, table::letterhead_signs>(); }
const SignTable& table_of(ListSign) { return read_once<ListSign, table::list_signs>(); }
const SignTable& table_of(MeasureSign) { return read_once<MeasureSign, table::measure_signs>(); }
const SignTable& table_of(MoneySign) { return read_once<MoneySign, table::money_signs>(); }
const SignTable& table_of(NounSign) { return read_once<NounSign, table::noun_signs>(); }
const SignTable& table_of(NumberSign) { return read_once<NumberSign, table::number_signs>(); }
const SignTable& table_of(PlaceSign) { return read_once<PlaceSign, table::place_signs>(); }
const SignTable& table_of(PredicateSign) { return read_once<PredicateSign, table::predicate_signs>(); }
const SignTable& table_of(RosterSign) { return read_once<RosterSign, table::roster_phrases>(); }
const SignTable& table_of(RuleSign) { return read_once<RuleSign, table::rule_signs>(); }
const SignTable& table_of(SizeSign) { return read_once<SizeSign, table::size_signs>(); }
const SignTable& table_of(TimeWord) { return read_once<TimeWord, table::time_words>(); }
const SignTable& table_of(VerbSign) { return read_once<VerbSign, table::verb_signs>(); }
const SignTable& table_of(YearSign) { return read_once<YearSign, table::year_signs>(); }

}  // namespace plandoc::lexicon
