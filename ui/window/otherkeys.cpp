#include "window/otherkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("HelpPage", text);
}

KeyGroup inArticleAndList()
{
    return {
        said(QT_TRANSLATE_NOOP("HelpPage", "In the article and the list")),
        {{u"← →"_s, said(QT_TRANSLATE_NOOP("HelpPage", "A character back, on; with Ctrl a word"))},
         {u"↑ ↓"_s, said(QT_TRANSLATE_NOOP("HelpPage", "A line up, down; with Ctrl a paragraph"))},
         {u"Shift"_s, said(QT_TRANSLATE_NOOP("HelpPage", "With these: selects"))},
         {u"Ctrl+A"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Select the whole article"))},
         {said(QT_TRANSLATE_NOOP("HelpPage", "letters")),
          said(QT_TRANSLATE_NOOP("HelpPage", "Go to a headline (in the list)"))},
         {said(QT_TRANSLATE_NOOP("HelpPage", "Enter")),
          said(QT_TRANSLATE_NOOP("HelpPage", "From the list to the article"))},
         {u"Shift+↑ Shift+↓"_s,
          said(QT_TRANSLATE_NOOP("HelpPage", "Choose several (in the list)"))},
         {said(QT_TRANSLATE_NOOP("HelpPage", "Delete")),
          said(QT_TRANSLATE_NOOP("HelpPage", "Delete the articles chosen (in the list)"))},
         {u"Esc"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Let go of what is selected or open"))}}};
}

KeyGroup onMarks()
{
    return {said(QT_TRANSLATE_NOOP("HelpPage", "On a passage or a mark in the article")),
            {{u"1 … 9"_s, said(QT_TRANSLATE_NOOP(
                              "HelpPage", "Tag with the tag that the codebook gives the digit"))},
             {said(QT_TRANSLATE_NOOP("HelpPage", "Enter")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Tag the selection, while tagging goes on"))}}};
}

KeyGroup onCards()
{
    return {said(QT_TRANSLATE_NOOP("HelpPage", "On the card of a mark")),
            {{u"↑ ↓"_s, said(QT_TRANSLATE_NOOP("HelpPage", "The card before, after"))},
             {said(QT_TRANSLATE_NOOP("HelpPage", "Enter")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Show its passage"))},
             {u"T, M, !"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Add a tag, write the note, "
                                                               "important or no longer"))},
             {u"C"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Comment; the mark stays as it is"))},
             {u"L"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Link it to another mark"))}}};
}

KeyGroup inReview()
{
    return {
        said(QT_TRANSLATE_NOOP("HelpPage", "In the review of a page")),
        {{u"J, Shift+J"_s,
          said(QT_TRANSLATE_NOOP("HelpPage", "Join with the article before, after"))},
         {u"S"_s, said(QT_TRANSLATE_NOOP("HelpPage", "A new article begins here"))},
         {u"A"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Give the lines to another article"))},
         {u"R"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Say what it is: headline, caption…"))},
         {u"G, C"_s, said(QT_TRANSLATE_NOOP(
                         "HelpPage", "Glue to the paragraph before; a paragraph begins here"))},
         {u"Ctrl+↑, Ctrl+↓"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Move up, down in its article"))},
         {u"N, P"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Next, previous place to check"))},
         {u"Y"_s, said(QT_TRANSLATE_NOOP("HelpPage", "It is right as it stands"))},
         {u"L, E"_s, said(QT_TRANSLATE_NOOP("HelpPage", "City, date, paper, page; encoding"))}}};
}

KeyGroup inConcordance()
{
    return {said(QT_TRANSLATE_NOOP("HelpPage", "In the concordance")),
            {{said(QT_TRANSLATE_NOOP("HelpPage", "Space, Shift+↑, Shift+↓")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Tick the line, a range"))},
             {u"Ctrl+A, Ctrl+Shift+A"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Tick all, none"))},
             {u"T"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Tag the ticked lines"))},
             {u"X, L, U"_s,
              said(QT_TRANSLATE_NOOP("HelpPage", "Dismiss, leave for later, take that back"))},
             {said(QT_TRANSLATE_NOOP("HelpPage", "Enter")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Read it in its article"))}}};
}

KeyGroup inPassages()
{
    return {said(QT_TRANSLATE_NOOP("HelpPage", "In the table of all marks")),
            {{said(QT_TRANSLATE_NOOP("HelpPage", "Space, Shift+↑, Shift+↓")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Tick the mark, a range"))},
             {u"Ctrl+A, Ctrl+Shift+A"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Tick all, none"))},
             {u"T, Shift+T"_s,
              said(QT_TRANSLATE_NOOP("HelpPage", "Tag the ticked marks, take a tag off them"))},
             {u"F2"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Write the note"))},
             {u"!, Y"_s, said(QT_TRANSLATE_NOOP("HelpPage", "Important; stands rightly"))},
             {said(QT_TRANSLATE_NOOP("HelpPage", "Delete")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Delete the ticked marks"))},
             {said(QT_TRANSLATE_NOOP("HelpPage", "Enter")),
              said(QT_TRANSLATE_NOOP("HelpPage", "Read it in its article"))}}};
}

} // namespace

QList<KeyGroup> otherKeys()
{
    return {inArticleAndList(), onMarks(), onCards(), inReview(), inConcordance(), inPassages()};
}
