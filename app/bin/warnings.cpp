// SPDX-License-Identifier: Apache-2.0
// The message handler behind the count.
#include "app/bin/warnings.h"

#include <QString>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace backwell::app::warnings
{

namespace
{

std::atomic<int> complaints = 0;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = context.category ? context.category : "default";
    const bool ours = std::strncmp(category, "qml", 3) == 0 ||
                      std::strncmp(category, "qt.qml", 6) == 0 ||
                      std::strncmp(category, "qt.quick", 8) == 0 || message.contains(u"qrc:/") ||
                      message.contains(u".qml");
    if (ours && type != QtDebugMsg && type != QtInfoMsg)
        ++complaints;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void watch()
{
    qInstallMessageHandler(handle);
}

int count()
{
    return complaints;
}

int exitCode(int code)
{
    const bool strict = qgetenv("BACKWELL_STRICT") == "1";
    return code == 0 && strict && complaints > 0 ? 3 : code;
}

} // namespace backwell::app::warnings
