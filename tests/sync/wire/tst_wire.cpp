// SPDX-License-Identifier: Apache-2.0
// The promises of sync/wire: what a person wrote travels unchanged, and nonsense is refused.
#include "platform/base/json.h"
#include "sync/wire/wire.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QJsonDocument>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TstWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_kind_of_record_survives_a_round_trip();
    void every_kind_of_answer_survives_a_round_trip();
    void a_decimal_keeps_its_text();
    void the_same_record_gives_the_same_bytes();
    void a_record_that_breaks_its_own_rules_is_not_encoded_data();
    void a_record_that_breaks_its_own_rules_is_not_encoded();
    void a_missing_score_has_a_reason_and_never_a_zero();
    void forbidden_control_characters_become_spaces();
    void what_would_nest_too_deep_to_be_read_is_not_encoded();
    void json_cut_at_any_byte_is_refused_and_never_crashes();
    void a_changed_byte_never_makes_it_take_what_is_not_json();
    void an_unknown_word_is_too_new_data();
    void an_unknown_word_is_too_new();
    void an_answer_that_opened_crisis_help_is_flagged_and_nothing_else_changes();
    void unknown_fields_and_extensions_are_ignored();
    void an_envelope_tells_what_it_can_of_any_resource();
    void a_batch_holds_the_bytes_unchanged_and_in_order();
    void a_batch_asks_for_each_entry_in_the_servers_style();
    void a_batch_response_is_read_entry_by_entry();
    void an_unsound_batch_response_acknowledges_nothing_data();
    void an_unsound_batch_response_acknowledges_nothing();
    void seen_survives_a_round_trip_and_only_reviews_count();
    void same_content_ignores_meta_text_and_id_only();
    void the_create_style_is_what_the_server_states();

private:
    fakes::FakeClock m_clock;
};

void TstWire::every_kind_of_record_survives_a_round_trip()
{
    std::vector<Record> records = fakes::sampleRecords(m_clock);
    Episode ended = std::get<Episode>(records[2]);
    ended.active = false;
    ended.ended = m_clock.now();
    Consent taken = std::get<Consent>(records[1]);
    taken.active = false;
    taken.key.version = 2;
    Score absent = std::get<Score>(records[4]);
    absent.value.reset();
    absent.absentReason = QStringLiteral("not-asked");
    PlanEvent flare = std::get<PlanEvent>(records[5]);
    flare.movement.clear();
    PlanEvent card = flare;
    card.card = QStringLiteral("walking-counts");
    Response draft = std::get<Response>(records[3]);
    draft.status = ResponseStatus::InProgress;
    draft.mode = Mode::Transcribed;
    draft.items.clear();
    for (const Record &more :
         std::initializer_list<Record>{ended, taken, absent, flare, card, draft})
        records.push_back(more);
    for (const Record &record : records) {
        const auto bytes = wire::encode(record);
        QVERIFY(bytes);
        QVERIFY(!bytes->contains("\n"));
        const auto back = wire::decode(*bytes);
        QVERIFY2(back, bytes->constData());
        QVERIFY2(*back == record, bytes->constData());
        const auto envelope = wire::envelope(*bytes);
        QVERIFY(envelope);
        QCOMPARE(envelope->resourceType, resourceTypeOf(record));
        QCOMPARE(envelope->id, keyOf(record).id.toString());
        QCOMPARE(envelope->clientVersion, keyOf(record).version);
    }
    card.movement = QStringLiteral("walk");
    QVERIFY(!wire::encode(card)); // one thing at a time
}

