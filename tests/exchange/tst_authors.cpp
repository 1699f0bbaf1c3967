#include "exchange/authors.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAuthors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authors_data();
    void authors();
    void namesInTheirOwnOrder_data();
    void namesInTheirOwnOrder();
};

// Family/given of a person, [body] of what is none.
static QString shown(const QList<Author> &authors)
{
    QStringList names;
    for (const Author &author : authors)
        names << (author.isPerson() ? author.family + u'/' + author.given
                                    : u'[' + author.body + u']');
    return names.join(u' ');
}

void TestAuthors::authors_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("authors");
    const auto row = [](const char *name, const QStringList &people, const QString &byline,
                        const QString &authors) {
        QTest::newRow(name) << people << byline << authors;
    };
    row("two reporters", {u"周明"_s, u"崔振波"_s}, u"本报记者 周 明 崔振波"_s, u"周/明 崔/振波"_s);
    row("spaces inside a name", {u"周 明"_s}, {}, u"周/明"_s);
    row("surname of two characters", {u"欧阳文"_s, u"司马相如"_s}, {}, u"欧阳/文 司马/相如"_s);
    row("traditional", {u"陳大文"_s, u"歐陽文"_s, u"張偉"_s}, {}, u"陳/大文 歐陽/文 張/偉"_s);
    row("name with a dot", {u"阿布列力·热斯坎"_s}, {}, u"阿布列力·热斯坎/"_s);
    row("two Latin words", {u"John Smith"_s}, {}, u"Smith/John"_s);
    row("surname first", {u"Smith, John A."_s}, {}, u"Smith/John A."_s);
    row("two of one surname", {u"John and Mary Smith"_s}, {}, u"Smith/John Smith/Mary"_s);
    row("two of two surnames", {u"John Smith and Mary Ann Brown"_s}, {},
        u"Smith/John Brown/Mary Ann"_s);
    row("two words that are no people", {u"Reuters and Xinhua"_s}, {}, u"[Reuters] [Xinhua]"_s);
    row("small words", {u"Ludwig van Beethoven"_s}, {}, u"van Beethoven/Ludwig"_s);
    row("accents", {u"José Nuñez"_s}, {}, u"Nuñez/José"_s);
    row("one Latin word", {u"Xinhua"_s}, {}, u"[Xinhua]"_s);
    row("commentator", {u"本报评论员"_s}, {}, u"[本报评论员]"_s);
    row("agency and role", {u"新华社记者 王 明"_s}, {}, u"[新华社记者王明]"_s);
    row("bodies that begin as surnames do", {u"管委会"_s, u"常委会"_s, u"安徽日报"_s}, {},
        u"[管委会] [常委会] [安徽日报]"_s);
    row("traditional body", {u"本報評論員"_s, u"編輯部"_s}, {}, u"[本報評論員] [編輯部]"_s);
    row("no surname", {u"乌日娜"_s, u"那日松"_s}, {}, u"乌/日娜 [那日松]"_s);
    row("too long for a name", {u"王小明说了算"_s}, {}, u"[王小明说了算]"_s);
    row("blank names are nobody", {u" "_s, QString(), u"\t"_s}, {}, QString());
    row("byline of a body", {}, u"本报评论员"_s, u"[本报评论员]"_s);
    row("in brackets", {}, u"（本报评论员）"_s, u"[本报评论员]"_s);
    row("spaced", {}, u"本 报 评 论 员"_s, u"[本报评论员]"_s);
    row("byline of what is no body", {}, u"下转第二版"_s, QString());
    row("how reports begin", {u"本报讯"_s, u"新华社北京7月3日电"_s, u"本报消息"_s}, {}, QString());
    row("a report's beginning as a byline", {}, u"本报北京7月3日电"_s, QString());
    row("the same in brackets", {}, u"（本報訊）"_s, QString());
    row("a report's beginning before a name", {u"本报讯"_s, u"李讯"_s}, {}, u"李/讯"_s);
    row("a name like a society's", {u"李学会"_s, u"文学会"_s, u"作家学会"_s}, {},
        u"李/学会 [文学会] [作家学会]"_s);
    row("people before bodies", {u"高鹏"_s}, u"本报评论员 高鹏"_s, u"高/鹏"_s);
}

void TestAuthors::authors()
{
    QFETCH(QStringList, people);
    QFETCH(QString, byline);
    QTEST(shown(authorsOf(people, byline)), "authors");
}

void TestAuthors::namesInTheirOwnOrder_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("name");
    QTest::newRow("Han") << u"周 明"_s << u"周明"_s;
    QTest::newRow("Latin") << u"John Smith"_s << u"Smith John"_s;
    QTest::newRow("with a dot") << u"阿布列力·热斯坎"_s << u"阿布列力·热斯坎"_s;
    QTest::newRow("body") << u"本报评论员"_s << u"本报评论员"_s;
}

void TestAuthors::namesInTheirOwnOrder()
{
    QFETCH(QString, person);
    QTEST(nameOf(authorsOf({person}, {}).constFirst()), "name");
}

QTEST_GUILESS_MAIN(TestAuthors)
#include "tst_authors.moc"
