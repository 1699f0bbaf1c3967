#include "ingest/tocheck.h"

#include "look/icons.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

ToCheck::ToCheck(QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(Theme::of(Theme::Name::Light))
{
    setCheckable(true);
    setText(tr("To check"));
    setToolTip(tr("Pages with places that a careful reader should look at"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void ToCheck::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ToCheck::setCount(int pages)
{
    m_count = pages;
    setAccessibleName(tr("To check: %n page(s)", nullptr, pages));
    setVisible(pages > 0 || isChecked());
    update();
}

QSize ToCheck::sizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() * 2};
}

void ToCheck::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int height = fontMetrics().height();
    painter.fillRect(rect(), isChecked() || underMouse() ? m_theme.paper : m_theme.window);
    if (isChecked())
        painter.fillRect(QRect(0, 0, height / 5, this->height()), m_theme.accent);
    painter.setPen(m_theme.hairline);
    painter.drawLine(rect().topLeft(), rect().topRight());
    QRect line = rect().adjusted(height * 3 / 4, 0, -height / 2, 0);
    const QRect icon(line.left(), line.center().y() - height / 2, height, height);
    tintedIcon(u"check"_s, m_theme.lighterInk).paint(&painter, icon);
    line.setLeft(icon.right() + height / 2);
    const QString count = locale().toString(m_count);
    painter.setPen(m_theme.accent);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.setRight(line.right() - fontMetrics().horizontalAdvance(count) - height / 2);
    painter.setPen(m_theme.ink);
    painter.drawText(line, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}
