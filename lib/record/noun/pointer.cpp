#include "record/noun/pointer.hpp"

#include "lexicon/noun_sign.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NounSign;

bool points_back(std::u16string_view noun) {
    const std::uint32_t pointer = lexicon::match_sign(noun, NounSign::pointer);
    if (pointer == 0) return false;
    noun.remove_prefix(pointer);
    const std::size_t number = text::match_numeral(noun).size;
    noun.remove_prefix(number);
    if (number > 0 && !noun.empty() && (noun.front() == u'项' || noun.front() == u'个')) noun.remove_prefix(1);
    return lexicon::is_sign(noun, NounSign::pointed_at);
}

}  // namespace plandoc::record
