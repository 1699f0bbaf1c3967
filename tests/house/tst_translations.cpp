#include "hanzi/scriptcount.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Language { Simplified, Traditional };

struct Message
{
    Language language = Language::Simplified;
    QString context;
    QString source;
    QStringList forms; // one, of a counted message one for each plural form
    bool isFinished = true;
};

QString codeOf(Language language)
{
    return language == Language::Simplified ? u"zh_CN"_s : u"zh_TW"_s;
}

// Reads <translation>, in which counted messages have a <numerusform> for each form.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value("type"_L1).isEmpty();
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message.forms << xml.readElementText();
        else
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms << text;
}

QList<Message> messagesOf(Language language)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/translations/baolan_") + codeOf(language) +
               u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            messages << Message{language, context, xml.readElementText(), {}, true};
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList matchesOf(const QRegularExpression &form, const QString &text)
{
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

bool isWhole(const Message &message)
{
    return message.isFinished && !message.forms.isEmpty() && !message.forms.contains(QString());
}

bool keepsPlaceholders(const Message &message)
{
    static const QRegularExpression placeholder(u"%(?:[0-9]+|n)"_s);
    const auto sorted = [](const QString &text) {
        QStringList found = matchesOf(placeholder, text);
        found.sort();
        return found;
    };
    const QStringList expected = sorted(message.source);
    return std::ranges::all_of(message.forms,
                               [&](const QString &form) { return sorted(form) == expected; });
}

// Names of programs, formats and keys, and the letters of dates.
const QStringList &names()
{
    static const QStringList list{
        u"Baolan"_s,
        u"F3"_s,
        u"F11"_s,
        u"Super"_s,
        u"UUID"_s,
        u"en"_s,
        u"Housing"_s,
        u"OpenCC"_s,
        u"SQLite"_s,
        u"Markdown"_s,
        u"JSON"_s,
        u"CSV"_s,
        u"PDF"_s,
        u"GB"_s,
        u"GNU"_s,
        u"UTF-8"_s,
        u"zip"_s,
        u"md"_s,
        u"csv"_s,
        u"MB"_s,
        u"Ctrl"_s,
        u"Alt"_s,
        u"Shift"_s,
        u"Enter"_s,
        u"Esc"_s,
        u"F6"_s,
        u"yyyy"_s,
        u"EPUB"_s,
        u"DOCX"_s,
        u"ODT"_s,
        u"RIS"_s,
        u"CSL-JSON"_s,
        u"Lines"_s,
        u"Del"_s,
        u"GB18030"_s,
        u"Big5"_s,
        u"UTF-16LE"_s,
        u"UTF-16BE"_s,
        u"tesseract"_s,
        u"tesseract-ocr"_s,
        u"tesseract-ocr-chi-sim"_s,
        u"tesseract-ocr-chi-tra"_s,
        u"HTML"_s,
        u"TSV"_s,
        u"XLSX"_s,
        u"XML"_s,
        u"JSON-LD"_s,
        u"GUID"_s,
        u"W3C"_s,
        u"REFI-QDA"_s,
        u"MAXQDA"_s,
        u"Obsidian"_s,
        u"Logseq"_s,
        u"Hypothesis"_s,
        u"Taguette"_s,
        u"QualCoder"_s,
        u"Readwise"_s,
        u"BibLaTeX"_s,
        u"Word"_s,
        u"WPS"_s,
        u"Excel"_s,
        u"OpenDocument"_s,
        u"LibreOffice"_s,
        u"QDPX"_s,
        u"QDC"_s,
        u"ATLAS"_s,
        u"ti"_s,
        u"NVivo"_s,
        u"LaTeX"_s,
        u"biblatex-gb7714"_s,
        u"Zotero"_s,
        u"EndNote"_s,
        u"NoteExpress"_s,
        u"pandoc"_s,
        u"Chicago"_s,
        u"baolan-notes"_s,
        u"jsonl"_s,
        u"jsonld"_s,
        u"json"_s,
        u"qdpx"_s,
        u"qdc"_s,
        u"tsv"_s,
    };
    return list;
}

// What the command line takes literally.
const QStringList &commandWords()
{
    static const QStringList list{
        u"baolan"_s,       u"restore"_s,     u"reindex"_s,      u"note"_s,
        u"add"_s,          u"convert"_s,     u"help"_s,         u"library"_s,
        u"json"_s,         u"quote"_s,       u"range"_s,        u"to"_s,
        u"config"_s,       u"date"_s,        u"city"_s,         u"own"_s,
        u"headline"_s,     u"wire"_s,        u"reprint"_s,      u"commentary"_s,
        u"new"_s,          u"tw"_s,          u"unknown"_s,      u"hk"_s,
        u"contributed"_s,  u"reading"_s,     u"coded"_s,        u"hans"_s,
        u"nothing"_s,      u"hant"_s,        u"excluded"_s,     u"source"_s,
        u"PAGE"_s,         u"OPERATION"_s,   u"PART"_s,         u"COLUMN"_s,
        u"paper"_s,        u"page"_s,        u"pdf"_s,          u"yyyyMMdd"_s,
        u"hansp"_s,        u"twp"_s,         u"verdict"_s,      u"set"_s,
        u"dismissed"_s,    u"later"_s,       u"none"_s,         u"found"_s,
        u"left"_s,         u"right"_s,       u"search"_s,       u"csv"_s,
        u"NEAR"_s,         u"OR"_s,          u"NEW"_s,          u"attach"_s,
        u"blue"_s,         u"correct"_s,     u"delete"_s,       u"edit"_s,
        u"green"_s,        u"grey"_s,        u"important"_s,    u"indigo"_s,
        u"keep"_s,         u"mark"_s,        u"no-important"_s, u"no-star"_s,
        u"orange"_s,       u"plum"_s,        u"reason"_s,       u"red"_s,
        u"remove"_s,       u"split"_s,       u"star"_s,         u"state"_s,
        u"tag"_s,          u"text"_s,        u"up"_s,           u"whole"_s,
        u"yellow"_s,       u"yes"_s,         u"S-E"_s,          u"name"_s,
        u"path"_s,         u"article"_s,     u"contradicts"_s,  u"ID"_s,
        u"id"_s,           u"inside"_s,      u"month"_s,        u"near"_s,
        u"newest"_s,       u"overlaps"_s,    u"retag"_s,        u"same-event"_s,
        u"saved"_s,        u"supports"_s,    u"TEXT"_s,         u"export"_s,
        u"kwic"_s,         u"out"_s,         u"query"_s,        u"markdown-folder"_s,
        u"baolan-notes"_s, u"marks"_s,       u"jsonl"_s,        u"articles"_s,
        u"qdpx"_s,         u"qdc"_s,         u"as-imported"_s,  u"corrected"_s,
        u"simplified"_s,   u"traditional"_s, u"both"_s,         u"as-given"_s,
        u"earliest"_s,     u"latest"_s,      u"gb7714-2015"_s,
    };
    return list;
}

// What the query language takes literally.
const QStringList &queryWords()
{
    static const QStringList list{
        u"NOT"_s,     u"OR"_s,         u"AND"_s,     u"NEAR"_s,       u"same"_s,        u"exact"_s,
        u"own"_s,     u"wire"_s,       u"reprint"_s, u"commentary"_s, u"unknown"_s,     u"new"_s,
        u"reading"_s, u"coded"_s,      u"nothing"_s, u"mark"_s,       u"note"_s,        u"tag"_s,
        u"doubt"_s,   u"correction"_s, u"photo"_s,   u"excluded"_s,   u"contributed"_s, u"star"_s,
    };
    return list;
}

// What links, files of codebooks and commands that failed take literally.
const QStringList &literalWords()
{
    static const QStringList list{u"baolan"_s, u"range"_s, u"S-E"_s, u"path"_s,
                                  u"tag"_s,    u"name"_s,  u"yes"_s, u"quote"_s};
    return list;
}

bool hasNoEnglish(const Message &message)
{
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9-]+"_s);
    const bool isOfCommands = message.context == u"cli" || message.context == u"problems";
    const bool isOfErrors = message.context == u"errors";
    const bool isOfQueries = message.context == u"HelpPage" || isOfErrors;
    const QStringList words = matchesOf(word, message.forms.join(u' '));
    return std::ranges::all_of(words, [&](const QString &left) {
        return names().contains(left) || (isOfCommands && commandWords().contains(left)) ||
               (isOfQueries && queryWords().contains(left)) ||
               (isOfErrors && literalWords().contains(left));
    });
}

