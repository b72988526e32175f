// SPDX-License-Identifier: Apache-2.0
// Inside the reader: one score of an instrument, checked against the items it counts.
#pragma once

#include "content/instrument/fields.h"

namespace backwell::content
{

inline constexpr std::initializer_list<QStringView> scoreRuleKeys{
    u"code",     u"method", u"items",  u"reverse", u"from",  u"regionOnly", u"minAnswered",
    u"decimals", u"range",  u"better", u"change",  u"bands", u"source",     u"mark"};

/// `instrument` has its items and the scores before this one.
ScoreRule readScoreRule(const Fields &fields, const Instrument &instrument);

} // namespace backwell::content