void TstWire::every_kind_of_answer_survives_a_round_trip()
{
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    const std::vector<AnswerValue> values{
        true,
        false,
        Decimal{QStringLiteral("-0.50")},
        qint32(-2147483647),
        qint32(0),
        Date{QStringLiteral("2026-02")},
        Date{QStringLiteral("2026-02-28")},
        DateTime{QStringLiteral("2026-02-28T10:00:00.120-03:30")},
        DateTime{QStringLiteral("2026")},
        QTime(7, 5, 0),
        QTime(23, 59, 59, 250),
        QStringLiteral("Bend \"down\" \\ to the\ncat \u00e9 \U0001F600"),
        Url{QStringLiteral("https://fhir.backwell.example/x")},
        Coding{QStringLiteral("http://loinc.org"), QStringLiteral("LA6113-0"), {}, {}},
        Coding{{}, {}, QStringLiteral("something else"), {}},
        Quantity{{QStringLiteral("72.50")},
                 QStringLiteral("kg"),
                 QStringLiteral("http://unitsofmeasure.org"),
                 QStringLiteral("kg")}};
    response.items.clear();
    AnswerItem group{QStringLiteral("group"), QStringLiteral("All of them"), {}, {}};
    for (const AnswerValue &value : values)
        group.items.push_back(
            {QStringLiteral("q%1").arg(group.items.size()), {}, {{value, {}}}, {}});
    AnswerItem nested{QStringLiteral("parent"), {}, {{true, {group}}, {false, {}}}, {}};
    response.items = {group, nested, {QStringLiteral("unanswered"), {}, {}, {}}};
    const auto bytes = wire::encode(response);
    QVERIFY(bytes);
    const auto back = wire::decode(*bytes);
    QVERIFY2(back, bytes->constData());
    QVERIFY(std::get<Response>(*back) == response);
}

void TstWire::a_decimal_keeps_its_text()
{
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    for (const QString &text : {QStringLiteral("1.50"), QStringLiteral("0"), QStringLiteral("-0.0"),
                                QStringLiteral("12345678901234567890.123456789012345678900")}) {
        response.items = {{QStringLiteral("x"), {}, {{Decimal{text}, {}}}, {}}};
        const auto bytes = wire::encode(response);
        QVERIFY(bytes);
        QVERIFY(bytes->contains(":" + text.toLatin1() + "}"));
        const auto back = wire::decode(*bytes);
        QVERIFY(back);
        QCOMPARE(std::get<Decimal>(std::get<Response>(*back).items[0].answers[0].value).text, text);
    }
}

void TstWire::the_same_record_gives_the_same_bytes()
{
    for (const Record &record : fakes::sampleRecords(m_clock)) {
        const auto first = wire::encode(record);
        QVERIFY(first);
        QCOMPARE(*wire::encode(*wire::decode(*first)), *first);
    }
}

void TstWire::a_record_that_breaks_its_own_rules_is_not_encoded_data()
{
    QTest::addColumn<QString>("questionnaire");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("linkId");
    const QString sound = QStringLiteral("https://fhir.backwell.example/Questionnaire/x|1");
    const QString one = QStringLiteral("1");
    QTest::newRow("questionnaire without a version") << sound.chopped(2) << 1 << one << one;
    QTest::newRow("questionnaire without a url") << QStringLiteral("|1") << 1 << one << one;
    QTest::newRow("version 0") << sound << 0 << one << one;
    QTest::newRow("decimal with a comma") << sound << 1 << QStringLiteral("1,5") << one;
    QTest::newRow("decimal with an exponent") << sound << 1 << QStringLiteral("1e5") << one;
    QTest::newRow("decimal with a leading zero") << sound << 1 << QStringLiteral("01") << one;
    QTest::newRow("decimal with a line end") << sound << 1 << QStringLiteral("1\n") << one;
    QTest::newRow("empty decimal") << sound << 1 << QString() << one;
    QTest::newRow("no linkId") << sound << 1 << one << QString();
}

void TstWire::a_record_that_breaks_its_own_rules_is_not_encoded()
{
    QFETCH(QString, questionnaire);
    QFETCH(int, version);
    QFETCH(QString, decimal);
    QFETCH(QString, linkId);
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    response.questionnaire = questionnaire;
    response.key.version = version;
    response.items = {{linkId, {}, {{Decimal{decimal}, {}}}, {}}};
    const auto bytes = wire::encode(response);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Invalid);
}

