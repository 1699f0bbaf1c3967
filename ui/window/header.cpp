#include "window/header.h"

#include "browse/menubutton.h"
#include "look/icons.h"
#include "search/searchfield.h"
#include "window/scriptname.h"
#include "window/statedesk.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scriptChoices{ScriptChoice::Source,        ScriptChoice::Simplified,
                                   ScriptChoice::Traditional,   ScriptChoice::Taiwan,
                                   ScriptChoice::HongKong,      ScriptChoice::OpenCC,
                                   ScriptChoice::MainlandWords, ScriptChoice::TaiwanWords};

QAction *addChoice(QActionGroup *group, QMenu *menu, const QString &text, int value)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    return group->addAction(action);
}

void tick(const QActionGroup *group, int value)
{
    for (QAction *action : group->actions()) {
        if (action->data().toInt() == value)
            action->setChecked(true);
    }
}

int ticked(const QActionGroup *group)
{
    const QAction *action = group->checkedAction();
    return action ? action->data().toInt() : 0;
}

} // namespace

Header::Header(const Actions &actions, SearchField *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space / 2);
    m_sidebarButton = addButton({}, nullptr);
    m_sidebarButton->setDefaultAction(actions[Act::Sidebar]);
    layout->addWidget(m_search, 1);
    m_scriptsButton = addButton(tr("Scripts"), makeScriptsMenu());
    m_textButton = addButton(tr("Text size"), makeTextMenu(actions));
    m_textButton->setText(u"Aa"_s);
    m_themeButton = addButton(tr("Colours"), makeThemeMenu());
    m_marksButton = addButton({}, nullptr);
    m_marksButton->setDefaultAction(actions[Act::Marks]);
    m_moreButton = addButton(tr("More"), makeMoreMenu(actions));
}

void Header::setTheme(const Theme &theme)
{
    m_search->setTheme(theme);
    m_themeButton->setIcon(tintedIcon(u"theme"_s, theme.ink));
    m_moreButton->setIcon(tintedIcon(u"more"_s, theme.ink));
}

void Header::showSettings(const Settings &settings)
{
    tick(m_left, int(settings.left));
    tick(m_right, int(settings.right));
    tick(m_panes, int(settings.panes));
    tick(m_headlines, int(settings.headlines));
    tick(m_themes, int(settings.theme));
    tick(m_doubts, int(settings.aids.doubts));
    tick(m_pinyin, int(settings.aids.pinyin));
    m_leftQuotes->setChecked(settings.aids.leftTurnsQuotes);
    m_rightQuotes->setChecked(settings.aids.rightTurnsQuotes);
    const QString left = scriptSign(settings.left);
    const QString right = scriptSign(settings.right);
    switch (settings.panes) {
    case PaneChoice::Both:
        m_scriptsButton->setText(left + u" │ "_s + right);
        break;
    case PaneChoice::Left:
        m_scriptsButton->setText(left);
        break;
    case PaneChoice::Right:
        m_scriptsButton->setText(right);
        break;
    }
}

void Header::openReadingMenu()
{
    m_scriptsButton->showMenu();
}

