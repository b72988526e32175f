// SPDX-License-Identifier: Apache-2.0
// Answers that nobody meant, the same ones for the same seed.
#pragma once

#include "content/questionnaire/session.h"

#include <QRandomGenerator>

namespace backwell::tests
{

inline content::AnswerValue anyAnswer(const content::Item &item, QRandomGenerator &random)
{
    using content::ItemType;
    if (!item.options.empty())
        return item.options[random.bounded(quint32(item.options.size()))].value;
    const qint32 small = qint32(random.bounded(1, 90));
    switch (item.type) {
    case ItemType::Boolean:
        return small % 2 == 0;
    case ItemType::Integer:
        return small;
    case ItemType::Decimal:
        return sync::Decimal{QStringLiteral("%1.5").arg(small)};
    case ItemType::Quantity:
        return sync::Quantity{{QString::number(small)}, {}, {}, {}};
    case ItemType::Date:
        return sync::Date{QStringLiteral("1970-03-%1").arg(10 + small % 20)};
    case ItemType::DateTime:
        return sync::DateTime{QStringLiteral("2026-03-%1T10:00:00Z").arg(10 + small % 20)};
    case ItemType::Time:
        return QTime(small % 24, small % 60);
    case ItemType::Choice:
        return sync::Coding{{}, QStringLiteral("c%1").arg(small), {}, {}};
    case ItemType::Url:
        return sync::Url{QStringLiteral("https://example.org/%1").arg(small)};
    default:
        return QStringLiteral("words %1").arg(small);
    }
}

/// Answers nine of ten visible questions; those that appear by it are left for the next call.
inline void answerAtRandom(content::Session &session, QRandomGenerator &random)
{
    for (const content::Row &row : session.rows()) {
        if (!row.item->isAsked() || random.bounded(10) == 0)
            continue;
        if (!session.setAnswer(row.path, anyAnswer(*row.item, random)))
            qFatal("%s takes no answer", qUtf8Printable(row.path.toString()));
    }
}

} // namespace backwell::tests
