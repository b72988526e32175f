// SPDX-License-Identifier: Apache-2.0
// The order of the wipe.
#include "app/kiosk/wipe.h"

#include "sync/store/when_done.h"

#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QQmlEngine>

#include <cstdio>
#include <functional>

namespace backwell::app
{

namespace
{

constexpr int notWiped = 4; ///< the exit code when the store could not be emptied

void emptyClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

void later(QObject *context, const std::function<void()> &act)
{
    QMetaObject::invokeMethod(context, act, Qt::QueuedConnection);
}

} // namespace

void wipeAfter(Visit &visit, Face &face, QQmlEngine &engine)
{
    QObject::connect(&visit, &Visit::wiped, &face, [&face, &engine] {
        emptyClipboard();
        sync::whenDone(face.endVisit(), &face, [](const Result<void> &outcome) {
            if (outcome)
                return;
            std::fputs("backwell: the store could not be emptied\n", stderr);
            QGuiApplication::exit(notWiped);
        });
        // Pages are deleted in the next round of the event loop; only then nothing holds their
        // forms any more.
        later(&engine, [&engine] { later(&engine, [&engine] { engine.collectGarbage(); }); });
    });
}

} // namespace backwell::app
