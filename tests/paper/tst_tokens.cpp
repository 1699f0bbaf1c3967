#include "paper/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBack();
    void wordsOfTheCommandLine();
    void unknownWord();
};

// The number of values of each enum stands here, so that a new value without a word is found.
void TestTokens::everyWordComesBack()
{
    for (int value = 0; value < 6; ++value)
        QCOMPARE(articleKind(token(ArticleKind(value))), ArticleKind(value));
    for (int value = 0; value < 8; ++value)
        QCOMPARE(blockKind(token(BlockKind(value))), BlockKind(value));
    for (int value = 0; value < 6; ++value)
        QCOMPARE(origin(token(Origin(value))), Origin(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(confidence(token(Confidence(value))), Confidence(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(dateKind(token(DateKind(value))), DateKind(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(datePrecision(token(DatePrecision(value))), DatePrecision(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(paperLevel(token(PaperLevel(value))), PaperLevel(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(readState(token(ReadState(value))), ReadState(value));
    for (int value = 0; value < 4; ++value)
        QCOMPARE(markState(token(MarkState(value))), MarkState(value));
    for (int value = 0; value < 4; ++value)
        QCOMPARE(script(token(Script(value))), Script(value));
    for (int value = 0; value < 2; ++value)
        QCOMPARE(phraseTarget(token(ReaderPhrase::Target(value))), ReaderPhrase::Target(value));
    for (int value = 0; value < 8; ++value)
        QCOMPARE(scriptChoice(token(ScriptChoice(value))), ScriptChoice(value));
    for (int value = 0; value < 15; ++value)
        QCOMPARE(pageEditKind(token(PageEdit::Kind(value))), PageEdit::Kind(value));
    for (int value = 0; value < 2; ++value)
        QCOMPARE(correctionCause(token(Correction::Cause(value))), Correction::Cause(value));
    for (int value = 0; value < 3; ++value)
        QCOMPARE(verdict(token(Verdict(value))), Verdict(value));
    for (int value = 0; value < 5; ++value)
        QCOMPARE(kwicOrder(token(KwicOrder(value))), KwicOrder(value));
}

void TestTokens::wordsOfTheCommandLine()
{
    QCOMPARE(token(ScriptChoice::Traditional), u"hant"_s);
    QCOMPARE(token(DateKind::Inferred), u"inferred"_s);
    QCOMPARE(token(MarkState::ToConfirm), u"confirm"_s);
    QCOMPARE(token(Origin::Reprint), u"reprint"_s);
    QCOMPARE(token(ReadState::NothingFound), u"nothing"_s);
}

void TestTokens::unknownWord()
{
    QVERIFY(!origin(u"OWN"_s));
    QVERIFY(!scriptChoice(QString()));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
