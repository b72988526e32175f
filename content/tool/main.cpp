// SPDX-License-Identifier: Apache-2.0
// backwell-pack: which verb was asked for.
#include "content/tool/verbs.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace
{
using namespace backwell::content::tool;

struct Verb {
    const char *name;
    int (*run)(Arguments);
    const char *usage;
};

constexpr std::array verbs{
    Verb{
        "check", checkVerb,
        "check FOLDER                    every rule of content/schema, with file and line; exit 1\n"
        "                                on an error"},
    Verb{
        "stats", statsVerb,
        "stats FOLDER [--against PACK]   counts, reading grades, facts by mark, empty slots; with\n"
        "                                --against how much of PACK is translated"},
    Verb{"diff", diffVerb, "diff OLD NEW [--json]           what a clinician must approve again"},
    Verb{"sign-off", signOffVerb,
         "sign-off FOLDER [--out FILE] [--notes FILE]\n"
         "                                the list of what is to be confirmed: SIGN-OFF.md beside\n"
         "                                the pack (- is standard output), with the notes\n"
         "                                (sign-off-notes.md beside the pack) at its end"},
    Verb{"build", buildVerb,
         "build SOURCE OUT --key FILE [--add PATH=FILE]…\n"
         "                                completes, signs and writes a pack, with its index for\n"
         "                                search; FILE becomes PATH in it"},
    Verb{"verify", verifyVerb,
         "verify FOLDER --key FILE.pub    signature and every hash of a built pack"},
    Verb{"keygen", keygenVerb,
         "keygen FILE                     a signing key (FILE) and its public half (.pub)"},
    Verb{"sign", signVerb,
         "sign PACK --key FILE [--approver NAME --role ROLE [--date DATE]]\n"
         "                                signs a built pack again, with who approved it, when\n"
         "                                every file is as its manifest says"},
    Verb{"zip", zipVerb, "zip PACK FILE.zip               a built pack as it is installed"},
    Verb{"install", installVerb,
         "install FILE.zip --into FOLDER [--key FILE.pub]\n"
         "                                beside the versions that are there; a refused pack\n"
         "                                changes nothing (exit 1)"},
    Verb{"installed", installedVerb,
         "installed FOLDER                every version that was installed; > is the one that "
         "counts"},
    Verb{"roll-back", rollBackVerb,
         "roll-back FOLDER [--name PACK] [--to VERSION] [--key FILE.pub]\n"
         "                                back to a version that was installed before"},
    Verb{
        "read", readVerb,
        "read [--json] [--strict] FILE…  what becomes of each questionnaire; with --strict exit 1\n"
        "                                when one is refused"},
    Verb{"import-questionnaire", importVerb,
         "import-questionnaire FILE --instrument ID [--licence FILE --until DATE]\n"
         "              [--pack SOURCE] [--map FILE]\n"
         "                                binds a measure of its owner to its scoring, in the "
         "pack's\n"
         "                                source (this folder when not given); exit 1 and no "
         "change\n"
         "                                when it does not fit"},
    Verb{"score", scoreVerb,
         "score INSTRUMENT RESPONSE [QUESTIONNAIRE] [--table FILE]… [--pack FOLDER] [--json]\n"
         "                                every score and what is better, or why there is none\n"
         "                                (exit 1); INSTRUMENT is a file or an id of the pack\n"
         "backwell-pack score INSTRUMENT FILE --lines …\n"
         "                                a response a line; - is standard input"},
    Verb{"safety", safetyVerb,
         "safety ANSWERS.json [--json]    what the safety check asks for, and what decided it"},
    Verb{"preview", previewVerb,
         "preview PACK FOLDER             the whole pack as pages for a browser, with sources, "
         "marks\n"
         "                                and review dates, for reviewers without the app"},
    Verb{"serve-preview", servePreviewVerb,
         "serve-preview PACK [--port N]   the same at http://127.0.0.1:8600/ of this machine "
         "alone,\n"
         "                                until Ctrl+C"},
    Verb{"hazards", hazardsVerb,
         "hazards FILE                    the hazard log as a page to read (HTML)"},
    Verb{"figure", figureVerb,
         "figure MOVEMENT --sheet FILE.png [--person N] [--pack FOLDER]\n"
         "                                every key pose and eight moments of a movement; N is 1 "
         "to\n"
         "                                6 or a name"},
    Verb{"plan", planVerb,
         "plan HISTORY.json [--json] [--pack FOLDER | --catalogue FILE]\n"
         "                                this week and today, with every reason\n"
         "backwell-pack plan --rules      the rules that await sign-off, as a table\n"
         "backwell-pack plan --print-catalogue\n"
         "                                what the rules know of the pack"},
    Verb{"people", peopleVerb,
         "people [FOLDER | FILE…] [--history] [--pack FOLDER | --catalogue FILE]\n"
         "                                worked people (tests/data/people) as timelines, or as\n"
         "                                histories"}};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Arguments arguments{QCoreApplication::arguments().mid(1)};
    const QString name = arguments.words.isEmpty() ? QString() : arguments.words.takeFirst();
    for (const Verb &verb : verbs) {
        if (name != QLatin1StringView(verb.name))
            continue;
        const int exit = verb.run(arguments);
        if (exit == misused)
            std::fprintf(stderr, "backwell-pack %s\n", verb.usage);
        return exit;
    }
    for (const Verb &verb : verbs)
        std::fprintf(stderr, "backwell-pack %s\n", verb.usage);
    return misused;
}
