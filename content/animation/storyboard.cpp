// SPDX-License-Identifier: Apache-2.0
// Storyboards read, checked, drawn and captioned.
#include "content/animation/storyboard.h"

#include "content/drawing/figure_painter.h"
#include "content/figure/everyday.h"
#include "content/movement/movement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

constexpr double crossFade = 0.45;      // seconds, at the end of the earlier scene
constexpr double readingPerSecond = 17; // characters

std::unexpected<Error> invalid(const QString &detail)
{
    return fail(ErrorKind::Invalid, detail);
}

Result<Choreography> findFigure(const QString &name, const std::vector<Movement> &movements)
{
    const QString word = name.section(QLatin1Char(':'), 1);
    if (name.startsWith(QLatin1String("everyday:"))) {
        if (const auto scene = everydayFromName(word))
            return everyday(*scene);
    } else if (name.startsWith(QLatin1String("movement:"))) {
        const auto found = std::ranges::find(movements, word, &Movement::id);
        if (found != movements.end())
            return found->figure;
    }
    return invalid(QStringLiteral("figure \"%1\" is unknown").arg(name));
}

Result<Actor> readActor(const QJsonObject &object, const std::vector<Movement> &movements)
{
    Actor actor;
    const auto figure = findFigure(object[QLatin1String("figure")].toString(), movements);
    if (!figure)
        return std::unexpected(figure.error());
    actor.figure = *figure;
    const QString person = object[QLatin1String("person")].toString();
    actor.person = personFromName(person);
    if (personName(actor.person) != person)
        return invalid(QStringLiteral("person \"%1\" is unknown").arg(person));
    actor.x = object[QLatin1String("x")].toDouble(std::nan(""));
    actor.floor = object[QLatin1String("floor")].toDouble(std::nan(""));
    actor.stature = object[QLatin1String("stature")].toDouble(std::nan(""));
    actor.start = object[QLatin1String("start")].toDouble();
    actor.mirrored = object[QLatin1String("mirrored")].toBool();
    if (!(std::abs(actor.x) < 4) || !(std::abs(actor.floor) < 2) ||
        !(actor.stature >= 0.05 && actor.stature <= 2))
        return invalid(QStringLiteral("actor %1 has no sane x, floor or stature").arg(person));
    return actor;
}

Result<Scene> readScene(const QJsonObject &object, const std::vector<Movement> &movements)
{
    Scene scene;
    scene.id = object[QLatin1String("id")].toString();
    scene.from = object[QLatin1String("from")].toDouble(-1);
    scene.to = object[QLatin1String("to")].toDouble(-1);
    scene.pan = object[QLatin1String("pan")].toDouble();
    const auto place = sceneryFromName(object[QLatin1String("place")].toString());
    if (scene.id.isEmpty() || !place || scene.from < 0 || scene.to <= scene.from)
        return invalid(QStringLiteral("scene \"%1\" needs id, place, from and to").arg(scene.id));
    scene.place = *place;
    for (const auto &value : object[QLatin1String("people")].toArray()) {
        auto actor = readActor(value.toObject(), movements);
        if (!actor)
            return invalid(QStringLiteral("scene \"%1\": %2").arg(scene.id, actor.error().detail));
        scene.actors.push_back(std::move(*actor));
    }
    return scene;
}

Result<Caption> readCaption(const QJsonObject &object, double after)
{
    Caption caption{object[QLatin1String("from")].toDouble(-1),
                    object[QLatin1String("to")].toDouble(-1),
                    object[QLatin1String("text")].toString()};
    const double length = caption.to - caption.from;
    if (caption.text.isEmpty() || caption.from < after || length <= 0)
        return invalid(QStringLiteral("caption \"%1\" is empty or overlaps").arg(caption.text));
    if (static_cast<double>(caption.text.size()) > readingPerSecond * length)
        return invalid(QStringLiteral("caption \"%1\" is too fast to read").arg(caption.text));
    return caption;
}

