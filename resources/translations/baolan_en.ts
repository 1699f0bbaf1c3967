<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%n article deleted</numerusform>
            <numerusform>%n articles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n mark(s) on them</source>
        <translation>
            <numerusform>%1, with %n mark on them</numerusform>
            <numerusform>%1, with %n marks on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>Delete %n article</numerusform>
            <numerusform>Delete %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought back</source>
        <translation>
            <numerusform>%n thing brought back</numerusform>
            <numerusform>%n things brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>%n thing deleted for good</numerusform>
            <numerusform>%n things deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n mark</numerusform>
            <numerusform>%1, %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareDesk</name>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedWords</name>
    <message numerus="yes">
        <source>Please look through %n of them.</source>
        <translation>
            <numerusform>Please look through %n of them.</numerusform>
            <numerusform>Please look through %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the words it stood on and is kept.</source>
        <translation>
            <numerusform>%n lost the words it stood on and is kept.</numerusform>
            <numerusform>%n lost the words they stood on and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDesk</name>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>%n new tag</numerusform>
            <numerusform>%n new tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n mark</numerusform>
            <numerusform>%1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordanceDesk</name>
    <message numerus="yes">
        <source>%n hit(s) dismissed</source>
        <translation>
            <numerusform>%n hit dismissed</numerusform>
            <numerusform>%n hits dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) left for later</source>
        <translation>
            <numerusform>%n hit left for later</numerusform>
            <numerusform>%n hits left for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n hit(s)</source>
        <translation>
            <numerusform>Taken back for %n hit</numerusform>
            <numerusform>Taken back for %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged %1</source>
        <translation>
            <numerusform>%n passage tagged %1</numerusform>
            <numerusform>%n passages tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in %1</source>
        <translation>
            <numerusform>%n line saved in %1</numerusform>
            <numerusform>%n lines saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordancePane</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispersionPlot</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message numerus="yes">
        <source>The %n article(s) in the list</source>
        <translation>
            <numerusform>The %n article in the list</numerusform>
            <numerusform>The %n articles in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n mark(s) ticked there</source>
        <translation>
            <numerusform>The %n mark ticked there</numerusform>
            <numerusform>The %n marks ticked there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>Exported: %1 (%n mark(s))</source>
        <translation>
            <numerusform>Exported: %1 (%n mark)</numerusform>
            <numerusform>Exported: %1 (%n marks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %1 (%n article(s))</source>
        <translation>
            <numerusform>Exported: %1 (%n article)</numerusform>
            <numerusform>Exported: %1 (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read anew</source>
        <translation>
            <numerusform>%n file read anew</numerusform>
            <numerusform>%n files read anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n file unchanged</numerusform>
            <numerusform>%n files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with warnings</source>
        <translation>
            <numerusform>%n file with warnings</numerusform>
            <numerusform>%n files with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved with their words</source>
        <translation>
            <numerusform>%n mark moved with its words</numerusform>
            <numerusform>%n marks moved with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to look through</source>
        <translation>
            <numerusform>%n mark to look through</numerusform>
            <numerusform>%n marks to look through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their words</source>
        <translation>
            <numerusform>%n mark lost its words</numerusform>
            <numerusform>%n marks lost their words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message numerus="yes">
        <source>%n place(s) to check: press Enter to see them in the page.</source>
        <translation>
            <numerusform>%n place to check: press Enter to see it in the page.</numerusform>
            <numerusform>%n places to check: press Enter to see them in the page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>Delete %n article</numerusform>
            <numerusform>Delete %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n article(s)</source>
        <translation>
            <numerusform>Bring back %n article</numerusform>
            <numerusform>Bring back %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them possibly</source>
        <translation>
            <numerusform>%n of them possibly</numerusform>
            <numerusform>%n of them possibly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n article(s) …</source>
        <translation>
            <numerusform>at least %n article …</numerusform>
            <numerusform>at least %n articles …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksDesk</name>
    <message numerus="yes">
        <source>%n character(s) are too many for the name of a tag; 200 is the most.</source>
        <translation>
            <numerusform>%n character is too many for the name of a tag; 200 is the most.</numerusform>
            <numerusform>%n characters are too many for the name of a tag; 200 is the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesImportDesk</name>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n new mark</numerusform>
            <numerusform>%n new marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>%n new tag</numerusform>
            <numerusform>%n new tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>%n article with a state or a star</numerusform>
            <numerusform>%n articles with a state or a star</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n new mark</numerusform>
            <numerusform>%n new marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are not here</source>
        <translation>
            <numerusform>%n whose words are not here</numerusform>
            <numerusform>%n whose words are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be brought along:</source>
        <translation>
            <numerusform>%n cannot be brought along:</numerusform>
            <numerusform>%n cannot be brought along:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) as they are here already</source>
        <translation>
            <numerusform>%n mark as it is here already</numerusform>
            <numerusform>%n marks as they are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) otherwise than here</source>
        <translation>
            <numerusform>%n mark otherwise than here</numerusform>
            <numerusform>%n marks otherwise than here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>%n new tag</numerusform>
            <numerusform>%n new tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between marks</source>
        <translation>
            <numerusform>%n link between marks</numerusform>
            <numerusform>%n links between marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>%n article with a state or a star</numerusform>
            <numerusform>%n articles with a state or a star</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the choice holds for them too</source>
        <translation>
            <numerusform>and %n more; the choice holds for it too</numerusform>
            <numerusform>and %n more; the choice holds for them too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n page(s) to check</source>
        <translation>
            <numerusform>%n page to check</numerusform>
            <numerusform>%n pages to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageHead</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps</source>
        <extracomment>Marks in articles whose date is known only roughly</extracomment>
        <translation>
            <numerusform>%n of them perhaps</numerusform>
            <numerusform>%n of them perhaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message numerus="yes">
        <source>%1 taken off %n mark(s)</source>
        <translation>
            <numerusform>%1 taken off %n mark</numerusform>
            <numerusform>%1 taken off %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged %1</source>
        <extracomment>A number of marks and their tag</extracomment>
        <translation>
            <numerusform>%n mark tagged %1</numerusform>
            <numerusform>%n marks tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) confirmed</source>
        <translation>
            <numerusform>%n mark confirmed</numerusform>
            <numerusform>%n marks confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) deleted</source>
        <translation>
            <numerusform>%n mark deleted</numerusform>
            <numerusform>%n marks deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhrasesDesk</name>
    <message numerus="yes">
        <source>%n phrase(s) taken over</source>
        <translation>
            <numerusform>%n phrase taken over</numerusform>
            <numerusform>%n phrases taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) deleted</source>
        <translation>
            <numerusform>%n phrase deleted</numerusform>
            <numerusform>%n phrases deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) exported to %1</source>
        <translation>
            <numerusform>%n phrase exported to %1</numerusform>
            <numerusform>%n phrases exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>%n page(s) labelled</source>
        <translation>
            <numerusform>%n page labelled</numerusform>
            <numerusform>%n pages labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>%n character(s) could not be read</source>
        <translation>
            <numerusform>%n character could not be read</numerusform>
            <numerusform>%n characters could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n article(s) indexed</source>
        <translation>
            <numerusform>%n article indexed</numerusform>
            <numerusform>%n articles indexed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDeletionDialog</name>
    <message numerus="yes">
        <source>Delete the %n tag(s) below it too</source>
        <translation>
            <numerusform>Delete the tag below it too</numerusform>
            <numerusform>Delete the %n tags below it too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n mark(s); these keep their other tags and their notes.</source>
        <translation>
            <numerusform>It is taken off %n mark, which keeps its other tags and its note.</numerusform>
            <numerusform>It is taken off %n marks; these keep their other tags and their notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n mark(s) left with neither tag nor note</source>
        <translation>
            <numerusform>Also delete the mark left with neither tag nor note</numerusform>
            <numerusform>Also delete the %n marks left with neither tag nor note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) about it go with it.</source>
        <translation>
            <numerusform>%n memo about it goes with it.</numerusform>
            <numerusform>%n memos about it go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n mark</numerusform>
            <numerusform>%1 · %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagSplitDialog</name>
    <message numerus="yes">
        <source>New tag on %n mark(s)</source>
        <translation>
            <numerusform>New tag on %n mark</numerusform>
            <numerusform>New tag on %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToCheck</name>
    <message numerus="yes">
        <source>To check: %n page(s)</source>
        <translation>
            <numerusform>To check: %n page</numerusform>
            <numerusform>To check: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n page changed.</numerusform>
            <numerusform>%n pages changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps not in the time asked for</source>
        <translation>
            <numerusform>%n of them perhaps not in the time asked for</numerusform>
            <numerusform>%n of them perhaps not in the time asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (%1 ms)</source>
        <translation>
            <numerusform>%n article (%1 ms)</numerusform>
            <numerusform>%n articles (%1 ms)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 articles, %2 dismissed</source>
        <translation>
            <numerusform>%n hit in %1 articles, %2 dismissed</numerusform>
            <numerusform>%n hits in %1 articles, %2 dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin.</source>
        <translation>
            <numerusform>%n article in the bin.</numerusform>
            <numerusform>%n articles in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) went with them.</source>
        <translation>
            <numerusform>%n mark went with them.</numerusform>
            <numerusform>%n marks went with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought back.</source>
        <translation>
            <numerusform>%n article brought back.</numerusform>
            <numerusform>%n articles brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) gone for good.</source>
        <translation>
            <numerusform>%n thing gone for good.</numerusform>
            <numerusform>%n things gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message numerus="yes">
        <source>%n page(s) of the file could not be read (%1). If they are pictures, install tesseract and import the file again.</source>
        <translation>
            <numerusform>%n page of the file could not be read (%1). If it is a picture, install tesseract and import the file again.</numerusform>
            <numerusform>%n pages of the file could not be read (%1). If they are pictures, install tesseract and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out. Put them right in the file and import it again: the others are not added twice.</source>
        <translation>
            <numerusform>%n record was left out. Put it right in the file and import it again: the others are not added twice.</numerusform>
            <numerusform>%n records were left out. Put them right in the file and import it again: the others are not added twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have characters that could not be read (%1). Open the page and press E to try another encoding.</source>
        <translation>
            <numerusform>%n line has characters that could not be read (%1). Open the page and press E to try another encoding.</numerusform>
            <numerusform>%n lines have characters that could not be read (%1). Open the page and press E to try another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were hard to recognise in the picture (%1). Compare them with it.</source>
        <translation>
            <numerusform>%n line was hard to recognise in the picture (%1). Compare it with the picture.</numerusform>
            <numerusform>%n lines were hard to recognise in the picture (%1). Compare them with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words printed sideways were left out on %n page(s), from line %1 on. Look at the page itself for them.</source>
        <translation>
            <numerusform>Words printed sideways were left out on %n page, from line %1 on. Look at the page itself for them.</numerusform>
            <numerusform>Words printed sideways were left out on %n pages, from line %1 on. Look at the pages themselves for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a day that does not exist (%1); it was not used.</source>
        <translation>
            <numerusform>%n line names a day that does not exist (%1); it was not used.</numerusform>
            <numerusform>%n lines name a day that does not exist (%1); they were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n record(s) could not be understood; these articles have none.</source>
        <translation>
            <numerusform>The date of %n record could not be understood; its article has none.</numerusform>
            <numerusform>The dates of %n records could not be understood; these articles have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were not found or not read (%1). Put them beside the file and import it again.</source>
        <translation>
            <numerusform>%n attached file was not found or not read (%1). Put it beside the file and import that again.</numerusform>
            <numerusform>%n attached files were not found or not read (%1). Put them beside the file and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have invisible characters that change the direction of text (%1). They are kept as they are.</source>
        <translation>
            <numerusform>%n line has invisible characters that change the direction of text (%1). They are kept as they are.</numerusform>
            <numerusform>%n lines have invisible characters that change the direction of text (%1). They are kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made earlier no longer fit the file. They wait under “To check”.</source>
        <translation>
            <numerusform>%n correction made earlier no longer fits the file. It waits under “To check”.</numerusform>
            <numerusform>%n corrections made earlier no longer fit the file. They wait under “To check”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand twice on the page and count once (%1).</source>
        <translation>
            <numerusform>%n line stands twice on the page and counts once (%1).</numerusform>
            <numerusform>%n lines stand twice on the page and count once (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have corrections that no longer fit the text (%1). They are kept and not applied.</source>
        <translation>
            <numerusform>%n record has corrections that no longer fit the text (%1). They are kept and not applied.</numerusform>
            <numerusform>%n records have corrections that no longer fit the text (%1). They are kept and not applied.</numerusform>
        </translation>
    </message>
</context>
</TS>
