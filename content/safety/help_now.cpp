// SPDX-License-Identifier: Apache-2.0
// Reading the list, and refusing one with a hole.
#include "content/safety/help_now.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

/// Reads texts of one object and remembers the first that is missing.
class Fields
{
public:
    Fields(QJsonObject object, QString place)
        : m_object(std::move(object)), m_place(std::move(place))
    {
    }

    QString text(Latin key)
    {
        const QString value = m_object.value(key).toString().trimmed();
        if (value.isEmpty())
            note(key + QStringLiteral(" is missing"));
        return value;
    }
    QString phone(Latin key)
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9]{3,15}\\z"));
        const QString value = m_object.value(key).toString();
        if (!digits.match(value).hasMatch())
            note(key + QStringLiteral(" is no phone number"));
        return value;
    }
    QString mark(Latin key)
    {
        const QString value = m_object.value(key).toString();
        if (value != u"V" && value != u"R")
            note(key + QStringLiteral(" is V or R"));
        return value;
    }
    void once(const QString &id, QSet<QString> &ids)
    {
        if (ids.contains(id))
            note(QStringLiteral("the id occurs twice"));
        ids.insert(id);
    }
    void note(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_place + QStringLiteral(": ") + what;
    }
    const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

Result<Tier> readTier(const QJsonObject &object, const QString &place, QSet<QString> &ids)
{
    Fields fields(object, place);
    Tier tier{fields.text(Latin("id")),
              fields.text(Latin("title")),
              fields.text(Latin("action")),
              fields.text(Latin("where")),
              fields.text(Latin("say")),
              fields.phone(Latin("phone")),
              {},
              object.value(Latin("sayHint")).toString()};
    fields.once(tier.id, ids);
    const QJsonArray signs = object.value(Latin("signs")).toArray();
    if (signs.isEmpty())
        fields.note(QStringLiteral("no signs"));
    for (const QJsonValue value : signs) {
        Fields of(value.toObject(),
                  QStringLiteral("%1.signs[%2]").arg(place).arg(tier.signs.size()));
        Sign sign{of.text(Latin("id")), of.text(Latin("text")), of.mark(Latin("mark")),
                  of.text(Latin("source")), value.toObject().value(Latin("say")).toString()};
        of.once(sign.id, ids);
        if (!of.problem().isEmpty())
            return bad(of.problem());
        tier.signs.push_back(std::move(sign));
    }
    if (!fields.problem().isEmpty())
        return bad(fields.problem());
    return tier;
}
} // namespace

QString Tier::sayFor(const QStringList &ids) const
{
    for (const Sign &sign : signs)
        if (ids.contains(sign.id))
            return sign.say.isEmpty() ? say : sign.say;
    return say;
}

const Tier *HelpNow::tier(QStringView id) const
{
    const auto found = std::ranges::find(tiers, id, &Tier::id);
    return found == tiers.end() ? nullptr : &*found;
}

Result<HelpNow> readHelpNow(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return bad(QStringLiteral("help-now: ") + error.errorString());
    const QJsonObject root = document.object();
    Fields fields(root, QStringLiteral("help-now"));
    HelpNow help{fields.text(Latin("id")),
                 fields.text(Latin("version")),
                 fields.text(Latin("title")),
                 root.value(Latin("intro")).toString(),
                 {},
                 {}};
    QSet<QString> ids;
    for (const QJsonValue value : root.value(Latin("tiers")).toArray()) {
        auto tier =
            readTier(value.toObject(), QStringLiteral("tiers[%1]").arg(help.tiers.size()), ids);
        if (!tier)
            return std::unexpected(tier.error());
        help.tiers.push_back(std::move(*tier));
    }
    for (const QJsonValue value : root.value(Latin("crisis")).toArray()) {
        const QJsonObject object = value.toObject();
        Fields of(object, QStringLiteral("crisis[%1]").arg(help.crisis.size()));
        CrisisLine line{of.text(Latin("id")),
                        of.text(Latin("title")),
                        of.text(Latin("line")),
                        {},
                        {},
                        {},
                        object.value(Latin("text")).toString(),
                        of.mark(Latin("mark")),
                        of.text(Latin("source"))};
        if (object.contains(Latin("sms"))) {
            line.sms = of.phone(Latin("sms"));
            line.word = of.text(Latin("word"));
        } else {
            line.phone = of.phone(Latin("phone"));
        }
        of.once(line.id, ids);
        if (!of.problem().isEmpty())
            return bad(of.problem());
        help.crisis.push_back(std::move(line));
    }
    if (help.tiers.empty() || help.crisis.empty())
        fields.note(QStringLiteral("tiers and crisis lines must be there"));
    if (!fields.problem().isEmpty())
        return bad(fields.problem());
    return help;
}

const HelpNow &builtInHelp()
{
    static const HelpNow help = [] {
        QFile file(QStringLiteral(":/backwell/safety/help-now.json"));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return readHelpNow(json).value_or(HelpNow{}); // whole: a test holds it to that
    }();
    return help;
}

} // namespace backwell::content
