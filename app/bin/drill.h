// SPDX-License-Identifier: Apache-2.0
// A rehearsal for tests/flow/kill: does what a person does, quickly, and writes down each promise.
#pragma once

#include "app/face/face.h"

#include <QRandomGenerator>
#include <QSet>

#include <memory>
#include <optional>

namespace backwell::app
{

/// Uses the objects that the pages use and nothing below them, so it can do nothing that a person
/// cannot. Only --drill begins it. Each line of the journal is one write() to an inherited
/// descriptor and holds no answer, so that it stands when the process does not:
///   begun               the first frame is on the screen, the taps begin
///   intent ID VERSION   Save is about to be called (the tap)
///   saved ID VERSION    "Saved on this device" is shown
///   acked ID VERSION    the list of entries shows "With your clinic"
/// and while a form is filled in (answers as the start of their SHA-256):
///   back PATH ANSWER    what came back when the form was opened
///   open STEP           and the screen it opened at
///   tap PATH ANSWER     the next question is about to be answered
///   kept STEP           that answer is on the disk, and the next screen is open
class Drill : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Join, ///< takes `value` as the code, then leaves: 0 when the clinic took it
        Fill, ///< answers the next question of the form `value` and waits to be killed; with none
              ///< left, saves
        Tap,  ///< saves, corrects and sends until somebody ends it; `value` is the seed
        Send  ///< leaves with 0 when nothing waits any more
    };
    struct Order {
        int journal = -1;
        Step step = Step::Tap;
        QString value;
        /// "9:tap:SEED", "9:fill:FORM", "9:join:CODE" or "9:send" for descriptor 9; nothing for any
        /// other text.
        static std::optional<Order> parse(const QString &text);
    };

    Drill(Face &face, sync::SyncClient &client, Order order);
    void begin(); ///< once the window is there and the client has started

private:
    void open();
    void fill();
    void fillNext();
    void answer();
    void give(const FormQuestion &question);
    void save();
    void note();
    void leaveWhenJoined();
    void leaveWhenSent();
    void write(const QString &line);
    int random(int below) { return m_random.bounded(below); }

    Face &m_face;
    const sync::SyncClient &m_client;
    Order m_order;
    QRandomGenerator m_random;
    std::unique_ptr<FormFace> m_form;
    std::optional<sync::Key> m_shown; ///< saved, and not yet in the list
    QSet<QString> m_acknowledged;
};

} // namespace backwell::app
