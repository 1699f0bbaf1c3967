#include "base/errortext.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

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
    Term{"ExportDialog", "Export", "导出", "匯出"},
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

// What the program says with the translations it has in it: its terms, counts and errors.
class TestTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsHold_data();
    void termsHold();
    void programSpeaks_data();
    void programSpeaks();
};

void TestTerms::termsHold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    for (const Term &term : terms) {
        QTest::addRow("%s zh_CN", term.source)
            << u"zh_CN"_s << QByteArray(term.context) << QByteArray(term.source)
            << QString::fromUtf8(term.simplified);
        QTest::addRow("%s zh_TW", term.source)
            << u"zh_TW"_s << QByteArray(term.context) << QByteArray(term.source)
            << QString::fromUtf8(term.traditional);
    }
}

void TestTerms::termsHold()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QTranslator translator;
    QVERIFY(translator.load(u"baolan_"_s + language, u":/i18n"_s));
    QTEST(translator.translate(context, source), "expected");
}

void TestTerms::programSpeaks_data()
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

void TestTerms::programSpeaks()
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

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
