#pragma once

#include <QWidget>

class QTextDocument;

// A note as it is read: plain text with its Markdown shown. Nothing in it is fetched, opened or
// followed, HTML stays text. At most eight lines; of a very long note the beginning.
class NoteText final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteText(QWidget *parent = nullptr);

    void setNote(const QString &note);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QTextDocument *m_document;
};
