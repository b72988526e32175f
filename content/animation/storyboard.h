// SPDX-License-Identifier: Apache-2.0
// The film as data: scenes with places and people, and the captions that go with them.
#pragma once

#include "content/drawing/cast.h"
#include "content/drawing/scenery.h"
#include "content/figure/choreography.h"
#include "platform/base/error.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <vector>

class QPainter;

namespace backwell::content
{

/// One person in a scene. Lengths are shares of the picture's height.
struct Actor {
    Person person = Person::GreenTop;
    Choreography figure;
    double x = 0.5;        ///< of the anchor at the start of the scene, from the left edge
    double floor = 0.85;   ///< from the top
    double stature = 0.5;  ///< height of the standing person, 0.05…2
    double start = 0;      ///< seconds into the figure's own loop when the scene starts
    bool mirrored = false; ///< faces (and walks) left
};

/// A stretch of the film in one place.
struct Scene {
    QString id;
    double from = 0, to = 0; ///< seconds; scenes overlap a little to cross-fade
    Scenery place = Scenery::Park;
    double pan = 0; ///< heights per second that the view moves right
    std::vector<Actor> actors;
};

struct Caption {
    double from = 0, to = 0; ///< seconds
    QString text;            ///< one or two short lines
};

struct Storyboard {
    QString title;
    QString language; ///< BCP 47
    QSize size;
    int framesPerSecond = 24;
    double seconds = 0;
    std::vector<Scene> scenes;     ///< in order, covering the whole time
    std::vector<Caption> captions; ///< in order, never overlapping

    int frameCount() const;
};

/// Reads a storyboard. A figure is "everyday:walk" or "movement:sit-to-stand", the latter a file of
/// `movementFolder`.
/// Errors: Invalid (shape, unknown word, gap between scenes, captions that overlap or are too fast
/// to read: more than 17 characters a second), and those of loadMovements.
Result<Storyboard> readStoryboard(const QByteArray &json, const QString &movementFolder);

/// Draws the film at `seconds` into the whole of `rect`. Pure: the same second is the same picture.
void drawFilm(QPainter &painter, const QRectF &rect, const Storyboard &film, double seconds);

/// The captions as WebVTT.
QByteArray webVtt(const Storyboard &film);

} // namespace backwell::content
