// SPDX-License-Identifier: Apache-2.0
// The settings say which; this carries it out.
#include "app/language/language_face.h"

#include "app/language/text_note.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace backwell::app
{

namespace
{

bool isSample(const QString &id)
{
    return id.startsWith(u"pseudo");
}

bool isRightToLeft(const QString &id)
{
    return isSample(id) ? id.endsWith(u"-rtl") : QLocale(id).textDirection() == Qt::RightToLeft;
}

QString inWordsOf(const QString &id, const char *text)
{
    WordCatalogue catalogue;
    const QString words =
        catalogue.take(id) ? catalogue.translate("LanguageFace", text, nullptr, -1) : QString();
    return words.isEmpty() ? QString::fromUtf8(text) : words;
}

/// What the language calls itself; the pack's own is the one the app is written in.
QString ownName(const QString &id)
{
    //: The name of your language in your language
    return inWordsOf(id, QT_TRANSLATE_NOOP("LanguageFace", "English"));
}

} // namespace

LanguageFace::LanguageFace(const PackShelf &library, Settings &settings, QObject *parent)
    : QObject(parent), m_original(library), m_settings(settings), m_id(library.language())
{
    connect(&m_settings, &Settings::changed, this, &LanguageFace::follow);
}

LanguageFace::~LanguageFace() = default;

void LanguageFace::offer(PackShelf &library, Find find, const QString &home)
{
    m_library = &library;
    m_find = std::move(find);
    m_found.reset();
    m_home = home;
    follow();
    Q_EMIT offered();
}

const std::vector<content::Pack> &LanguageFace::translations() const
{
    if (!m_found)
        m_found = m_find ? m_find() : std::vector<content::Pack>{};
    return *m_found;
}

std::vector<LanguageChoice> LanguageFace::choices() const
{
    std::vector<LanguageChoice> choices{{m_original.language(), ownName(m_original.language())}};
    for (const content::Pack &pack : translations()) {
        const QString &id = pack.manifest().language;
        if (WordCatalogue::has(id))
            choices.push_back({id, ownName(id), pack.manifest().draft});
    }
    return choices;
}

QStringList LanguageFace::names() const
{
    QStringList names;
    for (const LanguageChoice &choice : choices())
        names += choice.draft
                     //: After the name of your language, as long as it is a draft
                     ? inWordsOf(choice.id, QT_TRANSLATE_NOOP("LanguageFace", "%1 (draft)"))
                           .arg(choice.name)
                     : choice.name;
    return names;
}

int LanguageFace::current() const
{
    const std::vector<LanguageChoice> all = choices();
    const auto found = std::ranges::find(all, m_id, &LanguageChoice::id);
    return found == all.end() ? -1 : int(found - all.begin());
}

bool LanguageFace::several() const
{
    return choices().size() > 1;
}

void LanguageFace::pick(int index)
{
    const std::vector<LanguageChoice> all = choices();
    if (index >= 0 && index < int(all.size()))
        m_settings.setLanguage(all[size_t(index)].id);
}

void LanguageFace::follow()
{
    const QString own = m_original.language();
    const QString wished = m_settings.language().isEmpty() ? m_home : m_settings.language();
    const QString wanted = WordCatalogue::has(wished) && m_library ? wished : own;
    if (wanted != m_id)
        speak(wanted);
}

void LanguageFace::speak(const QString &id)
{
    const bool turned = isRightToLeft(id) != isRightToLeft(m_id);
    m_id = id;
    m_catalogue.reset(); // takes itself out
    const QString language = speaksAnother() ? id : m_original.language();
    std::optional<content::Pack> words;
    if (speaksAnother())
        for (const content::Pack &pack : translations())
            if (pack.manifest().language == id)
                words = pack;
    m_library->speak(language, std::move(words));
    QLocale::setDefault(QLocale(language));
    if (WordCatalogue::has(id)) {
        m_catalogue = std::make_unique<WordCatalogue>();
        m_catalogue->take(id);
        QCoreApplication::installTranslator(m_catalogue.get());
    }
    if (turned)
        QGuiApplication::setLayoutDirection(isRightToLeft(id) ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

bool LanguageFace::speaksAnother() const
{
    return m_id != m_original.language() && !isSample(m_id);
}

QString LanguageFace::draftLine() const
{
    return TextNote::draft(m_original);
}

QString LanguageFace::helpLine() const
{
    return speaksAnother()
               ? tr("These are official lists. They stay in English until there is an official "
                    "translation.")
               : QString();
}

QString LanguageFace::questionsLine() const
{
    return speaksAnother()
               ? tr("These questions are in English. They need a translation that was checked.")
               : QString();
}

QString LanguageFace::elseLine() const
{
    return TextNote::elsewhere(m_original, m_original.language());
}

QString LanguageFace::lineFor(const QString &language) const
{
    return TextNote::of(m_original, language);
}

} // namespace backwell::app