QToolButton *Header::addButton(const QString &name, QMenu *menu)
{
    auto *button = new MenuButton(this);
    const int size = fontMetrics().height() * 5 / 4;
    button->setIconSize(QSize(size, size));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    if (menu)
        button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

QMenu *Header::makeScriptsMenu()
{
    auto *menu = new QMenu(this);
    m_left = addScripts(menu, tr("Left pane"), m_leftQuotes);
    m_right = addScripts(menu, tr("Right pane"), m_rightQuotes);
    menu->addSeparator();
    m_panes = new QActionGroup(menu);
    addChoice(m_panes, menu, tr("Side by side"), int(PaneChoice::Both));
    addChoice(m_panes, menu, tr("Left pane only"), int(PaneChoice::Left));
    addChoice(m_panes, menu, tr("Right pane only"), int(PaneChoice::Right));
    connect(m_panes, &QActionGroup::triggered, this,
            [this] { Q_EMIT panesChosen(PaneChoice(ticked(m_panes))); });
    menu->addSeparator();
    addHeadlines(menu);
    return menu;
}

QMenu *Header::makeTextMenu(const Actions &actions)
{
    auto *menu = new QMenu(this);
    for (const Act act : {Act::LargerText, Act::SmallerText, Act::NormalText})
        menu->addAction(actions[act]);
    addAids(menu);
    return menu;
}

void Header::addAids(QMenu *menu)
{
    QMenu *doubts = menu->addMenu(tr("Dotted lines under characters"));
    m_doubts = new QActionGroup(doubts);
    addChoice(m_doubts, doubts, tr("None"), int(DoubtLevel::None));
    addChoice(m_doubts, doubts, tr("Whose conversion is in doubt"), int(DoubtLevel::Unsure));
    addChoice(m_doubts, doubts, tr("All that have several counterparts"), int(DoubtLevel::Every));
    QMenu *pinyin = menu->addMenu(tr("Pinyin"));
    m_pinyin = new QActionGroup(pinyin);
    addChoice(m_pinyin, pinyin, tr("Off"), int(PinyinChoice::Off));
    addChoice(m_pinyin, pinyin, tr("Above the selection"), int(PinyinChoice::Selection));
    addChoice(m_pinyin, pinyin, tr("Above all characters"), int(PinyinChoice::All));
    for (QActionGroup *group : {m_doubts, m_pinyin})
        connect(group, &QActionGroup::triggered, this, &Header::chooseAids);
}

void Header::chooseAids()
{
    Q_EMIT aidsChosen({.doubts = DoubtLevel(ticked(m_doubts)),
                       .pinyin = PinyinChoice(ticked(m_pinyin)),
                       .leftTurnsQuotes = m_leftQuotes->isChecked(),
                       .rightTurnsQuotes = m_rightQuotes->isChecked()});
}

QMenu *Header::makeThemeMenu()
{
    auto *menu = new QMenu(this);
    m_themes = new QActionGroup(menu);
    addChoice(m_themes, menu, tr("Like the desktop"), int(ThemeChoice::System));
    addChoice(m_themes, menu, tr("Light"), int(ThemeChoice::Light));
    addChoice(m_themes, menu, tr("Sepia"), int(ThemeChoice::Sepia));
    addChoice(m_themes, menu, tr("Dark"), int(ThemeChoice::Dark));
    connect(m_themes, &QActionGroup::triggered, this,
            [this] { Q_EMIT themeChosen(ThemeChoice(ticked(m_themes))); });
    return menu;
}

QMenu *Header::makeMoreMenu(const Actions &actions)
{
    auto *menu = new QMenu(this);
    const auto add = [&](std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(actions[act]);
        menu->addSeparator();
    };
    add({Act::ImportFiles, Act::ImportFolder, Act::PastePage, Act::ImportReportAgain});
    add({Act::CheckPages, Act::ImportNotes, Act::ExportMarks, Act::ExportAgain, Act::Print,
         Act::PrintPreview});
    add({Act::Find, Act::Concordance, Act::SimilarPassages, Act::NotesFound, Act::SaveSearch});
    add({Act::Undo, Act::Redo, Act::Copy, Act::CopyAsShown, Act::CopyWithCitation,
         Act::CopyShownWithCitation});
    add({Act::TagSelection, Act::NoteOnSelection, Act::ConvertSelection, Act::CorrectText,
         Act::Information, Act::ShowInPage});
    add({Act::TagArticle, Act::NoteOnArticle, Act::MemoOnArticle, Act::KeepTagging,
         Act::OfferTags});
    menu->addMenu(makeStateMenu(actions, menu));
    add({Act::HistoryBack, Act::HistoryForward, Act::QuietReading});
    add({Act::Passages, Act::Codebook, Act::Phrases});
    add({Act::DeleteArticle, Act::Bin});
    add({Act::OpenLibrary, Act::BackUp, Act::Restore, Act::CheckLibrary});
    add({Act::Help, Act::SearchLanguage, Act::Shortcuts, Act::About, Act::Quit});
    return menu;
}

QActionGroup *Header::addScripts(QMenu *menu, const QString &title, QAction *&quotes)
{
    QMenu *choices = menu->addMenu(title);
    auto *group = new QActionGroup(choices);
    for (const ScriptChoice choice : scriptChoices)
        addChoice(group, choices, scriptName(choice), int(choice));
    connect(group, &QActionGroup::triggered, this, &Header::chooseScripts);
    choices->addSeparator();
    quotes = choices->addAction(tr("“” as 「」 in traditional script, and back"));
    quotes->setCheckable(true);
    connect(quotes, &QAction::triggered, this, &Header::chooseAids);
    return group;
}

void Header::addHeadlines(QMenu *menu)
{
    QMenu *choices = menu->addMenu(tr("Headlines in the list"));
    m_headlines = new QActionGroup(choices);
    for (const ScriptChoice choice :
         {ScriptChoice::Source, ScriptChoice::Simplified, ScriptChoice::Traditional})
        addChoice(m_headlines, choices, scriptName(choice), int(choice));
    connect(m_headlines, &QActionGroup::triggered, this,
            [this] { Q_EMIT headlinesChosen(ScriptChoice(ticked(m_headlines))); });
}

void Header::chooseScripts()
{
    Q_EMIT scriptsChosen(ScriptChoice(ticked(m_left)), ScriptChoice(ticked(m_right)));
}
