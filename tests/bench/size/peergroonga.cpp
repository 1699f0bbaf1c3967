// Groonga with TokenBigram. It keeps the texts in the same file as the rest of its table.

#include "peer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <groonga.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 500; // articles a load

class GroongaPeer final : public Peer
{
public:
    GroongaPeer(const QString &folder, Mode mode)
    {
        const QByteArray path = QFile::encodeName(folder + u"/groonga.db"_s);
        grn_init();
        grn_ctx_init(&m_groonga, 0);
        if (mode == Mode::Find) {
            grn_db_open(&m_groonga, path.constData());
            return;
        }
        grn_db_create(&m_groonga, path.constData(), nullptr);
        for (const QString &command :
             {u"table_create Articles TABLE_PAT_KEY UInt32"_s,
              u"table_create Cities TABLE_PAT_KEY ShortText"_s,
              u"column_create Articles text COLUMN_SCALAR Text"_s,
              u"column_create Articles city COLUMN_SCALAR Cities"_s,
              u"column_create Articles year COLUMN_SCALAR UInt16"_s,
              u"table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram"_s,
              u"column_create Words places COLUMN_INDEX|WITH_POSITION Articles text"_s})
            answer(command);
    }
    GroongaPeer(const GroongaPeer &) = delete;
    GroongaPeer &operator=(const GroongaPeer &) = delete;
    ~GroongaPeer() override
    {
        grn_ctx_fin(&m_groonga);
        grn_fin();
    }

    void add(const PeerArticle &article) override
    {
        m_gathered << QJsonObject{{u"_key"_s, article.number},
                                  {u"text"_s, article.text},
                                  {u"city"_s, article.city},
                                  {u"year"_s, article.year}};
        if (m_gathered.size() == batch)
            load();
    }

    void commit() override
    {
        load();
        answer(u"io_flush"_s);
    }

    QList<qint64> best(const QString &folded, int most) override
    {
        const QJsonArray found =
            answer(u"%1 --output_columns _key --sort_keys -_score --limit %2"_s.arg(select(folded))
                       .arg(most))
                .at(0)
                .toArray();
        QList<qint64> numbers;
        for (qsizetype at = 2; at < found.size(); ++at) // behind the number and the columns
            numbers << found[at].toArray().at(0).toInteger();
        return numbers;
    }

    qint64 counted(const QString &folded) override
    {
        return answer(select(folded) +
                      u" --output_columns _id --limit 0 --drilldowns[city].keys city "
                      "--drilldowns[city].limit -1 --drilldowns[year].keys year "
                      "--drilldowns[year].limit -1"_s)
            .at(0)
            .toArray()
            .at(0)
            .toArray()
            .at(0)
            .toInteger();
    }

private:
    static QString select(const QString &folded)
    {
        return u"select Articles --cache no --match_columns text --query '\"%1\"'"_s.arg(folded);
    }

    void load()
    {
        answer(u"load --table Articles"_s);
        answer(QString::fromUtf8(QJsonDocument(m_gathered).toJson(QJsonDocument::Compact)));
        m_gathered = {};
    }

    QJsonArray answer(const QString &command)
    {
        const QByteArray bytes = command.toUtf8();
        grn_ctx_send(&m_groonga, bytes.constData(), unsigned(bytes.size()), 0);
        char *text = nullptr;
        unsigned length = 0;
        int flags = 0;
        grn_ctx_recv(&m_groonga, &text, &length, &flags);
        if (m_groonga.rc != GRN_SUCCESS)
            qFatal("groonga: %s", static_cast<const char *>(m_groonga.errbuf));
        return QJsonDocument::fromJson(QByteArray(text, qsizetype(length))).array();
    }

    grn_ctx m_groonga{};
    QJsonArray m_gathered;
};

} // namespace

std::unique_ptr<Peer> makeGroonga(const QString &folder, Peer::Mode mode)
{
    return std::make_unique<GroongaPeer>(folder, mode);
}
