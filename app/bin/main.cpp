// SPDX-License-Identifier: Apache-2.0
// backwell: the one composition root of a person's app and of the kiosk.
#include "app/bin/add_content.h"
#include "app/bin/apology.h"
#include "app/bin/drill.h"
#include "app/bin/early_window.h"
#include "app/bin/late_connectivity.h"
#include "app/bin/options.h"
#include "app/bin/sample.h"
#include "app/bin/staged_speech.h"
#include "app/bin/start_up.h"
#include "app/bin/tour.h"
#include "app/bin/warnings.h"
#include "app/face/face.h"
#include "app/kiosk/staff_exit.h"
#include "app/kiosk/visit.h"
#include "app/kiosk/wipe.h"
#include "app/library/translations.h"
#include "app/me/person_id.h"
#include "app/words/plain_words.h"
#include "content/expression/evaluator.h"
#include "platform/device/desktop/cups_printer.h"
#include "platform/device/desktop/desktop_speech.h"
#include "platform/device/desktop/kiosk_guard.h"
#include "sync/client/enrolment.h"

#include <QFuture>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QSurfaceFormat>
#include <QTimer>

#include <cstdio>

using namespace backwell;
using namespace backwell::app;

namespace
{

const QString patientWindow = QStringLiteral("qrc:/qt/qml/Backwell/Patient/PatientWindow.qml");
const QString kioskWindow = QStringLiteral("qrc:/qt/qml/Backwell/Kiosk/KioskWindow.qml");

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
    if (Options::asksToInstall(argc, argv))
        return addContent(argc, argv);
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
    const bool staged = options.staged();
    const std::optional<Drill::Order> order = Drill::Order::parse(options.drill);
    if (!options.drill.isEmpty() && (!order || options.kiosk || staged)) {
        std::fputs("backwell: --drill takes another order, and a person's app\n", stderr);
        return 2;
    }
    if (staged && QGuiApplication::platformName() == u"offscreen")
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));

    // What they will see.
    EarlyWindow early(options.kiosk ? kioskWindow : patientWindow);

    // What is taught and asked.
    auto content = openPack(options);
    if (!content)
        return apologise(content.error(), options, nullptr);
    PackShelf library(std::move(content->pack));
    QLocale::setDefault(QLocale(library.language()));

    // What is kept: on disk for a person, in memory for a kiosk and for pictures.
    const SystemClock systemClock;
    const StillClock stillClock;
    const Clock &clock = staged ? static_cast<const Clock &>(stillClock) : systemClock;
    const auto opened =
        options.kiosk || staged ? openMemory(clock) : openStore(options.data, clock);
    if (!opened)
        return apologise(opened.error(), options, &library);
    sync::LocalStore &store = **opened;
    auto settings = store.get(QString::fromUtf16(Settings::name));
    auto profile = store.get(QString::fromUtf16(Profile::name));
    const Result<Uuid> owner = personOf(store, clock);
    if (!owner)
        return apologise({PlainWords::storeUnusable(owner.error()), owner.error()}, options,
                         &library);
    const Uuid person = *owner;
    if (staged && !options.kiosk && !fillWithSample(store, library, clock, person))
        return 2;

    // How it travels.
    sync::ExtraTrust trust;
    if (!options.trust.isEmpty())
        trust = sync::readTrust(options.trust).value_or(sync::ExtraTrust{});
    LateConnectivity connectivity;
    sync::SyncClient client(store, connectivity, clock, {.trust = trust});

    // What a form computes, off this thread; absent when this build has no fhirpath.js.
    const auto expressions = content::FhirPathEvaluator::create();

    // What reads aloud; nothing is started before a page asks.
    device::DesktopSpeech desktopSpeech;
    StagedSpeech stagedSpeech;
    device::CupsPrinter printer; // asked when a page is open that can be printed

    // What a person can do.
    const sync::Mode alone = options.kiosk ? sync::Mode::Kiosk : sync::Mode::OwnDevice;
    Face face(library, store, clock, person, options.assisted ? sync::Mode::Assisted : alone);
    face.setEvaluator(expressions.get());
    face.setSpeech(staged ? static_cast<device::Speech *>(&stagedSpeech) : &desktopSpeech);
    if (!staged)
        face.paper()->setPrinter(&printer);
    face.readAloud()->listenTo(application);
    if (!options.kiosk)
        face.content()->setSource(content->source);
    JoinFace join(client, store, clock, person, options.region);
    if (!options.kiosk)
        face.setJoin(&join);
    Visit visit(clock, patience());
    StaffExit staff(clock, qEnvironmentVariable("BACKWELL_STAFF_PIN"));
    QObject::connect(&staff, &StaffExit::accepted, &application, &QGuiApplication::quit);
    face.language()->offer(
        library, [&] { return translationsOf(library.pack(), content->source); }, options.language);
    QObject::connect(face.language(), &LanguageFace::changed, &early.engine(),
                     &QQmlEngine::retranslate);
    settings.waitForFinished();
    profile.waitForFinished();
    face.restore(settings.result().value_or(QByteArray()), profile.result().value_or(QByteArray()),
                 Face::Wait::Yes);
    if (!options.regionId.isEmpty())
        face.settings()->setRegion(options.regionId);

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
    std::optional<Drill> drill;
    if (order)
        drill.emplace(face, client, *order);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &face,
        [&] {
            window->requestActivate(); // where no window manager gives the keyboard
            window->setProperty("settled", true);
            if (!options.kiosk) {
                face.content()->tidy();
                connectivity.begin();
                client.start();
                client.setInFront(QGuiApplication::applicationState() == Qt::ApplicationActive);
            }
            if (drill)
                drill->begin();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &face,
                     [&](Qt::ApplicationState state) {
                         client.setInFront(state == Qt::ApplicationActive);
                         if (state == Qt::ApplicationActive)
                             face.today()->refresh(); // it may be another day by now
                     });
    QTimer minute; // midnight comes to a window that stays in front, too
    minute.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&minute, &QTimer::timeout, &face, [&] { face.today()->tick(); });
    minute.start(std::chrono::minutes(1));
    return warnings::exitCode(QGuiApplication::exec());
}
