// Xapian with its n-grams of Chinese. Qt's `slots` and its like are no macros here
// (QT_NO_KEYWORDS).

#include "peer.h"

#include <QFile>

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace {

constexpr Xapian::valueno cityValue = 0;
constexpr Xapian::valueno yearValue = 1;

class XapianPeer final : public Peer
{
public:
    XapianPeer(const QString &folder, Mode mode)
    {
        const std::string path = QFile::encodeName(folder + u"/xapian"_s).toStdString();
        if (mode == Mode::Fill)
            m_writing = Xapian::WritableDatabase(path, Xapian::DB_CREATE_OR_OVERWRITE);
        else
            m_reading = Xapian::Database(path);
    }

    void add(const PeerArticle &article) override
    {
        Xapian::Document document;
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        generator.set_document(document);
        generator.index_text(article.text.toStdString());
        document.add_value(cityValue, article.city.toStdString());
        document.add_value(yearValue, std::to_string(article.year));
        m_writing.replace_document(Xapian::docid(article.number), document);
    }

    void commit() override { m_writing.commit(); }

    QList<qint64> best(const QString &folded, int most) override
    {
        Xapian::Enquire enquire(m_reading);
        enquire.set_query(phrase(folded));
        const Xapian::MSet found = enquire.get_mset(0, Xapian::doccount(most));
        QList<qint64> numbers;
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            numbers << qint64(*hit);
        return numbers;
    }

    qint64 counted(const QString &folded) override
    {
        Xapian::Enquire enquire(m_reading);
        enquire.set_query(phrase(folded));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        Xapian::ValueCountMatchSpy cities(cityValue);
        Xapian::ValueCountMatchSpy years(yearValue);
        enquire.add_matchspy(&cities);
        enquire.add_matchspy(&years);
        return enquire.get_mset(0, 0, m_reading.get_doccount()).get_matches_estimated();
    }

private:
    static Xapian::Query phrase(const QString &folded)
    {
        Xapian::QueryParser parser;
        return parser.parse_query('"' + folded.toStdString() + '"',
                                  Xapian::QueryParser::FLAG_PHRASE |
                                      Xapian::QueryParser::FLAG_CJK_NGRAM);
    }

    Xapian::WritableDatabase m_writing;
    Xapian::Database m_reading;
};

} // namespace

std::unique_ptr<Peer> makeXapian(const QString &folder, Peer::Mode mode)
{
    return std::make_unique<XapianPeer>(folder, mode);
}
