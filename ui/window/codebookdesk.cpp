#include "window/codebookdesk.h"

#include "base/errortext.h"
#include "base/textfile.h"
#include "marks/codebookdialog.h"
#include "marks/codebooktree.h"
#include "marks/newtagdialog.h"
#include "marks/tagchoice.h"
#include "marks/tagdeletiondialog.h"
#include "marks/tagpage.h"
#include "marks/tagsplitdialog.h"
#include "window/readerdesk.h"
#include "window/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

CodebookDesk::CodebookDesk(Library &library, ReaderDesk &reader, const QList<QAction *> &everywhere,
                           QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_reader(reader)
    , m_everywhere(everywhere)
    , m_window(window)
{
    connect(&library, &Library::tagsChanged, this, &CodebookDesk::refresh);
    connect(&library, &Library::undoChanged, this, [this] {
        if (m_toast && m_library.undoLabel() != m_undoes)
            m_toast->hide();
    });
}

void CodebookDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

// -- the dialog

void CodebookDesk::open()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CodebookDesk::openTag(const QString &uuid)
{
    open();
    if (const auto tag = tagWith(uuid))
        m_dialog->choose(tag->id);
}

void CodebookDesk::renameTag(const QString &uuid)
{
    openTag(uuid);
    m_dialog->tree().edit(m_dialog->tree().currentIndex());
}

void CodebookDesk::makeDialog()
{
    m_dialog = new CodebookDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_theme);
    m_dialog->setReadOnly(m_library.isReadOnly());
    m_dialog->addActions(m_everywhere);
    m_toast = new Toast(m_dialog);
    connect(m_dialog, &CodebookDialog::newRequested, this, &CodebookDesk::askForNew);
    connect(m_dialog, &CodebookDialog::importRequested, this, &CodebookDesk::askForFile);
    connect(m_dialog, &CodebookDialog::exportRequested, this, &CodebookDesk::askWhereTo);
    connectTree();
    connectPage();
    refresh();
}

void CodebookDesk::connectTree()
{
    const auto rename = [this](TagId id, const QString &name) {
        watch(m_library.renameTag(id, joinTagPath({name}))); // a "/" here is a part of the name
    };
    const auto move = [this](TagId id, TagPlace place) { watch(m_library.moveTag(id, place)); };
    CodebookModel *model = &m_dialog->model();
    connect(model, &CodebookModel::renameWanted, this, rename);
    connect(model, &CodebookModel::moveWanted, this, move);
    connect(model, &CodebookModel::mergeWanted, this, &CodebookDesk::merge);
    CodebookTree *tree = &m_dialog->tree();
    connect(tree, &CodebookTree::moveWanted, this, move);
    connect(tree, &CodebookTree::colorWanted, this,
            [this](TagId id, int color) { watch(m_library.changeTag(id, {.color = color})); });
    connect(tree, &CodebookTree::mergeRequested, this, &CodebookDesk::askWhatToMergeInto);
    connect(tree, &CodebookTree::splitRequested, this, &CodebookDesk::askWhatToSplit);
    connect(tree, &CodebookTree::deleteRequested, this, [this](TagId id) {
        if (const auto tag = tagWith(id))
            askToDelete(*tag);
    });
    connect(&m_dialog->page(), &TagPage::renameWanted, this, rename);
}

void CodebookDesk::connectPage()
{
    connect(&m_dialog->page(), &TagPage::changeWanted, this,
            [this](TagId id, const TagChange &change) { watch(m_library.changeTag(id, change)); });
    connect(&m_dialog->page(), &TagPage::memoWanted, this, [this](TagId id) {
        if (const auto tag = tagWith(id))
            Q_EMIT memoRequested(*tag, m_dialog);
    });
    connect(&m_library, &Library::memosChanged, m_dialog, [this] { refresh(); });
    connect(&m_reader.pane(), &ReaderPane::selectionChanged, m_dialog, [this] { showPassage(); });
    showPassage();
}

void CodebookDesk::refresh()
{
    if (!m_dialog)
        return;
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags)
        return tell(tags.error());
    m_dialog->setTags(*tags);
    showMemos(*tags);
}

