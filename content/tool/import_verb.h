// SPDX-License-Identifier: Apache-2.0
// backwell-pack import-questionnaire: somebody else's measure, with their licence, into the pack of
// a region.
#pragma once

#include <QString>

namespace backwell::content::tool
{

struct ImportOrder {
    QString questionnaire; ///< file: FHIR Questionnaire
    QString instrument;    ///< id of a descriptor
    QString licence;       ///< file; may be empty where the owner asks for none
    QString until;         ///< last day, YYYY-MM-DD; goes with a licence
    QString pack;          ///< source folder of the region's pack; empty: the current folder
    QString map;           ///< file, see readFitMap(); may be empty
};

/// 0: four files were written (questionnaire, descriptor, binding, licence). 1: it does not fit or
/// cannot be read; why is told, and nothing was changed.
int importQuestionnaire(const ImportOrder &order);

} // namespace backwell::content::tool
