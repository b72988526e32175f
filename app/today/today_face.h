// SPDX-License-Identifier: Apache-2.0
// Today: a greeting, the check-in when it is due, how this week went, one thing to learn.
#pragma once

#include "app/entries/entries.h"
#include "app/library/pack_shelf.h"
#include "app/me/profile.h"
#include "app/today/day_mark.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class TodayFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString shortDate READ shortDate NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(bool checkInDue READ checkInDue NOTIFY changed)
    Q_PROPERTY(QString checkInTitle READ checkInTitle NOTIFY changed)
    Q_PROPERTY(QString checkInLine READ checkInLine NOTIFY changed)
    Q_PROPERTY(QString checkInEntry READ checkInEntry NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::DayMark> week READ week NOTIFY changed)
    Q_PROPERTY(QStringList weekLabels READ weekLabels NOTIFY changed)
    Q_PROPERTY(QList<bool> weekMoved READ weekMoved NOTIFY changed)
    Q_PROPERTY(QString movedText READ movedText NOTIFY changed)
    Q_PROPERTY(QString articleId READ articleId NOTIFY changed)
    Q_PROPERTY(QString articleTitle READ articleTitle NOTIFY changed)
    Q_PROPERTY(QString articleLine READ articleLine NOTIFY changed)
    Q_PROPERTY(QString articlePicture READ articlePicture NOTIFY changed)
public:
    TodayFace(const PackShelf &library, const Entries &entries, const Clock &clock,
              QObject *parent = nullptr);

    QString date() const;      ///< "Thursday 4 June"
    QString shortDate() const; ///< "Thu 4 Jun", where the other does not fit
    QString greeting() const;  ///< by the local hour
    bool checkInDue() const;   ///< the last one is seven days old, or there is none
    QString checkInTitle() const;
    QString checkInLine() const;
    /// Four to seven days, the last is today; starts no earlier than the first entry allows.
    QList<DayMark> week() const { return m_week; }
    QStringList weekLabels() const;
    QList<bool> weekMoved() const;
    QString movedText() const; ///< "moved on 4 days"
    QString articleId() const { return m_articleId; }
    QString articleTitle() const { return m_articleTitle; }
    QString articleLine() const { return m_articleLine; }
    QString articlePicture() const { return m_articlePicture; }

    static constexpr auto weekly = u"https://fhir.backwell.example/Questionnaire/checkin-week";

    /// The day may have moved on; called by itself whenever entries change.
    void refresh();
    /// Some time went by: refreshes when the day or the greeting is another one.
    void tick();
    QString checkInEntry() const; ///< id of this week's check-in; empty while it is due
    /// The same in the words of another language.
    void retell();

Q_SIGNALS:
    void changed();

private:
    void pickArticle();
    bool within(QStringView canonical, int days) const;

    const PackShelf &m_library;
    const Entries &m_entries;
    const Clock &m_clock;
    QList<DayMark> m_week;
    QString m_told; ///< date and greeting, when it was refreshed last
    QDate m_articleDay;
    QString m_articleId;
    QString m_articleTitle;
    QString m_articleLine;
    QString m_articlePicture;
};

} // namespace backwell::app
