// SPDX-License-Identifier: Apache-2.0
// The compiled-in everyday scenes, in the same notation as movement files.
#include "content/figure/everyday.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace backwell::content
{

namespace
{

struct Entry {
    Everyday scene;
    const char *name;
    const char *figure;
};

constexpr Entry entries[] = {
    {Everyday::Stand, "stand", R"({"tempo":"hold 1 min","pins":["footR","footL"],"keys":[
      {"key":"stand","anchor":"heelR","P":0,"N":-2,"hL":-5,"kL":3,"aL":-4,"hR":5,"kR":3,"s":4,"e":14,"sL":-4,"eL":20}]})"},
    {Everyday::Walk, "walk", R"({"tempo":"cycle 1.12","keys":[
      {"key":"contact","anchor":"heelR","P":2,"hR":26,"kR":3,"aR":2,"hL":-16,"kL":8,"aL":4,"sR":-22,"eR":12,"sL":20,"eL":18},
      {"key":"midstance","anchor":"heelR","P":2,"hR":4,"kR":6,"aR":2,"hL":16,"kL":60,"eR":12,"eL":15},
      {"key":"push-off","anchor":"toeR","P":2,"hR":-16,"kR":9,"aR":7,"hL":26,"kL":10,"sR":20,"eR":18,"sL":-22,"eL":12},
      {"key":"swing","anchor":"heelL","P":2,"hR":16,"kR":60,"hL":4,"kL":6,"aL":4,"eR":12,"eL":15}]})"},
    {Everyday::Sit, "sit", R"({"tempo":"hold 1 min","pins":["footR","footL"],"keys":[
      {"key":"sit","anchor":"heelR","P":-4,"L":4,"T":4,"N":-2,"h":86,"k":88,"a":2,"s":34,"e":36,"hL":84,"kL":82,"aL":-2}],
      "props":[{"kind":"chair","x":-0.235,"width":0.27,"height":0.218}]})"},
    {Everyday::Read, "read", R"({"tempo":"hold 1 min","pins":["footR","footL"],"keys":[
      {"key":"read","anchor":"heelR","P":-8,"L":10,"T":8,"N":16,"h":82,"k":88,"a":6,"s":30,"e":86,"w":6,"hL":80,"kL":82,"aL":2}],
      "props":[{"kind":"chair","x":-0.235,"width":0.27,"height":0.218},{"kind":"book","x":0.03,"width":0.11,"height":0.462}]})"},
    {Everyday::Bend, "bend", R"({"tempo":"2/0.6/2/1","keys":[
      {"key":"stand","anchor":"heelR","P":0,"h":4,"k":6,"a":2,"s":8,"e":14},
      {"key":"bend","anchor":"heelR","P":50,"L":18,"T":10,"N":-8,"h":62,"k":26,"a":14,"s":78,"e":10}]})"},
    {Everyday::Garden, "garden",
     R"({"tempo":"1.6/0.4/1.6/0.6","still":"plant","pins":["footR"],"keys":[
      {"key":"sit-back","anchor":"kneeL","P":14,"L":6,"T":6,"N":6,"hL":14,"kL":90,"aL":-62,"hR":104,"kR":90,"aR":0,"s":44,"e":40,"w":8,"sL":50,"eL":44},
      {"key":"plant","anchor":"kneeL","P":30,"L":14,"T":12,"N":6,"hL":30,"kL":90,"aL":-62,"hR":120,"kR":90,"aR":0,"s":78,"e":26,"w":14,"sL":88,"eL":20}],
      "props":[{"kind":"plant","x":0.5,"width":0.22,"height":0.24}]})"},
    {Everyday::Play, "play", R"({"tempo":"1.4/0.3/1.4/0.5","still":"reach","pins":["handL"],"keys":[
      {"key":"ready","anchor":"kneeR","P":76,"N":-24,"h":76,"k":90,"a":-80,"s":80,"w":90},
      {"key":"reach","anchor":"kneeR","P":72,"T":2,"N":-28,"h":74,"k":92,"a":-80,"s":80,"w":90,"sR":112,"eR":14,"wR":10}],
      "props":[{"kind":"ball","x":0.62,"width":0.12,"height":0.12}]})"},
    {Everyday::Wave, "wave", R"({"tempo":"0.5/0.05/0.5/0.05","pins":["footR","footL"],"keys":[
      {"key":"one","anchor":"heelR","P":0,"N":-3,"hL":-5,"kL":3,"aL":-4,"hR":5,"kR":3,"sL":4,"eL":14,"sR":128,"eR":28,"wR":-8},
      {"key":"two","anchor":"heelR","P":0,"N":-3,"hL":-5,"kL":3,"aL":-4,"hR":5,"kR":3,"sL":4,"eL":14,"sR":132,"eR":58,"wR":14}]})"},
    {Everyday::Relax, "relax", R"({"tempo":"hold 5 min","keys":[
      {"key":"rest","anchor":"sh","P":-92,"L":2,"N":5,"h":90,"k":92,"s":-8,"e":6}],
      "props":[{"kind":"mat","x":0.10,"width":0.66,"height":0.018},{"kind":"stool","x":0.52,"width":0.24,"height":0.25}]})"},
};

Choreography made(const Entry &entry)
{
    const auto figure =
        Choreography::read(QJsonDocument::fromJson(QByteArray(entry.figure)).object());
    Q_ASSERT(figure);
    return figure ? *figure : Choreography();
}

} // namespace

const Choreography &everyday(Everyday scene)
{
    static const std::map<Everyday, Choreography> all = [] {
        std::map<Everyday, Choreography> scenes;
        for (const Entry &entry : entries)
            scenes.emplace(entry.scene, made(entry));
        return scenes;
    }();
    return all.at(scene);
}

std::optional<Everyday> everydayFromName(const QString &name)
{
    for (const Entry &entry : entries) {
        if (name == QLatin1String(entry.name))
            return entry.scene;
    }
    return std::nullopt;
}

} // namespace backwell::content
