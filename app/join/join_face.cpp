// SPDX-License-Identifier: Apache-2.0
// The sentences of joining and sending, and the two records behind them.
#include "app/join/join_face.h"

#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

namespace backwell::app
{

using sync::EnrolProblem;
using sync::SyncProblem;
using sync::SyncState;

JoinFace::JoinFace(sync::SyncClient &client, sync::LocalStore &store, const Clock &clock,
                   Uuid person, QUrl region, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_clock(clock), m_person(person),
      m_region(std::move(region))
{
    connect(&m_client, &sync::SyncClient::enrolled, this,
            [this](const QString &, const Uuid &known) { enrolled(known); });
    connect(&m_client, &sync::SyncClient::enrolFailed, this, &JoinFace::failed);
    connect(&m_client, &sync::SyncClient::statusChanged, this, &JoinFace::statusChanged);
}

QString JoinFace::clinic() const
{
    const sync::SyncStatus status = m_client.status();
    if (status.state == SyncState::NeedsEnrolment)
        return {};
    return status.regionName.isEmpty() ? tr("your clinic") : status.regionName;
}

QString JoinFace::lastSent() const
{
    const std::optional<Instant> last = m_client.status().lastSent;
    return last ? tr("Last sent %1").arg(PlainWords::moment(*last, m_clock.now()))
                : tr("Nothing sent yet");
}

QString JoinFace::sendState() const
{
    const sync::SyncStatus status = m_client.status();
    switch (status.state) {
    case SyncState::NeedsEnrolment:
        return tr("Everything stays on this device.");
    case SyncState::Sending:
        return tr("Sending now …");
    case SyncState::Idle:
        if (m_needYou > 0)
            return PlainWords::counted(
                m_needYou,
                tr("Your clinic's service could not take 1 entry. It is safe here. Open My entries "
                   "to look at it."),
                tr("Your clinic's service could not take %n entries. They are safe here. Open My "
                   "entries to look at them.",
                   nullptr, m_needYou));
        return status.lastSent ? tr("Everything is with your clinic's service.")
                               : tr("Nothing is waiting to be sent.");
    case SyncState::Waiting:
    case SyncState::Problem:
        return words(status.problem);
    }
    return {};
}

bool JoinFace::troubled() const
{
    const SyncState state = m_client.status().state;
    return state == SyncState::Problem || (state == SyncState::Idle && m_needYou > 0);
}

bool JoinFace::needsCode() const
{
    return m_client.status().state != SyncState::NeedsEnrolment &&
           m_client.status().problem == SyncProblem::SignIn;
}

void JoinFace::setNeedYou(int entries)
{
    if (entries == m_needYou)
        return;
    m_needYou = entries;
    Q_EMIT changed();
}

int JoinFace::waiting() const
{
    return m_client.status().pending;
}

void JoinFace::join(const QString &code)
{
    if (m_state == State::Joining)
        return;
    say(State::Joining);
    m_client.enrol(code.trimmed(), m_region, m_person);
}

void JoinFace::again()
{
    if (m_state == State::Failed || m_state == State::Joined)
        say(State::Asking);
}

void JoinFace::sendNow()
{
    m_client.sendNow();
}

void JoinFace::leave()
{
    say(State::Leaving);
    const auto consents = m_store.records(QStringLiteral("Consent"), 1);
    sync::whenDone(consents, this, [this](const Result<std::vector<sync::StoredRecord>> &records) {
        if (!records || records->empty()) {
            m_client.leave();
            return;
        }
        const Result<sync::Record> newest = sync::wire::decode(records->front().resource);
        if (const auto *given = newest ? std::get_if<sync::Consent>(&*newest) : nullptr) {
            sync::Consent taken = *given;
            ++taken.key.version;
            taken.active = false;
            taken.given = m_clock.now();
            m_store.save({taken});
        }
        m_client.sendNow();
    });
}

void JoinFace::enrolled(const Uuid &person)
{
    m_person = person;
    const sync::Consent consent{.key = {Uuid::v7(m_clock), 1},
                                .person = person,
                                .active = true,
                                .policy = QString::fromUtf16(policy),
                                .given = m_clock.now()};
    sync::whenDone(m_store.save({consent}), this, [this](const Result<void> &saved) {
        say(State::Joined, saved ? QString() : PlainWords::notSaved(saved.error()));
    });
    Q_EMIT hasJoined(person);
}

void JoinFace::failed(EnrolProblem problem)
{
    say(State::Failed, words(problem));
}

void JoinFace::statusChanged()
{
    const SyncState state = m_client.status().state;
    // The region was told, or cannot be told now; either way the person's word counts at once.
    if (m_state == State::Leaving && state != SyncState::Sending) {
        if (state == SyncState::NeedsEnrolment)
            m_state = State::Asking;
        else
            m_client.leave();
    }
    Q_EMIT changed();
}

void JoinFace::say(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    Q_EMIT changed();
}

QString JoinFace::words(EnrolProblem problem)
{
    switch (problem) {
    case EnrolProblem::MistypedCode:
        return tr(
            "One letter or number of this code is not right. Look at it again, sign by sign.");
    case EnrolProblem::NotAnInvitation:
        return tr("This is not a code from a clinic. A code looks like ABCD-EFGH-J.");
    case EnrolProblem::NewerInvitation:
        return tr("This code is made for a newer Backwell. Please update the app first.");
    case EnrolProblem::NoRegion:
        return tr(
            "This code does not say which clinic it is from. Scan or type the whole invitation "
            "from your letter.");
    case EnrolProblem::WrongCode:
        return tr(
            "Your clinic's service does not know this code. Check it, or ask your clinic for a "
            "new one.");
    case EnrolProblem::ExpiredCode:
        return tr("This code has run out. Ask your clinic for a new one.");
    case EnrolProblem::UsedCode:
        return tr("Somebody has joined with this code already. Ask your clinic for a new one.");
    case EnrolProblem::NoNetwork:
        return tr(
            "There is no network just now. The code stays good: try again when you are online, "
            "or go on without joining.");
    case EnrolProblem::CaptivePortal:
        return tr(
            "The network here wants you to sign in first. Open its page in your browser, then "
            "try again.");
    case EnrolProblem::WrongCertificate:
        return tr(
            "What answered could not prove that it is your clinic's service. Nothing was sent. "
            "Try another network.");
    case EnrolProblem::RegionBusy:
        return tr(
            "Your clinic's service is busy. Try again in a few minutes. The code stays good.");
    case EnrolProblem::RegionFault:
        return tr("Your clinic's service has a problem just now. Try again later. The code stays "
                  "good.");
    case EnrolProblem::RegionRefused:
        return tr("Your clinic's service said no to this device. Please ask your clinic.");
    case EnrolProblem::NotSaved:
        return tr(
            "This device has no room to keep your clinic's answer. Make some room, then try again. "
            "The code stays good.");
    }
    return tr("Joining did not work this time. Please try again.");
}

QString JoinFace::words(SyncProblem problem)
{
    switch (problem) {
    case SyncProblem::None:
        return tr("On its way. It goes by itself.");
    case SyncProblem::Offline:
        return PlainWords::notSent({ErrorKind::Offline, {}});
    case SyncProblem::CaptivePortal:
        return tr("The network here wants you to sign in first. Open its page in your browser. "
                  "Everything "
                  "is safe here and goes by itself later.");
    case SyncProblem::Certificate:
        return tr("What answered could not prove that it is your clinic's service, so nothing was "
                  "sent. Everything is safe here.");
    case SyncProblem::SignIn:
        return PlainWords::notSent({ErrorKind::Denied, {}});
    case SyncProblem::Busy:
        return tr(
            "Your clinic's service is busy. Everything is safe here and goes by itself later.");
    case SyncProblem::RegionFault:
        return tr("Your clinic's service has a problem. Everything is safe here and goes by itself "
                  "later.");
    case SyncProblem::Storage:
        return tr(
            "This device could not open what waits to be sent. It is safe here and kept as it "
            "is. Make some room on the device, then try again.");
    }
    return PlainWords::notSent({ErrorKind::Invalid, {}});
}

} // namespace backwell::app