void drawScene(QPainter &painter, const QRectF &rect, const Scene &scene, double seconds)
{
    const double within = seconds - scene.from;
    const double shift = scene.pan * within;
    drawScenery(painter, rect, scene.place, seconds, Theme::Light, shift);
    for (const Actor &actor : scene.actors) {
        const Frame frame = actor.figure.at(actor.start + within);
        // A walker goes as far as the floor would have passed under the feet.
        const double way =
            actor.figure.speed() * within * actor.stature * (actor.mirrored ? -1 : 1);
        const QPointF floor(rect.left() + (actor.x + way - shift) * rect.height(),
                            rect.top() + actor.floor * rect.height());
        drawPerson(painter, frame, actor.figure.props(), floor, actor.stature * rect.height(),
                   actor.person, Theme::Light, actor.mirrored);
    }
}

QString stamp(double seconds)
{
    const auto ms = static_cast<qint64>(std::llround(seconds * 1000));
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3600000, 2, 10, QLatin1Char('0'))
        .arg(ms / 60000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

int Storyboard::frameCount() const
{
    return static_cast<int>(std::lround(seconds * framesPerSecond));
}

Result<Storyboard> readStoryboard(const QByteArray &json, const QString &movementFolder)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid(QStringLiteral("storyboard is not a JSON object"));
    const QJsonObject object = document.object();
    const auto movements = loadMovements(movementFolder);
    if (!movements)
        return std::unexpected(movements.error());
    Storyboard film;
    film.title = object[QLatin1String("title")].toString();
    film.language = object[QLatin1String("language")].toString();
    film.size = {object[QLatin1String("width")].toInt(), object[QLatin1String("height")].toInt()};
    film.framesPerSecond = object[QLatin1String("framesPerSecond")].toInt();
    film.seconds = object[QLatin1String("seconds")].toDouble();
    if (film.title.isEmpty() || film.language.isEmpty() || film.size.width() < 64 ||
        film.size.height() < 64 || film.size.width() % 2 || film.size.height() % 2 ||
        film.framesPerSecond < 1 || film.framesPerSecond > 60 ||
        !(film.seconds > 0 && film.seconds <= 600))
        return invalid(
            QStringLiteral("storyboard needs title, language, even size, frame rate and length"));
    double covered = 0;
    for (const auto &value : object[QLatin1String("scenes")].toArray()) {
        auto scene = readScene(value.toObject(), *movements);
        if (!scene)
            return std::unexpected(scene.error());
        if (scene->from > covered)
            return invalid(QStringLiteral("nothing to see before scene \"%1\"").arg(scene->id));
        covered = scene->to;
        film.scenes.push_back(std::move(*scene));
    }
    if (covered < film.seconds)
        return invalid(QStringLiteral("nothing to see at the end"));
    double after = 0;
    for (const auto &value : object[QLatin1String("captions")].toArray()) {
        auto caption = readCaption(value.toObject(), after);
        if (!caption)
            return std::unexpected(caption.error());
        after = caption->to;
        film.captions.push_back(std::move(*caption));
    }
    return film;
}

void drawFilm(QPainter &painter, const QRectF &rect, const Storyboard &film, double seconds)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    bool first = true;
    for (const Scene &scene : film.scenes) {
        if (seconds < scene.from || (seconds >= scene.to && &scene != &film.scenes.back()))
            continue;
        const double into = (seconds - scene.from) / crossFade;
        painter.setOpacity(first ? 1 : std::clamp(into, 0.0, 1.0));
        if (painter.opacity() < 1) { // fade the finished picture, not each shape of it
            QImage layer(rect.size().toSize(), QImage::Format_RGB32);
            QPainter onLayer(&layer);
            drawScene(onLayer, QRectF(QPointF(0, 0), rect.size()), scene, seconds);
            onLayer.end();
            painter.drawImage(rect, layer);
        } else {
            drawScene(painter, rect, scene, seconds);
        }
        first = false;
    }
    painter.restore();
}

QByteArray webVtt(const Storyboard &film)
{
    QString text = QStringLiteral("WEBVTT\nLanguage: %1\n").arg(film.language);
    int number = 0;
    for (const Caption &caption : film.captions) {
        QString safe = caption.text;
        safe.replace(QLatin1Char('&'), QLatin1String("&amp;"))
            .replace(QLatin1Char('<'), QLatin1String("&lt;"));
        text += QStringLiteral("\n%1\n%2 --> %3\n%4\n")
                    .arg(QString::number(++number), stamp(caption.from), stamp(caption.to), safe);
    }
    return text.toUtf8();
}

} // namespace backwell::content
