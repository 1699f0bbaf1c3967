#include "marks/tagpage.h"

#include "look/scrollbar.h"
#include "marks/fieldedit.h"
#include "marks/palettechoice.h"
#include "models/memobeginning.h"
#include "models/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString namesText(const QMap<QString, QString> &names)
{
    QStringList lines;
    for (auto name = names.begin(); name != names.end(); ++name)
        lines << name.key() + u": "_s + name.value();
    return lines.join(u'\n');
}

} // namespace

TagPage::TagPage(QWidget *parent)
    : QScrollArea(parent)
    , m_fields(new QWidget)
    , m_path(new QLabel)
    , m_name(new QLineEdit)
    , m_color(new PaletteChoice)
    , m_key(new QComboBox)
    , m_example(new FieldEdit(2))
    , m_takePassage(new QPushButton(tr("Take the selected &passage")))
    , m_aliases(new FieldEdit(1))
    , m_names(new FieldEdit(1))
    , m_memo(new QPushButton)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setWidget(m_fields);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QVBoxLayout(m_fields);
    const int space = fontMetrics().height();
    rows->setContentsMargins(space * 3 / 2, space, space * 3 / 2, space);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    rows->addWidget(m_path);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(space / 2);
    rows->addLayout(form);
    rows->addStretch();
    makeForm(form);
}

void TagPage::makeForm(QFormLayout *form)
{
    form->addRow(tr("N&ame"), m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() != m_tag.name && !m_isReadOnly)
            Q_EMIT renameWanted(m_tag.id, m_name->text());
    });
    form->addRow(tr("Colour"), m_color);
    m_color->setAccessibleName(tr("Colour"));
    connect(m_color, &PaletteChoice::colorChosen, this,
            [this](int color) { change({.color = color}); });
    m_key->addItem(tr("None"));
    for (int slot = 1; slot <= tagSlotCount; ++slot)
        m_key->addItem(QString::number(slot));
    form->addRow(tr("&Key that gives it to a selection"), m_key);
    connect(m_key, &QComboBox::activated, this, [this](int slot) { change({.slot = slot}); });
    m_description = addText(form, tr("&Definition"), tr("What the tag means, in a sentence or two"),
                            &TagChange::description);
    m_whenToUse = addText(form, tr("&Use it for"), tr("What belongs here"), &TagChange::whenToUse);
    m_whenNotToUse =
        addText(form, tr("Do n&ot use it for"),
                tr("What looks alike, and where that belongs instead"), &TagChange::whenNotToUse);
    form->addRow(tr("&Example"), makeExample());
    addNames(form);
}

FieldEdit *TagPage::addText(QFormLayout *form, const QString &label, const QString &hint,
                            std::optional<QString> TagChange::*field)
{
    auto *edit = new FieldEdit(2);
    edit->setPlaceholderText(hint);
    form->addRow(label, edit);
    connect(edit, &FieldEdit::edited, this, [this, field](const QString &text) {
        TagChange said;
        said.*field = text;
        change(said);
    });
    return edit;
}

QWidget *TagPage::makeExample()
{
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->addWidget(m_example);
    layout->addWidget(m_takePassage, 0, Qt::AlignLeft);
    rows->setFocusProxy(m_example);
    m_example->setPlaceholderText(tr("A passage that it is right for"));
    m_example->setAccessibleName(tr("Example"));
    m_takePassage->setAutoDefault(false);
    m_takePassage->setEnabled(false);
    connect(m_example, &FieldEdit::edited, this,
            [this](const QString &text) { change({.example = text}); });
    connect(m_takePassage, &QPushButton::clicked, this, [this] {
        m_example->setStored(m_passage);
        change({.example = m_passage});
    });
    return rows;
}

