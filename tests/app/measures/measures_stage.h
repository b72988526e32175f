// SPDX-License-Identifier: Apache-2.0
// What a person is asked, without a window: the shipped pack, a store in memory, the face over it.
#pragma once

#include "app/face/face.h"
#include "platform/base/crypto.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QTest>

namespace backwell::tests
{

struct MeasuresStage {
    PackFolder folder;
    std::unique_ptr<app::PackShelf> library; ///< opened by the test
    fakes::FakeClock clock;
    const Uuid person = Uuid::v7(clock);
    std::unique_ptr<sync::LocalStore> store;
    std::unique_ptr<app::Face> face;

    /// An empty store.
    void begin()
    {
        face.reset();
        auto opened = sync::LocalStore::open(
            {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, clock);
        QVERIFY(opened);
        store = std::move(*opened);
    }
    /// As if the app were opened now, with what the store kept.
    void open(const app::PackShelf &pack)
    {
        const QByteArray profile =
            store->get(QString::fromUtf16(app::Profile::name)).result().value_or(QByteArray());
        face.reset();
        face = std::make_unique<app::Face>(pack, *store, clock, person, sync::Mode::OwnDevice);
        face->restore({}, profile, app::Face::Wait::Yes);
        QTRY_VERIFY(!measures().rows().isEmpty());
    }
    void end()
    {
        face.reset();
        store.reset();
    }
    app::MeasuresFace &measures() const { return *face->measures(); }
    /// Of this questionnaire; empty when it is not listed.
    app::MeasureRow row(const QString &questionnaire) const
    {
        for (const app::MeasureRow &row : measures().rows())
            if (row.questionnaire == questionnaire)
                return row;
        return {};
    }
};

} // namespace backwell::tests
