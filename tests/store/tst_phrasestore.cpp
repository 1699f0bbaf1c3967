#include "sample.h"
#include "store/databasecare.h"
#include "store/phrasestore.h"
#include "store/undolog.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Target = ReaderPhrase::Target;

namespace {

QStringList shown(const Result<QList<ReaderPhrase>> &phrases)
{
    QStringList lines;
    for (const ReaderPhrase &phrase : *phrases)
        lines << phrase.source + u'>' + phrase.rendition + u'|' + phrase.paper;
    return lines;
}

ReaderPhrase phrase(const QString &source, const QString &rendition, const QString &paper = {},
                    Target target = Target::Traditional)
{
    return {.source = source,
            .rendition = rendition,
            .target = target,
            .paper = paper,
            .creator = u"李明"_s};
}

} // namespace

class TestPhraseStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void sameWordsAreReplaced();
    void eachPaperHasItsOwn();
    void refuses_data();
    void refuses();
    void canBeUndone();
    void uuidPrefix();
};

void TestPhraseStore::comesBack()
{
    sample::Library library;
    QVERIFY(addPhrase(library.db, phrase(u"范晓"_s, u"范曉"_s, u"阜新日报"_s)));
    const auto stored = phrases(library.db);
    QVERIFY(stored);
    QCOMPARE(stored->size(), 1);
    const ReaderPhrase &one = stored->constFirst();
    QCOMPARE(one.source, u"范晓"_s);
    QCOMPARE(one.rendition, u"范曉"_s);
    QCOMPARE(one.target, Target::Traditional);
    QCOMPARE(one.paper, u"阜新日报"_s);
    QCOMPARE(one.creator, u"李明"_s);
    QVERIFY(one.created.isValid());
    QVERIFY(deletePhrase(library.db, one.id));
    QCOMPARE(shown(phrases(library.db)), QStringList());
    QCOMPARE(deletePhrase(library.db, one.id).error().code, Error::Code::NotFound);
}

void TestPhraseStore::sameWordsAreReplaced()
{
    sample::Library library;
    const auto first = addPhrase(library.db, phrase(u"于"_s, u"於"_s));
    const auto second = addPhrase(library.db, phrase(u"于"_s, u"于"_s));
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(shown(phrases(library.db)), QStringList(u"于>于|"_s));
    // The other direction is another phrase.
    QVERIFY(addPhrase(library.db, phrase(u"于"_s, u"于"_s, {}, Target::Simplified)));
    QCOMPARE(shown(phrases(library.db)).size(), 2);
}

void TestPhraseStore::eachPaperHasItsOwn()
{
    sample::Library library;
    for (const ReaderPhrase &one : {phrase(u"后"_s, u"后"_s), phrase(u"后"_s, u"後"_s, u"甲报"_s),
                                    phrase(u"里"_s, u"里"_s, u"乙报"_s)})
        QVERIFY(addPhrase(library.db, one));
    QCOMPARE(shown(phrasesFor(library.db, u"甲报"_s)), QStringList({u"后>后|"_s, u"后>後|甲报"_s}));
    QCOMPARE(shown(phrasesFor(library.db, {})), QStringList(u"后>后|"_s));
}

void TestPhraseStore::refuses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("rendition");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << u""_s << u"於"_s << u"no-words"_s;
    QTest::newRow("to nothing") << u"于"_s << u""_s << u"no-words"_s;
    QTest::newRow("line feed") << u"于\n是"_s << u"於是"_s << u"white-space"_s;
    QTest::newRow("ideographic space") << u"于"_s << u"　"_s << u"white-space"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"於"_s << u"white-space"_s;
    QTest::newRow("too long") << u"于"_s << u"於"_s.repeated(101) << u"too-long"_s;
}

void TestPhraseStore::refuses()
{
    QFETCH(QString, source);
    QFETCH(QString, rendition);
    QFETCH(QString, fault);
    sample::Library library;
    const auto added = addPhrase(library.db, phrase(source, rendition));
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::BadTable);
    QCOMPARE(added.error().detail, fault);
    QCOMPARE(shown(phrases(library.db)), QStringList());
}

void TestPhraseStore::canBeUndone()
{
    sample::Library library;
    const auto log = UndoLog::open(library.folder.filePath(u"undo"_s));
    QVERIFY(log);
    QVERIFY(addPhrase(library.db, phrase(u"范晓"_s, u"范曉"_s)));
    const auto before = canonicalDump(library.db);
    QVERIFY(before);
    QVERIFY((*log)->run(library.db, u"Convert"_s, [](Connection &db) -> Result<void> {
        const auto replaced = addPhrase(db, phrase(u"范晓"_s, u"範曉"_s));
        const auto added = addPhrase(db, phrase(u"后"_s, u"后"_s));
        return replaced && added ? Result<void>() : Result<void>(Error{});
    }));
    QCOMPARE(shown(phrases(library.db)), QStringList({u"后>后|"_s, u"范晓>範曉|"_s}));
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(*canonicalDump(library.db), *before);
    QCOMPARE(shown(phrases(library.db)), QStringList(u"范晓>范曉|"_s));
}

void TestPhraseStore::uuidPrefix()
{
    sample::Library library;
    ReaderPhrase one = phrase(u"范晓"_s, u"范曉"_s);
    one.uuid = u"12345678-0000-4000-8000-000000000001"_s;
    ReaderPhrase other = phrase(u"后"_s, u"后"_s);
    other.uuid = u"12345679-0000-4000-8000-000000000001"_s;
    QVERIFY(addPhrase(library.db, one) && addPhrase(library.db, other));
    QCOMPARE(phraseByUuid(library.db, u"12345679"_s)->source, u"后"_s);
    QCOMPARE(phraseByUuid(library.db, u"123456"_s).error().code, Error::Code::Ambiguous);
    QCOMPARE(phraseByUuid(library.db, u"12345"_s).error().code, Error::Code::NotFound);
    QCOMPARE(phraseByUuid(library.db, u"abcdef"_s).error().code, Error::Code::NotFound);
}

QTEST_APPLESS_MAIN(TestPhraseStore)
#include "tst_phrasestore.moc"
