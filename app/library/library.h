#pragma once

#include "base/filewriter.h"
#include "base/job.h"
#include "base/result.h"
#include "exchange/quotecopy.h"
#include "hanzi/renditions.h"
#include "ingest/addresslabels.h"
#include "ingest/pagelines.h"
#include "ingest/pagereader.h"
#include "library/exportrequest.h"
#include "library/notesimport.h"
#include "paper/binitem.h"
#include "paper/carrying.h"
#include "paper/concordance.h"
#include "paper/hit.h"
#include "paper/link.h"
#include "paper/listing.h"
#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"
#include "paper/memo.h"
#include "paper/notedraft.h"
#include "paper/page.h"
#include "paper/pageedit.h"
#include "paper/passage.h"
#include "paper/phrase.h"
#include "paper/record.h"
#include "paper/savedsearch.h"
#include "paper/sheetview.h"
#include "paper/suggestion.h"
#include "paper/tagedit.h"
#include "store/articlestore.h"

#include <QObject>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

class QTemporaryDir;

// What is to be imported, and what the reader says of it.
struct ImportRequest
{
    QStringList paths; // files and folders
    GivenLabels given;
    bool reread = false; // read the pages of known files anew
    QString encoding;    // of text files; empty: found out one by one
    // How paths below those given tell paper, date and page, such as
    // {paper}/{date:yyyyMMdd}_{page}.pdf; empty: the usual forms are tried.
    QString pathPattern;
    QString mapping;       // name of a saved mapping of columns, for files of records; may be empty
    ColumnMapping columns; // beats `mapping`; columns named in neither go by their names
    QString address;       // where its files were published, and on which day they were taken
    QString accessed;      // from there, ISO 8601; may be empty
    std::shared_ptr<const QTemporaryDir> folder; // of files made for this import; goes with it
    bool keepsPages = true; // pages stay in the report: it grows with what is imported
};

// What the path of a file says of its pages.
struct PathReading
{
    QString path;                        // below the folder that was given
    std::optional<AddressLabels> labels; // nullopt: of another form than the pattern
};

// A page that was pasted, and what the reader says of it.
struct PastedText
{
    QString text;
    QString address;  // where it was published; may be empty
    QString accessed; // the day it was taken from there, ISO 8601; may be empty
    GivenLabels given;
};

// What a file of a codebook has brought.
struct CodebookImport
{
    // What the file says otherwise than the library; the library's was kept.
    struct Left
    {
        QString path;
        QString field; // as the column is called; of a name its language
        QString kept;  // for a key that another tag has: the path of that tag
        QString given;
        friend bool operator==(const Left &, const Left &) = default;
    };
    QStringList added;  // paths of tags that are new
    QStringList filled; // paths of tags of which something was empty
    QList<Left> left;
};

// What an import has done so far, also a stopped one.
struct ImportReport
{
    struct Skipped
    {
        QString file;
        Error reason;
    };
    // What became of one file, for the reader.
    struct File
    {
        enum class Outcome { Added, Revised, Unchanged, Skipped };
        QString file; // its path as given
        Outcome outcome = Outcome::Added;
        Error reason;        // why it was skipped
        qint64 articles = 0; // read from it, known ones included
        QList<Place> cities; // of its pages or records, each once, the first of them
        QString firstDate;   // earliest and latest `best` of its pages or records; may be empty
        QString lastDate;
        qint64 doubts = 0;    // of its articles; an unclear city is one
        QString sameTextAs;   // path of the stored file that has the same text in other bytes
        CarriedMarks marks;   // on its articles, where their texts are others now
        QStringList warnings; // stable tokens as in Page; and bad-records:N, bad-dates:N
        // Of a file of records, its articles: what became of them, and their ids.
        bool holdsRecords = false;
        qint64 added = 0, revised = 0, unchanged = 0;
        QList<QUuid> articleUuids;
    };
    QList<Page> pages;                         // as read, in the order of the files; see keepsPages
    QStringList articleUuids;                  // of all pages, in order; known ones included
    QList<Skipped> skipped;                    // files, and records (the first thousand of a file)
    QList<File> files;                         // in the order they were read, skipped ones too
    int added = 0, revised = 0, unchanged = 0; // files
    CarriedMarks marks;                        // of all files
    bool canBeUndone = true;                   // false: there was no room to keep what it changed
};