void TstWire::a_missing_score_has_a_reason_and_never_a_zero()
{
    const Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    Score score = fakes::sampleScore(m_clock, response);
    score.value.reset();
    QCOMPARE(wire::encode(score).error().kind, ErrorKind::Invalid);
    score.absentReason = QStringLiteral("unknown");
    const auto bytes = wire::encode(score);
    QVERIFY(bytes);
    QVERIFY(bytes->contains("dataAbsentReason"));
    QVERIFY(!bytes->contains("value\":0") && !bytes->contains("valueQuantity"));
    score.value = Decimal{QStringLiteral("0")};
    QCOMPARE(wire::encode(score).error().kind, ErrorKind::Invalid);
}

void TstWire::forbidden_control_characters_become_spaces()
{
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    const QString pasted = QStringLiteral("a\u000bb\u0001c\td\n") + QChar(0) + QChar(0x7f);
    response.items = {{QStringLiteral("note"), {}, {{pasted, {}}}, {}}};
    const auto back = wire::decode(*wire::encode(response));
    QVERIFY(back);
    QCOMPARE(std::get<QString>(std::get<Response>(*back).items[0].answers[0].value),
             QStringLiteral("a b c\td\n  "));
}

void TstWire::what_would_nest_too_deep_to_be_read_is_not_encoded()
{
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    AnswerItem item{QStringLiteral("x"), {}, {{true, {}}}, {}};
    for (int i = 0; i < 40; ++i)
        item = {QStringLiteral("x"), {}, {{true, {item}}}, {}};
    response.items = {item};
    QCOMPARE(wire::encode(response).error().kind, ErrorKind::Invalid);
}

void TstWire::json_cut_at_any_byte_is_refused_and_never_crashes()
{
    for (const Record &record : fakes::sampleRecords(m_clock)) {
        const QByteArray whole = *wire::encode(record);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!wire::decode(whole.first(length)), whole.first(length).constData());
    }
    const QByteArray answer =
        R"({"resourceType":"Bundle","type":"batch-response","entry":[{"response":{"status":"201"}}]})";
    for (qsizetype length = 0; length < answer.size(); ++length)
        QVERIFY(!wire::readBatchResponse(answer.first(length), 1));
    QVERIFY(wire::readBatchResponse(answer, 1));
}

void TstWire::a_changed_byte_never_makes_it_take_what_is_not_json()
{
    int taken = 0;
    for (const Record &record : fakes::sampleRecords(m_clock)) {
        const QByteArray whole = *wire::encode(record);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char change : {'"', '{', '}', ',', '0', '\\', '\0', '\xc3', '\n', ' '}) {
                QByteArray bytes = whole;
                bytes[at] = change;
                const auto json = parseJson(bytes);
                if (!json)
                    continue;
                ++taken;
                QJsonParseError error; // somebody else's parser agrees
                QJsonDocument::fromJson(bytes, &error);
                QVERIFY2(error.error == QJsonParseError::NoError, bytes.constData());
                QCOMPARE(json->raw, QByteArrayView(bytes).trimmed());
                (void)wire::decode(bytes).has_value();
            }
        }
    }
    QVERIFY(taken > 1000); // a changed letter in a text is still JSON
}

void TstWire::an_unknown_word_is_too_new_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("response status")
        << 3 << QByteArray("\"completed\"") << QByteArray("\"stopped\"");
    QTest::newRow("response mode")
        << 3 << QByteArray("\"own-device\"") << QByteArray("\"by-post\"");
    QTest::newRow("consent status") << 1 << QByteArray("\"active\"") << QByteArray("\"draft\"");
    QTest::newRow("episode status") << 2 << QByteArray("\"active\"") << QByteArray("\"onhold\"");
    QTest::newRow("score status") << 4 << QByteArray("\"final\"") << QByteArray("\"cancelled\"");
    QTest::newRow("plan status") << 5 << QByteArray("\"active\"") << QByteArray("\"revoked\"");
    QTest::newRow("type") << 0 << QByteArray("\"Patient\"") << QByteArray("\"Appointment\"");
    QTest::newRow("attachment") << 3 << QByteArray("\"valueInteger\":20")
                                << QByteArray("\"valueAttachment\":{\"title\":\"x\"}");
}

void TstWire::an_unknown_word_is_too_new()
{
    QFETCH(int, sample);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = *wire::encode(fakes::sampleRecords(m_clock)[size_t(sample)]);
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    const auto record = wire::decode(bytes);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::TooNew);
    QVERIFY(wire::envelope(bytes)); // what can be told is still told
}

