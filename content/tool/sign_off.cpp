// SPDX-License-Identifier: Apache-2.0
// Tables, a section for each kind.
#include "content/tool/sign_off.h"

#include "content/safety/help_now.h"
#include "content/tool/movement_check.h"
#include "content/tool/sign_table.h"

namespace backwell::content::tool
{

namespace
{
class SignOff
{
public:
    explicit SignOff(const PackSource &pack) : m_pack(pack) {}

    QString write(const QString &notes)
    {
        m_tables.text = QStringLiteral(
            "# To be confirmed before release\n\n"
            "Made by `./dev pack sign-off` from the pack itself; do not write in it, a test "
            "compares it. Marks: V2 read in a second source, R recalled, I our own proposal. What "
            "was read in its source (V) is not listed. An empty last column waits for name, role "
            "and date.\n");
        writeHelp();
        writeFacts();
        writeMessages();
        writeData(m_pack, m_tables);
        writeMovements();
        writeTexts();
        if (!notes.isEmpty())
            m_tables.text += u'\n' + notes.trimmed() + u'\n';
        return m_tables.text;
    }

private:
    void writeHelp()
    {
        const auto help = readHelpNow(m_pack.files.value(QStringLiteral("safety/help-now.json")));
        if (!help)
            return;
        m_tables.head(QStringLiteral("Get help now (`safety/help-now.json`)"),
                      {QStringLiteral("id"), QStringLiteral("what is shown"),
                       QStringLiteral("mark"), QStringLiteral("source"), QStringLiteral("signed")});
        for (const Tier &tier : help->tiers) {
            for (const Sign &sign : tier.signs) {
                if (isOpen(sign.mark))
                    m_tables.row({QStringLiteral("`%1/%2`").arg(tier.id, sign.id),
                                  sign.text,
                                  sign.mark,
                                  sign.source,
                                  {}});
            }
        }
        for (const CrisisLine &line : help->crisis) {
            if (isOpen(line.mark))
                m_tables.row({QStringLiteral("`crisis/%1`").arg(line.id),
                              QStringLiteral("%1: %2 %3%4 %5")
                                  .arg(line.title, line.line, line.phone, line.sms, line.word),
                              line.mark,
                              line.source,
                              {}});
        }
    }

    void writeFacts()
    {
        QMap<QString, QStringList> users;
        for (const auto &[path, item] : m_pack.items) {
            for (const QString &fact : item.facts)
                users[fact] += QStringLiteral("`%1`").arg(path);
        }
        for (const auto &[path, movement] : movementsOf(m_pack)) {
            for (const QString &fact : movement.facts)
                users[fact] += QStringLiteral("`%1`").arg(path);
        }
        for (const KeyMessage &message : m_pack.messages) {
            for (const QString &fact : message.facts)
                users[fact] += QStringLiteral("message `%1`").arg(message.id);
        }
        m_tables.head(QStringLiteral("Facts that texts rest on (`facts.json`)"),
                      {QStringLiteral("id"), QStringLiteral("says"), QStringLiteral("mark"),
                       QStringLiteral("source"), QStringLiteral("used by"),
                       QStringLiteral("signed")});
        for (const Fact &fact : m_pack.facts) {
            const QString says = fact.caution.isEmpty()
                                     ? fact.says
                                     : QStringLiteral("%1 *%2*").arg(fact.says, fact.caution);
            if (isOpen(fact.mark) && users.contains(fact.id))
                m_tables.row({fact.id,
                              says,
                              fact.mark,
                              fact.source,
                              users.value(fact.id).join(QStringLiteral(", ")),
                              {}});
        }
    }

    void writeMessages()
    {
        m_tables.head(QStringLiteral("Key messages to agree on (`key-messages.json`)"),
                      {QStringLiteral("id"), QStringLiteral("says"), QStringLiteral("why"),
                       QStringLiteral("clinicians"), QStringLiteral("people")});
        const auto who = [](const Agreement &one) {
            return one.date.isValid()
                       ? QStringLiteral("%1, %2").arg(one.name, one.date.toString(Qt::ISODate))
                       : QString();
        };
        for (const KeyMessage &one : m_pack.messages)
            m_tables.row({QStringLiteral("`%1`").arg(one.id), one.says, one.why,
                          who(one.clinicians), who(one.people)});
    }

    void writeMovements()
    {
        m_tables.head(
            QStringLiteral("Movements (`movements/*.json`), all R from the evidence list 4"),
            {QStringLiteral("file"), QStringLiteral("no."), QStringLiteral("from"),
             QStringLiteral("to"), QStringLiteral("whom to heed"), QStringLiteral("care"),
             QStringLiteral("signed")});
        for (const auto &[path, movement] : movementsOf(m_pack)) {
            QStringList heed;
            for (const Limit &limit : movement.limits)
                heed += limit.upTo == 0 ? QStringLiteral("%1: %2").arg(limit.tag, limit.text)
                                        : QStringLiteral("%1: %2 (up to: %3)")
                                              .arg(limit.tag, limit.text,
                                                   movement.steps[size_t(limit.upTo) - 1].text);
            m_tables.row({QStringLiteral("`%1`").arg(path),
                          movement.source,
                          movement.steps.front().text,
                          movement.steps.back().text,
                          heed.join(u' '),
                          movement.care,
                          {}});
        }
    }

    void writeTexts()
    {
        m_tables.text += QStringLiteral(
            "\n## Texts without an approver\n\nThe wording of every one is ours. Cards and beliefs "
            "stand here in full; an article by its summary, and its file holds the rest.\n");
        for (const Topic &topic : m_pack.topics) {
            m_tables.text += QStringLiteral("\n### %1 (`%2`)\n\n").arg(topic.title, topic.id);
            m_tables.columnsOnly({QStringLiteral("file"), QStringLiteral("words to confirm"),
                                  QStringLiteral("facts to be verified"),
                                  QStringLiteral("signed")});
            for (const auto &[path, item] : m_pack.items) {
                if (item.topic == topic.id && item.approver.isEmpty())
                    m_tables.row({QStringLiteral("`%1`").arg(path),
                                  wordsToConfirm(item),
                                  openFacts(item),
                                  {}});
            }
        }
    }

    static QString wordsToConfirm(const LearnItem &item)
    {
        QString text = QStringLiteral("**%1** ").arg(item.title);
        if (item.kind == LearnKind::Article)
            return text + item.summary;
        if (item.verdict)
            text += QStringLiteral("(%1) ").arg(wordOf(*item.verdict));
        for (const Passage &passage : item.passages())
            text += passage.body ? passage.text + u' ' : QString();
        return text;
    }

    QString openFacts(const LearnItem &item) const
    {
        QStringList open;
        for (const Fact &fact : factsOf(item, m_pack.facts)) {
            if (isOpen(fact.mark))
                open += fact.id;
        }
        return open.join(u' ');
    }

    const PackSource &m_pack;
    SignTables m_tables;
};
} // namespace

QString signOffList(const PackSource &pack, const QString &notes)
{
    return SignOff(pack).write(notes);
}

} // namespace backwell::content::tool
