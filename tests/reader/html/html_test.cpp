#include "reader/html/html.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reader/html/html_page.hpp"
#include "tests/support/encoding.hpp"

using namespace plandoc;

namespace {

std::unique_ptr<reader::Document> read(const std::string& page) {
    auto document = reader::read_html(page, std::nullopt);
    REQUIRE(document);
    return std::move(*document);
}

std::string text_of(const std::string& page) { return std::string(read(page)->source.bytes()); }

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t time = 0; time < times; ++time) out += text;
    return out;
}

const std::string article = "<p>一、总体要求</p><p>推进各项工作，落实各项任务，确保完成。</p>";
const std::string article_text = "一、总体要求\n推进各项工作，落实各项任务，确保完成。\n";

}  // namespace

TEST_CASE("block elements, line breaks and indents make lines") {
    CHECK(text_of("<p>甲\n  乙</p><div>丙<br>丁</div>") == "甲 乙\n丙\n丁\n");
    CHECK(text_of("<p>甲<span>乙</span><b>丙</b></p><p></p><p>&nbsp;</p><p>丁</p>") == "甲乙丙\n丁\n");
    CHECK(text_of("<p>　　甲。　　乙；丙　　丁</p>") == "　　甲。\n　　乙；丙　　丁\n");
    CHECK(text_of("<ul><li>甲</li><li>乙</li></ul><h2>丙</h2>丁") == "甲\n乙\n丙\n丁\n");
    CHECK(text_of("<pre>甲\n乙</pre>") == "甲\n乙\n");
    CHECK(text_of("<p>1 &lt; 2 < 3 &amp; 4</p>") == "1 < 2 < 3 & 4\n");
}

TEST_CASE("ordered lists have the numbers that a browser prints") {
    const auto items = [](const std::string& list) { return text_of("<div>" + list + "</div>"); };
    CHECK(items("<ol><li>甲<li>乙</ol>") == "1. 甲\n2. 乙\n");
    CHECK(items("<ol start=3><li>甲<li value=7>乙<li>丙</ol>") == "3. 甲\n7. 乙\n8. 丙\n");
    CHECK(items("<ol reversed><li>甲<li hidden>无<li>乙</ol>") == "2. 甲\n1. 乙\n");
    CHECK(items("<ol start=-1><li>甲<li>乙</ol>") == "-1. 甲\n0. 乙\n");
    CHECK(items("<ol type=a><li>甲<li type=I>乙</ol>") == "a. 甲\nII. 乙\n");
    CHECK(items("<ol style='margin:0;list-style-type: cjk-ideographic'><li>甲<li>乙</ol>") == "一、甲\n二、乙\n");
    CHECK(items("<ol class='custom_cn2 list-paddingleft-1'><li><p>甲</p><p>子</p></li><li><p>乙</p></li></ol>") ==
          "（一）甲\n子\n（二）乙\n");
    CHECK(items("<ol><li>甲<ol><li>子<li>丑</ol><li>乙<ul><li>寅</ul></ol>") == "1. 甲\n1. 子\n2. 丑\n2. 乙\n寅\n");
    CHECK(items("<ol style='list-style: none'><li>甲</ol><ol style='list-style:square'><li>乙</ol>") == "甲\n乙\n");
    // What a number is printed before is what stands in the item; a number that is typed there is the only one.
    CHECK(items("<ol><li></li></ol><p>甲</p>") == "甲\n");
    CHECK(items("<ol><li>一、甲<li>（2）乙<li>3.5亿元</ol>") == "一、甲\n（2）乙\n3. 3.5亿元\n");
}

TEST_CASE("what is hidden, a script, a comment or a menu is no text") {
    CHECK(text_of("<p>甲<script>if (a</b) '</p>';</script><!-- 乙 --><style>p{}</style></p>") == "甲\n");
    CHECK(text_of("<p style='display: none'>甲</p><p hidden>乙</p><p>丙</p>") == "丙\n");
    CHECK(text_of("<body style='visibility: hidden'><p>甲</p></body>") == "甲\n");
    CHECK(text_of("<nav>首页</nav><button>搜索</button><p>甲</p><footer>版权</footer>") == "甲\n");
    CHECK(text_of("<div>" + article + "<div class='shareIcon'>分享到微信</div></div>") == article_text);
}

