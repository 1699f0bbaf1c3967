#pragma once

#include <QPlainTextEdit>

// A field of several lines, as high as its words: what was written is told when it is left. Escape
// takes back what was written; Tab goes on.
class FieldEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(int fewestLines, QWidget *parent = nullptr);

    void setStored(const QString &text); // shows it in place of what was there
    bool isChanged() const { return toPlainText() != m_stored; }
    void leave(); // as if the focus went away

Q_SIGNALS:
    void edited(const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_fewestLines;
    QString m_stored;
};
