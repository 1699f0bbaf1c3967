#include "exchange/refidescription.h"

#include "paper/tagedit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The words that paragraphs begin with, in the order they are written.
enum class Label { WhenToUse, WhenNotToUse, Example, Aliases, Names, Key };
const QStringList &labels()
{
    static const QStringList words{u"When to use"_s, u"When not to use"_s, u"Example"_s,
                                   u"Also called"_s, u"Names"_s,           u"Key"_s};
    return words;
}

// A paragraph with such a word, behind as many backslashes as `before` says.
QRegularExpression labelled(const QString &before)
{
    return QRegularExpression(u"(\\A|\\n\\n)("_s + before + u"(?:"_s + labels().join(u'|') +
                              u"): )"_s);
}

QString escaped(QString text)
{
    static const QRegularExpression form = labelled(u"\\\\*"_s);
    return text.replace(form, u"\\1\\\\2"_s);
}

QString unescaped(QString text)
{
    static const QRegularExpression form(
        labelled(u"\\\\*"_s).pattern().replace(u"|\\n\\n)("_s, u"|\\n\\n)\\\\("_s));
    return text.replace(form, u"\\1\\2"_s);
}

QString listed(const QStringList &items)
{
    QStringList texts;
    for (QString item : items)
        texts << item.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
    return texts.join(u"; "_s);
}

QStringList unlisted(const QString &text)
{
    QStringList items;
    QString item;
    const auto finish = [&items, &item] {
        if (!item.isEmpty())
            items << item;
        item.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool isEscape = text[at] == u'\\' && (next == u'\\' || next == u';');
        const bool isEnd = text[at] == u';' && next == u' ';
        if (isEnd)
            finish();
        else
            item += isEscape ? next : text[at];
        at += isEscape || isEnd ? 1 : 0;
    }
    finish();
    return items;
}

QStringList namesOf(const Tag &tag)
{
    QStringList names;
    for (auto name = tag.names.begin(); name != tag.names.end(); ++name)
        names << name.key() + u": "_s + name.value();
    return names;
}

// Two paragraphs with the same word, which ours does not write, are both kept.
void add(QString &text, const QString &more)
{
    text += (text.isEmpty() ? QString() : u"\n\n"_s) + more;
}

void readParagraph(Label label, const QString &text, IncomingTag &tag)
{
    switch (label) {
    case Label::WhenToUse:
        add(tag.whenToUse, text);
        break;
    case Label::WhenNotToUse:
        add(tag.whenNotToUse, text);
        break;
    case Label::Example:
        add(tag.example, text);
        break;
    case Label::Aliases:
        tag.aliases += unlisted(text);
        break;
    case Label::Names:
        for (const QStringList names = unlisted(text); const QString &name : names)
            tag.names.insert(name.section(u": "_s, 0, 0), name.section(u": "_s, 1));
        break;
    case Label::Key:
        const int key = text.toInt();
        tag.slot = key >= 1 && key <= tagSlotCount ? key : 0;
        break;
    }
}

} // namespace

QString codeDescription(const Tag &tag)
{
    const QStringList texts{
        tag.whenToUse,        tag.whenNotToUse,
        tag.example,          listed(tag.aliases),
        listed(namesOf(tag)), tag.slot == 0 ? QString() : QString::number(tag.slot)};
    QStringList paragraphs;
    if (!tag.description.isEmpty())
        paragraphs << escaped(tag.description);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (!texts[at].isEmpty())
            paragraphs << labels()[at] + u": "_s + escaped(texts[at]);
    }
    return paragraphs.join(u"\n\n"_s);
}

void readCodeDescription(const QString &description, IncomingTag &tag)
{
    static const QRegularExpression form = labelled(QString());
    auto found = form.globalMatch(description);
    qsizetype from = 0;
    std::optional<Label> label; // of the paragraph that begins at `from`
    const auto read = [&](qsizetype end) {
        const QString text = unescaped(description.mid(from, end - from));
        if (label)
            readParagraph(*label, text, tag);
        else
            tag.description = text;
    };
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        read(match.capturedStart());
        label = Label(labels().indexOf(match.captured(2).chopped(2)));
        from = match.capturedEnd();
    }
    read(description.size());
}
