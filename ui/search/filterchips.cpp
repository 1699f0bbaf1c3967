#include "search/filterchips.h"

#include "models/plaintext.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChip = 14; // characters' heights: a name may be long

// A chip may be gone by its own click, which is still under way.
void discard(QWidget *chip)
{
    chip->hide();
    chip->deleteLater();
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    hide();
}

void FilterChips::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return; // one of them may have the focus
    m_labels = labels;
    for (QToolButton *chip : std::as_const(m_chips))
        discard(chip);
    m_chips.clear();
    for (int number = 0; number < labels.size(); ++number) {
        auto *chip = new QToolButton(this);
        const QString shown = fontMetrics().elidedText(labels[number], Qt::ElideRight,
                                                       fontMetrics().height() * widestChip);
        chip->setText(plainButtonText(shown) + u"  ✕"_s);
        chip->setToolTip(tr("Remove this filter"));
        chip->setAccessibleName(tr("Remove the filter %1").arg(labels[number]));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, number] { Q_EMIT removed(number); });
        layout()->addWidget(chip);
        m_chips << chip;
    }
    setVisible(!labels.isEmpty());
}