void TstWire::an_answer_that_opened_crisis_help_is_flagged_and_nothing_else_changes()
{
    Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    const QByteArray plain = *wire::encode(response);
    QVERIFY(!plain.contains("StructureDefinition/crisis"));
    response.crisis = QStringLiteral("mattered");
    QByteArray flagged = *wire::encode(response);
    const auto back = wire::decode(flagged);
    QVERIFY(back);
    QCOMPARE(std::get<Response>(*back).crisis, QStringLiteral("mattered"));
    const QByteArray flag =
        R"({"url":"https://fhir.backwell.example/StructureDefinition/crisis","valueString":"mattered"})";
    QVERIFY(flagged.contains("," + flag));
    QCOMPARE(flagged.replace("," + flag, ""), plain);
}

void TstWire::unknown_fields_and_extensions_are_ignored()
{
    const Response response = fakes::sampleResponse(m_clock, Uuid::v7(m_clock));
    QByteArray bytes = *wire::encode(response);
    bytes.replace("\"extension\":[",
                  "\"future\":{\"a\":[1,2]},\"extension\":[{\"url\":\"https://fhir."
                  "backwell.example/StructureDefinition/new\",\"valueCode\":\"x\"},");
    const auto back = wire::decode(bytes);
    QVERIFY(back);
    QVERIFY(std::get<Response>(*back) == response);
}

