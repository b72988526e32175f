// SPDX-License-Identifier: Apache-2.0
// What a clinic says, of one kind, fetched since the last time and applied apart from the outbox.
#pragma once

#include "sync/client/news_cursor.h"
#include "sync/client/sign_in.h"
#include "sync/wire/news_page.h"

namespace backwell::sync
{

/// What one kind of news has of its own. `News` has a `lastUpdated`, the server's Instant.
template <typename News>
struct NewsKind {
    QString cursor;   ///< name in the store of how far it was read
    QString type;     ///< of the resource
    QString category; ///< "system|code" to ask for; empty: all
    const char *many; ///< its plural, for the log
    Result<wire::NewsPage<News>> (*read)(const QByteArray &searchset);
    Uuid (*personOf)(const News &news);
    QFuture<Result<void>> (LocalStore::*apply)(std::vector<News> news);
};

/// Asks with `_lastUpdated=ge`, so nothing of the same instant is skipped; hearing of one again
/// changes nothing. The cursor moves only after the store applied a page.
///
/// One of somebody else, or one that cannot be read whole, is not taken: what was known before
/// stays. A region that does not answer such a question has nothing to tell.
template <typename News>
class NewsInbox
{
public:
    NewsInbox(LocalStore &store, NewsKind<News> kind)
        : m_store(store), m_cursor(store, kind.cursor), m_kind(std::move(kind))
    {
    }

    std::expected<void, SyncFailure> fetch(Enrolment &enrolment, SignIn &signIn);

private:
    std::expected<void, SyncFailure> take(const Enrolment &enrolment, std::vector<News> news,
                                          QString &since);

    LocalStore &m_store;
    NewsCursor m_cursor;
    NewsKind<News> m_kind;
};

/// The dates of the person's care.
NewsInbox<CareEpisode> careInbox(LocalStore &store);
/// What a clinic says of the person's own plan.
NewsInbox<ClinicPlan> planInbox(LocalStore &store);

} // namespace backwell::sync
