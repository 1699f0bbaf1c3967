#include "marks/foreignquote.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The ideas of the rows in English are those of other annotation tools' tests; the words are ours.
class TestForeignQuote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void best_data();
    void best();
    void states_data();
    void states();
    void candidatesAreApart();
    void longQuotes();
};

namespace {

const QString harbour = u"The pilots met at noon. The harbour froze at midnight, and the pilots "
                        "waited for the thaw. At noon the harbour opened."_s;
const QString park =
    u"海州露天矿建成公园。记者在公园里看到，矿坑变成了花园。市民说，公园是大家的。"_s;

} // namespace

void TestForeignQuote::best_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ForeignQuote>("wanted");
    QTest::addColumn<QString>("words"); // at the best place
    QTest::addColumn<qsizetype>("begin");
    QTest::newRow("as it is") << harbour << ForeignQuote{u"froze at midnight"_s, {}, {}, {}}
                              << u"froze at midnight"_s << harbour.indexOf(u"froze");
    QTest::newRow("a letter more") << harbour << ForeignQuote{u"froozen at midnight"_s, {}, {}, {}}
                                   << u"froze at midnight"_s << harbour.indexOf(u"froze");
    QTest::newRow("told by what is before")
        << harbour << ForeignQuote{u"the pilots"_s, u"at midnight, and "_s, {}, {}}
        << u"the pilots"_s << harbour.indexOf(u"the pilots");
    QTest::newRow("told by what is after")
        << harbour << ForeignQuote{u"the pilots"_s, {}, u" met at noon"_s, {}} << u"The pilots"_s
        << qsizetype(0);
    QTest::newRow("told by its position")
        << harbour << ForeignQuote{u"harbour"_s, {}, {}, harbour.size()} << u"harbour"_s
        << harbour.lastIndexOf(u"harbour");
    QTest::newRow("other spacing") << harbour << ForeignQuote{u"at  mid night"_s, {}, {}, {}}
                                   << u"at midnight"_s << harbour.indexOf(u"at midnight");
    QTest::newRow("in the other script") << park << ForeignQuote{u"礦坑變成了花園"_s, {}, {}, {}}
                                         << u"矿坑变成了花园"_s << park.indexOf(u"矿坑变");
    QTest::newRow("other widths") << park << ForeignQuote{u"看到,矿坑"_s, {}, {}, {}}
                                  << u"看到，矿坑"_s << park.indexOf(u"看到");
    QTest::newRow("a character misread") << park << ForeignQuote{u"矿坑变戍了花园"_s, {}, {}, {}}
                                         << u"矿坑变成了花园"_s << park.indexOf(u"矿坑变");
}

void TestForeignQuote::best()
{
    QFETCH(QString, text);
    QFETCH(ForeignQuote, wanted);
    QFETCH(QString, words);
    QFETCH(qsizetype, begin);
    const QuoteSearch found = findForeignQuote(text, wanted);
    QVERIFY(!found.matches.isEmpty());
    const TextRange range = found.matches.first().range;
    QCOMPARE(text.mid(range.begin, range.length()), words);
    QCOMPARE(range.begin, begin);
}

void TestForeignQuote::states_data()
{
    QTest::addColumn<ForeignQuote>("wanted");
    QTest::addColumn<MarkState>("state");
    QTest::newRow("stands once") << ForeignQuote{u"矿坑变成了花园"_s, u"看到，"_s, u"。市民"_s, {}}
                                 << MarkState::Ok;
    QTest::newRow("other words round it")
        << ForeignQuote{u"矿坑变成了花园"_s, u"昨天，"_s, u"。市民"_s, {}} << MarkState::ToConfirm;
    QTest::newRow("one character other")
        << ForeignQuote{u"矿坑变戍了花园"_s, u"看到，"_s, u"。市民"_s, {}} << MarkState::ToConfirm;
    QTest::newRow("stands three times, nothing round it")
        << ForeignQuote{u"公园"_s, {}, {}, {}} << MarkState::Orphan;
    QTest::newRow("three times, told by its neighbours")
        << ForeignQuote{u"公园"_s, u"市民说，"_s, u"是大家的"_s, {}} << MarkState::ToConfirm;
    QTest::newRow("nowhere") << ForeignQuote{u"煤矿工人下班回家"_s, {}, {}, {}}
                             << MarkState::Orphan;
    QTest::newRow("empty") << ForeignQuote{QString(), u"市民"_s, {}, {}} << MarkState::Orphan;
    QTest::newRow("white space") << ForeignQuote{u" \n"_s, {}, {}, {}} << MarkState::Orphan;
}

void TestForeignQuote::states()
{
    QFETCH(ForeignQuote, wanted);
    QFETCH(MarkState, state);
    QCOMPARE(findForeignQuote(park, wanted).state, state);
    QCOMPARE(findForeignQuote(QString(), wanted).state, MarkState::Orphan);
}

void TestForeignQuote::candidatesAreApart()
{
    const QuoteSearch found = findForeignQuote(park, {u"公园"_s, {}, {}, {}});
    QCOMPARE(found.matches.size(), 3);
    for (const QuoteMatch &match : found.matches)
        QCOMPARE(park.mid(match.range.begin, match.range.length()), u"公园"_s);
}

// Longer than one word of the machine, with errors on both sides of its seam.
void TestForeignQuote::longQuotes()
{
    QString text;
    for (char16_t at = 0; at < 400; ++at)
        text += QChar(char16_t(0x4E00 + at * 7));
    QString quote = text.mid(100, 200);
    quote[10] = u'々';
    quote[63] = u'々';
    quote.remove(64, 1);
    quote.insert(150, u'々');
    const QuoteSearch found = findForeignQuote(text, {quote, {}, {}, {}});
    QCOMPARE(found.matches.size(), 1);
    QCOMPARE(found.matches.first().range, (TextRange{100, 300}));
    QCOMPARE(found.matches.first().quote, 1 - 4.0 / 200);
}

QTEST_GUILESS_MAIN(TestForeignQuote)
#include "tst_foreignquote.moc"
