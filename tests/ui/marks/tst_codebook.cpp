#include "marks/codebookdialog.h"
#include "marks/codebooktree.h"
#include "marks/fieldedit.h"
#include "marks/tagchoice.h"
#include "marks/tagdeletiondialog.h"
#include "marks/tagpage.h"
#include "marks/tagsplitdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// The codebook under the keyboard, without a library: what it shows and what it asks for.
class TestCodebook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void treeShowsTheTags();
    void counting();
    void narrowing_data();
    void narrowing();
    void lettersGoToTheFilter();
    void renaming();
    void movingByKey_data();
    void movingByKey();
    void movingStopsAtTheEnds();
    void deletingByKey();
    void dropping_data();
    void dropping();
    void droppingWithCtrlMerges();
    void chosenTagStays();
    void newTagBesideTheChosenOne();
    void fieldsAreToldWhenLeft();
    void escapeTakesBack();
    void writingIsNotLost();
    void nothingChangedNothingTold();
    void keyAndColor();
    void passageAsExample();
    void namesNeedTheirLanguage();
    void readOnly();
    void emptyCodebook();
    void closingTellsWhatIsWritten();
    void choosingOne();
    void splitting();
    void deletionSaysTheCounts();

private:
    QModelIndex indexOf(const QString &path) const
    {
        for (const Tag &tag : m_dialog->model().tags()) {
            if (tag.path == path)
                return m_dialog->model().indexOf(tag.id);
        }
        return {};
    }
    void choose(const QString &path)
    {
        m_dialog->tree().setCurrentIndex(indexOf(path));
        m_dialog->tree().setFocus();
    }
    QStringList shown(const QModelIndex &above = {}) const
    {
        QStringList names;
        const CodebookModel &model = m_dialog->model();
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            names << model.tag(index)->path << shown(index);
        }
        return names;
    }
    template <typename Widget>
    Widget *called(const QString &name) const
    {
        const auto all = m_dialog->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    // The field under that label.
    template <typename Widget>
    Widget *labelled(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().remove(u'&') == text)
                return qobject_cast<Widget *>(label->buddy());
        }
        return nullptr;
    }

    QList<Tag> m_tags;
    std::unique_ptr<CodebookDialog> m_dialog;
};

namespace {

Tag made(int id, int parent, const QString &path, qint64 marks, qint64 below)
{
    Tag tag;
    tag.id = TagId(id);
    tag.parent = TagId(parent);
    tag.path = path;
    tag.name = splitTagPath(path).constLast();
    tag.marks = marks;
    tag.marksBelow = below;
    return tag;
}

} // namespace

void TestCodebook::init()
{
    m_tags = {made(1, 0, u"生态"_s, 2, 5),      made(2, 1, u"生态/水"_s, 3, 3),
              made(3, 0, u"住房"_s, 0, 1),      made(4, 3, u"住房/棚改"_s, 1, 1),
              made(5, 3, u"住房/租房"_s, 0, 0), made(6, 0, u"交通"_s, 0, 0)};
    m_tags[0].slot = 3;
    m_tags[0].color = 2;
    m_tags[0].description = u"山水"_s;
    m_tags[3].aliases = {u"旧城改造"_s};
    m_tags[2].names = {{u"en"_s, u"Housing"_s}};
    m_dialog = std::make_unique<CodebookDialog>();
    m_dialog->setTheme(Theme::of(Theme::Name::Light));
    m_dialog->setTags(m_tags);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestCodebook::cleanup()
{
    m_dialog.reset();
}

void TestCodebook::treeShowsTheTags()
{
    QCOMPARE(shown(), (QStringList{u"生态"_s, u"生态/水"_s, u"住房"_s, u"住房/棚改"_s,
                                   u"住房/租房"_s, u"交通"_s}));
    const QModelIndex first = indexOf(u"生态"_s);
    QCOMPARE(first.data().toString(), u"生态"_s);
    QCOMPARE(first.data(CodebookModel::ColorRole).toInt(), 2);
    QCOMPARE(first.data(CodebookModel::SlotRole).toInt(), 3);
    QVERIFY(m_dialog->tree().isExpanded(first));
    QCOMPARE(indexOf(u"住房/租房"_s).parent(), indexOf(u"住房"_s));
}

void TestCodebook::counting()
{
    QCOMPARE(indexOf(u"生态"_s).data(CodebookModel::CountRole).toInt(), 5);
    auto *menu = called<QToolButton>(u"What is counted"_s)->menu();
    menu->actions().at(1)->trigger();
    QCOMPARE(indexOf(u"生态"_s).data(CodebookModel::CountRole).toInt(), 2);
    menu->actions().at(0)->trigger();
    QCOMPARE(indexOf(u"生态"_s).data(CodebookModel::CountRole).toInt(), 5);
}

void TestCodebook::narrowing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths");
    const QStringList shanty{u"住房"_s, u"住房/棚改"_s};
    QTest::newRow("the script of the tag") << u"棚改"_s << shanty;
    QTest::newRow("the other script") << u"生態"_s << QStringList{u"生态"_s, u"生态/水"_s};
    QTest::newRow("pinyin") << u"penggai"_s << shanty;
    QTest::newRow("pinyin with spaces and capitals") << u"Peng Gai"_s << shanty;
    QTest::newRow("initials") << u"pg"_s << shanty;
    QTest::newRow("another name") << u"旧城"_s << shanty;
    QTest::newRow("another name by its initials") << u"jcgz"_s << shanty;
    QTest::newRow("a name in English") << u"hous"_s << QStringList{u"住房"_s};
    QTest::newRow("part of a path") << u"住房/租"_s << QStringList{u"住房"_s, u"住房/租房"_s};
    QTest::newRow("nothing") << u"鬼"_s << QStringList();
}

