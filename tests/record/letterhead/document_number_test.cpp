#include "record/letterhead/document_number.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/one_passage.hpp"

using namespace plandoc;

namespace {

/// The document number around the first 〔 (in any form) of the text, as records give it.
std::string number_of(const std::string& text) {
    const test::OnePassage passage(text);
    for (std::uint32_t index = passage.words.begin; index < passage.words.end; ++index) {
        const text::Words number = record::match_document_number(passage.clean, index, passage.words.end);
        if (number.empty()) continue;
        const text::Words whole = record::with_issuer_sign(passage.clean, number, passage.words.begin);
        return record::written_document_number(passage.clean, whole);
    }
    return {};
}

std::string announcement_of(const std::string& text) {
    const test::OnePassage passage(text);
    return passage.clean.written(record::match_announcement_number(passage.clean, passage.words.begin, passage.words.end));
}

}  // namespace

TEST_CASE("document numbers get 〔〕 whatever their brackets are") {
    CHECK(number_of("桓政字〔2022〕73号") == "桓政字〔2022〕73号");
    CHECK(number_of("鲁政发[2015]12号") == "鲁政发〔2015〕12号");
    CHECK(number_of("鲁政发［2015］12 号") == "鲁政发〔2015〕12号");
    CHECK(number_of("国办函（2017）第88号") == "国办函〔2017〕第88号");
    CHECK(number_of("国发〔２０２２〕４号") == "国发〔２０２２〕４号");
}

TEST_CASE("the issuer's sign begins behind what leads up to it") {
    CHECK(number_of("根据国发〔2022〕4号文件") == "国发〔2022〕4号");
    CHECK(number_of("《甲乙规划》（鲁发〔2021〕9号）") == "鲁发〔2021〕9号");
}

TEST_CASE("a year in brackets alone is no document number") {
    CHECK(number_of("纲要（2022）") == "");
    CHECK(number_of("甲〔2022〕") == "");
    CHECK(number_of("方案（2022—2024年）") == "");
}

TEST_CASE("numbers of announcements") {
    CHECK(announcement_of("2020年第44号公告") == "2020年第44号");
    CHECK(announcement_of("2020年44家") == "");
}
