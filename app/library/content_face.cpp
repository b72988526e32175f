// SPDX-License-Identifier: Apache-2.0
// Sentences about the content, and the wishes, which are carried out on another thread.
#include "app/library/content_face.h"

#include "app/words/plain_words.h"
#include "content/install/incoming_pack.h"
#include "sync/store/when_done.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QtConcurrent>

namespace backwell::app
{

using namespace content;

namespace
{
constexpr qsizetype mostFiles = 20;

QString dayOf(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

/// Only what says at its first byte that it is a zip with a manifest is somebody's idea of content;
/// every other file is nobody's business.
bool looksLikeContent(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(43).endsWith("manifest.json");
}

QList<ContentFile> filesIn(const QStringList &folders, const std::vector<QByteArray> &keys)
{
    QList<ContentFile> found;
    for (const QString &folder : folders) {
        const QDir place(folder);
        const QStringList names =
            place.entryList({QStringLiteral("*.zip")}, QDir::Files, QDir::Time);
        for (const QString &name : names) {
            const QString file = place.filePath(name);
            if (found.size() == mostFiles || !looksLikeContent(file))
                continue;
            const auto incoming = IncomingPack::open(file, keys);
            if (incoming)
                found.append(
                    {incoming->manifest().title,
                     ContentFace::tr("Version %1 · %2").arg(incoming->manifest().version, name),
                     file, true});
            else
                found.append({name, PlainWords::notAdded(incoming.error()), file, false});
        }
    }
    return found;
}
} // namespace

ContentFace::ContentFace(const PackShelf &library, const Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock)
{
}

void ContentFace::setSource(ContentSource source)
{
    m_source = std::move(source);
    Q_EMIT changed();
}

QString ContentFace::title() const
{
    return m_library.pack().manifest().title;
}

QString ContentFace::version() const
{
    return tr("Version %1").arg(m_library.pack().manifest().version);
}

QString ContentFace::origin() const
{
    return m_source.installed ? tr("It was added on this device.") : tr("It came with Backwell.");
}

QString ContentFace::approval() const
{
    const Approver &approver = m_library.pack().manifest().approver;
    if (approver.name.isEmpty())
        return tr("No clinician has approved it yet. It is for trying out.");
    return tr("Approved by %1, %2, on %3.").arg(approver.name, approver.role, dayOf(approver.date));
}

QString ContentFace::review() const
{
    const QDate by = m_library.pack().manifest().reviewBy;
    return by < m_clock.now().localDay()
               ? tr("It should have been looked over again by %1. Ask for a newer one.")
                     .arg(dayOf(by))
               : tr("It will be looked over again by %1.").arg(dayOf(by));
}

QString ContentFace::warning() const
{
    return m_source.passedOver ? PlainWords::contentPassedOver(m_library.pack().manifest().version)
                               : QString();
}

void ContentFace::refresh()
{
    const Manifest &manifest = m_library.pack().manifest();
    const auto before =
        canAdd() ? versionBefore(m_source.back(manifest.name, manifest.version)) : std::nullopt;
    m_before = before ? before->text() : QString();
    m_message.clear();
    m_found.clear();
    m_looked = false;
    Q_EMIT changed();
}

void ContentFace::begin()
{
    m_busy = true;
    m_message.clear();
    Q_EMIT changed();
}

void ContentFace::end(const QString &message, bool failed)
{
    m_busy = false;
    m_message = message;
    m_failed = failed;
    Q_EMIT changed();
}

void ContentFace::look()
{
    if (m_busy || !canAdd())
        return;
    begin();
    sync::whenDone(QtConcurrent::run(filesIn, m_source.lookIn, m_source.keys), this,
                   [this](const QList<ContentFile> &found) {
                       m_found = found;
                       m_looked = true;
                       end({}, false);
                   });
}

void ContentFace::add(const QString &file)
{
    if (m_busy || !canAdd())
        return;
    begin();
    const auto adding =
        QtConcurrent::run(installPack, m_source.install(file, m_clock.now().localDay()));
    sync::whenDone(adding, this, [this](const Result<Installed> &outcome) {
        end(outcome ? added(*outcome) : PlainWords::notAdded(outcome.error()), !outcome);
    });
}

void ContentFace::goBack()
{
    if (m_busy || m_before.isEmpty())
        return;
    begin();
    const Manifest &manifest = m_library.pack().manifest();
    const auto going = QtConcurrent::run(rollBack, m_source.back(manifest.name, manifest.version));
    sync::whenDone(going, this, [this](const Result<PackVersion> &outcome) {
        end(outcome ? tr("Version %1 is used from the next time you open Backwell.")
                          .arg(outcome->text())
                    : PlainWords::notGoneBack(outcome.error()),
            !outcome);
    });
}

void ContentFace::tidy()
{
    if (canAdd() && QDir(m_source.folder + QStringLiteral("/packs")).exists())
        std::ignore = QtConcurrent::run([folder = m_source.folder] { tidyInstalled(folder); });
}

QString ContentFace::added(const Installed &installed)
{
    const Manifest &manifest = installed.manifest;
    if (installed.how == Installed::How::Already)
        return tr("“%1”, version %2, is on this device already. Nothing was changed.")
            .arg(manifest.title, manifest.version);
    return tr("“%1”, version %2, was added. It is used from the next time you open Backwell.")
        .arg(manifest.title, manifest.version);
}

} // namespace backwell::app
