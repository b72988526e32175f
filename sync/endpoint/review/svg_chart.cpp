// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/svg_chart.h"

#include "sync/endpoint/review/answer_words.h"

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr double width = 440;
constexpr double height = 196;
constexpr double left = 26;
constexpr double right = 408;
constexpr double top = 24;
constexpr double bottom = 162;
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 longestGap = 21 * day;
constexpr size_t mostJoined = 16;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

class Drawing
{
public:
    explicit Drawing(const ChartSpec &spec) : m_spec(spec) {}

    QByteArray draw()
    {
        m_svg = "<svg class=\"chart " + m_spec.colour + "\" viewBox=\"0 0 " + number(width) + ' ' +
                number(height) + "\" role=\"img\" aria-label=\"" +
                escaped(m_spec.title + QStringLiteral(". ") + m_spec.summary) + "\">";
        scale();
        dates();
        for (const Instant &flareUp : m_spec.flareUps)
            mark(flareUp);
        if (m_spec.points.size() > mostJoined)
            manyPoints();
        else
            fewPoints();
        ends();
        return m_svg + "</svg>";
    }

private:
    double x(const Instant &at) const
    {
        const double span = double(std::max<qint64>(1, m_spec.to.msUtc - m_spec.from.msUtc));
        return left + (right - left) * double(at.msUtc - m_spec.from.msUtc) / span;
    }
    double y(double value) const
    {
        return bottom - (bottom - top) * (value - m_spec.least) / (m_spec.most - m_spec.least);
    }
    void text(double atX, double atY, const QByteArray &anchor, const QByteArray &kind,
              const QString &words)
    {
        m_svg += "<text x=\"" + number(atX) + "\" y=\"" + number(atY) + "\" text-anchor=\"" +
                 anchor + "\" class=\"" + kind + "\">" + escaped(words) + "</text>";
    }
    void line(double x1, double y1, double x2, double y2, const QByteArray &kind)
    {
        m_svg += "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) +
                 "\" y2=\"" + number(y2) + "\" class=\"" + kind + "\"/>";
    }
    void path(const QByteArray &steps, const QByteArray &kind)
    {
        if (!steps.isEmpty())
            m_svg += "<path d=\"" + steps + "\" class=\"" + kind + "\"/>";
    }
    void dot(const ChartPoint &point, double radius, const QByteArray &kind)
    {
        m_svg += "<circle cx=\"" + number(x(point.at)) + "\" cy=\"" + number(y(point.value)) +
                 "\" r=\"" + number(radius) + "\" class=\"" + kind + "\"/>";
    }

    void scale()
    {
        for (const double share : {0.0, 0.5, 1.0}) {
            const double value = m_spec.least + share * (m_spec.most - m_spec.least);
            line(left, y(value), right, y(value), share == 0.0 ? "axis" : "grid");
            text(left - 8, y(value) + 4, "end", "tick", numberWords(value));
        }
    }

    // First and last day and what lies evenly between, as whole days.
    void dates()
    {
        const qint64 days = std::max<qint64>(1, (m_spec.to.msUtc - m_spec.from.msUtc) / day);
        const int labels = int(std::clamp<qint64>(days / 7 + 1, 2, 4));
        for (int i = 0; i < labels; ++i) {
            const Instant at{m_spec.from.msUtc +
                                 (m_spec.to.msUtc - m_spec.from.msUtc) * i / (labels - 1),
                             m_spec.to.offsetSeconds};
            line(x(at), bottom, x(at), bottom + 4, "axis");
            text(x(at), bottom + 20, i == 0 ? "start" : (i == labels - 1 ? "end" : "middle"),
                 "tick", dayWords(at, m_spec.to));
        }
    }

    void mark(const Instant &at)
    {
        if (at.msUtc < m_spec.from.msUtc || at.msUtc > m_spec.to.msUtc)
            return;
        line(x(at), top - 4, x(at), bottom, "flare");
        const bool late = x(at) > (left + right) / 2;
        text(x(at), top - 8, late ? "end" : "start", "flare-word", QStringLiteral("flare-up"));
    }

    template <typename Value>
    QByteArray polyline(Value value) const
    {
        QByteArray steps;
        const ChartPoint *before = nullptr;
        for (size_t i = 0; i < m_spec.points.size(); ++i) {
            const ChartPoint &point = m_spec.points[i];
            const bool gap = !before || point.at.msUtc - before->at.msUtc > longestGap;
            steps += (gap ? "M" : "L") + number(x(point.at)) + ' ' + number(y(value(i)));
            before = &point;
        }
        return steps;
    }

    void fewPoints()
    {
        path(polyline([this](size_t i) { return m_spec.points[i].value; }), "line");
        for (const ChartPoint &point : m_spec.points)
            dot(point, 4.5, "point");
    }

    // The p-quantile of the seven points around i.
    double around(size_t i, double p) const
    {
        const size_t from = i < 3 ? 0 : i - 3;
        const size_t to = std::min(m_spec.points.size(), i + 4);
        std::vector<double> window;
        for (size_t k = from; k < to; ++k)
            window.push_back(m_spec.points[k].value);
        std::ranges::sort(window);
        return window[size_t(p * double(window.size() - 1) + 0.5)];
    }

    void manyPoints()
    {
        QByteArray band;
        const size_t count = m_spec.points.size();
        for (size_t i = 0; i < count; ++i)
            band += (i == 0 ? "M" : "L") + number(x(m_spec.points[i].at)) + ' ' +
                    number(y(around(i, 0.75)));
        for (size_t i = count; i-- > 0;)
            band += "L" + number(x(m_spec.points[i].at)) + ' ' + number(y(around(i, 0.25)));
        path(band + "Z", "band");
        for (const ChartPoint &point : m_spec.points)
            dot(point, 2.5, "faint");
        path(polyline([this](size_t i) { return around(i, 0.5); }), "line");
    }

    void ends()
    {
        if (m_spec.points.empty()) {
            text((left + right) / 2, (top + bottom) / 2, "middle", "none",
                 QStringLiteral("nothing sent yet"));
            return;
        }
        const ChartPoint &last = m_spec.points.back();
        text(x(last.at) + 10, y(last.value) + 6, "start", "now", numberWords(last.value));
        if (m_spec.points.size() > 1) {
            const ChartPoint &first = m_spec.points.front();
            const double above = y(first.value) - 11;
            text(std::max(x(first.at), left + 4), above < top ? y(first.value) + 20 : above,
                 "middle", "begin", numberWords(first.value));
        }
    }

    const ChartSpec &m_spec;
    QByteArray m_svg;
};
} // namespace

QByteArray svgChart(const ChartSpec &spec)
{
    return Drawing(spec).draw();
}

} // namespace backwell::sync::endpoint