void TestCodebook::narrowing()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, paths);
    auto *filter = called<QLineEdit>(u"Narrow the tags"_s);
    filter->setFocus();
    filter->setText(typed); // as an input method would
    QCOMPARE(shown(), paths);
    filter->clear();
    QCOMPARE(shown().size(), 6);
}

void TestCodebook::lettersGoToTheFilter()
{
    choose(u"生态"_s);
    QTest::keyClick(&m_dialog->tree(), 'z');
    auto *filter = called<QLineEdit>(u"Narrow the tags"_s);
    QCOMPARE(filter->text(), u"z"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, 'f');
    QCOMPARE(shown(), (QStringList{u"住房"_s, u"住房/棚改"_s, u"住房/租房"_s})); // by their paths
    QCOMPARE(m_dialog->tree().chosen(), TagId(3));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(m_dialog->tree().hasFocus());
    QVERIFY(m_dialog->isVisible());
}

void TestCodebook::renaming()
{
    QSignalSpy renamed(&m_dialog->model(), &CodebookModel::renameWanted);
    choose(u"交通"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_F2);
    auto *editor = m_dialog->tree().findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"交通"_s);
    QTest::keyClicks(editor, u"a/b"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().at(0).value<TagId>(), TagId(6));
    QCOMPARE(renamed.first().at(1).toString(), u"a/b"_s);
    QCOMPARE(indexOf(u"交通"_s).data().toString(), u"交通"_s); // until it is stored
}

void TestCodebook::movingByKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<TagPlace>("place");
    QTest::newRow("down") << u"生态"_s << Qt::Key_Down << TagPlace{TagId{}, 1};
    QTest::newRow("up") << u"交通"_s << Qt::Key_Up << TagPlace{TagId{}, 1};
    QTest::newRow("up below another") << u"住房/租房"_s << Qt::Key_Up << TagPlace{TagId(3), 0};
    QTest::newRow("below the one before") << u"住房"_s << Qt::Key_Right << TagPlace{TagId(1), -1};
    QTest::newRow("out again") << u"住房/棚改"_s << Qt::Key_Left << TagPlace{TagId{}, 2};
}

void TestCodebook::movingByKey()
{
    QFETCH(const QString, path);
    QFETCH(const Qt::Key, key);
    QFETCH(const TagPlace, place);
    QSignalSpy moved(&m_dialog->tree(), &CodebookTree::moveWanted);
    choose(path);
    QTest::keyClick(&m_dialog->tree(), key, Qt::AltModifier);
    QCOMPARE(moved.size(), 1);
    QVERIFY(moved.first().at(1).value<TagPlace>() == place);
}

void TestCodebook::movingStopsAtTheEnds()
{
    QSignalSpy moved(&m_dialog->tree(), &CodebookTree::moveWanted);
    choose(u"生态"_s);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Right})
        QTest::keyClick(&m_dialog->tree(), key, Qt::AltModifier);
    choose(u"交通"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.size(), 0);
}

