#include "models/warningtext.h"

#include "paper/page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesNamed = 8;
constexpr qsizetype mostLines = 100'000; // a warning that names more is not believed
constexpr qsizetype namesNamed = 3;

// What stands behind a token's colon.
enum class Names { Nothing, Lines, Count, Words };

struct Words
{
    const char *token;
    Names names;
    const char *text; // %n: how many; %1: which lines or words
};

// In the order in which they are told.
constexpr std::array table{
    Words{"unread-pages", Names::Lines,
          QT_TRANSLATE_N_NOOP(
              "warnings", "%n page(s) of the file could not be read (%1). If they are pictures, "
                          "install tesseract and import the file again.")},
    Words{"bad-records", Names::Count,
          QT_TRANSLATE_N_NOOP("warnings", "%n record(s) were left out. Put them right in the file "
                                          "and import it again: the others are not added twice.")},
    Words{"encoding-unsure", Names::Words,
          QT_TRANSLATE_NOOP("warnings",
                            "It is not certain in which encoding the file is written (%1; the "
                            "first was taken). If its words make no sense, open the page and "
                            "press E to read it in another.")},
    Words{"replaced", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings", "%n line(s) have characters that could not be read (%1). "
                                          "Open the page and press E to try another encoding.")},
    Words{"ocr-unsure", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings", "%n line(s) were hard to recognise in the picture (%1). "
                                          "Compare them with it.")},
    Words{"rotated", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings",
                              "Words printed sideways were left out on %n page(s), from "
                              "line %1 on. Look at the page itself for them.")},
    Words{"date-conflict", Names::Lines,
          QT_TRANSLATE_NOOP("warnings", "The page names dates that do not agree (%1). Open the "
                                        "page and press L to say which is right.")},
    Words{"impossible-date", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings", "%n line(s) name a day that does not exist (%1); it was "
                                          "not used.")},
    Words{"bad-dates", Names::Count,
          QT_TRANSLATE_N_NOOP("warnings",
                              "The dates of %n record(s) could not be understood; these "
                              "articles have none.")},
    Words{"path-unmatched", Names::Nothing,
          QT_TRANSLATE_NOOP("warnings", "The file's path does not fit the pattern, so it says "
                                        "nothing of the page. Check the pattern, or open the page "
                                        "and press L.")},
    Words{"path-city", Names::Words,
          QT_TRANSLATE_NOOP("warnings", "The path names a city that is not known (%1). Open the "
                                        "page and press L to set the city.")},
    Words{"corrections-unfit", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings",
                              "%n record(s) have corrections that no longer fit the text (%1). "
                              "They are kept and not applied.")},
    Words{"attachment", Names::Words,
          QT_TRANSLATE_N_NOOP("warnings",
                              "%n attached file(s) were not found or not read (%1). Put "
                              "them beside the file and import it again.")},
    Words{"invisible", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings", "%n line(s) have invisible characters that change the "
                                          "direction of text (%1). They are kept as they are.")},
    Words{"edit-unfit", Names::Lines,
          QT_TRANSLATE_N_NOOP("warnings", "%n correction(s) made earlier no longer fit the file. "
                                          "They wait under “To check”.")},
    Words{
        "repeated", Names::Lines,
        QT_TRANSLATE_N_NOOP("warnings", "%n line(s) stand twice on the page and count once (%1).")},
};

QList<int> linesIn(const QString &ranges)
{
    QList<int> lines;
    for (const QString &range : ranges.split(u", "_s, Qt::SkipEmptyParts)) {
        const int first = range.section(u'-', 0, 0).toInt();
        const int last = range.section(u'-', -1).toInt();
        for (int line = first; line <= last && lines.size() < mostLines; ++line)
            lines << line;
    }
    return lines;
}

QString namedLines(const QList<int> &lines)
{
    const bool areMany = lines.size() > linesNamed;
    return lineRanges(lines.mid(0, linesNamed)) + (areMany ? u"…"_s : QString());
}

// What all warnings of one kind name together.
struct Named
{
    int count = 0;
    QString what;
};

Named namedLinesOf(const QStringList &values)
{
    QList<int> lines;
    for (const QString &value : values)
        lines << linesIn(value);
    std::ranges::sort(lines);
    lines.resize(std::unique(lines.begin(), lines.end()) - lines.begin());
    const auto count = int(lines.size());
    if (count == 0)
        return {};
    const char *const words = count == 1 ? QT_TRANSLATE_NOOP("warnings", "line %1")
                                         : QT_TRANSLATE_NOOP("warnings", "lines %1");
    return {count, QCoreApplication::translate("warnings", words).arg(namedLines(lines))};
}

Named namedPagesOf(const QStringList &values)
{
    QList<int> pages;
    for (const QString &value : values)
        pages << linesIn(value);
    const QString which = namedLines(pages);
    return {int(pages.size()), which};
}

Named namedWordsOf(const QStringList &values)
{
    const bool areMany = values.size() > namesNamed;
    QString words = values.mid(0, namesNamed).join(u", "_s);
    if (areMany)
        words += u"…"_s;
    return {int(values.size()), words};
}

Named namedBy(const Words &kind, const QStringList &values)
{
    switch (kind.names) {
    case Names::Lines: {
        const QLatin1StringView token(kind.token);
        const bool namesPages = token == "unread-pages"_L1 || token == "rotated"_L1;
        return namesPages ? namedPagesOf(values) : namedLinesOf(values);
    }
    case Names::Count: {
        int sum = 0;
        for (const QString &value : values)
            sum += value.toInt();
        return {sum, {}};
    }
    case Names::Words:
        return namedWordsOf(values);
    case Names::Nothing:
        break;
    }
    return {int(values.size()), {}};
}

} // namespace

QStringList warningSentences(const QStringList &warnings)
{
    QStringList sentences;
    for (const Words &kind : table) {
        QStringList values; // what stands behind the colon, each once
        bool isThere = false;
        for (const QString &warning : warnings) {
            if (warning.section(u':', 0, 0) != QLatin1StringView(kind.token))
                continue;
            isThere = true;
            const QString value = warning.section(u':', 1).replace(u","_s, u", "_s);
            if (!values.contains(value))
                values << value;
        }
        if (!isThere)
            continue;
        const Named named = namedBy(kind, values);
        QString text = QCoreApplication::translate("warnings", kind.text, nullptr, named.count);
        if (named.what.isEmpty())
            text.remove(u" (%1)"_s).remove(u"（%1）"_s); // in Chinese the brackets are full-width
        else if (text.contains("%1"_L1))
            text = text.arg(named.what);
        sentences << text;
    }
    return sentences;
}

bool hasWarnings(const QStringList &warnings)
{
    return std::ranges::any_of(warnings, [](const QString &warning) {
        const auto isOf = [&warning](const Words &kind) {
            const QLatin1StringView token(kind.token);
            return warning.startsWith(token) &&
                   (warning.size() == token.size() || warning[token.size()] == u':');
        };
        return std::ranges::any_of(table, isOf);
    });
}
