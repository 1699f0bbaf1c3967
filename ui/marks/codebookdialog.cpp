#include "marks/codebookdialog.h"

#include "look/icons.h"
#include "marks/codebooktree.h"
#include "marks/tagpage.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CodebookDialog::CodebookDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new CodebookModel(this))
    , m_tree(new CodebookTree(*m_model))
    , m_page(new TagPage)
    , m_filter(new QLineEdit)
    , m_counting(new QToolButton)
    , m_new(new QPushButton(tr("&New tag…")))
    , m_import(new QPushButton(tr("&Import…")))
    , m_export(new QPushButton(tr("E&xport…")))
    , m_first(new QPushButton(tr("Make the first tag")))
    , m_complaint(new QLabel)
    , m_sides(new QStackedWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Codebook"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setMargin(fontMetrics().height() / 2);
    m_complaint->hide();
    m_pages->addWidget(m_page);
    m_pages->addWidget(new QWidget);
    auto *both = new QSplitter;
    both->addWidget(makeSide());
    both->addWidget(m_pages);
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(1, 1);
    m_sides->addWidget(both);
    m_sides->addWidget(makeEmpty());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_complaint);
    rows->addWidget(m_sides, 1);
    connectTree();
    const int unit = fontMetrics().height();
    both->setSizes({unit * 20, unit * 34});
    resize(unit * 54, unit * 40);
    showEmptiness();
}

QWidget *CodebookDialog::makeSide()
{
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    const int space = fontMetrics().height() / 2;
    rows->setContentsMargins(space, space, 0, space);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space, 0);
    m_filter->setPlaceholderText(tr("Name, pinyin or initials"));
    m_filter->setAccessibleName(tr("Narrow the tags"));
    m_filter->setClearButtonEnabled(true);
    head->addWidget(m_filter, 1);
    head->addWidget(m_counting);
    makeCountingMenu();
    rows->addLayout(head);
    rows->addWidget(m_tree, 1);
    rows->addWidget(makeFoot());
    return side;
}

void CodebookDialog::makeCountingMenu()
{
    auto *menu = new QMenu(m_counting);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, CodebookModel::Counting counting) {
        QAction *action =
            menu->addAction(text, m_model, [this, counting] { m_model->setCounting(counting); });
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    add(tr("Count marks of the tags &below, too"), CodebookModel::Counting::WithTagsBelow)
        ->setChecked(true);
    add(tr("Count marks of the tag &alone"), CodebookModel::Counting::Alone);
    m_counting->setMenu(menu);
    m_counting->setPopupMode(QToolButton::InstantPopup);
    m_counting->setAutoRaise(true);
    m_counting->setFocusPolicy(Qt::StrongFocus);
    m_counting->setToolTip(tr("What is counted"));
    m_counting->setAccessibleName(tr("What is counted"));
    m_counting->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
}

QWidget *CodebookDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    for (QPushButton *button : {m_new, m_import, m_export}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_new->setToolTip(m_new->shortcut().toString(QKeySequence::NativeText));
    connect(m_new, &QPushButton::clicked, this, [this] {
        const Tag *beside = m_model->tag(m_tree->currentIndex());
        Q_EMIT newRequested(beside ? beside->parent : TagId{});
    });
    connect(m_import, &QPushButton::clicked, this, &CodebookDialog::importRequested);
    connect(m_export, &QPushButton::clicked, this, &CodebookDialog::exportRequested);
    return foot;
}

QWidget *CodebookDialog::makeEmpty()
{
    auto *empty = new QWidget;
    auto *rows = new QVBoxLayout(empty);
    auto *words = new QLabel(tr("The codebook holds your tags: what each means, what belongs "
                                "under it and what does not."));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    rows->addStretch();
    rows->addWidget(words);
    rows->addSpacing(fontMetrics().height() / 2);
    m_first->setAutoDefault(false);
    rows->addWidget(m_first, 0, Qt::AlignCenter);
    rows->addStretch();
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(TagId{}); });
    return empty;
}

void CodebookDialog::connectTree()
{
    connect(m_tree, &CodebookTree::chosenChanged, this, &CodebookDialog::showPage);
    connect(m_tree, &CodebookTree::newRequested, this, &CodebookDialog::newRequested);
    connect(m_tree, &CodebookTree::pageRequested, m_page, &TagPage::startWriting);
    connect(m_tree, &CodebookTree::typed, this, [this](const QString &letters) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + letters);
    });
    connect(m_filter, &QLineEdit::textChanged, m_model, &CodebookModel::setTyped);
    connect(m_filter, &QLineEdit::textChanged, m_tree, [this] {
        const Tag *first = m_model->tag(m_model->firstFitting());
        if (first && m_model->isNarrowed())
            m_tree->choose(first->id);
    });
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_page, &TagPage::refused, this, &CodebookDialog::complain);
}

void CodebookDialog::setTheme(const Theme &theme)
{
    m_tree->setTheme(theme);
    m_page->setTheme(theme);
    m_counting->setIcon(tintedIcon(u"more"_s, theme.ink));
    QPalette warning = m_complaint->palette();
    warning.setColor(QPalette::WindowText, theme.accent);
    m_complaint->setPalette(warning);
}

void CodebookDialog::setReadOnly(bool isReadOnly)
{
    m_model->setReadOnly(isReadOnly);
    m_tree->setReadOnly(isReadOnly);
    m_page->setReadOnly(isReadOnly);
    for (QPushButton *button : {m_new, m_import, m_first})
        button->setEnabled(!isReadOnly);
}

void CodebookDialog::setTags(const QList<Tag> &tags)
{
    m_model->setTags(tags);
    showEmptiness();
    showPage(m_tree->chosen());
}

void CodebookDialog::choose(TagId id)
{
    m_tree->choose(id);
}

void CodebookDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void CodebookDialog::done(int result)
{
    m_page->leave();
    QDialog::done(result);
}

void CodebookDialog::showPage(TagId id)
{
    const auto tag = std::ranges::find(m_model->tags(), id, &Tag::id);
    const bool isThere = tag != m_model->tags().end();
    if (isThere)
        m_page->setTag(*tag);
    m_pages->setCurrentIndex(isThere ? 0 : 1);
}

void CodebookDialog::showEmptiness()
{
    const bool wasEmpty = m_sides->currentIndex() == 1;
    const bool isEmpty = m_model->tags().isEmpty();
    m_sides->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_first->setFocus();
    else if (wasEmpty)
        m_tree->setFocus();
}
