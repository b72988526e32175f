// SPDX-License-Identifier: Apache-2.0
// A person's app with its window, on a store in memory: opened, used, closed; nothing it warned of
// is missed. For test programs of their own: the pages are linked in here.
#pragma once

#include "platform/base/crypto.h"
#include "tests/app/person_window.h"
#include "tests/fakes/fake_clock.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_AppPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_PatientPlugin)

namespace backwell::tests
{

class PersonStage
{
public:
    explicit PersonStage(const fakes::FakeClock &clock = fakes::FakeClock()) : clock(clock) {}

    /// The app on an empty store, at Today.
    void open(const app::PackShelf &library, sync::Mode mode = sync::Mode::OwnDevice,
              content::ExpressionEvaluator *evaluator = nullptr)
    {
        m_trap = std::make_unique<fakes::WarningTrap>();
        auto opened = sync::LocalStore::open(
            {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, clock);
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        openAgain(library, mode, evaluator);
    }
    /// Closed and opened: the store stays.
    void openAgain(const app::PackShelf &library, sync::Mode mode = sync::Mode::OwnDevice,
                   content::ExpressionEvaluator *evaluator = nullptr)
    {
        window.reset();
        face = std::make_unique<app::Face>(library, *store, clock, person, mode);
        if (evaluator)
            face->setEvaluator(evaluator);
        if (speech)
            face->setSpeech(speech);
        face->restore({}, {}, app::Face::Wait::Yes);
        window = std::make_unique<PersonWindow>(*face, *store, clock, person);
        if (!window->window)
            qFatal("no window");
    }
    /// Everything goes away. What was warned of since it was opened, a line each; empty is good.
    QString close()
    {
        window.reset();
        face.reset();
        store.reset();
        const QStringList warnings = m_trap ? m_trap->warnings() : QStringList();
        m_trap.reset();
        return warnings.join(u'\n');
    }

    fakes::FakeClock clock;
    const Uuid person = Uuid::v7(clock);
    device::Speech *speech = nullptr; ///< not owned; set before it is opened
    std::unique_ptr<sync::LocalStore> store;
    std::unique_ptr<app::Face> face;
    std::unique_ptr<PersonWindow> window;

private:
    std::unique_ptr<fakes::WarningTrap> m_trap;
};

} // namespace backwell::tests
