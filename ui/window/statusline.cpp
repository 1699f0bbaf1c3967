#include "window/statusline.h"

#include "browse/smallfont.h"
#include "ingest/progressline.h"
#include "window/scriptname.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeShown = 8000; // milliseconds

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_left(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_exchange(new ProgressLine(this))
    , m_sticky(new QLabel(this))
    , m_scripts(new QLabel(this))
{
    setFont(smallFont(font()));
    setSizeGripEnabled(false);
    for (QLabel *label : {m_left, m_scripts}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    const int space = fontMetrics().height() / 2;
    m_left->setContentsMargins(space, 0, space, 0);
    m_scripts->setContentsMargins(space, 0, space, 0);
    m_sticky->setTextFormat(Qt::PlainText);
    m_sticky->setAutoFillBackground(true);
    m_sticky->setContentsMargins(space, 0, space, 0);
    m_sticky->hide();
    addWidget(m_left);
    addWidget(m_progress);
    addWidget(m_exchange);
    addPermanentWidget(m_sticky);
    addPermanentWidget(m_scripts);
}

void StatusLine::showLibrary(const QString &name)
{
    m_library = name;
    showLeft();
}

void StatusLine::showArticles(qint64 articles)
{
    m_articles = articles;
    showLeft();
}

void StatusLine::showIndex(qint64 done, qint64 total)
{
    m_indexed = done;
    m_toIndex = total;
    showLeft();
}

void StatusLine::showScripts(const Settings &settings)
{
    switch (settings.panes) {
    case PaneChoice::Both:
        m_scripts->setText(scriptName(settings.left) + u" · "_s + scriptName(settings.right));
        break;
    case PaneChoice::Left:
        m_scripts->setText(scriptName(settings.left));
        break;
    case PaneChoice::Right:
        m_scripts->setText(scriptName(settings.right));
        break;
    }
}

void StatusLine::showSticky(const QString &tag, const QColor &tone)
{
    m_sticky->setVisible(!tag.isEmpty());
    m_sticky->setText(u"● "_s + tr("Tagging as %1 · Esc ends").arg(tag));
    QPalette colors = palette();
    colors.setColor(QPalette::Window, colors.color(QPalette::Base));
    if (tone.isValid())
        colors.setColor(QPalette::WindowText, tone);
    m_sticky->setPalette(colors);
}

void StatusLine::say(const QString &sentence)
{
    showMessage(sentence, timeShown);
}

void StatusLine::showLeft()
{
    QStringList parts;
    if (m_indexed < m_toIndex)
        parts << tr("indexing: %1 of %2").arg(m_indexed).arg(m_toIndex);
    else
        parts << tr("%n article(s) indexed", nullptr, int(m_articles));
    parts << m_library;
    m_left->setText(parts.join(u" · "_s));
}