void TestCodebook::deletingByKey()
{
    QSignalSpy deleted(&m_dialog->tree(), &CodebookTree::deleteRequested);
    choose(u"住房"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().value<TagId>(), TagId(3));
}

void TestCodebook::dropping_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<int>("row");
    QTest::addColumn<TagPlace>("place");
    QTest::newRow("before the first") << u"交通"_s << QString() << 0 << TagPlace{TagId{}, 0};
    QTest::newRow("behind its next") << u"生态"_s << QString() << 2 << TagPlace{TagId{}, 1};
    QTest::newRow("behind the last") << u"生态"_s << QString() << 3 << TagPlace{TagId{}, -1};
    QTest::newRow("on another") << u"交通"_s << u"住房"_s << -1 << TagPlace{TagId(3), -1};
    QTest::newRow("between two others") << u"交通"_s << u"住房"_s << 1 << TagPlace{TagId(3), 1};
    QTest::newRow("on nothing") << u"住房/租房"_s << QString() << -1 << TagPlace{TagId{}, -1};
}

void TestCodebook::dropping()
{
    QFETCH(const QString, path);
    QFETCH(const QString, onto);
    QFETCH(const int, row);
    QFETCH(const TagPlace, place);
    CodebookModel &model = m_dialog->model();
    QSignalSpy moved(&model, &CodebookModel::moveWanted);
    const std::unique_ptr<QMimeData> data(model.mimeData({indexOf(path)}));
    model.dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0, indexOf(onto));
    QCOMPARE(moved.size(), 1);
    QVERIFY(moved.first().at(1).value<TagPlace>() == place);
}

void TestCodebook::droppingWithCtrlMerges()
{
    CodebookModel &model = m_dialog->model();
    QSignalSpy merged(&model, &CodebookModel::mergeWanted);
    QSignalSpy moved(&model, &CodebookModel::moveWanted);
    const std::unique_ptr<QMimeData> data(model.mimeData({indexOf(u"交通"_s)}));
    model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, indexOf(u"住房"_s));
    model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, indexOf(u"交通"_s)); // on itself
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().at(0).value<TagId>(), TagId(6));
    QCOMPARE(merged.first().at(1).value<TagId>(), TagId(3));
    QCOMPARE(moved.size(), 0);
}

void TestCodebook::chosenTagStays()
{
    choose(u"住房/棚改"_s);
    m_dialog->tree().collapse(indexOf(u"生态"_s));
    QList<Tag> others = m_tags;
    others.swapItemsAt(0, 5);
    others.removeAt(1); // 生态/水
    m_dialog->setTags(others);
    QCOMPARE(m_dialog->tree().chosen(), TagId(4));
    m_dialog->setTags(m_tags);
    QVERIFY(!m_dialog->tree().isExpanded(indexOf(u"生态"_s)));
    QVERIFY(m_dialog->tree().isExpanded(indexOf(u"住房"_s)));
    m_dialog->choose(TagId(7)); // one that is only coming
    m_dialog->setTags(m_tags + QList<Tag>{made(7, 0, u"新"_s, 0, 0)});
    QCOMPARE(m_dialog->tree().chosen(), TagId(7));
}

void TestCodebook::newTagBesideTheChosenOne()
{
    QSignalSpy asked(m_dialog.get(), &CodebookDialog::newRequested);
    choose(u"住房/棚改"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(asked.size(), 1); // the button is seen going down first
    QCOMPARE(asked.first().first().value<TagId>(), TagId(3));
}

void TestCodebook::fieldsAreToldWhenLeft()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"住房"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Return);
    auto *definition = labelled<FieldEdit>(u"Definition"_s);
    QVERIFY(definition->hasFocus());
    QTest::keyClicks(definition, u"roof"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(definition, Qt::Key_Tab);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).value<TagId>(), TagId(3));
    QVERIFY(changed.first().at(1).value<TagChange>() == TagChange{.description = u"roof"_s});
    auto *whenToUse = labelled<FieldEdit>(u"Use it for"_s);
    QVERIFY(whenToUse->hasFocus());
    QTest::keyClicks(whenToUse, u"rents"_s);
    QTest::keyClick(whenToUse, Qt::Key_Tab);
    QVERIFY(changed.last().at(1).value<TagChange>() == TagChange{.whenToUse = u"rents"_s});
    auto *aliases = labelled<FieldEdit>(u"Also called"_s);
    aliases->setFocus();
    QTest::keyClicks(aliases, u"a"_s);
    QTest::keyClick(aliases, Qt::Key_Return);
    QTest::keyClicks(aliases, u"b c"_s);
    QTest::keyClick(aliases, Qt::Key_Tab);
    QVERIFY(changed.last().at(1).value<TagChange>() ==
            (TagChange{.aliases = QStringList{u"a"_s, u"b c"_s}}));
    QSignalSpy renamed(&m_dialog->page(), &TagPage::renameWanted);
    auto *name = labelled<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"homes"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().at(1).toString(), u"homes"_s);
    QVERIFY(m_dialog->isVisible());
}

