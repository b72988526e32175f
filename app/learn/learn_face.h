// SPDX-License-Identifier: Apache-2.0
// Learn: the film, and articles by topic, all from the pack.
#pragma once

#include "app/learn/article_block.h"
#include "app/learn/learn_row.h"
#include "app/learn/reading_list.h"
#include "app/library/pack_shelf.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace backwell::app
{

/// One open article.
class ArticleFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by Learn")
    Q_PROPERTY(QString title MEMBER m_title CONSTANT)
    Q_PROPERTY(QString eyebrow MEMBER m_eyebrow CONSTANT)
    Q_PROPERTY(QString byline MEMBER m_byline CONSTANT)
    Q_PROPERTY(QList<backwell::app::ArticleBlock> blocks MEMBER m_blocks CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER m_sources CONSTANT)
    Q_PROPERTY(QString problem MEMBER m_problem CONSTANT)
    Q_PROPERTY(QString note MEMBER m_note CONSTANT)
    Q_PROPERTY(QString language MEMBER m_language CONSTANT)
public:
    /// Mirrors ArticleBlock::Kind for QML.
    enum Kind { Paragraph, Heading, Subheading, ListEntry, Aside, Pause, Picture, TenPeople };
    Q_ENUM(Kind)

    ArticleFace(const PackShelf &library, const QString &id, QObject *parent = nullptr);
    /// What is read aloud of it.
    Q_INVOKABLE QStringList words() const;

    /// Where the cited facts were read, each source once, in the article's order.
    static QStringList sourcesOf(const content::Article &article,
                                 const std::vector<content::Fact> &facts);

private:
    QString m_title;
    QString m_eyebrow;
    QString m_byline;
    QList<ArticleBlock> m_blocks;
    QStringList m_sources;
    QString m_problem;
    QString m_language; ///< BCP 47
    QString m_note;     ///< TextNote
};

class LearnFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QList<backwell::app::LearnRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::LearnRow> topics READ topics NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::LearnRow> forClinicians READ forClinicians NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::LearnRow> saved READ saved NOTIFY savedChanged)
    Q_PROPERTY(backwell::app::ReadingList *reading READ reading CONSTANT)
    Q_PROPERTY(bool hasBeliefs READ hasBeliefs CONSTANT)
    Q_PROPERTY(QList<backwell::app::LearnRow> words READ words NOTIFY changed)
    Q_PROPERTY(bool hasFilm READ hasFilm CONSTANT)
public:
    LearnFace(const PackShelf &library, sync::LocalStore &store, QObject *parent = nullptr);

    /// Topics with their articles for a person behind them; read on first use; empty when the pack
    /// has none.
    QList<LearnRow> rows() const;
    /// The topics alone, each with how much there is to read; put together on first use.
    QList<LearnRow> topics() const;
    /// Those for clinicians, who look over a shoulder too.
    QList<LearnRow> forClinicians() const;
    /// What was saved for later, the newest first.
    QList<LearnRow> saved();
    ReadingList *reading() { return &m_reading; }
    bool hasBeliefs() const;
    /// Terms that stand in a letter, as wordsInLetter(). Nothing of it is kept.
    Q_INVOKABLE QList<backwell::app::LearnRow> wordsIn(const QString &letter) const;
    /// Words a person may see in a letter: `title` is the word, `line` what it means.
    QList<LearnRow> words() const;
    bool hasFilm() const;
    /// The same in the words of another language.
    void retell();
    /// The id of the first article whose id holds one of these words, in order; empty if none.
    Q_INVOKABLE QString articleAbout(const QStringList &words) const;

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    LearnRow rowOf(const content::Term &term) const;
    int cardsIn(const QString &topic) const;

    const PackShelf &m_library;
    ReadingList m_reading;
    mutable QList<LearnRow> m_rows;
    mutable std::optional<QList<LearnRow>> m_topics;
    mutable std::optional<QList<LearnRow>> m_clinicians;
};

} // namespace backwell::app
