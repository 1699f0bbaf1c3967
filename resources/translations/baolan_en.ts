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
</context>
</TS>