void TestCodebook::escapeTakesBack()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"生态"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Return);
    auto *definition = labelled<FieldEdit>(u"Definition"_s);
    QTest::keyClicks(definition, u"x"_s);
    QTest::keyClick(definition, Qt::Key_Escape);
    QCOMPARE(definition->toPlainText(), u"山水"_s);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(definition, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(changed.size(), 0);
}

void TestCodebook::writingIsNotLost()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"住房"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Return);
    auto *definition = labelled<FieldEdit>(u"Definition"_s);
    QTest::keyClicks(definition, u"half"_s);
    m_dialog->setTags(m_tags); // something else changed
    QCOMPARE(definition->toPlainText(), u"half"_s);
    m_dialog->choose(TagId(6)); // told before the other is shown
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).value<TagId>(), TagId(3));
    QVERIFY(changed.first().at(1).value<TagChange>() == TagChange{.description = u"half"_s});
    QCOMPARE(definition->toPlainText(), QString());
}

void TestCodebook::nothingChangedNothingTold()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    QSignalSpy renamed(&m_dialog->page(), &TagPage::renameWanted);
    choose(u"生态"_s);
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    m_dialog->choose(TagId(2));
    m_dialog->close();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(renamed.size(), 0);
}

void TestCodebook::keyAndColor()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"生态"_s);
    auto *key = labelled<QComboBox>(u"Key that gives it to a selection"_s);
    QCOMPARE(key->currentIndex(), 3);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(1).value<TagChange>() == TagChange{.slot = 4});
    auto *red = called<QToolButton>(u"Red"_s);
    QVERIFY(called<QToolButton>(u"Orange"_s)->isChecked());
    red->setFocus();
    QTest::keyClick(red, Qt::Key_Space);
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.last().at(1).value<TagChange>() == TagChange{.color = 6});
}

void TestCodebook::passageAsExample()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"生态"_s);
    const auto buttons = m_dialog->page().findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, u"Take the selected &passage"_s,
                                         [](const QPushButton *button) { return button->text(); });
    QVERIFY(found != buttons.cend());
    QPushButton *take = *found;
    QVERIFY(!take->isEnabled());
    m_dialog->page().setPassage(u"细河两岸"_s);
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().at(1).value<TagChange>() == TagChange{.example = u"细河两岸"_s});
    QCOMPARE(called<FieldEdit>(u"Example"_s)->toPlainText(), u"细河两岸"_s);
}

void TestCodebook::namesNeedTheirLanguage()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    QSignalSpy refused(&m_dialog->page(), &TagPage::refused);
    choose(u"住房"_s);
    auto *names = labelled<FieldEdit>(u"In other languages"_s);
    QCOMPARE(names->toPlainText(), u"en: Housing"_s);
    names->setPlainText(u"Wohnen"_s);
    names->leave();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(refused.size(), 1);
    names->setPlainText(u"en: Housing\nde：Wohnen"_s);
    names->leave();
    QCOMPARE(changed.size(), 1);
    const TagChange expected{
        .names = QMap<QString, QString>{{u"de"_s, u"Wohnen"_s}, {u"en"_s, u"Housing"_s}}};
    QVERIFY(changed.first().at(1).value<TagChange>() == expected);
}

