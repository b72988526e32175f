// SPDX-License-Identifier: Apache-2.0
// Texts said aloud by what the machine has: a voice, and something to hear it with.
#pragma once

#include <QObject>
#include <QString>

namespace backwell::device
{

/// One text at a time; needs no network. No call waits for the machine: what came of it is told by
/// `changed`, now or later, on the thread of this object.
class Speech : public QObject
{
    Q_OBJECT
public:
    /// Absent: nothing can be said in language(), and lack() is why.
    enum class State { Silent, Speaking, Absent };
    /// Why nothing can be said. The sentences for people are the app's.
    enum class Lack {
        None,
        NotAsked, ///< prepare() was not called, or is not answered yet
        Software, ///< nothing that speaks is installed
        Sound,    ///< no loudspeaker, no headphones
        Voice,    ///< no voice for this language
        Broken    ///< it stopped in the middle, for instance because the sound went away
    };

    using QObject::QObject;

    /// Looks whether a text in this language (BCP 47) can be said here; what is being said ends.
    /// The first call loads what speaks.
    virtual void prepare(const QString &language) = 0;
    /// Says this text exactly as it is. What is being said ends at once.
    virtual void say(const QString &text, const QString &language) = 0;
    /// Silent when this returns; Absent stays Absent.
    virtual void stop() = 0;
    virtual State state() const = 0;
    virtual Lack lack() const = 0;
    /// What state() is about: the language of the last answer to prepare() or say().
    virtual QString language() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace backwell::device
