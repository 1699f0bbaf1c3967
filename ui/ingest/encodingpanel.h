#pragma once

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QPushButton;

// Reads a file again in another encoding, after a look at what that gives.
class EncodingPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit EncodingPanel(QWidget *parent = nullptr);

    void open(const QString &encoding); // that it was read in; shows itself
    QString encoding() const;
    // The beginning of the file in the encoding that is chosen; plain text.
    void showPreview(const QStringList &lines);
    void showWrong(const QString &sentence); // it is no valid text in that encoding

Q_SIGNALS:
    void previewWanted(const QString &encoding);
    void chosen(const QString &encoding);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *m_encoding;
    QLabel *m_preview;
    QPushButton *m_read;
};
