// SPDX-License-Identifier: Apache-2.0
// Who gets in: codes, registrations, assertions, passwords, sessions. No network, a clock at hand.
#include "platform/base/crypto.h"
#include "platform/base/jose.h"
#include "sync/endpoint/access/clinician_desk.h"
#include "sync/endpoint/access/enrolment_desk.h"
#include "sync/endpoint/access/token_office.h"
#include "sync/endpoint/ledger/sqlite_ledger.h"
#include "tests/fakes/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace backwell;
using namespace backwell::sync::endpoint;

class TstAccess : public QObject
{
    Q_OBJECT

private:
    static QJsonObject json(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    HttpRequest registration(const QString &code, const QByteArray &key,
                             const QJsonObject &changes = {})
    {
        QJsonObject body{
            {QStringLiteral("client_name"), QStringLiteral("a phone")},
            {QStringLiteral("jwks"),
             QJsonObject{{QStringLiteral("keys"),
                          QJsonArray{QJsonDocument::fromJson(*jose::publicJwk(key)).object()}}}},
            {QStringLiteral("backwell_person"), m_person.toString()}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            body[change.key()] = change.value();
        HttpRequest request;
        request.headers.insert("authorization", "Bearer " + code.toLatin1());
        request.body = QJsonDocument(body).toJson();
        return request;
    }
    QString enrolled(const QByteArray &key)
    {
        return json(m_desk->enrol(registration(*m_desk->invite(14, {}), key)))[u"client_id"]
            .toString();
    }
    HttpRequest tokenRequest(const QByteArray &key, const QString &client,
                             const QJsonObject &changes = {})
    {
        const qint64 now = m_clock.now().msUtc / 1000;
        QJsonObject claims{
            {QStringLiteral("iss"), client},
            {QStringLiteral("sub"), client},
            {QStringLiteral("aud"), QStringLiteral("https://localhost:8443/auth/token")},
            {QStringLiteral("exp"), now + 240},
            {QStringLiteral("jti"), Uuid::v7(m_clock).toString()}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            claims[change.key()] = change.value();
        HttpRequest request;
        request.base = QStringLiteral("https://localhost:8443");
        request.body = "grant_type=client_credentials&client_assertion_type="
                       "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                       "&client_assertion=" +
                       *jose::signToken(claims, key);
        return request;
    }
    HttpRequest bearing(const QByteArray &token)
    {
        HttpRequest request;
        request.headers.insert("authorization", "Bearer " + token);
        return request;
    }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteLedger> m_ledger;
    std::unique_ptr<EnrolmentDesk> m_desk;
    std::unique_ptr<TokenOffice> m_office;
    std::unique_ptr<ClinicianDesk> m_clinicians;

private Q_SLOTS:
    void init();
    void a_code_opens_the_door_once();
    void a_wrong_used_or_expired_code_is_told_apart();
    void many_wrong_codes_are_slowed_down();
    void a_registration_without_person_or_with_a_private_key_is_refused();
    void the_sealing_key_stays_the_same();
    void a_token_speaks_for_one_person_for_five_minutes();
    void an_assertion_that_lies_is_refused_data();
    void an_assertion_that_lies_is_refused();
    void a_replayed_assertion_is_refused();
    void another_devices_key_does_not_fit();
    void a_clinician_signs_in_and_the_session_ends_when_idle();
    void five_wrong_passwords_lock_the_account_for_a_while();
    void an_unknown_name_reads_like_a_wrong_password();
    void secrets_are_not_in_the_ledger();
};

void TstAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set({1780556400000, 3600});
    m_ledger = std::move(*SqliteLedger::open(m_folder->filePath(QStringLiteral("l")),
                                             SqliteLedger::Use::Serve, m_clock, {}));
    m_desk = std::make_unique<EnrolmentDesk>(*m_ledger, m_clock, QStringLiteral("Example Clinic"));
    m_office = std::make_unique<TokenOffice>(*m_ledger, m_clock);
    m_clinicians = std::make_unique<ClinicianDesk>(*m_ledger, m_clock);
}

void TstAccess::a_code_opens_the_door_once()
{
    const QByteArray key = *jose::newEs256Key();
    const QString code = *m_desk->invite(14, QStringLiteral("clinic no. 1042"));
    const HttpResponse response = m_desk->enrol(registration(code.toLower().remove(u'-'), key));
    QCOMPARE(response.status, 201);
    const QJsonObject answer = json(response);
    QCOMPARE(answer[u"backwell_person"].toString(), m_person.toString());
    QCOMPARE(answer[u"backwell_region_name"].toString(), QStringLiteral("Example Clinic"));
    QCOMPARE(answer[u"backwell_time"].toString(), m_clock.now().toIso());
    QCOMPARE(QByteArray::fromBase64(answer[u"backwell_sealing_key"].toString().toLatin1(),
                                    QByteArray::Base64UrlEncoding)
                 .size(),
             32);
    // The answer was lost and the device asks again: the same client.
    const QJsonObject again = json(m_desk->enrol(registration(code, key)));
    QCOMPARE(again[u"client_id"].toString(), answer[u"client_id"].toString());
    const HttpResponse other = m_desk->enrol(registration(code, *jose::newEs256Key()));
    QCOMPARE(other.status, 401);
    QCOMPARE(json(other)[u"error_description"].toString(), QStringLiteral("code used"));
}

void TstAccess::a_wrong_used_or_expired_code_is_told_apart()
{
    const QByteArray key = *jose::newEs256Key();
    const QString code = *m_desk->invite(2, {});
    m_clock.advance(2LL * 24 * 3600 * 1000);
    const HttpResponse late = m_desk->enrol(registration(code, key));
    QCOMPARE(late.status, 401);
    QCOMPARE(json(late)[u"error"].toString(), QStringLiteral("invalid_token"));
    QVERIFY(json(late)[u"error_description"].toString().contains(u"expired"));
    for (const QString &wrong :
         {QString(), QStringLiteral("nonsense"), QStringLiteral("0000-0000-0")}) {
        const HttpResponse response = m_desk->enrol(registration(wrong, key));
        QCOMPARE(response.status, 401);
        QVERIFY(json(response)[u"error_description"].toString().contains(u"unknown"));
    }
    for (const int days : {0, 61, -1})
        QCOMPARE(m_desk->invite(days, {}).error().kind, ErrorKind::Invalid);
}

void TstAccess::many_wrong_codes_are_slowed_down()
{
    const QByteArray key = *jose::newEs256Key();
    const QString good = *m_desk->invite(14, {});
    for (int i = 0; i < 30; ++i)
        QCOMPARE(m_desk->enrol(registration(QStringLiteral("0000-0000-0"), key)).status, 401);
    QCOMPARE(m_desk->enrol(registration(good, key)).status, 429);
    m_clock.advance(60'000);
    QCOMPARE(m_desk->enrol(registration(good, key)).status, 201);
}

void TstAccess::a_registration_without_person_or_with_a_private_key_is_refused()
{
    const QByteArray key = *jose::newEs256Key();
    const QString code = *m_desk->invite(14, {});
    const QJsonObject secret{
        {QStringLiteral("keys"), QJsonArray{QJsonDocument::fromJson(key).object()}}};
    for (const QJsonObject &change :
         {QJsonObject{{QStringLiteral("backwell_person"), QStringLiteral("me")}},
          QJsonObject{{QStringLiteral("jwks"), secret}},
          QJsonObject{{QStringLiteral("jwks"), QJsonObject{}}},
          QJsonObject{{QStringLiteral("token_endpoint_auth_method"), QStringLiteral("none")}}}) {
        const HttpResponse response = m_desk->enrol(registration(code, key, change));
        QCOMPARE(response.status, 400);
        QCOMPARE(json(response)[u"error"].toString(), QStringLiteral("invalid_client_metadata"));
    }
    QCOMPARE(m_desk->enrol(registration(code, key)).status, 201); // the code was not used up
}

void TstAccess::the_sealing_key_stays_the_same()
{
    const auto sealing = [&] {
        const HttpRequest request = registration(*m_desk->invite(1, {}), *jose::newEs256Key());
        return json(m_desk->enrol(request))[u"backwell_sealing_key"].toString();
    };
    QVERIFY(!sealing().isEmpty());
    QCOMPARE(sealing(), sealing());
}

void TstAccess::a_token_speaks_for_one_person_for_five_minutes()
{
    const QByteArray key = *jose::newEs256Key();
    const HttpResponse response = m_office->issue(tokenRequest(key, enrolled(key)));
    QCOMPARE(response.status, 200);
    QVERIFY(json(response)[u"expires_in"].toInt() <= 300);
    const QByteArray token = json(response)[u"access_token"].toString().toLatin1();
    const Caller caller = m_office->identify(bearing(token));
    QCOMPARE(caller.role, Role::Device);
    QCOMPARE(*caller.person, m_person);
    QCOMPARE(m_office->identify(bearing(token + 'x')).role, Role::Anyone);
    QCOMPARE(m_office->identify({}).role, Role::Anyone);
    m_clock.advance(299'000);
    QCOMPARE(m_office->identify(bearing(token)).role, Role::Device);
    m_clock.advance(1'000);
    QCOMPARE(m_office->identify(bearing(token)).role, Role::Anyone);
}

void TstAccess::an_assertion_that_lies_is_refused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<bool>("accepted");
    const qint64 now = 1780556400; // as init() sets the clock
    const auto one = [](const char *name, const QJsonValue &value) {
        return QJsonObject{{QString::fromLatin1(name), value}};
    };
    QTest::newRow("true") << QJsonObject{} << true;
    QTest::newRow("audience by number")
        << one("aud", QStringLiteral("https://127.0.0.1:8443/auth/token")) << true;
    QTest::newRow("audience in a list")
        << one("aud", QJsonArray{QStringLiteral("https://localhost:8443/auth/token")}) << true;
    QTest::newRow("another audience")
        << one("aud", QStringLiteral("https://elsewhere.example/auth/token")) << false;
    QTest::newRow("no audience") << one("aud", QJsonValue()) << false;
    QTest::newRow("another subject") << one("sub", QStringLiteral("someone")) << false;
    QTest::newRow("unknown issuer") << one("iss", QStringLiteral("someone")) << false;
    QTest::newRow("over within the skew") << one("exp", now - 59) << true;
    QTest::newRow("over") << one("exp", now - 61) << false;
    QTest::newRow("lives too long") << one("exp", now + 420) << false;
    QTest::newRow("never ends") << one("exp", QJsonValue()) << false;
    QTest::newRow("not yet") << one("nbf", now + 120) << false;
    QTest::newRow("of the future") << one("iat", now + 120) << false;
    QTest::newRow("no jti") << one("jti", QString()) << false;
    QTest::newRow("endless jti") << one("jti", QString(201, u'j')) << false;
}

void TstAccess::an_assertion_that_lies_is_refused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(bool, accepted);
    const QByteArray key = *jose::newEs256Key();
    const HttpResponse response = m_office->issue(tokenRequest(key, enrolled(key), changes));
    QCOMPARE(response.status, accepted ? 200 : 401);
    if (!accepted)
        QCOMPARE(json(response)[u"error"].toString(), QStringLiteral("invalid_client"));
}

void TstAccess::a_replayed_assertion_is_refused()
{
    const QByteArray key = *jose::newEs256Key();
    const HttpRequest request = tokenRequest(key, enrolled(key));
    QCOMPARE(m_office->issue(request).status, 200);
    QCOMPARE(m_office->issue(request).status, 401);
    m_clock.advance(290'000); // still within exp and the skew
    QCOMPARE(m_office->issue(request).status, 401);
}

void TstAccess::another_devices_key_does_not_fit()
{
    const QByteArray key = *jose::newEs256Key();
    const QString client = enrolled(key);
    QCOMPARE(m_office->issue(tokenRequest(*jose::newEs256Key(), client)).status, 401);
    HttpRequest form = tokenRequest(key, client);
    form.body.replace("client_credentials", "password");
    QCOMPARE(json(m_office->issue(form))[u"error"].toString(),
             QStringLiteral("unsupported_grant_type"));
}

void TstAccess::a_clinician_signs_in_and_the_session_ends_when_idle()
{
    const auto fresh = m_clinicians->add(QStringLiteral("Éxample  Clinician"));
    QCOMPARE(fresh->user, QStringLiteral("example.clinician"));
    QCOMPARE(m_clinicians->add(QStringLiteral("Example Clinician"))->user,
             QStringLiteral("example.clinician2"));
    const auto secret = m_clinicians->signIn(fresh->user, fresh->password.toUtf8());
    QVERIFY(secret);
    const QByteArray cookie = ClinicianDesk::setCookie(*secret);
    for (const auto *part : {"__Host-", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"})
        QVERIFY(cookie.contains(part));
    HttpRequest request;
    request.headers.insert("cookie", "other=1; " + cookie.left(cookie.indexOf(';')));
    const Caller caller = m_clinicians->identify(request);
    QCOMPARE(caller.role, Role::Clinician);
    QVERIFY(!caller.csrf.isEmpty() && caller.csrf != *secret);
    m_clock.advance(29 * 60'000);
    QCOMPARE(m_clinicians->identify(request).role, Role::Clinician); // and counts as use
    m_clock.advance(29 * 60'000);
    QCOMPARE(m_clinicians->identify(request).role, Role::Clinician);
    m_clock.advance(31 * 60'000);
    QCOMPARE(m_clinicians->identify(request).role, Role::Anyone);
    const auto second = m_clinicians->signIn(fresh->user, fresh->password.toUtf8());
    request.headers["cookie"] = "__Host-backwell-session=" + *second;
    m_clinicians->signOut(request);
    QCOMPARE(m_clinicians->identify(request).role, Role::Anyone);
}

void TstAccess::five_wrong_passwords_lock_the_account_for_a_while()
{
    const auto fresh = *m_clinicians->add(QStringLiteral("Example Clinician"));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_clinicians->signIn(fresh.user, "wrong").error().kind, ErrorKind::Denied);
    QCOMPARE(m_clinicians->signIn(fresh.user, "wrong").error().kind, ErrorKind::Refused);
    QCOMPARE(m_clinicians->signIn(fresh.user, fresh.password.toUtf8()).error().kind,
             ErrorKind::Refused);
    m_clock.advance(15 * 60'000);
    QVERIFY(m_clinicians->signIn(fresh.user, fresh.password.toUtf8()));
}

void TstAccess::an_unknown_name_reads_like_a_wrong_password()
{
    const auto fresh = *m_clinicians->add(QStringLiteral("Example Clinician"));
    QCOMPARE(m_clinicians->signIn(QStringLiteral("nobody"), "x").error(),
             m_clinicians->signIn(fresh.user, "x").error());
}

void TstAccess::secrets_are_not_in_the_ledger()
{
    const QByteArray key = *jose::newEs256Key();
    const QString code = *m_desk->invite(14, {});
    const QString client = json(m_desk->enrol(registration(code, key)))[u"client_id"].toString();
    const QByteArray token =
        json(m_office->issue(tokenRequest(key, client)))[u"access_token"].toString().toLatin1();
    const auto fresh = *m_clinicians->add(QStringLiteral("Example Clinician"));
    const QByteArray session = *m_clinicians->signIn(fresh.user, fresh.password.toUtf8());
    m_ledger.reset();
    QByteArray everything;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY(everything.contains("example.clinician"));
    for (const QByteArray &secret : {code.toLatin1(), code.toLatin1().replace('-', ""), token,
                                     fresh.password.toLatin1(), session})
        QVERIFY(!everything.contains(secret));
}

QTEST_GUILESS_MAIN(TstAccess)
#include "tst_access.moc"
