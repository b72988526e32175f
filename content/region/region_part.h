// SPDX-License-Identifier: Apache-2.0
// Inside the reader of a region: one object of the file. The first thing that does not hold is kept
// in a text that all parts share, and reading goes on with empty values.
#pragma once

#include "content/region/region_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backwell::content
{

class RegionPart
{
public:
    RegionPart(QJsonObject object, QString place, QString &problem)
        : m_object(std::move(object)), m_place(std::move(place)), m_problem(&problem)
    {
    }

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    QString text(const char *key) const; ///< must be there
    QString textIfAny(const char *key) const;
    QStringList textsIfAny(const char *key) const; ///< none empty, none twice
    bool flagIfAny(const char *key) const;
    QString phoneIfAny(const char *key) const;
    QDate date(const char *key) const;                    ///< must be there
    QString colour(const char *key) const;                ///< must be there, "#rrggbb"
    int minute(const char *key, int low, int high) const; ///< "08:30", must be there
    quint8 days() const;                                  ///< "mon-fri,sun" at "days"
    std::vector<int> boxes(const char *key) const;        ///< must be there, 1 to 24
    ServiceKind kind(const char *key) const;
    /// `checked` and `reviewBy`; those of `otherwise` when neither is there.
    Checked checkedOr(const Checked &otherwise) const;
    std::vector<RegionPart> parts(const char *key) const; ///< empty when not there
    RegionPart part(const char *key) const;               ///< must be there
    const QJsonObject &object() const { return m_object; }

    /// Keeps this as the problem unless there is one already.
    void refuse(const QString &what) const;

private:
    QString at(const char *key) const;

    QJsonObject m_object;
    QString m_place; ///< "services[2]"; empty for the file itself
    QString *m_problem;
};

} // namespace backwell::content