TEST_CASE("the document is found by its container or by where the running text is") {
    const std::string menu = "<div><a href='/'>首页</a> <a href='/zw'>政务公开</a></div>", foot = "<div>主办单位：甲市</div>";
    CHECK(text_of(menu + "<div id='UCAP-CONTENT'>" + article + "</div>" + foot) == article_text);
    CHECK(text_of(menu + "<div class='wrap'><div class='x'>" + article + "</div></div>" + foot) == article_text);
    CHECK(text_of("<form><table><tr><td>" + menu + "</td><td>" + article + "</td></tr></table></form>") == article_text);
    // A letter before the plan is not left out, however long the plan is.
    const std::string letter = "<p>各县人民政府：</p><p>现将《甲市乙工作方案》印发给你们，请认真贯彻执行。</p>";
    CHECK(
        text_of(menu + "<div>" + letter + "<div>" + repeated(article, 40) + "</div></div>" + foot).starts_with("各县人民政府："));
    // A page that is all table.
    const std::string row = "<tr><td>建设托育机构</td><td>市教育局</td></tr>", rows = repeated(row, 40);
    CHECK(text_of(menu + "<div><h2>分工表</h2><table>" + rows + "</table></div><div>主办：甲市，邮编100000</div>")
              .starts_with("分工表\n建设托育机构\t市教育局\n"));
    // What holds the text is not noise, whatever its name.
    CHECK(text_of(menu + "<div class='share footer'>" + article + "</div>") == article_text);
}

TEST_CASE("a title that stands above the content only is its first line") {
    const std::string title = "甲市教育局关于印发乙工作方案的通知";
    CHECK(text_of("<h1>" + title + "</h1><div id=zoom>" + article + "</div>") == title + "\n" + article_text);
    CHECK(text_of("<meta name=ArticleTitle content='" + title + "'><div id=zoom>" + article + "</div>") ==
          title + "\n" + article_text);
    CHECK(text_of("<h1>" + title + "</h1><div id=zoom><p>甲市教育局关于</p><p>印发乙工作方案的通知</p>" + article + "</div>") ==
          "甲市教育局关于\n印发乙工作方案的通知\n" + article_text);
    CHECK(text_of("<h1>甲市规划（2021—2025年）</h1><div id=zoom>" + article + "</div>").starts_with("甲市规划"));
    CHECK(text_of("<h1>甲市人民政府门户网站</h1><div id=zoom>" + article + "</div>") == article_text);
}

TEST_CASE("tables with merged cells, and where everything stands") {
    const auto document = read(
        "<p>甲</p><table><tr><th>指标</th><th>2025年</th></tr><tr><td rowspan=2>乙<p>丙</p></td><td>1</td></tr><tr><td></td></tr>"
        "</table><p>丁</p>");
    CHECK(document->source.bytes() == "甲\n指标\t2025年\n乙\n丙\t1\n\n丁\n");
    REQUIRE(document->tables.size() == 1);
    const reader::Table& table = document->tables[0];
    CHECK(table.rows == 3);
    CHECK(table.columns == 2);
    REQUIRE(table.cells.size() == 5);
    CHECK(table.cells[2].row_span == 2);
    CHECK(document->source.slice(table.cells[2].span) == "乙\n丙");
    CHECK(table.cells[4].row == 2);
    CHECK(table.cells[4].column == 1);
    std::string places, joined;
    for (const reader::Place& place : document->places) places += place.name + "|";
    CHECK(places == "paragraph 1|table 1 row 1|table 1 row 2|table 1 row 3|paragraph 2|");
    for (const reader::Block& block : document->blocks) joined += document->source.slice(block.span);
    CHECK(joined == document->source.bytes());
}

TEST_CASE("tables of layout are text") {
    CHECK(read("<table><tr><td>" + article + "</td></tr></table>")->tables.empty());
    CHECK(read("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>")->tables.empty());
    CHECK(read("<table><tr><td>甲</td><td>乙</td></tr></table>")->tables.empty());
    const std::string data = "<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>";
    CHECK(text_of("<div id=zoom><table><tr><td>戊</td><td></td></tr><tr><td>" + data + "</td><td>己</td></tr></table></div>") ==
          "戊\n甲\t乙\n丙\t丁\n己\n");
    // A few cells with enormous spans are not a table.
    const std::string row = "<tr><td colspan=900>甲</td><td>乙</td></tr>";
    CHECK(read("<table>" + repeated(row, 200) + "</table>")->tables.empty());
}

