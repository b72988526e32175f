// SPDX-License-Identifier: Apache-2.0
// The things a person's device keeps and may share. Values; every one has an id and a client
// version.
#pragma once

#include "platform/base/clock.h"
#include "platform/base/ids.h"
#include "sync/record/answer.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace backwell::sync
{

/// The record's own identity: same id and version means the same bytes, for ever.
struct Key {
    Uuid id;
    int version = 1; ///< client version: 1, 2, … ; an edit is a new version, the old one stays
    bool operator==(const Key &) const = default;
    auto operator<=>(const Key &) const = default;
};

/// Which content a record was made with.
struct PackStamp {
    QString name;    ///< e.g. backwell-en-GB
    QString version; ///< e.g. 1.0.0
    bool operator==(const PackStamp &) const = default;
};

/// How a response came about (PROM literature: mode of administration).
enum class Mode { OwnDevice, Kiosk, Assisted, Transcribed };

/// FHIR QuestionnaireResponse.status; an unknown word from a newer build is refused by wire.
enum class ResponseStatus { InProgress, Completed, Amended, EnteredInError };

/// A filled-in questionnaire: check-in, measure, safety check, movement session.
struct Response {
    Key key;
    Uuid person;           ///< the Patient id minted on this device
    QString questionnaire; ///< canonical "url|version", both parts present
    ResponseStatus status = ResponseStatus::Completed;
    Instant authored; ///< when the person finished it; the offset fixes the local day
    QString language; ///< BCP 47, e.g. en-GB
    PackStamp pack;
    Mode mode = Mode::OwnDevice;
    std::vector<AnswerItem> items;
    /// linkId of the answer that opened crisis help; empty when none did. Whoever looks after the
    /// person should see this response first.
    QString crisis = {};
    bool operator==(const Response &) const = default;
};

/// A score computed on the device from one response.
struct Score {
    Key key;
    Uuid person;
    Uuid derivedFrom;   ///< id of the Response
    QString instrument; ///< descriptor id, e.g. nrs-back, psfs-own
    QString scoring;    ///< descriptor version, e.g. 1
    Coding code;        ///< what the score is
    std::optional<Decimal> value;
    QString
        absentReason;  ///< data-absent-reason code when there is no value, e.g. unknown, not-asked
    Instant effective; ///< the response's authored instant
    bool operator==(const Score &) const = default;
};

/// The person as the region knows them from this device: an id and nothing else.
struct Person {
    Key key;
    bool operator==(const Person &) const = default;
};

/// What the person allows. One record per decision; taking it back is a new version.
struct Consent {
    Key key;
    Uuid person;
    bool active = true;
    QString policy; ///< which words they agreed to: "https://fhir.backwell.example/consent/share|1"
    Instant given;
    bool operator==(const Consent &) const = default;
};

/// One spell of care (FHIR EpisodeOfCare).
struct Episode {
    Key key;
    Uuid person;
    bool active = true;
    Instant started;
    std::optional<Instant> ended;
    bool operator==(const Episode &) const = default;
};

/// Something that happened to the plan: swapped, easier, harder, flare-up (FHIR CarePlan). It
/// concerns a movement, a card to read, or neither.
struct PlanEvent {
    Key key;
    Uuid person;
    QString word;     ///< e.g. started, swapped, flare-up
    QString movement; ///< id of the movement concerned, may be empty
    Instant at;
    QString card = {}; ///< id of the card concerned, may be empty
    bool operator==(const PlanEvent &) const = default;
};

/// A goal as anybody can read it.
struct ReadableGoal {
    QString text;
    QString target;           ///< what shall be reached; may be empty
    std::optional<QDate> due; ///< by when
    QStringList notes;        ///< why, a small start, if–then
    bool operator==(const ReadableGoal &) const = default;
};

/// One version of a person's own plan, or one side's word that it agrees to the other's (FHIR
/// CarePlan). It is told twice: `exact` holds all of it for us, the rest can be shown by anybody.
struct PlanStatement {
    Key key;
    Uuid person;
    Instant at;
    QString proposedBy; ///< whoever wrote the plan: `thePerson`, or a clinician's name
    QString agreedBy;   ///< the other side; empty while it is a proposal
    QString summary;    ///< one line, e.g. "Version 3: goals"
    std::vector<ReadableGoal> goals;
    QStringList activities; ///< one text for each ladder
    QStringList notes;      ///< flare-up, later, what a clinician agreed
    QString exact;          ///< canonical JSON of one version, content/schema/my-plan.schema.json
    bool operator==(const PlanStatement &) const = default;
};
/// Stands for the person where a name is wanted: theirs is not known here.
inline constexpr auto thePerson = u"person";
/// They proposed it, or agreed to what a clinician proposed; else a clinician says it.
inline bool saidByPerson(const PlanStatement &plan)
{
    return (plan.proposedBy == QStringView(thePerson)) == plan.agreedBy.isEmpty();
}

using Record = std::variant<Person, Consent, Episode, Response, Score, PlanEvent, PlanStatement>;

/// The key of whichever it is.
const Key &keyOf(const Record &record);
/// The FHIR resource type it travels as: Patient, Consent, EpisodeOfCare, QuestionnaireResponse,
/// Observation, CarePlan.
QString resourceTypeOf(const Record &record);

/// "Your clinic looked at this" (FHIR Provenance), as received from the region.
struct Seen {
    QString provenance; ///< id on the server
    Uuid target;        ///< id of the record that was looked at
    int targetVersion = 1;
    Instant at;
    QString lastUpdated; ///< the server's own meta.lastUpdated, kept as text for the next request
    bool operator==(const Seen &) const = default;
};

/// Where an entry is on its way, in the words the app shows.
enum class EntryState {
    SavedHere,  ///< on this device only; not to be sent, or not sent yet
    Sent,       ///< a region answered for it but has not confirmed it yet
    WithClinic, ///< acknowledged by id and version
    Seen,       ///< the clinic looked at it
    NeedsYou    ///< refused or in conflict: kept here, with the reason
};

} // namespace backwell::sync
