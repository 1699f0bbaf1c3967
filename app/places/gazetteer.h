#pragma once

#include "base/result.h"
#include "paper/paper.h"
#include "paper/textrange.h"

#include <QStringView>

#include <memory>
#include <optional>

// A mention of a division in a text.
struct PlaceMention
{
    TextRange range; // in the text that was searched
    QList<Place>
        places; // in force; what it can mean: county-level names may be shared. Never empty
    bool isFullName = false;     // 阜新市, 昌吉州; not 阜新
    bool isCounty = false;       // county level, whichever of `places` is meant
    bool isEverydayWord = false; // 朝阳, 大同, 城区: proves nothing by itself
    QList<Place> prefectures;    // the city of each of `places`: a city or province is its own
};

// The divisions of the People's Republic at county level and above, in force and former, with their
// names in full, short, without ethnic words and in pinyin; Taiwan's cities and counties, Hong Kong
// and Macau; and newspapers. Made from resources/places and resources/papers (see the READMEs
// there). Thread-safe once made.
class Gazetteer final
{
public:
    // Internal when the table compiled into the program does not read.
    static Result<std::shared_ptr<const Gazetteer>> load();
    ~Gazetteer();

    std::optional<Place> place(const QString &code) const;
    // The city that a division lies in; a city or province is its own. Unknown for another's code.
    Place cityOf(const Place &place) const;
    // What a reader typed: a code, a name in either script, full or short, or pinyin. Cities before
    // counties; empty when nothing fits.
    QList<Place> named(const QString &name) const;
    // The names in full of all divisions, in force and former, simplified, each once.
    QStringList fullNames() const;
    // All provinces and cities in force, in the table's order.
    QList<Place> cities() const;
    // The code itself, and for a province the codes of all cities below it.
    QStringList citiesWithin(const QString &code) const;

    // Every mention in `text` (either script, mixed, widths folded), longest name first at each
    // place, not overlapping, ascending.
    QList<PlaceMention> mentions(const QString &text) const;

    // What is known of a newspaper by its name, in either script. Of the table of papers where the
    // name stands there once; a name that several papers bear is left without a place. Otherwise
    // from its first part, when that is a place and no other one (锦州日报, 昌吉日报, 义乌商报; of
    // a province, its capital). 今日X and ·X behind another paper's name are editions of that
    // paper.
    Paper paper(const QString &name) const;
    // Is it in the table of papers: 大河报, 明報.
    bool isListedPaper(const QString &name) const;
    // The paper that a masthead in pinyin names (CHANGJI RIBAO: 昌吉日报); nothing when several
    // cities are read so, or none.
    QString paperInPinyin(const QString &masthead) const;

private:
    struct Table;
    explicit Gazetteer(std::unique_ptr<const Table> table);
    std::unique_ptr<const Table> m_table;
};
