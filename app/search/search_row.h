// SPDX-License-Identifier: Apache-2.0
// One thing that was found, as a page shows it.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

struct SearchRow {
    Q_GADGET
    QML_VALUE_TYPE(searchRow)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString topic MEMBER topic CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString sentence MEMBER sentence CONSTANT)
    Q_PROPERTY(QList<int> marks MEMBER marks CONSTANT)
public:
    QString kind; ///< article, card, belief, glossary, movement, help or crisis
    QString id;
    QString title;
    QString topic; ///< may be empty
    QString label; ///< what it is and where it stands: "Short read · Leg pain"
    QString sentence;
    QList<int> marks; ///< pairs of first letter and number of letters, in `sentence`
    bool operator==(const SearchRow &) const = default;
};

} // namespace backwell::app
