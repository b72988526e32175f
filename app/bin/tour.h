// SPDX-License-Identifier: Apache-2.0
// Goes through every screen of a body: to prove that each loads, or to picture it.
#pragma once

#include "app/face/face.h"

class QQuickWindow;

namespace backwell::app
{

/// A body lists its own screens in a Tour object (qml/Patient, qml/Kiosk) with objectName "tour":
/// property `names` (strings), property `current` (index; setting it shows that screen).
class Tour
{
public:
    Tour(QQuickWindow &window, Face &face);

    /// Shows every screen, with usual and with doubled text, and warns where words stand on words,
    /// or are cut off. Returns how many screens there were; 0 when the body has no tour.
    int walk();
    /// Pictures in all looks: light, dark, contrast, text at 200 %, right to left, wide. Returns
    /// how many were written, or -1 when one could not be.
    int picture(const QString &folder, const QString &only, bool kiosk);

private:
    void show(int index);
    bool shoot(const QString &file);

    QQuickWindow &m_window;
    Face &m_face;
    QObject *m_tour = nullptr;
};

} // namespace backwell::app
