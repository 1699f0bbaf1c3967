#include "ingest/sheetlines.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr double em = 9.5;
constexpr double leading = 14;
constexpr double margin = 30;
constexpr double sheetWidth = 842;

struct PrintedArticle
{
    QString headline;
    QStringList lines;
};

// A page made up as newspapers are: areas that are halved across or along the columns, in each an
// article with its headline over all or some of its columns, kickers and pictures with captions.
class MadeUpPage final
{
public:
    explicit MadeUpPage(unsigned seed)
        : m_random(seed)
    {
        const int columns = from(3, 7);
        m_column = (sheetWidth - 2 * margin + gutter) / columns;
        divide({0, columns, 40, 1150}, from(0, 1) == 0, 0);
        std::ranges::shuffle(boxes, m_random);
    }

    QList<TextBox> boxes;
    QList<PrintedArticle> articles;

private:
    static constexpr double gutter = 12;

    struct Area
    {
        int first; // columns [first, last)
        int last;
        double top;
        double bottom;
    };

    int from(int least, int most) { return least + int(m_random() % unsigned(most - least + 1)); }

    QString words(int count)
    {
        QString text;
        for (int at = 0; at < count; ++at)
            text += QChar(0x4e00 + from(0, 3000));
        return text;
    }

    double left(int column) const { return margin + column * m_column; }

    void put(double x, double y, const QString &text, double size)
    {
        boxes << TextBox{.x = x,
                         .y = y,
                         .width = size * double(text.size()),
                         .height = size,
                         .size = size,
                         .text = text};
    }

    void divide(const Area &area, bool isAcross, int depth)
    {
        const double height = area.bottom - area.top;
        const bool hasColumns = area.last - area.first >= 2;
        const bool hasHeight = height >= 300;
        const bool isWhole = depth > 0 && height < 500 && from(0, 3) == 0;
        if (isWhole || (!hasColumns && !hasHeight))
            return print(area);
        if (hasHeight && (isAcross || !hasColumns)) {
            const double middle = area.top + height * from(35, 65) / 100;
            divide({area.first, area.last, area.top, middle - 8}, !isAcross, depth + 1);
            divide({area.first, area.last, middle + 8, area.bottom}, !isAcross, depth + 1);
        } else {
            const int middle = from(area.first + 1, area.last - 1);
            divide({area.first, middle, area.top, area.bottom}, !isAcross, depth + 1);
            divide({middle, area.last, area.top, area.bottom}, !isAcross, depth + 1);
        }
    }

    void print(const Area &area)
    {
        const int columns = area.last - area.first;
        const int under = from(0, 2) > 0 ? columns : from(1, columns); // the headline
        const double width = under * m_column - gutter;
        const int size = from(16, 30);
        const int most = std::min(18, int(width / size));
        PrintedArticle article{words(from(std::min(4, most), most)), {}};
        double y = area.top;
        if (from(0, 3) == 0) {
            put(left(area.first), y, words(std::min(8, int(width / 12.5))), 12.5);
            y += 17;
        }
        put(left(area.first), y, article.headline, size);
        y += size + from(8, 14);
        const int picture = columns > 1 && from(0, 2) == 0 ? from(area.first, area.last - 1) : -1;
        int linesLeft = 0; // of the paragraph
        for (int column = area.first; column < area.last; ++column) {
            double top = column - area.first < under ? y : area.top;
            if (column == picture) {
                top += from(60, 110);
                put(left(column), top, words(emsOfColumn() - 1), 8);
                top += leading + 4;
            }
            for (; top + em <= area.bottom; top += leading)
                article.lines << bodyLine(left(column), top, linesLeft);
        }
        articles << article;
    }

    int emsOfColumn() const { return int((m_column - gutter) / em); }

    QString bodyLine(double x, double y, int &linesLeft)
    {
        const bool isFirst = linesLeft == 0;
        if (isFirst)
            linesLeft = from(2, 9);
        const bool isLast = !isFirst && linesLeft == 1;
        const int count = isLast ? from(1, emsOfColumn() - 1) : emsOfColumn() - (isFirst ? 2 : 0);
        const QString text = words(count) + (isLast ? u"。"_s : QString());
        put(isFirst ? x + 2 * em : x, y, text, em);
        --linesLeft;
        return text;
    }

    std::mt19937 m_random;
    double m_column = 0;
};

// Whether the lines of the article follow one another; a caption may stand between two.
bool isWhole(const PrintedArticle &article, const QHash<QString, qsizetype> &places)
{
    for (qsizetype at = 1; at < article.lines.size(); ++at) {
        const qsizetype step =
            places.value(article.lines[at], -9) - places.value(article.lines[at - 1], -99);
        if (step < 1 || step > 2)
            return false;
    }
    return true;
}

} // namespace

// Pages of many layouts, of which it is known what belongs together.
class TestPageLayouts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesStayWhole();
};

void TestPageLayouts::articlesStayWhole()
{
    int whole = 0;
    int all = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const MadeUpPage made(seed);
        PageLines page;
        addSheet({.number = 1, .width = sheetWidth, .height = 1191, .boxes = made.boxes}, page);
        QHash<QString, qsizetype> places;
        QStringList headings;
        for (qsizetype at = 0; at < page.lines.size(); ++at) {
            if (!page.lines[at].isEmpty())
                places.insert(page.lines[at], places.size());
            if (page.hints[at].heading > 0)
                headings << page.lines[at];
        }
        QCOMPARE(places.size(), made.boxes.size()); // no line is lost, none is glued to another
        for (const PrintedArticle &article : made.articles) {
            QVERIFY2(headings.contains(article.headline), qPrintable(article.headline));
            whole += isWhole(article, places) ? 1 : 0;
            ++all;
        }
    }
    QVERIFY(all > 300);
    QVERIFY2(100 * whole >= 95 * all, qPrintable(QStringLiteral("%1 of %2").arg(whole).arg(all)));
}

QTEST_GUILESS_MAIN(TestPageLayouts)
#include "tst_pagelayouts.moc"
