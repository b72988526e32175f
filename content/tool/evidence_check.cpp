// SPDX-License-Identifier: Apache-2.0
// Ids of facts and messages, both ways.
#include "content/tool/evidence_check.h"

#include "content/tool/movement_check.h"

#include <QSet>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
const QString factsFile = QStringLiteral("facts.json");
const QString messagesFile = QStringLiteral("key-messages.json");

class EvidenceCheck
{
public:
    EvidenceCheck(const PackSource &pack, const PackSource *original, Findings &findings)
        : m_pack(pack), m_findings(findings)
    {
        const bool ownFacts = pack.files.contains(factsFile);
        const bool ownMessages = pack.files.contains(messagesFile);
        for (const Fact &fact : ownFacts || !original ? pack.facts : original->facts)
            m_facts.insert(fact.id);
        for (const KeyMessage &one : ownMessages || !original ? pack.messages : original->messages)
            m_messages.insert(one.id);
        if (pack.items.empty() || original) // a translation is told what it lacks
            return;
        if (!ownFacts)
            say(Level::Error, factsFile, 0,
                QStringLiteral("is missing; the texts rest on its facts"));
        if (!ownMessages)
            say(Level::Error, messagesFile, 0,
                QStringLiteral("is missing; every text carries one of its messages"));
    }

    void run()
    {
        for (const SourceItem &one : m_pack.items)
            checkItem(one);
        for (const SourceMovement &one : movementsOf(m_pack)) { // checkMovements() looks for them
            for (const QString &fact : one.movement.facts)
                m_cited.insert(fact);
            for (const QString &message : one.movement.messages)
                m_carried.insert(message);
        }
        for (size_t i = 0; i < m_pack.messages.size(); ++i)
            checkMessage(m_pack.messages[i], i);
        for (const Fact &fact : m_pack.facts) {
            if (m_cited.contains(fact.id) && fact.mark != u"V")
                say(Level::Note, factsFile, lineOf(factsFile, fact.id),
                    QStringLiteral("[%1] to be verified: %2").arg(fact.mark, fact.id));
        }
    }

private:
    void say(Level level, const QString &file, int line, const QString &text)
    {
        m_findings.push_back({level, file, text, line});
    }

    int lineOf(const QString &file, const QString &id) const
    {
        return m_pack.lineHolding(file, '"' + id.toUtf8() + '"');
    }

    void checkItem(const SourceItem &one)
    {
        const auto line = [&](const char *key) {
            return one.item.lines.value(QLatin1StringView(key));
        };
        for (const QString &id : one.item.facts) {
            m_cited.insert(id);
            if (!m_facts.isEmpty() && !m_facts.contains(id))
                say(Level::Error, one.path, line("facts"),
                    QStringLiteral("no fact of facts.json: %1; correct the id or add it").arg(id));
        }
        for (const Block &block : one.item.blocks) {
            const auto *people = std::get_if<TenPeople>(&block);
            if (people && people->mark != u"V")
                say(Level::Note, one.path, people->line,
                    QStringLiteral("[%1] to be verified: %2").arg(people->mark, people->title));
        }
        if (one.item.facts.isEmpty())
            say(Level::Warning, one.path, line("facts"), QStringLiteral("rests on no fact"));
        for (const QString &id : one.item.messages) {
            m_carried.insert(id);
            if (!m_messages.isEmpty() && !m_messages.contains(id))
                say(Level::Error, one.path, line("messages"),
                    QStringLiteral("no message of key-messages.json: %1").arg(id));
        }
    }

    void checkMessage(const KeyMessage &message, size_t index)
    {
        const QString place = QStringLiteral("/messages/%1").arg(index);
        const int line = m_pack.lineOf(messagesFile, place);
        if (!m_carried.contains(message.id))
            say(Level::Error, messagesFile, line,
                QStringLiteral("no text carries %1; name it in the messages of an item")
                    .arg(message.id));
        for (const QString &id : message.facts) {
            m_cited.insert(id);
            if (!m_facts.isEmpty() && !m_facts.contains(id))
                say(Level::Error, messagesFile,
                    m_pack.lineOf(messagesFile, place + QStringLiteral("/facts")),
                    QStringLiteral("no fact of facts.json: %1").arg(id));
        }
        for (const auto &[who, agreed] :
             {std::pair("clinicians", message.clinicians), std::pair("people", message.people)}) {
            if (agreed.name.isEmpty() || !agreed.date.isValid())
                say(Level::Note, messagesFile, line,
                    QStringLiteral("%1 is not agreed by %2 yet")
                        .arg(message.id, QLatin1StringView(who)));
        }
    }

    const PackSource &m_pack;
    Findings &m_findings;
    QSet<QString> m_facts;    ///< empty when their file cannot be read, which is told once
    QSet<QString> m_messages; ///< likewise
    QSet<QString> m_cited;
    QSet<QString> m_carried;
};
} // namespace

void checkEvidence(const PackSource &pack, const PackSource *original, Findings &findings)
{
    EvidenceCheck(pack, original, findings).run();
}

} // namespace backwell::content::tool