bool isInItsScript(const Message &message)
{
    const ScriptCount count = countScript(message.forms.join(u' '));
    return message.language == Language::Simplified ? count.traditional == 0
                                                    : count.simplified == 0;
}

bool isPunctuatedInChinese(const Message &message)
{
    static const QRegularExpression halfWidth(u"\\p{Han}[,;:.?!]|[!！]"_s);
    const QString text = message.forms.join(u' ');
    const QString foreign = message.language == Language::Simplified ? u"「」『』"_s : u"“”‘’"_s;
    const auto isForeign = [&](QChar character) { return foreign.contains(character); };
    return !text.contains(halfWidth) && std::ranges::none_of(text, isForeign);
}

// 导入文件(&I)…: the letter of the source in brackets, before the dots or the colon. What no menu
// shows has none.
bool hasMnemonicBehind(const Message &message)
{
    static const QRegularExpression inSource(u"&(.)"_s);
    const QString letter = inSource.match(message.source).captured(1).toUpper();
    const QString end = message.source.endsWith(u':') ? u"："_s : u"(…|：%1)?"_s; // of a label
    const QRegularExpression behind(u"^[^&…]+\\(&"_s + letter + u"\\)"_s + end + u'$');
    return std::ranges::all_of(message.forms, [&](const QString &form) {
        return !form.contains(u'&') || (!letter.isEmpty() && form.contains(behind));
    });
}

