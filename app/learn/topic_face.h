// SPDX-License-Identifier: Apache-2.0
// One topic of Learn, open: what there is to read, cards at a glance, and beliefs to try.
#pragma once

#include "app/learn/article_block.h"
#include "app/learn/learn_row.h"
#include "app/library/pack_shelf.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// A card, or a belief: a title, a few lines, where they lead.
struct LearnCard {
    Q_GADGET
    QML_VALUE_TYPE(learnCard)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QList<backwell::app::ArticleBlock> blocks MEMBER blocks CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(QString verdict MEMBER verdict CONSTANT)
    Q_PROPERTY(int answer MEMBER answer CONSTANT)
public:
    QString id;
    QString title;
    QList<ArticleBlock> blocks;
    QString note;    ///< that it is not in the language that is spoken; mostly empty
    QString verdict; ///< of a belief: what we know in two or three words; empty for a card
    int answer = -1; ///< of a belief: which of TopicFace::answers comes closest
    bool operator==(const LearnCard &) const = default;
};

class TopicFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by Learn")
    Q_PROPERTY(QString id MEMBER m_id CONSTANT)
    Q_PROPERTY(QString title MEMBER m_title CONSTANT)
    Q_PROPERTY(QString line MEMBER m_line CONSTANT)
    Q_PROPERTY(QString language MEMBER m_language CONSTANT)
    Q_PROPERTY(QList<backwell::app::LearnRow> articles MEMBER m_articles CONSTANT)
    Q_PROPERTY(QList<backwell::app::LearnCard> cards MEMBER m_cards CONSTANT)
    Q_PROPERTY(QList<backwell::app::LearnCard> beliefs MEMBER m_beliefs CONSTANT)
    Q_PROPERTY(QStringList answers READ answers CONSTANT)
public:
    /// With an empty id: the beliefs of all topics, and nothing else.
    TopicFace(const PackShelf &library, const QString &topic, QObject *parent = nullptr);
    /// One card or belief alone, under the title of its topic; empty when the pack has none of that
    /// id for a person.
    TopicFace(const PackShelf &library, content::LearnKind kind, const QString &id,
              QObject *parent = nullptr);

    /// What a person may say to a belief before they read on: true, not true, it depends.
    static QStringList answers();
    /// What is read aloud of its cards.
    Q_INVOKABLE QStringList words() const;

private:
    void fill(const PackShelf &library, const content::Topic &topic);

    QString m_id;
    QString m_title;
    QString m_line;
    QString m_language; ///< BCP 47
    QList<LearnRow> m_articles;
    QList<LearnCard> m_cards;
    QList<LearnCard> m_beliefs;
};

} // namespace backwell::app
