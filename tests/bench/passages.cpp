#include "markedlibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

// How long the table of all marks takes with 100,000 marks on 5,000 articles of 100 cities and
// papers: listing in each order and grouping, filters, a screen of rows, and acts on 10,000 marks.

namespace {

QTextStream out(stdout);

template <typename Work>
double milliseconds(int times, Work work)
{
    QList<double> figures;
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        work();
        figures << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

class Table final
{
public:
    explicit Table(Library &library)
        : m_library(library)
    {
    }

    void list(const QString &name, const PassageFilter &filter,
              PassageOrder order = PassageOrder::Text,
              PassageGrouping grouping = PassageGrouping::None)
    {
        qsizetype marks = -1;
        const double time = milliseconds(5, [&] {
            const auto listing = m_library.passages(filter, order, grouping).wait();
            marks = listing ? listing->marks : -1;
        });
        out << name.leftJustified(28) << QString::number(marks).rightJustified(8) << " marks "
            << QString::number(time, 'f', 1).rightJustified(9) << " ms\n";
        out.flush();
    }

    QList<MarkId> all()
    {
        const auto listing =
            m_library.passages({}, PassageOrder::Text, PassageGrouping::None).wait();
        return listing ? listing->ids : QList<MarkId>();
    }

    template <typename Act>
    void act(const QString &name, Act work)
    {
        bool isDone = true;
        const double time = milliseconds(1, [&] { isDone = bool(work()); });
        out << name.leftJustified(44) << QString::number(time, 'f', 1).rightJustified(9) << " ms"
            << (isDone ? "" : "  FAILED") << '\n';
        out.flush();
    }

private:
    Library &m_library;
};

void measureListing(Table &table, TagId often, TagId other)
{
    table.list(u"by city and date"_s, {});
    table.list(u"newest"_s, {}, PassageOrder::Newest);
    table.list(u"by tag"_s, {}, PassageOrder::Tag);
    table.list(u"by state"_s, {}, PassageOrder::State);
    table.list(u"grouped by tag"_s, {}, PassageOrder::Text, PassageGrouping::Tag);
    table.list(u"grouped by city"_s, {}, PassageOrder::Text, PassageGrouping::City);
    table.list(u"grouped by month"_s, {}, PassageOrder::Text, PassageGrouping::Month);
    table.list(u"grouped by article"_s, {}, PassageOrder::Text, PassageGrouping::Article);
    table.list(u"of one tag"_s, {.tags = {often}});
    table.list(u"to confirm"_s, {.states = {MarkState::ToConfirm}});
    table.list(u"of one city"_s, {.articles = {.cities = {u"210900"_s}}});
    table.list(u"with words"_s, {.text = u"公園"_s});
    table.list(u"with words of notes"_s, {.text = u"水庫"_s});
    const auto lying = [&](PassageRelation kind, qsizetype characters) {
        return PassageFilter{.relation = PassageFilter::Relation{
                                 .kind = kind, .tag = other, .characters = characters}};
    };
    table.list(u"overlapping"_s, lying(PassageRelation::Overlaps, -1));
    table.list(u"inside"_s, lying(PassageRelation::Inside, -1));
    table.list(u"in one paragraph"_s, lying(PassageRelation::Near, -1));
    table.list(u"20 characters off"_s, lying(PassageRelation::Near, 20));
}

void measureActs(Library &library, Table &table)
{
    const QList<MarkId> all = table.all();
    qsizetype place = 0;
    bool isRead = true;
    const auto screen = [&] {
        place = (place + 37'111) % 99'000; // far from the one before
        isRead = library.passageRows(all.mid(place, 64)) && isRead;
    };
    const double rows = milliseconds(50, screen);
    out << u"64 rows"_s.leftJustified(44) << QString::number(rows, 'f', 2).rightJustified(9)
        << " ms" << (isRead ? "" : "  FAILED") << '\n';
    QList<MarkId> many;
    for (qsizetype number = 0; number < all.size(); number += 10)
        many << all.at(number);
    table.act(u"10,000 marks tagged"_s,
              [&] { return library.retagMarks(many, {u"new"_s}, {u"often"_s}).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
    table.act(u"10,000 marks deleted"_s, [&] { return library.deleteMarks(many).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
    table.act(u"10,000 marks confirmed"_s, [&] { return library.confirmMarks(many).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library"_s);
    if (!makeMarkedLibrary(path))
        return 1;
    const auto library = Library::open(path, Library::Access::Write, u"command"_s);
    const Result<QList<Tag>> tags = library ? (*library)->tags() : Error{};
    if (!tags)
        return 1;
    const auto often = std::ranges::find(*tags, u"often"_s, &Tag::path);
    const auto other = std::ranges::find(*tags, u"t30"_s, &Tag::path);
    if (often == tags->end() || other == tags->end())
        return 1;
    out << "of one tag " << often->marks << " marks, of the relations' " << other->marksBelow
        << '\n';
    Table table(**library);
    measureListing(table, often->id, other->id);
    measureActs(**library, table);
    return 0;
}
