// SPDX-License-Identifier: Apache-2.0
// The pages of what a region has to tell about one person since the last time, one after another.
#pragma once

#include "sync/client/sign_in.h"

namespace backwell::sync
{

class NewsPages
{
public:
    NewsPages(Enrolment &enrolment, SignIn &signIn) : m_enrolment(enrolment), m_signIn(signIn) {}

    /// GET /fhir/`type`, those changed at `since` (empty: all) or later, the oldest change first.
    /// `category`, "system|code", leaves out others where a server knows the parameter.
    void begin(const QString &type, const QString &since, const QString &category = {});
    /// The next page's answer, of whatever status; nothing when the last one was read, or after so
    /// many that something must be wrong. The failure is of the way there.
    std::expected<std::optional<HttpAnswer>, SyncFailure> next();
    /// Where that page says the next one is; empty ends it. Errors: RegionFault for another origin,
    /// which is not asked.
    std::expected<void, SyncFailure> follow(const QString &link);

private:
    Enrolment &m_enrolment;
    SignIn &m_signIn;
    QUrl m_url;
    int m_pages = 0;
};

/// The words of a server for "I do not keep such things", or "not for you".
bool tellsNone(const HttpAnswer &answer);
/// What a region said makes no sense.
SyncFailure garbled(const QString &detail);

} // namespace backwell::sync
