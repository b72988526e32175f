// SPDX-License-Identifier: Apache-2.0
// What an article looks like to a page: flat rows of plain text, pictures and links.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// A link as a button of its own, so that it has a name, a target and a focus.
struct ArticleLink {
    Q_GADGET
    QML_VALUE_TYPE(articleLink)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
public:
    QString text;
    QString kind; ///< article, card, belief, movement, glossary, help, measure, phone
    QString id;
    bool operator==(const ArticleLink &) const = default;
};

/// A word of the glossary in a text, to be opened in place.
struct TermMark {
    Q_GADGET
    QML_VALUE_TYPE(termMark)
    Q_PROPERTY(int from MEMBER from CONSTANT)
    Q_PROPERTY(int length MEMBER length CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString term MEMBER term CONSTANT)
    Q_PROPERTY(QString means MEMBER means CONSTANT)
    Q_PROPERTY(bool serious MEMBER serious CONSTANT)
public:
    int from = 0; ///< first letter in the block's text
    int length = 0;
    QString id;
    QString word; ///< as it stands in the text
    QString term; ///< as the glossary names it
    QString means;
    bool serious = false; ///< it may need the clinic's own explanation
    bool operator==(const TermMark &) const = default;
};

/// One finding of the ten-people picture, a value per age.
struct TenRow {
    Q_GADGET
    QML_VALUE_TYPE(tenRow)
    Q_PROPERTY(QList<int> tens MEMBER tens CONSTANT)
    Q_PROPERTY(QStringList sentences MEMBER sentences CONSTANT)
public:
    QList<int> tens;       ///< 0 to 10 of ten people, −1 where nobody measured it
    QStringList sentences; ///< "8 in 10 people in their 50s: discs that have changed with age"
    bool operator==(const TenRow &) const = default;
};

struct ArticleBlock {
    Q_GADGET
    QML_VALUE_TYPE(articleBlock)
    Q_PROPERTY(int kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)
    Q_PROPERTY(QString pose MEMBER pose CONSTANT)
    Q_PROPERTY(QString source MEMBER source CONSTANT)
    Q_PROPERTY(QStringList columns MEMBER columns CONSTANT)
    Q_PROPERTY(QList<backwell::app::TenRow> rows MEMBER rows CONSTANT)
    Q_PROPERTY(QList<backwell::app::ArticleLink> links MEMBER links CONSTANT)
    Q_PROPERTY(QList<backwell::app::TermMark> terms MEMBER terms CONSTANT)
public:
    /// Values are stable: QML compares them through ArticleFace's enum.
    enum Kind { Paragraph, Heading, Subheading, ListEntry, Aside, Pause, Picture, TenPeople };

    int kind = Paragraph;
    QString text;    ///< plain; of a picture what it shows
    QString mark;    ///< ListEntry: "•" or "2."
    QString picture; ///< Picture: id of a movement, or "chart:id"
    QString pose;    ///< Picture: which moment of the movement, may be empty
    QString source;
    QStringList columns; ///< TenPeople: ages
    QList<TenRow> rows;
    QList<ArticleLink> links;
    QList<TermMark> terms; ///< in the order of the text, never over one another
    bool operator==(const ArticleBlock &) const = default;
};

} // namespace backwell::app
