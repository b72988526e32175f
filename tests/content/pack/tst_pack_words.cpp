// SPDX-License-Identifier: Apache-2.0
// What our pack must not do: keep attention on pain, or ask for more than it needs.
#include "tests/content/questionnaire/forms.h"

#include <QRegularExpression>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
std::shared_ptr<const Questionnaire> own(const char *id)
{
    return readQuestionnaire(
               bytesOf(qEnvironmentVariable("BACKWELL_SOURCE") +
                       QStringLiteral("/content/packs/backwell-en-GB/questionnaires/%1.json")
                           .arg(QString::fromUtf8(id))))
        .questionnaire;
}

void everyItem(const std::vector<Item> &items, const std::function<void(const Item &)> &visit)
{
    for (const Item &item : items) {
        visit(item);
        everyItem(item.items, visit);
    }
}
} // namespace

class TstPackWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_check_ins_do_not_ask_about_pain()
    {
        static const QRegularExpression pain(QStringLiteral("\\b(pain|ache|sore|hurt)"),
                                             QRegularExpression::CaseInsensitiveOption);
        for (const char *id : {"checkin-day", "checkin-week"}) {
            const auto questionnaire = own(id);
            QVERIFY2(questionnaire, id);
            everyItem(questionnaire->items, [](const Item &item) {
                const bool rating =
                    item.type == ItemType::Integer || item.type == ItemType::Decimal;
                if (rating && item.text.contains(pain))
                    QFAIL(qUtf8Printable(item.linkId + QStringLiteral(" rates pain")));
            });
        }
    }

    void a_day_can_be_left_empty()
    {
        const auto questionnaire = own("checkin-day");
        QVERIFY(questionnaire);
        QVERIFY(questionnaire->count() <= 4);
        everyItem(questionnaire->items, [](const Item &item) {
            QVERIFY2(!item.required || item.options.size() > 1, qUtf8Printable(item.linkId));
        });
    }

    void an_open_text_is_never_demanded()
    {
        for (const char *id :
             {"checkin-day", "checkin-week", "back-leg-0-10", "movement-session"}) {
            const auto questionnaire = own(id);
            QVERIFY2(questionnaire, id);
            everyItem(questionnaire->items, [](const Item &item) {
                QVERIFY2(item.type != ItemType::Text || !item.required,
                         qUtf8Printable(item.linkId));
            });
        }
    }

    void the_linkids_of_the_contracts_stand()
    {
        const auto stands = [](const char *id, std::initializer_list<const char *> linkIds) {
            const auto questionnaire = own(id);
            for (const char *linkId : linkIds) {
                if (!questionnaire || !questionnaire->find(QString::fromUtf8(linkId)))
                    return false;
            }
            return questionnaire->canonical() ==
                   QStringLiteral("https://fhir.backwell.example/Questionnaire/%1|1")
                       .arg(QString::fromUtf8(id));
        };
        QVERIFY(stands("checkin-day", {"mattered", "movement-minutes"}));
        QVERIFY(stands("checkin-week",
                       {"did", "confidence", "interference", "sleep", "mood", "helped", "note"}));
        QVERIFY(stands("back-leg-0-10", {"back", "leg"}));
        QVERIFY(stands("activities", {"activity", "activity.name", "activity.rating"}));
        QVERIFY(stands("movement-session",
                       {"movement", "step", "track", "repetitions", "felt", "leg"}));
        QVERIFY(stands("movement-morning", {"usual"}));
    }
};

QTEST_GUILESS_MAIN(TstPackWords)
#include "tst_pack_words.moc"
