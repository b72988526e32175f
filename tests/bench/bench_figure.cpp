// SPDX-License-Identifier: Apache-2.0
// ./dev bench figure: the moving person at 60 pictures a second against a bare QQuickPaintedItem
// that fills the same outlines, and twelve thumbnails against a bare grid of twelve images; A B B A
// in one run. Processor time of the whole process, frames of a software scene graph.
#include "qml/Controls/figure_item.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QTextStream>

#include <ctime>
#include <functional>
#include <memory>

using namespace backwell;

namespace
{

constexpr int rounds = 12, frames = 60, thumbnails = 12;
constexpr double cpuGate = 1.50, frameGate = 1.00;
constexpr double frameMilliseconds = 1000.0 / 60;

/// One filled or stroked outline as the figure painter asked for it.
struct Outline {
    QPainterPath path;
    QTransform place;
    QBrush brush;
    QPen pen;
    double opacity;
};

/// Notes every outline instead of painting it.
class Notes : public QPaintEngine
{
public:
    explicit Notes(std::vector<Outline> &into) : QPaintEngine(AllFeatures), m_into(into) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &path) override
    {
        m_into.push_back({path, painter()->transform(), painter()->brush(), painter()->pen(),
                          painter()->opacity()});
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        drawPath(path);
    }

private:
    std::vector<Outline> &m_into;
};

class NotesDevice : public QPaintDevice
{
public:
    explicit NotesDevice(std::vector<Outline> &into, QSize size) : m_engine(into), m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(QPaintDevice::devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    mutable Notes m_engine;
    QSize m_size;
};

/// The bare item: the same outlines with the same colours, nothing computed.
class Bare : public QQuickPaintedItem
{
public:
    explicit Bare(std::vector<Outline> outlines) : m_outlines(std::move(outlines))
    {
        setAntialiasing(true);
    }
    void paint(QPainter *painter) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        for (const Outline &outline : m_outlines) {
            painter->setTransform(outline.place);
            painter->setBrush(outline.brush);
            painter->setPen(outline.pen);
            painter->setOpacity(outline.opacity);
            painter->drawPath(outline.path);
        }
    }

private:
    std::vector<Outline> m_outlines;
};

/// A bare image in the scene graph.
class Picture : public QQuickItem
{
public:
    explicit Picture(const QImage &image) : m_image(image) { setFlag(ItemHasContents); }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        auto *node = static_cast<QSGImageNode *>(old);
        if (!node) {
            node = window()->createImageNode();
            node->setTexture(window()->createTextureFromImage(m_image));
            node->setOwnsTexture(true);
        }
        node->setRect(boundingRect());
        return node;
    }

private:
    QImage m_image;
};

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

std::vector<content::Movement> movements()
{
    auto all = content::loadMovements(qEnvironmentVariable("BACKWELL_SOURCE") +
                                      QStringLiteral("/content/packs/backwell-en-GB/movements"));
    return all ? *all : std::vector<content::Movement>();
}

/// A window that shows a frame when it is told to.
struct Stage {
    QQuickWindow window;
    int shown = 0;

