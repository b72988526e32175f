// SPDX-License-Identifier: Apache-2.0
// The one place that turns what went wrong, and where an entry is, into plain sentences.
#pragma once

#include "platform/base/error.h"
#include "platform/device/speech.h"
#include "sync/record/record.h"
#include "sync/store/local_store.h"

#include <QCoreApplication>
#include <QString>

namespace backwell::app
{

/// What a full-window page says when the app cannot start: a title, what to do, and the kind for
/// whoever helps. Nothing in it names a person or a file.
struct Sorry {
    QString title;
    QString text;
    bool worthTrying = false; ///< the person can put it right and try again
};

/// Sentences for people, at reading age 9–11. Every kind of error has an answer; none is empty.
class PlainWords
{
    Q_DECLARE_TR_FUNCTIONS(PlainWords)
public:
    /// A save failed. The page still holds every answer when this is shown.
    static QString notSaved(const Error &error);
    /// What was said with one tap could not be saved.
    static QString notNoted(const Error &error);
    /// An entry whose questions this device does not have any more.
    static QString questionsMissing();
    /// Reading what is stored failed after the store had opened.
    static QString notRead(const Error &error);
    /// The last attempt to send failed. Entries are safe on this device.
    static QString notSent(const Error &error);
    /// Deleting everything failed; nothing was deleted.
    static QString notDeleted(const Error &error);
    /// The store did not open.
    static Sorry storeUnusable(const Error &error);
    /// The store is there and its key is not.
    static Sorry keyMissing(sync::KeyPlace place);
    /// The same window on a kiosk, for somebody who waits there.
    static Sorry kioskNotReady();
    /// The index of the pack is not there, or cannot be used. Reading goes on without it.
    static QString notSearchable(const Error &error);
    /// A content file was not added. What was there stays.
    static QString notAdded(const Error &error);
    /// Going back to the content before did not work. What was there stays.
    static QString notGoneBack(const Error &error);
    /// Newer content is on this device and does not open, so `version` is used.
    static QString contentPassedOver(const QString &version);
    /// The content pack did not open.
    static Sorry packUnusable(const Error &error);

    /// Why this device cannot read aloud; empty when it can, or was not asked.
    static QString cannotRead(device::Speech::Lack lack);
    /// Reading aloud broke off in the middle.
    static QString readingStopped(device::Speech::Lack lack);

    /// "Saved here", "Sent", "With your clinic", "Seen", "Needs you".
    static QString state(sync::EntryState state);
    /// "today 14:05", "yesterday 09:10", "4 June 14:05"; in the offset of `then`.
    static QString moment(const Instant &then, const Instant &now);
    /// `one` when n is 1, else `many`, which is tr("%n entries", nullptr, n): each language has as
    /// many forms of that as it needs, and English needs no catalogue for its two.
    static QString counted(qint64 n, const QString &one, const QString &many);
    /// "1 minute", "3 minutes".
    static QString minutes(int n);
    /// "Thursday 4 June".
    static QString day(const QDate &day);
    /// "Thu 4 Jun".
    static QString shortDay(const QDate &day);
    /// "Good morning." from four, "Good afternoon." from noon, "Good evening." from six; in the
    /// small hours, when somebody cannot sleep, just "Hello.".
    static QString greeting(const QTime &time);
};

} // namespace backwell::app
