#pragma once

#include "look/theme.h"
#include "paper/tagedit.h"

#include <QHash>
#include <QScrollArea>

class FieldEdit;
class PaletteChoice;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

// Everything a codebook says of one tag, to be read and written. A field is told when it is left;
// nothing is changed by itself.
class TagPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TagPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    // Fields that are being written stay as they are while it is the same tag.
    void setTag(const Tag &tag);
    // What is selected in the article that is open; empty for nothing.
    void setPassage(const QString &passage);
    void setMemos(const QHash<TagId, QString> &memos); // about the tags that have one
    void leave();                                      // tells what is written and not told yet
    void startWriting();

Q_SIGNALS:
    void renameWanted(TagId id, const QString &name); // the name alone, as it was typed
    void changeWanted(TagId id, const TagChange &change);
    void memoWanted(TagId id);
    void refused(const QString &sentence); // what was written means nothing

private:
    void makeForm(QFormLayout *form);
    FieldEdit *addText(QFormLayout *form, const QString &label, const QString &hint,
                       std::optional<QString> TagChange::*field);
    QWidget *makeExample();
    void addNames(QFormLayout *form);
    void showFields(bool isOther);
    void showMemo();
    void tellNames(const QString &text);
    void change(const TagChange &change);

    Tag m_tag;
    QString m_passage;
    QHash<TagId, QString> m_memos;
    bool m_isReadOnly = false;
    QWidget *m_fields;
    QLabel *m_path;
    QLineEdit *m_name;
    PaletteChoice *m_color;
    QComboBox *m_key;
    FieldEdit *m_description = nullptr;
    FieldEdit *m_whenToUse = nullptr;
    FieldEdit *m_whenNotToUse = nullptr;
    FieldEdit *m_example;
    QPushButton *m_takePassage;
    FieldEdit *m_aliases;
    FieldEdit *m_names;
    QPushButton *m_memo;
};
