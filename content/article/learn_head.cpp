// SPDX-License-Identifier: Apache-2.0
// Which keys a kind has, and what may stand behind each.
#include "content/article/learn_head.h"

#include <array>

namespace backwell::content
{

namespace
{
template <typename T>
struct Word {
    QStringView word;
    T value;
};
constexpr std::array readers{Word{u"person", Reader::Person},
                             Word{u"clinician", Reader::Clinician}};
constexpr std::array audiences{Word{u"back", Audience::Back}, Word{u"leg", Audience::Leg},
                               Word{u"both", Audience::Both}};
constexpr std::array stages{Word{u"early", Stage::Early}, Word{u"later", Stage::Later},
                            Word{u"any", Stage::Any}};
constexpr std::array verdicts{
    Word{u"true", Verdict::True}, Word{u"usually-not", Verdict::UsuallyNot},
    Word{u"not-true", Verdict::NotTrue}, Word{u"it-depends", Verdict::ItDepends}};

template <typename List, typename T>
QString wordIn(const List &list, T value)
{
    for (const auto &one : list) {
        if (one.value == value)
            return one.word.toString();
    }
    return {};
}

/// Reads the keys one by one; the first problem is kept.
class HeadReader
{
public:
    HeadReader(LearnKind kind, const FrontMatter &front) : m_front(front) { item.kind = kind; }

    LearnItem item;
    QString problem;

    void checkKeys()
    {
        QStringList needed{
            QStringLiteral("id"),       QStringLiteral("title"),    QStringLiteral("topic"),
            QStringLiteral("reader"),   QStringLiteral("audience"), QStringLiteral("when"),
            QStringLiteral("boxes"),    QStringLiteral("messages"), QStringLiteral("facts"),
            QStringLiteral("reviewBy"), QStringLiteral("approver")};
        if (item.kind == LearnKind::Article)
            needed << QStringLiteral("minutes") << QStringLiteral("summary");
        if (item.kind == LearnKind::Belief)
            needed << QStringLiteral("answer");
        const QStringList known =
            needed + QStringList{QStringLiteral("picture"), QStringLiteral("easyRead"),
                                 QStringLiteral("signFilm")};
        for (const HeadLine &line : m_front.lines) {
            item.lines.insert(line.key, line.line);
            if (line.key == u"source")
                say(line.line, QStringLiteral("sources come from facts.json; name the fact in "
                                              "facts and take this line out"));
            else if (!known.contains(line.key))
                say(line.line, QStringLiteral("the head has an unknown key: ") + line.key.left(40));
        }
        for (const QString &key : needed) {
            if (!m_front.find(key))
                say(1, QStringLiteral("the head has no %1; add \"%1: …\"").arg(key));
        }
    }

    QString text(QStringView key)
    {
        const QString value = m_front.value(key);
        if (value.isEmpty())
            say(lineOf(key), QStringLiteral("the head has no %1").arg(key));
        return value;
    }

    template <typename List>
    auto word(QStringView key, const List &list)
    {
        const QString value = m_front.value(key);
        QStringList words;
        for (const auto &one : list) {
            if (one.word == value)
                return one.value;
            words += one.word.toString();
        }
        say(lineOf(key),
            QStringLiteral("%1 is one of: %2").arg(key, words.join(QStringLiteral(", "))));
        return list.front().value;
    }

    /// Words with a space between; each once.
    QStringList words(QStringView key)
    {
        QStringList list = m_front.value(key).split(u' ', Qt::SkipEmptyParts);
        if (list.removeDuplicates() > 0)
            say(lineOf(key), QStringLiteral("%1 names one twice").arg(key));
        return list;
    }

    QList<int> boxes()
    {
        QList<int> numbers;
        for (const QString &one : words(u"boxes")) {
            const int number = one.toInt();
            if (number < 1 || number > 24)
                say(lineOf(u"boxes"), QStringLiteral("no box of the pathway: %1; they are 1 to 24")
                                          .arg(one.left(20)));
            numbers += number;
        }
        if (numbers.isEmpty())
            say(lineOf(u"boxes"), QStringLiteral("boxes names at least one box, 1 to 24"));
        return numbers;
    }

    QStringList messages()
    {
        QStringList ids = words(u"messages");
        if (ids.isEmpty() || ids.size() > 3)
            say(lineOf(u"messages"), QStringLiteral("messages names one to three key messages"));
        return ids;
    }

    int minutes()
    {
        const int number = m_front.value(u"minutes").toInt();
        if (number < 1 || number > 15)
            say(lineOf(u"minutes"), QStringLiteral("minutes is a whole number from 1 to 15"));
        return number;
    }

    QDate day(QStringView key)
    {
        const QDate date = QDate::fromString(m_front.value(key), Qt::ISODate);
        if (!date.isValid())
            say(lineOf(key), QStringLiteral("%1 is a date, YYYY-MM-DD").arg(key));
        return date;
    }

private:
    int lineOf(QStringView key) const
    {
        const HeadLine *line = m_front.find(key);
        return line ? line->line : 1;
    }

    void say(int line, const QString &what)
    {
        if (problem.isEmpty())
            problem = QStringLiteral("line %1: %2").arg(line).arg(what);
    }

    const FrontMatter &m_front;
};
} // namespace

Result<LearnItem> readHead(LearnKind kind, const FrontMatter &front)
{
    HeadReader head(kind, front);
    LearnItem &item = head.item;
    head.checkKeys();
    item.id = head.text(u"id");
    item.title = head.text(u"title");
    item.topic = head.text(u"topic");
    item.reader = head.word(u"reader", readers);
    item.audience = head.word(u"audience", audiences);
    item.when = head.word(u"when", stages);
    item.boxes = head.boxes();
    item.messages = head.messages();
    item.facts = head.words(u"facts");
    item.reviewBy = head.day(u"reviewBy");
    item.approver = front.value(u"approver");
    item.picture = front.value(u"picture");
    item.easyRead = front.value(u"easyRead");
    item.signFilm = front.value(u"signFilm");
    if (kind == LearnKind::Article) {
        item.minutes = head.minutes();
        item.summary = head.text(u"summary");
    }
    if (kind == LearnKind::Belief)
        item.verdict = head.word(u"answer", verdicts);
    if (!head.problem.isEmpty())
        return fail(ErrorKind::Invalid, head.problem);
    return std::move(head.item);
}

QString wordOf(Reader reader)
{
    return wordIn(readers, reader);
}

QString wordOf(Audience audience)
{
    return wordIn(audiences, audience);
}

QString wordOf(Stage stage)
{
    return wordIn(stages, stage);
}

QString wordOf(Verdict verdict)
{
    return wordIn(verdicts, verdict);
}

} // namespace backwell::content
