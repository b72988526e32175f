// SPDX-License-Identifier: Apache-2.0
// What the programs that draw share: no screen is needed, and they read a pack.
#pragma once

#include <QCommandLineParser>
#include <QGuiApplication>

namespace backwell::content
{

/// Lives in main; options of one's own are added before parser.process(app).
struct DrawingProgram {
    DrawingProgram(int &argc, char **argv) : app((withoutScreen(), argc), argv)
    {
        parser.addOption(
            {QStringLiteral("pack"), QStringLiteral("Folder of the pack."), QStringLiteral("dir")});
        parser.addHelpOption();
    }
    QString pack() const { return parser.value(QStringLiteral("pack")); } ///< empty when not given

    QGuiApplication app;
    QCommandLineParser parser;

private:
    static void withoutScreen()
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
};

} // namespace backwell::content
