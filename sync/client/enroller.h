// SPDX-License-Identifier: Apache-2.0
// Joining a region with an invitation (RFC 7591 registration with a one-time code).
#pragma once

#include "sync/client/enrolment.h"
#include "sync/client/invitation.h"
#include "sync/client/region_http.h"

#include <expected>

namespace backwell::sync
{

/// Why joining did not work; each has its own sentence on screen.
enum class EnrolProblem {
    MistypedCode,     ///< the check symbol does not fit; nothing was sent
    NotAnInvitation,  ///< the text is something else; nothing was sent
    NewerInvitation,  ///< made for a later version of the app; nothing was sent
    NoRegion,         ///< a code alone and no address; nothing was sent
    WrongCode,        ///< the region does not know this code
    ExpiredCode,      ///< it was valid once; ask for a new one
    UsedCode,         ///< somebody joined with it already
    NoNetwork,        ///< nothing could be reached
    CaptivePortal,    ///< a sign-in page of the network answered in the region's place
    WrongCertificate, ///< whoever answered could not prove to be the region
    RegionBusy,       ///< the region asks to try again later
    RegionFault,      ///< the region answered with something that makes no sense
    RegionRefused,    ///< the region said no for another reason
    NotSaved          ///< the region agreed, but this device could not keep the answer
};
/// The stable word for logs and tests, e.g. "expired-code".
QString problemName(EnrolProblem problem);

struct EnrolFailure {
    EnrolProblem problem = EnrolProblem::RegionFault;
    QString detail; ///< for the log
};

/// One attempt; blocks, so it belongs on the sync thread. The device's key is written to the store
/// before the code is spent, and the same key is offered again for the same code: a registration
/// whose answer was lost can be repeated.
class Enroller
{
public:
    Enroller(LocalStore &store, RegionHttp &http, const Clock &clock);

    /// `text` is an invitation or a code; `region` the address for a bare code; `person` the
    /// Patient id minted on this device. On success the enrolment is in the store.
    std::expected<Enrolment, EnrolFailure> enrol(const QString &text, const QUrl &region,
                                                 const Uuid &person, const QString &deviceName);

private:
    Result<QByteArray> keyFor(const Invitation &invitation);

    LocalStore &m_store;
    RegionHttp &m_http;
    const Clock &m_clock;
};

} // namespace backwell::sync