    explicit Stage(QSize size)
    {
        window.resize(size);
        QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [this] { ++shown; });
        window.show();
    }
    void frame()
    {
        const int before = shown;
        window.update();
        while (shown == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
};

struct Cost {
    double processor = 0; ///< seconds
    int late = 0;         ///< frames that took longer than a sixtieth
};

Cost measure(Stage &stage, const std::function<void(int)> &change)
{
    Cost cost;
    const double start = processorSeconds();
    for (int i = 0; i < frames; ++i) {
        const double before = processorSeconds();
        change(i);
        stage.frame();
        // Waiting for the next tick is no work: a frame is late when its work does not fit.
        cost.late += (processorSeconds() - before) * 1000 > frameMilliseconds ? 1 : 0;
    }
    cost.processor = processorSeconds() - start;
    return cost;
}

struct Pairs {
    std::vector<double> ratios;
    int late = 0, bareLate = 0;
};

Pairs inTurn(const std::function<Cost()> &ours, const std::function<Cost()> &bare, QTextStream &csv,
             const char *name)
{
    Pairs pairs;
    ours();
    bare(); // both have been seen once
    for (int i = 0; i < rounds; ++i) {
        const Cost a = i % 2 ? Cost() : ours();
        const Cost b = bare();
        const Cost c = i % 2 ? ours() : a;
        pairs.ratios.push_back(c.processor / b.processor);
        pairs.late += c.late;
        pairs.bareLate += b.late;
        csv << name << ',' << i << ',' << c.processor << ',' << b.processor << ',' << c.late << ','
            << b.late << '\n';
    }
    return pairs;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QFile file(bench::outFolder() + QStringLiteral("/figure.csv"));
    QTextStream out(stdout), csv(&file);
    const auto all = movements();
    if (all.size() < thumbnails || !file.open(QIODevice::WriteOnly)) {
        out << "bench figure all not-run no movements or no folder\n";
        return 0;
    }
    csv << "what,round,figure_cpu_s,bare_cpu_s,figure_late,bare_late\n";
    constexpr QSize phone(390, 390);
    const auto moving =
        *std::ranges::find(all, QStringLiteral("sit-to-stand"), &content::Movement::id);

    Stage stage(phone), bareStage(phone);
    controls::FigureItem figure(stage.window.contentItem());
    figure.setSize(phone);
    figure.setProperty("stage", controls::FigureItem::InScene);
    figure.setMovement(QVariant::fromValue(moving));
    std::vector<Outline> outlines;
    NotesDevice notes(outlines, phone);
    {
        QPainter painter(&notes);
        content::FigureOptions options;
        options.stage = content::FigureOptions::Stage::Scene;
        options.tile = content::tileFromName(moving.tile);
        content::drawFigure(painter, QRectF(QPointF(), phone), moving, 1.2,
                            content::personFromName(moving.person), content::Theme::Light, options);
    }
    const size_t count = outlines.size();
    Bare bare(std::move(outlines));
    bare.setParentItem(bareStage.window.contentItem());
    bare.setSize(phone);
    const Pairs cost = inTurn(
        [&] {
            return measure(stage, [&](int i) {
                figure.setTime(i / 60.0);
                figure.update(); // also where the item would save a picture
            });
        },
        [&] { return measure(bareStage, [&](int) { bare.update(); }); }, csv, "moving");

    constexpr QSize wall(440, 330);
    Stage thumbs(wall), images(wall);
    QQuickItem thumbRoot(thumbs.window.contentItem()), imageRoot(images.window.contentItem());
    std::vector<std::unique_ptr<controls::FigureItem>> figures;
    std::vector<std::unique_ptr<Picture>> pictures;
    for (int i = 0; i < thumbnails; ++i) {
        const QPointF place((i % 4) * 108 + 6, (i / 4) * 108 + 6);
        const auto &movement = all[size_t(i) * 4];
        auto item = std::make_unique<controls::FigureItem>(&thumbRoot);
        item->setSize({96, 96});
        item->setPosition(place);
        item->setProperty("stage", controls::FigureItem::OnTile);
        item->setProperty("still", true);
        item->setMovement(QVariant::fromValue(movement));
        figures.push_back(std::move(item));
        QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        content::FigureOptions options;
        options.stage = content::FigureOptions::Stage::Tile;
        options.still = true;
        content::drawFigure(painter, QRectF(0, 0, 96, 96), movement, 0,
                            content::personFromName(movement.person), content::Theme::Light,
                            options);
        painter.end();
        auto picture = std::make_unique<Picture>(image);
        picture->setParentItem(&imageRoot);
        picture->setSize({96, 96});
        picture->setPosition(place);
        pictures.push_back(std::move(picture));
    }
    const Pairs grid = inTurn(
        [&] { return measure(thumbs, [&](int i) { thumbRoot.setY(i % 2); }); },
        [&] { return measure(images, [&](int i) { imageRoot.setY(i % 2); }); }, csv, "thumbnails");

    out << QStringLiteral(
               "moving person, %1 outlines, 60 pictures a second at 390 px: %2 times the "
               "bare item (up to %3)\n")
               .arg(count)
               .arg(bench::median(cost.ratios), 0, 'f', 2)
               .arg(bench::upperBound(cost.ratios), 0, 'f', 2)
        << QStringLiteral(
               "12 thumbnails: %1 late frames of %2, the bare grid %3; processor %4 times\n")
               .arg(grid.late)
               .arg(rounds * frames)
               .arg(grid.bareLate)
               .arg(bench::median(grid.ratios), 0, 'f', 2)
        << bench::line("figure", "moving", bench::upperBound(cost.ratios), cpuGate) << '\n'
        << bench::line("figure", "thumbnails-late", (1.0 + grid.late) / (1.0 + grid.bareLate),
                       frameGate)
        << '\n';
    return 0;
}
