// SPDX-License-Identifier: Apache-2.0
// The app's store and client without its pages, under the drill: what kill.py starts and kills.
#include "sync/client/unlock.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/flow/kill/drill.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace backwell;

namespace
{
int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(kindName(error.kind)),
                 qPrintable(error.detail));
    return 1;
}

// The id minted at the first start, kept with the first record.
Uuid personOf(sync::LocalStore &store, const Clock &clock)
{
    const auto kept = store.get(QStringLiteral("person")).result();
    const auto id = Uuid::parse(QString::fromLatin1(kept.value_or(QByteArray())));
    if (id)
        return *id;
    const Uuid person = Uuid::v7(clock);
    store.put(QStringLiteral("person"), person.toString().toLatin1()).waitForFinished();
    return person;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser words;
    words.addOptions(
        {{QStringLiteral("data"), QStringLiteral("Folder."), QStringLiteral("DIR")},
         {QStringLiteral("region"), QStringLiteral("Address."), QStringLiteral("URL")},
         {QStringLiteral("trust"), QStringLiteral("PEM."), QStringLiteral("FILE")},
         {QStringLiteral("code"), QStringLiteral("Join."), QStringLiteral("CODE")},
         {QStringLiteral("journal"), QStringLiteral("Descriptor."), QStringLiteral("N")},
         {QStringLiteral("seed"), QStringLiteral("Seed."), QStringLiteral("N")},
         {QStringLiteral("drain"), QStringLiteral("Send what is left and list it.")}});
    words.process(application);
    const auto value = [&](const char *name) { return words.value(QString::fromLatin1(name)); };

    const SystemClock clock;
    fakes::FakeSecretStore keychain;
    const auto opening = sync::unlock(value("data"), keychain, sync::KeyWish::KeyFile);
    if (!opening)
        return failed("key", opening.error());
    const auto store = sync::LocalStore::open(*opening, clock);
    if (!store)
        return failed("store", store.error());
    const auto trust = sync::readTrust(value("trust"));
    if (!trust)
        return failed("trust", trust.error());
    fakes::FakeConnectivity network;
    sync::SyncClient::Options options;
    options.trust = *trust;
    sync::SyncClient client(**store, network, clock, options);
    const Uuid person = personOf(**store, clock);
    flow::Drill drill(**store, client, clock, person, value("journal").toInt(),
                      value("seed").toUInt());
    client.start();
    if (words.isSet(QStringLiteral("code"))) {
        QObject::connect(&client, &sync::SyncClient::enrolled, &application,
                         [] { QCoreApplication::exit(0); });
        QObject::connect(&client, &sync::SyncClient::enrolFailed, &application,
                         [] { QCoreApplication::exit(1); });
        client.enrol(value("code"), QUrl(value("region")), person);
    } else if (words.isSet(QStringLiteral("drain"))) {
        drill.drain();
    } else {
        drill.begin();
    }
    return QCoreApplication::exec();
}
