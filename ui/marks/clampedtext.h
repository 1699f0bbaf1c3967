#pragma once

#include <QWidget>

// A text that takes at most three lines; what does not fit ends in “…”, until a click unfolds it
// to thirty. Plain text.
class ClampedText final : public QWidget
{
    Q_OBJECT

public:
    explicit ClampedText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // The lines as they are drawn at that width, the last one elided when more would follow.
    QStringList lines(int width) const;

    QString m_text;
    bool m_isUnfolded = false;
};
