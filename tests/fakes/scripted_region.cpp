// SPDX-License-Identifier: Apache-2.0
// The scripted region as a program of its own, for tests that drive the shipped app from outside.
// Reads one JSON object a line and answers with one:
//   {"code":"ready"|"used"|"expired"|"unknown"}   a new code, as people read it
//   {"fault":{"path","kind","status","type","body","headers","times"}}   what the next requests
//   meet
//   {"entries":{"status","diagnostics","keep"}}   what each entry of a batch is told
//   {"stranger":true|false}   a certificate of somebody else's
//   {"there":true|false}   nobody listens, or again
//   {"revoked":true|false}   whether this device is still known
//   {"well":true}   all of these end
// Every answer holds "requests" and "held", the number of resources, and "writes", the most often
// that one of them came.
#include "platform/base/one_time_code.h"
#include "tests/fakes/region_peer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace backwell;
using fakes::Fault;
using fakes::RegionPeer;

namespace
{
Fault::Kind kindOf(const QString &word)
{
    static const QHash<QString, Fault::Kind> kinds{
        {QStringLiteral("answer"), Fault::Kind::Answer},
        {QStringLiteral("act-answer"), Fault::Kind::ActAnswer},
        {QStringLiteral("cut"), Fault::Kind::CutBefore},
        {QStringLiteral("truncate"), Fault::Kind::Truncate}};
    return kinds.value(word, Fault::Kind::Answer);
}

void well(RegionPeer &peer)
{
    peer.faults.clear();
    peer.everyEntry.reset();
    peer.revoked = false;
    peer.show(peer.certificate);
    peer.setThere(true);
}

void fault(RegionPeer &peer, const QJsonObject &told)
{
    const Fault one{told[u"path"].toString().toUtf8(),
                    kindOf(told[u"kind"].toString()),
                    told[u"status"].toInt(200),
                    told[u"type"].toString(QStringLiteral("application/json")).toUtf8(),
                    told[u"body"].toString(QStringLiteral("{}")).toUtf8(),
                    told[u"headers"].toString().toUtf8()};
    peer.faults.insert(peer.faults.end(), size_t(told[u"times"].toInt(20)), one);
}

QJsonObject obey(RegionPeer &peer, const QJsonObject &told)
{
    QJsonObject answer;
    if (told.contains(u"well"))
        well(peer);
    if (told.contains(u"code")) {
        const OneTimeCode code = OneTimeCode::make();
        peer.codes[code.canonical()] = told[u"code"].toString().toUtf8();
        answer[u"code"] = code.shown();
    }
    if (told.contains(u"fault"))
        fault(peer, told[u"fault"].toObject());
    if (told.contains(u"entries")) {
        const QJsonObject entry = told[u"entries"].toObject();
        peer.everyEntry =
            RegionPeer::Entry{entry[u"status"].toInt(), entry[u"diagnostics"].toString().toUtf8(),
                              entry[u"keep"].toBool()};
    }
    if (told.contains(u"revoked")) {
        peer.revoked = told[u"revoked"].toBool();
        peer.forgetTokens();
    }
    if (told[u"stranger"].toBool())
        peer.show(fakes::TestCertificate::make());
    if (told.contains(u"there"))
        peer.setThere(told[u"there"].toBool());
    answer[u"requests"] = qint64(peer.log.size());
    answer[u"held"] = peer.count();
    int writes = 0;
    for (const auto &[place, one] : peer.held)
        writes = std::max(writes, one.writes);
    answer[u"writes"] = writes;
    return answer;
}

void say(const QJsonObject &answer)
{
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}
} // namespace

/// scripted_region CERTIFICATE: writes its certificate there and says where it listens.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    RegionPeer peer(clock);
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::WriteOnly))
        return 2;
    file.write(peer.certificate.certificate.toPem());
    file.close();
    say({{QStringLiteral("url"), peer.url().toString()}});
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &peer, [&peer] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        say(obey(peer, QJsonDocument::fromJson(QByteArray::fromStdString(line)).object()));
    });
    return QCoreApplication::exec();
}
