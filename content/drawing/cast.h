// SPDX-License-Identifier: Apache-2.0
// The ordinary people we draw: build, skin, hair, dress, age. Nobody has a name.
#pragma once

#include "content/drawing/theme.h"

#include <QColor>
#include <QString>

#include <array>

namespace backwell::content
{

enum class Person { GreenTop, RedJumper, Headscarf, BlueShirt, Cardigan, Hoodie };
inline constexpr std::array everyone{Person::GreenTop,  Person::RedJumper, Person::Headscarf,
                                     Person::BlueShirt, Person::Cardigan,  Person::Hoodie};

enum class Hair { Bun, Bald, Scarf, Short, Curly, Bob };
enum class Sleeve { Short, Long };

/// How one person looks in one theme.
struct Look {
    double build = 1; ///< factor on every width, 0.9…1.2
    Hair hair = Hair::Short;
    Sleeve sleeve = Sleeve::Short;
    bool beard = false;
    bool glasses = false;
    bool hood = false;
    double belly = 0; ///< statures added to the front of the waist, 0…0.03
    QColor skin, hairColour, top, bottom, shoe, sole, sock;
};

Look look(Person person, Theme theme);
/// "green-top", "red-jumper", …
QString personName(Person person);
/// GreenTop for an unknown word.
Person personFromName(const QString &name);

} // namespace backwell::content
