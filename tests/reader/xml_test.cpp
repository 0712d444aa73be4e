#include "reader/xml.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc::reader;

namespace {

/// The events of a document: "<{space}name" for a begin with "=value" of its attribute a, ">" for an end, and its text. Fed in
/// pieces of `size` bytes. After an error, that.
std::string events_of(std::string_view xml, std::size_t size = 7) {
    std::string events;
    XmlParser parser({[&](const XmlElement& element) {
                          events += "<";
                          if (!element.name().space.empty()) events += "{" + std::string(element.name().space) + "}";
                          events += element.name().local;
                          if (const auto value = element.attribute("", "a")) events += "=" + std::string(*value);
                          if (const auto prefix = element.attribute("", "prefix"))
                              events += "@" + std::string(element.namespace_of(*prefix));
                      },
                      [&](XmlName) { events += ">"; }, [&](std::string_view text) { events += text; }});
    for (std::size_t at = 0; at < xml.size(); at += size) {
        const auto fed = parser.feed(xml.substr(at, size));
        if (!fed) return fed.error().english;
    }
    const auto finished = parser.finish();
    return finished ? events : finished.error().english;
}

std::string times(int count, const std::string& text) {
    std::string all;
    for (int index = 0; index < count; ++index) all += text;
    return all;
}

constexpr std::size_t whole = std::size_t{1} << 16;

}  // namespace

TEST_CASE("elements, attributes and text") {
    CHECK(events_of("<a><b a=\"1\">甲&amp;乙</b><!-- no --><c/></a>") == "<a<b=1甲&乙><c>>");
    CHECK(events_of("<p:a xmlns:p=\"u\" xmlns=\"v\"><b p:a=\"x\"/><q:c xmlns:q=\"w\" prefix=\"q\"/><d prefix=\"q\"/></p:a>") ==
          "<{u}a<{v}b><{w}c@w><{v}d@>>");
    CHECK(events_of("\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>") == "<a>");
    CHECK(events_of(std::string("\xFE\xFF\0<\0a\0>N\x2D\0<\0/\0a\0>", 18)) == "<a中>");
}

TEST_CASE("what is not well-formed") {
    CHECK(events_of("<a><b></a>") == "line 1: not well-formed XML");
    CHECK(events_of("<a>\n\n\xFF</a>") == "line 3: not well-formed XML");
    CHECK(events_of("<a>") == "XML that is cut off");
    CHECK(events_of("<a><b c=\"") == "XML that is cut off");
    CHECK(events_of("text") == "line 1: not well-formed XML");
    CHECK(events_of("") == "XML that is cut off");
    CHECK(events_of("<?xml version=\"1.0\" encoding=\"GBK\"?><a/>") == "line 1: not well-formed XML");
    CHECK(events_of("<a>&b;</a>") == "line 1: not well-formed XML");
}

TEST_CASE("what attacks are made of") {
    CHECK(events_of("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") ==
          "XML with a document type definition, which no document needs");
    CHECK(events_of("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") ==
          "XML with a document type definition, which no document needs");
    CHECK(events_of(times(1000000, "<a>"), whole) == "XML elements nested too deeply");
    CHECK(events_of(times(900, "<a>") + times(900, "</a>"), whole) == times(900, "<a") + times(900, ">"));
    std::string attributes, namespaces;
    for (int index = 0; index < 60000; ++index) attributes += " b" + std::to_string(index) + "=\"\"";
    for (int index = 0; index < 20000; ++index) namespaces += " xmlns:b" + std::to_string(index) + "=\"u\"";
    CHECK(events_of("<a" + attributes + "/>", whole) == "an XML element of too many attributes");
    CHECK(events_of("<a" + namespaces + "/>", whole) == "an XML document of too many namespaces");
    CHECK(events_of("<a b=\"" + std::string(3000000, 'x') + "\"/>", whole) == "an XML tag or comment that is too long");
    CHECK(events_of("<!--" + std::string(3000000, 'x') + "--><a/>", whole) == "an XML tag or comment that is too long");
    CHECK(events_of("<a>" + std::string(3000000, 'x') + "</a>", whole) == "<a" + std::string(3000000, 'x') + ">");
}
