// SPDX-License-Identifier: Apache-2.0
// JSON as it was written: nothing unsound gets in, nothing is rounded, a refusal says why.
#include "platform/base/json.h"

#include <QTest>

using namespace backwell;

class TstJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsound_json_is_refused_data();
    void unsound_json_is_refused();
    void a_refusal_says_why_data();
    void a_refusal_says_why();
    void nesting_is_refused_above_64_and_taken_at_64();
    void every_value_knows_its_own_bytes();
    void an_absent_member_is_told_from_null();
    void the_same_json_is_the_same_in_any_order_of_its_members();
};

void TstJson::unsound_json_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("a text") << QByteArray("\"a\"");
    QTest::newRow("a duplicate key") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("a duplicate key, escaped") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("a deep duplicate key") << QByteArray(R"({"x":[{"b":{"a":1,"c":3,"a":2}}]})");
    QByteArray large = "{";
    for (int i = 0; i < 100; ++i)
        large += "\"k" + QByteArray::number(i) + "\":{\"k\":1},";
    QTest::newRow("a duplicate key in a large object") << large + "\"k99\":1}";
    QTest::newRow("an early duplicate key in a large object") << large + "\"k3\":1}";
    QTest::newRow("two documents") << QByteArray("{} {}");
    QTest::newRow("text after it") << QByteArray(R"({"a":1}x)");
    QTest::newRow("a bracket too many") << QByteArray(R"({"a":1}})");
    QTest::newRow("brackets that do not fit") << QByteArray(R"({"a":[1}])");
    QTest::newRow("a trailing comma") << QByteArray(R"({"a":1,})");
    QTest::newRow("a trailing comma in an array") << QByteArray(R"({"a":[1,]})");
    QTest::newRow("a missing comma") << QByteArray(R"({"a":1 "b":2})");
    QTest::newRow("no value") << QByteArray(R"({"a":})");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("a bare word") << QByteArray(R"({"a":yes})");
    QTest::newRow("a long null") << QByteArray(R"({"a":nullx})");
    QTest::newRow("a long true") << QByteArray(R"({"a":truely})");
    QTest::newRow("not a number") << QByteArray(R"({"a":NaN})");
    QTest::newRow("a leading zero") << QByteArray(R"({"a":012})");
    QTest::newRow("a leading plus") << QByteArray(R"({"a":+1})");
    QTest::newRow("a bare point") << QByteArray(R"({"a":1.})");
    QTest::newRow("an open exponent") << QByteArray(R"({"a":1e})");
    QTest::newRow("two numbers") << QByteArray(R"({"a":1 2})");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("{\"a\":\"\xc3\x28\"}");
    QTest::newRow("an overlong slash") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
    QTest::newRow("a lone surrogate, escaped") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("a lone low surrogate, escaped") << QByteArray(R"({"a":"\udc00x"})");
    QTest::newRow("a bad escape") << QByteArray(R"({"a":"\x41"})");
    QTest::newRow("a raw line end in a text") << QByteArray("{\"a\":\"b\nc\"}");
    QTest::newRow("a zero byte") << QByteArray("{\"a\":1}\0", 8);
    QTest::newRow("a comment") << QByteArray(R"({"a":1/*b*/})");
}

void TstJson::unsound_json_is_refused()
{
    QFETCH(QByteArray, bytes);
    const auto json = parseJson(bytes);
    QVERIFY(!json);
    QCOMPARE(json.error().kind, ErrorKind::Invalid);
}

void TstJson::a_refusal_says_why_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("a double key") << QByteArray(R"({"a":{"b":1,"b":2}})")
                                  << QStringLiteral("the key \"b\" occurs twice");
    QTest::newRow("too deep") << ("{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}")
                              << QStringLiteral("nested too deep");
    QTest::newRow("a second document")
        << QByteArray("{} {}") << QStringLiteral("something follows after the JSON");
    QTest::newRow("a page") << QByteArray("<html>") << QStringLiteral("no JSON object");
    QTest::newRow("cut off") << QByteArray("{\"a\":1") << QStringLiteral("not sound JSON");
}

void TstJson::a_refusal_says_why()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto json = parseJson(bytes);
    QVERIFY(!json);
    QCOMPARE(json.error().detail, why);
}

void TstJson::nesting_is_refused_above_64_and_taken_at_64()
{
    const auto nested = [](int depth) {
        QByteArray bytes = "{\"a\":";
        for (int i = 1; i < depth; ++i)
            bytes += '[';
        bytes += '1';
        for (int i = 1; i < depth; ++i)
            bytes += ']';
        return bytes + '}';
    };
    QByteArray large = "{";
    for (int i = 0; i < 100; ++i)
        large += "\"k" + QByteArray::number(i) + "\":{\"k\":[{\"k\":1}]},";
    QVERIFY(parseJson(large + "\"last\":" + large + "\"z\":1}}"));
    QVERIFY(parseJson(nested(64)));
    QVERIFY(!parseJson(nested(65)));
    QVERIFY(!parseJson(nested(100000)));
    QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(100000)));
}

void TstJson::every_value_knows_its_own_bytes()
{
    const QByteArray bytes =
        " {\"a\" : [ {\"b\":1.50 } , \"x\\\"y\" ,null,{ } , [] ]\n, \"c\":{\"d\":true} } \n";
    const auto json = parseJson(bytes);
    QVERIFY(json);
    const JsonValue &a = (*json)[u"a"];
    QCOMPARE(json->raw, QByteArrayView(bytes).trimmed());
    QCOMPARE(a.raw, QByteArrayView("[ {\"b\":1.50 } , \"x\\\"y\" ,null,{ } , [] ]"));
    QCOMPARE(a.at(0).raw, QByteArrayView("{\"b\":1.50 }"));
    QCOMPARE(a.at(0)[u"b"].raw, QByteArrayView("1.50"));
    QCOMPARE(a.at(0)[u"b"].text, QStringLiteral("1.50"));
    QCOMPARE(a.at(1).raw, QByteArrayView("\"x\\\"y\""));
    QCOMPARE(a.at(2).raw, QByteArrayView("null"));
    QCOMPARE(a.at(3).raw, QByteArrayView("{ }"));
    QCOMPARE(a.at(4).raw, QByteArrayView("[]"));
    QCOMPARE((*json)[u"c"].raw, QByteArrayView("{\"d\":true}"));
}

void TstJson::an_absent_member_is_told_from_null()
{
    const auto json = parseJson(R"({"a":null})");
    QVERIFY(json);
    QVERIFY(json->find(u"a"));
    QVERIFY(!json->find(u"b"));
    QVERIFY((*json)[u"b"].kind == JsonValue::Kind::Null);
    QVERIFY((*json)[u"a"][u"deeper"].at(3).kind == JsonValue::Kind::Null);
}

void TstJson::the_same_json_is_the_same_in_any_order_of_its_members()
{
    const auto read = [](const QByteArray &bytes) {
        return parseJson(bytes).value_or(JsonValue());
    };
    const JsonValue one = read(R"({"a":[1,{"b":true}],"c":"d"})");
    QVERIFY(sameJson(one, read(R"({ "c":"d", "a":[1,{"b":true}] })")));
    QVERIFY(!sameJson(one, read(R"({"c":"d","a":[{"b":true},1]})")));
    QVERIFY(!sameJson(one, read(R"({"c":"d","a":[1.0,{"b":true}]})")));
    QVERIFY(!sameJson(one, read(R"({"c":"d","a":[1,{"b":true}],"e":1})")));
}

QTEST_GUILESS_MAIN(TstJson)
#include "tst_json.moc"
