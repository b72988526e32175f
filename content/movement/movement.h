// SPDX-License-Identifier: Apache-2.0
// A movement a person can do: words, dose and the drawn figure, as one value.
#pragma once

#include "content/figure/choreography.h"
#include "platform/base/error.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <vector>

namespace backwell::content
{

/// How much to do at the start. Own wording; amounts from the catalogue of the project's evidence.
struct Dose {
    Q_GADGET
    Q_PROPERTY(int repetitions MEMBER repetitions CONSTANT)
    Q_PROPERTY(int sets MEMBER sets CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    int repetitions = 0; ///< 1…60, or 0 when it goes by time
    int sets = 1;        ///< 1…5
    int minutes = 0;     ///< 1…60, or 0 when it goes by repetitions
    QString text;        ///< "5 times, twice"
    bool operator==(const Dose &) const = default;
};

/// A short sentence said or shown at the start of a phase.
struct Cue {
    Phase at = Phase::Move;
    QString text;
    bool operator==(const Cue &) const = default;
};

/// One movement of a pack. Text is plain (no markup), in the language of the pack.
struct Movement {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)
    Q_PROPERTY(QString group MEMBER group CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(QString care MEMBER care CONSTANT)
    Q_PROPERTY(QString easier MEMBER easier CONSTANT)
    Q_PROPERTY(QString harder MEMBER harder CONSTANT)
    Q_PROPERTY(QString person MEMBER person CONSTANT)
    Q_PROPERTY(QString tile MEMBER tile CONSTANT)
    Q_PROPERTY(backwell::content::Dose dose MEMBER dose CONSTANT)
    Q_PROPERTY(QStringList cues READ cueTexts CONSTANT)
    Q_PROPERTY(double cycleSeconds READ cycleSeconds CONSTANT)
public:
    QString id;       ///< the file's name without ".json": lower case, digits, hyphens
    QString language; ///< BCP 47 of its words, from the pack they were taken from; no file says it
    QString source;   ///< catalogue number, "E14"
    QString title;    ///< two or three words
    QString line;     ///< one line under the title
    QString group;    ///< aerobic, strength, mobility, leg, rest
    QString why;      ///< why this one, one or two sentences
    QString care;     ///< when to ease off, two or three sentences
    QString easier;   ///< a gentler way; may be empty
    QString harder;   ///< the next step; may be empty
    QString person;   ///< who is drawn: a name of content/drawing/cast.h
    QString tile;     ///< background: leaf, clay, sun, sky, plum, rose
    Dose dose;
    std::vector<Cue> cueList; ///< at least one
    Choreography figure;

    QStringList cueTexts() const;
    double cycleSeconds() const { return figure.cycleSeconds(); }
    /// What to say at that second: the cue of the phase, or empty when the phase has none.
    QString cueAt(double seconds) const;
};

/// The movement with the words of another language: title, line, why, care, ways, dose in words and
/// cues. What is drawn and how much is done stay.
Movement inWordsOf(Movement movement, const Movement &words);

/// Reads one movement file. Pure: bytes in, value out.
/// Errors: Invalid (not JSON, missing or unknown member, bad tempo, pose, dose …) with the member
/// at fault in the detail.
Result<Movement> readMovement(const QByteArray &json);

/// Every `*.json` of a folder in order of file name.
/// Errors: NotFound (no such folder), Invalid (a file that does not read, named in the detail, or
/// whose id is not its name).
Result<std::vector<Movement>> loadMovements(const QString &folder);

} // namespace backwell::content

Q_DECLARE_METATYPE(backwell::content::Movement)