void TstWire::an_envelope_tells_what_it_can_of_any_resource()
{
    const auto any = wire::envelope(
        R"({"resourceType":"Appointment","id":"77","meta":{"versionId":"3","lastUpdated":"2026-06-04T08:00:00Z"},"subject":{"reference":"https://h.example/fhir/Patient/12/_history/4"}})");
    QVERIFY(any);
    QCOMPARE(any->resourceType, QStringLiteral("Appointment"));
    QCOMPARE(any->id, QStringLiteral("77"));
    QCOMPARE(any->clientVersion, 1);
    QCOMPARE(any->subject, QStringLiteral("12"));
    QCOMPARE(any->versionId, QStringLiteral("3"));
    QCOMPARE(any->lastUpdated, QStringLiteral("2026-06-04T08:00:00Z"));
    QVERIFY(!wire::envelope(R"({"id":"77"})"));
    for (const Record &record : fakes::sampleRecords(m_clock)) {
        const auto envelope = wire::envelope(*wire::encode(record));
        QCOMPARE(envelope->subject.isEmpty(), std::holds_alternative<Person>(record));
    }
}

void TstWire::a_batch_holds_the_bytes_unchanged_and_in_order()
{
    std::vector<wire::Outgoing> entries;
    for (const Record &record : fakes::sampleRecords(m_clock))
        entries.push_back({keyOf(record), resourceTypeOf(record), *wire::encode(record), {}});
    const QByteArray bundle = wire::batch(entries, wire::CreateStyle::PutById);
    const auto json = parseJson(bundle);
    QVERIFY(json);
    QCOMPARE((*json)[u"type"].string(), QStringLiteral("batch"));
    QCOMPARE((*json)[u"entry"].items.size(), entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = (*json)[u"entry"].at(i);
        QCOMPARE(entry[u"resource"].raw, QByteArrayView(entries[i].resource));
        QCOMPARE(entry[u"fullUrl"].string(),
                 QStringLiteral("urn:uuid:") + entries[i].key.id.toString());
    }
    QCOMPARE(wire::batch({}, wire::CreateStyle::PutById),
             QByteArray(R"({"resourceType":"Bundle","type":"batch"})"));
}

void TstWire::a_batch_asks_for_each_entry_in_the_servers_style()
{
    const Person person{{Uuid::v7(m_clock), 1}};
    const QString id = person.key.id.toString();
    wire::Outgoing first{person.key, QStringLiteral("Patient"), *wire::encode(person), {}};
    wire::Outgoing edit{{person.key.id, 2}, QStringLiteral("Patient"), "{}", QStringLiteral("7")};
    const auto request = [](const wire::Outgoing &entry, wire::CreateStyle style) {
        const QByteArray bundle = wire::batch({entry}, style);
        return (*parseJson(bundle))[u"entry"].at(0)[u"request"];
    };
    const auto put = request(first, wire::CreateStyle::PutById);
    QCOMPARE(put[u"method"].string(), QStringLiteral("PUT"));
    QCOMPARE(put[u"url"].string(), QStringLiteral("Patient/") + id);
    QVERIFY(put[u"ifMatch"].string().isEmpty());
    QCOMPARE(request(edit, wire::CreateStyle::PutById)[u"ifMatch"].string(),
             QStringLiteral("W/\"7\""));
    const auto post = request(first, wire::CreateStyle::ConditionalCreate);
    QCOMPARE(post[u"method"].string(), QStringLiteral("POST"));
    QCOMPARE(post[u"url"].string(), QStringLiteral("Patient"));
    QCOMPARE(post[u"ifNoneExist"].string(),
             QStringLiteral("identifier=https://fhir.backwell.example/record-id|") + id);
    const auto update = request(edit, wire::CreateStyle::ConditionalCreate);
    QCOMPARE(update[u"method"].string(), QStringLiteral("PUT"));
    QVERIFY(update[u"url"].string().startsWith(u"Patient?identifier="));
    QVERIFY(update[u"ifNoneExist"].string().isEmpty());
    const QByteArray asUpdate = wire::batch({edit}, wire::CreateStyle::ConditionalCreate);
    QVERIFY(!asUpdate.contains("\"id\":\"" + id.toLatin1()));
    QVERIFY(wire::batch({edit}, wire::CreateStyle::PutById).contains(edit.resource));
}

void TstWire::a_batch_response_is_read_entry_by_entry()
{
    const QByteArray answer = R"({"resourceType":"Bundle","type":"batch-response","entry":[
        {"response":{"status":"201 Created","etag":"W/\"1\"","location":"Patient/1/_history/1"}},
        {"response":{"status":"200","etag":"\"7\""}},
        {"response":{"status":"202","etag":"9","outcome":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","diagnostics":"out of range"},{"diagnostics":"second"}]}}},
        {"response":{"status":"412 Precondition Failed"},"resource":{"resourceType":"OperationOutcome","issue":[{"details":{"text":"held otherwise"}}]}}]})";
    const auto words = wire::readBatchResponse(answer, 4);
    QVERIFY(words);
    QCOMPARE((*words)[0].status, 201);
    QCOMPARE((*words)[0].etag, QStringLiteral("1"));
    QCOMPARE((*words)[0].location, QStringLiteral("Patient/1/_history/1"));
    QCOMPARE((*words)[1].status, 200);
    QCOMPARE((*words)[1].etag, QStringLiteral("7"));
    QCOMPARE((*words)[2].etag, QStringLiteral("9"));
    QCOMPARE((*words)[2].outcome, QStringLiteral("out of range"));
    QCOMPARE((*words)[3].status, 412);
    QCOMPARE((*words)[3].outcome, QStringLiteral("held otherwise"));
}

void TstWire::an_unsound_batch_response_acknowledges_nothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = R"({"resourceType":"Bundle","type":"batch-response","entry":[)";
    const QByteArray ok = R"({"response":{"status":"201"}})";
    QTest::newRow("captive portal") << QByteArray("<!doctype html><title>Free Wi-Fi</title>");
    QTest::newRow("one too few") << head + ok + "]}";
    QTest::newRow("one too many") << head + ok + "," + ok + "," + ok + "]}";
    QTest::newRow("no entries") << QByteArray(
        R"({"resourceType":"Bundle","type":"batch-response"})");
    QTest::newRow("another bundle")
        << QByteArray(R"({"resourceType":"Bundle","type":"searchset","entry":[)") + ok + "," + ok +
               "]}";
    QTest::newRow("an outcome") << QByteArray(
        R"({"resourceType":"OperationOutcome","issue":[{"diagnostics":"no"}]})");
    for (const char *status : {"", "20", "2011", "abc", "099", "600 Odd", "20x Created"})
        QTest::addRow("status '%s'", status)
            << head + ok + R"(,{"response":{"status":")" + status + R"("}}]})";
    QTest::newRow("no response") << head + ok + ",{}]}";
    QTest::newRow("status as a number") << head + ok + R"(,{"response":{"status":201}}]})";
}

