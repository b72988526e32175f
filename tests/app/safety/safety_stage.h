// SPDX-License-Identifier: Apache-2.0
// A person's app without its pages, on a store in a file: opened, answered, closed, opened again.
#pragma once

#include "app/face/face.h"
#include "platform/base/crypto.h"
#include "sync/store/decoded.h"
#include "tests/app/english_pack.h"

#include <QFuture>

namespace backwell::tests
{

class SafetyStage
{
public:
    SafetyStage(QString file, QByteArray key, const Clock &clock, const Uuid &person)
        : m_file(std::move(file)), m_key(std::move(key)), m_clock(clock), m_person(person)
    {
        open();
    }
    void open()
    {
        auto opened = sync::LocalStore::open({m_file, m_key}, m_clock);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        face = std::make_unique<app::Face>(englishPack(), *store, m_clock, m_person,
                                           sync::Mode::OwnDevice);
        const auto kept = [this](QStringView name) {
            return store->get(name.toString()).result().value_or(QByteArray());
        };
        face->restore(kept(app::Settings::name), kept(app::Profile::name), app::Face::Wait::Yes);
        safety = face->safety();
    }
    void close()
    {
        safety = nullptr;
        face.reset();
        store.reset();
    }
    void reopen()
    {
        close();
        open();
    }
    std::unique_ptr<app::SafetyCheck> check()
    {
        return std::unique_ptr<app::SafetyCheck>(face->openSafetyCheck());
    }
    /// Answers one question: 0 yes, 1 no, 2 not sure.
    static void answer(app::SafetyCheck &check, const char *path, int option)
    {
        check.form()->choose(QString::fromLatin1(path), option);
    }
    std::vector<sync::Response> stored(QStringView canonical)
    {
        std::vector<sync::Response> found;
        const auto records = store->records(QStringLiteral("QuestionnaireResponse")).result();
        for (const auto &response : sync::decoded<sync::Response>(records))
            if (response.questionnaire.startsWith(canonical))
                found.push_back(response);
        return found;
    }

    std::unique_ptr<sync::LocalStore> store;
    std::unique_ptr<app::Face> face;
    app::SafetyFace *safety = nullptr;

private:
    QString m_file;
    QByteArray m_key;
    const Clock &m_clock;
    Uuid m_person;
};

} // namespace backwell::tests
