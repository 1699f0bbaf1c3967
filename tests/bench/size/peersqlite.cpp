// SQLite's FTS5 without a copy of the texts, beside a table of the labels.

#include "peer.h"
#include "search/units.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

class SqlitePeer : public Peer
{
public:
    SqlitePeer(const QString &folder, const QByteArray &tokenizer)
    {
        check(sqlite3_open((folder + u"/fts5.sqlite"_s).toUtf8().constData(), &m_db));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA cache_size = -48000");
        run("CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='', detail=full, "
            "tokenize='" +
            tokenizer + "')");
        run("CREATE TABLE IF NOT EXISTS label(id INTEGER PRIMARY KEY, city TEXT, year INT)");
        run("BEGIN");
        m_addWords = prepared("INSERT INTO words(rowid, text) VALUES(?, ?)");
        m_addLabel = prepared("INSERT INTO label VALUES(?, ?, ?)");
        m_best = prepared("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?");
        m_counts = prepared("SELECT city, year, count(*) FROM words JOIN label ON id = words.rowid "
                            "WHERE words MATCH ? GROUP BY city, year");
    }
    SqlitePeer(const SqlitePeer &) = delete;
    SqlitePeer &operator=(const SqlitePeer &) = delete;
    ~SqlitePeer() override
    {
        for (sqlite3_stmt *statement : {m_addWords, m_addLabel, m_best, m_counts})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }

    void add(const PeerArticle &article) override
    {
        sqlite3_bind_int64(m_addWords, 1, article.number);
        bind(m_addWords, 2, cut(article.text));
        sqlite3_bind_int64(m_addLabel, 1, article.number);
        bind(m_addLabel, 2, article.city);
        sqlite3_bind_int(m_addLabel, 3, article.year);
        for (sqlite3_stmt *statement : {m_addWords, m_addLabel}) {
            check(sqlite3_step(statement));
            sqlite3_reset(statement);
        }
    }

    void commit() override
    {
        run("COMMIT");
        run("PRAGMA wal_checkpoint(TRUNCATE)");
        run("BEGIN");
    }

    QList<qint64> best(const QString &folded, int most) override
    {
        QList<qint64> numbers;
        bind(m_best, 1, expression(folded));
        sqlite3_bind_int(m_best, 2, most);
        while (sqlite3_step(m_best) == SQLITE_ROW)
            numbers << sqlite3_column_int64(m_best, 0);
        check(sqlite3_reset(m_best));
        return numbers;
    }

    qint64 counted(const QString &folded) override
    {
        qint64 total = 0;
        bind(m_counts, 1, expression(folded));
        while (sqlite3_step(m_counts) == SQLITE_ROW)
            total += sqlite3_column_int64(m_counts, 2);
        check(sqlite3_reset(m_counts));
        return total;
    }

private:
    virtual QString cut(const QString &text) const = 0;
    virtual QString expression(const QString &folded) const = 0;

    void check(int status) const
    {
        if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    void run(const QByteArray &sql) const
    {
        check(sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr));
    }
    sqlite3_stmt *prepared(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int at, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_addWords = nullptr;
    sqlite3_stmt *m_addLabel = nullptr;
    sqlite3_stmt *m_best = nullptr;
    sqlite3_stmt *m_counts = nullptr;
};

class Trigrams final : public SqlitePeer
{
public:
    explicit Trigrams(const QString &folder)
        : SqlitePeer(folder, "trigram")
    {
    }
    bool canFind(const QString &folded) const override { return folded.size() >= 3; }

private:
    QString cut(const QString &text) const override { return text; }
    QString expression(const QString &folded) const override { return u'"' + folded + u'"'; }
};

// Overlapping pairs of Han characters between spaces, as programs do that have no tokenizer of
// their own; a single character is the beginning of a pair, or the last of its run.
class Bigrams final : public SqlitePeer
{
public:
    explicit Bigrams(const QString &folder)
        : SqlitePeer(folder, "unicode61 remove_diacritics 0")
    {
    }

private:
    static QString pairs(const QString &text, bool withLast)
    {
        QString cut;
        const QList<Unit> units = unitsOf(text);
        bool isPaired = false; // with the one before
        for (qsizetype at = 0; at < units.size(); ++at) {
            const Unit &unit = units[at];
            const bool goesOn = unit.kind == Unit::Kind::Han && at + 1 < units.size() &&
                                units[at + 1].kind == Unit::Kind::Han &&
                                units[at + 1].begin == unit.end;
            const qsizetype end = goesOn ? units[at + 1].end : unit.end;
            if (goesOn || withLast || !isPaired || at + 1 < units.size())
                cut += text.sliced(unit.begin, end - unit.begin) + u' ';
            isPaired = goesOn;
        }
        return cut.trimmed();
    }
    QString cut(const QString &text) const override { return pairs(text, true); }
    QString expression(const QString &folded) const override
    {
        const QList<Unit> units = unitsOf(folded);
        const bool isLoneLast =
            units.constLast().kind == Unit::Kind::Han &&
            (units.size() == 1 || units[units.size() - 2].kind != Unit::Kind::Han);
        return u'"' + pairs(folded, false) + (isLoneLast ? u"\" *"_s : u"\""_s);
    }
};

} // namespace

std::unique_ptr<Peer> makeTrigrams(const QString &folder, Peer::Mode /*mode*/)
{
    return std::make_unique<Trigrams>(folder);
}

std::unique_ptr<Peer> makeBigrams(const QString &folder, Peer::Mode /*mode*/)
{
    return std::make_unique<Bigrams>(folder);
}