// A reader's folder: the database, the imported bytes, the search index. Runs the way from file to
// note and back, and tells what changed.
// An object of the main thread. Members that return a Result read by id, in a few milliseconds, and
// may be called there; all that may take longer or writes returns a Job.
class Library final : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Read,   // takes no lock, repairs nothing; a missing library is NoLibrary
        Write,  // takes library.lock for life; a missing library is NoLibrary
        Create, // as Write; makes the library when the folder is missing or empty
    };
    // How long to wait for another command that holds the lock. A window that holds it is Locked at
    // once. Errors: NoLibrary, NewerLibrary, Locked, ReadOnly (writing asked for where it cannot
    // be), Damaged, Unwritable. `holder` is written into the lock for others to name: "window" or
    // "command".
    static Result<std::unique_ptr<Library>>
    open(const QString &folder, Access access, const QString &holder, int waitMilliseconds = 5000);
    ~Library() override;

    QString folder() const;
    QString name() const; // the folder's name
    QString uuid() const;
    bool isReadOnly() const;
    const Gazetteer &gazetteer() const;
    const Renditions &renditions() const;

    // -- into the library. Its progress counts bytes of files. One act, as far as the reader did
    // nothing else meanwhile: undo goes back the way everything came.
    Job<ImportReport> import(const ImportRequest &request);
    // As a file named by its address, else by its first line. Unwritable when there is no room for
    // the file on its way.
    Result<Job<ImportReport>> importText(const PastedText &pasted);
    // The lines of a file as they read in that encoding (empty: found out); at most the first
    // thousand. Errors as fileLines().
    Job<Result<QStringList>> linesOf(const QString &path, const QString &encoding);
    // What the paths of the first twenty files say by that pattern (empty: the usual forms).
    // BadValue as PathPattern::parse().
    Job<Result<QList<PathReading>>> pathsReadAs(const QStringList &paths, const QString &pattern);

    // The columns of a file of records, its first rows and what they are taken for. Unsupported for
    // a file of pages.
    Job<Result<ColumnPreview>> columnsOf(const QString &path, const QString &encoding = {});
    Result<QMap<QString, ColumnMapping>> mappings(); // saved ones, by name
    // An empty mapping forgets the name.
    Job<Result<void>> saveMapping(const QString &name, const ColumnMapping &mapping);

    // -- putting right what was read; each edit can be undone
    Job<Result<PageView>> page(PageId id);
    // The page an article stands on, of several the first; NotFound for one from a record.
    Result<PageId> pageOf(ArticleId id);
    // By the name a page has outside (PageView::name): the UUID of its file or a prefix of it of at
    // least 6 characters, then, unless the file has one page, a colon and its number from 1.
    // NotFound, Ambiguous (`detail`: the names).
    Result<PageId> pageByName(const QString &name);
    Result<qint64> doubtfulPages(); // how many pages have doubts
    // The lines of the page's file as that encoding gives them, for the reader to choose; nothing
    // is changed. Errors as fileLines().
    Job<Result<PageLines>> linesReadAs(PageId id, const QString &encoding);
    // How the sheet of a PDF file looks on which that line of the page's file stands, and where the
    // lines are on it. Unsupported for other formats; Damaged when it cannot be drawn.
    Job<Result<SheetView>> sheetOf(PageId id, int line);
    // Pages with doubts first, then the newest; those without doubts and warnings only when `all`.
    Job<Result<QList<PageSummary>>> pagesToReview(bool all);
    // One act: all edits or none. BadValue for lines the page does not have (`where`: the line).
    // Marks follow their words. The page as it is then.
    Job<Result<PageView>> editPage(PageId id, const QList<PageEdit> &edits);
    // The same labels (City, Date, Paper edits with line 0) for all pages of the folder that the
    // page's file came from. How many pages changed.
    Job<Result<int>> editFolderOf(PageId id, const QList<PageEdit> &labels);

    // -- reading by id
    Result<StoredArticle> article(ArticleId id);
    Result<QList<ArticleRow>> articleRows(const QList<ArticleId> &ids);
    Result<ArticleId> articleByUuid(const QString &uuid);
    Result<QList<Mark>> marksOf(ArticleId id);
    // Of many articles, in their order.
    Job<Result<QList<Mark>>> marksOf(const QList<ArticleId> &ids);
    Result<QList<Tag>> tags();
    Result<Mark> markByUuid(const QString &uuid);

    // -- how words are converted
    // What is known of the words of an article: its people, the phrases for it.
    Result<Wording> wordingOf(ArticleId id);
    Result<QList<ReaderPhrase>> phrases();
    Result<ReaderPhrase> phraseByUuid(const QString &uuid);
    // Those for that target and paper (empty: the whole library) as a text table of OpenCC.
    Result<QString> phraseTable(ReaderPhrase::Target target, const QString &paper);
    // One act each. A phrase with the same source, target and paper is replaced. BadTable for words
    // that are none.
    Job<Result<void>> addPhrases(const QList<ReaderPhrase> &phrases);
    Job<Result<void>> deletePhrases(const QList<PhraseId> &ids);

    // -- browsing: filter.query searches; the listing is then what was found. `most`: the first so
    // many only (-1: all), for showing something before all is known.
    Job<Result<Listing>> listing(const Filter &filter, Grouping grouping, SortOrder order,
                                 qsizetype most = -1);
    // How many of those it takes bear each value. Of a kind that the filter itself asks for, the
    // others count too that could be asked for instead: the cities are those found with the
    // filter's other conditions.
    Job<Result<Facets>> facets(const Filter &filter);
    struct SidebarCounts
    {
        QList<Count> cities;
        QList<Count> dates;
        QList<Count> papers;
        QList<Count> tags;
        qint64 articles = 0;
    };
    Job<Result<SidebarCounts>> sidebarCounts();

    // -- searching. Exact at any moment: what the index does not know yet is compared directly.
    Job<Result<SearchResult>> search(const Filter &filter, qsizetype limit, qsizetype offset);
    // Where a quote stands in an article: as printed, else folded, else as the reader saw it in a
    // rendition. Ranges of the source text, ascending; empty when nowhere.
    Result<QList<TextRange>> quoteRanges(ArticleId id, const QString &quote);
    // Matches of a query in one article, for painting.
    QList<TextRange> matchesIn(const QString &sourceText, const QString &query) const;
    // The same of a stored one, with what its marks and its earlier text decide.
    Result<QList<TextRange>> foundIn(ArticleId id, const QString &query);
    // What is wrong with a query by itself and with the names in it (of cities, papers, tags).
    QList<QueryFault> faultsOf(const QString &query);
    // What is looked for really, in one line.
    QString explanationOf(const QString &query);
    // Ways to go on with a query that is being typed, best first, at most ten: fields, values of a
    // field, earlier queries. `cursor`: where it is being typed.
    Result<QList<Suggestion>> suggestions(const QString &query, qsizetype cursor);
    // Notes (with the comments on them) and tags in which the words of a query are found, newest
    // first.
    Job<Result<QList<NoteHit>>> searchNotes(const QString &query, qsizetype limit);
    // Passages like one of an article (empty: the whole of it) in other articles: how rare what
    // they share is, and how much of it. The ranges of a hit are the phrases shared.
    Job<Result<SearchResult>> similar(ArticleId id, TextRange passage, const Filter &filter,
                                      qsizetype limit);

    // -- hits one by one
    Job<Result<Concordance>> concordance(const Filter &filter, const KwicWish &wish);
    // Its lines as CSV; exchange/kwiccsv.h says how.
    Result<QString> concordanceCsv(const Concordance &concordance);
    // One act each. Verdicts are kept for the words of the query, whatever the filter.
    Job<Result<void>> setVerdicts(const QString &query, const QList<HitPlace> &hits,
                                  Verdict verdict);
    // A mark with those tags for each hit (one for hits whose extents are the same); those that
    // such a mark with those tags is on already are left out. How many were made.
    Job<Result<int>> tagHits(const QList<HitPlace> &hits, HitExtent extent,
                             const QStringList &tagPaths);

    // -- searches that are kept
    Result<QList<SavedSearch>> savedSearches(); // in the reader's order
    Result<SavedSearch> savedSearchByUuid(const QString &uuid);
    // One act each. Exists when another has that name, BadValue for an empty one.
    Job<Result<SavedSearch>> saveSearch(const QString &name, const Filter &filter);
    Job<Result<void>> renameSearch(SavedSearchId id, const QString &name);
    Job<Result<void>> deleteSearch(SavedSearchId id);
    Job<Result<QList<SavedSearchCount>>> countSavedSearches();
    // All that it finds has been seen now. No act.
    Job<Result<void>> markSearchSeen(SavedSearchId id);
    Result<QStringList> recentQueries();               // newest first, at most 100
    Job<Result<void>> noteQuery(const QString &query); // as the newest; nothing in a read-only one
    Job<Result<void>> forgetQueries();

    // -- the reader's work; each act can be undone
    struct NewMark
    {
        ArticleId article{};
        TextRange range;      // of the source text
        QStringList tagPaths; // missing ones are made
        QString note;
        bool isWhole = false; // on the whole article; `range` is not looked at then
        bool isImportant = false;
    };
    Job<Result<Mark>> addMark(const NewMark &mark);
    // What is not given stays.
    struct MarkChange
    {
        QStringList addedTags;   // paths; behind those that are there, missing ones are made
        QStringList removedTags; // paths; what the mark does not bear is no error
        std::optional<QString> note;
        std::optional<bool> isImportant;
        std::optional<TextRange> range; // of the article's present text
    };
    // One act; none when all is so already. BadValue for a range outside the text or of a mark on a
    // whole article.
    Job<Result<void>> changeMark(MarkId id, const MarkChange &change);
    // Its first selector stays; one that was lost stands again.
    Job<Result<void>> setMarkRange(MarkId id, TextRange range);
    Job<Result<void>> deleteMark(MarkId id);

    // -- marks whose text was corrected; each act can be undone
    // One that is Corrected or ToConfirm stands rightly where it stands. BadValue for an orphan.
    Job<Result<Mark>> confirmMark(MarkId id);
    // Gives an orphan, or a mark that went astray, another place. Its first selector stays.
    // BadValue for a range outside of the text.
    Job<Result<Mark>> attachMark(MarkId id, ArticleId article, TextRange range);
    // The text that a mark was made on, and where.
    struct OldText
    {
        QString sourceText;
        Selector selector; // the mark's first
    };
    // NotFound when the text is no longer there.
    Result<OldText> oldTextOf(MarkId id);
    // Where a quote that does not stand in an article as it is might stand, best first; `isSure`
    // when the first is the place beyond doubt. The words before and after it may be empty.
    struct LikelyPlaces
    {
        QList<TextRange> ranges;
        bool isSure = false;
    };
    Result<LikelyPlaces> likelyPlaces(ArticleId id, const QString &quote, const QString &prefix,
                                      const QString &suffix);

    // -- undo
    Job<Result<void>> undo();
    Job<Result<void>> redo();
    QString undoLabel() const; // empty when there is nothing to undo
    QString redoLabel() const;
    QString readerName() const; // creator of marks; who is logged in until a name is set
    Job<Result<void>> setReaderName(const QString &name);

    // -- from a selection to a mark
    struct Tagging
    {
        enum class Outcome { Made, Added, Unchanged };
        Mark mark;
        Outcome outcome = Outcome::Made;
    };
    // As addMark(), but the reader's own mark on exactly that range (or on the whole article)
    // receives the tags, the note if it has none, and the flag, when there is one. Unchanged: it
    // has them.
    Job<Result<Tagging>> tagPassage(const NewMark &mark);
    // Notes that are being typed: no acts. A change of the note of that mark ends its draft.
    Result<QList<NoteDraft>> draftsOf(ArticleId id);
    Job<Result<void>> keepDraft(const NoteDraft &draft); // in place of the mark's former one
    Job<Result<void>> dropDraft(const QString &markUuid);

    // -- the codebook (tags() reads it); one act each. NotFound for an unknown tag, BadValue for a
    // name or a place that is none, Exists (`where`: its path) when a sibling has that name.
    Job<Result<TagId>> addTag(const QString &path, const TagChange &fields = {});
    Job<Result<void>> renameTag(TagId id, const QString &name); // as in a path: a "/" as "\/"
    Job<Result<void>> changeTag(TagId id, const TagChange &change);
    Job<Result<void>> moveTag(TagId id, TagPlace place);
    // What `into` has no definition, key and so on of its own for, it takes from `from`.
    Job<Result<void>> mergeTags(TagId from, TagId into);
    // On these marks a new tag at that path takes the place of `id`.
    Job<Result<TagId>> splitTag(TagId id, const QString &path, const QList<MarkId> &marks);
    Job<Result<TagDeletion>> tagDeletion(TagId id, ChildTags children); // what would go
    Job<Result<TagDeletion>> deleteTag(TagId id, ChildTags children, EmptiedMarks emptied);
    Job<Result<QList<TaggedPassage>>> passagesWith(TagId id);
    // exchange/codebookcsv.h says how.
    Result<QString> codebookCsv();
    // Adds missing tags and fills empty fields; what differs is left and told. Unreadable,
    // BadTable.
    Job<Result<CodebookImport>> importCodebook(const QString &path);

    // -- corrections of the words of articles; each act can be undone
    // Those in force afterwards. What was imported stays as it is. Of the article from a record as
    // of that from a page; nothing where nothing changes. BadValue as correctionEdits(), and
    // "correction-left-behind" for an article that no reading of its page has any more.
    Job<Result<QList<Correction>>> correct(ArticleId id, TextRange range, const QString &text,
                                           Correction::Cause cause);
    // In reading order, with who made them and when.
    Result<QList<Correction>> correctionsOf(ArticleId id);
    // By UUID or a prefix of it; its article. The characters are as imported again.
    Job<Result<ArticleId>> withdrawCorrection(const QString &uuid);

    // -- how far the reader has come with articles. No acts: undo leaves it alone; and no changes
    // of an article. All of them or none: NotFound when one is unknown.
    Job<Result<void>> setReadState(const QList<ArticleId> &ids, ReadState state,
                                   const QString &reason = {}); // why it is excluded
    Job<Result<void>> setReadState(ArticleId id, ReadState state);
    Job<Result<void>> setStarred(const QList<ArticleId> &ids, bool isStarred);
    // What articles were excluded for, the most frequent first.
    Result<QStringList> reasons();
    // Where reading stopped, in the source text as it is now; 0: at the beginning. Nobody is told.
    Job<Result<void>> setPosition(ArticleId id, qsizetype position);
    Result<qsizetype> position(ArticleId id);

    // -- quotes and links
    // How a passage was shown where it is copied from.
    struct ShownQuote
    {
        ScriptChoice choice = ScriptChoice::Source;
        QString text; // the passage in that rendition; not asked for of the source
    };
    // The passage with its reference and a link: to the mark on this very passage, else to the
    // range. BadValue for an empty passage and one outside the text.
    Result<QuoteFlavours> quoteToCopy(ArticleId id, TextRange range, const ShownQuote &shown);
    // Where a link leads.
    struct LinkTarget
    {
        ArticleId article{};
        TextRange range; // empty: the article, not a passage of it
    };
    // NotFound for an article or mark that is not there (`where`: its UUID) and for a link into
    // another library (`where`: that one's UUID), BadValue for a range outside the text.
    Result<LinkTarget> target(const Link &link);

    // -- deleting, and the bin in which marks, tags, memos and articles rest for thirty days
    // (store/binstore.h). Each act can be undone.
    struct ArticleDeletion
    {
        qint64 articles = 0; // gone from lists, counts and search
        qint64 marks = 0;    // on them, gone with them
    };
    // All or none: NotFound when one is unknown.
    Job<Result<ArticleDeletion>> deleteArticles(const QList<ArticleId> &ids);
    Job<Result<void>> undeleteArticles(const QList<ArticleId> &ids);
    Job<Result<QList<BinItem>>> bin(); // the newest first
    // By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous.
    Job<Result<QString>> binItemByUuid(const QString &uuid);
    // One act: all or none. NotFound, also (`detail`: article-gone) for a mark whose article is no
    // more; Exists when another tag has taken a tag's name.
    Job<Result<void>> restoreFromBin(const QStringList &uuids);
    Job<Result<void>> dropFromBin(const QStringList &uuids); // for good
    Job<Result<void>> emptyBin();

    // -- passages: the marks of the whole library as one table
    // filter.articles.query searches the articles they stand in. Stopped.
    Job<Result<PassageListing>> passages(const PassageFilter &filter, PassageOrder order,
                                         PassageGrouping grouping);
    // In the order given; of a mark that is gone a row with id 0.
    Result<QList<PassageRow>> passageRows(const QList<MarkId> &ids);
    // One act each, whole or not at all: NotFound when a mark is unknown. How many were changed.
    // By paths, as in MarkChange.
    Job<Result<int>> retagMarks(const QList<MarkId> &ids, const QStringList &addedTags,
                                const QStringList &removedTags);
    Job<Result<int>> deleteMarks(const QList<MarkId> &ids);
    Job<Result<int>> confirmMarks(const QList<MarkId> &ids); // orphans are left out
    // Filters that are kept, in the reader's order.
    Result<QList<SavedPassages>> savedPassages();
    Result<SavedPassages> savedPassagesByUuid(const QString &uuid);
    // One act each. Exists when another has that name, BadValue for an empty one.
    Job<Result<SavedPassages>> savePassages(const QString &name, const PassageFilter &filter);
    Job<Result<void>> renamePassages(SavedPassagesId id, const QString &name);
    Job<Result<void>> deletePassages(SavedPassagesId id);

    // -- links between marks and what is said of them; each act can be undone, no mark is changed
    // The UUID of the link; one of the same kind that is there already is no act. Between two marks
    // there is one link each way; one as of the same event counts both ways. BadValue for a mark
    // and itself, Exists (`where`: the UUID) where there is one of another kind.
    Job<Result<QString>> linkMarks(MarkId one, MarkId other, LinkKind kind);
    Job<Result<void>> unlinkMarks(const QString &uuid); // or a prefix of it
    Result<QList<MarkLink>> linksOf(const QList<MarkId> &marks);
    // BadValue for a text without a visible character, and where the comment is another reader's.
    Job<Result<MarkComment>> commentOn(MarkId mark, const QString &text);
    Job<Result<void>> changeComment(CommentId id, const QString &text);
    Job<Result<void>> deleteComment(CommentId id);
    Result<CommentId> commentByUuid(const QString &uuid);
    Result<QList<MarkComment>> commentsOf(const QList<MarkId> &marks);

    // -- memos; each act can be undone
    Result<QList<Memo>> memos();
    Result<Memo> memoByUuid(const QString &uuid);
    Result<std::optional<Memo>> memoAbout(const MemoSubject &subject);
    // Title and text: of the memo with that UUID, else of the one about that subject, else as a new
    // one; the rest of `memo` is not looked at. No act where nothing changes. BadValue for a text
    // without a visible character, NotFound for a UUID or a subject that is not there.
    Job<Result<Memo>> saveMemo(const Memo &memo);
    Job<Result<void>> deleteMemo(MemoId id);

    // -- notes that come in. Of a file of exchange/notesreader.h: whole or not at all, and one act,
    // states of articles among it. Marks that are here already stay as they are, or become others'
    // as the request says. Progress counts each mark twice: when it is placed and when it is
    // stored. Errors as readNotes(); ReadOnly; Stopped.
    Job<Result<NotesImport>> importNotes(const NotesRequest &request);

    // -- out of the library
    // One view of the library, whatever is done to it meanwhile; progress counts articles. Into a
    // file that takes its place when it is complete, or a folder of notes, made when missing, in
    // which each file is replaced by itself. Empty (`detail`: marks, articles, codebook) when
    // there is nothing to leave; Exists for what may not be replaced, of a folder the first file
    // that would be others' words; Unwritable, DiskFull, Stopped, BadQuery.
    Job<Result<ExportReport>> exportNotes(const ExportRequest &request, const QString &path,
                                          Overwrite overwrite);
    // The same in memory, of a folder its first file; with `most` only so many articles (-1: all).
    Job<Result<ExportPreview>> previewNotes(const ExportRequest &request, qsizetype most);
    Result<QString> citation(ArticleId id); // GB/T 7714

    // -- care
    // What is wrong with the database, the imported bytes and the index, one sentence each.
    Job<Result<QStringList>> problems();
    // Throws the index away and builds it anew.
    Job<Result<void>> reindex();
    // Done when the index knows every article. It gets there by itself; a command that ends sooner
    // would leave the rest to the next one that may write.
    Job<Result<void>> completeIndex();
    // The database, the imported bytes and the journal as zip, with the sha256 of each. Exists,
    // Damaged when imported bytes are lost or altered, Unwritable, DiskFull, Stopped.
    Job<Result<void>> backup(const QString &path);
    // Writes the library of a backup into `folder`, which must be missing or empty (Exists
    // otherwise), with a new epoch. Damaged when the archive is.
    static Result<void> restore(const QString &archive, const QString &folder, Progress &progress);