void CodebookDesk::showMemos(const QList<Tag> &tags)
{
    const Result<QList<Memo>> memos = m_library.memos();
    if (!memos)
        return tell(memos.error());
    QHash<QString, QString> texts;
    for (const Memo &memo : *memos) {
        if (memo.about.kind == MemoKind::Tag)
            texts.insert(memo.about.key, memo.text);
    }
    QHash<TagId, QString> shown;
    for (const Tag &tag : tags) {
        if (texts.contains(tag.uuid))
            shown.insert(tag.id, texts.value(tag.uuid));
    }
    m_dialog->page().setMemos(shown);
}

void CodebookDesk::showPassage()
{
    const TextRange range = m_reader.pane().selection();
    QString passage;
    if (m_reader.article() && !range.isEmpty()) {
        const Result<StoredArticle> stored = m_library.article(*m_reader.article());
        if (stored)
            passage = stored->article.sourceText.mid(range.begin, range.length());
    }
    m_dialog->page().setPassage(passage);
}

std::optional<Tag> CodebookDesk::tagWith(TagId id)
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags) {
        tell(tags.error());
        return {};
    }
    const auto found = std::ranges::find(*tags, id, &Tag::id);
    return found == tags->end() ? std::nullopt : std::optional(*found);
}

std::optional<Tag> CodebookDesk::tagWith(const QString &uuid)
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags) {
        tell(tags.error());
        return {};
    }
    const auto found = std::ranges::find(*tags, uuid, &Tag::uuid);
    return found == tags->end() ? std::nullopt : std::optional(*found);
}

// What a question is asked over.
QWidget *CodebookDesk::overWindow() const
{
    return m_dialog ? m_dialog : m_window;
}

// -- acts

void CodebookDesk::recolorTag(const QString &uuid, int color)
{
    if (const auto tag = tagWith(uuid))
        watch(m_library.changeTag(tag->id, {.color = color}));
}

void CodebookDesk::askForNew(TagId parent)
{
    const auto above = parent == TagId{} ? std::nullopt : tagWith(parent);
    m_name = new NewTagDialog(above ? above->path + u'/' : QString(), overWindow());
    connect(m_name, &NewTagDialog::pathChosen, this, &CodebookDesk::add);
    m_name->open();
}

void CodebookDesk::add(const QString &path)
{
    m_library.addTag(path).onDone(this, [this](const Result<TagId> &added) {
        if (!added && m_name)
            return m_name->complain(sentence(added.error()));
        if (!added)
            return tell(added.error());
        if (m_name)
            m_name->accept();
        if (m_dialog)
            m_dialog->choose(*added);
    });
}

void CodebookDesk::askWhatToMergeInto(TagId id)
{
    const auto from = tagWith(id);
    const Result<QList<Tag>> tags = m_library.tags();
    if (!from || !tags)
        return;
    QList<Tag> others;
    for (const Tag &tag : *tags) {
        const bool isBelow = tag.path.startsWith(from->path + u'/');
        if (tag.id != id && !isBelow)
            others << tag;
    }
    auto *dialog = new TagChoice(
        tr("Into which tag is “%1” merged? Its marks become marks of that one.").arg(from->path),
        others, m_theme, overWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Merge tags"));
    connect(dialog, &TagChoice::chosen, this, [this, id](TagId into) { merge(id, into); });
    dialog->open();
}

void CodebookDesk::merge(TagId from, TagId into)
{
    const auto gone = tagWith(from);
    if (!gone)
        return;
    m_library.mergeTags(from, into)
        .onDone(this, [this, into, path = gone->path](const Result<void> &merged) {
            if (!merged)
                return tell(merged.error());
            if (m_dialog)
                m_dialog->choose(into);
            const auto kept = tagWith(into);
            offerUndo(tr("“%1” merged into “%2”").arg(path, kept ? kept->path : QString()));
        });
}

void CodebookDesk::askWhatToSplit(TagId id)
{
    const auto tag = tagWith(id);
    if (!tag)
        return;
    m_library.passagesWith(id).onDone(
        this, [this, tag = *tag](const Result<QList<TaggedPassage>> &passages) {
            if (!passages)
                return tell(passages.error());
            auto *dialog = new TagSplitDialog(tag, *passages, overWindow());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &TagSplitDialog::splitWanted, this,
                    [this, dialog, id = tag.id](const QString &path, const QList<MarkId> &marks) {
                        split(dialog, id, path, marks);
                    });
            dialog->open();
        });
}