void TestCodebook::readOnly()
{
    m_dialog->setReadOnly(true);
    QSignalSpy deleted(&m_dialog->tree(), &CodebookTree::deleteRequested);
    QSignalSpy moved(&m_dialog->tree(), &CodebookTree::moveWanted);
    choose(u"住房"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Delete);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_F2);
    QCOMPARE(deleted.size() + moved.size(), 0);
    QVERIFY(!m_dialog->tree().findChild<QLineEdit *>());
    QVERIFY(labelled<FieldEdit>(u"Definition"_s)->isReadOnly());
    QVERIFY(!called<QToolButton>(u"Red"_s)->isEnabled());
}

void TestCodebook::emptyCodebook()
{
    m_dialog->setTags({});
    QSignalSpy asked(m_dialog.get(), &CodebookDialog::newRequested);
    auto *button = qobject_cast<QPushButton *>(m_dialog->focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"Make the first tag"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<TagId>(), TagId{});
    m_dialog->setTags(m_tags);
    QVERIFY(m_dialog->tree().isVisible());
    QVERIFY(!button->isVisible());
}

void TestCodebook::closingTellsWhatIsWritten()
{
    QSignalSpy changed(&m_dialog->page(), &TagPage::changeWanted);
    choose(u"住房"_s);
    QTest::keyClick(&m_dialog->tree(), Qt::Key_Return);
    QTest::keyClicks(m_dialog->focusWidget(), u"roof"_s);
    m_dialog->close();
    QCOMPARE(changed.size(), 1);
}

void TestCodebook::choosingOne()
{
    TagChoice choice(u"Which?"_s, m_tags, Theme::of(Theme::Name::Light), nullptr);
    QSignalSpy chosen(&choice, &TagChoice::chosen);
    choice.show();
    auto *field = choice.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"zufang"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<TagId>(), TagId(5));
    choice.show();
    field->clear();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<TagId>(), TagId(2));
    choice.show();
    QTest::keyClicks(field, u"zzzz"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2); // there was none
}

void TestCodebook::splitting()
{
    const QList<TaggedPassage> passages{
        {MarkId(1), {}, u"细河两岸"_s, u"潮"_s, u"阜新"_s, u"2025-09-08"_s},
        {MarkId(2), {}, u"<b>水</b>"_s, u"雪"_s, {}, {}}};
    TagSplitDialog dialog(m_tags[0], passages, nullptr);
    QSignalSpy split(&dialog, &TagSplitDialog::splitWanted);
    dialog.show();
    auto *list = dialog.findChild<QListView *>();
    const QString first = list->model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(u"阜新") && first.contains(u"2025") && first.endsWith(u"细河两岸"),
             qPrintable(first));
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"<b>水</b>"_s);
    auto *path = dialog.findChild<QLineEdit *>();
    QCOMPARE(path->text(), u"生态/"_s);
    QTest::keyClicks(path, u"rivers"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QPushButton *button = nullptr;
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text().startsWith(u"New tag"))
            button = one;
    }
    QVERIFY(button && button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(split.size(), 1);
    QCOMPARE(split.first().at(0).toString(), u"生态/rivers"_s);
    QCOMPARE(split.first().at(1).value<QList<MarkId>>(), QList<MarkId>{MarkId(1)});
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
}

void TestCodebook::deletionSaysTheCounts()
{
    TagDeletionDialog dialog(m_tags[2], {.tags = 1, .marks = 0, .emptied = 0},
                             {.tags = 3, .marks = 7, .emptied = 2}, nullptr);
    QSignalSpy wanted(&dialog, &TagDeletionDialog::deletionWanted);
    dialog.show();
    const auto says = [&dialog](const QString &part) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    };
    QVERIFY(says(u"住房"_s));
    QVERIFY(says(u"No mark has it"_s));
    auto *box = dialog.findChild<QCheckBox *>();
    QVERIFY(!box->isVisible());
    auto *branch = dialog.findChildren<QRadioButton *>().at(1);
    branch->setFocus();
    QTest::keyClick(branch, Qt::Key_Space);
    QVERIFY(says(u"7"_s));
    QVERIFY(box->isVisible());
    QVERIFY(box->text().contains(u"2"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<ChildTags>(), ChildTags::Delete);
    QCOMPARE(wanted.first().at(1).value<EmptiedMarks>(), EmptiedMarks::Remove);
}

QTEST_MAIN(TestCodebook)
#include "tst_codebook.moc"
