// SPDX-License-Identifier: Apache-2.0
// Fills an empty folder with the sample person of the pictures, as the app would keep them on disk:
// sealed, first run done. What ./dev bench start opens.
#include "app/bin/sample.h"
#include "app/me/person_id.h"
#include "content/pack/keys.h"
#include "platform/base/paths.h"
#include "platform/device/desktop/keychain.h"
#include "sync/client/unlock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFuture>

#include <cstdio>

using namespace backwell;

namespace
{

int failed(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(kindName(error.kind)),
                 qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("empty folder"),
                                  QStringLiteral("DIR"));
    const QCommandLineOption packAt(QStringLiteral("pack"), QStringLiteral("content pack"),
                                    QStringLiteral("DIR"));
    parser.addOptions({data, packAt});
    parser.process(application);

    Result<content::Pack> pack = content::Pack::open(parser.value(packAt), content::trustedKeys());
    if (!pack)
        return failed("pack", pack.error());
    const app::PackShelf library(std::move(*pack));

    const SystemClock clock;
    const auto folder = paths::dataFolder(parser.value(data));
    if (!folder)
        return failed("folder", folder.error());
    const sync::KeyWish wish = sync::keyWishFromEnvironment();
    device::Keychain keychain(QStringLiteral("Backwell")); // where the app will look
    const auto opening = sync::unlock(*folder, keychain, wish);
    if (!opening)
        return failed("key", opening.error());
    const auto wished =
        wish == sync::KeyWish::KeyFile ? sync::KeyPlace::KeyFile : sync::KeyPlace::Keychain;
    if (opening->keyPlace != wished)
        return failed("key", {ErrorKind::Denied, QStringLiteral("there is no keychain")});
    const auto store = sync::LocalStore::open(*opening, clock);
    if (!store)
        return failed("store", store.error());

    const auto person = app::personOf(**store, clock);
    if (!person)
        return failed("person", person.error());
    const auto filled = app::fillWithSample(**store, library, clock, *person);
    if (!filled)
        return failed("entries", filled.error());
    app::Profile profile(**store, clock);
    app::fillWithSample(profile);
    profile.finishFirstRun();
    const auto moved = (*store)->checkpoint().result(); // after all that was asked for above
    return moved ? 0 : failed("store", moved.error());
}
