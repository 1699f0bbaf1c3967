#include "base/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// Every code of Error has a name and a sentence of its own.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWords();
    void sentences_data();
    void sentences();
    void queryFaults();
};

void TestErrorText::everyCodeHasItsOwnWords()
{
    QSet<QString> names;
    QSet<QString> sentences;
    const int last = int(Error::Code::Internal);
    for (int code = 0; code <= last; ++code) {
        const Error error{Error::Code(code), u"甲.txt"_s, u"乙"_s};
        const QString text = sentence(error);
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u')'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        names << codeName(error.code);
        sentences << text;
    }
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::sentences_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing file") << Error::Code::NotFound << u"a.txt"_s << u""_s
                                  << u"“a.txt” was not found."_s;
    QTest::newRow("unreadable, with the system's reason")
        << Error::Code::Unreadable << u"a.txt"_s << u"Permission denied"_s
        << u"“a.txt” cannot be read (Permission denied); nothing was changed."_s;
    QTest::newRow("unreadable, no reason known")
        << Error::Code::Unreadable << u"a.txt"_s << u""_s
        << u"“a.txt” cannot be read; nothing was changed."_s;
    QTest::newRow("a name with placeholders stays as it is")
        << Error::Code::Unreadable << u"%2 %1.txt"_s << u"why"_s
        << u"“%2 %1.txt” cannot be read (why); nothing was changed."_s;
    QTest::newRow("window holds the lock")
        << Error::Code::Locked << u"/b"_s << u"window 7"_s
        << u"The library “/b” is in use elsewhere (window 7); nothing was changed. It can be read, "
           u"and written again when the other is done."_s;
    QTest::newRow("a file that asks for a password")
        << Error::Code::Damaged << u"a.pdf"_s << u"encrypted"_s
        << u"“a.pdf” asks for a password; nothing was taken from it. Save a copy without the "
           u"password and import that."_s;
    QTest::newRow("too many pages")
        << Error::Code::TooLarge << u"a.pdf"_s << u"pdf-pages"_s
        << u"“a.pdf” has more than 2000 pages; nothing was taken from it. Import it in parts."_s;
    QTest::newRow("no OCR")
        << Error::Code::Unsupported << u"a.png"_s << u"tesseract"_s
        << u"“a.png” is a picture without text. To read such pages, install the packages "
           u"tesseract-ocr, tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was taken "
           u"from it."_s;
    QTest::newRow("a record")
        << Error::Code::BadRecord << u"3"_s << u"ragged:5"_s
        << u"Record “3” was left out (its fields do not fit the columns: 5)."_s;
    QTest::newRow("a token with what it is about")
        << Error::Code::Damaged << u"a.docx"_s << u"zip-name:../%1 %2"_s
        << u"“a.docx” is damaged (“../%1 %2” in it is no name of a file) and was left as it is. Of "
           u"a library, a backup can be restored into another folder."_s;
    QTest::newRow("tokens of other codes are no tokens")
        << Error::Code::Unwritable << u"a"_s << u"zip-name:b"_s
        << u"“a” cannot be written (zip-name:b); what was there before is unchanged."_s;
    QTest::newRow("no backup")
        << Error::Code::Damaged << u"a.zip"_s << u"no-backup"_s
        << u"“a.zip” is no backup of a Baolan library; nothing was restored."_s;
    QTest::newRow("a damaged backup, and why")
        << Error::Code::Damaged << u"a.zip"_s << u"broken-backup:lacks:library.sqlite"_s
        << u"The backup “a.zip” is damaged (it lacks “library.sqlite”); nothing was restored."_s;
    QTest::newRow("no notes, and what it is")
        << Error::Code::Unsupported << u"a.pdf"_s << u"notes:pdf"_s
        << u"There are no notes in “a.pdf” (it is a PDF file, which import reads); nothing was "
           u"taken from it."_s;
    QTest::newRow("notes of a newer version")
        << Error::Code::Unsupported << u"a.baolan-notes"_s << u"newer-version"_s
        << u"“a.baolan-notes” was written by a newer version of Baolan; nothing was taken from "
           u"it."_s;
    QTest::newRow("a row of notes that is not whole")
        << Error::Code::BadTable << u"a.csv: 7"_s << u"notes:ragged:3"_s
        << u"“a.csv: 7” cannot be read as notes (a row has 3 fields and does not fit the columns); "
           u"nothing was changed."_s;
    QTest::newRow("a line of notes that is cut")
        << Error::Code::Damaged << u"a.jsonl: 7"_s << u"not-json"_s
        << u"“a.jsonl: 7” is damaged (there is no whole JSON object in that line) and was left as "
           u"it is. Of a library, a backup can be restored into another folder."_s;
    QTest::newRow("too many notes")
        << Error::Code::TooLarge << u"a.csv"_s << u"notes"_s
        << u"“a.csv” is larger than 256 MB; nothing was taken from it. Notes can be exported in "
           u"parts."_s;
    QTest::newRow("a tag that is too long")
        << Error::Code::Damaged << u"a.qdc"_s << u"tag-length"_s
        << u"“a.qdc” is damaged (one of its tags is longer than 1 MB) and was left as it is. Of a "
           u"library, a backup can be restored into another folder."_s;
    QTest::newRow("no tag to export")
        << Error::Code::Empty << u""_s << u"codebook"_s
        << u"There is no tag in the codebook yet; nothing was written."_s;
    QTest::newRow("an option") << Error::Code::BadValue << u"--sort"_s << u"size"_s
                               << u"“size” means nothing as --sort; nothing was changed."_s;
    QTest::newRow("a tag") << Error::Code::BadValue << u"tag"_s << u" / "_s
                           << u"“ / ” means nothing as a tag; nothing was changed."_s;
    QTest::newRow("an edit of a line") << Error::Code::BadValue << u"12"_s << u"join"_s
                                       << u"“join” means nothing as an edit of line 12; nothing "
                                          u"was changed."_s;
    QTest::newRow("a pattern")
        << Error::Code::BadValue << u"path-pattern:3"_s << u"{what}"_s
        << u"“{what}” means nothing as part of a pattern of paths (character 3); nothing was "
           u"changed."_s;
    QTest::newRow("a quotation mark that nothing closes")
        << Error::Code::BadQuery << u"3"_s << u"unclosed-quote:抚州 “海:州"_s
        << u"The quotation mark in “抚州 “海:州” (character 3) is never closed; what follows it "
           u"was "
           u"searched as one phrase."_s;
    QTest::newRow("no such city in a query")
        << Error::Code::BadQuery << u"5"_s << u"unknown-city:火星"_s
        << u"No city or province is called “火星” (character 5); it was left out of the search."_s;
    QTest::newRow("a field called like a fault")
        << Error::Code::BadQuery << u"0"_s << u"unknown-field:too-deep:"_s
        << u"There is no field “too-deep:” (character 0); it was searched as a word."_s;
    QTest::newRow("only exclusions in a query")
        << Error::Code::BadQuery << u"0"_s << u"excludes-only"_s
        << u"Nothing is asked for there (character 0), only what is to be left out; it was left "
           u"out of the search."_s;
    QTest::newRow("punctuation only")
        << Error::Code::BadQuery << u"0"_s << u"。。"_s
        << u"There is nothing to search for in “。。”: write a word, or a phrase in quotation "
           u"marks (character 0)."_s;
}

