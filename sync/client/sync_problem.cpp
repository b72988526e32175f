// SPDX-License-Identifier: Apache-2.0
// From an HTTP answer to a problem a person can be told of.
#include "sync/client/sync_problem.h"

namespace backwell::sync
{

QString problemName(SyncProblem problem)
{
    switch (problem) {
    case SyncProblem::None:
        return QStringLiteral("none");
    case SyncProblem::Offline:
        return QStringLiteral("offline");
    case SyncProblem::CaptivePortal:
        return QStringLiteral("captive-portal");
    case SyncProblem::Certificate:
        return QStringLiteral("certificate");
    case SyncProblem::SignIn:
        return QStringLiteral("sign-in");
    case SyncProblem::Busy:
        return QStringLiteral("busy");
    case SyncProblem::RegionFault:
        return QStringLiteral("region-fault");
    case SyncProblem::Storage:
        return QStringLiteral("storage");
    }
    return QStringLiteral("region-fault");
}

SyncFailure failureOf(const HttpAnswer &answer)
{
    const auto as = [&](SyncProblem problem) {
        return SyncFailure{problem, answer.detail, answer.retryAfter};
    };
    switch (answer.reach) {
    case Reach::Offline:
        return as(SyncProblem::Offline);
    case Reach::NotTheRegion:
        return as(SyncProblem::CaptivePortal);
    case Reach::Certificate:
        return as(SyncProblem::Certificate);
    case Reach::TooLarge:
        return as(SyncProblem::RegionFault);
    case Reach::Answered:
        break;
    }
    if (answer.status / 100 == 2)
        return {};
    if (answer.status == 401 || answer.status == 403)
        return as(SyncProblem::SignIn);
    if (answer.status == 408 || answer.status == 425 || answer.status == 429 ||
        answer.status == 503)
        return as(SyncProblem::Busy);
    return as(SyncProblem::RegionFault);
}

SyncFailure storageFailure(const Error &error)
{
    return {SyncProblem::Storage, error.detail, {}};
}

} // namespace backwell::sync
