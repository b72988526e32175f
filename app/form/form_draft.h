// SPDX-License-Identifier: Apache-2.0
// What is kept of a form that is not finished: the answers, the version they answer, and the place.
#pragma once

#include "sync/record/record.h"

#include <QByteArray>
#include <QString>

namespace backwell::app
{

struct FormDraft {
    QString questionnaire; ///< canonical "url|version" that the answers belong to
    sync::Key key;         ///< the record they are to become: once there is one, they are old
    QString at;            ///< path of the first question of the screen that was open; may be empty
    bool atEnd = false;    ///< the look at all answers was open
    QByteArray answers;    ///< Session::draft

    QByteArray toJson() const;
    /// Errors: Invalid.
    static Result<FormDraft> fromJson(const QByteArray &json);
    /// Under which the store keeps it: one for a questionnaire of any version, or for one entry
    /// that is being changed (`entry` not empty).
    static QString nameFor(const QString &canonical, const QString &entry = {});
};

} // namespace backwell::app
