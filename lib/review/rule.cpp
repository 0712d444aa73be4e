#include "review/rule.hpp"

#include <algorithm>
#include <iterator>

namespace plandoc::review {

namespace {

using enum Severity;

constexpr text::FixedMessage number_and_date{"GB/T 9704-2012, 7.2.5, 7.3.5.4", "GB/T 9704—2012 第 7.2.5, 7.3.5.4 条"};
constexpr text::FixedMessage structure{"GB/T 9704-2012, 7.3.3", "GB/T 9704—2012 第 7.3.3 条"};
constexpr text::FixedMessage attachment_note{"GB/T 9704-2012, 7.3.4", "GB/T 9704—2012 第 7.3.4 条"};
constexpr text::FixedMessage attachments{"GB/T 9704-2012, 7.3.7", "GB/T 9704—2012 第 7.3.7 条"};
constexpr text::FixedMessage punctuation{"GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011 标点符号用法"};
constexpr text::FixedMessage logic{"logic: both cannot be true", "逻辑：二者不能同时成立"};
constexpr text::FixedMessage custom{"custom", "行文惯例"};

constexpr RuleEntry table[] = {
    {Rule::numbering_gap,
     "numbering-gap",
     error,
     error,
     false,
     {"a number is skipped, repeated or goes back", "编号跳号、重号或倒退"},
     structure,
     {"Siblings are numbered 一、二、四: an ordinal is skipped, repeated or goes back. Numbering that runs on over several "
      "headings (1 to 21 under （一） to （六）) is not a gap as long as it runs on without a break, nor is a list that begins "
      "again at 1.",
      "同级编号为“一、二、四”：跳号、重号或倒退。跨标题连续编号（（一）至（六）之下 1 至 21）只要不中断就不算；另起一列从 1 "
      "开始也不算。"}},
    {Rule::numbering_style,
     "numbering-style",
     warning,
     warning,
     false,
     {"siblings' labels are written differently", "同级编号写法不一"},
     structure,
     {"Siblings of one scheme whose labels differ in writing: (一) beside （二）, 1. beside 1．, with and without a space. "
      "One finding per document and kind of difference, at the labels in the minority. Spaces do not count in text taken "
      "from a PDF.",
      "同级编号写法不同：(一) 与 （二），1. 与 1．，编号后有无空格（PDF "
      "转出的文本不计空格）。每个文件每种差异只报一次，指向少数写法。"}},
    {Rule::numbering_level,
     "numbering-level",
     note,
     note,
     false,
     {"a level of numbering is skipped", "编号越级"},
     structure,
     {"The order is 一、 （一） 1. （1）. Below 五、 stands 1. with no （一） between.",
      "层次序数依次为“一、”“（一）”“1.”“（1）”。“五、”之下直接用“1.”即为越级。"}},
    {Rule::title_missing,
     "title-missing",
     note,
     note,
     false,
     {"a section without title among titled ones", "同级标题中有一项无标题"},
     custom,
     {"All siblings have a title that ends in 。 but one: often the full stop behind its heading is lost.",
      "同级各项都有标题，唯独一项没有：常因标题后的句号脱落。"}},
    {Rule::attachment_missing,
     "attachment-missing",
     error,
     error,
     false,
     {"an announced attachment is missing", "附件说明所列附件缺失"},
     attachment_note,
     {"附件：1.任务清单 is announced, but no attachment of that number or title follows. One finding if "
      "all of a list are missing; a title that ends like a file name (.xlsx) means a separate file.",
      "正文附有“附件：1.任务清单”，而其后没有该序号或标题的附件。所列附件全部缺失时报一次；标题带文件扩展名（."
      "xlsx）的为另附文件。"}},
    {Rule::attachment_unannounced,
     "attachment-unannounced",
     warning,
     warning,
     false,
     {"an attachment that nothing announces", "附件未在正文说明"},
     attachment_note,
     {"An attachment follows the text, but no 附件： line and no other mention announces it.",
      "文后有附件，正文却没有“附件：”说明，也未提及附件。"}},
    {Rule::attachment_title,
     "attachment-title",
     warning,
     warning,
     false,
     {"announced title and the attachment's own differ", "附件说明与附件标题不一致"},
     attachments,
     {"The title behind 附件： and the one above the attachment must be the same words.", "附件标题应当与附件说明的表述一致。"}},
    {Rule::paragraph_broken,
     "paragraph-broken",
     note,
     note,
     false,
     {"a sentence is cut by an empty line or a page break", "句子被空行或换页截断"},
     custom,
     {"An empty line, a form feed or a page number stands in the middle of a sentence, as in text taken from a PDF: "
      "从事知识产权的各 / 类人才. One finding per document, with all places.",
      "空行、换页符或页码出现在句子中间，多见于 PDF 转出的文本：“从事知识产权的各 / "
      "类人才”。每个文件报一次，列出全部位置。"}},
    {Rule::bracket_mismatch,
     "bracket-mismatch",
     error,
     warning,
     false,
     {"a bracket is not closed, not opened, or closed by another kind", "括号不配对"},
     punctuation,
     {"Error: a bracket is never closed or never opened. Warning: it is closed by one of another width or kind: （…). Reported "
      "at the "
      "opening one, with the other among its places.",
      "错误：括号有开无闭或有闭无开。警告：前后括号全角半角或种类不同，如“（…)”。指向前括号，另一个列在位置中。"}},
    {Rule::quote_mismatch,
     "quote-mismatch",
     error,
     warning,
     false,
     {"a quotation mark is not closed, not opened, or of the wrong side", "引号不配对"},
     punctuation,
     {"Error: “ without ” or ” without “. Warning: two marks of one side where a pair is meant: “…“.",
      "错误：“ 有开无闭或 ” 有闭无开。警告：应成对处用了同向引号，如“…“。"}},
    {Rule::title_mark_mismatch,
     "title-mark-mismatch",
     error,
     warning,
     false,
     {"a title mark is not closed, not opened, or of the wrong side", "书名号不配对"},
     punctuation,
     {"Error: 《 without 》 or 》 without 《. Warning: it is closed by another kind: 《…〉.",
      "错误：《 有开无闭或 》 有闭无开。警告：前后书名号种类不同，如《…〉。"}},
    {Rule::punctuation_width,
     "punctuation-width",
     note,
     note,
     false,
     {"ASCII punctuation between Chinese characters", "汉字之间用了半角标点"},
     punctuation,
     {", ; : ? ! ( ) between Chinese characters. One finding per document and kind of mark, with all places.",
      "汉字之间使用了半角 , ; : ? ! ( )。每个文件每种标点报一次，列出全部位置。"}},
    {Rule::stray_latin,
     "stray-latin",
     warning,
     warning,
     false,
     {"a Latin word that does not belong between Chinese ones", "汉字之间夹有外文词"},
     custom,
     {"A word in small Latin letters between Chinese characters that is no unit, abbreviation or name: 管理机构 and "
      "队伍建设. Not a word in quotes, nor a term beside its Chinese name at the end of a line.",
      "汉字之间夹有小写外文词，且不是单位、缩写或名称：“管理机构 and 队伍建设”。引号内的名称、行末与中文对照的术语不计。"}},
    {Rule::reading_doubtful,
     "reading-doubtful",
     note,
     note,
     false,
     {"can be read in two ways", "有两种读法"},
     logic,
     {"What extract leaves alone because it can be read in two ways: 1,50万 (a list or a decimal), a line of "
      "digits inside a paragraph (a page number or part of the text), a range that runs backwards, 年底前"
      " where no year is known. The message gives both.",
      "有两种读法、抽取时不作判断之处：“1,50万”（并列还是小数）、段内单独成行的数字（页码还是正文）、前大后小的区间、"
      "无从知道年份的“年底前”。说明中给出两种读法。"}},
    {Rule::garbled_text,
     "garbled-text",
     error,
     warning,
     false,
     {"characters lost or garbled", "乱码"},
     logic,
     {"U+FFFD, private-use or control characters, ? in place of a lost character (“4?26”; between Chinese "
      "characters only a warning), text decoded in the wrong encoding. One finding per document and kind.",
      "替换符 U+FFFD、私用区字符或控制字符、以 ? 代替的丢失字符（“4?26”；汉字之间的 ? "
      "可能是问句，只作警告）、用错编码的文字。每个文件每种报一次。"}},
    {Rule::repeated_text,
     "repeated-text",
     warning,
     warning,
     false,
     {"text or punctuation is repeated", "文字或标点重复"},
     custom,
     {"A paragraph, a heading among its siblings or the title stands twice; two punctuation marks in a row: "
      "，， 。。 Fields of forms, notes, and short paragraphs of different sections may be repeated.",
      "段落、同级标题或文件标题出现两次；标点连用：“，，”“。。”。表单栏目、注释和不同章节中的短段落不算重复。"}},
    {Rule::number_format,
     "number-format",
     warning,
     note,
     false,
     {"document number or date not in the standard's form", "发文字号或日期格式不合规范"},
     number_and_date,
     {"Warning: a document number is 机关代字〔2022〕73号: the year in 〔〕, no 第, no leading zero. Note: a "
      "date in the text or below it is 2022年11月26日, in Arabic figures without leading zeros.",
      "警告：发文字号为“机关代字〔2022〕73号”，年份用〔〕，不加“第”，不编虚位。提示：正文和落款的日期用阿"
      "拉伯数字写作“2022年11月26日”，月日不编虚位。"}},
    {Rule::title_mismatch,
     "title-mismatch",
     warning,
     warning,
     false,
     {"the plan's title is given in different words", "文件标题前后不一致"},
     custom,
     {"The plan's title, the 《…》 of its notice and the notice's heading differ in words or period, or the plan is cited "
      "without its period. Width of signs does not count, nor does the heading's custom of leaving out 关于 and 的.",
      "文件标题、通知中的《…》、通知标题三者文字或期限不一致，或文内引用时漏写期限。全角半角之别不计，通知标"
      "题依惯例省去的“关于”“的”不计。"}},
    {Rule::period_mismatch,
     "period-mismatch",
     error,
     note,
     false,
     {"a time outside the plan's own period", "时间超出规划期"},
     logic,
     {"Error: a phase or stated period is outside the plan's own period, or a deadline before it. Note: a deadline after it "
      "(到2035年 in a plan to 2025).",
      "错误：阶段或文中所述期限超出文件自身期限，或完成时间早于期限。提示：完成时间晚于期限（到 2025 "
      "年的规划写“到2035年”）。"}},
    {Rule::phase_order,
     "phase-order",
     error,
     warning,
     false,
     {"phases run backwards, leave a gap or overlap", "阶段倒置、断档或重叠"},
     logic,
     {"Error: a phase begins before the one before it, or ends before it begins. Warning: between two phases "
      "lies a gap, or they share more than one month.",
      "错误：后一阶段早于前一阶段，或阶段的结束早于开始。警告：两阶段之间断档，或重叠超过一个月。"}},
    {Rule::target_conflict,
     "target-conflict",
     error,
     error,
     false,
     {"one indicator with two values", "同一指标数值矛盾"},
     logic,
     {"One indicator has two values of the same kind, unit, scope and year. 以上 and 以下 include "
      "the number (Civil Code, art. 1259). Not those of one sentence or of a table, portions of work (建成), what may hold "
      "for a part of the place only, and values of which one is more than twice the other.",
      "同一指标在相同口径、单位、范围和年份下有两个数值。“以上”“以下”包括本数（《民法典》第一千二百五十九条）。同一句中"
      "和表格中的数值、分项工程量（“建成”）、可能只属于局部地区的数值、相差一倍以上的数值不计。"}},
    {Rule::target_no_unit,
     "target-no-unit",
     warning,
     warning,
     false,
     {"a target without a unit", "目标缺单位"},
     custom,
     {"A number has no unit, although its indicator is not one without a unit by nature (ratio, rank, index).",
      "数值没有单位，而指标又不是比值、位次、指数等本无单位者。"}},
    {Rule::target_no_deadline,
     "target-no-deadline",
     note,
     note,
     false,
     {"targets without a year", "目标无完成时间"},
     custom,
     {"Neither the target nor the plan names a year. One finding per document, with all such targets.",
      "目标和文件都没有写明年份。每个文件报一次，列出全部目标。"}},
    {Rule::duty_missing,
     "duty-missing",
     warning,
     warning,
     false,
     {"a task without a responsible unit", "任务缺责任单位"},
     custom,
     {"A task has no responsible unit, though its siblings have one.", "同级任务都列有责任单位，唯独此项没有。"}},
    {Rule::duty_repeated,
     "duty-repeated",
     warning,
     warning,
     false,
     {"an agency is named twice in one list", "责任单位重复"},
     custom,
     {"An agency is named twice in one list of agencies.", "同一责任单位名单中一个单位出现两次。"}},
    {Rule::agency_variant,
     "agency-variant",
     note,
     note,
     false,
     {"one agency under two names", "单位名称前后不一"},
     custom,
     {"One agency goes by two names in the plan: 市场监督管理局 and 市场监管局.",
      "同一单位在文中有两个名称：市场监督管理局、市场监管局。"}},
    {Rule::agency_not_in_group,
     "agency-not-in-group",
     note,
     note,
     false,
     {"a responsible unit without a member in the leading group", "责任单位未列入领导小组"},
     custom,
     {"A unit has tasks, but nobody from it is on the roster of the leading group. One finding per document.",
      "单位承担任务，而领导小组成员名单中没有该单位的人。每个文件报一次。"}},
    {Rule::table_body_mismatch,
     "table-body-mismatch",
     warning,
     warning,
     false,
     {"the task table and the text differ", "任务分工表与正文不一致"},
     custom,
     {"A measure of the attachment's task table and its section in the text differ in title or words, or one of them is missing.",
      "附件任务分工表中的举措与正文相应章节标题或文字不同，或只见于一处。"}},
    {Rule::citation_variant,
     "citation-variant",
     note,
     note,
     false,
     {"one document cited under two titles", "同一文件引用名称不一"},
     custom,
     {"Two citations mean one document under different titles: by its number and most of its words, or with "
      "its period here and without there. Two editions (2015年版, 2021年版) are two documents.",
      "两处引用从文号和文字看是同一文件，或一处有期限一处没有，名称不同。不同版本（2015年版、2021年版）是两个文件。"}},
    {Rule::indicator_uncovered,
     "indicator-uncovered",
     warning,
     warning,
     true,
     {"an indicator of the upper plan is not taken up", "上位规划的指标未承接"},
     custom,
     {"The higher plan (--against) has an indicator that this plan does not take up, in the same words or nearly: a rate, a "
      "share, a figure per head, or one of its aims. Reported at the plan's title.",
      "上位规划（--against）中的比率、占比、人均指标或目标章节中的指标，本文件没有以相同或相近的名称承接。指向文件标题。"}},
    {Rule::target_below,
     "target-below",
     warning,
     warning,
     true,
     {"a target below the upper plan's", "目标低于上位规划"},
     custom,
     {"A rate, share or per-capita target asks for less than the higher plan's for the same or a later year. "
      "Where an indicator has several values, the best is compared with the greatest of the higher plan.",
      "比率、占比或人均类目标低于上位规划同年或更早年份的目标。一项指标有多个数值时，以最高者与上位规划的最高者比较。"}},
    {Rule::period_outside,
     "period-outside",
     note,
     note,
     true,
     {"the period is not within the upper plan's", "期限超出上位规划"},
     custom,
     {"The plan's period is not within the higher plan's.", "文件期限不在上位规划期限之内。"}},
};

}  // namespace

text::FixedMessage words_of(Severity severity) {
    switch (severity) {
        case note: return {"note", "提示"};
        case warning: return {"warning", "警告"};
        case error: break;
    }
    return {"error", "错误"};
}

std::span<const RuleEntry> rules() { return table; }

const RuleEntry& entry_of(Rule rule) { return table[static_cast<std::size_t>(rule)]; }

std::optional<Rule> parse_rule(std::string_view name) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const RuleEntry& entry) { return entry.name == name; });
    if (found == std::end(table)) return std::nullopt;
    return found->rule;
}

std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    for (const RuleEntry& entry : table) names.emplace_back(entry.name);
    return names;
}

}  // namespace plandoc::review
