// SPDX-License-Identifier: Apache-2.0
// Who they are: colours and shapes of six ordinary people.
#include "content/drawing/cast.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

Look daylight(Person person)
{
    Look look;
    const auto colours = [&look](QRgb skin, QRgb hair, QRgb top, QRgb bottom, QRgb shoe, QRgb sole,
                                 QRgb sock) {
        look.skin = QColor(skin);
        look.hairColour = QColor(hair);
        look.top = QColor(top);
        look.bottom = QColor(bottom);
        look.shoe = QColor(shoe);
        look.sole = QColor(sole);
        look.sock = QColor(sock);
    };
    switch (person) {
    case Person::GreenTop:
        look.build = 1.0;
        look.hair = Hair::Bun;
        colours(0xCB8D66, 0x3A2B28, 0x2C7E69, 0x33475F, 0xE0694A, 0xFFF6EC, 0xF0B49B);
        break;
    case Person::RedJumper:
        look.build = 1.06;
        look.hair = Hair::Bald;
        look.sleeve = Sleeve::Long;
        look.beard = true;
        look.belly = 0.012;
        colours(0xEDBD9C, 0xD9D7D2, 0xB9523A, 0x6F6254, 0x3A4750, 0xE9E4DA, 0x9FB0B8);
        break;
    case Person::Headscarf:
        look.build = 1.02;
        look.hair = Hair::Scarf;
        look.sleeve = Sleeve::Long;
        colours(0x9A6444, 0x62509A, 0xDBA53A, 0x54478A, 0x3C3358, 0xF2E9DA, 0xC9BCE6);
        break;
    case Person::BlueShirt:
        look.build = 0.99;
        look.hair = Hair::Short;
        look.beard = true;
        colours(0x6B4330, 0x241C1B, 0x6FA9CF, 0x2F5B86, 0x2B3A42, 0xF4C14F, 0xF4D58A);
        break;
    case Person::Cardigan:
        look.build = 1.1;
        look.hair = Hair::Curly;
        look.sleeve = Sleeve::Long;
        look.glasses = true;
        look.belly = 0.008;
        colours(0xF0C6A8, 0xE6E2DC, 0x9A5A86, 0x4C5A66, 0x7A4A3A, 0xF2E6D8, 0xE5C6D6);
        break;
    case Person::Hoodie:
        look.build = 1.15;
        look.hair = Hair::Bob;
        look.sleeve = Sleeve::Long;
        look.hood = true;
        look.belly = 0.02;
        colours(0xE3A982, 0x8C4A2A, 0x4A7F8C, 0x59616B, 0xF2F0EA, 0xD65F43, 0xD9DEE2);
        break;
    }
    return look;
}

} // namespace

Look look(Person person, Theme theme)
{
    Look look = daylight(person);
    if (theme != Theme::Dark)
        return look;
    // In the evening dark cloth and hair get some light in their own colour, so that nobody sinks
    // in.
    const auto lift = [](QColor &colour, double most) {
        const double dark = 1 - colour.lightnessF();
        colour = QColor::fromHslF(
            colour.hslHueF(), colour.hslSaturationF(),
            static_cast<float>(std::min(1.0, colour.lightnessF() + most * dark * dark)));
    };
    for (QColor *cloth : {&look.top, &look.bottom, &look.shoe})
        lift(*cloth, 0.20);
    lift(look.hairColour, 0.08);
    return look;
}

QString personName(Person person)
{
    switch (person) {
    case Person::GreenTop:
        return QStringLiteral("green-top");
    case Person::RedJumper:
        return QStringLiteral("red-jumper");
    case Person::Headscarf:
        return QStringLiteral("headscarf");
    case Person::BlueShirt:
        return QStringLiteral("blue-shirt");
    case Person::Cardigan:
        return QStringLiteral("cardigan");
    case Person::Hoodie:
        return QStringLiteral("hoodie");
    }
    return {};
}

Person personFromName(const QString &name)
{
    for (const Person person : everyone) {
        if (personName(person) == name)
            return person;
    }
    return Person::GreenTop;
}

} // namespace backwell::content
