// SPDX-License-Identifier: Apache-2.0
// backwell-voice: says one text and ends; started by platform/device/desktop/desktop_speech.cpp.
#include "platform/device/desktop/voice/voice.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using backwell::device::Voice;
using backwell::device::VoiceExit;

namespace
{

/// Without goodbye: engines of Qt 6.4 that failed crash when they are taken down.
[[noreturn]] void leave(VoiceExit how)
{
    _exit(int(how));
}

} // namespace

int main(int argc, char **argv)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // nobody is left who could stop it
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool says = arguments.size() == 4 && arguments[1] == u"say";
    if (!says && !(arguments.size() == 3 && arguments[1] == u"look")) {
        std::fputs("backwell-voice look LANGUAGE\n"
                   "backwell-voice say LANGUAGE ATTEMPT   (the text on standard input)\n",
                   stderr);
        return 2;
    }
    QString text;
    if (says) {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            text = QString::fromUtf8(in.readAll());
    }
    Voice voice;
    const VoiceExit found = voice.look(arguments[2]);
    if (!says || found != VoiceExit::Done)
        leave(found);
    voice.say(text, arguments[3].toInt(), leave);
    return QCoreApplication::exec();
}
