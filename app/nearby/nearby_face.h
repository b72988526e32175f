// SPDX-License-Identifier: Apache-2.0
// Help near you: the services of the region, for the place where a person lives, open or closed
// now. And the region's colours.
#pragma once

#include "app/nearby/service_row.h"
#include "app/settings/settings.h"
#include "content/region/region_file.h"

#include <memory>

namespace backwell::app
{

class NearbyFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(QString region READ region NOTIFY changed)
    Q_PROPERTY(bool invented READ invented NOTIFY changed)
    Q_PROPERTY(QString checked READ checked NOTIFY changed)
    Q_PROPERTY(QString overdue READ overdue NOTIFY changed)
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::ServiceGroup> groups READ groups NOTIFY changed)
    Q_PROPERTY(bool skinned READ skinned NOTIFY regionChanged)
    Q_PROPERTY(backwell::app::SkinColours lightSkin READ lightSkin NOTIFY regionChanged)
    Q_PROPERTY(backwell::app::SkinColours darkSkin READ darkSkin NOTIFY regionChanged)
public:
    NearbyFace(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    /// Of a region that does not read: one without anything.
    void setRegion(std::shared_ptr<const content::Region> region);

    bool any() const; ///< there are services to show
    QString region() const { return m_region->name; }
    bool invented() const { return m_region->invented; }
    QString checked() const;    ///< "Checked on 20 November 2026"
    QString overdue() const;    ///< what to know when that is too long ago; empty while it is not
    QStringList places() const; ///< names, in the order of the file; empty when there is no choice
    int place() const;          ///< index of the one chosen; -1: none
    /// Kept in the settings, on this device only. -1: none.
    Q_INVOKABLE void choosePlace(int place);
    QList<ServiceGroup> groups(); ///< none is empty
    bool skinned() const { return m_region->skin.has_value(); }
    SkinColours lightSkin() const;
    SkinColours darkSkin() const;

    /// The minute may have moved on. Changes nothing while all words stay the same.
    Q_INVOKABLE void refresh();
    /// What is read aloud below the title, numbers digit by digit.
    Q_INVOKABLE QStringList words();

Q_SIGNALS:
    void changed();
    void regionChanged();

private:
    QList<ServiceGroup> look() const;
    ServiceRow rowOf(const content::Service &service) const;
    QString checkedLine(const content::Checked &checked) const;
    QString whereLine(const content::Service &service) const;
    const content::Locality *chosen() const; ///< nullptr: none, or none of this region

    Settings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<const content::Region> m_region = std::make_shared<content::Region>();
    std::optional<QList<ServiceGroup>> m_groups;
    int m_placeTold = -1;
};

} // namespace backwell::app
