// SPDX-License-Identifier: Apache-2.0
// The hazard log as a page.
#include "tests/content/tool/pack_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backwell;
using tests::Run;

class TstHazardsVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_hazard_and_every_test_of_the_log_stands_on_the_page()
    {
        const QString file = qEnvironmentVariable("BACKWELL_SOURCE") +
                             QStringLiteral("/content/safety/hazards.json");
        const Run run = tests::tool({QStringLiteral("hazards"), file});
        QCOMPARE(run.exit, 0);
        const auto log = QJsonDocument::fromJson(tests::get(file)).object();
        QVERIFY(log[u"hazards"].toArray().size() > 20);
        for (const QJsonValue hazard : log[u"hazards"].toArray()) {
            QVERIFY(
                run.out.contains(QStringLiteral("<h2 id=\"%1\">").arg(hazard[u"id"].toString())));
            for (const QJsonValue control : hazard[u"controls"].toArray())
                for (const QJsonValue held : control[u"heldBy"].toArray())
                    QVERIFY(run.out.contains(QStringLiteral("<code>") + held[u"test"].toString()));
        }
    }

    void words_of_the_log_are_never_markup()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("log.json"));
        tests::put(file, R"({"about": "<b>", "hazards": [{"id": "H1", "hazard": "a < b & <i>",
                             "owner": {"role": "r", "name": ""}}]})");
        const Run run = tests::tool({QStringLiteral("hazards"), file});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains(QStringLiteral("a &lt; b &amp; &lt;i&gt;")));
        QVERIFY(!run.out.contains(QStringLiteral("<i>")) &&
                !run.out.contains(QStringLiteral("<b>")));
    }

    void what_is_no_log_is_said()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("log.json"));
        QCOMPARE(tests::tool({QStringLiteral("hazards"), file}).exit, 1);
        tests::put(file, "{}");
        const Run run = tests::tool({QStringLiteral("hazards"), file});
        QCOMPARE(run.exit, 1);
        QVERIFY(run.err.contains(QStringLiteral("no hazard log")));
    }
};

QTEST_GUILESS_MAIN(TstHazardsVerb)
#include "tst_hazards_verb.moc"
