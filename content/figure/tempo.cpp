// SPDX-License-Identifier: Apache-2.0
// The small grammar of tempo strings.
#include "content/figure/tempo.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <numeric>
#include <optional>

namespace backwell::content
{

namespace
{

constexpr double breathSeconds = 10; // one calm breath in and out
constexpr double longestPart = 3600;

struct Range {
    double least, most;
};

std::optional<double> number(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\d{1,4}(\.\d{1,3})?$)"));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const double value = text.toDouble();
    return value <= longestPart ? std::optional(value) : std::nullopt;
}

std::optional<Range> range(const QString &text)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    const auto least = number(ends.first().trimmed());
    const auto most = number(ends.last().trimmed());
    if (ends.size() > 2 || !least || !most || *most < *least)
        return std::nullopt;
    return Range{*least, *most};
}

Result<Tempo> unreadable(const QString &text)
{
    return fail(ErrorKind::Invalid,
                QStringLiteral("tempo \"%1\" is not readable").arg(text.left(60)));
}

} // namespace

double Tempo::moveSeconds() const
{
    return std::accumulate(move.begin(), move.end(), 0.0);
}

double Tempo::cycleSeconds() const
{
    switch (kind) {
    case Kind::Hold:
        return breathSeconds;
    case Kind::Cycle:
        return move.front();
    case Kind::Steps:
        break;
    }
    return moveSeconds() + holdLeast + back + rest;
}

Tempo Tempo::paced(double hold, int percent) const
{
    Tempo other = *this;
    if (kind != Kind::Steps)
        return other;
    const double longer = 100.0 / percent;
    for (double &part : other.move)
        part *= longer;
    other.back *= longer;
    other.rest *= longer;
    if (hold > 0)
        other.holdLeast = other.holdMost = hold;
    return other;
}

Result<Tempo> parseTempo(const QString &text)
{
    static const QRegularExpression cycle(
        QStringLiteral(R"(^cycle ([\d.]+(?:-[\d.]+)?)(?: s)?(?::.*)?$)"));
    static const QRegularExpression hold(QStringLiteral(R"(^hold ([\d.]+(?:-[\d.]+)?) (s|min)$)"));
    static const QRegularExpression word(QStringLiteral(R"(\s+(in|out)$)"));
    const QString trimmed = text.simplified();
    Tempo tempo;
    if (const auto match = cycle.match(trimmed); match.hasMatch()) {
        const auto stride = range(match.captured(1));
        if (!stride || stride->least <= 0)
            return unreadable(text);
        tempo.kind = Tempo::Kind::Cycle;
        tempo.move = {(stride->least + stride->most) / 2};
        return tempo;
    }
    if (const auto match = hold.match(trimmed); match.hasMatch()) {
        const auto length = range(match.captured(1));
        const double unit = match.captured(2) == QLatin1String("min") ? 60 : 1;
        if (!length || length->most <= 0)
            return unreadable(text);
        tempo.kind = Tempo::Kind::Hold;
        tempo.move = {0};
        tempo.holdLeast = length->least * unit;
        tempo.holdMost = length->most * unit;
        return tempo;
    }
    QStringList parts = trimmed.split(QLatin1Char('/'));
    if (parts.size() != 4)
        return unreadable(text);
    for (QString &part : parts)
        part = part.trimmed().remove(word);
    for (const QString &piece : parts[0].split(QLatin1Char('+'))) {
        const auto seconds = number(piece.trimmed());
        if (!seconds || *seconds <= 0)
            return unreadable(text);
        tempo.move.push_back(*seconds);
    }
    const auto pause = range(parts[1]);
    const auto back = number(parts[2]);
    const auto rest = number(parts[3]);
    if (!pause || !back || *back <= 0 || !rest)
        return unreadable(text);
    tempo.holdLeast = pause->least;
    tempo.holdMost = pause->most;
    tempo.back = *back;
    tempo.rest = *rest;
    return tempo;
}

} // namespace backwell::content
