// SPDX-License-Identifier: Apache-2.0
// backwell: the one composition root of a person's app and of the kiosk.
#include "app/bin/early_window.h"
#include "app/bin/late_connectivity.h"
#include "app/bin/options.h"
#include "app/bin/sample.h"
#include "app/bin/tour.h"
#include "app/bin/warnings.h"
#include "app/face/face.h"
#include "app/kiosk/staff_exit.h"
#include "app/kiosk/visit.h"
#include "app/kiosk/wipe.h"
#include "app/me/person_id.h"
#include "app/words/plain_words.h"
#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"
#include "platform/device/desktop/keychain.h"
#include "platform/device/desktop/kiosk_guard.h"
#include "sync/client/enrolment.h"
#include "sync/client/unlock.h"

#include <QFuture>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QSurfaceFormat>

#include <cstdio>

using namespace backwell;
using namespace backwell::app;

namespace
{

const QString patientWindow = QStringLiteral("qrc:/qt/qml/Backwell/Patient/PatientWindow.qml");
const QString kioskWindow = QStringLiteral("qrc:/qt/qml/Backwell/Kiosk/KioskWindow.qml");
const QString sorryWindow = QStringLiteral("qrc:/qt/qml/Backwell/Patient/SorryWindow.qml");

/// A page that says why Backwell cannot start; the log gets the kind and nothing of the person.
int apologise(const Sorry &sorry, const Error &error, bool unattended)
{
    std::fprintf(stderr, "backwell: cannot start: %s\n", qPrintable(kindName(error.kind)));
    if (unattended)
        return 2;
    EarlyWindow page(sorryWindow);
    const OpenWindow open = page.open(
        {{QStringLiteral("heading"), sorry.title}, {QStringLiteral("words"), sorry.text}});
    return open.window ? QGuiApplication::exec() : 2;
}

Result<std::unique_ptr<sync::LocalStore>> openMemory(const Clock &clock)
{
    return sync::LocalStore::open({.file = QStringLiteral(":memory:"),
                                   .key = crypto::randomBytes(crypto::keyBytes),
                                   .keyPlace = sync::KeyPlace::Memory},
                                  clock);
}

/// A rehearsal may shorten what the kiosk waits.
Visit::Patience patience()
{
    const int quiet = qEnvironmentVariableIntValue("BACKWELL_QUIET_SECONDS");
    return quiet > 0 ? Visit::Patience::within(quiet) : Visit::Patience();
}

/// Eight bits a colour wherever the display has them; some drivers offer fewer first.
void useFullColour()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setRedBufferSize(8);
    format.setGreenBufferSize(8);
    format.setBlueBufferSize(8);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace

int main(int argc, char **argv)
{
    if (Options::asksForKiosk(argc, argv))
        device::leaveNoTrace();
    useFullColour();
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    warnings::watch();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("backwell"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Backwell"));
    QGuiApplication::setApplicationVersion(QStringLiteral(BACKWELL_VERSION));
    const Options options = Options::parse(application);
    const bool staged = options.selfTest || !options.shots.isEmpty();
    if (staged && QGuiApplication::platformName() == u"offscreen")
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));

    // What they will see.
    EarlyWindow early(options.kiosk ? kioskWindow : patientWindow);

    // What is taught and asked.
    const Result<QString> packFolder =
        paths::packFolder(options.pack, QStringLiteral("backwell-en-GB"));
    if (!packFolder)
        return apologise(PlainWords::packUnusable(packFolder.error()), packFolder.error(), staged);
    Result<content::Pack> pack = content::Pack::open(*packFolder, content::trustedKeys());
    if (!pack)
        return apologise(PlainWords::packUnusable(pack.error()), pack.error(), staged);
    const PackShelf library(std::move(*pack));
    QLocale::setDefault(QLocale(library.language()));

