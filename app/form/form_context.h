// SPDX-License-Identifier: Apache-2.0
// What every form of a person needs, handed down once by the root object.
#pragma once

#include "sync/store/local_store.h"

#include <functional>

namespace backwell::app
{

struct FormContext {
    const Clock &clock;
    sync::LocalStore &store;
    Uuid person;
    sync::PackStamp pack;
    QString language; ///< BCP 47
    sync::Mode mode = sync::Mode::OwnDevice;
    /// Every score that comes out of a response; empty when no instrument knows its questionnaire.
    /// Their keys are new; an amended response's scores get their keys from the form.
    std::function<std::vector<sync::Score>(const sync::Response &)> score;
};

} // namespace backwell::app
