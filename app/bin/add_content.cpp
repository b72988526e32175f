// SPDX-License-Identifier: Apache-2.0
// The same steps as the page takes, and the same words.
#include "app/bin/add_content.h"

#include "app/bin/start_up.h"
#include "app/library/content_face.h"
#include "platform/base/paths.h"

#include <QCoreApplication>

#include <cstdio>

namespace backwell::app
{

int addContent(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("backwell"));
    const Options options = Options::parse(application);
    const auto refuse = [](const Error &error) {
        std::fprintf(stderr, "%s\n(%s: %s)\n", qUtf8Printable(PlainWords::notAdded(error)),
                     qUtf8Printable(kindName(error.kind)), qUtf8Printable(error.detail));
        return 1;
    };
    if (const auto folder = paths::dataFolder(options.data); !folder)
        return refuse({ErrorKind::Full, folder.error().detail});
    const auto installed =
        content::installPack(contentSource(options).install(options.install, QDate::currentDate()));
    if (!installed)
        return refuse(installed.error());
    std::printf("%s\n", qUtf8Printable(ContentFace::added(*installed)));
    return 0;
}

} // namespace backwell::app
