// SPDX-License-Identifier: Apache-2.0
// QtKeychain jobs, waited for with a limit.
#include "platform/device/desktop/keychain.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

namespace backwell::device
{

namespace
{
// Runs `job` to its end or to the end of patience. A job that comes too late deletes itself; nobody
// listens to it any more.
Result<void> finish(
    QKeychain::Job *job, SecretStore::Patience patience, const std::function<void()> &atEnd = [] {})
{
    QEventLoop loop;
    bool finished = false;
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *done) {
        finished = true;
        error = done->error();
        detail = done->errorString();
        atEnd();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    if (!finished)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!finished)
        return fail(ErrorKind::Denied, QStringLiteral("the keychain did not answer in time"));
    if (error == QKeychain::EntryNotFound)
        return fail(ErrorKind::NotFound, QStringLiteral("no such secret in the keychain"));
    if (error != QKeychain::NoError)
        return fail(ErrorKind::Denied, QStringLiteral("keychain: %1 %2").arg(error).arg(detail));
    return {};
}
} // namespace

Result<QByteArray> Keychain::read(const QString &name, Patience patience)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    QByteArray secret;
    const Result<void> done = finish(job, patience, [&] { secret = job->binaryData(); });
    if (!done)
        return std::unexpected(done.error());
    return secret;
}

Result<void> Keychain::write(const QString &name, const QByteArray &secret, Patience patience)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(secret);
    return finish(job, patience);
}

Result<void> Keychain::remove(const QString &name, Patience patience)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    const Result<void> done = finish(job, patience);
    if (!done && done.error().kind != ErrorKind::NotFound)
        return done;
    return {};
}

} // namespace backwell::device
