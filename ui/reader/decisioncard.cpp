#include "reader/decisioncard.h"

#include "look/fonts.h"
#include "reader/decisiontext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Words of a page: never markup.
QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString printedCharacter(const Decision &decision)
{
    return decision.printed.mid(decision.character.begin - decision.source.begin,
                                decision.character.length());
}

} // namespace

DecisionCard::DecisionCard(QWidget *parent)
    : QFrame(parent)
    , m_conversion(plainLabel(this))
    , m_reading(plainLabel(this))
    , m_reason(plainLabel(this))
    , m_candidates(plainLabel(this))
    , m_rows(new QVBoxLayout(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::ArrowCursor);
    QFont large = font();
    large.setFamilies(serifFamilies(ScriptChoice::Source, Script::Neutral));
    large.setPixelSize(fontMetrics().height() * 3 / 2);
    m_conversion->setFont(large);
    const int space = fontMetrics().height() / 2;
    m_rows->setContentsMargins(space, space, space, space);
    m_rows->setSpacing(space / 2);
    for (QLabel *label : {m_conversion, m_reading, m_reason, m_candidates})
        m_rows->addWidget(label);
    hide();
}

void DecisionCard::setTheme(const Theme &theme)
{
    setPalette(theme.palette());
    m_quiet = theme.palette();
    m_quiet.setColor(QPalette::Text, theme.lighterInk);
    m_reading->setPalette(m_quiet);
    m_candidates->setPalette(m_quiet);
}

void DecisionCard::openBeside(const Matter &matter, const QRect &character)
{
    const Decision &decision = matter.decision;
    const QString printed = printedCharacter(decision);
    const QString chosen = decision.candidates.value(0, printed);
    m_conversion->setText(chosen == printed ? printed : printed + u" → "_s + chosen);
    const bool isWord = matter.word.size() > printed.size();
    m_reading->setText(isWord ? matter.word + u"  "_s + matter.pinyin : matter.pinyin);
    m_reading->setVisible(!matter.pinyin.isEmpty());
    m_reason->setText(decisionText(decision));
    m_candidates->setText(tr("Could also be %1").arg(decision.candidates.mid(1).join(u' ')));
    m_candidates->setVisible(decision.candidates.size() > 1);
    setAccessibleName(m_conversion->text() + u", "_s + m_reason->text());

    delete m_offers;
    m_offers = new QWidget(this);
    auto *offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins({});
    for (const ReaderPhrase &phrase : matter.phrases)
        addOffer(phrase, matter.paper);
    m_offers->setVisible(!matter.phrases.isEmpty());
    m_rows->addWidget(m_offers);
    place(character);
    show();
    raise();
}

void DecisionCard::addOffer(const ReaderPhrase &phrase, const QString &paper)
{
    auto *words = plainLabel(m_offers);
    words->setText(phrase.source == phrase.rendition
                       ? tr("Always keep %1").arg(phrase.source)
                       : tr("Always convert %1 as %2").arg(phrase.source, phrase.rendition));
    m_offers->layout()->addWidget(words);
    auto *row = new QHBoxLayout;
    ReaderPhrase ofPaper = phrase;
    ofPaper.paper = paper;
    if (!paper.isEmpty())
        addButton(row, tr("in this newspaper"), ofPaper);
    addButton(row, tr("in the whole library"), phrase);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_offers->layout())->addLayout(row);
}

void DecisionCard::addButton(QLayout *row, const QString &words, const ReaderPhrase &phrase)
{
    auto *button = new QPushButton(words, m_offers);
    button->setAutoDefault(true); // Enter presses it
    button->setAccessibleName(tr("Always convert %1 as %2").arg(phrase.source, phrase.rendition) +
                              u", "_s + words);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, phrase] {
        hide();
        Q_EMIT phraseRequested(phrase);
    });
}

void DecisionCard::place(const QRect &character)
{
    const int gap = 4;
    const int wanted = std::max(fontMetrics().height() * 16, minimumSizeHint().width());
    const int width = std::min(parentWidget()->width(), wanted);
    resize(width,
           m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width) : sizeHint().height());
    const int below = character.bottom() + 1 + gap;
    const int above = character.top() - gap - height();
    const bool fitsBelow = below + height() <= parentWidget()->height();
    const int right = std::max(0, parentWidget()->width() - width);
    move(std::clamp(character.left(), 0, right), fitsBelow || above < 0 ? below : above);
}

void DecisionCard::takeFocus()
{
    const QList<QWidget *> all = buttons();
    QWidget *first = all.isEmpty() ? this : all.constFirst();
    first->setFocus(Qt::PopupFocusReason);
}

QList<QWidget *> DecisionCard::buttons() const
{
    QList<QWidget *> all;
    for (QPushButton *button : m_offers->findChildren<QPushButton *>())
        all << button;
    return all;
}

// Tab goes round inside the card: what lies under it is not what the reader means.
bool DecisionCard::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = buttons();
    if (all.isEmpty())
        return true;
    const qsizetype now = all.indexOf(focusWidget());
    all.at((now + (next ? 1 : all.size() - 1)) % all.size())->setFocus(Qt::TabFocusReason);
    return true;
}

void DecisionCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextPrevChild(true);
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusNextPrevChild(false);
        break;
    default:
        break; // the pane's own keys are not meant either
    }
}

void DecisionCard::hideEvent(QHideEvent *event)
{
    const QWidget *focused = focusWidget();
    const bool hadFocus = hasFocus() || (focused && focused->hasFocus());
    QFrame::hideEvent(event);
    if (hadFocus)
        parentWidget()->setFocus(Qt::PopupFocusReason);
}