void TestErrorText::sentences()
{
    QFETCH(const Error::Code, code);
    QFETCH(const QString, where);
    QFETCH(const QString, detail);
    QTEST(sentence(Error{code, where, detail}), "expected");
}

// Every fault of a query is told in words.
void TestErrorText::queryFaults()
{
    const auto told = [](const QString &token) {
        return sentence({Error::Code::BadQuery, u"0"_s, token + u":city:甲"_s});
    };
    QSet<QString> sentences;
    const QStringList tokens{u"nothing-to-find"_s,  u"excludes-only"_s,  u"dangling-operator"_s,
                             u"misplaced"_s,        u"unclosed-quote"_s, u"unclosed-bracket"_s,
                             u"unopened-bracket"_s, u"unknown-field"_s,  u"no-value"_s,
                             u"unknown-city"_s,     u"unknown-paper"_s,  u"unknown-tag"_s,
                             u"unknown-word"_s,     u"bad-date"_s,       u"bad-distance"_s,
                             u"star-alone"_s,       u"too-deep"_s};
    for (const QString &token : tokens) {
        QVERIFY2(!told(token).contains(token) && !told(token).contains(u'%'), qPrintable(token));
        sentences << told(token);
    }
    QCOMPARE(sentences.size(), tokens.size());
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
