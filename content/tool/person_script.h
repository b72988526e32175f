// SPDX-License-Identifier: Apache-2.0
// A worked person: who they are and what they do in a year, told in a few lines that a clinician
// can read (content/schema/person.schema.json), and lived day by day with the plan they get.
#pragma once

#include "content/plan/plan.h"

#include <QJsonObject>

#include <functional>

namespace backwell::content::tool
{

struct PersonDay {
    plan::Plan plan;                 ///< at the end of the day
    std::vector<plan::Event> events; ///< of the day, in their order
};

struct Person {
    QString name, about;
    plan::History history; ///< of the whole time
    std::vector<PersonDay> days;
};

/// What is asked and not told in the script is answered so: a safety check that does not come
/// first, carry on; the morning, back to usual; the two-move check, ten and ten.
/// Errors: Invalid with what does not hold.
Result<Person> livePerson(const plan::Catalogue &catalogue, const QByteArray &json);

} // namespace backwell::content::tool
