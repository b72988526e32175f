// SPDX-License-Identifier: Apache-2.0
// The open pack as pages need it, in the words of a translation where one lies over it: read on
// first use, by id.
#pragma once

#include "content/article/article.h"
#include "content/article/facts.h"
#include "content/article/library.h"
#include "content/instrument/measure.h"
#include "content/movement/movement.h"
#include "content/pack/pack.h"
#include "content/plan/because.h"
#include "content/questionnaire/questionnaire.h"
#include "content/region/region_file.h"
#include "content/safety/help_now.h"
#include "content/schedule/schedule.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>

namespace backwell::app
{

/// Every file is checked against its hash when it is read; nothing is read before a page asks.
/// A translation gives words to articles, cards, beliefs, movements, topics, the glossary and the
/// reasons of the plan. What it lacks, or has broken, comes from the pack itself, and so does all
/// else: the lists of Get help now, every questionnaire, measures, regions, film.
class PackShelf
{
public:
    explicit PackShelf(content::Pack pack);

    const content::Pack &pack() const { return m_pack; }
    QString language() const { return m_pack.manifest().language; } ///< of the pack itself

    /// From now on in `language` (BCP 47), with the words of `translation`: of none when there is
    /// none, or when it is not of this pack in this version.
    void speak(const QString &language, std::optional<content::Pack> translation);
    QString spoken() const { return m_spoken; } ///< the pack's own before speak()
    const std::optional<content::Pack> &translation() const { return m_translation; }

    /// Read on first use. Errors: as Pack::read, and Invalid when the file does not read.
    Result<content::Article> article(const QString &id) const;
    /// Every card or belief that a person may read, in order of file name; read on first use. What
    /// cannot be read is left out.
    const std::vector<content::LearnItem> &items(content::LearnKind kind) const;
    /// One of them alone. Errors: as Pack::read, and Invalid when the file does not read.
    Result<content::LearnItem> item(content::LearnKind kind, const QString &id) const;
    Result<content::Movement> movement(const QString &id) const;
    Result<std::shared_ptr<const content::Questionnaire>> questionnaire(const QString &id) const;
    /// The id under which the pack has the questionnaire with this url, of whatever version, also
    /// when its file cannot be read; empty when it has none.
    QString questionnaireId(const QString &url) const;
    /// Exactly this "url|version". Errors: NotFound.
    Result<std::shared_ptr<const content::Questionnaire>>
    questionnaireOf(const QString &canonical) const;
    /// Its file. Errors: NotFound, and as Pack::read.
    Result<QByteArray> questionnaireBytes(const QString &canonical) const;
    Result<content::HelpNow> helpNow() const;
    /// What the rules of a plan need: as the built pack has it, else from every movement and card.
    /// Titles are the pack's own. Read on first use; empty when the pack has no movements.
    const content::plan::Catalogue &catalogue() const;
    /// The sentences of plans/because.json; one that the translation lacks is the pack's.
    Result<content::plan::BecauseWords> becauseWords() const;
    /// Errors: as Pack::read, and Invalid when its file does not read or is named otherwise.
    Result<content::Region> region(const QString &id) const;
    /// Both read on first use, empty when the pack has no such list.
    const std::vector<content::Topic> &topics() const;
    const std::vector<content::Term> &terms() const;
    /// What the texts rest on; read on first use, empty when the pack has no list.
    const std::vector<content::Fact> &facts() const;
    /// Of all movements, in order of file name.
    QStringList movementIds() const;
    /// One descriptor alone. Errors: as Pack::read, and Invalid when the file does not read.
    Result<content::Instrument> instrument(const QString &id) const;
    /// Every measure that has a descriptor, in order of file name, whether it may be asked or not.
    const std::vector<content::Measure> &measures() const;
    /// Ids of the imported ones, each with a questionnaire of the same id.
    QStringList importedIds() const { return idsIn(QStringLiteral("bindings")); }
    /// When measures are asked. Errors: as Pack::read, and Invalid.
    Result<content::ScheduleRules> schedule() const;
    /// The film and its captions, if the pack has one. Errors: NotFound, Corrupt.
    Result<QString> film() const;
    bool hasFilm() const; ///< the pack lists one; whether it is whole is told by film()
    Result<QByteArray> captions() const;

private:
    /// As `read` gives it, from the translation or else from the pack; with its language.
    template <typename T, typename Read>
    Result<T> told(const QString &path, Read read) const;
    content::Measure measure(content::Instrument instrument) const;
    QStringList idsIn(const QString &folder) const;
    QString firstWith(const QString &suffix) const;

    content::Pack m_pack;
    QString m_spoken;
    std::optional<content::Pack> m_translation;
    mutable QHash<QString, std::shared_ptr<const content::Questionnaire>> m_questionnaires;
    mutable QHash<QString, content::Movement> m_movements;
    mutable std::optional<content::plan::Catalogue> m_catalogue;
    mutable std::optional<std::vector<content::Measure>> m_measures;
    mutable QHash<QString, content::Article> m_articles;
    mutable std::optional<std::vector<content::Topic>> m_topics;
    mutable std::optional<std::vector<content::Term>> m_terms;
    mutable std::optional<std::vector<content::Fact>> m_facts;
    mutable std::map<content::LearnKind, std::vector<content::LearnItem>> m_items;
};

} // namespace backwell::app
