// SPDX-License-Identifier: Apache-2.0
// The window, begun before there is anything to show in it.
#pragma once

#include "app/bin/no_network.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>
#include <thread>

namespace backwell::app
{

/// What is open: the window goes first, then its engine with all that belongs to its pages, then
/// what both show.
struct OpenWindow {
    std::unique_ptr<QQmlEngine> engine;
    std::unique_ptr<QQuickWindow> window; ///< nullptr when the page did not load
};

/// What takes longest before the first frame needs no data: reading the system's fonts, compiling
/// the page, waking the graphics. It begins here, beside the opening of pack and store.
class EarlyWindow
{
public:
    /// `page` is the address of a QML file whose root is a window.
    explicit EarlyWindow(const QString &page);
    QQmlEngine &engine() { return *m_engine; } ///< until open(); it stays the same one

    /// Once; waits for what is not ready. The page's errors go to standard error. This object
    /// must outlive what is returned.
    OpenWindow open(const QVariantMap &given);

private:
    NoNetworkFactory m_network;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQmlComponent> m_component;
    std::jthread m_fonts;
};

} // namespace backwell::app
