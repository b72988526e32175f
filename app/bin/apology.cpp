// SPDX-License-Identifier: Apache-2.0
// A window of its own, with nothing behind it but the lists of Get help now.
#include "app/bin/apology.h"

#include "app/bin/early_window.h"
#include "app/safety/help_face.h"
#include "app/speech/read_aloud.h"
#include "platform/device/desktop/desktop_speech.h"

#include <QGuiApplication>
#include <QProcess>

#include <cstdio>

namespace backwell::app
{

namespace
{
constexpr int tryAgain = 7; // the code SorryWindow leaves with
} // namespace

int apologise(const Refusal &refusal, const Options &options, const PackShelf *library)
{
    std::fprintf(stderr, "backwell: cannot start: %s\n", qPrintable(kindName(refusal.error.kind)));
    if (options.selfTest || !options.shots.isEmpty())
        return 2;
    const Sorry sorry = options.kiosk ? PlainWords::kioskNotReady() : refusal.sorry;
    HelpFace help(library);
    device::DesktopSpeech speech;
    ReadAloud aloud;
    aloud.setSpeech(&speech);
    aloud.listenTo(*qGuiApp);
    EarlyWindow page(QStringLiteral("qrc:/qt/qml/Backwell/Patient/SorryWindow.qml"));
    QObject::connect(&page.engine(), &QQmlEngine::exit, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    const OpenWindow open = page.open({{QStringLiteral("heading"), sorry.title},
                                       {QStringLiteral("words"), sorry.text},
                                       {QStringLiteral("worthTrying"), sorry.worthTrying},
                                       {QStringLiteral("help"), QVariant::fromValue(&help)},
                                       {QStringLiteral("aloud"), QVariant::fromValue(&aloud)},
                                       {QStringLiteral("kiosk"), options.kiosk},
                                       {QStringLiteral("windowed"), options.windowed}});
    if (!open.window)
        return 2;
    const int code = QGuiApplication::exec();
    if (code != tryAgain)
        return code;
    return QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                   QCoreApplication::arguments().mid(1))
               ? 0
               : 2;
}

} // namespace backwell::app