    // What is kept: on disk for a person, in memory for a kiosk and for pictures.
    const SystemClock systemClock;
    const StillClock stillClock;
    const Clock &clock = staged ? static_cast<const Clock &>(stillClock) : systemClock;
    Result<std::unique_ptr<sync::LocalStore>> opened = fail(ErrorKind::NotFound);
    if (options.kiosk || staged) {
        opened = openMemory(clock);
    } else {
        const Result<QString> folder = paths::dataFolder(options.data);
        if (!folder)
            return apologise(PlainWords::storeUnusable(folder.error()), folder.error(), false);
        device::Keychain keychain(QStringLiteral("Backwell"));
        const Result<sync::LocalStore::Opening> key =
            sync::unlock(*folder, keychain, sync::keyWishFromEnvironment());
        if (!key)
            return apologise(key.error().kind == ErrorKind::NotFound ||
                                     key.error().kind == ErrorKind::Denied
                                 ? PlainWords::keyMissing()
                                 : PlainWords::storeUnusable(key.error()),
                             key.error(), false);
        opened = sync::LocalStore::open(*key, clock);
    }
    if (!opened)
        return apologise(PlainWords::storeUnusable(opened.error()), opened.error(), staged);
    sync::LocalStore &store = **opened;
    auto settings = store.get(QString::fromUtf16(Settings::name));
    auto profile = store.get(QString::fromUtf16(Profile::name));
    const Uuid person = personOf(store, clock);
    if (staged && !options.kiosk && !fillWithSample(store, library, clock, person))
        return 2;

    // How it travels.
    sync::ExtraTrust trust;
    if (!options.trust.isEmpty())
        trust = sync::readTrust(options.trust).value_or(sync::ExtraTrust{});
    LateConnectivity connectivity;
    sync::SyncClient client(store, connectivity, clock, {.trust = trust});

    // What a person can do.
    Face face(library, store, clock, person,
              options.kiosk ? sync::Mode::Kiosk : sync::Mode::OwnDevice);
    JoinFace join(client, store, clock, person, options.region);
    if (!options.kiosk)
        face.setJoin(&join);
    Visit visit(clock, patience());
    StaffExit staff(clock, qEnvironmentVariable("BACKWELL_STAFF_PIN"));
    QObject::connect(&staff, &StaffExit::accepted, &application, &QGuiApplication::quit);
    settings.waitForFinished();
    profile.waitForFinished();
    face.restore(settings.result().value_or(QByteArray()), profile.result().value_or(QByteArray()),
                 Face::Wait::Yes);

    if (staged && !options.kiosk)
        fillWithSample(*face.profile());

    // What they see.
    const bool firstFrameOnly = qgetenv("BACKWELL_FIRST_FRAME") == "1";
    wipeAfter(visit, face, early.engine());
    QVariantMap given{{QStringLiteral("face"), QVariant::fromValue(&face)}};
    if (options.kiosk) {
        given.insert(QStringLiteral("visit"), QVariant::fromValue(&visit));
        given.insert(QStringLiteral("staff"), QVariant::fromValue(&staff));
        given.insert(QStringLiteral("windowed"), options.windowed || staged);
        visit.listenTo(application);
    } else
        given.insert(QStringLiteral("atToday"), staged);
    const OpenWindow open = early.open(given);
    QQuickWindow *window = open.window.get();
    if (!window)
        return 2;

    if (staged) {
        Tour tour(*window, face);
        const int done = options.selfTest
                             ? tour.walk()
                             : tour.picture(options.shots, options.only, options.kiosk);
        std::fprintf(stdout, "%d %s, %d warnings\n", done, options.selfTest ? "pages" : "pictures",
                     warnings::count());
        return done <= 0                                   ? 2
               : warnings::count() > 0 && options.selfTest ? 3
                                                           : warnings::exitCode(0);
    }
    if (firstFrameOnly) {
        QObject::connect(
            window, &QQuickWindow::frameSwapped, &face,
            [] {
                std::puts("first-frame");
                std::fflush(stdout);
                QMetaObject::invokeMethod(qApp, &QGuiApplication::quit, Qt::QueuedConnection);
            },
            Qt::DirectConnection);
        return QGuiApplication::exec();
    }
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &face,
        [&] {
            window->requestActivate(); // where no window manager gives the keyboard
            window->setProperty("settled", true);
            if (!options.kiosk) {
                connectivity.begin();
                client.start();
                client.setInFront(QGuiApplication::applicationState() == Qt::ApplicationActive);
            }
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &face,
                     [&](Qt::ApplicationState state) {
                         client.setInFront(state == Qt::ApplicationActive);
                         if (state == Qt::ApplicationActive)
                             face.today()->refresh(); // it may be another day by now
                     });
    return warnings::exitCode(QGuiApplication::exec());
}
