// Texts put together from the pieces that plans are made of, one a byte: random bytes would hardly ever make a heading, a target
// or a duty. Every property of one reading must hold.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

#include "tests/support/properties.hpp"

namespace {

constexpr std::string_view pieces[] = {
    // white space and page remains
    "\n", "\n\n", " ", "　　", "\t", "\f", "\n—3—\n", "\r\n", "\n- 4 -\n", "**",
    // labels
    "一、", "二、", "十一、", "（一）", "（二）", "(三)", "1.", "2．", "3、", "1.1", "（1）", "2）", "①", "第一章 ", "第二节　",
    "第三条 ", "一是", "- ", "——", "•", "附件：", "附件1\n", "附件2：", "专栏1 ", "目 录\n",
    // numbers
    "0", "1", "3", "11", "25", "100", "0.65", "1,040,000", "2022", "2025", "２０２５", "一", "二十", "三分之一", "百", "万", "亿",
    "两", "几", "半", "翻一番", "3—5", "10～20", "“5+2”", "12330", "99999999999999999999", ".5", "5.", "〇", "壹佰",
    // units
    "件", "家", "%", "％", "‰", "个百分点", "万元", "亿元", "人次", "人", "个", "项", "次/年", "年", "月", "日", "平方公里", "吨",
    "级", "倍", "名",
    // relations and verbs
    "达到", "以上", "以内", "不低于", "不超过", "左右", "超过", "增长", "下降", "新增", "提高到", "控制在", "力争", "确保",
    "每年", "年均", "累计", "培育", "建成", "引进", "举办", "给予", "补助", "分别", "比2020年", "到2025年，", "2024年底前",
    "十四五期间", "占", "全市", "总量",
    // nouns
    "发明专利拥有量", "示范企业", "培训", "规模以上工业", "研发经费", "知识产权", "服务机构", "，", "。", "、", "；", "：", "！",
    "？", ",", ";", ":",
    // brackets
    "（", "）", "(", ")", "《", "》", "〔", "〕", "[", "]", "“", "”", "【", "】", "〔2022〕17号", "《纲要》", "（试行）",
    "（2022—2024年）",
    // duties and people
    "责任单位：", "牵头单位：", "（责任单位：", "市发展改革委", "市财政局", "科学技术局", "各区、市人民政府", "牵头", "配合",
    "按职责分工负责", "等部门", "等", "组  长：", "副组长：", "成  员：", "张　伟", "李四", "副市长", "成员名单\n", "工作进度",
    "完成时限：",
    // letterhead and phases
    "人民政府文件\n", "关于印发", "的通知", "工作方案", "规划", "各有关单位：", "此件公开发布", "抄送：", "2022年11月26日",
    "市人民政府办公室", "启动阶段", "（2022年3月—6月）", "实施步骤", "工作目标", "发展现状", "总体要求", "制定本方案。",
    "（此页无正文）", "序号\t", "指标\t", "2025年\t", "单位\n",
    // odd characters
    "\U00020000", "\uFFFD", "\u200B", "e\u0301", "A", "PM2.5", "5G", "PCT", "http://a.b/c?d=1", "&", "=", "\\", "\"", "|"};

static_assert(std::size(pieces) <= 256, "a byte names a piece");

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc;
    constexpr std::size_t longest = 400;
    std::string text;
    for (std::size_t index = 0; index < std::min(size, longest); ++index) text += pieces[data[index] % std::size(pieces)];
    for (const test::Property& property : test::properties()) {
        if (!property.one_reading) continue;
        const test::Complaints complaints = property.holds(text);
        if (complaints.empty()) continue;
        std::printf("%s\n%s\n%s\n", std::string(property.name).c_str(), complaints.front().c_str(), text.c_str());
        std::fflush(stdout);
        std::abort();
    }
    return 0;
}
