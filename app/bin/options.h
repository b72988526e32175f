// SPDX-License-Identifier: Apache-2.0
// What the person who starts the program may ask for.
#pragma once

#include <QString>
#include <QUrl>

class QCoreApplication;

namespace backwell::app
{

struct Options {
    QString data;     ///< --data DIR
    QString pack;     ///< --pack DIR
    QUrl region;      ///< --region URL: where to send
    QString regionId; ///< --region ID: one of the pack's, kept in the settings
    QString trust;    ///< --trust FILE, PEM
    bool kiosk = false;
    bool assisted = false; ///< --assisted: somebody helps, so what needs that may be asked
    bool windowed = false; ///< --windowed: the kiosk in a window of its own size, for a desk
    QString language; ///< --language ID: spoken until somebody chooses; also a sample (catalogue.h)
    bool selfTest = false;
    QString shots; ///< --shots DIR
    QString only;  ///< --only PATTERN, a part of a picture's name
    QString drill; ///< --drill ORDER (drill.h), not among the help: for tests/flow/kill alone

    /// Exits with words on standard error when an option is unknown.
    static Options parse(const QCoreApplication &app);
    /// Whether --kiosk is among the arguments; what a kiosk needs comes before the application.
    static bool asksForKiosk(int argc, char **argv);
};

} // namespace backwell::app
