#pragma once
/// Phrases by which the parts of a letterhead are told: rows of letterhead_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class LetterheadSign : std::uint8_t {
    // Titles.
    issuing,  ///< behind the issuers: 甲市人民政府|关于
    field,    ///< before the title on a page that labels it: 标题：|甲市人民政府关于
    quoting,  ///< before the 《 of a title: 印发|《乙规划》
    purpose,  ///< behind 为, begins the text that ran into a title: 为|加快
    making,   ///< before 本 where a plan names itself: 制定|本方案
    // Numbers and names.
    sign_lead,     ///< before the issuer’s sign of a number, and no part of it: 根据|国发〔2022〕4号
    before_place,  ///< before the place in a name: 中共|甲市委
    office,        ///< ends the office of a body: 办公厅
    torn_body,     ///< begins the rest of a name that a gap has torn: 改革委 员会
    name_head,     ///< begins the name of a body: 国家
    // Lines.
    copies,            ///< begins the list of those who get copies: 抄送：
    publication_line,  ///< begins the line that says whether the public may read the document: 此件
    published,         ///< in such a line: it may: 公开发布
    unpublished,       ///< in such a line: it may not: 不予公开
    page_issuer,       ///< the label of a web page’s field: 发文机关
    page_date,         ///< likewise: 成文日期
    file_end,          ///< ends the name of a file to load down: 工作方案|.rar
    // Places.
    other_name,  ///< behind the short name of a place, makes that of something else: 甲|大学, 甲|路
    // Addressees.
    dependent,       ///< is all of a piece that says nothing without the one beside it: 单位
    addressee_head,  ///< begins one that stands for itself: 县|直各单位
    standing_body,   ///< ends one that stands for itself: 法院
    local_division,  ///< ends in 部 and is no ministry: 宣传部
    enterprise,      ///< is an enterprise whose name does not say so: 中国石油
    zone,            ///< ends the name of a zone: 产业园
    zone_break,      ///< in no zone’s name: 建设
    // The years of a plan.
    own_period,  ///< before them: 规划期
    validity,    ///< before the last of them: 有效期
    no_period,   ///< behind a year that is none of them: 2022年|版
};

[[nodiscard]] const SignTable& table_of(LetterheadSign);

}  // namespace plandoc::lexicon
