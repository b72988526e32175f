// SPDX-License-Identifier: Apache-2.0
// One row of a form as a page shows it: values and ready words, no rules.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// One answer that can be tapped.
struct FormOption {
    Q_GADGET
    QML_VALUE_TYPE(formOption)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)
public:
    QString label;
    QString picture; ///< name of a picture of the app ("face-3"), may be empty
    bool chosen = false;
    bool operator==(const FormOption &) const = default;
};

struct FormQuestion {
    Q_GADGET
    QML_VALUE_TYPE(formQuestion)
    Q_PROPERTY(QString path MEMBER path CONSTANT)
    Q_PROPERTY(int kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString help MEMBER help CONSTANT)
    Q_PROPERTY(QList<backwell::app::FormOption> options MEMBER options CONSTANT)
    Q_PROPERTY(QStringList labels READ labels CONSTANT)
    Q_PROPERTY(int chosen READ chosen CONSTANT)
    Q_PROPERTY(QList<int> allChosen READ allChosen CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    Q_PROPERTY(bool answered MEMBER answered CONSTANT)
    Q_PROPERTY(QString told READ told CONSTANT)
    Q_PROPERTY(int number MEMBER number CONSTANT)
    Q_PROPERTY(int low MEMBER low CONSTANT)
    Q_PROPERTY(int high MEMBER high CONSTANT)
    Q_PROPERTY(QString lowLabel MEMBER lowLabel CONSTANT)
    Q_PROPERTY(QString highLabel MEMBER highLabel CONSTANT)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT)
    Q_PROPERTY(QStringList units MEMBER units CONSTANT)
    Q_PROPERTY(int unitChosen MEMBER unitChosen CONSTANT)
    Q_PROPERTY(QString ownLabel MEMBER ownLabel CONSTANT)
    Q_PROPERTY(QString problem MEMBER problem CONSTANT)
    Q_PROPERTY(bool open MEMBER open CONSTANT)
    Q_PROPERTY(QString adds MEMBER adds CONSTANT)
    Q_PROPERTY(QString removes MEMBER removes CONSTANT)
    Q_PROPERTY(int depth MEMBER depth CONSTANT)
    Q_PROPERTY(int step MEMBER step CONSTANT)
public:
    /// How the row asks. Values are stable: QML compares them through FormFace's enum.
    enum Kind { Words, Heading, One, Many, Faces, Scale, Number, Line, Paragraph, Day, YesNo };

    QString path; ///< content::Path as text; the row's identity
    int kind = Words;
    QString text;
    QString help;
    QList<FormOption> options; ///< One, Many, Faces, YesNo: in the questionnaire's order
    QString value;             ///< what was typed, or the answer as text
    bool answered = false;
    int number = 0; ///< Scale: the answer, or `low` while unanswered
    int low = 0;
    int high = 10;
    QString lowLabel;
    QString highLabel;
    QString unit;        ///< Number: the one there is
    QStringList units;   ///< Number: to choose from; empty when there is no choice
    int unitChosen = -1; ///< index into units
    QString ownLabel;    ///< open: what the field is called; empty: the app's words
    QString problem;     ///< a sentence, shown once it is time; empty if none
    bool open = false;   ///< One, Many: words of one's own may be added
    QString adds;        ///< last row of a repeating group: the group another can be added to
    QString removes;     ///< last row of one of several: the group that can be taken away
    int depth = 0;
    int step = 0; ///< which screen it is on when one question is shown at a time

    QStringList labels() const; ///< of the options
    int chosen() const;         ///< index of the first chosen option, -1 if none
    QList<int> allChosen() const;
    QString told() const; ///< the whole answer in words, empty while there is none
    bool operator==(const FormQuestion &) const = default;
};

} // namespace backwell::app
