// SPDX-License-Identifier: Apache-2.0
// What is to be done on an object's own thread when a call of the store is done.
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace backwell::sync
{

/// Calls `then(result)` later on the thread of `owner`, never at once, and never when `owner` is
/// gone. QFuture::then of Qt 6.4 may run twice, the second time on nothing, when the future becomes
/// ready in the moment in which it is attached.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace backwell::sync
