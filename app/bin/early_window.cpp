// SPDX-License-Identifier: Apache-2.0
// Three things at once on whatever cores there are.
#include "app/bin/early_window.h"

#include <QCoreApplication>
#include <QDebug>
#include <QFontDatabase>
#include <QGuiApplication>

namespace backwell::app
{

namespace
{

/// Theme's body text: what has no font of its own reads like it, and asks for no other.
QFont bodyFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(17);
    return font;
}

} // namespace

// A plain engine: QQmlApplicationEngine looks for variants of every file before it reads it.
EarlyWindow::EarlyWindow(const QString &page) : m_engine(std::make_unique<QQmlEngine>())
{
    QGuiApplication::setFont(bodyFont());
    m_fonts = std::jthread([] { QFontDatabase::hasFamily(bodyFont().family()); });
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setNetworkAccessManagerFactory(&m_network);
    m_component =
        std::make_unique<QQmlComponent>(m_engine.get(), QUrl(page), QQmlComponent::Asynchronous);
}

OpenWindow EarlyWindow::open(const QVariantMap &given)
{
    QCoreApplication::processEvents(); // the compiling thread may be waiting for an answer
    {
        const QQuickWindow awake;
    }
    while (m_component->isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::unique_ptr<QObject> root(m_component->createWithInitialProperties(given));
    if (m_component->isError())
        qWarning().noquote() << m_component->errorString();
    m_component.reset();
    OpenWindow opened{.engine = std::move(m_engine), .window = {}};
    if (auto *window = qobject_cast<QQuickWindow *>(root.get())) {
        opened.window.reset(window);
        std::ignore = root.release();
    }
    return opened;
}

} // namespace backwell::app
