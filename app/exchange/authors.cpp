#include "exchange/authors.h"

#include "exchange/referenceparts.h"
#include "hanzi/folding.h"
#include "hanzi/surnames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &form)
{
    return QRegularExpression(u"^(?:"_s + form + u")$"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

// What a name is never made of: what it does or where it belongs to. 李学会 is a name.
bool isBody(const QString &folded)
{
    static const QRegularExpression form = pattern(::folded(
        u"本[报刊台网社].*|.*(?:评论员|记者|通讯员|观察员|编辑|编辑部|编辑室|编委会|"
        "报道组|采访组|调研组|课题组|工作室|办公室|研究室|委员会|委会|党委|政府|"
        "日报|晚报|晨报|报社|通讯社|新华社|中新社|中央社|电视台|广播台|电台|"
        "公司|集团|大学|学院|法院|检察院|医院|中心|协会|商会|基金会|..+学会|[文史法商]学会|"
        "(?:公安|财政|教育|民政|商务|交通|卫生)[局厅部])"));
    return form.match(folded).hasMatch();
}

// 本报讯, 本报北京7月3日电: how a report begins, and nobody's name.
bool isDateline(const QString &folded)
{
    static const QRegularExpression form = pattern(::folded(u".*(?:讯|电|消息)"_s));
    return form.match(folded).hasMatch();
}

// Nothing stands between the characters of a Han name.
QString closedUp(const QString &name)
{
    static const QRegularExpression gap(u"(?<=\\p{Han}) (?=\\p{Han})"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).remove(gap);
}

// Smith, John; John Smith; Ludwig van Beethoven: from the first small word on it is the surname.
Author latinPerson(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma >= 0)
        return {name.left(comma).trimmed(), name.mid(comma + 1).trimmed(), {}};
    const QStringList words = name.split(u' ');
    qsizetype surname = 1;
    while (surname + 1 < words.size() && !words[surname].front().isLower())
        ++surname;
    return {words.mid(surname).join(u' '), words.mid(0, surname).join(u' '), {}};
}

// John and Mary Smith are two, of one surname; one word alone is no person.
QList<Author> latinPeople(const QString &name)
{
    const QStringList names = name.split(u" and "_s, Qt::SkipEmptyParts);
    const QString &last = names.constLast();
    const QString shared = last.contains(u' ') ? latinPerson(last).family : QString();
    QList<Author> people;
    for (const QString &one : names) {
        if (one.contains(u' '))
            people << latinPerson(one);
        else
            people << (shared.isEmpty() ? Author{{}, {}, one} : Author{shared, one, {}});
    }
    return people;
}

QList<Author> authorsCalled(const QString &called)
{
    static const QRegularExpression han = pattern(u"\\p{Han}{2,4}"_s);
    static const QRegularExpression dotted = pattern(u"\\p{Han}+(?:[·•・‧]\\p{Han}+)+"_s);
    static const QRegularExpression latin =
        pattern(u"\\p{Latin}[\\p{Latin}.'’-]*(?:,? [\\p{Latin}.'’-]+)+"_s);
    const QString name = closedUp(called);
    if (dotted.match(name).hasMatch())
        return {Author{name, {}, {}}};
    if (latin.match(name).hasMatch())
        return latinPeople(name);
    const QString plain = folded(name);
    const qsizetype surname = surnameLength(plain);
    if (han.match(name).hasMatch() && surname > 0 && !isBody(plain))
        return {Author{name.left(surname), name.mid(surname), {}}};
    return {Author{{}, {}, name}};
}

} // namespace

QList<Author> authorsOf(const QStringList &people, const QString &byline)
{
    QList<Author> authors;
    for (const QString &person : people) {
        const QString name = oneLine(person);
        if (name.isEmpty())
            continue;
        for (const QList<Author> called = authorsCalled(name); const Author &author : called) {
            if (author.isPerson() || !isDateline(folded(author.body)))
                authors << author;
        }
    }
    static const QRegularExpression brackets(u"^[(（【〔]|[)）】〕]$"_s);
    const QString printed = closedUp(oneLine(byline).remove(brackets));
    if (authors.isEmpty() && isBody(folded(printed)) && !isDateline(folded(printed)))
        authors << Author{{}, {}, printed};
    return authors;
}

QString nameOf(const Author &author)
{
    static const QRegularExpression latinBegin(u"^\\p{Latin}"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (!author.isPerson())
        return author.body;
    const bool isLatin = latinBegin.match(author.family).hasMatch();
    return isLatin && !author.given.isEmpty() ? author.family + u' ' + author.given
                                              : author.family + author.given;
}
