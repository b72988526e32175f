// SPDX-License-Identifier: Apache-2.0
// Paired ratios: the median and the bootstrap 95 % upper bound of that median; as ratio.py.
#pragma once

#include <QString>

#include <algorithm>
#include <random>
#include <vector>

namespace backwell::bench
{

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The 97.5th percentile of the resampled median.
inline double upperBound(const std::vector<double> &ratios)
{
    std::mt19937 random(1);
    std::uniform_int_distribution<size_t> pick(0, ratios.size() - 1);
    std::vector<double> medians;
    for (int draw = 0; draw < 4000; ++draw) {
        std::vector<double> drawn;
        drawn.reserve(ratios.size());
        for (size_t i = 0; i < ratios.size(); ++i)
            drawn.push_back(ratios[pick(random)]);
        medians.push_back(median(drawn));
    }
    std::sort(medians.begin(), medians.end());
    return medians[size_t(0.975 * double(medians.size()))];
}

/// The closing line of a metric.
inline QString line(const char *bench, const char *metric, double ratio, double gate)
{
    return QStringLiteral("bench %1 %2 ratio=%3 gate=%4 %5")
        .arg(QString::fromLatin1(bench), QString::fromLatin1(metric))
        .arg(ratio, 0, 'f', 2)
        .arg(gate, 0, 'f', 2)
        .arg(ratio <= gate ? QStringLiteral("ok") : QStringLiteral("short"));
}

} // namespace backwell::bench
