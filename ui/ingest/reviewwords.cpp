#include "ingest/reviewwords.h"

#include "models/datetext.h"
#include "models/evidencetext.h"
#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesNamed = 8; // in a sentence; the rest are lit

struct Words
{
    const char *token;
    const char *text;
};

constexpr std::array roles{
    Words{"kicker", QT_TRANSLATE_NOOP("review", "kicker")},
    Words{"headline", QT_TRANSLATE_NOOP("review", "headline")},
    Words{"subtitle", QT_TRANSLATE_NOOP("review", "subtitle")},
    Words{"byline", QT_TRANSLATE_NOOP("review", "byline")},
    Words{"paragraph", QT_TRANSLATE_NOOP("review", "paragraph")},
    Words{"subhead", QT_TRANSLATE_NOOP("review", "subhead")},
    Words{"caption", QT_TRANSLATE_NOOP("review", "caption")},
    Words{"credit", QT_TRANSLATE_NOOP("review", "credit")},
    Words{"masthead", QT_TRANSLATE_NOOP("review", "masthead")},
    Words{"section", QT_TRANSLATE_NOOP("review", "section")},
    Words{"furniture", QT_TRANSLATE_NOOP("review", "furniture")},
};

constexpr std::array doubts{
    Words{"jump-join", QT_TRANSLATE_NOOP("review", "Joined to lines that stand far apart (%1).")},
    Words{"far-headline",
          QT_TRANSLATE_NOOP("review", "The headline stands far from its text (%1).")},
    Words{"repeated", QT_TRANSLATE_NOOP("review", "Printed twice; kept once (%1).")},
    Words{"fragment", QT_TRANSLATE_NOOP("review", "A piece without a beginning or an end (%1).")},
    Words{"false-splice",
          QT_TRANSLATE_NOOP("review", "Two pieces may have run together here (%1).")},
    Words{"no-headline", QT_TRANSLATE_NOOP("review", "No headline was found (%1).")},
    Words{"weak-beginning",
          QT_TRANSLATE_NOOP("review", "This may still belong to the article before it (%1).")},
    Words{"continued-on",
          QT_TRANSLATE_NOOP("review", "Goes on on a page that was not found (%1).")},
    Words{"continued-from",
          QT_TRANSLATE_NOOP("review", "Comes from a page that was not found (%1).")},
    Words{"unassigned", QT_TRANSLATE_NOOP("review", "These lines belong to nothing (%1).")},
    Words{"city", QT_TRANSLATE_NOOP("review", "Which city the page reports on is unclear.")},
    Words{"date", QT_TRANSLATE_NOOP("review", "The date of the page is unknown.")},
    Words{"edit-unfit",
          QT_TRANSLATE_NOOP("review", "Something put right earlier no longer fits these lines.")},
};

template <typename Table>
const char *find(const Table &table, const QString &token)
{
    const auto found = std::ranges::find_if(
        table, [&](const Words &words) { return token == QLatin1String(words.token); });
    return found == table.end() ? nullptr : found->text;
}

QString certainly(const QString &text, const QString &howCertain)
{
    if (howCertain.isEmpty())
        return text;
    //: A city or date and how certain it is. Chinese: %1（%2）
    return QCoreApplication::translate("review", "%1 (%2)").arg(text, howCertain);
}

} // namespace

QStringList roleTokens()
{
    QStringList tokens;
    for (const Words &role : roles)
        tokens << QString::fromLatin1(role.token);
    return tokens;
}

QString roleName(const QString &token)
{
    const char *name = find(roles, token);
    return name ? QCoreApplication::translate("review", name) : token;
}

QString roleName(BlockKind kind)
{
    return roleName(token(kind));
}

QString lineRole(const ReviewLine &line)
{
    switch (line.kind) {
    case ReviewLine::Kind::Masthead:
        return roleName(u"masthead"_s);
    case ReviewLine::Kind::Section:
        return roleName(u"section"_s);
    case ReviewLine::Kind::Furniture:
        return roleName(u"furniture"_s);
    case ReviewLine::Kind::Unassigned:
        return QCoreApplication::translate("review", "unassigned");
    case ReviewLine::Kind::Blank:
        return {};
    case ReviewLine::Kind::Article:
        break;
    }
    if (line.isRepeated)
        return QCoreApplication::translate("review", "repeated");
    return line.block && line.block != BlockKind::Paragraph ? roleName(*line.block) : QString();
}

QString doubtSentence(const Doubt &doubt)
{
    const char *known = find(doubts, doubt.kind.section(u':', 0, 0));
    const QString sentence =
        known ? QCoreApplication::translate("review", known)
              : QCoreApplication::translate("review", "Please look at this (%1).");
    const QString lines = doubt.lines.size() == 1
                              ? QCoreApplication::translate("review", "line %1")
                              : QCoreApplication::translate("review", "lines %1");
    const bool areMany = doubt.lines.size() > linesNamed;
    const QString ranges =
        lineRanges(doubt.lines.mid(0, linesNamed)) + (areMany ? u"…"_s : QString());
    return doubt.lines.isEmpty() ? sentence : sentence.arg(lines.arg(ranges));
}

QString placeWords(const PlaceClaim &place)
{
    if (!place.place.isKnown())
        return QCoreApplication::translate("review", "City unknown");
    return certainly(place.place.shortName, certainty(place));
}

QString dateWords(const IssueDate &date)
{
    if (!date.isKnown())
        return QCoreApplication::translate("review", "Date unknown");
    return certainly(dateText(date.best), certainty(date));
}
