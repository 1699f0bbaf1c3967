#pragma once

#include "browse/typeahead.h"
#include "library/exportrequest.h"

#include <QListWidget>

// The formats under the names of their families, each with what it is for. Letters go to the next
// one that is called so, in either script, by pinyin or by its ending.
class FormatList final : public QListWidget
{
    Q_OBJECT

public:
    enum Role { FormatRole = Qt::UserRole, PurposeRole, TokenRole };

    explicit FormatList(QWidget *parent = nullptr);

    NoteFormat format() const;
    void setFormat(NoteFormat format);
    void keyboardSearch(const QString &letters) override;

private:
    void addHead(const QString &name);

    TypeAhead m_typed;
};
