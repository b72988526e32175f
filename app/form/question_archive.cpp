// SPDX-License-Identifier: Apache-2.0
#include "app/form/question_archive.h"

#include "content/questionnaire/reader.h"
#include "sync/store/when_done.h"

namespace backwell::app
{

namespace
{
using Found = Result<std::shared_ptr<const content::Questionnaire>>;

Found readBack(const QString &canonical, const Result<QByteArray> &kept)
{
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->isEmpty())
        return fail(ErrorKind::NotFound, canonical);
    const auto read = content::readQuestionnaire(*kept).questionnaire;
    return read ? Found(read) : fail(ErrorKind::Invalid, canonical);
}

QString nameFor(const QString &canonical)
{
    return QStringLiteral("questionnaire:") + canonical;
}
} // namespace

void QuestionArchive::keep(const QString &canonical)
{
    if (canonical.isEmpty() || m_kept.contains(canonical))
        return;
    m_kept.insert(canonical);
    const Result<QByteArray> bytes = m_library.questionnaireBytes(canonical);
    if (bytes)
        m_store.put(nameFor(canonical), *bytes);
}

void QuestionArchive::find(const QString &canonical, QObject *owner,
                           const std::function<void(const Found &)> &then) const
{
    if (const Found here = m_library.questionnaireOf(canonical))
        return sync::whenDone(QtFuture::makeReadyFuture(here), owner, then);
    sync::whenDone(
        m_store.get(nameFor(canonical)), owner,
        [canonical, then](const Result<QByteArray> &kept) { then(readBack(canonical, kept)); });
}

} // namespace backwell::app
