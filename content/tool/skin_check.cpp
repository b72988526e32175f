// SPDX-License-Identifier: Apache-2.0
// Pair by pair, as the pages use them.
#include "content/tool/skin_check.h"

#include "content/tool/contrast.h"

#include <cmath>

namespace backwell::content::tool
{

namespace
{

/// 0 to 441 over the three channels: far enough, and two buttons are not taken for one another.
constexpr double leastApart = 90;

double apart(const QString &one, const QString &other)
{
    const auto channel = [](const QString &colour, int at) {
        return colour.mid(at, 2).toInt(nullptr, 16);
    };
    double sum = 0;
    for (const int at : {1, 3, 5})
        sum += std::pow(channel(one, at) - channel(other, at), 2);
    return std::sqrt(sum);
}

void look(const Accents &accents, const Ground &ground, std::vector<SkinFault> &faults)
{
    struct Pair {
        const char *key; ///< whose colour it is
        QString front;
        QString back;
        const char *what;
        double least;
    };
    const auto text = [](const char *colour) { return QString::fromLatin1(colour); };
    const Pair pairs[] = {
        {"accent", accents.accent, text(ground.paper), "words on paper", textContrast},
        {"accent", accents.accent, text(ground.card), "words on a card", textContrast},
        {"accent", accents.accent, accents.wash, "words on its wash", textContrast},
        {"accent", accents.accent, text(ground.empty), "full blocks beside empty ones",
         shapeContrast},
        {"onAccent", accents.onAccent, accents.accent, "words on the accent", textContrast},
        {"wash", text(ground.ink), accents.wash, "words on the wash", textContrast},
        {"wash", text(ground.quiet), accents.wash, "grey words on the wash", textContrast}};
    for (const Pair &pair : pairs) {
        const double found = contrastOf(pair.front, pair.back).value_or(0);
        if (found < pair.least)
            faults.push_back(
                {QStringLiteral("/skin/%1/%2").arg(text(ground.scheme), text(pair.key)),
                 QStringLiteral("%1 on %2 is %3:1; %4 need %5:1")
                     .arg(pair.front, pair.back)
                     .arg(found, 0, 'f', 2)
                     .arg(text(pair.what))
                     .arg(pair.least)});
    }
    if (apart(accents.accent, text(ground.help)) < leastApart)
        faults.push_back({QStringLiteral("/skin/%1/accent").arg(text(ground.scheme)),
                          QStringLiteral("%1 looks like Get help now (%2); take another colour")
                              .arg(accents.accent, text(ground.help))});
}

} // namespace

std::vector<SkinFault> skinFaults(const Skin &skin)
{
    std::vector<SkinFault> faults;
    look(skin.light, grounds[0], faults);
    look(skin.dark, grounds[1], faults);
    return faults;
}

} // namespace backwell::content::tool
