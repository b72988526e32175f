// SPDX-License-Identifier: Apache-2.0
// The taps.
#include "app/bin/drill.h"

#include "platform/base/crypto.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

namespace backwell::app
{

namespace
{

constexpr int newest = 50; ///< entries that are looked at; a life saves far fewer
const QStringList questionnaires{QStringLiteral("checkin-day"), QStringLiteral("checkin-week"),
                                 QStringLiteral("back-leg-0-10")};

QString lineOf(const char *word, const sync::Key &key)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(word), key.id.toString())
        .arg(key.version);
}

QString lineOf(const char *word, const FormQuestion &question)
{
    const QByteArray answer = crypto::sha256(question.told().toUtf8()).toHex().first(8);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(word), question.path, QString::fromLatin1(answer));
}

bool isWithClinic(const Entry &entry)
{
    return entry.state == sync::EntryState::WithClinic || entry.state == sync::EntryState::Seen;
}

} // namespace

std::optional<Drill::Order> Drill::Order::parse(const QString &text)
{
    const QString word = text.section(u':', 1, 1);
    bool number = false;
    Order order{.journal = text.section(u':', 0, 0).toInt(&number), .value = text.section(u':', 2)};
    if (word == u"join")
        order.step = Step::Join;
    else if (word == u"send")
        order.step = Step::Send;
    else if (word == u"fill")
        order.step = Step::Fill;
    else if (word != u"tap")
        return std::nullopt;
    return number && order.journal > 2 ? std::optional(order) : std::nullopt;
}

Drill::Drill(Face &face, sync::SyncClient &client, Order order)
    : m_face(face), m_client(client), m_order(std::move(order)), m_random(m_order.value.toUInt())
{
}

void Drill::write(const QString &line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    if (::write(m_order.journal, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("the journal cannot be written");
}

void Drill::begin()
{
    write(QStringLiteral("begun"));
    switch (m_order.step) {
    case Step::Join:
        connect(m_face.join(), &JoinFace::changed, this, &Drill::leaveWhenJoined);
        m_face.join()->join(m_order.value);
        break;
    case Step::Send:
        connect(&m_client, &sync::SyncClient::statusChanged, this, &Drill::leaveWhenSent);
        m_face.join()->sendNow();
        break;
    case Step::Fill:
        fill();
        break;
    case Step::Tap:
        for (const Entry &entry : m_face.entries()->all())
            if (isWithClinic(entry))
                m_acknowledged.insert(lineOf("acked", entry.response.key));
        connect(m_face.entries(), &Entries::changed, this, &Drill::note);
        open();
        break;
    }
}

// Something new, or now and then an entry from the list once more.
void Drill::open()
{
    const std::vector<Entry> &all = m_face.entries()->all();
    const int known = int(std::min<size_t>(all.size(), newest));
    if (known > 0 && random(5) == 0)
        m_form.reset(m_face.changeEntry(all[size_t(random(known))].response.key.id.toString()));
    else
        m_form.reset(m_face.openForm(questionnaires[random(int(questionnaires.size()))]));
    if (!m_form)
        qFatal("there is no form to fill in");
    connect(m_form.get(), &FormFace::stateChanged, this, &Drill::save);
    QTimer::singleShot(random(40), this, &Drill::answer);
}

void Drill::answer()
{
    const QList<FormQuestion> &questions = m_form->questions()->questions();
    for (int i = 0; i < questions.size(); ++i) // an answer may bring questions after it
        give(FormQuestion(questions[i]));
    write(lineOf("intent", m_form->key()));
    m_form->save();
}

void Drill::give(const FormQuestion &question)
{
    const int option = random(std::max(1, int(question.options.size())));
    switch (question.kind) {
    case FormQuestion::One:
    case FormQuestion::Faces:
    case FormQuestion::YesNo:
        if (question.chosen() != option)
            m_form->choose(question.path, option);
        break;
    case FormQuestion::Many:
        if (question.options.isEmpty())
            m_form->addOwn(question.path, QStringLiteral("Walk to the shop"));
        else if (question.chosen() < 0)
            m_form->choose(question.path, option);
        break;
    case FormQuestion::Scale:
    case FormQuestion::Number:
        m_form->setNumber(question.path, question.low + random(question.high - question.low + 1));
        break;
    default:
        break; // may be left out
    }
}

// What came back, once the store has answered.
void Drill::fill()
{
    m_form.reset(m_face.openForm(m_order.value));
    if (!m_form)
        qFatal("there is no form to fill in");
    if (m_form->isOpen()) // a store that is quick answers within the call
        return fillNext();
    connect(m_form.get(), &FormFace::stateChanged, this, &Drill::fillNext,
            Qt::SingleShotConnection);
}

void Drill::fillNext()
{
    const QList<FormQuestion> questions = m_form->questions()->questions();
    for (const FormQuestion &question : questions)
        if (question.answered)
            write(lineOf("back", question));
    write(QStringLiteral("open %1").arg(m_form->step()));
    for (const FormQuestion &question : questions) {
        if (question.answered || question.kind <= FormQuestion::Heading)
            continue;
        connect(m_form.get(), &FormFace::kept, this,
                [this] { write(QStringLiteral("kept %1").arg(m_form->step())); });
        give(question);
        if (question.kind == FormQuestion::Line || question.kind == FormQuestion::Paragraph)
            m_form->setText(question.path, QStringLiteral("Walk to the shop"));
        m_form->setStep(question.step + 1);
        const QList<FormQuestion> &now = m_form->questions()->questions();
        write(lineOf("tap", *std::ranges::find(now, question.path, &FormQuestion::path)));
        return;
    }
    connect(m_form.get(), &FormFace::saved, this,
            [this] { write(lineOf("saved", m_form->key())); });
    m_form->save();
}

// After each change of the form's state; the next tap waits until the list has the entry.
void Drill::save()
{
    if (m_form->state() == FormFace::State::Failed)
        qFatal("a save failed: %s", qPrintable(m_form->message()));
    if (m_form->state() != FormFace::State::Saved)
        return;
    m_shown = m_form->key();
    write(lineOf("saved", *m_shown));
    m_form->disconnect(this); // it may have more to tell while it goes
    m_form.release()->deleteLater();
    if (random(2) == 0)
        m_face.join()->sendNow();
}

void Drill::note()
{
    const std::vector<Entry> &all = m_face.entries()->all();
    for (size_t i = 0; i < std::min<size_t>(all.size(), newest); ++i) {
        const sync::Key &key = all[i].response.key;
        const QString line = lineOf("acked", key);
        if (isWithClinic(all[i]) && !m_acknowledged.contains(line)) {
            m_acknowledged.insert(line);
            write(line);
        }
        if (m_shown == key) {
            m_shown.reset();
            QTimer::singleShot(random(40), this, &Drill::open);
        }
    }
}

void Drill::leaveWhenJoined()
{
    if (m_face.join()->state() == JoinFace::State::Failed)
        return QCoreApplication::exit(1);
    if (m_face.join()->state() != JoinFace::State::Joined)
        return;
    m_face.profile()->finishFirstRun();
    QCoreApplication::exit(0);
}

void Drill::leaveWhenSent()
{
    const sync::SyncStatus &status = m_client.status();
    if (status.state == sync::SyncState::Idle && status.pending == 0)
        QCoreApplication::exit(0);
}

} // namespace backwell::app
