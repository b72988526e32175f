// SPDX-License-Identifier: Apache-2.0
// A person with a store of their own, and the forms that they open.
#pragma once

#include "app/form/form_face.h"
#include "platform/base/crypto.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QTemporaryDir>

namespace backwell::tests
{

struct FormStage {
    FormStage()
    {
        auto opened = sync::LocalStore::open(
            {folder.filePath(QStringLiteral("form.db")), crypto::randomBytes(crypto::keyBytes)},
            clock);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    /// The log of what was written and is not in the store's file yet.
    QString writeAheadLog() const { return folder.filePath(QStringLiteral("form.db-wal")); }

    std::unique_ptr<app::FormFace> open(std::shared_ptr<const content::Questionnaire> questionnaire,
                                        content::ExpressionEvaluator *evaluator = nullptr) const
    {
        return std::make_unique<app::FormFace>(
            app::FormContext{.clock = clock,
                             .store = *store,
                             .person = person,
                             .pack = {QStringLiteral("backwell-en-GB"), QStringLiteral("1.0.0")},
                             .language = QStringLiteral("en-GB"),
                             .score = score,
                             .evaluator = evaluator},
            std::move(questionnaire));
    }
    /// What is stored; empty also when it cannot be read.
    std::vector<sync::StoredRecord> stored(const QString &type) const
    {
        return store->records(type).result().value_or(std::vector<sync::StoredRecord>{});
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    Uuid person = Uuid::v7(clock);
    std::unique_ptr<sync::LocalStore> store;
    std::function<std::vector<sync::Score>(const sync::Response &)> score =
        [](const sync::Response &) { return std::vector<sync::Score>(); };
};

} // namespace backwell::tests