void TagPage::addNames(QFormLayout *form)
{
    m_aliases->setPlaceholderText(tr("Other words by which it is found, one a line"));
    form->addRow(tr("A&lso called"), m_aliases);
    connect(m_aliases, &FieldEdit::edited, this, [this](const QString &text) {
        change({.aliases = text.split(u'\n', Qt::SkipEmptyParts)});
    });
    m_names->setPlaceholderText(tr("One a line, such as en: Housing"));
    form->addRow(tr("In other lan&guages"), m_names);
    connect(m_names, &FieldEdit::edited, this, &TagPage::tellNames);
    form->addRow(m_memo);
    m_memo->setAutoDefault(false);
    m_memo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_memo, &QPushButton::clicked, this, [this] { Q_EMIT memoWanted(m_tag.id); });
    showMemo();
}

void TagPage::setMemos(const QHash<TagId, QString> &memos)
{
    m_memos = memos;
    showMemo();
}

void TagPage::showMemo()
{
    const QString text = m_memos.value(m_tag.id);
    m_memo->setText(text.isEmpty() ? tr("Write a me&mo…") : tr("Show the me&mo…"));
    m_memo->setToolTip(plainToolTip(memoBeginning(text)));
    m_memo->setEnabled(!text.isEmpty() || !m_isReadOnly);
}

void TagPage::tellNames(const QString &text)
{
    QMap<QString, QString> names;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        line.replace(u'：', u':');
        if (!line.contains(u':'))
            return Q_EMIT refused(
                tr("“%1” does not say in which language: write en: before it, for instance.")
                    .arg(line));
        names.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    }
    change({.names = names});
}

void TagPage::setTheme(const Theme &theme)
{
    m_color->setTheme(theme);
    QPalette colors = theme.palette();
    colors.setColor(QPalette::Window, theme.paper);
    colors.setColor(QPalette::Base, theme.paper);
    setPalette(colors);
    m_fields->setPalette(colors);
    m_fields->setAutoFillBackground(true);
    QPalette lighter = colors;
    lighter.setColor(QPalette::WindowText, theme.lighterInk);
    m_path->setPalette(lighter);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
}

void TagPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_name->setReadOnly(isReadOnly);
    for (FieldEdit *edit :
         {m_description, m_whenToUse, m_whenNotToUse, m_example, m_aliases, m_names})
        edit->setReadOnly(isReadOnly);
    m_color->setEnabled(!isReadOnly);
    m_key->setEnabled(!isReadOnly);
    showMemo();
    setPassage(m_passage);
}

void TagPage::setTag(const Tag &tag)
{
    const bool isOther = tag.id != m_tag.id;
    if (isOther)
        leave();
    m_tag = tag;
    showFields(isOther);
}

void TagPage::showFields(bool isOther)
{
    m_path->setText(m_tag.parent == TagId{}
                        ? tr("%n mark(s)", nullptr, int(m_tag.marks))
                        : tr("%1 · %n mark(s)", nullptr, int(m_tag.marks)).arg(m_tag.path));
    if (isOther || !m_name->hasFocus() || !m_name->isModified())
        m_name->setText(m_tag.name);
    m_color->setColor(m_tag.color);
    m_key->setCurrentIndex(m_tag.slot);
    const auto show = [isOther](FieldEdit *edit, const QString &text) {
        if (isOther || !edit->hasFocus() || !edit->isChanged())
            edit->setStored(text);
    };
    show(m_description, m_tag.description);
    show(m_whenToUse, m_tag.whenToUse);
    show(m_whenNotToUse, m_tag.whenNotToUse);
    show(m_example, m_tag.example);
    show(m_aliases, m_tag.aliases.join(u'\n'));
    show(m_names, namesText(m_tag.names));
    showMemo();
}

void TagPage::setPassage(const QString &passage)
{
    m_passage = passage;
    m_takePassage->setEnabled(!passage.isEmpty() && !m_isReadOnly);
}

void TagPage::leave()
{
    if (m_tag.id == TagId{} || m_isReadOnly)
        return;
    if (m_name->text() != m_tag.name)
        Q_EMIT renameWanted(m_tag.id, m_name->text());
    for (FieldEdit *edit :
         {m_description, m_whenToUse, m_whenNotToUse, m_example, m_aliases, m_names})
        edit->leave();
}

void TagPage::startWriting()
{
    m_description->setFocus();
}

void TagPage::change(const TagChange &change)
{
    if (!m_isReadOnly)
        Q_EMIT changeWanted(m_tag.id, change);
}
