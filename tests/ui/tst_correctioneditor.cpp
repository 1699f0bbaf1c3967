#include "look/fonts.h"
#include "reader/correctioneditor.h"
#include "reader/readerpane.h"
#include "reader/readersheet.h"
#include "readertexts.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Cause = Correction::Cause;

Q_DECLARE_METATYPE(Cause)

namespace {

// A pane with the editor over the paragraph of `selected`.
struct OpenEditor
{
    OpenEditor(const ReaderText &text, TextRange selected)
    {
        pane.resize(1000, 760);
        pane.setText(text);
        pane.show();
        pane.select(selected);
        pane.openEditor();
        editor = pane.findChild<CorrectionEditor *>();
        edit = editor->findChild<QPlainTextEdit *>();
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = editor->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QPushButton *button(const QString &words) const
    {
        const QList<QPushButton *> buttons = editor->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, words, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    ReaderPane pane;
    CorrectionEditor *editor = nullptr;
    QPlainTextEdit *edit = nullptr;
};

TextRange find(const ReaderText &text, const QString &words)
{
    const qsizetype begin = text.source.indexOf(words);
    return {begin, begin + words.size()};
}

const QString paragraph = u"这是不平凡的一年。危中机，唯创新者胜。"_s;

} // namespace

class TestCorrectionEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensOverTheParagraph();
    void saysThatTheColumnIsARendition();
    void savesTheWholeParagraph();
    void misprint();
    void unchangedClosesAtOnce();
    void draftIsOfferedAgain();
    void refusedStaysOpen();
    void paragraphStaysOne();
    void compositionIsNotInterrupted();
    void differenceIsPlainText();
    void passageStaysInView();
    void correctionsAreUnderlined();
};

void TestCorrectionEditor::initTestCase()
{
    qRegisterMetaType<Cause>();
}

void TestCorrectionEditor::opensOverTheParagraph()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"危中机"_s));
    QVERIFY(open.editor->isVisible());
    QCOMPARE(open.edit->toPlainText(), paragraph);
    QCOMPARE(open.edit->textCursor().selectedText(), u"危中机"_s);
    QVERIFY(open.pane.rect().contains(open.editor->geometry()));
    QVERIFY(open.edit->hasFocus() || !QApplication::activeWindow());
}

// The right column of this text is in the other script.
void TestCorrectionEditor::saysThatTheColumnIsARendition()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"危中机"_s));
    QVERIFY(!open.says(u"rendition"_s));
    open.editor->cancel();
    open.pane.setColumns(SheetColumns::RightOnly);
    open.pane.openEditor();
    QVERIFY(open.says(u"rendition"_s));
    QCOMPARE(open.edit->toPlainText(), paragraph);
}

void TestCorrectionEditor::savesTheWholeParagraph()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    const QSignalSpy asked(&open.pane, &ReaderPane::correctionRequested);
    open.edit->insertPlainText(u"有机"_s);
    QVERIFY(open.says(u"<u style"_s));
    QTest::keyClick(open.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<TextRange>(), find(text, paragraph));
    QCOMPARE(asked[0][1].toString(), u"这是不平凡的一年。危中有机，唯创新者胜。"_s);
    QCOMPARE(asked[0][2].value<Cause>(), Cause::Misread);
    QVERIFY(open.editor->isVisible()); // until it is stored
    open.pane.correctionSaved();
    QVERIFY(!open.editor->isVisible());
}

void TestCorrectionEditor::misprint()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    const QSignalSpy asked(&open.pane, &ReaderPane::correctionRequested);
    open.edit->insertPlainText(u"有机"_s);
    open.editor->findChildren<QRadioButton *>().last()->setChecked(true);
    QTest::mouseClick(open.button(u"Save"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][2].value<Cause>(), Cause::Misprint);
}

void TestCorrectionEditor::unchangedClosesAtOnce()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    const QSignalSpy asked(&open.pane, &ReaderPane::correctionRequested);
    QTest::keyClick(open.edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!open.editor->isVisible());
    open.pane.openEditor();
    QTest::keyClick(open.edit, Qt::Key_Escape);
    QVERIFY(!open.editor->isVisible());
    QCOMPARE(asked.size(), 0);
}

