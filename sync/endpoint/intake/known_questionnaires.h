// SPDX-License-Identifier: Apache-2.0
// The questionnaires this region understands: by "url|version", with what their items allow.
#pragma once

#include "platform/base/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace backwell::sync::endpoint
{

/// What the region needs to know of one item.
struct KnownItem {
    QString text;                  ///< the question, for headings of tables
    QString type;                  ///< FHIR item type: integer, choice, string, …
    std::optional<double> least;   ///< minValue
    std::optional<double> most;    ///< maxValue
    QHash<QString, QString> words; ///< option code -> display
    bool hidden = false;           ///< the app fills it in; a text in it is an id
};

struct KnownQuestionnaire {
    QString title;
    QHash<QString, KnownItem> items; ///< by linkId, all levels
};

class KnownQuestionnaires
{
public:
    /// The check-ins and measures every region takes, with their number ranges and no wording.
    static KnownQuestionnaires builtIn();
    /// The built-in list and every FHIR Questionnaire (*.json, in depth) of `folder`; a file
    /// replaces the built-in entry of the same canonical, except its title. Errors: NotFound (no
    /// such folder), Invalid (a Questionnaire without url or version, or not JSON).
    static Result<KnownQuestionnaires> fromFolder(const QString &folder);

    /// nullptr when not known.
    const KnownQuestionnaire *find(const QString &canonical) const;
    void add(const QString &canonical, const KnownQuestionnaire &questionnaire);

private:
    QHash<QString, KnownQuestionnaire> m_byCanonical;
};

} // namespace backwell::sync::endpoint
