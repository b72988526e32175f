// SPDX-License-Identifier: Apache-2.0
// Articles: what a page gets to draw, and what never comes through.
#include "content/article/article.h"
#include "content/article/facts.h"
#include "content/article/library.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{
constexpr auto head =
    "---\nid: a\ntitle: A title\ntopic: t\nreader: person\naudience: both\nwhen: any\n"
    "boxes: 1 24\nmessages: keep-going\nminutes: 3\nsummary: One sentence.\nfacts: F4 F8\n"
    "reviewBy: 2027-11-30\napprover:\npicture: bridge/end\n---\n";
constexpr int headLines = 16;

Result<Article> articleOf(const QByteArray &body)
{
    return readArticle(QByteArray(head) + body);
}

QString problemOf(const QByteArray &body)
{
    const auto article = articleOf(body);
    return article ? QString() : article.error().detail;
}

template <typename T>
const T &blockAt(const Article &article, size_t index)
{
    const T *block =
        index < article.blocks.size() ? std::get_if<T>(&article.blocks[index]) : nullptr;
    if (!block)
        qFatal("block %zu is of another kind", index);
    return *block;
}
} // namespace

class TstArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_head_is_read()
    {
        const auto article = articleOf("Text.\n");
        QVERIFY(article);
        QCOMPARE(article->id, QStringLiteral("a"));
        QCOMPARE(article->minutes, 3);
        QCOMPARE(article->facts, QStringList({QStringLiteral("F4"), QStringLiteral("F8")}));
        QCOMPARE(article->reader, Reader::Person);
        QCOMPARE(article->boxes, (QList<int>{1, 24}));
        QCOMPARE(article->messages, QStringList{QStringLiteral("keep-going")});
        QCOMPARE(article->lines.value(QStringLiteral("facts")), 12);
        QCOMPARE(article->audience, Audience::Both);
        QCOMPARE(article->reviewBy, QDate(2027, 11, 30));
        QVERIFY(article->approver.isEmpty());
        QCOMPARE(article->picture, QStringLiteral("bridge/end"));
    }

    void a_card_and_a_belief_share_the_head()
    {
        QByteArray card = QByteArray(head).replace("minutes: 3\nsummary: One sentence.\n", "");
        const auto read = readLearnItem(LearnKind::Card, card + "Text.\n");
        QVERIFY2(read, read ? "" : qUtf8Printable(read.error().detail));
        QVERIFY(read->summary.isEmpty() && read->minutes == 0 && !read->verdict);
        QVERIFY(!readLearnItem(LearnKind::Belief, card + "Text.\n"));
        card.replace("facts:", "answer: usually-not\nfacts:");
        const auto belief = readLearnItem(LearnKind::Belief, card + "Text.\n");
        QVERIFY2(belief, belief ? "" : qUtf8Printable(belief.error().detail));
        QCOMPARE(*belief->verdict, Verdict::UsuallyNot);
        QCOMPARE(wordOf(*belief->verdict), QStringLiteral("usually-not"));
        QVERIFY(!readLearnItem(LearnKind::Card, card + "Text.\n"));
        QVERIFY(!readLearnItem(LearnKind::Card, QByteArray(head) + "Text.\n"));
    }

    void every_block_knows_its_line()
    {
        const auto article =
            articleOf("First.\n\n## Heading\n\n- one\n- two\n\n```picture\nbridge/end | Lying "
                      "down.\n```\n\n> beside\n");
        QVERIFY(article);
        QList<int> lines;
        for (const Passage &passage : article->passages()) {
            if (passage.line > headLines)
                lines.append(passage.line - headLines);
        }
        QCOMPARE(lines, (QList<int>{1, 3, 5, 6, 8, 12}));
    }

    void a_problem_names_its_line_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("line");
        QTest::newRow("HTML") << QByteArray("a\n\n<div>x</div>\n") << 3;
        QTest::newRow("a link") << QByteArray("a\nb\n\nc [x](http://y)\n") << 4;
        QTest::newRow("a list in a list") << QByteArray("- a\n  - b\n") << 2;
        QTest::newRow("a heading") << QByteArray("a\n\n#### b\n") << 3;
        QTest::newRow("a directive") << QByteArray("a\n\n```video\nx\n```\n") << 3;
        QTest::newRow("a picture") << QByteArray("a\n\n\n```picture\nbridge/end\n```\n") << 4;
    }
    void a_problem_names_its_line()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, line);
        const QString said = problemOf(body);
        QVERIFY2(said.startsWith(QStringLiteral("line %1: ").arg(line + headLines)),
                 qUtf8Printable(said));
    }

    void facts_bring_their_sources_in_the_items_order()
    {
        const auto facts = readFacts(
            R"({"facts":[{"id":"F8","says":"x","source":"Two","mark":"R","caution":"c"},
                {"id":"F9","says":"x","source":"Three","mark":"V"},
                {"id":"F4","says":"x","source":"One","mark":"V"}]})");
        QVERIFY2(facts, facts ? "" : qUtf8Printable(facts.error().detail));
        const auto article = articleOf("Text.\n");
        const auto cited = factsOf(*article, *facts);
        QCOMPARE(cited.size(), size_t(2));
        QCOMPARE(cited[0].source, QStringLiteral("One"));
        QCOMPARE(cited[1].caution, QStringLiteral("c"));
        QVERIFY(!readFacts(R"({"facts":[{"id":"F8","says":"x","source":"Two","mark":"Q"}]})"));
        QVERIFY(!readFacts(R"({"facts":[]})"));
    }

    void key_messages_say_who_agreed()
    {
        const auto messages = readKeyMessages(
            R"({"messages":[{"id":"common","says":"x","why":"y","facts":["F1"],"agreed":
                {"clinicians":{"name":"A group","date":"2027-01-02"},"people":{"name":"","date":""}}}]})");
        QVERIFY(messages);
        QCOMPARE(messages->front().clinicians.date, QDate(2027, 1, 2));
        QVERIFY(messages->front().people.name.isEmpty());
        QVERIFY(!readKeyMessages(R"({"messages":[{"id":"common","says":"x"}]})"));
    }

    void every_block_keeps_its_kind_and_order()
    {
        const auto article = articleOf(
            "## Heading\n\nFirst *soft* and **strong** [more](article:b).\nSame paragraph.\n\n"
            "- one\n- two **2**\n\n1. first\n\n   again\n2. second\n\n> beside\n>\n> "
            "more\n\n---\n\n"
            "```picture\nbridge/end | A person lying down.\n```\n");
        QVERIFY2(article, article ? "" : qUtf8Printable(article.error().detail));
        QCOMPARE(article->blocks.size(), size_t(7));
        QCOMPARE(blockAt<Heading>(*article, 0).level, 2);
        const Spans &spans = blockAt<Paragraph>(*article, 1).spans;
        QCOMPARE(spans.size(), size_t(7));
        QCOMPARE(spans[1], (Span{QStringLiteral("soft"), false, true, {}}));
        QCOMPARE(spans[3], (Span{QStringLiteral("strong"), true, false, {}}));
        QCOMPARE(*spans[5].link, (Link{Link::To::Article, QStringLiteral("b")}));
        QCOMPARE(spans[6].text, QStringLiteral(". Same paragraph."));
        const List &bullets = blockAt<List>(*article, 2);
        QVERIFY(!bullets.numbered);
        QCOMPARE(bullets.entries.size(), size_t(2));
        QCOMPARE(bullets.entries[1][0].spans.size(), size_t(2));
        const List &numbers = blockAt<List>(*article, 3);
        QVERIFY(numbers.numbered);
        QCOMPARE(numbers.entries[0].size(), size_t(2));
        QCOMPARE(blockAt<Aside>(*article, 4).paragraphs.size(), size_t(2));
        blockAt<Pause>(*article, 5);
        QCOMPARE(blockAt<Picture>(*article, 6).alt, QStringLiteral("A person lying down."));
        QCOMPARE(article->links().size(), size_t(1));
    }

    void ten_people_leave_unmeasured_cells_empty()
    {
        const auto article = articleOf(
            "```ten-people\n{\"title\":\"T\",\"question\":\"Q\",\"source\":\"S\",\"mark\":\"V\","
            "\"columns\":[\"20s\",\"80s\"],\"rows\":[{\"finding\":\"F\",\"per100\":[37,null]}]}\n``"
            "`\n");
        QVERIFY2(article, article ? "" : qUtf8Printable(article.error().detail));
        const TenPeople &people = blockAt<TenPeople>(*article, 0);
        QCOMPARE(people.columns.size(), 2);
        QCOMPARE(people.rows.at(0).per100.at(0), std::optional<int>(37));
        QVERIFY(!people.rows.at(0).per100.at(1));
    }

    void nothing_unsafe_comes_through_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *body, const char *said) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(said);
        };
        row("HTML block", "<div>x</div>\n", "HTML");
        row("HTML in text", "Some <b>bold</b>.\n", "HTML");
        row("image", "![x](picture.png)\n", "image");
        row("remote image", "![x](http://example.org/x.png)\n", "image");
        row("remote link", "[x](https://example.org)\n", "leads outside");
        row("script link", "[x](javascript:alert(1))\n", "leads outside");
        row("file link", "[x](file:///etc/passwd)\n", "leads outside");
        row("autolink", "<https://example.org>\n", "leads outside");
        row("reference link", "[x][r]\n\n[r]: http://example.org\n", "leads outside");
        row("odd id", "[x](article:../b)\n", "leads outside");
        row("service code", "[x](tel:*06)\n", "leads outside");
        row("first level", "# Title\n", "level 1");
        row("fourth level", "#### Deep\n", "level 4");
        row("code", "```\nx\n```\n", "not known");
        row("code in text", "Some `code`.\n", "style");
        row("unknown directive", "```video\nx\n```\n", "not known");
        row("list in list", "- a\n  - b\n", "list inside");
        row("picture without words", "```picture\nbridge/end\n```\n", "no words");
        row("picture of nothing", "```picture\n../x | X\n```\n", "no movement");
        row("people without numbers", "```ten-people\n{\"title\":\"T\"}\n```\n", "ten-people");
        row("more than all",
            "```ten-people\n{\"title\":\"T\",\"source\":\"S\",\"mark\":\"V\",\"columns\":[\"c\"],"
            "\"rows\":[{\"finding\":\"F\",\"per100\":[101]}]}\n```\n",
            "0 to 100");
        row("entity", "a &nbsp; b\n", "character itself");
        row("empty", "\n", "empty");
    }
    void nothing_unsafe_comes_through()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, said);
        QVERIFY2(problemOf(body).contains(said),
                 qUtf8Printable(QStringLiteral("said: ") + problemOf(body)));
    }

    void a_broken_head_is_named_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no begin") << QByteArray("---\nid") << QByteArray("id");
        QTest::newRow("no colon") << QByteArray("topic: t") << QByteArray("topic t");
        QTest::newRow("unknown key")
            << QByteArray("topic: t") << QByteArray("topic: t\ncolour: red");
        QTest::newRow("no title") << QByteArray("title: A title") << QByteArray("title:");
        QTest::newRow("audience") << QByteArray("audience: both") << QByteArray("audience: all");
        QTest::newRow("reader") << QByteArray("reader: person") << QByteArray("reader: all");
        QTest::newRow("no boxes") << QByteArray("boxes: 1 24") << QByteArray("boxes:");
        QTest::newRow("box 25") << QByteArray("boxes: 1 24") << QByteArray("boxes: 1 25");
        QTest::newRow("a box twice") << QByteArray("boxes: 1 24") << QByteArray("boxes: 1 1");
        QTest::newRow("four messages") << QByteArray("keep-going") << QByteArray("a b c d");
        QTest::newRow("a key twice") << QByteArray("topic: t") << QByteArray("topic: t\ntopic: t");
        QTest::newRow("a source") << QByteArray("topic: t") << QByteArray("topic: t\nsource: s");
        QTest::newRow("minutes") << QByteArray("minutes: 3") << QByteArray("minutes: some");
        QTest::newRow("no such day") << QByteArray("2027-11-30") << QByteArray("2027-11-31");
    }
    void a_broken_head_is_named()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto article = readArticle(QByteArray(head).replace(from, to) + "Text.\n");
        QVERIFY(!article);
        QCOMPARE(article.error().kind, ErrorKind::Invalid);
        QVERIFY(article.error().detail.startsWith(u"line "));
        QVERIFY(!readArticle(head));
        QVERIFY(!readArticle(QByteArray(head).left(20)));
        QVERIFY(!readArticle({}));
    }

    void the_packs_articles_are_readable()
    {
        const QString pack = qEnvironmentVariable("BACKWELL_SOURCE") +
                             QStringLiteral("/content/packs/backwell-en-GB/");
        int count = 0;
        QDirIterator files(pack + QStringLiteral("articles"), {QStringLiteral("*.md")},
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto article = readArticle(file.readAll());
            QVERIFY2(article, qUtf8Printable(file.fileName() +
                                             (article ? QString() : article.error().detail)));
            ++count;
        }
        QVERIFY(count >= 5);
        QFile learn(pack + QStringLiteral("learn.json"));
        QVERIFY(learn.open(QIODevice::ReadOnly));
        const auto topics = readTopics(learn.readAll());
        QVERIFY(topics);
        qsizetype listed = 0;
        for (const Topic &topic : *topics)
            listed += topic.articles.size();
        QCOMPARE(listed, qsizetype(count));
    }
};

QTEST_GUILESS_MAIN(TstArticle)
#include "tst_article.moc"
