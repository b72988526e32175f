// SPDX-License-Identifier: Apache-2.0
// Paired ratios: the median and the bootstrap 95 % upper bound of that median; as ratio.py. And
// where the figures go.
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <random>
#include <vector>

namespace backwell::bench
{

/// The folder of `--out DIR` in the words of the running program, else the current one. The parser
/// may have options of its own; a word that is none ends the program.
inline QString outFolder(QCommandLineParser &parser)
{
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("folder for the figures"),
                                 QStringLiteral("folder"), QStringLiteral("."));
    parser.addOption(out);
    parser.process(*QCoreApplication::instance());
    return parser.value(out);
}

inline QString outFolder()
{
    QCommandLineParser parser;
    return outFolder(parser);
}

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

/// A metric of a bench: what it is called, its gate, and where the figures go.
struct Metric {
    const char *bench;
    const char *name;
    double gate;
    int rounds;
    QString out; ///< folder
};

/// Two things that return what they took in milliseconds, A B B A in each round. Prints the table,
/// keeps it as <bench>-<name>.csv, and returns the closing line.
template <typename Subject, typename Baseline>
QString compare(const Metric &metric, Subject subject, Baseline baseline)
{
    const QString bench = QString::fromLatin1(metric.bench);
    const QString name = QString::fromLatin1(metric.name);
    QFile file(QStringLiteral("%1/%2-%3.csv").arg(metric.out, bench, name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return QStringLiteral("bench %1 %2 not-run %3 cannot be written")
            .arg(bench, name, metric.out);
    QTextStream csv(&file);
    csv << "round,subject-ms,baseline-ms\n";
    subject(); // the first of each is not timed: what is compiled or cached is so from then on
    baseline();
    std::vector<double> ratios, ours, theirs;
    for (int round = 0; round < metric.rounds; ++round) {
        const double a1 = subject();
        const double b1 = baseline();
        const double b2 = baseline();
        const double a2 = subject();
        csv << round << ',' << (a1 + a2) / 2 << ',' << (b1 + b2) / 2 << '\n';
        ours.push_back((a1 + a2) / 2);
        theirs.push_back((b1 + b2) / 2);
        ratios.push_back((a1 + a2) / (b1 + b2));
    }
    QTextStream(stdout) << QStringLiteral(
                               "%1: p50 %2 ms against %3 ms, ratio %4, 95 % upper bound %5\n")
                               .arg(name)
                               .arg(median(ours), 0, 'f', 2)
                               .arg(median(theirs), 0, 'f', 2)
                               .arg(median(ratios), 0, 'f', 2)
                               .arg(upperBound(ratios), 0, 'f', 2);
    return line(metric.bench, metric.name, median(ratios), metric.gate);
}

} // namespace backwell::bench