TEST_CASE("what the page says of the document") {
    const std::string index =
        "<table><tr><td>索 引 号：</td><td>000-1</td><td>发文机关：</td><td>甲市人民政府</td></tr>"
        "<tr><td>成文日期：</td><td>2022年1月6日</td><td>发文字号：</td><td>甲政发〔2022〕3号</td></tr></table>";
    const reader::Metadata of_table = read(index + "<div id=zoom>" + article + "</div>")->metadata;
    CHECK(of_table.issuer == "甲市人民政府");
    CHECK(of_table.date == "2022-01-06");
    CHECK(of_table.number == "甲政发〔2022〕3号");
    CHECK(text_of("<div id=zoom>" + index + article + "</div>") == article_text);
    const std::string list = "<ul><li><span>文　　号：</span> 甲政办〔2021〕7号</li><li>发布日期：2021-04-19</li></ul>";
    const reader::Metadata of_list = read(list + "<div id=zoom>" + article + "</div>")->metadata;
    CHECK(of_list.number == "甲政办〔2021〕7号");
    CHECK(of_list.date.empty());
    const reader::Metadata of_tags = read(
                                         "<meta name=ContentSource content=甲市教育局><meta name=PubDate content=2021-04-19>"
                                         "<meta name=ArticleTitle content=甲方案><div id=zoom>" +
                                         article + "</div>")
                                         ->metadata;
    CHECK(of_tags.issuer == "甲市教育局");
    CHECK(of_tags.title == "甲方案");
    CHECK(of_tags.date.empty());
    CHECK(read("<meta name=ContentSource content=本网>" + article)->metadata.issuer.empty());
}

TEST_CASE("a page in GBK, whatever it says it is") {
    const std::string page = "<meta charset=gb2312><p>一、总体要求</p><p>朱镕基、䶮，加快推进各项工作，确保完成。</p>";
    CHECK(text_of(test::encoded(page, "gb18030")) == "一、总体要求\n朱镕基、䶮，加快推进各项工作，确保完成。\n");
    CHECK(text_of(page) == "一、总体要求\n朱镕基、䶮，加快推进各项工作，确保完成。\n");
    const std::string silent = "<p>一、总体要求</p><p>加快推进各项工作，确保完成。</p>";
    CHECK(text_of(test::encoded(silent, "gb18030")) == "一、总体要求\n加快推进各项工作，确保完成。\n");
    CHECK_FALSE(reader::read_html(std::string("<p>甲\0</p>", 12), std::nullopt));
}

TEST_CASE("pages made to do harm") {
    const auto refused = reader::read_html(repeated("<div>", 300000) + article, std::nullopt);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().english == "has elements nested deeper than 2000");
    CHECK(text_of(repeated("<span>", 30000) + article) == article_text);
    CHECK(text_of(repeated("<div>", 1500) + article + repeated("</div>", 100) + repeated("</section>", 100000)) == article_text);

    std::string tag = "<div";
    for (int number = 0; number < 100000; ++number) tag += " a" + std::to_string(number) + "=x";
    const auto many_attributes = read(tag + ">" + article);
    CHECK(many_attributes->source.bytes() == article_text);
    CHECK(many_attributes->notes.size() == 1);
    CHECK(read("<img src='data:" + std::string(1 << 20, 'A') + "'>" + article)->notes.empty());

    CHECK(text_of("<a href='" + article) == article_text);
    CHECK(text_of("<p title=\"甲>" + article) == article_text);
    CHECK(text_of(article + "<!-- " + article) == article_text);
    CHECK(text_of(article + repeated("<script>", 100000)) == article_text);
    CHECK(text_of(article + repeated("<!--", 100000)) == article_text);
}

TEST_CASE("a page of far more text than a plan has is refused") {
    const auto why = [](const std::string& page) {
        const auto document = reader::read_html(page, std::nullopt);
        return document ? std::string() : document.error().english;
    };
    CHECK(why(repeated("<p>甲</p>", 100000)).empty());
    CHECK(why(repeated("<p>甲</p>", 100001)) ==
          "holds more text than a plan can have: more than 4 MiB, or 100,000 paragraphs and cells");
    CHECK(why("<p>" + repeated("甲", 1500000) + "</p>") ==
          "holds more text than a plan can have: more than 4 MiB, or 100,000 paragraphs and cells");
    CHECK(why(repeated("<i>甲</i>", 300000)) == "has more than 400000 elements and texts");
}
