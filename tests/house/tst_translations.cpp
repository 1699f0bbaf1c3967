#include "base/errortext.h"
#include "hanzi/scriptcount.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

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
        u"Baolan"_s, u"OpenCC"_s, u"SQLite"_s, u"Markdown"_s, u"JSON"_s, u"CSV"_s,  u"PDF"_s,
        u"GB"_s,     u"GNU"_s,    u"UTF-8"_s,  u"zip"_s,      u"md"_s,   u"MB"_s,   u"Ctrl"_s,
        u"Alt"_s,    u"Shift"_s,  u"Enter"_s,  u"Esc"_s,      u"F6"_s,   u"yyyy"_s,
    };
    return list;
}

// What the command line takes literally.
const QStringList &commandWords()
{
    static const QStringList list{
        u"baolan"_s,      u"restore"_s,    u"reindex"_s, u"note"_s,  u"add"_s,      u"convert"_s,
        u"help"_s,        u"library"_s,    u"json"_s,    u"quote"_s, u"range"_s,    u"to"_s,
        u"config"_s,      u"date"_s,       u"city"_s,    u"own"_s,   u"headline"_s, u"wire"_s,
        u"reprint"_s,     u"commentary"_s, u"new"_s,     u"tw"_s,    u"unknown"_s,  u"hk"_s,
        u"contributed"_s, u"reading"_s,    u"coded"_s,   u"hans"_s,  u"nothing"_s,  u"hant"_s,
        u"excluded"_s,    u"source"_s,
    };
    return list;
}

bool hasNoEnglish(const Message &message)
{
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9-]+"_s);
    const bool isOfCommands = message.context == u"cli" || message.context == u"problems";
    const QStringList words = matchesOf(word, message.forms.join(u' '));
    return std::ranges::all_of(words, [&](const QString &left) {
        return names().contains(left) || (isOfCommands && commandWords().contains(left));
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
    const QRegularExpression behind(u"^[^&…]+\\(&"_s + letter + u"\\)(…|：%1)?$"_s);
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

struct Term
{
    const char *context;
    const char *source;
    const char *simplified;
    const char *traditional;
};

// What a term is called wherever it stands alone.
constexpr std::array terms{
    Term{"Actions", "&Undo", "撤销(&U)", "復原(&U)"},
    Term{"ImportDesk", "Import files", "导入文件", "匯入檔案"},
    Term{"ImportDesk", "Import a folder", "导入文件夹", "匯入資料夾"},
    Term{"ExportDesk", "Export marks as Markdown", "将标注导出为 Markdown",
         "將標註匯出為 Markdown"},
    Term{"CareDesk", "Open a library", "打开报库", "開啟報庫"},
    Term{"SearchField", "Search articles", "检索文章", "檢索文章"},
    Term{"Header", "Side by side", "对照", "對照"},
    Term{"MarksPanel", "Marks", "标注", "標註"},
    Term{"NoteEdit", "Note", "批注", "批註"},
    Term{"SidebarModel", "Tags", "标签", "標籤"},
    Term{"InformationPanel", "Page", "版次", "版次"},
    Term{"InformationPanel", "Section", "栏目", "欄目"},
    Term{"InformationPanel", "File", "文件", "檔案"},
    Term{"Library", "Mark passage", "标注片段", "標註片段"},
    Term{"ReadState", "new", "未读", "未讀"},
    Term{"ReadState", "reading", "在读", "在讀"},
    Term{"ReadState", "coded", "已编码", "已編碼"},
    Term{"ReadState", "nothing found", "未见相关", "未見相關"},
    Term{"ReadState", "excluded", "已排除", "已排除"},
    Term{"evidence", "inferred", "推断", "推斷"},
    Term{"evidence", "given", "读者指定", "讀者指定"},
    Term{"evidence", "a dateline", "电头", "電頭"},
    Term{"evidence", "a headline", "主标题", "主標題"},
    Term{"scripts", "As printed", "原文", "原文"},
    Term{"cli", "Lists the codebook.", "列出编码本。", "列出編碼簿。"},
    Term{"ListHead", "%n article(s)", "%n 篇", "%n 篇"},
    Term{"ListHead", "%n cities", "%n 城", "%n 城"},
};

} // namespace

// The Chinese interface: every message of the .ts files, and the files the program has in it.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesHold_data();
    void rulesHold();
    void rulesFindFaults_data();
    void rulesFindFaults();
    void bothHaveTheSameMessages();
    void termsHold_data();
    void termsHold();
    void programSpeaks_data();
    void programSpeaks();
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
    const auto row = [](const char *name, const char *rule, Language language, QString source,
                        QString wrong) {
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

void TestTranslations::termsHold_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    for (const Term &term : terms) {
        QTest::addRow("%s zh_CN", term.source)
            << Language::Simplified << QByteArray(term.context) << QByteArray(term.source)
            << QString::fromUtf8(term.simplified);
        QTest::addRow("%s zh_TW", term.source)
            << Language::Traditional << QByteArray(term.context) << QByteArray(term.source)
            << QString::fromUtf8(term.traditional);
    }
}

void TestTranslations::termsHold()
{
    QFETCH(const Language, language);
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QTranslator translator;
    QVERIFY(translator.load(u"baolan_"_s + codeOf(language), u":/i18n"_s));
    QTEST(translator.translate(context, source), "expected");
}

void TestTranslations::programSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("nine");
    QTest::addColumn<QString>("unreadable");
    QTest::addColumn<QString>("unreadableForNoReason");
    QTest::newRow("en") << u"en"_s << u"1 article"_s << u"9 articles"_s
                        << u"“甲.txt” cannot be read (乙); nothing was changed."_s
                        << u"“甲.txt” cannot be read; nothing was changed."_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"1 篇"_s << u"9 篇"_s
                           << u"“甲.txt”无法读取（乙），未作任何改动。"_s
                           << u"“甲.txt”无法读取，未作任何改动。"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"1 篇"_s << u"9 篇"_s
                           << u"「甲.txt」無法讀取（乙），未作任何更動。"_s
                           << u"「甲.txt」無法讀取，未作任何更動。"_s;
}

void TestTranslations::programSpeaks()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"baolan_"_s + language, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto articles = [](int count) {
        return QCoreApplication::translate("ListHead", "%n article(s)", nullptr, count);
    };
    QTEST(articles(1), "one");
    QTEST(articles(9), "nine");
    QTEST(sentence({Error::Code::Unreadable, u"甲.txt"_s, u"乙"_s}), "unreadable");
    QTEST(sentence({Error::Code::Unreadable, u"甲.txt"_s, {}}), "unreadableForNoReason");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
