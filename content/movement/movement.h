// SPDX-License-Identifier: Apache-2.0
// A movement a person can do: words, dose and the drawn figure, as one value.
#pragma once

#include "content/figure/choreography.h"
#include "content/movement/ladder.h"
#include "content/movement/limit.h"
#include "platform/base/error.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <vector>

namespace backwell::content
{

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
    QString id;        ///< the file's name without ".json": lower case, digits, hyphens
    QString language;  ///< BCP 47 of its words, from the pack they were taken from; no file says it
    QString source;    ///< catalogue number, "E14"
    QString title;     ///< two or three words
    QString line;      ///< one line under the title
    QString group;     ///< one of movementGroups()
    QString why;       ///< what it is good for in daily life, one to three sentences
    QString care;      ///< when to ease off, two or three sentences
    QString easier;    ///< a gentler way
    QString harder;    ///< what comes later
    QString person;    ///< who is drawn: a name of content/drawing/cast.h
    QString tile;      ///< background: leaf, clay, sun, sky, plum, rose
    QString eases;     ///< which way of moving it is: bending, arching, neither
    QString place;     ///< floor, chair, standing, outside, water
    QStringList needs; ///< chair, wall, towel, …; may be empty
    QStringList tracks;        ///< back, leg; at least one
    QStringList bundles;       ///< starter bundles it is part of; may be empty
    QStringList facts;         ///< ids of facts.json, at least one
    QStringList messages;      ///< ids of key-messages.json, one to three
    std::vector<Dose> steps;   ///< the ladder, two or more; the first is where a person starts
    Dose dose;                 ///< the step this value is on
    std::vector<Limit> limits; ///< `avoid` of the file
    std::vector<Cue> cueList;  ///< at least one
    Choreography figure;       ///< drawn; its tempo is what is counted and said

    bool inBundle(const QString &bundle) const { return bundles.contains(bundle); }
    /// The limit with that tag, or nullptr.
    const Limit *limit(QStringView tag) const;
    /// The same movement on another step: its dose, and the figure held and paced as it says.
    /// `step` is brought into range.
    Movement onStep(int step) const;
    /// Whole minutes for one go at the step it is on, pauses between sets included; at least 1.
    int takesMinutes() const;

    QStringList cueTexts() const;
    Beat beatAt(double seconds) const { return figure.beatAt(seconds); }
    double cycleSeconds() const { return figure.cycleSeconds(); }
    /// What to say at that second: the cue of the phase, or empty when the phase has none.
    QString cueAt(double seconds) const;
};

/// The movement with the words of another language: title, line, why, care, ways, steps and limits
/// in words, and cues. What is drawn and how much is done stay.
Movement inWordsOf(Movement movement, const Movement &words);
/// aerobic, strength, mobility, leg, rest (calming down), flare (positions that ease), activity
/// (a task of daily life, step by step), mind-body. Plans count places in this list: a new one goes
/// to the end, and none ever leaves.
const QStringList &movementGroups();
/// very-sore-day, back-general, leg, stiff-desk, bend-lift-confidence, older-low-fitness,
/// prevention. A new one goes to the end, as above.
const QStringList &starterBundles();

/// Reads one movement file. Pure: bytes in, value out.
/// Errors: Invalid (not JSON, missing or unknown member, bad tempo, pose, step …, repetitions
/// without a tempo) with the member at fault in the detail.
Result<Movement> readMovement(const QByteArray &json);

/// Every `*.json` of a folder in order of file name.
/// Errors: NotFound (no such folder), Invalid (a file that does not read, named in the detail, or
/// whose id is not its name).
Result<std::vector<Movement>> loadMovements(const QString &folder);

} // namespace backwell::content

Q_DECLARE_METATYPE(backwell::content::Movement)