using Rule = bool (*)(const Message &);

const QMap<QByteArray, Rule> &rules()
{
    static const QMap<QByteArray, Rule> map{
        {"whole", isWhole},
        {"placeholders", keepsPlaceholders},
        {"no English", hasNoEnglish},
        {"script", isInItsScript},
        {"punctuation", isPunctuatedInChinese},
        {"mnemonic", hasMnemonicBehind},
    };
    return map;
}

} // namespace

// Every message of the Chinese .ts files.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesHold_data();
    void rulesHold();
    void rulesFindFaults_data();
    void rulesFindFaults();
    void bothHaveTheSameMessages();
};

void TestTranslations::rulesHold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("rule");
    for (const Language language : {Language::Simplified, Language::Traditional}) {
        for (auto rule = rules().keyBegin(); rule != rules().keyEnd(); ++rule)
            QTest::addRow("%s %s", qPrintable(codeOf(language)), rule->constData())
                << language << *rule;
    }
}

void TestTranslations::rulesHold()
{
    QFETCH(const Language, language);
    QFETCH(const QByteArray, rule);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        if (!rules()[rule](message))
            faults << message.context + u": "_s + message.source + u" | "_s +
                          message.forms.join(u" | "_s);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::rulesFindFaults_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, const char *rule, Language language,
                        const QString &source, const QString &wrong) {
        QTest::newRow(name) << QByteArray(rule) << language << source << wrong;
    };
    const auto mainland = Language::Simplified;
    const auto taiwan = Language::Traditional;
    row("empty", "whole", mainland, u"File"_s, u""_s);
    row("placeholder lost", "placeholders", mainland, u"%1 of %2"_s, u"第 %1"_s);
    row("placeholder twice", "placeholders", mainland, u"%1 of %2"_s, u"%1 / %1"_s);
    row("English left", "no English", mainland, u"Open folder"_s, u"打开 folder"_s);
    row("command word in a window", "no English", mainland, u"Note"_s, u"note"_s);
    row("traditional", "script", mainland, u"File"_s, u"檔案"_s);
    row("simplified", "script", taiwan, u"Folder"_s, u"资料夹"_s);
    row("half-width comma", "punctuation", mainland, u"Yes, no"_s, u"是,否"_s);
    row("exclamation", "punctuation", taiwan, u"Done"_s, u"完成！"_s);
    row("mainland quotes", "punctuation", taiwan, u"Create “%1”"_s, u"新增“%1”"_s);
    row("Taiwan quotes", "punctuation", mainland, u"Create “%1”"_s, u"新建「%1」"_s);
    row("mnemonic without brackets", "mnemonic", mainland, u"&Undo"_s, u"&撤销"_s);
    row("mnemonic of a label without its colon", "mnemonic", mainland, u"&What:"_s, u"内容(&W)"_s);
    row("another mnemonic", "mnemonic", mainland, u"&Undo"_s, u"撤销(&Z)"_s);
    row("mnemonic behind the dots", "mnemonic", mainland, u"&Import files…"_s, u"导入文件…(&I)"_s);
    row("mnemonic from nowhere", "mnemonic", mainland, u"Undo"_s, u"撤销(&U)"_s);
}

void TestTranslations::rulesFindFaults()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const Language, language);
    QFETCH(const QString, source);
    QFETCH(const QString, wrong);
    QVERIFY(!rules()[rule](Message{language, u"MainWindow"_s, source, {wrong}, true}));
}

void TestTranslations::bothHaveTheSameMessages()
{
    const auto keys = [](Language language) {
        QStringList list;
        for (const Message &message : messagesOf(language))
            list << message.context + u'|' + message.source;
        return list;
    };
    QCOMPARE(keys(Language::Traditional), keys(Language::Simplified));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
