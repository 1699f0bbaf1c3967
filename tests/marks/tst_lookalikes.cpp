#include "marks/lookalikes.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLookalikes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passage_data();
    void passage();
    void newStretch_data();
    void newStretch();
};

namespace {

// Long enough to tell where a phrase stands.
const QString one = u"海州矿区今年继续治理，这里的人都说空气比以前好得多，河水也清了，"_s;
const QString two = u"会议强调各部门要依法办事、科学安排，把每一件事办好，不许拖到明年，"_s;
const QString phrase = u"稳步推进生态修复"_s;
const QString end = u"，请大家看看周围的变化，就会明白我们这几年做了些什么。"_s;
const QString otherEnd = u"，为资源枯竭型城市的转型提供可以学习的经验和办法来。"_s;

TextRange bracketed(QString &text)
{
    const qsizetype begin = text.indexOf(u'【');
    const qsizetype length = text.indexOf(u'】') - begin - 1;
    text.remove(u'【').remove(u'】');
    return {begin, begin + length};
}

} // namespace

void TestLookalikes::passage_data()
{
    QTest::addColumn<QString>("from"); // with the passage in 【】
    QTest::addColumn<QString>("to");   // with the place where it was found
    QTest::addColumn<QString>("ofAnother");
    QTest::addColumn<bool>("expected");
    const QString own = u'【' + phrase + u'】';
    QTest::newRow("stands once") << one + own + end << one + own + end + two << QString() << false;
    QTest::newRow("its twin is known by what stands round it")
        << one + own + end + two + phrase + otherEnd << one + own + end + two + phrase + otherEnd
        << QString() << false;
    QTest::newRow("came a second time")
        << one + own + end << one + own + end + phrase + u'。' << QString() << true;
    QTest::newRow("came a second time, a character of it another")
        << one + own + end << one + own + end + u"稳步推近生态修复。"_s << QString() << true;
    QTest::newRow("its twin went")
        << one + own + end + phrase << one + own + end << QString() << true;
    QTest::newRow("the twin is another article's")
        << one + own + end << two + phrase + otherEnd + one + own + end << two + phrase + otherEnd
        << false;
    QTest::newRow("too few characters to be told")
        << one + u"【生态】"_s + end << one + u"【生态】"_s + end + u"生态。"_s << QString()
        << false;
}

void TestLookalikes::passage()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, ofAnother);
    QFETCH(bool, expected);
    const TextRange passage = bracketed(from);
    const TextRange place = bracketed(to);
    const Carriage carriage{.from = {.sourceText = from, .segments = {}},
                            .marks = {},
                            .to = {{.text = {.sourceText = to, .segments = {}},
                                    .before = {.sourceText = ofAnother, .segments = {}}}},
                            .heir = 0};
    const Whereabouts where(carriage);
    QCOMPARE(Lookalikes(carriage, where).exist(passage, 0, place), expected);
}

void TestLookalikes::newStretch_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to"); // with the stretch in 【】
    QTest::addColumn<bool>("expected");
    QTest::newRow("furniture") << one + end << one + u"【第六版责任编辑】"_s + end << false;
    QTest::newRow("words that are gone from elsewhere")
        << one + end + u"培训后难上岗"_s << one + u"【培训后，难上岗】"_s + end << true;
    QTest::newRow("words that still stand elsewhere")
        << one + phrase + end << one + phrase + end + u"【"_s + phrase + u"】"_s << false;
}

void TestLookalikes::newStretch()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, expected);
    const TextRange stretch = bracketed(to);
    const Carriage carriage{.from = {.sourceText = from, .segments = {}},
                            .marks = {},
                            .to = {{.text = {.sourceText = to, .segments = {}}, .before = {}}},
                            .heir = 0};
    const Whereabouts where(carriage);
    QCOMPARE(Lookalikes(carriage, where).existOfNew(0, stretch), expected);
}

QTEST_GUILESS_MAIN(TestLookalikes)
#include "tst_lookalikes.moc"
