// SPDX-License-Identifier: Apache-2.0
// The command line.
#include "app/bin/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace backwell::app
{

namespace
{

bool isAddress(const QString &region)
{
    return region.contains(QStringLiteral("://"));
}

} // namespace

Options Options::parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Backwell: back pain, and getting on with living."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char *name, const char *text, const char *value = nullptr) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    add("data", "folder of this person's data", "DIR");
    add("pack", "folder of the content pack", "DIR");
    add("region",
        "address of the region, so that a code alone is enough to join; or the id of one of the "
        "pack's regions, kept from then on",
        "URL|ID");
    add("trust", "certificate to trust besides the system's (PEM)", "FILE");
    add("kiosk", "run as a waiting-room kiosk: nothing is kept");
    add("assisted", "somebody of the clinic helps with the answers: what needs that may be asked");
    add("windowed", "with --kiosk: in a window instead of on the full screen");
    add("language",
        "language to begin with, until somebody chooses one: en-GB, pl; or, for tests and "
        "pictures, "
        "a sample: pseudo, pseudo-rtl",
        "ID");
    add("self-test", "load every page without a screen and leave; non-zero on any warning");
    add("shots", "picture every screen into a folder", "DIR");
    add("only", "with --shots: pictures whose name holds this", "PATTERN");
    QCommandLineOption drill(QStringLiteral("drill"), {}, QStringLiteral("ORDER"));
    drill.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(drill);
    parser.process(app);
    const QStringList regions = parser.values(QStringLiteral("region"));
    const auto address = std::ranges::find_if(regions, isAddress);
    const auto id = std::ranges::find_if_not(regions, isAddress);
    return {.data = parser.value(QStringLiteral("data")),
            .pack = parser.value(QStringLiteral("pack")),
            .region = address == regions.end() ? QUrl() : QUrl(*address),
            .regionId = id == regions.end() ? QString() : *id,
            .trust = parser.value(QStringLiteral("trust")),
            .kiosk = parser.isSet(QStringLiteral("kiosk")),
            .assisted = parser.isSet(QStringLiteral("assisted")),
            .windowed = parser.isSet(QStringLiteral("windowed")),
            .language = parser.value(QStringLiteral("language")),
            .selfTest = parser.isSet(QStringLiteral("self-test")),
            .shots = parser.value(QStringLiteral("shots")),
            .only = parser.value(QStringLiteral("only")),
            .drill = parser.value(drill)};
}

bool Options::asksForKiosk(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "--kiosk") == 0 || qstrcmp(argument, "-kiosk") == 0;
    });
}

} // namespace backwell::app
