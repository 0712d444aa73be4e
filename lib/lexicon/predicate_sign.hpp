#pragma once
/// Words of what those do that a number counts: rows of predicate_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class PredicateSign : std::uint8_t {
    // Where it begins.
    deed_opener,    ///< begins a deed, behind deed_doer (doer_sign.hpp): 服务站|由…承接
    no_deed,        ///< begins like one of those and begins no deed: 对外, 有机
    predicate,      ///< begins what those do that a share is of: 80%的老年人|享受
    does_next,      ///< begins what those do that a verb before the number brought together: 选派干部80名|开展帮扶
    deed_of_doer,   ///< begins what tells those apart who are counted, before 的: 开展|审核|的企业不少于15家
    means,          ///< begins how somebody does it: 企业|通过…
    settles_there,  ///< begins what those do there who were brought in: 企业|设立总部, 项目|落户
    serves_as,      ///< begins what those become who are counted: 律师|担任|法律顾问
    goes,           ///< begins where those go that are counted: 骨干|到村级服务站
    joins_as,       ///< before 为, makes one word with it: 认定|为
    mutual,         ///< begins what two do together: 与医院|签订协议
    related,        ///< ends, behind 与, what those that are counted have to do with: 与采购|相关的|制度
    // What becomes of them.
    accomplishes,   ///< what they have done in the end: 60个重点村|完成|治理
    rises,          ///< ends it, behind where: 10个以上|在全省叫响
    set_by_others,  ///< behind others, ends what they have set: 完成省|下达的|节能目标
    passes,         ///< ends what is approved, behind 通过: 品种|通过省级审定
    closing,        ///< all that stands behind the number, as what those do that were brought in: 吸引企业60家|入驻
    needs_nothing,  ///< likewise, as what those do who are moved to it, and takes no object: 教师|支教, 大学生|返乡创业
    thrives,        ///< ends the noun, as what becomes of those named: 企业|做大做强
    grows,          ///< likewise behind a verb that causes it, and at the end only: 扶持10家企业|发展
    takes_part,     ///< likewise by itself, or where a verb ends with it: 5万户林农|参与, 5家企业|参与运营
    settles,        ///< behind 来 or 留 and a place, what those do who come: 毕业生|来市|就业
    appoints,       ///< in what office they are: 2名副县长|任副组长
};

[[nodiscard]] const SignTable& table_of(PredicateSign);

}  // namespace plandoc::lexicon
