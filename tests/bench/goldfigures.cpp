// Prints how far the rules that split pages agree with the gold, page by page. With --faults also
// every single difference.
#include "../ingest/goldcomparison.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QString share(const Share &figure)
{
    return u"%1/%2 (%3)"_s.arg(figure.right)
        .arg(figure.expected)
        .arg(figure.found)
        .rightJustified(15);
}

QString row(const QString &name, const GoldFigures &figures)
{
    return name.left(5).leftJustified(6) + share(figures.articles) + share(figures.lines) +
           share(figures.roles) + share(figures.kinds) + share(figures.joins) +
           share(figures.captions) + share(figures.bylines) + u'\n';
}

void add(GoldFigures &sum, const GoldFigures &figures)
{
    sum.articles += figures.articles;
    sum.lines += figures.lines;
    sum.roles += figures.roles;
    sum.kinds += figures.kinds;
    sum.joins += figures.joins;
    sum.captions += figures.captions;
    sum.bylines += figures.bylines;
    sum.faults += figures.faults;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    const QList<GoldPage> pages = goldPages();
    out << "right/expected (found)\n"
        << "page         articles          lines          roles          kinds          joins      "
           " "
           "captions        bylines\n";
    GoldFigures sum;
    for (const GoldPage &page : pages) {
        const GoldFigures figures = figuresOf(page);
        out << row(nameOf(page), figures);
        add(sum, figures);
    }
    out << row(u"all"_s, sum);
    if (argc > 1 && QByteArrayView(argv[1]) == "--faults")
        out << sum.faults.join(u'\n') << '\n';
    return 0;
}
