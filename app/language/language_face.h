// SPDX-License-Identifier: Apache-2.0
// Which language the app speaks: its own sentences, its texts, its dates.
#pragma once

#include "app/language/language_choice.h"
#include "app/language/word_catalogue.h"
#include "app/library/pack_shelf.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace backwell::app
{

/// Follows the settings, at once and for the whole program: catalogue, texts of the pack, QLocale,
/// direction. Before offer() there is one language, that of the pack.
class LanguageFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QStringList names READ names NOTIFY offered)
    Q_PROPERTY(QString namesText READ namesText NOTIFY offered)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(bool several READ several NOTIFY offered)
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString draftLine READ draftLine NOTIFY changed)
    Q_PROPERTY(QString helpLine READ helpLine NOTIFY changed)
    Q_PROPERTY(QString questionsLine READ questionsLine NOTIFY changed)
    Q_PROPERTY(QString elseLine READ elseLine NOTIFY changed)
public:
    using Find = std::function<std::vector<content::Pack>()>;

    explicit LanguageFace(const PackShelf &library, Settings &settings, QObject *parent = nullptr);
    ~LanguageFace() override; ///< the catalogue goes with it

    /// What there is to choose from; `find` is asked on first use. `home` is spoken as long as the
    /// settings name no language, and may be a sample (word_catalogue.h); empty: that of the pack.
    void offer(PackShelf &library, Find find, const QString &home = {});

    /// As each language calls itself, with a word in its own language where it is a draft:
    /// "English", "Polski (wersja robocza)". The pack's own comes first.
    QStringList names() const;
    QString namesText() const { return names().join(QStringLiteral(" · ")); } ///< in one line
    int current() const;  ///< where in names(); −1 for a sample
    bool several() const; ///< there is something to choose
    Q_INVOKABLE void pick(int index);

    QString id() const { return m_id; } ///< BCP 47, or the sample's name
    /// Each in the language that is spoken, and empty when there is nothing to say: that it is a
    /// draft; that the lists, that questions, that something else stand in the pack's own language.
    QString draftLine() const;
    QString helpLine() const;
    QString questionsLine() const;
    QString elseLine() const;
    /// Of a text in `language`: that it is a draft, or not in the language that is spoken.
    Q_INVOKABLE QString lineFor(const QString &language) const;

Q_SIGNALS:
    void offered();
    /// Everything that shows words reads them again.
    void changed();

private:
    const std::vector<content::Pack> &translations() const;
    std::vector<LanguageChoice> choices() const;
    void follow();
    void speak(const QString &id);
    bool speaksAnother() const; ///< than the pack itself; a sample is in its letters

    const PackShelf &m_original;
    Settings &m_settings;
    PackShelf *m_library = nullptr;
    Find m_find;
    mutable std::optional<std::vector<content::Pack>> m_found;
    QString m_home;
    QString m_id;
    std::unique_ptr<WordCatalogue> m_catalogue;
};

} // namespace backwell::app
