// SPDX-License-Identifier: Apache-2.0
// The wait, and the one call.
#include "app/me/deletion.h"

#include "app/words/plain_words.h"
#include "sync/store/when_done.h"

namespace backwell::app
{

Deletion::Deletion(sync::LocalStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(undoMs);
    connect(&m_timer, &QTimer::timeout, this, &Deletion::carryOut);
}

void Deletion::begin()
{
    m_timer.start();
    m_message = tr("Everything you wrote will be deleted from this device.");
    Q_EMIT changed();
}

void Deletion::undo()
{
    m_timer.stop();
    m_message = tr("Nothing was deleted.");
    Q_EMIT changed();
}

void Deletion::carryOut()
{
    m_timer.stop();
    const auto deleting = m_store.deleteEverything(sync::LocalStore::Unsent::DeleteToo);
    sync::whenDone(deleting, this, [this](const Result<void> &outcome) {
        m_message = outcome ? tr("Everything was deleted from this device.")
                            : PlainWords::notDeleted(outcome.error());
        if (outcome)
            Q_EMIT deleted();
        Q_EMIT changed();
    });
}

} // namespace backwell::app
