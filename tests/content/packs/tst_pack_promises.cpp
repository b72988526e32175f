// SPDX-License-Identifier: Apache-2.0
// What the English pack promises a reader: signs that are all asked, short sentences, no pain
// diary.
#include "content/article/article.h"
#include "content/safety/help_now.h"
#include "content/tool/prose.h"
#include "content/tool/sign_off.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace backwell;
using namespace backwell::content;

namespace
{
QString packs()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") + QStringLiteral("/content/packs/");
}

QByteArray packFile(const QString &path)
{
    QFile file(packs() + QStringLiteral("backwell-en-GB/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(packs() + QStringLiteral("backwell-en-GB/") + folder).entryList(QDir::Files);
}

QJsonArray itemsOf(const QString &questionnaire)
{
    const QByteArray bytes = packFile(QStringLiteral("questionnaires/%1.json").arg(questionnaire));
    return QJsonDocument::fromJson(bytes).object()[u"item"].toArray();
}

qsizetype wordsIn(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts).size();
}

/// Whether every mark in it, at any depth, is V.
bool allVerified(const QJsonValue &value)
{
    const QJsonValue mark = value[u"mark"];
    if (!mark.isUndefined() && mark.toString() != u"V")
        return false;
    for (const QJsonValue inner : value.toArray())
        if (!allVerified(inner))
            return false;
    for (const QJsonValue inner : value.toObject())
        if (!allVerified(inner))
            return false;
    return true;
}

/// Read once; initTestCase has made sure that it is whole.
const HelpNow &helpNow()
{
    static const HelpNow help =
        readHelpNow(packFile(QStringLiteral("safety/help-now.json"))).value_or(HelpNow());
    return help;
}

QSet<QString> signsOf(const Tier &tier)
{
    QSet<QString> ids;
    for (const Sign &sign : tier.signs)
        ids.insert(sign.id);
    return ids;
}

/// The tables of ten people in the article about scans.
std::vector<TenPeople> tablesAboutScans()
{
    const auto article = readArticle(packFile(QStringLiteral("articles/what-a-scan-can-tell.md")));
    std::vector<TenPeople> tables;
    if (article)
        for (const Block &block : article->blocks)
            if (const auto *people = std::get_if<TenPeople>(&block))
                tables.push_back(*people);
    return tables;
}

/// The questions of the safety check, by the list whose group they stand in.
QHash<QString, QJsonArray> safetyCheck()
{
    QHash<QString, QJsonArray> lists;
    for (const QJsonValue item : itemsOf(QStringLiteral("safety-check")))
        if (item[u"type"].toString() == u"group")
            lists.insert(item[u"linkId"].toString(), item[u"item"].toArray());
    return lists;
}

/// Text of every question, groups included.
QStringList questionsIn(const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue item : items) {
        texts.append(item[u"text"].toString());
        texts += questionsIn(item[u"item"].toArray());
    }
    return texts;
}
} // namespace

class TstPackPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(helpNow().tiers.size() >= 3); }

    // Typed from the published table (Brinjikji 2015, fact F13), not from the pack; −1 where the
    // study counted nobody of that age, which is never shown.
    void the_article_about_scans_shows_the_published_share_of_every_age()
    {
        const QMap<QString, QList<int>> published{
            {QStringLiteral("discs that have changed with age"), {37, 52, 68, 80, 88, 93, 96}},
            {QStringLiteral("a disc that is a little less tall"), {24, 34, 45, 56, 67, 76, 84}},
            {QStringLiteral("a disc that curves out a little"), {30, 40, 50, 60, 69, 77, 84}},
            {QStringLiteral("a disc that has pushed out a little"), {29, 31, 33, 36, 38, 40, 43}},
            {QStringLiteral("age changes in the small joints"), {-1, -1, 18, 32, 50, 69, 83}}};
        const std::vector<TenPeople> tables = tablesAboutScans();
        QCOMPARE(tables.size(), size_t(1));
        QCOMPARE(tables[0].columns.join(u' '), QStringLiteral("20 30 40 50 60 70 80"));
        QCOMPARE(tables[0].rows.size(), size_t(published.size()));
        for (const TenPeople::Row &row : tables[0].rows) {
            QList<int> shown;
            for (const std::optional<int> &cell : row.per100)
                shown += cell.value_or(-1);
            QCOMPARE(shown, published.value(row.finding));
        }
    }

    void every_list_of_questions_has_its_heading_and_the_first_is_for_999()
    {
        const QJsonArray lists = itemsOf(QStringLiteral("safety-check"));
        QCOMPARE(lists.first()[u"linkId"].toString(), QStringLiteral("999"));
        for (const QJsonValue list : lists)
            if (list[u"type"].toString() == u"group")
                QVERIFY(list[u"text"].toString().endsWith(u'?'));
        QSet<QString> asked;
        for (const QJsonValue item : lists.first()[u"item"].toArray())
            asked.insert(item[u"linkId"].toString());
        // Of its signs one is read from two lists together.
        QCOMPARE(signsOf(helpNow().tiers.front()) - asked,
                 QSet<QString>{QStringLiteral("cancer-legs")});
    }

    void a_question_can_be_skipped_and_not_sure_is_an_answer()
    {
        int questions = 0;
        for (const QJsonArray &list : safetyCheck()) {
            for (const QJsonValue item : list) {
                ++questions;
                QVERIFY(!item[u"required"].toBool());
                QStringList codes;
                for (const QJsonValue option : item[u"answerOption"].toArray())
                    codes.append(option[u"valueCoding"][u"code"].toString());
                QCOMPARE(codes, (QStringList{QStringLiteral("yes"), QStringLiteral("no"),
                                             QStringLiteral("not-sure")}));
            }
        }
        QCOMPARE(questions, 39);
    }

    void where_the_lists_disagree_the_more_urgent_tier_holds()
    {
        const HelpNow &help = helpNow();
        QCOMPARE(help.tiers.front().id, QStringLiteral("999"));
        QVERIFY(signsOf(help.tiers.front()).contains(QStringLiteral("ces-sex")));
        QVERIFY(signsOf(help.tiers.front()).contains(QStringLiteral("both-legs")));
    }

    void intimate_signs_are_named_in_plain_words()
    {
        QString urgent;
        for (const Sign &sign : helpNow().tiers.front().signs)
            urgent += sign.text + u'\n';
        for (const char *word : {"pee", "poo", "sex", "bottom", "private parts"})
            QVERIFY2(urgent.contains(QLatin1String(word)), word);
        QVERIFY(helpNow().tiers.front().say.contains(u"cauda equina"));
    }

    void the_check_in_never_asks_for_pain()
    {
        static const QRegularExpression pain(QStringLiteral("\\b(pain|hurt|sore|ache)"),
                                             QRegularExpression::CaseInsensitiveOption);
        for (const char *name : {"checkin-day", "checkin-week"}) {
            QStringList texts = questionsIn(itemsOf(QLatin1String(name)));
            QVERIFY(!texts.isEmpty());
            // On the leg track one question asks what pain stopped, in days and not in points
            // (evidence list 5.3, rule 8); everybody else is not asked it.
            texts.removeAll(
                QStringLiteral("Has leg pain stopped you sleeping, walking or working?"));
            QVERIFY2(texts.filter(pain).isEmpty(), qPrintable(texts.filter(pain).join(u'\n')));
        }
    }

    void a_question_has_fifteen_words_at_most()
    {
        for (const QString &name : namesIn(QStringLiteral("questionnaires"))) {
            const QStringList texts = questionsIn(itemsOf(name.section(u'.', 0, 0)));
            QVERIFY2(!texts.isEmpty(), qPrintable(name));
            for (const QString &text : texts)
                QVERIFY2(wordsIn(text) <= 15, qPrintable(text));
        }
    }

    void articles_speak_in_short_sentences_and_lead_to_help()
    {
        const QStringList names = namesIn(QStringLiteral("articles"));
        QVERIFY(names.size() >= 5);
        for (const QString &name : names) {
            const auto article = readArticle(packFile(QStringLiteral("articles/") + name));
            QVERIFY2(article, qPrintable(name));
            for (const tool::Sentence &sentence : tool::sentencesOf(article->passages()))
                QVERIFY2(sentence.words.size() <= tool::longestSentence, qPrintable(sentence.text));
            if (article->topic == u"work") // a talk with a manager needs no list of signs
                continue;
            const std::vector<Link> links = article->links();
            QVERIFY2(
                std::ranges::any_of(links, [](const Link &l) { return l.to == Link::To::Help; }),
                qPrintable(name));
        }
    }

    void ages_at_which_nobody_was_counted_stay_empty()
    {
        const std::vector<TenPeople> tables = tablesAboutScans();
        QCOMPARE(tables.size(), size_t(1));
        QCOMPARE(tables[0].mark, QStringLiteral("R"));
        for (const TenPeople::Row &row : tables[0].rows) {
            const bool joints = row.finding.contains(u"small joints");
            QCOMPARE(row.per100.at(0).has_value(), !joints);
            QCOMPARE(row.per100.at(1).has_value(), !joints);
            QVERIFY(row.per100.at(2).has_value());
        }
    }

    /// Run `./dev pack sign-off content/packs/backwell-en-GB` when it does not.
    void the_sign_off_list_is_what_the_pack_says_now()
    {
        const auto read = [](const QString &name) {
            QFile file(packs() + name);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const auto pack = tool::wholeSource(packs() + QStringLiteral("backwell-en-GB"));
        QVERIFY(pack);
        const QString notes = read(QStringLiteral("sign-off-notes.md"));
        QVERIFY(!notes.isEmpty());
        const QStringList fresh = tool::signOffList(*pack, notes).split(u'\n');
        const QStringList kept = read(QStringLiteral("SIGN-OFF.md")).split(u'\n');
        for (qsizetype line = 0; line < std::min(fresh.size(), kept.size()); ++line)
            QCOMPARE(kept[line], fresh[line]);
        QCOMPARE(kept.size(), fresh.size());
    }

    void everything_marked_R_waits_on_the_sign_off_list()
    {
        const auto pack = tool::wholeSource(packs() + QStringLiteral("backwell-en-GB"));
        QVERIFY(pack);
        const QString list = tool::signOffList(*pack, {});
        QStringList missing;
        for (const Tier &tier : helpNow().tiers) {
            for (const Sign &sign : tier.signs) {
                const QString id = QStringLiteral("`%1/%2`").arg(tier.id, sign.id);
                if (sign.mark != u"V" && !list.contains(id))
                    missing.append(id);
            }
        }
        for (const auto &[path, item] : pack->items) {
            for (const Fact &fact : factsOf(item, pack->facts)) {
                if (fact.mark != u"V" && !list.contains(QStringLiteral("| %1 |").arg(fact.id)))
                    missing.append(fact.id);
            }
            if (item.approver.isEmpty() && !list.contains(path))
                missing.append(path);
        }
        for (const QString &name : namesIn(QStringLiteral("instruments"))) {
            const QByteArray bytes = packFile(QStringLiteral("instruments/") + name);
            if (!allVerified(QJsonDocument::fromJson(bytes).object()) &&
                !list.contains(QStringLiteral("`instruments/%1`").arg(name)))
                missing.append(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(TstPackPromises)
#include "tst_pack_promises.moc"
