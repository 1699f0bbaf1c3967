#include "window/keyrules.h"

#include <QKeyEvent>
#include <QTest>

using namespace Qt::StringLiterals;

class TestKeyRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach_data();
    void reach();
    void keyOfAnEvent_data();
    void keyOfAnEvent();
    void refusals_data();
    void refusals();
};

void TestKeyRules::reach_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("reach");
    const auto row = [](const QString &key, KeyReach reach) {
        QTest::newRow(qPrintable(key)) << key << int(reach);
    };
    row(u"J"_s, KeyReach::Article);
    row(u"Shift+T"_s, KeyReach::Article);
    row(u"7"_s, KeyReach::Article);
    row(u"Space"_s, KeyReach::Article);
    row(u"Ö"_s, KeyReach::Article);
    row(u"Del"_s, KeyReach::Article);
    row(u"Backspace"_s, KeyReach::Article);
    row(u"Ctrl+Del"_s, KeyReach::Window);
    row(u"?"_s, KeyReach::ArticleAndList);
    row(u"/"_s, KeyReach::ArticleAndList);
    row(u"Ctrl+K"_s, KeyReach::Window);
    row(u"Alt+J"_s, KeyReach::Window);
    row(u"F11"_s, KeyReach::Window);
    row(u"Shift+F3"_s, KeyReach::Window);
    row(QString(), KeyReach::Window);
}

void TestKeyRules::reach()
{
    QFETCH(const QString, key);
    QFETCH(const int, reach);
    QCOMPARE(int(reachOf(QKeySequence(key, QKeySequence::PortableText))), reach);
}

void TestKeyRules::keyOfAnEvent_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letter") << int(Qt::Key_J) << Qt::KeyboardModifiers() << u"J"_s;
    QTest::newRow("capital") << int(Qt::Key_J) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                             << u"Shift+J"_s;
    QTest::newRow("sign on Shift")
        << int(Qt::Key_Question) << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"?"_s;
    QTest::newRow("chord with a sign")
        << int(Qt::Key_Question) << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
        << u"Ctrl+?"_s;
    QTest::newRow("chord") << int(Qt::Key_K)
                           << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
                           << u"Ctrl+Shift+K"_s;
    QTest::newRow("number pad") << int(Qt::Key_5) << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                << u"5"_s;
    QTest::newRow("Shift alone") << int(Qt::Key_Shift) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                                 << QString();
    QTest::newRow("unknown") << int(Qt::Key_unknown) << Qt::KeyboardModifiers() << QString();
}

void TestKeyRules::keyOfAnEvent()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, expected);
    const QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCOMPARE(sequenceOf(event).toString(QKeySequence::PortableText), expected);
}

void TestKeyRules::refusals_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("says"); // a part of the sentence
    QTest::newRow("nothing") << QKeySequence() << u"does not say which key"_s;
    QTest::newRow("Super") << QKeySequence(Qt::META | Qt::Key_J) << u"Super"_s;
    QTest::newRow("input method") << QKeySequence(Qt::Key_Henkan) << u"input method"_s;
    QTest::newRow("compose key") << QKeySequence(Qt::Key_Multi_key) << u"input method"_s;
    QTest::newRow("dead key") << QKeySequence(Qt::Key_Dead_Acute) << u"input method"_s;
    QTest::newRow("Escape") << QKeySequence(Qt::Key_Escape) << u"moves about"_s;
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab) << u"moves about"_s;
    QTest::newRow("arrow") << QKeySequence(Qt::SHIFT | Qt::Key_Left) << u"moves about"_s;
    QTest::newRow("arrow with Alt") << QKeySequence(Qt::ALT | Qt::Key_Left) << QString();
    QTest::newRow("letter") << QKeySequence(Qt::Key_J) << QString();
    QTest::newRow("chord") << QKeySequence(Qt::CTRL | Qt::Key_J) << QString();
}

void TestKeyRules::refusals()
{
    QFETCH(const QKeySequence, key);
    QFETCH(const QString, says);
    const QString refusal = refusalOf(key);
    QCOMPARE(refusal.isEmpty(), says.isEmpty());
    QVERIFY2(refusal.contains(says), qPrintable(refusal));
}

QTEST_MAIN(TestKeyRules)
#include "tst_keyrules.moc"
