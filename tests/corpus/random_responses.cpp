// SPDX-License-Identifier: Apache-2.0
// random_responses SEED FILE…: answers every questionnaire that loads, at random, as a person could
// on a page, and prints one line of JSON a file: {"file":…,"response":…}, or "stuck" with the
// problem that could not be mended.
#include "content/questionnaire/reader.h"
#include "platform/base/paths.h"
#include "sync/wire/wire.h"
#include "tests/corpus/random_person.h"
#include "tests/fakes/fake_clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <random>

using namespace backwell;
using namespace backwell::content;

namespace
{
/// What an import does for a questionnaire that has no name of its own.
std::shared_ptr<const Questionnaire> named(const Questionnaire &read)
{
    auto questionnaire = std::make_shared<Questionnaire>(read);
    if (questionnaire->url.isEmpty())
        questionnaire->url = QStringLiteral("https://fhir.backwell.example/Questionnaire/stranger");
    if (questionnaire->version.isEmpty())
        questionnaire->version = QStringLiteral("1");
    return questionnaire;
}

Result<QByteArray> respond(const Questionnaire &questionnaire, quint32 seed)
{
    const fakes::FakeClock clock;
    Session session(named(questionnaire));
    tests::RandomPerson person([numbers = std::minstd_rand(seed)]() mutable { return numbers(); });
    person.fillIn(session);
    const auto response =
        session.response({{Uuid::v7(clock), 1},
                          Uuid::v7(clock),
                          clock.now(),
                          QStringLiteral("en-GB"),
                          {QStringLiteral("backwell-en-GB"), QStringLiteral("1.0.0")},
                          sync::Mode::OwnDevice,
                          sync::ResponseStatus::Completed});
    if (!response)
        return std::unexpected(response.error());
    return sync::wire::encode(*response);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    quint32 seed = arguments.value(1).toUInt();
    for (const QString &file : arguments.mid(2)) {
        const auto bytes = paths::readAll(file, 16 << 20);
        const ReadQuestionnaire read = readQuestionnaire(bytes.value_or(QByteArray()));
        if (!read.questionnaire)
            continue;
        const auto response = respond(*read.questionnaire, ++seed);
        QJsonObject head{{QStringLiteral("file"), file}};
        if (!response)
            head.insert(QStringLiteral("stuck"), response.error().detail);
        QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact);
        if (response) // as it would be sent, byte for byte
            line = line.chopped(1) + ",\"response\":" + *response + "}";
        std::printf("%s\n", line.constData());
    }
    return 0;
}
