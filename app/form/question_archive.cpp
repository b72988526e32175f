// SPDX-License-Identifier: Apache-2.0
#include "app/form/question_archive.h"

#include "content/questionnaire/reader.h"

#include <QFuture>

namespace backwell::app
{

namespace
{
using Found = Result<std::shared_ptr<const content::Questionnaire>>;

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

QFuture<Found> QuestionArchive::find(const QString &canonical) const
{
    if (const Found here = m_library.questionnaireOf(canonical))
        return QtFuture::makeReadyFuture(here);
    return m_store.get(nameFor(canonical))
        .then([canonical](const Result<QByteArray> &kept) -> Found {
            if (!kept)
                return std::unexpected(kept.error());
            if (kept->isEmpty())
                return fail(ErrorKind::NotFound, canonical);
            const auto read = content::readQuestionnaire(*kept).questionnaire;
            return read ? Found(read) : fail(ErrorKind::Invalid, canonical);
        });
}

} // namespace backwell::app
