#pragma once

#include "librarytest.h"

#include <QTest>

// The sample library with notes of every kind on two of its articles.

// What stands in it; empty ids when anything failed.
struct NotedLibrary
{
    std::unique_ptr<Library> library;
    ArticleId fuxin{}; // “綠色礦業發展萬里行”(阜新站)閉幕, traditional
    ArticleId bank{};  // 細河兩岸奔涌創新潮
    Mark repair;       // 生態修復 in the first: two tags, a note of two paragraphs, a comment
    Mark second;       // 閉幕, important, without tags or note; it contradicts the first
    Mark whole;        // on the whole second article, tagged
};

inline Mark markOn(Library &library, const Library::NewMark &wanted)
{
    const auto made = library.addMark(wanted).wait();
    return made ? *made : Mark();
}

inline TextRange placeOf(Library &library, ArticleId id, const QString &quote)
{
    const auto ranges = library.quoteRanges(id, quote);
    return ranges && !ranges->isEmpty() ? ranges->constFirst() : TextRange();
}

inline NotedLibrary notedLibrary(const QString &folder)
{
    using namespace Qt::StringLiterals;
    NotedLibrary noted{.library = sampleLibrary(folder)};
    if (!noted.library)
        return noted;
    Library &library = *noted.library;
    noted.fuxin = articleCalled(library, u"“綠色礦業發展萬里行”(阜新站)閉幕"_s).id;
    noted.bank = articleCalled(library, u"細河兩岸奔涌創新潮"_s).id;
    noted.repair = markOn(library, {.article = noted.fuxin,
                                    .range = placeOf(library, noted.fuxin, u"生態修復"_s),
                                    .tagPaths = {u"环境/修复"_s, u"经济"_s},
                                    .note = u"=1+1 <b>粗</b>\n\n第二段 “引”, 逗号"_s});
    noted.second = markOn(library, {.article = noted.fuxin,
                                    .range = placeOf(library, noted.fuxin, u"閉幕"_s),
                                    .isImportant = true});
    noted.whole = markOn(
        library,
        {.article = noted.bank, .tagPaths = {u"环境"_s}, .note = u"全文"_s, .isWhole = true});
    const bool isSaid =
        library.commentOn(noted.repair.id, u"另一人的话\n两行"_s).wait() &&
        library.linkMarks(noted.second.id, noted.repair.id, LinkKind::Contradicts).wait() &&
        library
            .saveMemo({.about = {MemoKind::Tag, library.tags()->constFirst().uuid},
                       .title = u"标签备忘"_s,
                       .text = u"**重**"_s})
            .wait() &&
        library
            .saveMemo({.about = {MemoKind::Article, library.article(noted.bank)->article.uuid},
                       .text = u"文章备忘"_s})
            .wait() &&
        library.saveMemo({.title = u"其他"_s, .text = u"不关哪篇"_s}).wait() &&
        library.setReadState({noted.bank}, ReadState::Excluded, u"重复"_s).wait() &&
        library.setStarred({noted.fuxin}, true).wait();
    if (!isSaid)
        noted.library.reset();
    return noted;
}

// An export in memory; empty when it failed.
inline QByteArray exported(Library &library, NoteFormat format, const PassageFilter &filter = {})
{
    const auto whole =
        library.previewNotes({.form = {.format = format}, .filter = filter}, -1).wait();
    return whole ? whole->bytes : QByteArray();
}
