// SPDX-License-Identifier: Apache-2.0
#include "app/paper/article_sheet.h"

#include "app/language/text_note.h"
#include "app/learn/learn_face.h"

#include <QLocale>

#include <algorithm>

namespace backwell::app
{

Result<content::Sheet> ArticleSheet::of(const PackShelf &library, const QString &id)
{
    const Result<content::Article> article = library.article(id);
    if (!article)
        return std::unexpected(article.error());
    content::Sheet sheet;
    sheet.language = article->language;
    sheet.title = article->title;
    const std::vector<content::Topic> &topics = library.topics();
    const auto topic = std::ranges::find(topics, article->topic, &content::Topic::id);
    sheet.above = topic == topics.end() ? QString() : topic->title;
    sheet.below = article->approver.isEmpty() ? tr("Waiting for a clinician's check")
                                              : tr("Checked by %1").arg(article->approver);
    if (const QString note = TextNote::of(library, article->language); !note.isEmpty())
        sheet.below += QStringLiteral(". ") + note;
    sheet.blocks = article->blocks;
    sheet.help = help(library);
    sheet.terms = content::termsIn(article->blocks, library.terms());
    sheet.sources = ArticleFace::sourcesOf(*article, library.facts());
    sheet.foot = foot(library, *article);
    sheet.words = words();
    return sheet;
}

content::SheetWords ArticleSheet::words()
{
    content::SheetWords words;
    words.tens = tr("%1 in 10");
    words.moreThanNine = tr("More than 9 in 10");
    words.fewerThanOne = tr("Fewer than 1 in 10");
    words.notCounted = tr("Not counted");
    words.age = tr("Age");
    words.aged = tr("Aged %1");
    words.words = tr("Words on this page");
    words.sources = tr("Where this comes from");
    words.page = tr("Page %1 of %2");
    return words;
}

content::SheetHelp ArticleSheet::help(const PackShelf &library)
{
    const content::HelpNow lists = library.helpNow().value_or(content::builtInHelp());
    content::SheetHelp help{lists.title, {}};
    for (const content::Tier &tier : lists.tiers) {
        if (tier.id == u"appointment")
            continue;
        content::SheetHelp::Line line{tier.title, tier.action, {}};
        for (const content::Sign &sign : tier.signs)
            line.signs += sign.text;
        help.lines.push_back(std::move(line));
    }
    return help;
}

QString ArticleSheet::foot(const PackShelf &library, const content::Article &article)
{
    const content::Manifest &manifest = library.pack().manifest();
    return tr("Backwell · %1 %2 · to be reviewed by %3")
        .arg(manifest.name, manifest.version,
             QLocale(manifest.language).toString(article.reviewBy, QStringLiteral("d MMMM yyyy")));
}

} // namespace backwell::app