Q_SIGNALS:
    // Always on the main thread, after the change is stored.
    void articlesChanged();
    void marksChanged(ArticleId article); // 0 after undo and redo: of any article
    void tagsChanged();
    void statesChanged();        // state, reason or star of articles
    void phrasesChanged();       // also after undo and redo: renditions may be others now
    void savedSearchesChanged(); // also after undo and redo
    void savedPassagesChanged(); // the same
    void verdictsChanged();      // the same
    void memosChanged();         // the same, and when tags are merged or deleted
    void undoChanged();
    void indexProgress(qint64 done, qint64 total); // of changes; done == total: complete

private:
    struct Parts;
    // Any thread; the signals come later on the main thread.
    void tellArticlesChanged();
    void tellMarksChanged(ArticleId article);
    void tellIndexProgress(qint64 done, qint64 total);
    void tellUndoChanged();
    ImportRequest withSavedColumns(ImportRequest request);
    Result<void> tellDone(const Result<ArticleId> &changed);
    Result<void> tellBack(const Result<ArticleId> &changed);
    Result<void> tellPhrases(const Result<void> &done);
    Result<void> tellTags(const Result<void> &done);
    Result<void> tellBin(const Result<void> &done);
    void tellMemosChanged();
    void tellNotesImported();
    explicit Library(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Baolan in the reader's documents folder.
QString defaultLibraryFolder();

// The phrases of a text table of OpenCC, all or none, for that target and paper. NotFound,
// Unreadable, BadTable (`where`: the file and the line).
Result<QList<ReaderPhrase>> phrasesInFile(const QString &path, ReaderPhrase::Target target,
                                          const QString &paper);

// What makes renditions, with the gazetteer's names; without a library.
Result<std::shared_ptr<const Renditions>> makeRenditions();

// Reads pages without storing them: what `baolan split` shows.
Result<std::shared_ptr<const PageReader>> makePageReader();

// The pages of one file, read without storing them. Errors as PageReader::readFile(); Unsupported
// for files of records (JSON Lines, CSV), which are no pages.
Result<QList<Page>> readPages(const PageReader &reader, const PageFile &file);
