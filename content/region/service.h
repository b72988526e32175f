// SPDX-License-Identifier: Apache-2.0
// One service of a region: what it is for and how to get in.
#pragma once

#include "content/region/opening_hours.h"

#include <QStringList>

#include <array>

namespace backwell::content
{

/// A closed list. From CoreTherapy on they are modules: a region may have them or not.
enum class ServiceKind {
    Gp,
    Pharmacy,
    Urgent, ///< help on the same day that is not an emergency
    FirstContact,
    Physio,
    TriageAndTreat,
    CoreTherapy,
    CombinedProgramme,
    PainManagement,
    Injection,
    Surgery,
    TalkingTherapies,
    WorkSupport,
    Activity,
    PatientGroup
};

/// As they stand in a file, in the order of ServiceKind.
inline constexpr std::array<QStringView, 15> serviceKinds{u"gp",
                                                          u"pharmacy",
                                                          u"urgent",
                                                          u"first-contact",
                                                          u"physio",
                                                          u"triage-and-treat",
                                                          u"core-therapy",
                                                          u"combined-programme",
                                                          u"pain-management",
                                                          u"injection",
                                                          u"surgery",
                                                          u"talking-therapies",
                                                          u"work-support",
                                                          u"activity",
                                                          u"patient-group"};

/// `serviceKinds` by word; nothing for a word that is not among them.
std::optional<ServiceKind> kindOf(QStringView word);

/// Whether the pathway can be built without it.
constexpr bool isModule(ServiceKind kind)
{
    return kind >= ServiceKind::CoreTherapy;
}

/// When somebody last rang the numbers and asked, and by when somebody must do so again.
struct Checked {
    QDate on;
    QDate reviewBy;
    bool operator==(const Checked &) const = default;
};

struct Service {
    QString id; ///< unique in its region
    ServiceKind kind = ServiceKind::Gp;
    QString name;
    QString line;           ///< what it is for
    QString howTo;          ///< how to get in
    QStringList localities; ///< ids; empty: all
    QString phone;          ///< as it is written, "01632 960100"; may be empty
    QString text;           ///< a number to send a message to; may be empty
    OpeningHours hours;
    bool onHolidays = false;   ///< open on the region's holidays too
    bool selfReferral = false; ///< nobody has to refer you
    std::vector<int> when;     ///< boxes of the pathway, 1 to 24, never empty
    Checked checked;           ///< its own, or the region's

    bool isFor(QStringView locality) const; ///< empty: nobody said where they live
};

/// What to hand to a telephone: digits, and a + in front if there is one.
QString dialled(QStringView phone);

} // namespace backwell::content
