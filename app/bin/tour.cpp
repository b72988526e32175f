// SPDX-License-Identifier: Apache-2.0
// Every screen, in every look.
#include "app/bin/tour.h"

#include "app/bin/overlaps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QLoggingCategory>
#include <QQuickItem>
#include <QQuickWindow>

namespace backwell::app
{

namespace
{

Q_LOGGING_CATEGORY(layout, "qml.layout") // counted like any warning of a page

struct Look {
    const char *name;
    QSize size;
    Settings::Scheme scheme = Settings::Scheme::Light;
    int textPercent = 100;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace

Tour::Tour(QQuickWindow &window, Face &face)
    : m_window(window), m_face(face), m_tour(window.findChild<QObject *>(QStringLiteral("tour")))
{
}

void Tour::show(int index)
{
    m_tour->setProperty("current", index);
    settle(60);
}

int Tour::walk()
{
    if (!m_tour)
        return 0;
    const QStringList names = m_tour->property("names").toStringList();
    for (const int percent : {100, 200}) {
        m_face.settings()->setTextPercent(percent);
        for (int i = 0; i < names.size(); ++i) {
            show(i);
            m_window.grabWindow();
            for (const QString &pair : overlappingWords(*m_window.contentItem()))
                qCWarning(layout, "%s at %d %%: words on top of words: %s", qPrintable(names[i]),
                          percent, qPrintable(pair));
            for (const QString &words : cutWords(*m_window.contentItem()))
                qCWarning(layout, "%s at %d %%: words are cut: %s", qPrintable(names[i]), percent,
                          qPrintable(words));
        }
    }
    return int(names.size());
}

bool Tour::shoot(const QString &file)
{
    const QImage picture = m_window.grabWindow();
    return !picture.isNull() && picture.save(file);
}

int Tour::picture(const QString &folder, const QString &only, bool kiosk)
{
    if (!m_tour || !QDir().mkpath(folder))
        return -1;
    const QSize phone(390, 844);
    const QList<Look> looks =
        kiosk ? QList<Look>{{"portrait", {1080, 1920}},
                            {"landscape", {1920, 1080}},
                            {"portrait-150", {1080, 1920}, Settings::Scheme::Light, 150},
                            {"landscape-150", {1920, 1080}, Settings::Scheme::Light, 150},
                            {"landscape-rtl",
                             {1920, 1080},
                             Settings::Scheme::Light,
                             100,
                             Qt::RightToLeft},
                            {"portrait-contrast", {1080, 1920}, Settings::Scheme::HighContrast}}
              : QList<Look>{{"phone", phone},
                            {"phone-dark", phone, Settings::Scheme::Dark},
                            {"phone-200", phone, Settings::Scheme::Light, 200},
                            {"phone-rtl", phone, Settings::Scheme::Light, 100, Qt::RightToLeft},
                            {"phone-contrast", phone, Settings::Scheme::HighContrast},
                            {"tablet", {1024, 768}}};
    const QStringList names = m_tour->property("names").toStringList();
    const Qt::LayoutDirection usual = QGuiApplication::layoutDirection(); // of the language
    int written = 0;
    for (const Look &look : looks) {
        QGuiApplication::setLayoutDirection(usual == Qt::RightToLeft ? usual : look.direction);
        m_window.resize(look.size);
        for (int i = 0; i < names.size(); ++i) {
            const QString name =
                QStringLiteral("%1-%2").arg(names[i], QString::fromLatin1(look.name));
            if (!only.isEmpty() && !name.contains(only))
                continue;
            show(i);
            m_face.settings()->setScheme(look.scheme); // after: a kiosk's attract page wipes them
            m_face.settings()->setTextPercent(look.textPercent);
            m_face.settings()->setReducedMotion(true);
            settle(250);
            if (!shoot(QDir(folder).filePath(name + QStringLiteral(".png"))))
                return -1;
            ++written;
        }
    }
    return written;
}

} // namespace backwell::app