void TstWire::an_unsound_batch_response_acknowledges_nothing()
{
    QFETCH(QByteArray, bytes);
    const auto words = wire::readBatchResponse(bytes, 2);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Invalid);
}

void TstWire::seen_survives_a_round_trip_and_only_reviews_count()
{
    const Seen seen{QStringLiteral("p-1"), Uuid::v7(m_clock), 2, m_clock.now(),
                    QStringLiteral("2026-06-04T09:00:00.123+00:00")};
    const QByteArray review = wire::encodeSeen(seen, QStringLiteral("QuestionnaireResponse"),
                                               QStringLiteral("account-9"));
    QVERIFY(wire::envelope(review));
    QByteArray other = review;
    other.replace("\"reviewed\"", "\"printed\"");
    QByteArray broken = review;
    broken.replace("\"recorded\":\"2026", "\"recorded\":\"x026");
    const QByteArray page =
        R"({"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"https://r.example/a"},{"relation":"next","url":"https://r.example/b"}],"entry":[{"resource":)" +
        other + "},{\"resource\":" + broken + "},{\"resource\":" + review + "}]}";
    const auto read = wire::readSeenPage(page);
    QVERIFY(read);
    QCOMPARE(read->next, QStringLiteral("https://r.example/b"));
    QCOMPARE(read->seen.size(), size_t(1));
    QVERIFY(read->seen[0] == seen);
    QVERIFY(!wire::readSeenPage("<html>"));
    QVERIFY(!wire::readSeenPage(R"({"resourceType":"OperationOutcome"})"));
    QVERIFY(wire::readSeenPage(R"({"resourceType":"Bundle","type":"searchset"})")->seen.empty());
}

void TstWire::same_content_ignores_meta_text_and_id_only()
{
    const QByteArray ours =
        R"({"resourceType":"X","id":"a","v":1.50,"list":[1,{"p":"q","r":null}]})";
    const QByteArray theirs =
        R"({ "list":[1,{"r":null,"p":"q"}],"v":1.50,"id":"b","meta":{"versionId":"2"},"text":{"div":"x"},"resourceType":"X"})";
    QVERIFY(wire::sameContent(ours, theirs));
    QByteArray changed = theirs;
    QVERIFY(!wire::sameContent(ours, changed.replace("1.50", "1.5")));
    changed = theirs;
    QVERIFY(!wire::sameContent(ours, changed.replace("\"q\"", "\"Q\"")));
    changed = theirs;
    QVERIFY(!wire::sameContent(ours, changed.replace("\"v\":1.50,", "")));
    changed = theirs;
    QVERIFY(!wire::sameContent(ours, changed.replace("\"v\":1.50,", "\"v\":1.50,\"w\":1,")));
    QVERIFY(!wire::sameContent("nonsense", "nonsense"));
}

void TstWire::the_create_style_is_what_the_server_states()
{
    const QByteArray statement =
        R"({"resourceType":"CapabilityStatement","rest":[{"mode":"server","resource":[{"type":"Patient","updateCreate":true},{"type":"Consent","updateCreate":false},{"type":"Observation"}]}]})";
    const auto style = [&](const char *type) {
        return *wire::createStyle(statement, QString::fromLatin1(type));
    };
    QCOMPARE(style("Patient"), wire::CreateStyle::PutById);
    QCOMPARE(style("Consent"), wire::CreateStyle::ConditionalCreate);
    QCOMPARE(style("Observation"), wire::CreateStyle::ConditionalCreate);
    QCOMPARE(style("CarePlan"), wire::CreateStyle::ConditionalCreate);
    QVERIFY(!wire::createStyle(R"({"resourceType":"Bundle"})", QStringLiteral("Patient")));
    QVERIFY(!wire::createStyle("<html>", QStringLiteral("Patient")));
}

QTEST_MAIN(TstWire)
#include "tst_wire.moc"
