// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/access/clinician_desk.h"

#include "platform/base/crypto.h"

namespace backwell::sync::endpoint
{

namespace
{
constexpr auto cookieName = "__Host-backwell-session";
constexpr int failuresUntilLock = 5;
constexpr qint64 minute = 60'000;
constexpr qint64 lockMs = 15 * minute;
constexpr qint64 idleMs = 30 * minute;
constexpr qint64 longestMs = 600 * minute;

QByteArray urlSafe(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString userNameFrom(const QString &name)
{
    QString user;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            user += letter;
        else if (!user.isEmpty() && !user.endsWith(u'.') && (letter.isSpace() || letter == u'-'))
            user += u'.';
    }
    while (user.endsWith(u'.'))
        user.chop(1);
    return user.left(40);
}

// Easy to read aloud and to type: 16 symbols of 32, in fours.
QString newPassword()
{
    constexpr auto symbols = "abcdefghjkmnpqrstvwxyz0123456789";
    QString password;
    for (const char byte : crypto::randomBytes(16)) {
        if (password.size() % 5 == 4)
            password += u'-';
        password += QLatin1Char(symbols[uchar(byte) % 32]);
    }
    return password;
}
} // namespace

Result<ClinicianDesk::Fresh> ClinicianDesk::add(const QString &name)
{
    const QString shown = name.simplified();
    const QString stem = userNameFrom(shown);
    if (stem.isEmpty() || shown.size() > 80)
        return fail(ErrorKind::Invalid, QStringLiteral("a name of 1 to 80 characters"));
    const QString password = newPassword();
    const QByteArray hash = crypto::hashPassword(password.toUtf8());
    for (int number = 1; number < 1000; ++number) {
        const QString user = number == 1 ? stem : stem + QString::number(number);
        const auto added =
            m_ledger.addAccount({Uuid::v7(m_clock).toString(), user, shown, hash, 0, 0});
        if (added)
            return Fresh{user, password};
        if (added.error().kind != ErrorKind::Conflict)
            return std::unexpected(added.error());
    }
    return fail(ErrorKind::Invalid, QStringLiteral("too many of that name"));
}

Result<QByteArray> ClinicianDesk::signIn(const QString &user, const QByteArray &password)
{
    static const QByteArray nobody = crypto::hashPassword("nobody");
    const auto account = m_ledger.accountByUser(user.trimmed().toLower());
    if (!account && account.error().kind != ErrorKind::NotFound)
        return std::unexpected(account.error());
    // The hash is computed in every case, or the time would tell which names exist.
    const bool right =
        crypto::passwordMatches(password, account ? account->passwordHash : nobody) && account;
    if (!account)
        return fail(ErrorKind::Denied, QStringLiteral("sign-in refused"));
    const qint64 nowMs = m_clock.now().msUtc;
    if (account->lockedUntilMs > nowMs)
        return fail(ErrorKind::Refused, QStringLiteral("account locked"));
    if (!right) {
        const int failures = account->failures + 1;
        const bool lock = failures >= failuresUntilLock;
        const auto noted =
            m_ledger.noteSignIn(account->id, lock ? 0 : failures, lock ? nowMs + lockMs : 0);
        if (!noted)
            return std::unexpected(noted.error());
        return fail(lock ? ErrorKind::Refused : ErrorKind::Denied,
                    QStringLiteral("sign-in refused"));
    }
    if (account->failures > 0) {
        if (const auto noted = m_ledger.noteSignIn(account->id, 0, 0); !noted)
            return std::unexpected(noted.error());
    }
    const QByteArray secret = urlSafe(crypto::randomBytes(32));
    const auto added = m_ledger.addSession({crypto::sha256(secret), account->id, nowMs, nowMs});
    if (!added)
        return std::unexpected(added.error());
    return secret;
}

void ClinicianDesk::signOut(const HttpRequest &request)
{
    (void)m_ledger.endSession(crypto::sha256(request.cookie(cookieName)));
}

Caller ClinicianDesk::identify(const HttpRequest &request)
{
    const QByteArray secret = request.cookie(cookieName);
    if (secret.isEmpty())
        return {};
    const QByteArray hash = crypto::sha256(secret);
    const auto session = m_ledger.session(hash);
    const qint64 nowMs = m_clock.now().msUtc;
    if (!session || nowMs - session->touchedMs > idleMs || nowMs - session->startedMs > longestMs)
        return {};
    const auto account = m_ledger.account(session->account);
    if (!account)
        return {};
    if (nowMs - session->touchedMs > minute)
        (void)m_ledger.touchSession(hash, nowMs);
    Caller caller;
    caller.role = Role::Clinician;
    caller.account = account->id;
    caller.name = account->name;
    caller.csrf = urlSafe(crypto::sha256("form of " + secret));
    return caller;
}

QByteArray ClinicianDesk::setCookie(const QByteArray &secret)
{
    return QByteArray(cookieName) + '=' + secret + "; Path=/; Secure; HttpOnly; SameSite=Strict" +
           (secret.isEmpty() ? "; Max-Age=0" : "");
}

} // namespace backwell::sync::endpoint
