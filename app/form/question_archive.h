// SPDX-License-Identifier: Apache-2.0
// Every version of a questionnaire that was answered on this device: an update of the pack takes
// none of them away.
#pragma once

#include "app/library/pack_shelf.h"
#include "sync/store/local_store.h"

#include <QSet>

#include <functional>

namespace backwell::app
{

class QuestionArchive
{
public:
    QuestionArchive(const PackShelf &library, sync::LocalStore &store)
        : m_library(library), m_store(store)
    {
    }

    /// Keeps the pack's questionnaire of this canonical in the store. Nothing happens when the pack
    /// has no such version: then it is from there already.
    void keep(const QString &canonical);
    /// The pack's, when it is of that version, else the one that was kept; told to `then` later, on
    /// the thread of `owner`, unless that is gone. Errors: NotFound, Invalid, or the store's.
    void
    find(const QString &canonical, QObject *owner,
         const std::function<void(const Result<std::shared_ptr<const content::Questionnaire>> &)>
             &then) const;

private:
    const PackShelf &m_library;
    sync::LocalStore &m_store;
    QSet<QString> m_kept; ///< since the start
};

} // namespace backwell::app
