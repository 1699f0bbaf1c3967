#include "library/articlewording.h"

#include "exchange/phrasefile.h"
#include "library/libraryparts.h"
#include "store/phrasestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// The reader's phrases, and what else is known of the words of an article.

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const QList<ReaderPhrase> &added)
{
    return added.size() == 1
               ? QCoreApplication::translate("Library", "Convert %1 as %2")
                     .arg(added.constFirst().source, added.constFirst().rendition)
               : QCoreApplication::translate("Library", "Add %1 phrases").arg(added.size());
}

} // namespace

Result<Wording> wordingOf(Connection &db, const StoredArticle &stored)
{
    const Result<QList<ReaderPhrase>> found = phrasesFor(db, stored.paper);
    if (!found)
        return found.error();
    return Wording{.phrases = *found, .people = stored.article.people};
}

Result<Wording> Library::wordingOf(ArticleId id)
{
    const Result<StoredArticle> stored = article(id);
    if (!stored)
        return stored.error();
    return ::wordingOf(*m_parts->reading, *stored);
}

Result<std::shared_ptr<const Renditions>> makeRenditions()
{
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return gazetteer.error();
    return Renditions::load((*gazetteer)->fullNames());
}

Result<QList<ReaderPhrase>> Library::phrases()
{
    return ::phrases(*m_parts->reading);
}

Result<ReaderPhrase> Library::phraseByUuid(const QString &uuid)
{
    return ::phraseByUuid(*m_parts->reading, uuid);
}

Result<QString> Library::phraseTable(ReaderPhrase::Target target, const QString &paper)
{
    Result<QList<ReaderPhrase>> wanted = phrases();
    if (!wanted)
        return wanted.error();
    wanted->removeIf([&](const ReaderPhrase &phrase) {
        return phrase.target != target || phrase.paper != paper;
    });
    return ::phraseTable(*wanted);
}

Result<QList<ReaderPhrase>> phrasesInFile(const QString &path, ReaderPhrase::Target target,
                                          const QString &paper)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    return readPhraseTable(file.readAll(), QDir::toNativeSeparators(path), target, paper);
}

Job<Result<void>> Library::addPhrases(const QList<ReaderPhrase> &added)
{
    return m_parts->write([this, added, creator = readerName()](Writing &writing) {
        const auto addAll = [&](Connection &db) -> Result<void> {
            for (const ReaderPhrase &wanted : added) {
                ReaderPhrase phrase = wanted;
                phrase.creator = creator;
                const Result<PhraseId> id = addPhrase(db, phrase);
                if (!id)
                    return id.error();
            }
            return {};
        };
        return tellPhrases(writing.run(labelOf(added), addAll));
    });
}

Job<Result<void>> Library::deletePhrases(const QList<PhraseId> &ids)
{
    return m_parts->write([this, ids](Writing &writing) {
        const auto deleteAll = [&ids](Connection &db) {
            Result<void> done;
            for (auto id = ids.begin(); id != ids.end() && done; ++id)
                done = deletePhrase(db, *id);
            return done;
        };
        const QString label = QCoreApplication::translate("Library", "Delete phrases");
        return tellPhrases(writing.run(label, deleteAll));
    });
}

Result<void> Library::tellPhrases(const Result<void> &done)
{
    if (done) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT phrasesChanged();
                Q_EMIT undoChanged();
            },
            Qt::QueuedConnection);
    }
    return done;
}
