#include "window/helppage.h"

#include "window/otherkeys.h"

#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString heading(const QString &text)
{
    return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString row(const QString &left, const QString &right)
{
    return u"<tr><td style='padding-right:24px'>"_s + left.toHtmlEscaped() + u"</td><td>"_s +
           right.toHtmlEscaped() + u"</td></tr>"_s;
}

QString whatOneCanDo()
{
    return heading(HelpPage::tr("Bring pages in")) +
           paragraph(HelpPage::tr("Drop files or folders on the window, or use Import files. Pages "
                                  "are split into articles; what was imported is never changed.")) +
           heading(HelpPage::tr("Put right what was read wrong")) +
           paragraph(HelpPage::tr("Press O in an article to see it in its page: the lines at the "
                                  "left, the articles made of them at the right. Join, split, move "
                                  "and name what is wrong; the imported file stays as it is, and "
                                  "every act can be undone. Pages with doubtful places wait under "
                                  "To check until they are settled.")) +
           heading(HelpPage::tr("Find your way")) +
           paragraph(HelpPage::tr("Choose cities, dates and tags at the left; hold Ctrl to choose "
                                  "several, click again to let go. What was inferred, and not "
                                  "printed on the page, says so; the line above the article shows "
                                  "from which words.")) +
           heading(HelpPage::tr("Read side by side")) +
           paragraph(HelpPage::tr("Both panes show the same article, paragraph beside paragraph. "
                                  "What you select in one is tinted in the other. The menu at the "
                                  "top chooses which scripts are shown. A dotted line stands "
                                  "under a character whose conversion is in doubt: rest the "
                                  "pointer on it, or press D at the caret, to see why it was "
                                  "chosen and to say how it is to be from now on.")) +
           heading(HelpPage::tr("Have words converted your way")) +
           paragraph(HelpPage::tr("Names of people and places are kept from being taken for other "
                                  "words. Where a conversion is still wrong, select the words and "
                                  "choose Convert the selection as, for this newspaper or the "
                                  "whole library. Reader's phrases lists what you said, and takes "
                                  "and gives tables in OpenCC's format.")) +
           heading(HelpPage::tr("Say how far you are")) +
           paragraph(
               HelpPage::tr("One key each says what an article is to you: C coded, Z read and "
                            "nothing found, X excluded, B being read, U new, S a star. The "
                            "list can be narrowed to any of them. Alt+← goes back to what "
                            "you read before; F11 leaves only the article. ? lists all keys, "
                            "and takes others.")) +
           heading(HelpPage::tr("Mark what matters")) +
           paragraph(
               HelpPage::tr("Select a passage in either pane and press T to tag it, or write "
                            "a note. A tag named 经济/住房 stands below 经济. Notes are saved "
                            "as you type; every act can be undone.")) +
           paragraph(HelpPage::tr(
               "On the card of a mark, C comments on it and L links it to another mark, of any "
               "article: it supports that, contradicts it, or is about the same event. A memo "
               "holds longer thoughts about an article, a tag or a city; it is in the menus of "
               "these, and a small book stands where there is one.")) +
           heading(HelpPage::tr("Keep a codebook")) +
           paragraph(HelpPage::tr(
               "Ctrl+Shift+B shows your tags as a tree: what each means, what belongs under it and "
               "what does not, its digit key and colour, its other names. Drag a tag to move it; "
               "before tags are merged, split or deleted you read what becomes of their marks.")) +
           heading(HelpPage::tr("See all marks")) +
           paragraph(HelpPage::tr(
               "Ctrl+J lists every mark of the library, by tag, city, date, words or state, also "
               "those that overlap another tag. Filters can be kept. Tick marks to tag, confirm "
               "or delete them at once.")) +
           heading(HelpPage::tr("Take notes elsewhere, and bring them in")) +
           paragraph(HelpPage::tr(
               "Ctrl+E exports marks and articles: to read, as tables, for other programs, as "
               "references, or the codebook. What leaves is the list, the open article, the table "
               "of all marks, those ticked there, or the whole library; you see how the file "
               "begins before it is written. Ctrl+Alt+E makes the last export again, and asks "
               "where the file was changed since.")) +
           paragraph(HelpPage::tr(
               "Import notes brings in what a co-author, another program or an earlier export "
               "holds; such files can be dropped on the window too. You read first what is new, "
               "what cannot come and what the file says otherwise than you, and choose which of "
               "the two holds; Undo takes it all back. The pages that they speak of are to be "
               "imported before.")) +
           heading(HelpPage::tr("Correct the text")) +
           paragraph(HelpPage::tr(
               "Press E at the caret to put a paragraph of the source pane right: what was misread "
               "from the page, or what is misprinted there and stays as a remark. Old and new "
               "words are both kept. Marks go with their words; one that may stand elsewhere waits "
               "to be confirmed, and one whose words are gone keeps them until you select where "
               "it belongs.")) +
           heading(HelpPage::tr("Take anything back")) +
           paragraph(HelpPage::tr(
               "Ctrl+Z undoes act after act, imports and deletions too, until the library is "
               "closed. What you deleted lies in the bin for 30 days.")) +
           heading(HelpPage::tr("Go through what was found")) +
           paragraph(
               HelpPage::tr("Ctrl+K sets every place where the search finds something in a line of "
                            "its own, the words found below one another. Tick lines with Space and "
                            "tag them at once; dismiss what is not meant with X and it stays away "
                            "when you search for the same again. A bar above the lines narrows "
                            "them to its month or year.")) +
           heading(HelpPage::tr("Take it with you")) +
           paragraph(HelpPage::tr("Copy with citation, Ctrl+Alt+C, takes a passage with its "
                                  "reference and a link that leads back to it. What you selected, "
                                  "the card of a mark and rows of the table of all marks can be "
                                  "dragged into another program: they arrive as copied with "
                                  "citation.")) +
           paragraph(HelpPage::tr(
               "Ctrl+P prints the article in the scripts that are shown, with its notes behind the "
               "text; without a printer it becomes a PDF file. Ctrl+Alt+P shows the pages "
               "before."));
}

QString howToSearch()
{
    return heading(HelpPage::tr("Search")) +
           paragraph(HelpPage::tr("Words in either script find both. White space and punctuation "
                                  "between characters need not match, except in quotation marks. "
                                  "Numbers and Latin words match whole. What is typed wrong is "
                                  "named below the field, and the rest is searched all the "
                                  "same.")) +
           u"<table>"_s + row(u"生态 修复"_s, HelpPage::tr("both words, anywhere in the article")) +
           row(u"“生态修复”"_s,
               HelpPage::tr("these words, one after the other; also in 「」 or \"\"")) +
           row(u"煤矿 OR 矿区"_s,
               HelpPage::tr("one of them at least; also 煤矿|矿区, 煤矿 或 矿区")) +
           row(u"生态 -煤矿"_s,
               HelpPage::tr("the first word, without the second; also NOT 煤矿, 非 煤矿")) +
           row(u"(煤矿 OR 矿区) 转型"_s, HelpPage::tr("brackets: one of the two, and the third")) +
           row(u"同段:(矿区 转型)"_s, HelpPage::tr("all in one paragraph; also same:( )")) +
           row(u"矿区 NEAR/5 转型"_s,
               HelpPage::tr("with at most five characters or words between them, in either order; "
                            "also 近/5; without a number: ten")) +
           row(u"20*"_s, HelpPage::tr("2020, 2025…: the rest of a word")) +
           row(u"生态*修复"_s, HelpPage::tr("with up to ten characters between them")) +
           row(u"原字:后"_s,
               HelpPage::tr("this very character and not 後; also exact:后, exact:“…”")) +
           u"</table>"_s;
}

QString searchFields()
{
    return heading(HelpPage::tr("Search in fields")) +
           paragraph(HelpPage::tr("A field takes the word, phrase or brackets right behind its "
                                  "colon. Its name is understood in English and Chinese, and all "
                                  "signs in half and full width.")) +
           u"<table>"_s + row(u"title:修复　标题:修复"_s, HelpPage::tr("in the headline")) +
           row(u"by:王　署名:王"_s, HelpPage::tr("in the byline")) +
           row(u"section:要闻　栏目:要闻"_s, HelpPage::tr("in the name of the section")) +
           row(u"city:fuxin　城市:阜新"_s,
               HelpPage::tr("of a city, or of all cities of a province; by its name, pinyin or "
                            "code")) +
           row(u"city:(阜新 OR 抚顺)"_s, HelpPage::tr("of one of several")) +
           row(u"-city:阜新"_s, HelpPage::tr("not of a city")) +
           row(u"paper:日报　报纸:日报"_s,
               HelpPage::tr("of newspapers with these words in the name")) +
           row(u"date:2020..2023-05　日期:2020.."_s,
               HelpPage::tr("perhaps from these days; an end can be left open")) +
           row(u"date!:2023　日期!:2023"_s, HelpPage::tr("certainly from these days")) +
           row(u"origin:wire　来源:通稿"_s,
               HelpPage::tr("own 本报, wire 通稿, reprint 转载, commentary 评论, contributed 来稿, "
                            "unknown 不详")) +
           row(u"tag:经济/住房　标签:住房"_s,
               HelpPage::tr("with marks of a tag or of one below it")) +
           row(u"in:住房 涨　标签内:住房 涨"_s,
               HelpPage::tr("the words beside it, found inside such marks alone")) +
           row(u"note:访谈　批注:访谈"_s, HelpPage::tr("with these words in a note")) +
           row(u"has:note　有:批注"_s,
               HelpPage::tr("mark 标注, note 批注, tag 标签, correction 校改, doubt 存疑, photo "
                            "图片, star 星标")) +
           row(u"state:coded　状态:已编码"_s,
               HelpPage::tr("new 未读, reading 在读, coded 已编码, nothing 未见相关, excluded "
                            "已排除")) +
           row(u"imported:修复　导入原文:修复"_s, HelpPage::tr("in the text before corrections")) +
           u"</table>"_s +
           paragraph(HelpPage::tr("What binds tightest: a field and what follows it, then OR, then "
                                  "NEAR, then - and NOT, then words side by side: 甲 乙|丙 is 甲 "
                                  "and one of the other two, -乙|丙 is neither. The words 或 非 近 "
                                  "且 are operators only between white space or brackets, OR NOT "
                                  "NEAR AND only in capitals."));
}

QString table(const QString &title, const QList<KeyGroup::Key> &keys)
{
    QString rows;
    for (const KeyGroup::Key &key : keys)
        rows += row(key.keys, key.does);
    return heading(title) + u"<table>"_s + rows + u"</table>"_s;
}

QString keyTable(const Actions &actions)
{
    QList<KeyGroup::Key> keys;
    const QList<Actions::Entry> entries = actions.entries();
    for (const Actions::Entry &entry : entries) {
        if (!entry.keys.isEmpty())
            keys << KeyGroup::Key{QKeySequence::listToString(entry.keys, QKeySequence::NativeText),
                                  entry.words};
    }
    QString text = table(HelpPage::tr("Keys"), keys);
    const QList<KeyGroup> others = otherKeys();
    for (const KeyGroup &group : others)
        text += table(group.name, group.keys);
    return text;
}

QString titleOf(HelpPage::Part part)
{
    switch (part) {
    case HelpPage::Part::SearchLanguage:
        return HelpPage::tr("Search language");
    case HelpPage::Part::WhatOneCanDo:
        break;
    }
    return HelpPage::tr("Help");
}

QString textOf(HelpPage::Part part, const Actions &actions)
{
    switch (part) {
    case HelpPage::Part::SearchLanguage:
        return howToSearch() + searchFields();
    case HelpPage::Part::WhatOneCanDo:
        break;
    }
    return whatOneCanDo() + howToSearch() + searchFields() + keyTable(actions);
}

} // namespace

HelpPage::HelpPage(Part part, const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(part));
    auto *page = new QTextBrowser(this);
    page->setFrameShape(QFrame::NoFrame);
    page->setAccessibleName(windowTitle());
    page->setHtml(textOf(part, actions));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(page);
    resize(fontMetrics().height() * 32, fontMetrics().height() * 36);
}