void CodebookDesk::split(TagSplitDialog *dialog, TagId id, const QString &path,
                         const QList<MarkId> &marks)
{
    m_library.splitTag(id, path, marks)
        .onDone(dialog, [this, dialog, path](const Result<TagId> &made) {
            if (!made)
                return dialog->complain(sentence(made.error()));
            dialog->accept();
            if (m_dialog)
                m_dialog->choose(*made);
            offerUndo(tr("“%1” made").arg(path));
        });
}

void CodebookDesk::askToDelete(const QString &uuid)
{
    if (const auto tag = tagWith(uuid))
        askToDelete(*tag);
}

void CodebookDesk::askToDelete(const Tag &tag)
{
    m_library.tagDeletion(tag.id, ChildTags::MoveUp)
        .onDone(this, [this, tag](const Result<TagDeletion> &alone) {
            if (!alone)
                return tell(alone.error());
            m_library.tagDeletion(tag.id, ChildTags::Delete)
                .onDone(this, [this, tag, alone = *alone](const Result<TagDeletion> &branch) {
                    if (!branch)
                        return tell(branch.error());
                    askToDelete(tag, alone, *branch);
                });
        });
}

void CodebookDesk::askToDelete(const Tag &tag, TagDeletion alone, TagDeletion branch)
{
    auto *dialog = new TagDeletionDialog(tag, alone, branch, overWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &TagDeletionDialog::deletionWanted, this,
        [this, tag](ChildTags children, EmptiedMarks emptied) { remove(tag, children, emptied); });
    dialog->open();
}

void CodebookDesk::remove(const Tag &tag, ChildTags children, EmptiedMarks emptied)
{
    m_library.deleteTag(tag.id, children, emptied)
        .onDone(this, [this, path = tag.path](const Result<TagDeletion> &gone) {
            if (gone)
                offerUndo(tr("Tag “%1” deleted").arg(path));
            else
                tell(gone.error());
        });
}

// -- files

void CodebookDesk::importFile(const QString &path)
{
    m_library.importCodebook(path).onDone(this, [this](const Result<CodebookImport> &report) {
        if (!report)
            return tell(report.error());
        QStringList said{tr("%n new tag(s)", nullptr, int(report->added.size())),
                         tr("%n filled in", nullptr, int(report->filled.size()))};
        if (!report->left.isEmpty())
            said << tr("%n left as they were", nullptr, int(report->left.size()));
        offerUndo(tr("Codebook imported: %1").arg(said.join(tr(", "))));
    });
}

void CodebookDesk::exportFile(const QString &path)
{
    const Result<QString> text = m_library.codebookCsv();
    if (!text)
        return tell(text.error());
    const Result<void> written = writeTextFile(path, *text, Overwrite::Allowed);
    if (!written)
        return tell(written.error());
    Q_EMIT done(tr("Codebook written to %1").arg(QDir::toNativeSeparators(path)));
}

void CodebookDesk::askForFile()
{
    auto *dialog = new QFileDialog(overWindow(), tr("Import a codebook"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Codebooks (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookDesk::importFile);
    dialog->open();
}

void CodebookDesk::askWhereTo()
{
    auto *dialog = new QFileDialog(overWindow(), tr("Export the codebook"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CodebookDesk::exportFile);
    dialog->open();
}

// -- what came of it

void CodebookDesk::watch(Job<Result<void>> job)
{
    job.onDone(this, [this](const Result<void> &done) {
        if (!done) {
            tell(done.error());
            refresh(); // what was written and refused gives way to what is stored
        } else if (m_dialog) {
            m_dialog->complain({});
        }
    });
}

// Beside the place where it was asked for, if that is still there.
void CodebookDesk::tell(const Error &error)
{
    if (m_dialog)
        m_dialog->complain(sentence(error));
    else
        Q_EMIT failed(error);
}

void CodebookDesk::offerUndo(const QString &sentence)
{
    if (!m_dialog)
        return Q_EMIT acted(sentence);
    m_dialog->complain({});
    m_undoes = m_library.undoLabel();
    m_toast->say(sentence, tr("Undo"), [this] { Q_EMIT undoRequested(); });
}
