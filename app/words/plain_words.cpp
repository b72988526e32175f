// SPDX-License-Identifier: Apache-2.0
// The sentences themselves.
#include "app/words/plain_words.h"

#include <QLocale>

namespace backwell::app
{

QString PlainWords::notNoted(const Error &error)
{
    return error.kind == ErrorKind::Full
               ? tr("Not saved: this device is full. Make some room, then try again.")
               : tr("Not saved: the place where your entries are kept cannot be written. Close "
                    "other apps and try again.");
}

QString PlainWords::notSaved(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Full:
        return tr("Not saved: this device is full. Your answers are still here. Make some room, "
                  "then press Save again.");
    case ErrorKind::Corrupt:
    case ErrorKind::TooNew:
        return tr(
            "Not saved: the place where your entries are kept cannot be written. Your answers "
            "are still on this page. Close other apps and press Save again.");
    case ErrorKind::Invalid:
        return tr(
            "Not saved yet: one answer does not fit its question. Look for the note beside it.");
    case ErrorKind::Conflict:
        return tr(
            "Not saved: this entry was changed somewhere else. Both are kept. Go back and open "
            "it again.");
    default:
        return tr("Not saved. Your answers are still here. Please press Save again.");
    }
}

QString PlainWords::questionsMissing()
{
    return tr("The questions of this entry are not on this device any more. The entry itself is "
              "safe.");
}

QString PlainWords::notRead(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt)
        return tr("Some entries on this device cannot be read. They are kept as they are.");
    return tr("Your entries could not be read just now. Nothing is lost. Try again in a moment.");
}

QString PlainWords::notSent(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return tr("No connection to your clinic's service just now. Everything is safe here and "
                  "goes by itself later.");
    case ErrorKind::Denied:
        return tr("Your clinic's service no longer knows this device. Everything is safe here. Ask "
                  "your clinic for a new code.");
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
        return tr("Your clinic's service could not take something. It is safe here and marked "
                  "“Needs you”.");
    case ErrorKind::Full:
        return tr("This device is full, so nothing could be sent. Make some room and try again.");
    default:
        return tr(
            "Sending did not work this time. Everything is safe here and goes by itself later.");
    }
}

QString PlainWords::notDeleted(const Error &error)
{
    if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Refused)
        return tr("Some entries are still waiting to be sent, so nothing was deleted.");
    return tr("Nothing was deleted. Please try again.");
}

QString PlainWords::cannotRead(device::Speech::Lack lack)
{
    using Lack = device::Speech::Lack;
    switch (lack) {
    case Lack::None:
    case Lack::NotAsked:
        return {};
    case Lack::Software:
        return tr("This device has no voice that could read to you.");
    case Lack::Sound:
        return tr("This device has no loudspeaker and no headphones. Plug some in, then open this "
                  "page again.");
    case Lack::Voice:
        return tr("This device has no voice for this language.");
    case Lack::Broken:
        break;
    }
    return tr("The voice of this device does not work right now.");
}

QString PlainWords::readingStopped(device::Speech::Lack lack)
{
    if (lack == device::Speech::Lack::Sound)
        return tr("The reading stopped: there is no sound any more. Every word still stands here.");
    return tr("The reading stopped, because the voice of this device failed. Every word still "
              "stands here.");
}

Sorry PlainWords::storeUnusable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TooNew:
        return {tr("Please update Backwell"),
                tr("Your entries were written by a newer Backwell. They are safe and unchanged. "
                   "Update this app to open them.")};
    case ErrorKind::Full:
        return {tr("This device is full"),
                tr("Backwell needs a little room to open your entries. They are safe. Make some "
                   "room, then try again."),
                true};
    case ErrorKind::Denied:
        return {tr("Backwell may not open your entries"),
                tr("Is Backwell open in another window? Go on there, or close it and try again. If "
                   "not, this device does not let Backwell read its own folder. Your entries are "
                   "unchanged. Ask whoever looks after this device for help."),
                true};
    default:
        return {tr("Your entries cannot be opened"),
                tr("The file that holds your entries is damaged or locked with another key. "
                   "Backwell has left it exactly as it is, so it may still be rescued. Ask whoever "
                   "looks after this device for help. What your clinic already has is safe with "
                   "them.")};
    }
}

Sorry PlainWords::keyMissing(sync::KeyPlace place)
{
    const QString title = tr("The key to your entries is missing");
    if (place == sync::KeyPlace::Keychain)
        return {title,
                tr("Your entries are locked, and this device's keychain did not give the key. They "
                   "are unchanged. Unlock the keychain or restart the device, then try again."),
                true};
    return {title,
            tr("Your entries are locked, and the file with their key is no longer beside them. "
               "They are unchanged. If you have a copy of that file, put it back, then try again."),
            true};
}

Sorry PlainWords::kioskNotReady()
{
    return {tr("This screen is not ready yet"),
            tr("Please ask a member of staff for what you need. Get help now works all the same."),
            true};
}

Sorry PlainWords::packUnusable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {tr("The reading and movements are missing"),
                tr("Backwell could not find its content. Your entries are safe. Install Backwell "
                   "again to bring it back.")};
    case ErrorKind::TooNew:
        return {
            tr("Please update Backwell"),
            tr("The content on this device is made for a newer Backwell. Your entries are safe.")};
    default:
        return {tr("The reading and movements cannot be trusted"),
                tr("Something in Backwell's content was changed after it was checked, so it is not "
                   "shown. Your entries are safe. Install Backwell again to bring it back.")};
    }
}

QString PlainWords::notSearchable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The reading on this device cannot be searched yet. A newer one can. Everything "
                  "is still there, by topic.");
    case ErrorKind::TooNew:
        return tr("Search needs a newer Backwell. Everything is still there, by topic.");
    default:
        return tr("Part of Backwell's content was changed after it was checked, so search is "
                  "switched off. Everything else is still there, by topic.");
    }
}

QString PlainWords::state(sync::EntryState state)
{
    switch (state) {
    case sync::EntryState::SavedHere:
        return tr("Saved here");
    case sync::EntryState::Sent:
        return tr("Sent");
    case sync::EntryState::WithClinic:
        return tr("With your clinic");
    case sync::EntryState::Seen:
        return tr("Seen");
    case sync::EntryState::NeedsYou:
        return tr("Needs you");
    }
    return tr("Saved here");
}

QString PlainWords::moment(const Instant &then, const Instant &now)
{
    const QDate thenDay = then.localDay();
    const QDate today = now.localDay();
    const QString time = QLocale().toString(then.local().time(), QStringLiteral("HH:mm"));
    if (thenDay == today)
        return tr("today %1").arg(time);
    if (thenDay == today.addDays(-1))
        return tr("yesterday %1").arg(time);
    return tr("%1 %2").arg(QLocale().toString(thenDay, QStringLiteral("d MMMM")), time);
}

QString PlainWords::counted(qint64 n, const QString &one, const QString &many)
{
    return n == 1 ? one : many;
}

QString PlainWords::minutes(int n)
{
    return counted(n, tr("1 minute"), tr("%n minutes", nullptr, n));
}

QString PlainWords::day(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("dddd d MMMM"));
}

QString PlainWords::shortDay(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString PlainWords::greeting(const QTime &time)
{
    if (time.hour() < 4)
        return tr("Hello.");
    if (time.hour() < 12)
        return tr("Good morning.");
    return time.hour() < 18 ? tr("Good afternoon.") : tr("Good evening.");
}

} // namespace backwell::app