void TestCorrectionEditor::draftIsOfferedAgain()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    QPushButton *draft = open.button(u"Take up what was typed before"_s);
    QVERIFY(draft);
    QVERIFY(!draft->isVisible());
    open.edit->insertPlainText(u"有机"_s);
    QTest::keyClick(open.edit, Qt::Key_Escape);
    QVERIFY(!open.editor->isVisible());
    open.pane.openEditor();
    QCOMPARE(open.edit->toPlainText(), paragraph);
    QVERIFY(draft->isVisible());
    QTest::mouseClick(draft, Qt::LeftButton);
    QCOMPARE(open.edit->toPlainText(), u"这是不平凡的一年。危中有机，唯创新者胜。"_s);
    open.editor->cancel();
    open.pane.select(find(text, u"创新潮"_s)); // the headline: another paragraph
    open.pane.openEditor();
    QVERIFY(!draft->isVisible());
}

void TestCorrectionEditor::refusedStaysOpen()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    open.edit->insertPlainText(u"有机"_s);
    QTest::keyClick(open.edit, Qt::Key_Return, Qt::ControlModifier);
    open.pane.correctionRefused(u"The disk is full."_s);
    QVERIFY(open.editor->isVisible());
    QVERIFY(open.says(u"The disk is full."_s));
    QVERIFY(open.edit->toPlainText().contains(u"危中有机"_s));
    QVERIFY(open.button(u"Save"_s)->isEnabled());
}

void TestCorrectionEditor::paragraphStaysOne()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    QTest::keyClick(open.edit, Qt::Key_Return);
    QCOMPARE(open.edit->toPlainText(), paragraph);
    QVERIFY(open.says(u"one paragraph"_s));
}

void TestCorrectionEditor::compositionIsNotInterrupted()
{
    const ReaderText text = shortText();
    OpenEditor open(text, find(text, u"机"_s));
    const QSignalSpy asked(&open.pane, &ReaderPane::correctionRequested);
    QInputMethodEvent composing(u"youji"_s, {});
    QApplication::sendEvent(open.edit, &composing);
    QTest::keyClick(open.edit, Qt::Key_Escape);
    QVERIFY(open.editor->isVisible());
    QInputMethodEvent composed;
    composed.setCommitString(u"有机"_s);
    QApplication::sendEvent(open.edit, &composed);
    QVERIFY(open.edit->toPlainText().contains(u"危中有机"_s));
    QTest::keyClick(open.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
}

void TestCorrectionEditor::differenceIsPlainText()
{
    const Theme &theme = Theme::of(Theme::Name::Light);
    const QString shown = differenceMarkup(u"甲<b>乙"_s, u"甲<b>丙"_s, theme);
    QVERIFY(shown.contains(u"甲&lt;b&gt;<s style"_s));
    QVERIFY(shown.contains(u">乙</s>"_s));
    QVERIFY(shown.contains(u">丙</u>"_s));
}

// Words put in above the passage at the top: it stays there, to the pixel.
void TestCorrectionEditor::passageStaysInView()
{
    const ReaderText before = longText(40);
    ReaderPane pane;
    pane.resize(1000, 500);
    pane.setText(before);
    pane.show();
    const qsizetype top = before.blocks[30].range.begin;
    pane.setTopPosition(top);
    QStringList blocks = before.source.split(u'\n');
    blocks[5] += u"加了这些字。"_s;
    pane.replaceText(readerText(blocks));
    QCOMPARE(pane.topPosition(), top + 6);
}

void TestCorrectionEditor::correctionsAreUnderlined()
{
    const ReaderText text = shortText();
    ReaderPane pane;
    pane.resize(1000, 760);
    pane.setText(text);
    pane.show();
    const auto reds = [&pane] {
        const QImage picture = pane.viewport()->grab().toImage();
        const QColor accent = Theme::of(Theme::Name::Light).accent;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == accent ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(reds(), 0);
    pane.setCorrections({{.range = find(text, u"不平凡"_s), .tooltip = u"甲"_s}});
    const int misread = reds();
    QVERIFY(misread > 10); // in both columns
    // One left out at the end of a paragraph is shown too.
    const qsizetype end = find(text, paragraph).end;
    pane.setCorrections({{.range = {end, end}, .tooltip = u"甲"_s}});
    QVERIFY(reds() > 2);
}

QTEST_MAIN(TestCorrectionEditor)

#include "tst_correctioneditor.moc"
