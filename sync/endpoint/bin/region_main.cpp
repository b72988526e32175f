// SPDX-License-Identifier: Apache-2.0
// backwell-region: serve, invite, clinician. Words in, one Region, words out.
#include "platform/base/paths.h"
#include "sync/endpoint/region.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <csignal>

using namespace backwell;
using namespace backwell::sync::endpoint;

namespace
{
int failed(const Error &error)
{
    QTextStream(stderr) << "backwell-region: " << kindName(error.kind) << ": " << error.detail
                        << '\n';
    return 1;
}

// The pack beside the program: answers in their own words, scores to compute.
QString packBesideUs()
{
    return paths::packFolder({}, QStringLiteral("backwell-en-GB")).value_or(QString());
}

// Its questionnaires, if it has any.
QString questionnairesOf(const QString &pack)
{
    const QString folder = pack + QStringLiteral("/questionnaires");
    return !pack.isEmpty() && QDir(folder).exists() ? folder : QString();
}

int serve(const RegionOptions &options, const Clock &clock)
{
    // Blocked before any thread starts, so that only the wait below takes them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    const auto region = Region::start(options, clock);
    if (!region)
        return failed(region.error());
    QTextStream(stdout) << "listening " << (*region)->address() << '\n' << Qt::flush;
    int signal = 0;
    sigwait(&signals, &signal);
    (*region)->stop();
    return 0;
}

int desk(const QString &verb, const QCommandLineParser &words, RegionOptions options,
         const Clock &clock)
{
    options.listen = false;
    const auto region = Region::start(options, clock);
    if (!region)
        return failed(region.error());
    QTextStream out(stdout);
    if (verb == u"invite") {
        const auto code = (*region)->invite(words.value(QStringLiteral("days")).toInt(),
                                            words.value(QStringLiteral("label")));
        if (!code)
            return failed(code.error());
        out << "A code for one person, good for " << words.value(QStringLiteral("days"))
            << " days and one device:\n"
            << *code << '\n';
        return 0;
    }
    const auto account = (*region)->addClinician(words.value(QStringLiteral("name")));
    if (!account)
        return failed(account.error());
    out << "A sign-in for the pages at /review. The password is shown this once.\n"
        << "user: " << account->user << '\n'
        << "password: " << account->password << '\n';
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser words;
    words.setApplicationDescription(
        QStringLiteral("A regional endpoint of Backwell.\n\n"
                       "  serve      takes what devices send and shows it to clinicians\n"
                       "  invite     prints a one-time code\n"
                       "  clinician  makes a sign-in and prints its password once"));
    words.addHelpOption();
    words.addPositionalArgument(QStringLiteral("verb"),
                                QStringLiteral("serve, invite or clinician"));
    words.addOptions({
        {QStringLiteral("data"), QStringLiteral("Folder of this region."), QStringLiteral("DIR")},
        {QStringLiteral("port"), QStringLiteral("Port; 0 picks one."), QStringLiteral("N"),
         QStringLiteral("8443")},
        {QStringLiteral("print-port"), QStringLiteral("Accepted; the port is always printed.")},
        {QStringLiteral("name"), QStringLiteral("The region's name, or the clinician's."),
         QStringLiteral("NAME")},
        {QStringLiteral("questionnaires"), QStringLiteral("Folder of FHIR Questionnaires to know."),
         QStringLiteral("DIR")},
        {QStringLiteral("pack"),
         QStringLiteral(
             "Folder of the pack whose measures are computed and whose pathway is known; "
             "the one beside this program if not given."),
         QStringLiteral("DIR")},
        {QStringLiteral("days"), QStringLiteral("How long a code is good for, 1 to 60."),
         QStringLiteral("N"), QStringLiteral("14")},
        {QStringLiteral("label"), QStringLiteral("How the clinic knows this person."),
         QStringLiteral("TEXT")},
    });
    words.process(application);
    const QString verb = words.positionalArguments().value(0);
    bool numeric = false;
    const int port = words.value(QStringLiteral("port")).toInt(&numeric);
    const bool known = verb == u"serve" || verb == u"invite" || verb == u"clinician";
    if (!known || !words.isSet(QStringLiteral("data")) || !numeric || port < 0 || port > 65535) {
        QTextStream(stderr) << words.helpText();
        return 2;
    }
    RegionOptions options;
    options.dataFolder = words.value(QStringLiteral("data"));
    options.port = quint16(port);
    options.pack =
        words.isSet(QStringLiteral("pack")) ? words.value(QStringLiteral("pack")) : packBesideUs();
    options.questionnaires = words.isSet(QStringLiteral("questionnaires"))
                                 ? words.value(QStringLiteral("questionnaires"))
                                 : questionnairesOf(options.pack);
    if (verb == u"serve" && words.isSet(QStringLiteral("name")))
        options.name = words.value(QStringLiteral("name"));
    const SystemClock clock;
    return verb == u"serve" ? serve(options, clock) : desk(verb, words, options, clock);
}
