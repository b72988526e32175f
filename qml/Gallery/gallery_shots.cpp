// SPDX-License-Identifier: Apache-2.0
// Loads each page into an off-screen window as tall as its content and grabs it.
#include "qml/Gallery/gallery_shots.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtMath>

#include <memory>

namespace backwell::gallery
{

namespace
{

struct Look {
    const char *name;
    int scheme;
    qreal textScale;
    bool rightToLeft;
    bool kiosk;
    QSize size;
};

constexpr Look looks[] = {
    {"light", 0, 1.0, false, false, {390, 844}},    {"dark", 1, 1.0, false, false, {390, 844}},
    {"contrast", 2, 1.0, false, false, {390, 844}}, {"200", 0, 2.0, false, false, {360, 740}},
    {"rtl", 0, 1.0, true, false, {390, 844}},       {"wide", 0, 1.0, false, false, {1180, 800}},
    {"kiosk", 0, 1.0, false, true, {1080, 1920}},
};

constexpr const char *pages[] = {"ButtonsPage",  "AnswersPage",  "FieldsPage",
                                 "SurfacesPage", "StatesPage",   "PicturesPage",
                                 "TodayStudy",   "CheckInStudy", "KioskStudy"};

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 250)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool shoot(QQmlEngine &engine, const char *page, const Look &look, const QString &folder)
{
    QQmlComponent component(
        &engine,
        QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Gallery/%1.qml").arg(QLatin1String(page))));
    const std::unique_ptr<QObject> made(component.create());
    auto *item = qobject_cast<QQuickItem *>(made.get());
    if (item == nullptr) {
        qWarning("%s", qUtf8Printable(component.errorString()));
        return false;
    }
    QQuickWindow window;
    item->setParentItem(window.contentItem());
    item->setSize(look.size);
    window.resize(look.size);
    window.show();
    settle();
    const QSize whole(look.size.width(), qMax(look.size.height(), qCeil(item->implicitHeight())));
    item->setSize(whole);
    window.resize(whole);
    settle();
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(look.name));
    const bool written = window.grabWindow().save(file);
    item->setParentItem(nullptr);
    return written;
}

} // namespace

int writeShots(QQmlEngine &engine, const QString &folder)
{
    QQmlComponent reader(&engine);
    reader.setData(
        "import QtQml; import Backwell.Theme; QtObject { property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> read(reader.create());
    auto *theme = read ? read->property("theme").value<QObject *>() : nullptr;
    if (theme == nullptr || !QDir().mkpath(folder))
        return -1;
    int count = 0;
    for (const Look &look : looks) {
        theme->setProperty("scheme", look.scheme);
        theme->setProperty("textScale", look.textScale);
        theme->setProperty("rightToLeft", look.rightToLeft);
        theme->setProperty("kiosk", look.kiosk);
        theme->setProperty("reducedMotion", true);
        for (const char *page : pages) {
            const bool forKiosk = QLatin1String(page) == QLatin1String("KioskStudy");
            if (look.kiosk && !forKiosk)
                continue;
            if (!shoot(engine, page, look, folder))
                return -1;
            ++count;
        }
    }
    return count;
}

} // namespace backwell::gallery
