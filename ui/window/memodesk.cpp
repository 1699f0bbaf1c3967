#include "window/memodesk.h"

#include "base/errortext.h"
#include "marks/markspanel.h"
#include "marks/memodialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

MemoDesk::MemoDesk(Library &library, MarksPanel &panel, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_panel(panel)
    , m_window(window)
{
    connect(&m_library, &Library::memosChanged, this, &MemoDesk::refresh);
    connect(&m_panel, &MarksPanel::memoRequested, this, &MemoDesk::openForArticle);
}

void MemoDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const Open &open : std::as_const(m_open)) {
        if (open.dialog)
            open.dialog->setTheme(theme);
    }
}

void MemoDesk::setArticle(ArticleId id)
{
    const Result<QList<ArticleRow>> rows = m_library.articleRows({id});
    if (!rows || rows->isEmpty())
        return;
    m_article = {MemoKind::Article, rows->constFirst().uuid};
    m_headline = rows->constFirst().headline;
    showSign();
}

void MemoDesk::openForArticle()
{
    if (m_article.kind == MemoKind::Article)
        open(m_article, m_headline);
}

void MemoDesk::open(const MemoSubject &subject, const QString &name, QWidget *over)
{
    const auto known = std::ranges::find_if(
        m_open, [&](const Open &open) { return open.dialog && open.subject == subject; });
    if (known != m_open.end()) {
        known->dialog->raise();
        return known->dialog->activateWindow();
    }
    auto *dialog = new MemoDialog(name, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTheme(m_theme);
    dialog->setReadOnly(m_library.isReadOnly());
    m_open.removeIf([](const Open &open) { return !open.dialog; });
    m_open << Open{subject, dialog};
    connect(dialog, &MemoDialog::saveWanted, this,
            [this, subject, dialog](const QString &text) { store(subject, dialog, text); });
    connect(dialog, &MemoDialog::deletionWanted, this,
            [this, subject, dialog] { remove(subject, dialog); });
    show(subject, *dialog);
    dialog->show();
}

void MemoDesk::save()
{
    for (const Open &open : std::as_const(m_open)) {
        if (open.dialog && open.dialog->hasUnstoredWords())
            open.dialog->save();
    }
}

bool MemoDesk::hasFailed() const
{
    return std::ranges::any_of(
        m_open, [](const Open &open) { return open.dialog && open.dialog->hasFailed(); });
}

void MemoDesk::show(const MemoSubject &subject, MemoDialog &dialog)
{
    const Result<std::optional<Memo>> memo = m_library.memoAbout(subject);
    if (memo)
        dialog.setMemo(*memo ? (*memo)->text : QString());
    else
        Q_EMIT failed(memo.error());
}

void MemoDesk::showSign()
{
    if (m_article.kind != MemoKind::Article)
        return;
    const Result<std::optional<Memo>> memo = m_library.memoAbout(m_article);
    if (memo)
        m_panel.setMemo(*memo ? (*memo)->text : QString());
    else
        Q_EMIT failed(memo.error());
}

void MemoDesk::refresh()
{
    showSign();
    const QList<Open> all = m_open;
    for (const Open &open : all) {
        if (open.dialog)
            show(open.subject, *open.dialog);
    }
}

void MemoDesk::store(const MemoSubject &subject, MemoDialog *dialog, const QString &text)
{
    m_library.saveMemo({.about = subject, .text = text})
        .onDone(dialog, [this, dialog](const Result<Memo> &saved) {
            if (saved)
                return dialog->setMemo(saved->text);
            dialog->sayFailed(tr("%1 The memo is not stored; the words are still here.")
                                  .arg(sentence(saved.error())));
            Q_EMIT failed(saved.error());
        });
}

void MemoDesk::remove(const MemoSubject &subject, MemoDialog *dialog)
{
    const Result<std::optional<Memo>> memo = m_library.memoAbout(subject);
    if (!memo || !*memo)
        return memo ? dialog->forget() : Q_EMIT failed(memo.error());
    m_library.deleteMemo((*memo)->id).onDone(dialog, [this, dialog](const Result<void> &done) {
        if (!done)
            return dialog->sayFailed(sentence(done.error()));
        dialog->forget();
        Q_EMIT acted(tr("Memo deleted"));
    });
}
