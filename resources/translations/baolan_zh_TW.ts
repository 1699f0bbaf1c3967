<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Baolan</source>
        <translation>關於 Baolan</translation>
    </message>
    <message>
        <source>Baolan %1</source>
        <translation>Baolan %1</translation>
    </message>
    <message>
        <source>A board for the day&apos;s papers: read Chinese city newspapers in both scripts, find passages, mark them and take them with you.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>讀報的一方報欄：簡繁對照閱讀城市報紙，檢索片段，加以標註，隨時匯出。

自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本釋出。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open another &amp;library…</source>
        <translation>開啟另一份報庫(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>檢查報庫(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>&amp;Tag the selection</source>
        <translation>為選取的文字加標籤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write a note on the selection</source>
        <translation>為選取的文字寫批註(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>顯示或隱藏側邊欄</translation>
    </message>
    <message>
        <source>Show or hide the &amp;marks</source>
        <translation>顯示或隱藏標註</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>移到視窗的下一部分</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>移到視窗的上一部分</translation>
    </message>
    <message>
        <source>Scripts, text size and colours</source>
        <translation>簡繁、字級與配色</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準字級(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Baolan</source>
        <translation>關於 Baolan(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste a page…</source>
        <translation>貼上版面(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the article in its pa&amp;ge</source>
        <translation>在版面中顯示這篇文章(&amp;G)</translation>
    </message>
    <message>
        <source>Pages to chec&amp;k</source>
        <translation>待核對的版面(&amp;K)</translation>
    </message>
    <message>
        <source>Last imp&amp;ort report</source>
        <translation>上次的匯入報告(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as i&amp;mported</source>
        <translation>複製原文(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;shown</source>
        <translation>複製顯示的文字(&amp;S)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一處檢索結果</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一處檢索結果</translation>
    </message>
    <message>
        <source>Convert the selection as…</source>
        <translation>將選取的文字轉換為…</translation>
    </message>
    <message>
        <source>Reader&apos;s phrases…</source>
        <translation>自訂轉換…</translation>
    </message>
    <message>
        <source>I&amp;nformation on the article</source>
        <translation>文章資訊(&amp;N)</translation>
    </message>
    <message>
        <source>Ke&amp;yboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;Y)</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>儲存這次檢索…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Concordance of the search</source>
        <translation>檢索結果的索引行</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>相近片段</translation>
    </message>
    <message>
        <source>Notes and tags with these words</source>
        <translation>含檢索詞的批註和標籤</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>檢索語言</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>複製並附出處</translation>
    </message>
    <message>
        <source>Copy with citation, as shown</source>
        <translation>複製顯示的文字並附出處</translation>
    </message>
    <message>
        <source>Narrow the list by state or star</source>
        <translation>依狀態或星標篩選清單</translation>
    </message>
    <message>
        <source>Read on: a page, then the next article</source>
        <translation>往下讀：捲動一頁，讀完則換下一篇</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>往回捲動一頁</translation>
    </message>
    <message>
        <source>Back to where you read before</source>
        <translation>回到先前閱讀之處</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前進</translation>
    </message>
    <message>
        <source>State: new</source>
        <translation>狀態：未讀</translation>
    </message>
    <message>
        <source>State: reading</source>
        <translation>狀態：在讀</translation>
    </message>
    <message>
        <source>State: coded</source>
        <translation>狀態：已編碼</translation>
    </message>
    <message>
        <source>State: read, nothing found</source>
        <translation>狀態：未見相關</translation>
    </message>
    <message>
        <source>State: excluded…</source>
        <translation>狀態：已排除…</translation>
    </message>
    <message>
        <source>Star, or none</source>
        <translation>加上星標，或移除</translation>
    </message>
    <message>
        <source>How a character is read and why it was converted so</source>
        <translation>這個字的讀音，以及為何這樣轉換</translation>
    </message>
    <message>
        <source>Only the article, nothing else</source>
        <translation>只留文章，收起其他</translation>
    </message>
    <message>
        <source>Tag the whole article</source>
        <translation>為整篇文章加標籤</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>為整篇文章寫批註</translation>
    </message>
    <message>
        <source>Keep tagging with the last tag</source>
        <translation>沿用上次的標籤連續加標籤</translation>
    </message>
    <message>
        <source>Offer tags beside each selection</source>
        <translation>選取文字時在旁提供標籤</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>校改文字…</translation>
    </message>
    <message>
        <source>%1 is always: %2.</source>
        <translation>%1 固定用於：%2。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已用於「%2」。</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>編碼簿…</translation>
    </message>
    <message>
        <source>Tag the selection with its own words</source>
        <translation>以所選文字為標籤</translation>
    </message>
    <message>
        <source>Tag with the tag given last</source>
        <translation>再加上次的標籤</translation>
    </message>
    <message>
        <source>Important, or no longer</source>
        <translation>標為重要，或取消</translation>
    </message>
    <message>
        <source>Next of the marks at the caret</source>
        <translation>游標處的下一個標註</translation>
    </message>
    <message>
        <source>Previous of the marks at the caret</source>
        <translation>游標處的上一個標註</translation>
    </message>
    <message>
        <source>Move the chosen mark to the selection</source>
        <translation>把所選標註移到選取的文字</translation>
    </message>
    <message>
        <source>Delete the mark at the caret</source>
        <translation>刪除游標處的標註</translation>
    </message>
    <message>
        <source>Select more: word, sentence, paragraph</source>
        <translation>擴大選取：詞、句、段</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>縮小選取</translation>
    </message>
    <message>
        <source>Other end of the selection a character back</source>
        <translation>選取另一端往前一字</translation>
    </message>
    <message>
        <source>Other end of the selection a character on</source>
        <translation>選取另一端往後一字</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>刪除該文章</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>資源回收桶…</translation>
    </message>
    <message>
        <source>All marks of the library</source>
        <translation>庫中全部標註</translation>
    </message>
    <message>
        <source>Memo about the article…</source>
        <translation>該文章的備忘錄…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>列印預覽…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>匯入筆記…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再次匯出(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>with a star</source>
        <translation>有星標</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n mark(s) on them</source>
        <translation>
            <numerusform>%1，連同其上的 %n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>刪除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought back</source>
        <translation>
            <numerusform>已恢復 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>已徹底刪除 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>資源回收桶已清空</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>徹底刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation>清空資源回收桶(&amp;E)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>資源回收桶</translation>
    </message>
    <message>
        <source>The bin is empty. Marks, tags, memos and articles that you delete stay here for 30 days and can be brought back.</source>
        <translation>資源回收桶是空的。您刪除的標註、標籤、備忘錄和文章在此保留 30 天，可以恢復。</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Mark</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除於</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>尚存</translation>
    </message>
</context>
<context>
    <name>CareDesk</name>
    <message>
        <source>Back up the library</source>
        <translation>備份報庫</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已備份至 %1</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>開啟報庫</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在檢查報庫</translation>
    </message>
    <message>
        <source>No problems were found in this library.</source>
        <translation>報庫沒有發現問題。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>發現 %n 個問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedWords</name>
    <message>
        <source>The original was corrected here and the marks moved with it.</source>
        <translation>此處原文已校改，標註隨之移動。</translation>
    </message>
    <message numerus="yes">
        <source>Please look through %n of them.</source>
        <translation>
            <numerusform>其中 %n 處待確認，請過目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the words it stood on and is kept.</source>
        <translation>
            <numerusform>%n 處原句已失，標註仍保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDesk</name>
    <message>
        <source>Into which tag is “%1” merged? Its marks become marks of that one.</source>
        <translation>把「%1」併入哪個標籤？它的標註都歸入那個標籤。</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>已把「%1」併入「%2」</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>已新增「%1」</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>已刪除標籤「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新增 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>補齊 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n 處保持原樣</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook imported: %1</source>
        <translation>已匯入編碼簿：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Codebook written to %1</source>
        <translation>編碼簿已寫入 %1</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>匯入編碼簿</translation>
    </message>
    <message>
        <source>Codebooks (*.csv)</source>
        <translation>編碼簿 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>匯出編碼簿</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>新增標籤(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Make the first tag</source>
        <translation>新增第一個標籤</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>編碼簿</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名稱、拼音或首字母</translation>
    </message>
    <message>
        <source>Narrow the tags</source>
        <translation>篩選標籤</translation>
    </message>
    <message>
        <source>Count marks of the tags &amp;below, too</source>
        <translation>連同下層標籤的標註計數(&amp;B)</translation>
    </message>
    <message>
        <source>Count marks of the tag &amp;alone</source>
        <translation>只計該標籤自己的標註(&amp;A)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>計數方式</translation>
    </message>
    <message>
        <source>The codebook holds your tags: what each means, what belongs under it and what does not.</source>
        <translation>編碼簿收著您的標籤：各是什麼意思，什麼歸入其下，什麼不歸。</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 處標註</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New tag below it…</source>
        <translation>在其下新增標籤(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>顏色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>併入(&amp;M)…</translation>
    </message>
    <message>
        <source>New tag from &amp;its marks…</source>
        <translation>由其標註另立標籤(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ConcordanceDesk</name>
    <message numerus="yes">
        <source>%n hit(s) dismissed</source>
        <translation>
            <numerusform>已排除 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) left for later</source>
        <translation>
            <numerusform>%n 處已列為待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n hit(s)</source>
        <translation>
            <numerusform>已取消 %n 處的判定</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be tagged or dismissed.</source>
        <translation>這份報庫只能閱讀，不能加標籤，也不能排除。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>正在尋找：%1 / %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged %1</source>
        <translation>
            <numerusform>已為 %n 處片段加上標籤「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these bear the tag %1 already.</source>
        <translation>這些片段都已有標籤「%1」。</translation>
    </message>
    <message>
        <source>Save the lines as CSV</source>
        <translation>將索引行儲存為 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>索引行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in %1</source>
        <translation>
            <numerusform>%n 行已儲存至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>檢到的字詞(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>所在句子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>所在段落(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ConcordanceHead</name>
    <message>
        <source>as found</source>
        <translation>依檢出順序</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <translation>依前文</translation>
    </message>
    <message>
        <source>by what follows</source>
        <translation>依後文</translation>
    </message>
    <message>
        <source>by city</source>
        <translation>依城市</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>返回文章 (Esc)</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>索引行的排序</translation>
    </message>
    <message>
        <source>Script of the lines</source>
        <translation>索引行的簡繁</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the ticked lines as a table (Ctrl+C)</source>
        <translation>將勾選的行複製為表格 (Ctrl+C)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save all lines in a file for spreadsheets</source>
        <translation>將所有索引行存成檔案，供試算表使用</translation>
    </message>
    <message>
        <source>Hide dismissed (%1)</source>
        <translation>隱藏已排除的（%1）</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>已加標籤</translation>
    </message>
</context>
<context>
    <name>ConcordancePane</name>
    <message>
        <source>Concordance</source>
        <translation>索引行</translation>
    </message>
    <message>
        <source>A concordance shows each place where a search finds something in a line of its own, with what stands before and after.</source>
        <translation>索引行將檢索到的每一處各列一行，並附前後文。</translation>
    </message>
    <message>
        <source>Search for something</source>
        <translation>開始檢索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已複製 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>412 hits, 96 articles</extracomment>
        <translation>%1，見於 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A month or year, and hits in it</extracomment>
        <translation>%1：%2 處</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>列出前 %1 處</translation>
    </message>
    <message>
        <source>All hits are dismissed.</source>
        <translation>檢索到的各處都已排除。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示已排除的</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation>換個詞檢索</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Lines of the concordance</source>
        <translation>索引行清單</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>Misread</source>
        <translation>讀錯</translation>
    </message>
    <message>
        <source>Misprint: keep as printed, note what is meant</source>
        <translation>印錯：保留所印，另註應作什麼</translation>
    </message>
    <message>
        <source>Take up what was typed before</source>
        <translation>沿用先前輸入的文字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The paragraph as imported</source>
        <translation>匯入時的段落</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The paragraph in the script as imported</source>
        <translation>段落原文，簡繁與匯入時相同</translation>
    </message>
    <message>
        <source>The column shows a rendition; corrections are made in what was imported.</source>
        <translation>此欄顯示的是轉換結果；校改的是匯入的原文。</translation>
    </message>
    <message>
        <source>A paragraph stays one paragraph; Ctrl+Enter saves it.</source>
        <translation>一段仍是一段，不能換行；按 Ctrl+Enter 儲存。</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Could also be %1</source>
        <translation>也可作 %1</translation>
    </message>
    <message>
        <source>Always keep %1</source>
        <translation>「%1」一律原樣保留</translation>
    </message>
    <message>
        <source>Always convert %1 as %2</source>
        <translation>一律將「%1」轉換為「%2」</translation>
    </message>
    <message>
        <source>in this newspaper</source>
        <translation>用於這份報紙</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>用於整份報庫</translation>
    </message>
    <message>
        <source>Shown as printed</source>
        <translation>依原文顯示</translation>
    </message>
    <message>
        <source>No phrase decided: the usual one</source>
        <translation>沒有可依據的詞語，取常用字</translation>
    </message>
    <message>
        <source>It has only this counterpart</source>
        <translation>只有這一個對應字</translation>
    </message>
    <message>
        <source>By the phrase %1</source>
        <translation>依據詞語：%1</translation>
    </message>
    <message>
        <source>By a phrase of Baolan’s own: %1</source>
        <translation>依據 Baolan 內建的詞語：%1</translation>
    </message>
    <message>
        <source>In a person’s name: %1</source>
        <translation>人名用字：%1</translation>
    </message>
    <message>
        <source>In the name of a place: %1</source>
        <translation>地名用字：%1</translation>
    </message>
    <message>
        <source>By your own phrase %1</source>
        <translation>依據自訂轉換：%1</translation>
    </message>
    <message>
        <source>Left over from the other script in this passage: %1</source>
        <translation>這個片段中夾雜的簡體或繁體字：%1</translation>
    </message>
</context>
<context>
    <name>DispersionPlot</name>
    <message>
        <source>Hits over time</source>
        <translation>各時期的檢索結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A month or year and how many hits are in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不詳</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DragDesk</name>
    <message>
        <source>At most %1 marks can be dragged at once: export more of them to a file.</source>
        <translation>一次最多可拖出 %1 處標註；更多的請匯出為檔案。</translation>
    </message>
    <message>
        <source>The passage is no longer in its article: there is nothing to drag.</source>
        <translation>該片段已不在文章中，沒有可拖出的內容。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pages or folders here to import them</source>
        <translation>將版面檔案或資料夾放在這裡，即可匯入</translation>
    </message>
</context>
<context>
    <name>EncodingPanel</name>
    <message>
        <source>Read again</source>
        <translation>重讀</translation>
    </message>
    <message>
        <source>Read the file again as</source>
        <translation>重讀檔案，編碼為</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>檔案開頭</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;What:</source>
        <translation>內容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message numerus="yes">
        <source>The %n article(s) in the list</source>
        <translation>
            <numerusform>列表中的 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The open article: %1</source>
        <translation>當前文章：%1</translation>
    </message>
    <message>
        <source>The marks in the table of all marks</source>
        <translation>標註表中的標註</translation>
    </message>
    <message numerus="yes">
        <source>The %n mark(s) ticked there</source>
        <translation>
            <numerusform>表中勾選的 %n 處標註</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整個報庫</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>防止成為公式(&amp;G)</translation>
    </message>
    <message>
        <source>Safer on: what begins as a formula does gets an apostrophe before it, so that no spreadsheet carries it out.</source>
        <translation>建議勾選：以公式符號開頭的內容前加一個撇號，試算表就不會把它當公式執行。</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, as Excel wants it</source>
        <translation>帶位元組順序記號，Excel 需要(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>Exported: %1 (%n mark(s))</source>
        <translation>
            <numerusform>已匯出：%1（%n 處標註）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %1 (%n article(s))</source>
        <translation>
            <numerusform>已匯出：%1（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已匯出：%1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>匯出：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Name of a format and the ending of its files</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” was changed since it was exported. Replace it?</source>
        <translation>「%1」匯出之後有過改動。要替換嗎？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替換(&amp;R)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>“%1” and perhaps other notes in this folder say something else than what would be written; they may have been changed there. Replace them?</source>
        <translation>「%1」以及此資料夾中的其他筆記可能與將要寫入的不同，也許在那裡改動過。要替換嗎？</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>匯出已停止，未寫入檔案。</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新資料夾：</translation>
    </message>
    <message>
        <source>There is something else in the folder “%1”. Put a note for each article among it?</source>
        <translation>資料夾「%1」裡還有別的東西。要把每篇文章的筆記放進去嗎？</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>放進去(&amp;P)</translation>
    </message>
    <message>
        <source>The export begins when what is under way is done.</source>
        <translation>手頭的事做完後開始匯出。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>One file, for any editor</source>
        <translation>一個檔案，任何編輯器可用</translation>
    </message>
    <message>
        <source>Markdown, a file per article</source>
        <translation>Markdown，每篇文章一個檔案</translation>
    </message>
    <message>
        <source>For Obsidian and Logseq; can be updated</source>
        <translation>供 Obsidian 和 Logseq 使用，可更新</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁（HTML）</translation>
    </message>
    <message>
        <source>Both scripts side by side, for any browser</source>
        <translation>簡繁並排，任何瀏覽器可看</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument（ODT）</translation>
    </message>
    <message>
        <source>For LibreOffice and other word processors</source>
        <translation>供 LibreOffice 等文字處理軟體使用</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word（DOCX）</translation>
    </message>
    <message>
        <source>For Word and WPS</source>
        <translation>供 Word 和 WPS 使用</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print or hand on; its text can be searched</source>
        <translation>用於列印或傳閱，文字可檢索</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>Marks (CSV)</source>
        <translation>標註（CSV）</translation>
    </message>
    <message>
        <source>A row per mark, for spreadsheets and statistics</source>
        <translation>每處標註一列，供試算表和統計使用</translation>
    </message>
    <message>
        <source>Marks (TSV)</source>
        <translation>標註（TSV）</translation>
    </message>
    <message>
        <source>The same, separated by tabs</source>
        <translation>同上，以定位字元分隔</translation>
    </message>
    <message>
        <source>Marks (Excel)</source>
        <translation>標註（Excel）</translation>
    </message>
    <message>
        <source>The same as XLSX; every cell is text, dates too</source>
        <translation>同上，XLSX 格式；每格都是文字，日期也是</translation>
    </message>
    <message>
        <source>Articles (CSV)</source>
        <translation>文章（CSV）</translation>
    </message>
    <message>
        <source>A row per article, a column per tag</source>
        <translation>每篇文章一列，每個標籤一欄</translation>
    </message>
    <message>
        <source>Articles (TSV)</source>
        <translation>文章（TSV）</translation>
    </message>
    <message>
        <source>Articles (Excel)</source>
        <translation>文章（Excel）</translation>
    </message>
    <message>
        <source>Notes for a co-author</source>
        <translation>給合作者的筆記</translation>
    </message>
    <message>
        <source>Without the pages, for who has them in Baolan, too</source>
        <translation>不含版面，對方的報欄中須有同樣的版面</translation>
    </message>
    <message>
        <source>Marks (JSON Lines)</source>
        <translation>標註（JSON Lines）</translation>
    </message>
    <message>
        <source>Complete, for programs of your own</source>
        <translation>內容完整，供自寫程式使用</translation>
    </message>
    <message>
        <source>Articles (JSON Lines)</source>
        <translation>文章（JSON Lines）</translation>
    </message>
    <message>
        <source>With their texts and marks; can be imported again</source>
        <translation>含正文和標註，可再匯入</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>網路標註（JSON-LD）</translation>
    </message>
    <message>
        <source>A standard of the W3C; can be imported again</source>
        <translation>W3C 標準，可再匯入</translation>
    </message>
    <message>
        <source>REFI-QDA project (QDPX)</source>
        <translation>REFI-QDA 專案（QDPX）</translation>
    </message>
    <message>
        <source>For ATLAS.ti, NVivo, QualCoder; with the texts</source>
        <translation>供 ATLAS.ti、NVivo 和 QualCoder 使用，含正文</translation>
    </message>
    <message>
        <source>REFI-QDA project for MAXQDA</source>
        <translation>供 MAXQDA 用的 REFI-QDA 專案</translation>
    </message>
    <message>
        <source>The same with line ends as MAXQDA counts them</source>
        <translation>同上，換行按 MAXQDA 的算法</translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation>Hypothesis（JSON）</translation>
    </message>
    <message>
        <source>Annotations in the form of its service</source>
        <translation>該服務的標註格式</translation>
    </message>
    <message>
        <source>Readwise (CSV)</source>
        <translation>Readwise（CSV）</translation>
    </message>
    <message>
        <source>Highlights for its import</source>
        <translation>供其匯入的摘錄</translation>
    </message>
    <message>
        <source>GB/T 7714-2015</source>
        <translation>GB/T 7714-2015</translation>
    </message>
    <message>
        <source>References by number</source>
        <translation>參考文獻，順序編碼制</translation>
    </message>
    <message>
        <source>GB/T 7714-2015, author and year</source>
        <translation>GB/T 7714-2015，著者-出版年制</translation>
    </message>
    <message>
        <source>References by author and year</source>
        <translation>參考文獻，著者-出版年制</translation>
    </message>
    <message>
        <source>GB/T 7714-2025</source>
        <translation>GB/T 7714-2025</translation>
    </message>
    <message>
        <source>GB/T 7714-2025, author and year</source>
        <translation>GB/T 7714-2025，著者-出版年制</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>References as in its notes</source>
        <translation>參考文獻，註釋體</translation>
    </message>
    <message>
        <source>BibLaTeX for GB/T 7714</source>
        <translation>BibLaTeX，GB/T 7714 用</translation>
    </message>
    <message>
        <source>For LaTeX with biblatex-gb7714</source>
        <translation>供 LaTeX 配合 biblatex-gb7714 使用</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>For LaTeX with international styles</source>
        <translation>供 LaTeX 的國際格式使用</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, NoteExpress</source>
        <translation>供 Zotero、EndNote 和 NoteExpress 使用</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and pandoc</source>
        <translation>供 Zotero 和 pandoc 使用</translation>
    </message>
    <message>
        <source>Codebook (CSV)</source>
        <translation>編碼簿（CSV）</translation>
    </message>
    <message>
        <source>A row per tag; can be imported again</source>
        <translation>每個標籤一列，可再匯入</translation>
    </message>
    <message>
        <source>Codebook, web page (HTML)</source>
        <translation>編碼簿，網頁（HTML）</translation>
    </message>
    <message>
        <source>An appendix: definitions, examples, counts</source>
        <translation>可作附錄：定義、例句、計數</translation>
    </message>
    <message>
        <source>Codebook, Word (DOCX)</source>
        <translation>編碼簿，Word（DOCX）</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (QDC)</source>
        <translation>REFI-QDA 編碼簿（QDC）</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo</source>
        <translation>供 ATLAS.ti、MAXQDA 和 NVivo 使用</translation>
    </message>
    <message>
        <source>Taguette codebook (CSV)</source>
        <translation>Taguette 編碼簿（CSV）</translation>
    </message>
    <message>
        <source>Its tags, descriptions and counts</source>
        <translation>其標籤、說明和計數</translation>
    </message>
    <message>
        <source>QualCoder codebook (CSV)</source>
        <translation>QualCoder 編碼簿（CSV）</translation>
    </message>
    <message>
        <source>Its codes and categories</source>
        <translation>其編碼和類別</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>供閱讀</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>For other programs and readers</source>
        <translation>供其他程式和讀者</translation>
    </message>
    <message>
        <source>References</source>
        <translation>參考文獻</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>編碼簿</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The whole codebook</source>
        <translation>整個編碼簿</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning is shown</source>
        <translation>所示為開頭部分</translation>
    </message>
    <message>
        <source>the counts below are of the first articles alone</source>
        <translation>下面的計數只含開頭幾篇文章</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>A folder with a file for each article; this is the first.</source>
        <translation>資料夾中每篇文章一個檔案，這是第一個。</translation>
    </message>
    <message>
        <source>An archive with the codebook, the texts, the marks and their notes; these are the marks in it.</source>
        <translation>壓縮檔中有編碼簿、正文、標註和批註；這裡是其中的標註。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>移除這個條件</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除條件「%1」</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在這篇文章中尋找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一處 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一處 (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>這篇文章中沒有</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Scripts</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Left pane</source>
        <translation>左欄</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>右欄</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Left pane only</source>
        <translation>只看左欄</translation>
    </message>
    <message>
        <source>Right pane only</source>
        <translation>只看右欄</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黃</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dotted lines under characters</source>
        <translation>字下點線</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Whose conversion is in doubt</source>
        <translation>轉換存疑的字</translation>
    </message>
    <message>
        <source>All that have several counterparts</source>
        <translation>凡有多個對應字的</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>漢語拼音</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Above the selection</source>
        <translation>選取的文字上方</translation>
    </message>
    <message>
        <source>Above all characters</source>
        <translation>所有文字上方</translation>
    </message>
    <message>
        <source>“” as 「」 in traditional script, and back</source>
        <translation>繁體用「」，簡體用彎引號</translation>
    </message>
    <message>
        <source>Headlines in the list</source>
        <translation>清單中的主標題</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Bring pages in</source>
        <translation>匯入版面</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or use Import files. Pages are split into articles; what was imported is never changed.</source>
        <translation>將檔案或資料夾拖曳到視窗中，或選「匯入檔案」。版面會拆成一篇篇文章，匯入的原文絕不更動。</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>瀏覽與篩選</translation>
    </message>
    <message>
        <source>Choose cities, dates and tags at the left; hold Ctrl to choose several, click again to let go. What was inferred, and not printed on the page, says so; the line above the article shows from which words.</source>
        <translation>在左側選城市、日期和標籤；按住 Ctrl 可選多項，再點一次即取消。報上沒有印、由程式推斷的，都會註明；依據哪些字句，見文章上方那一行。</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>對照閱讀</translation>
    </message>
    <message>
        <source>Mark what matters</source>
        <translation>標註要點</translation>
    </message>
    <message>
        <source>Select a passage in either pane and press T to tag it, or write a note. A tag named 经济/住房 stands below 经济. Notes are saved as you type; every act can be undone.</source>
        <translation>在任一欄選取片段，按 T 加標籤，或寫批註。名為「經濟/住房」的標籤歸在「經濟」之下。批註隨寫隨存，每一步都可以復原。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>兩個詞都出現，位置不限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Go to a headline (in the list)</source>
        <translation>依主標題跳轉（在清單中）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Put right what was read wrong</source>
        <translation>更正讀錯之處</translation>
    </message>
    <message>
        <source>Press O in an article to see it in its page: the lines at the left, the articles made of them at the right. Join, split, move and name what is wrong; the imported file stays as it is, and every act can be undone. Pages with doubtful places wait under To check until they are settled.</source>
        <translation>在文章中按 O，可看到文章所在的版面：左側是各行文字，右側是由這些行組成的文章。有錯的地方可以合併、拆分、移動，或標明是什麼；匯入的檔案保持原樣，每一步都可以復原。有存疑之處的版面列在「待核對」之下，確認無誤後即移出。</translation>
    </message>
    <message>
        <source>In the review of a page</source>
        <translation>核對版面時</translation>
    </message>
    <message>
        <source>Join with the article before, after</source>
        <translation>與前一篇、後一篇合併</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>由此開始新的一篇</translation>
    </message>
    <message>
        <source>Give the lines to another article</source>
        <translation>將這些行改歸另一篇</translation>
    </message>
    <message>
        <source>Say what it is: headline, caption…</source>
        <translation>標明類別：主標題、圖說…</translation>
    </message>
    <message>
        <source>Glue to the paragraph before; a paragraph begins here</source>
        <translation>與前一段連接；由此另起一段</translation>
    </message>
    <message>
        <source>Move up, down in its article</source>
        <translation>在文中上移、下移</translation>
    </message>
    <message>
        <source>Next, previous place to check</source>
        <translation>下一處、上一處待核對</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>確認此處無誤</translation>
    </message>
    <message>
        <source>City, date, paper, page; encoding</source>
        <translation>城市、日期、報紙、版次；編碼</translation>
    </message>
    <message>
        <source>Have words converted your way</source>
        <translation>照自己的意思轉換</translation>
    </message>
    <message>
        <source>Names of people and places are kept from being taken for other words. Where a conversion is still wrong, select the words and choose Convert the selection as, for this newspaper or the whole library. Reader&apos;s phrases lists what you said, and takes and gives tables in OpenCC&apos;s format.</source>
        <translation>人名和地名不會誤當成別的詞來轉換。若仍有轉換不當之處，選取文字，再選「將選取的文字轉換為」，可只用於這份報紙，也可用於整份報庫。「自訂轉換」列出已經設定的各條，並可匯入、匯出 OpenCC 格式的詞表。</translation>
    </message>
    <message>
        <source>Go through what was found</source>
        <translation>逐處查看檢索結果</translation>
    </message>
    <message>
        <source>Ctrl+K sets every place where the search finds something in a line of its own, the words found below one another. Tick lines with Space and tag them at once; dismiss what is not meant with X and it stays away when you search for the same again. A bar above the lines narrows them to its month or year.</source>
        <translation>按 Ctrl+K，檢索到的每一處各列一行，檢到的字詞上下對齊。用空白鍵勾選各行，可一次加上標籤；不相干的，按 X 排除，往後再做同樣的檢索時也不會出現。索引行上方有長條圖，點選其中一條，就只看那個月或那一年。</translation>
    </message>
    <message>
        <source>Words in either script find both. White space and punctuation between characters need not match, except in quotation marks. Numbers and Latin words match whole. What is typed wrong is named below the field, and the rest is searched all the same.</source>
        <translation>輸入簡體或繁體，兩種都能檢到。字間的空白和標點不必一致，引號之內除外。數字和外文詞須完整相符。輸入有誤之處，會在檢索欄下方指出，其餘部分照常檢索。</translation>
    </message>
    <message>
        <source>these words, one after the other; also in 「」 or &quot;&quot;</source>
        <translation>這幾個字連續出現；也可用「」或 &quot;&quot;</translation>
    </message>
    <message>
        <source>one of them at least; also 煤矿|矿区, 煤矿 或 矿区</source>
        <translation>至少有其中一個；也可寫作 煤礦|礦區、煤礦 或 礦區</translation>
    </message>
    <message>
        <source>the first word, without the second; also NOT 煤矿, 非 煤矿</source>
        <translation>含前一個詞，不含後一個詞；也可寫作 NOT 煤礦、非 煤礦</translation>
    </message>
    <message>
        <source>brackets: one of the two, and the third</source>
        <translation>括號：前兩個詞有其一，且有第三個詞</translation>
    </message>
    <message>
        <source>all in one paragraph; also same:( )</source>
        <translation>都在同一段；也可寫作 same:( )</translation>
    </message>
    <message>
        <source>with at most five characters or words between them, in either order; also 近/5; without a number: ten</source>
        <translation>兩者相隔至多五個字或詞，先後不拘；也可寫作 近/5；不寫數字則為十</translation>
    </message>
    <message>
        <source>2020, 2025…: the rest of a word</source>
        <translation>2020、2025…：詞的其餘部分不拘</translation>
    </message>
    <message>
        <source>with up to ten characters between them</source>
        <translation>兩者之間至多隔十個字元</translation>
    </message>
    <message>
        <source>this very character and not 後; also exact:后, exact:“…”</source>
        <translation>只找「后」字本身，不找「後」；也可寫作 exact:后、exact:「…」</translation>
    </message>
    <message>
        <source>Search in fields</source>
        <translation>依欄位檢索</translation>
    </message>
    <message>
        <source>A field takes the word, phrase or brackets right behind its colon. Its name is understood in English and Chinese, and all signs in half and full width.</source>
        <translation>欄位的冒號之後緊接詞、片語或括號。欄位名稱中文、英文皆可，各種符號全形、半形皆可。</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>主標題中</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>in the name of the section</source>
        <translation>欄目名中</translation>
    </message>
    <message>
        <source>of a city, or of all cities of a province; by its name, pinyin or code</source>
        <translation>所涉地為某市，或某省各市；可寫名稱、拼音或代碼</translation>
    </message>
    <message>
        <source>of one of several</source>
        <translation>所涉地為其中之一</translation>
    </message>
    <message>
        <source>not of a city</source>
        <translation>所涉地不是某市</translation>
    </message>
    <message>
        <source>of newspapers with these words in the name</source>
        <translation>報名中有這些字的報紙</translation>
    </message>
    <message>
        <source>perhaps from these days; an end can be left open</source>
        <translation>日期可能在此期間；起訖可以只寫一端</translation>
    </message>
    <message>
        <source>certainly from these days</source>
        <translation>日期確定在此期間</translation>
    </message>
    <message>
        <source>own 本报, wire 通稿, reprint 转载, commentary 评论, contributed 来稿, unknown 不详</source>
        <translation>own 本報、wire 通稿、reprint 轉載、commentary 評論、contributed 來稿、unknown 不詳</translation>
    </message>
    <message>
        <source>with marks of a tag or of one below it</source>
        <translation>標註帶有此標籤或其下層標籤</translation>
    </message>
    <message>
        <source>the words beside it, found inside such marks alone</source>
        <translation>後面的詞，只在帶此標籤的標註之內尋找</translation>
    </message>
    <message>
        <source>with these words in a note</source>
        <translation>批註中有這些字</translation>
    </message>
    <message>
        <source>new 未读, reading 在读, coded 已编码, nothing 未见相关, excluded 已排除</source>
        <translation>new 未讀、reading 在讀、coded 已編碼、nothing 未見相關、excluded 已排除</translation>
    </message>
    <message>
        <source>in the text before corrections</source>
        <translation>校改之前的原文中</translation>
    </message>
    <message>
        <source>What binds tightest: a field and what follows it, then OR, then NEAR, then - and NOT, then words side by side: 甲 乙|丙 is 甲 and one of the other two, -乙|丙 is neither. The words 或 非 近 且 are operators only between white space or brackets, OR NOT NEAR AND only in capitals.</source>
        <translation>結合的先後：欄位與緊接其後的內容最先，其次是 OR，再來是 NEAR，然後是 - 和 NOT，最後是並列的詞。「甲 乙|丙」指有甲，並有乙、丙之一；「-乙|丙」指乙、丙都沒有。或、非、近、且四字，前後是空白或括號時才算運算子；OR、NOT、NEAR、AND 須大寫。</translation>
    </message>
    <message>
        <source>In the concordance</source>
        <translation>查看索引行時</translation>
    </message>
    <message>
        <source>Space, Shift+↑, Shift+↓</source>
        <translation>空白鍵、Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Tick the line, a range</source>
        <translation>勾選一行、連續數行</translation>
    </message>
    <message>
        <source>Tick all, none</source>
        <translation>全部勾選、全部不選</translation>
    </message>
    <message>
        <source>Tag the ticked lines</source>
        <translation>為勾選的行加標籤</translation>
    </message>
    <message>
        <source>Dismiss, leave for later, take that back</source>
        <translation>排除、待定、取消判定</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <translation>在文章中閱讀</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>檢索語法</translation>
    </message>
    <message>
        <source>Both panes show the same article, paragraph beside paragraph. What you select in one is tinted in the other. The menu at the top chooses which scripts are shown. A dotted line stands under a character whose conversion is in doubt: rest the pointer on it, or press D at the caret, to see why it was chosen and to say how it is to be from now on.</source>
        <translation>兩欄顯示同一篇文章，逐段對照。在一欄選取文字，另一欄的對應處會隨之著色。上方的選單可選擇顯示哪些文字。轉換存疑的字，字下有虛線：將滑鼠指標停在字上，或將游標移到該處再按 D，可查看為何這樣轉換，並指定往後如何轉換。</translation>
    </message>
    <message>
        <source>Say how far you are</source>
        <translation>標明讀到哪一步</translation>
    </message>
    <message>
        <source>One key each says what an article is to you: C coded, Z read and nothing found, X excluded, B being read, U new, S a star. The list can be narrowed to any of them. Alt+← goes back to what you read before; F11 leaves only the article. ? lists all keys, and takes others.</source>
        <translation>文章處於什麼狀態，按一個鍵即可標明：C 已編碼，Z 未見相關，X 已排除，B 在讀，U 未讀，S 加上星標。清單可只看其中任何一種。按 Alt+← 回到先前閱讀之處；按 F11 只留文章。按 ? 列出所有按鍵，也可在那裡改設。</translation>
    </message>
    <message>
        <source>mark 标注, note 批注, tag 标签, correction 校改, doubt 存疑, photo 图片, star 星标</source>
        <translation>mark 標註、note 批註、tag 標籤、correction 校改、doubt 存疑、photo 圖片、star 星標</translation>
    </message>
    <message>
        <source>In the article and the list</source>
        <translation>在文章和清單中</translation>
    </message>
    <message>
        <source>A character back, on; with Ctrl a word</source>
        <translation>前移、後移一字；加 Ctrl 則為一詞</translation>
    </message>
    <message>
        <source>A line up, down; with Ctrl a paragraph</source>
        <translation>上移、下移一行；加 Ctrl 則為一段</translation>
    </message>
    <message>
        <source>With these: selects</source>
        <translation>與上述各鍵同按：選取文字</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>選取整篇文章</translation>
    </message>
    <message>
        <source>From the list to the article</source>
        <translation>從清單到文章</translation>
    </message>
    <message>
        <source>Choose several (in the list)</source>
        <translation>選取多篇（在清單中）</translation>
    </message>
    <message>
        <source>Let go of what is selected or open</source>
        <translation>取消選取，或關閉開啟的內容</translation>
    </message>
    <message>
        <source>On a passage or a mark in the article</source>
        <translation>在文章中的片段或標註上</translation>
    </message>
    <message>
        <source>Tag with the tag that the codebook gives the digit</source>
        <translation>加編碼簿中該數字鍵所定的標籤</translation>
    </message>
    <message>
        <source>Tag the selection, while tagging goes on</source>
        <translation>連續加標籤時，給選取的文字加標籤</translation>
    </message>
    <message>
        <source>On the card of a mark, C comments on it and L links it to another mark, of any article: it supports that, contradicts it, or is about the same event. A memo holds longer thoughts about an article, a tag or a city; it is in the menus of these, and a small book stands where there is one.</source>
        <translation>在標註的卡片上，按 C 寫評論，按 L 把它與另一處標註（可在任何文章中）連結：支持、反駁，或同一事件。較長的思考寫入文章、標籤或城市的備忘錄：在它們的選單中；已有備忘錄處有小書標誌。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the articles chosen (in the list)</source>
        <translation>刪除選中的文章（在列表中）</translation>
    </message>
    <message>
        <source>On the card of a mark</source>
        <translation>在標註的卡片上</translation>
    </message>
    <message>
        <source>The card before, after</source>
        <translation>上一張、下一張卡片</translation>
    </message>
    <message>
        <source>Show its passage</source>
        <translation>顯示所在原文</translation>
    </message>
    <message>
        <source>Add a tag, write the note, important or no longer</source>
        <translation>加標籤、寫批註、標為重要或取消</translation>
    </message>
    <message>
        <source>Comment; the mark stays as it is</source>
        <translation>評論；標註本身不變</translation>
    </message>
    <message>
        <source>Link it to another mark</source>
        <translation>與另一處標註連結</translation>
    </message>
    <message>
        <source>In the table of all marks</source>
        <translation>在全部標註的表格中</translation>
    </message>
    <message>
        <source>Tick the mark, a range</source>
        <translation>勾選該標註、勾選一段</translation>
    </message>
    <message>
        <source>Tag the ticked marks, take a tag off them</source>
        <translation>為勾選的標註加標籤、去標籤</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>寫批註</translation>
    </message>
    <message>
        <source>Important; stands rightly</source>
        <translation>重要；位置無誤</translation>
    </message>
    <message>
        <source>Delete the ticked marks</source>
        <translation>刪除勾選的標註</translation>
    </message>
    <message>
        <source>Keep a codebook</source>
        <translation>建編碼簿</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B shows your tags as a tree: what each means, what belongs under it and what does not, its digit key and colour, its other names. Drag a tag to move it; before tags are merged, split or deleted you read what becomes of their marks.</source>
        <translation>Ctrl+Shift+B 把標籤列成樹：各是什麼意思、什麼歸入其下、什麼不歸，用哪個數字鍵、什麼顏色、又稱什麼。拖動即可移動標籤；合併、另立或刪除之前，會先告訴您其標註的去向。</translation>
    </message>
    <message>
        <source>See all marks</source>
        <translation>檢視全部標註</translation>
    </message>
    <message>
        <source>Ctrl+J lists every mark of the library, by tag, city, date, words or state, also those that overlap another tag. Filters can be kept. Tick marks to tag, confirm or delete them at once.</source>
        <translation>Ctrl+J 列出庫中每一處標註，可按標籤、城市、日期、字詞或狀態篩選，也可篩選與另一標籤重疊的標註。篩選可以儲存。勾選後可一次加標籤、確認或刪除。</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>校改文字</translation>
    </message>
    <message>
        <source>Press E at the caret to put a paragraph of the source pane right: what was misread from the page, or what is misprinted there and stays as a remark. Old and new words are both kept. Marks go with their words; one that may stand elsewhere waits to be confirmed, and one whose words are gone keeps them until you select where it belongs.</source>
        <translation>在游標處按 E，校改原文窗格中的一段：由影像誤認的字，或報上印錯而保留並加註的字（原文如此）。新舊文字都保留。標註隨文字移動；可能另有所在的待您確認，原文已不在的保留舊文，直到您選定它的位置。</translation>
    </message>
    <message>
        <source>Take anything back</source>
        <translation>復原任何操作</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes act after act, imports and deletions too, until the library is closed. What you deleted lies in the bin for 30 days.</source>
        <translation>Ctrl+Z 逐項復原，匯入和刪除也不例外，直到該庫關閉。刪除的內容在資源回收桶保留 30 天。</translation>
    </message>
    <message>
        <source>Take notes elsewhere, and bring them in</source>
        <translation>帶走筆記，帶入筆記</translation>
    </message>
    <message>
        <source>Ctrl+E exports marks and articles: to read, as tables, for other programs, as references, or the codebook. What leaves is the list, the open article, the table of all marks, those ticked there, or the whole library; you see how the file begins before it is written. Ctrl+Alt+E makes the last export again, and asks where the file was changed since.</source>
        <translation>Ctrl+E 匯出標註和文章：供閱讀，列成表格，供其他程式使用，作參考文獻，或匯出編碼簿。可匯出列表、當前文章、標註表、表中勾選的標註或整個報庫；寫入之前先看到檔案的開頭。Ctrl+Alt+E 照上次再匯出一遍，檔案若有改動會先詢問。</translation>
    </message>
    <message>
        <source>Copy with citation, Ctrl+Alt+C, takes a passage with its reference and a link that leads back to it. What you selected, the card of a mark and rows of the table of all marks can be dragged into another program: they arrive as copied with citation.</source>
        <translation>「複製並附出處」（Ctrl+Alt+C）取走一段文字，附上出處和返回原文的連結。選中的文字、標註卡片和標註表中的行可以拖到其他程式裡，效果與「複製並附出處」相同。</translation>
    </message>
    <message>
        <source>Ctrl+P prints the article in the scripts that are shown, with its notes behind the text; without a printer it becomes a PDF file. Ctrl+Alt+P shows the pages before.</source>
        <translation>Ctrl+P 按所顯示的簡體或繁體列印文章，批註列在正文之後；沒有印表機時存為 PDF 檔案。Ctrl+Alt+P 先看列印的頁面。</translation>
    </message>
    <message>
        <source>Import notes brings in what a co-author, another program or an earlier export holds; such files can be dropped on the window too. You read first what is new, what cannot come and what the file says otherwise than you, and choose which of the two holds; Undo takes it all back. The pages that they speak of are to be imported before.</source>
        <translation>「匯入筆記」帶入合作者、其他程式或先前匯出的內容，也可以把這類檔案拖到視窗上。先看到哪些是新的、哪些帶不進來、哪些與您的不同，再選擇以哪一方為準；復原可收回全部。所涉及的版面須先匯入。</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾選 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>All %1, none %2</source>
        <translation>全部勾選 %1，全部不選 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <translation>在文章中閱讀</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加標籤…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消判定</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不選</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 個檔案未匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>新增 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read anew</source>
        <translation>
            <numerusform>重讀 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n 個檔案沒有變動</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>沒有新增內容</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between “3 files added” and “2 files unchanged”.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>the same text as %1</source>
        <translation>與 %1 文字相同</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>read anew</source>
        <translation>重讀</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>沒有變動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file and what there is to know of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the path says nothing</source>
        <translation>從路徑讀不出任何資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with warnings</source>
        <translation>
            <numerusform>%n 個檔案有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved with their words</source>
        <translation>
            <numerusform>%n 處標註隨文字移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to look through</source>
        <translation>
            <numerusform>%n 處標註待確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their words</source>
        <translation>
            <numerusform>%n 處標註原句已失</numerusform>
        </translation>
    </message>
    <message>
        <source>no room to keep it for undo</source>
        <translation>沒有空間為復原留存</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>貼上版面</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>取用日期</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Path pattern</source>
        <translation>路徑樣式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>欄位對應</translation>
    </message>
    <message>
        <source>found out file by file</source>
        <translation>逐檔偵測</translation>
    </message>
    <message>
        <source>Read are text and Markdown, saved web pages, PDF, EPUB, DOCX and ODT, and files of articles: JSON Lines, CSV, labelled text, RIS and CSL-JSON. What you know of them beats what would be inferred; leave empty what differs from file to file.</source>
        <translation>可讀取文字檔與 Markdown、另存的網頁、PDF、EPUB、DOCX 和 ODT，以及收錄文章的資料檔：JSON Lines、CSV、帶欄名的文字檔、RIS 和 CSL-JSON。填寫的資訊優先於程式推斷；各檔不同的請留空。</translation>
    </message>
    <message>
        <source>2025年7月3日 or 2025-07</source>
        <translation>2025年7月3日或 2025-07</translation>
    </message>
    <message>
        <source>a name to remember them by</source>
        <translation>取個名稱，方便日後沿用</translation>
    </message>
    <message>
        <source>Import the page</source>
        <translation>匯入版面</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>No city of that name is known: %1</source>
        <translation>查無此城市：%1</translation>
    </message>
    <message>
        <source>Please write the date as 2025年7月3日, 2025-07-03 or 2025-07.</source>
        <translation>日期請寫作 2025年7月3日、2025-07-03 或 2025-07。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>還沒有文字。</translation>
    </message>
    <message>
        <source>Please choose above which column is the headline and which the text.</source>
        <translation>請在上方指定哪一欄是主標題、哪一欄是內文。</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message numerus="yes">
        <source>%n place(s) to check: press Enter to see them in the page.</source>
        <translation>
            <numerusform>%n 處待核對：按 Enter 在版面中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file that is chosen</source>
        <translation>選取檔案的處理結果</translation>
    </message>
</context>
<context>
    <name>InformationPanel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A city or date and how certain it is. Chinese: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Information on the article</source>
        <translation>文章資訊</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>報紙不詳</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1，第 %2 至 %3 行</translation>
    </message>
    <message>
        <source>a national newspaper</source>
        <translation>全國性報紙</translation>
    </message>
    <message>
        <source>a provincial newspaper</source>
        <translation>省級報紙</translation>
    </message>
    <message>
        <source>a city&apos;s newspaper</source>
        <translation>市級報紙</translation>
    </message>
    <message>
        <source>a county&apos;s newspaper</source>
        <translation>縣級報紙</translation>
    </message>
    <message>
        <source>Neither the page nor its file names it. It is never concluded from the city.</source>
        <translation>版面和檔案都沒有標明，也絕不由城市推斷。</translation>
    </message>
    <message>
        <source>Not among the newspapers that are known; where it is published is open.</source>
        <translation>不在已知的報紙之列，出版地不詳。</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <extracomment>What is known of a newspaper: a city&apos;s newspaper</extracomment>
        <translation>已知：%1</translation>
    </message>
    <message>
        <source>Known: %1, published in %2</source>
        <extracomment>What is known of a newspaper: a city&apos;s newspaper, published in 锦州</extracomment>
        <translation>已知：%1，出版地為%2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1, printed so; meant: %2</source>
        <extracomment>A misprint: what is printed, and what is meant</extracomment>
        <translation>%1（原印如此），應作：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>校改</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>The number of a newspaper&apos;s page. Chinese: 第%1版</extracomment>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>The system does not say which key that is; it cannot be a shortcut.</source>
        <translation>系統未告知這是哪個鍵，不能作為快速鍵。</translation>
    </message>
    <message>
        <source>The desktop keeps the keys with Super for itself; take Ctrl or Alt.</source>
        <translation>含 Super 的按鍵由桌面保留；請改用 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>That key belongs to the input method; it cannot be a shortcut.</source>
        <translation>此鍵由輸入法使用，不能作為快速鍵。</translation>
    </message>
    <message>
        <source>That key moves about in the window; take Ctrl or Alt with it.</source>
        <translation>此鍵用於在視窗中移動；請與 Ctrl 或 Alt 同按。</translation>
    </message>
    <message>
        <source>The tag pinned to the digit</source>
        <translation>加上固定在該數字鍵的標籤</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>選取整篇文章</translation>
    </message>
    <message>
        <source>A word back</source>
        <translation>前移一詞</translation>
    </message>
    <message>
        <source>A word on</source>
        <translation>後移一詞</translation>
    </message>
    <message>
        <source>A paragraph back</source>
        <translation>前移一段</translation>
    </message>
    <message>
        <source>A paragraph on</source>
        <translation>後移一段</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到開頭</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到結尾</translation>
    </message>
    <message>
        <source>Cut, in a field</source>
        <translation>在輸入欄中剪下</translation>
    </message>
    <message>
        <source>Paste, in a field</source>
        <translation>在輸入欄中貼上</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Also for the other pages of this folder</source>
        <translation>同資料夾的其他版面也適用</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>這篇文章</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>整個版面</translation>
    </message>
    <message>
        <source>2025年7月3日 or 2025-07</source>
        <translation>2025年7月3日或 2025-07</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>City, date, paper and page</source>
        <translation>城市、日期、報紙和版次</translation>
    </message>
    <message>
        <source>No city of that name is known: %1</source>
        <translation>查無此城市：%1</translation>
    </message>
    <message>
        <source>Please write the date as 2025年7月3日, 2025-07-03 or 2025-07.</source>
        <translation>日期請寫作 2025年7月3日、2025-07-03 或 2025-07。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Tag %1</source>
        <translation>加標籤「%1」</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>標註片段</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>加批註</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>Join articles</source>
        <translation>合併文章</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>拆分文章</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>移動文字行</translation>
    </message>
    <message>
        <source>Say what lines are</source>
        <translation>標明各行類別</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>連接段落</translation>
    </message>
    <message>
        <source>Cut paragraph</source>
        <translation>切開段落</translation>
    </message>
    <message>
        <source>Set city</source>
        <translation>設定城市</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>設定日期</translation>
    </message>
    <message>
        <source>Set newspaper</source>
        <translation>設定報紙</translation>
    </message>
    <message>
        <source>Set page number</source>
        <translation>設定版次</translation>
    </message>
    <message>
        <source>Settle doubt</source>
        <translation>確認存疑處無誤</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>改用其他編碼重讀</translation>
    </message>
    <message>
        <source>Label the pages of a folder</source>
        <translation>設定整個資料夾的版面資訊</translation>
    </message>
    <message>
        <source>Convert %1 as %2</source>
        <translation>將「%1」轉換為「%2」</translation>
    </message>
    <message>
        <source>Add %1 phrases</source>
        <translation>新增 %1 條自訂轉換</translation>
    </message>
    <message>
        <source>Delete phrases</source>
        <translation>刪除自訂轉換</translation>
    </message>
    <message>
        <source>Save search %1</source>
        <translation>儲存檢索「%1」</translation>
    </message>
    <message>
        <source>Rename search to %1</source>
        <translation>將檢索重新命名為「%1」</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>刪除檢索</translation>
    </message>
    <message>
        <source>Dismiss %1 hits</source>
        <translation>排除 %1 處</translation>
    </message>
    <message>
        <source>Postpone %1 hits</source>
        <translation>將 %1 處列為待定</translation>
    </message>
    <message>
        <source>Take back %1 verdicts</source>
        <translation>取消 %1 處的判定</translation>
    </message>
    <message>
        <source>Tag %1 hits with %2</source>
        <translation>為 %1 處加標籤「%2」</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>校改文字</translation>
    </message>
    <message>
        <source>Withdraw correction</source>
        <translation>撤回校改</translation>
    </message>
    <message>
        <source>Confirm mark</source>
        <translation>確認標註</translation>
    </message>
    <message>
        <source>Attach mark</source>
        <translation>重新定位標註</translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>標註整篇文章</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>更改標註的片段</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>移除標籤「%1」</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>修改批註</translation>
    </message>
    <message>
        <source>Set important</source>
        <translation>設為重要</translation>
    </message>
    <message>
        <source>Set not important</source>
        <translation>取消重要</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>新增標籤「%1」</translation>
    </message>
    <message>
        <source>Rename tag %1</source>
        <translation>重新命名標籤「%1」</translation>
    </message>
    <message>
        <source>Change tag %1</source>
        <translation>修改標籤「%1」</translation>
    </message>
    <message>
        <source>Move tag %1</source>
        <translation>移動標籤「%1」</translation>
    </message>
    <message>
        <source>Merge tag %1</source>
        <translation>合併標籤「%1」</translation>
    </message>
    <message>
        <source>Split tag %1</source>
        <translation>拆分標籤「%1」</translation>
    </message>
    <message>
        <source>Delete tag %1</source>
        <translation>刪除標籤「%1」</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>匯入編碼簿</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>刪除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n article(s)</source>
        <translation>
            <numerusform>恢復 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation>從資源回收桶恢復</translation>
    </message>
    <message>
        <source>Delete from bin for good</source>
        <translation>從資源回收桶徹底刪除</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空資源回收桶</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>修改評論</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>刪除評論</translation>
    </message>
    <message>
        <source>Link as of the same event</source>
        <translation>連結為同一事件</translation>
    </message>
    <message>
        <source>Link as supporting</source>
        <translation>連結為支持</translation>
    </message>
    <message>
        <source>Link as contradicting</source>
        <translation>連結為反駁</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>寫備忘錄</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>刪除備忘錄</translation>
    </message>
    <message>
        <source>Take %2 off %1 marks</source>
        <translation>從 %1 處標註去掉標籤「%2」</translation>
    </message>
    <message>
        <source>Tag %1 marks with %2</source>
        <translation>為 %1 處標註加標籤「%2」</translation>
    </message>
    <message>
        <source>Change the tags of %1 marks</source>
        <translation>修改 %1 處標註的標籤</translation>
    </message>
    <message>
        <source>Delete %1 marks</source>
        <translation>刪除 %1 處標註</translation>
    </message>
    <message>
        <source>Confirm %1 marks</source>
        <translation>確認 %1 處標註</translation>
    </message>
    <message>
        <source>Save filter %1</source>
        <translation>儲存篩選「%1」</translation>
    </message>
    <message>
        <source>Rename filter to %1</source>
        <translation>將篩選重新命名為「%1」</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>刪除篩選</translation>
    </message>
    <message>
        <source>Import notes of %1</source>
        <translation>匯入 %1 中的筆記</translation>
    </message>
</context>
<context>
    <name>LineListModel</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>第 %1 篇</translation>
    </message>
</context>
<context>
    <name>LineListView</name>
    <message>
        <source>Lines of the page</source>
        <translation>版面的各行文字</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Where is this library?</source>
        <translation>這份報庫在哪裡？</translation>
    </message>
    <message>
        <source>The link leads into the library %1, which is not known here. Choose its folder; a backup has to be restored first.</source>
        <translation>連結指向報庫 %1，這裡沒有它的記錄。請選擇它所在的資料夾；若是備份，須先還原。</translation>
    </message>
    <message>
        <source>Libraries opened before</source>
        <translation>曾開啟的報庫</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>選擇所在的資料夾…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>city: %1</source>
        <translation>城市：%1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>This library has no pages yet.</source>
        <translation>報庫裡還沒有版面。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>清除檢索和全部條件</translation>
    </message>
    <message>
        <source>newspaper: %1</source>
        <translation>報紙：%1</translation>
    </message>
    <message>
        <source>section: %1</source>
        <translation>欄目：%1</translation>
    </message>
    <message>
        <source>own report</source>
        <translation>本報</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>通稿</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>轉載</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>contributed</source>
        <translation>來稿</translation>
    </message>
    <message>
        <source>origin unknown</source>
        <translation>來源不詳</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星標</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>by city and month</source>
        <translation>依城市和月份</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>by paper</source>
        <translation>依報紙</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n 城</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them possibly</source>
        <translation>
            <numerusform>其中 %n 篇日期不確定</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date is known only as a span that reaches beyond the dates asked for.</source>
        <translation>這些文章只知大致日期，可能不在所選日期之內。</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>依相關度</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單排序</translation>
    </message>
    <message numerus="yes">
        <source>at least %n article(s) …</source>
        <translation>
            <numerusform>至少 %n 篇…</numerusform>
        </translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星標</translation>
    </message>
    <message>
        <source>Narrow the list by state or star</source>
        <translation>依狀態或星標篩選清單</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This library is open for reading only. Nothing in it can be changed.</source>
        <translation>報庫以唯讀方式開啟，其中內容不能更改。</translation>
    </message>
    <message>
        <source>Articles are read here, in two scripts side by side.</source>
        <translation>文章在這裡讀，簡繁對照。</translation>
    </message>
    <message>
        <source>Choose an article from the list to read it.</source>
        <translation>從清單中選一篇文章來讀。</translation>
    </message>
    <message>
        <source>Open the first article</source>
        <translation>開啟第一篇</translation>
    </message>
    <message>
        <source>Mark deleted</source>
        <translation>標註已刪除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>That was the last place found.</source>
        <translation>已是最後一處檢索結果。</translation>
    </message>
    <message>
        <source>That was the first place found.</source>
        <translation>已是第一處檢索結果。</translation>
    </message>
    <message>
        <source>Search for something first: F3 then goes from one place to the next.</source>
        <translation>請先檢索，再按 F3 逐處查看。</translation>
    </message>
    <message>
        <source>Open an article first: passages like it are looked for then.</source>
        <translation>請先開啟文章，再尋找與之相近的片段。</translation>
    </message>
    <message>
        <source>Search for something first: its words are looked for in notes, too.</source>
        <translation>請先檢索，再到批註和標籤中找所檢的詞。</translation>
    </message>
    <message>
        <source>Open an article first: words are then found in it.</source>
        <translation>請先開啟文章，再在其中尋找。</translation>
    </message>
    <message>
        <source>Search “%1” deleted</source>
        <translation>檢索「%1」已刪除</translation>
    </message>
    <message>
        <source>%1 goes back to the concordance.</source>
        <translation>按 %1 返回索引行。</translation>
    </message>
    <message>
        <source>A note could not be stored; its words are on its card. Copy them, or close the window once more and lose them.</source>
        <translation>有一則批註未能儲存，文字仍在標註卡片上。請先複製；若再次關閉視窗，這些文字將會遺失。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已複製，並附出處。</translation>
    </message>
    <message>
        <source>%1 goes back to the marks.</source>
        <translation>按 %1 回到標註。</translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再次匯出(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xport again to %1</source>
        <translation>再次匯出到 %1(&amp;X)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>No program opened the folder %1</source>
        <translation>沒有程式能開啟資料夾 %1</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄位</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原樣保留</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>欄位「%1」的內容</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>The original was corrected here; the mark moved with it.</source>
        <translation>此處原文已校改，標註隨之移動，請過目。</translation>
    </message>
    <message>
        <source>The original has changed here. Please look whether the mark still stands where it should.</source>
        <translation>此處原文有變，標註位置待確認，請過目。</translation>
    </message>
    <message>
        <source>The passage is no longer in the article.</source>
        <translation>原句已失，文章中不再有這一片段。</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>刪除這處標註</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>移除標籤「%1」</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>定位到選取的文字</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>加標籤 (T)</translation>
    </message>
    <message>
        <source>Write a note (M)</source>
        <translation>寫批註 (M)</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>No longer important</source>
        <translation>取消重要</translation>
    </message>
    <message>
        <source>Comment and link</source>
        <translation>評論與連結</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>MarkRemarks</name>
    <message>
        <source>Same event as “%1”</source>
        <translation>與「%1」為同一事件</translation>
    </message>
    <message>
        <source>Supported by “%1”</source>
        <translation>受「%1」支持</translation>
    </message>
    <message>
        <source>Supports “%1”</source>
        <translation>支持「%1」</translation>
    </message>
    <message>
        <source>Contradicted by “%1”</source>
        <translation>受「%1」反駁</translation>
    </message>
    <message>
        <source>Contradicts “%1”</source>
        <translation>反駁「%1」</translation>
    </message>
    <message>
        <source>Delete this link: %1</source>
        <translation>刪除此連結：%1</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>刪除此評論</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
</context>
<context>
    <name>MarkState</name>
    <message>
        <source>text corrected</source>
        <translation>文字已校改</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>原文已不在</translation>
    </message>
</context>
<context>
    <name>MarksDesk</name>
    <message>
        <source>Select a passage first, then tag it.</source>
        <translation>請先選取片段，再加標籤。</translation>
    </message>
    <message>
        <source>Select a passage first, then write a note on it.</source>
        <translation>請先選取片段，再寫批註。</translation>
    </message>
    <message>
        <source>Tag a passage first: the next ones then get the same tag.</source>
        <translation>請先為一處片段加標籤，之後選取的片段便加上同一標籤。</translation>
    </message>
    <message>
        <source>Enter tags as %1.</source>
        <translation>按 Enter 加標籤「%1」。</translation>
    </message>
    <message>
        <source>Tagged as %1</source>
        <translation>已加上標籤「%1」</translation>
    </message>
    <message>
        <source>It has the tag %1 already.</source>
        <translation>已有標籤「%1」。</translation>
    </message>
    <message>
        <source>No tag is pinned to %1.</source>
        <translation>數字鍵 %1 沒有固定的標籤。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too many for the name of a tag; 200 is the most.</source>
        <translation>
            <numerusform>標籤名稱最多 200 個字元，現有 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was given yet: T chooses one.</source>
        <translation>還沒有加過標籤：請按 T 選一個。</translation>
    </message>
    <message>
        <source>Select a passage or put the caret into a mark first.</source>
        <translation>請先選取片段，或將游標移到標註中。</translation>
    </message>
    <message>
        <source>There is no mark at the caret.</source>
        <translation>游標處沒有標註。</translation>
    </message>
    <message>
        <source>Mark %1 of %2 here: %3</source>
        <translation>此處標註 %1 / %2：%3</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Choose a mark first: ] goes through those at the caret.</source>
        <translation>請先選定標註：按 ] 逐處查看游標處的標註。</translation>
    </message>
    <message>
        <source>Select the passage where the chosen mark is to stand.</source>
        <translation>請選取片段，選定的標註將移到那裡。</translation>
    </message>
    <message>
        <source>The mark stands on the selection now.</source>
        <translation>標註已移到選取的文字。</translation>
    </message>
    <message>
        <source>Select the passage first that the mark belongs to.</source>
        <translation>請先選取這處標註所屬的片段。</translation>
    </message>
    <message>
        <source>It was made on: %1</source>
        <translation>原先標註的是：%1</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Marks</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>No marks in this article yet. Select a passage and press T to tag it.</source>
        <translation>這篇文章還沒有標註。選取片段，按 T 加標籤。</translation>
    </message>
    <message>
        <source>Memo about the article</source>
        <translation>該文章的備忘錄</translation>
    </message>
    <message>
        <source>Write a memo about the article</source>
        <translation>為該文章寫備忘錄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>取消連結</translation>
    </message>
    <message>
        <source>Link from “%1”: choose the other mark and press L, or open its menu.</source>
        <translation>從「%1」起連結：選中另一處標註後按 L，或用它的選單。</translation>
    </message>
</context>
<context>
    <name>MemoDesk</name>
    <message>
        <source>%1 The memo is not stored; the words are still here.</source>
        <translation>%1備忘錄未儲存，文字仍在此處。</translation>
    </message>
    <message>
        <source>Memo deleted</source>
        <translation>備忘錄已刪除</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>書寫(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>捨棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>What there is to say; Markdown is shown when it is read</source>
        <translation>寫下想說的話；閱讀時按 Markdown 顯示</translation>
    </message>
</context>
<context>
    <name>NewTagDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation>新增(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>&amp;Name; a / parts levels, in a name it is written \/</source>
        <translation>名稱，/ 分隔層級，名稱中的 / 寫作 \/(&amp;N)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>加批註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批註</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Store now</source>
        <translation>立即儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>These words were typed before and are not stored yet.</source>
        <translation>這些文字是先前輸入的，尚未儲存。</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Note</source>
        <translation>批註</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 The note is not stored; the words are still here.</source>
        <translation>%1 批註未儲存，文字仍在此處。</translation>
    </message>
</context>
<context>
    <name>NotesImportDesk</name>
    <message>
        <source>Import notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>Notes (*.baolan-notes *.jsonl *.jsonld *.json *.qdpx *.qdc *.csv *.tsv)</source>
        <translation>筆記 (*.baolan-notes *.jsonl *.jsonld *.json *.qdpx *.qdc *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Stopped; no notes were imported.</source>
        <translation>已停止，未匯入筆記。</translation>
    </message>
    <message>
        <source>Importing notes</source>
        <translation>正在匯入筆記</translation>
    </message>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>新標註 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新標籤 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>備忘錄 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1</source>
        <translation>筆記已匯入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The notes are read when what is under way is done.</source>
        <translation>手頭的事做完後讀取筆記。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>帶狀態或星標的文章 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message>
        <source>Mark</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘錄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>何時使用</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>何時不用</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Digit key</source>
        <translation>數字鍵</translation>
    </message>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>新標註 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>待確認 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are not here</source>
        <translation>
            <numerusform>失去原文 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of them %2</source>
        <extracomment>New marks, and how many of them are in doubt</extracomment>
        <translation>%1，其中%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>來自 %1：</translation>
    </message>
    <message>
        <source>From %1, written by %2:</source>
        <translation>來自 %1，由 %2 寫成：</translation>
    </message>
    <message>
        <source>The file says otherwise than the library:</source>
        <translation>檔案與報庫說法不同之處：</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>保留這裡的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take what the file says</source>
        <translation>採用檔案中的(&amp;T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一項</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>何處不同</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>這裡</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>What the file says otherwise</source>
        <translation>檔案中不同之處</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be brought along:</source>
        <translation>
            <numerusform>有 %n 項不能帶入：</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be brought along</source>
        <translation>不能帶入的內容</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) as they are here already</source>
        <translation>
            <numerusform>與這裡相同的標註 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) otherwise than here</source>
        <translation>
            <numerusform>與這裡不同的標註 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新標籤 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>評論 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between marks</source>
        <translation>
            <numerusform>標註間的關聯 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>備忘錄 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>帶狀態或星標的文章 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that is new here</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>%1, here:</source>
        <extracomment>A field of a mark or a tag; its words in the library follow</extracomment>
        <translation>%1，這裡：</translation>
    </message>
    <message>
        <source>%1, in the file:</source>
        <extracomment>A field of a mark or a tag; its words in the file follow</extracomment>
        <translation>%1，檔案中：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the choice holds for them too</source>
        <translation>
            <numerusform>另有 %n 處，選擇同樣適用</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen row in &amp;full:</source>
        <translation>所選行的全文(&amp;F)：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 (stays as here)</source>
        <extracomment>A field of a mark or a tag that no import changes</extracomment>
        <translation>%1（保留這裡的）</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Article %1: %2</source>
        <translation>第 %1 篇：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Articles of the page</source>
        <translation>版面的各篇文章</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>All pages</source>
        <translation>全部版面</translation>
    </message>
    <message>
        <source>No page has anything to check.</source>
        <translation>沒有待核對的版面。</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Pages to check</source>
        <translation>待核對的版面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to check</source>
        <translation>
            <numerusform>%n 個版面待核對</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 處待核對</numerusform>
        </translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 則警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>Read it in its article</source>
        <translation>在文章中閱讀</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加標籤…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>去標籤…</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>寫批註</translation>
    </message>
    <message>
        <source>Important, or no longer</source>
        <translation>標為重要，或取消</translation>
    </message>
    <message>
        <source>Stands rightly</source>
        <translation>位置無誤</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾選</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾選 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>All %1, none %2</source>
        <translation>全選 %1，全不選 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A city or date that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推斷）</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
</context>
<context>
    <name>PassageFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation>儲存此篩選</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重新命名篩選</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>篩選名稱(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PassageHead</name>
    <message>
        <source>as they were made</source>
        <translation>按標註先後</translation>
    </message>
    <message>
        <source>by city and date</source>
        <translation>按城市和日期</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新標註在前</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>按標籤</translation>
    </message>
    <message>
        <source>to be looked at first</source>
        <translation>待處理的在前</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>grouped by tag</source>
        <translation>按標籤分組</translation>
    </message>
    <message>
        <source>grouped by city</source>
        <translation>按城市分組</translation>
    </message>
    <message>
        <source>grouped by month</source>
        <translation>按月份分組</translation>
    </message>
    <message>
        <source>grouped by article</source>
        <translation>按文章分組</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查詢中…</translation>
    </message>
    <message>
        <source>Tags asked for</source>
        <translation>所要的標籤</translation>
    </message>
    <message>
        <source>States asked for</source>
        <translation>所要的狀態</translation>
    </message>
    <message>
        <source>Articles asked for</source>
        <translation>所要的文章</translation>
    </message>
    <message>
        <source>How the marks are grouped</source>
        <translation>標註如何分組</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>標註的次序</translation>
    </message>
    <message>
        <source>Filters that are kept</source>
        <translation>儲存的篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n 個城市</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps</source>
        <extracomment>Marks in articles whose date is known only roughly</extracomment>
        <translation>
            <numerusform>其中 %n 處或許</numerusform>
        </translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>任何標籤</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>儲存此篩選…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>不再儲存</translation>
    </message>
    <message>
        <source>kept filters</source>
        <translation>儲存的篩選</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Those in the list</source>
        <translation>列表中的文章</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全部</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>報紙不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>返回文章 (Esc)</translation>
    </message>
    <message>
        <source>Words of passages and notes, in either script</source>
        <translation>原文和批註中的字詞，簡繁均可</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>有無標籤均可</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>With the tag…</source>
        <translation>有此標籤…</translation>
    </message>
    <message>
        <source>Not with the tag…</source>
        <translation>無此標籤…</translation>
    </message>
    <message>
        <source>Overlapping marks with the tag…</source>
        <translation>與有此標籤的標註重疊…</translation>
    </message>
    <message>
        <source>Inside marks with the tag…</source>
        <translation>在有此標籤的標註之內…</translation>
    </message>
    <message>
        <source>In one paragraph with the tag…</source>
        <translation>與此標籤同在一段…</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>on whole articles</source>
        <translation>整篇文章</translation>
    </message>
</context>
<context>
    <name>PassageListModel</name>
    <message>
        <source>whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A city or month that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推斷）</translation>
    </message>
</context>
<context>
    <name>PassagePane</name>
    <message>
        <source>All marks</source>
        <translation>全部標註</translation>
    </message>
    <message>
        <source>No mark is like that.</source>
        <translation>沒有這樣的標註。</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>顯示全部標註</translation>
    </message>
    <message>
        <source>Every mark of the library stands here in a row of its own: its passage, its tags and its note. There is none yet.</source>
        <translation>庫中每處標註在此各佔一行：原文、標籤和批註。現在還沒有標註。</translation>
    </message>
    <message>
        <source>Read an article and mark a passage</source>
        <translation>閱讀文章，標註一段原文</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Marks of the library</source>
        <translation>庫中的標註</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>This mark is gone.</source>
        <translation>該標註已不在。</translation>
    </message>
    <message>
        <source>The passage is no longer in the article.</source>
        <translation>這段文字已不在文章中。</translation>
    </message>
    <message>
        <source>There is no tag to take off.</source>
        <translation>沒有可去的標籤。</translation>
    </message>
    <message>
        <source>Which tag is to be taken off?</source>
        <translation>去掉哪個標籤？</translation>
    </message>
    <message>
        <source>All of these are so already.</source>
        <translation>這些標註本來如此。</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %n mark(s)</source>
        <translation>
            <numerusform>已從 %n 處標註去掉「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged %1</source>
        <extracomment>A number of marks and their tag</extracomment>
        <translation>
            <numerusform>已為 %n 處標註加標籤「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The note is not stored; the words are still here.</source>
        <translation>%1批註未儲存，文字仍在此處。</translation>
    </message>
    <message>
        <source>None of these waits to be confirmed.</source>
        <translation>其中沒有待確認的標註。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) confirmed</source>
        <translation>
            <numerusform>已確認 %n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 處標註</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read: no mark can be changed.</source>
        <translation>該庫只能閱讀：標註不能改動。</translation>
    </message>
    <message>
        <source>Filter “%1” forgotten</source>
        <translation>已不再儲存篩選「%1」</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>哪個標籤？</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>已不在的標籤</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>與「%1」重疊</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>在「%1」之內</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>與「%1」同段</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>無標籤</translation>
    </message>
</context>
<context>
    <name>PhrasesDesk</name>
    <message>
        <source>%1 is converted as %2 from now on</source>
        <translation>「%1」今後轉換為「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) taken over</source>
        <translation>
            <numerusform>已採用 %n 條自訂轉換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) deleted</source>
        <translation>
            <numerusform>已刪除 %n 條自訂轉換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) exported to %1</source>
        <translation>
            <numerusform>%n 條自訂轉換已匯出至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table of phrases</source>
        <translation>匯入自訂轉換詞表</translation>
    </message>
    <message>
        <source>Export phrases as a table</source>
        <translation>將自訂轉換匯出為詞表</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>匯入詞表(&amp;I)…</translation>
    </message>
    <message>
        <source>Reader&apos;s phrases</source>
        <translation>自訂轉換</translation>
    </message>
    <message>
        <source>Words below are converted as you say, before any dictionary is asked. The longest phrase wins.</source>
        <translation>下列詞語依指定的結果轉換，優先於任何詞典。同時符合數條時，以最長的一條為準。</translation>
    </message>
    <message>
        <source>Words as printed</source>
        <translation>原文詞語</translation>
    </message>
    <message>
        <source>What they become; empty: kept as they are</source>
        <translation>轉換結果；留空則原樣保留</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>轉換結果</translation>
    </message>
    <message>
        <source>in traditional script</source>
        <translation>用於繁體</translation>
    </message>
    <message>
        <source>in simplified script</source>
        <translation>用於簡體</translation>
    </message>
    <message>
        <source>In which script</source>
        <translation>用於簡體或繁體</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>用於整份報庫</translation>
    </message>
    <message>
        <source>For which articles</source>
        <translation>用於哪些文章</translation>
    </message>
    <message>
        <source>&amp;Export as a table…</source>
        <translation>匯出為詞表(&amp;E)…</translation>
    </message>
    <message>
        <source>in %1 only</source>
        <translation>只用於《%1》</translation>
    </message>
</context>
<context>
    <name>PhrasesModel</name>
    <message>
        <source>kept as it is</source>
        <translation>原樣保留</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>整份報庫</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文詞語</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>轉換結果</translation>
    </message>
    <message>
        <source>In</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>啟用日期</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>name, pinyin or code</source>
        <translation>名稱、拼音或代碼</translation>
    </message>
</context>
<context>
    <name>PlacesDesk</name>
    <message>
        <source>No other article shares words with it that few have: “%1”</source>
        <translation>沒有其他文章與此共有少見的詞語：「%1」</translation>
    </message>
    <message>
        <source>Like “%1”, those that share most first:</source>
        <translation>與「%1」相近的片段，共有詞語最多的在前：</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>相近片段</translation>
    </message>
    <message>
        <source>No note and no tag has these words: %1</source>
        <translation>批註和標籤中沒有這些詞：%1</translation>
    </message>
    <message>
        <source>Notes and tags with these words: %1</source>
        <translation>含這些詞的批註和標籤：%1</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>批註和標籤</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>所列各處</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Printed to %1</source>
        <translation>已列印到 %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送往印表機 %1</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Baolan</source>
        <translation>Baolan</translation>
    </message>
    <message>
        <source>This library could not be opened</source>
        <translation>這份報庫無法開啟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>開啟另一份報庫…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>開啟報庫</translation>
    </message>
    <message>
        <source>This library is open elsewhere</source>
        <translation>這份報庫正在別處使用</translation>
    </message>
    <message>
        <source>Nothing can be written to this library</source>
        <translation>這份報庫無法寫入</translation>
    </message>
    <message>
        <source>This library comes from a newer Baolan</source>
        <translation>這份報庫來自較新的 Baolan 版本</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>這份報庫已損毀</translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation>這裡沒有報庫</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 a second)</source>
        <translation>%1：%2（每秒 %3）</translation>
    </message>
</context>
<context>
    <name>ReadState</name>
    <message>
        <source>new</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>在讀</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>已編碼</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未見相關</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>ReaderDesk</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Simplified script</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional script</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Both scripts</source>
        <translation>繁簡夾雜</translation>
    </message>
    <message>
        <source>As imported: %1 characters that only simplified script has, %2 that only traditional script has</source>
        <translation>匯入時的原文：簡體獨有的字 %1 個，繁體獨有的字 %2 個</translation>
    </message>
    <message>
        <source>Printed so; meant: %1</source>
        <translation>原印如此；應作：%1</translation>
    </message>
    <message>
        <source>Imported: nothing</source>
        <translation>匯入時：無</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>匯入時：%1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <extracomment>Who corrected something, and when</extracomment>
        <translation>%1 校改於 %2</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>複製原文</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>複製顯示的文字</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加標籤…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Cut wrong here…</source>
        <translation>此處切分有誤…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查看這個字</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>校改文字…</translation>
    </message>
    <message>
        <source>Once more for the next article</source>
        <translation>再按一次換下一篇</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>&amp;Why is it left out?</source>
        <translation>排除的原因(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RemarksDesk</name>
    <message>
        <source>the whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>評論(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link to another mark…</source>
        <translation>連結到另一處標註(&amp;L)…</translation>
    </message>
    <message>
        <source>“%1” &amp;supports this</source>
        <translation>「%1」支持此處(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” con&amp;tradicts this</source>
        <translation>「%1」反駁此處(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” is about the same &amp;event</source>
        <translation>「%1」與此為同一事件(&amp;E)</translation>
    </message>
    <message>
        <source>Do &amp;not link</source>
        <translation>不連結(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the other mark, in any article, and press L; Esc gives up the link.</source>
        <translation>選中另一處標註（可在任何文章中），按 L；按 Esc 捨棄連結。</translation>
    </message>
    <message>
        <source>No link was made.</source>
        <translation>未作連結。</translation>
    </message>
    <message>
        <source>The two marks are linked.</source>
        <translation>兩處標註已連結。</translation>
    </message>
    <message>
        <source>Link deleted</source>
        <translation>連結已刪除</translation>
    </message>
    <message>
        <source>%1 The comment is not stored; the words are still here.</source>
        <translation>%1評論未儲存，文字仍在此處。</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>評論已刪除</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>處理結果</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 則警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>關閉報告</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Files that were imported</source>
        <translation>匯入的檔案</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore which backup?</source>
        <translation>選擇要還原的備份</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>備份 (*.zip)</translation>
    </message>
    <message>
        <source>Restore into which empty folder?</source>
        <translation>選擇要還原到的空資料夾</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在還原</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>%n page(s) labelled</source>
        <translation>
            <numerusform>已設定 %n 個版面的資訊</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be drawn. Its lines are complete.</source>
        <translation>版面圖無法繪製，各行文字完整無缺。</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Join with the article before</source>
        <translation>與前一篇合併</translation>
    </message>
    <message>
        <source>Join with the article after</source>
        <translation>與後一篇合併</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>由此開始新的一篇</translation>
    </message>
    <message>
        <source>Give to another article…</source>
        <translation>改歸另一篇…</translation>
    </message>
    <message>
        <source>Make it a headline, a caption…</source>
        <translation>設為主標題、圖說…</translation>
    </message>
    <message>
        <source>The paragraph goes on from the one before</source>
        <translation>與前一段連接</translation>
    </message>
    <message>
        <source>A paragraph begins here</source>
        <translation>由此另起一段</translation>
    </message>
    <message>
        <source>Move up in its article</source>
        <translation>在文中上移</translation>
    </message>
    <message>
        <source>Move down in its article</source>
        <translation>在文中下移</translation>
    </message>
    <message>
        <source>Leave out as furniture</source>
        <translation>列為版面雜項</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translation>下一處待核對</translation>
    </message>
    <message>
        <source>Previous place to check</source>
        <translation>上一處待核對</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>確認此處無誤</translation>
    </message>
    <message>
        <source>City, date, paper and page…</source>
        <translation>城市、日期、報紙和版次…</translation>
    </message>
    <message>
        <source>Read the file again in another encoding…</source>
        <translation>改用其他編碼重讀檔案…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;0  An article of its own</source>
        <translation>自成一篇(&amp;0)</translation>
    </message>
    <message>
        <source>Review of a page</source>
        <translation>核對版面</translation>
    </message>
    <message>
        <source>What is selected, in full</source>
        <translation>選取內容的全文</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>確認無誤</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>改歸</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>設為</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切開</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>報紙不詳</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>recognised from a picture</source>
        <translation>由圖片辨識</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read</source>
        <translation>
            <numerusform>%n 個字元無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>沒有待核對之處</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 處待核對</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to check</source>
        <translation>待核對 %1 / %2</translation>
    </message>
    <message>
        <source>J join with the one before · Shift+J after · S split · A give to · R make it · G glue · C cut · Ctrl+↑↓ move · Del furniture · N P places to check · Y right as it stands · L labels · E encoding · Esc back</source>
        <extracomment>The keys of the review. Words beside keys</extracomment>
        <translation>J 與前一篇合併 · Shift+J 與後一篇合併 · S 拆分 · A 改歸 · R 設為 · G 連接 · C 切開 · Ctrl+↑↓ 移動 · Del 版面雜項 · N P 待核對處 · Y 確認無誤 · L 資訊 · E 編碼 · Esc 返回</translation>
    </message>
    <message>
        <source>Show how the page looks</source>
        <translation>顯示版面原貌</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>放大版面圖</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>縮小版面圖</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>顯示整版</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整版</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>版面圖</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>正在繪製版面…</translation>
    </message>
    <message>
        <source>V picture · + − larger, smaller · 0 whole page</source>
        <extracomment>More keys of the review, of the picture of a page</extracomment>
        <translation>V 版面圖 · + − 放大、縮小 · 0 整版</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>Rename the search</source>
        <translation>重新命名檢索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存這次檢索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>檢索文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>清除檢索和全部條件</translation>
    </message>
    <message>
        <source>Show what is searched for really</source>
        <translation>查看實際檢索的字</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <extracomment>Part of a query that means nothing, or in which there is nothing to search for.</extracomment>
        <translation>無法理解：%1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>實際檢索</translation>
    </message>
    <message>
        <source>Search language…</source>
        <translation>檢索語言…</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>檢索名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tag</source>
        <translation>加標籤</translation>
    </message>
    <message>
        <source>Tag the selection (T)</source>
        <translation>為選取的文字加標籤 (T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>寫批註</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the selection as imported</source>
        <translation>複製選取文字的原文</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>加標籤「%1」</translation>
    </message>
    <message>
        <source>Write a note on the selection (M)</source>
        <translation>為選取的文字寫批註 (M)</translation>
    </message>
</context>
<context>
    <name>ShapeChoices</name>
    <message>
        <source>&amp;Quote:</source>
        <translation>引文(&amp;Q)：</translation>
    </message>
    <message>
        <source>simplified and traditional</source>
        <translation>簡體和繁體</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>校改後</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>匯入時</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>&amp;Grouped by:</source>
        <translation>分組(&amp;G)：</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>次序(&amp;O)：</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>同列表</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>最晚在前</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>出處(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Doubtful marks:</source>
        <translation>存疑的標註(&amp;D)：</translation>
    </message>
    <message>
        <source>in a section of their own</source>
        <translation>單列一節</translation>
    </message>
    <message>
        <source>among the others</source>
        <translation>與其他一起</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>批註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>評論(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link back</source>
        <translation>返回連結(&amp;L)</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>附帶：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Picture of the page</source>
        <translation>版面圖</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>檢索</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>報庫</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>No key for it</source>
        <translation>不設快速鍵</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>還原預設</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>全部還原預設</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>請按鍵…</translation>
    </message>
    <message>
        <source>Press the keys for “%1”, or Escape to leave it as it is.</source>
        <translation>請按下用於「%1」的按鍵，或按 Esc 維持不變。</translation>
    </message>
    <message>
        <source>These keys belong to their part of the window and stay as they are.</source>
        <translation>這些按鍵屬於視窗的各個部分，不能更改。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>改給這一項使用</translation>
    </message>
    <message>
        <source>%1 works in the article: in the list, letters go to a headline.</source>
        <translation>%1 只在文章中有效：在清單中，字母用於跳轉到主標題。</translation>
    </message>
    <message>
        <source>Choose an act and press Enter, or click it, to give it other keys. Letters alone work in the article; keys that were changed are slanted.</source>
        <translation>選取一項後按 Enter，或直接點選，即可改設按鍵。單一字母只在文章中有效；改過的按鍵以斜體顯示。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Narrow the list, and saved searches</source>
        <translation>篩選條件和儲存的檢索</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>只看此項</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>不再選此項</translation>
    </message>
    <message>
        <source>This too</source>
        <translation>加選此項</translation>
    </message>
    <message>
        <source>Leave this in again</source>
        <translation>不再略去此項</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>略去此項</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>進行此檢索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Edit in the codebook</source>
        <translation>在編碼簿中編輯</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>備忘錄…</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>儲存的檢索</translation>
    </message>
    <message>
        <source>Newspaper unknown</source>
        <translation>報紙不詳</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>不屬任何欄目</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 項…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message>
        <source>Take the star away</source>
        <translation>移除星標</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>加上星標</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>indexing: %1 of %2</source>
        <translation>正在建立索引：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) indexed</source>
        <translation>
            <numerusform>已索引 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging as %1 · Esc ends</source>
        <translation>正在加標籤「%1」 · 按 Esc 結束</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Forget earlier queries</source>
        <translation>清除先前的檢索詞</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名稱、拼音或首字母</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>標籤名稱</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>TagDeletionDialog</name>
    <message>
        <source>Move the tags below it &amp;up</source>
        <translation>下層標籤上移一層(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n tag(s) below it too</source>
        <translation>
            <numerusform>其下的 %n 個標籤也刪除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>刪除標籤</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>刪除標籤「%1」？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>No mark has it.</source>
        <translation>沒有標註用它。</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n mark(s); these keep their other tags and their notes.</source>
        <translation>
            <numerusform>%n 處標註將去掉它，其餘標籤和批註保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n mark(s) left with neither tag nor note</source>
        <translation>
            <numerusform>不再有標籤和批註的 %n 處標註也刪除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) about it go with it.</source>
        <translation>
            <numerusform>關於它的 %n 份備忘錄隨之刪除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>Take the selected &amp;passage</source>
        <translation>取選取的文字(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名稱(&amp;A)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Key that gives it to a selection</source>
        <translation>加此標籤的數字鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>What the tag means, in a sentence or two</source>
        <translation>用一兩句話說明標籤的意思</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>適用於(&amp;U)</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>什麼歸入此標籤</translation>
    </message>
    <message>
        <source>Do n&amp;ot use it for</source>
        <translation>不適用於(&amp;O)</translation>
    </message>
    <message>
        <source>What looks alike, and where that belongs instead</source>
        <translation>看似相近而不歸此的，應歸何處</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>例句(&amp;E)</translation>
    </message>
    <message>
        <source>A passage that it is right for</source>
        <translation>適合此標籤的一段原文</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Other words by which it is found, one a line</source>
        <translation>也可用來查找的別名，一行一個</translation>
    </message>
    <message>
        <source>A&amp;lso called</source>
        <translation>又稱(&amp;L)</translation>
    </message>
    <message>
        <source>One a line, such as en: Housing</source>
        <translation>一行一個，如 en: Housing</translation>
    </message>
    <message>
        <source>In other lan&amp;guages</source>
        <translation>其他語言(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” does not say in which language: write en: before it, for instance.</source>
        <translation>「%1」沒有註明語言：請在前面寫上如 en: 。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n 處標註</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a me&amp;mo…</source>
        <translation>寫備忘錄(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the me&amp;mo…</source>
        <translation>檢視備忘錄(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Tag the selection</source>
        <translation>為選取的文字加標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>&amp;Write a note instead</source>
        <translation>改為寫批註(&amp;W)</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新增「%1」</translation>
    </message>
</context>
<context>
    <name>TagSplitDialog</name>
    <message>
        <source>New tag from marks</source>
        <translation>由標註另立標籤</translation>
    </message>
    <message>
        <source>Tick the marks of “%1” that are to have a new tag in its place.</source>
        <translation>勾選「%1」的標註，改用新標籤。</translation>
    </message>
    <message>
        <source>Name of the new tag; / between levels</source>
        <translation>新標籤名稱；層級之間用 /</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新標籤名稱</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標註</translation>
    </message>
    <message numerus="yes">
        <source>New tag on %n mark(s)</source>
        <translation>
            <numerusform>為 %n 處標註換新標籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToCheck</name>
    <message>
        <source>To check</source>
        <translation>待核對</translation>
    </message>
    <message>
        <source>Pages with places that a careful reader should look at</source>
        <translation>有存疑之處、需要仔細核對的版面</translation>
    </message>
    <message numerus="yes">
        <source>To check: %n page(s)</source>
        <translation>
            <numerusform>待核對：%n 個版面</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>restore wants --library: the folder to restore into.</source>
        <translation>restore 須用 --library 指定還原到哪個資料夾。</translation>
    </message>
    <message>
        <source>Looks for damage; changes nothing.</source>
        <translation>檢查有無損毀，不作任何更動。</translation>
    </message>
    <message>
        <source>Builds the search index anew.</source>
        <translation>重建檢索索引。</translation>
    </message>
    <message>
        <source>Writes the whole library into one zip file.</source>
        <translation>將整份報庫寫入一個 zip 檔案。</translation>
    </message>
    <message>
        <source>Puts a backup into a new folder.</source>
        <translation>將備份還原到新資料夾。</translation>
    </message>
    <message>
        <source>The library&apos;s folder (default: Baolan in the documents folder).</source>
        <translation>報庫所在資料夾（預設為「文件」中的 Baolan）。</translation>
    </message>
    <message>
        <source>One JSON document, positions in code points.</source>
        <translation>輸出一份 JSON，位置以碼位計。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>
baolan COMMAND --help explains one. Exit status: 0 done; 1 not or not wholly done;
2 wrong usage; 3 the library cannot be opened as needed.
</source>
        <translation>
baolan 指令 --help 說明該指令。結束碼：0 完成；1 未完成或未全部完成；
2 用法有誤；3 報庫無法按需要開啟。
</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. “baolan --help” lists the commands.</source>
        <translation>「%1」不是指令，也不是檔案。指令清單見「baolan --help」。</translation>
    </message>
    <message>
        <source>There is: %1. “--help” after one explains it.</source>
        <translation>可用的有：%1。其後加「--help」可看說明。</translation>
    </message>
    <message>
        <source>Written: baolan %1 %2</source>
        <translation>寫法：baolan %1 %2</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 on.</source>
        <translation>--%1 須為整數，最小 %2。</translation>
    </message>
    <message>
        <source>Of this city or province. Repeated options: or.</source>
        <translation>所涉地為此市或此省；可重複，符合其一即可。</translation>
    </message>
    <message>
        <source>Printed on or after: 2025, 2025-09, 2025-09-08.</source>
        <translation>此日或之後出版：2025、2025-09、2025-09-08。</translation>
    </message>
    <message>
        <source>Printed on or before; 2025-09 is the whole month.</source>
        <translation>此日或之前出版；2025-09 含整月。</translation>
    </message>
    <message>
        <source>Of this newspaper; &quot;&quot; for the unknown one.</source>
        <translation>屬於此報；&quot;&quot; 指報紙不詳。</translation>
    </message>
    <message>
        <source>own, wire, reprint, commentary, contributed or unknown.</source>
        <translation>own（本報）、wire（通稿）、reprint（轉載）、commentary（評論）、contributed（來稿）或 unknown（不詳）。</translation>
    </message>
    <message>
        <source>new, reading, coded, nothing or excluded.</source>
        <translation>new（未讀）、reading（在讀）、coded（已編碼）、nothing（未見相關）或 excluded（已排除）。</translation>
    </message>
    <message>
        <source>With marks of this tag or one below it.</source>
        <translation>標註帶有此標籤或其下層標籤。</translation>
    </message>
    <message>
        <source>In which the query is found.</source>
        <translation>文章中能檢到此檢索詞。</translation>
    </message>
    <message>
        <source>The tag “%1” is new.</source>
        <translation>標籤「%1」是新增的。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>Marks a passage, with tags and a note.</source>
        <translation>標註一處片段，可加標籤和批註。</translation>
    </message>
    <message>
        <source>The passage, in either script.</source>
        <translation>片段，簡體繁體均可。</translation>
    </message>
    <message>
        <source>Which one, when it occurs more than once.</source>
        <translation>出現不止一次時，取第幾處。</translation>
    </message>
    <message>
        <source>Levels are parted by /; made if missing.</source>
        <translation>各層以 / 分隔；沒有則新增。</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>批註。</translation>
    </message>
    <message>
        <source>Into this file, not standard output.</source>
        <translation>寫入此檔案，而非標準輸出。</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>覆寫既有檔案。</translation>
    </message>
    <message>
        <source>Lists the codebook.</source>
        <translation>列出編碼簿。</translation>
    </message>
    <message>
        <source>Reads newspaper pages without storing them.</source>
        <translation>讀取報紙版面，不存入報庫。</translation>
    </message>
    <message>
        <source>The city the pages report on.</source>
        <translation>版面的所涉地。</translation>
    </message>
    <message>
        <source>The day, month or interval of the issue.</source>
        <translation>出版的日、月或起訖日期。</translation>
    </message>
    <message>
        <source>The newspaper.</source>
        <translation>報紙名稱。</translation>
    </message>
    <message>
        <source>Reads the pages of known files anew.</source>
        <translation>既有的檔案也重讀版面。</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 處標註</translation>
    </message>
    <message>
        <source>convert wants either --to or --config.</source>
        <translation>convert 須指定 --to 或 --config 其一。</translation>
    </message>
    <message>
        <source>Lists articles.</source>
        <translation>列出文章。</translation>
    </message>
    <message>
        <source>date, city or headline.</source>
        <translation>date（日期）、city（城市）或 headline（主標題）。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多列出幾項。</translation>
    </message>
    <message>
        <source>Leaves out the first N.</source>
        <translation>略過前 N 項。</translation>
    </message>
    <message>
        <source>Shows an article in the script asked for.</source>
        <translation>依指定的簡體或繁體顯示文章。</translation>
    </message>
    <message>
        <source>Simplified and traditional together.</source>
        <translation>簡繁對照。</translation>
    </message>
    <message>
        <source>Converts a file or standard input.</source>
        <translation>轉換檔案或標準輸入。</translation>
    </message>
    <message>
        <source>Exactly OpenCC&apos;s configuration of that name.</source>
        <translation>嚴格依此名稱的 OpenCC 設定。</translation>
    </message>
    <message>
        <source>With --json: which characters belong together.</source>
        <translation>與 --json 同用：列出逐字對應。</translation>
    </message>
    <message>
        <source>Finds passages from a query in either script.</source>
        <translation>檢索片段，簡體繁體均可。</translation>
    </message>
    <message>
        <source>At most so many (20).</source>
        <translation>最多列出幾項（20）。</translation>
    </message>
    <message>
        <source>An edit is one of: %1</source>
        <translation>更正操作須為下列之一：%1</translation>
    </message>
    <message>
        <source>Labels articles; paper and page number are those of the whole page.</source>
        <translation>設定文章資訊；報紙和版次屬於整個版面。</translation>
    </message>
    <message>
        <source>The city it reports on.</source>
        <translation>文章的所涉地。</translation>
    </message>
    <message>
        <source>The page&apos;s number.</source>
        <translation>版次。</translation>
    </message>
    <message>
        <source>Lists the pages that should be looked through.</source>
        <translation>列出待核對的版面。</translation>
    </message>
    <message>
        <source>Also those in which nothing is doubtful.</source>
        <translation>沒有存疑之處的版面也列出。</translation>
    </message>
    <message>
        <source>Shows a page: PAGE is the id of its file, a colon, and which of the file&apos;s pages it is.</source>
        <translation>顯示一個版面。PAGE 由三部分組成：檔案識別碼、冒號、檔案中的第幾個版面。</translation>
    </message>
    <message>
        <source>Puts right how a page was read. OPERATION is one of: %1</source>
        <translation>更正版面的讀取結果。OPERATION 為下列之一：%1</translation>
    </message>
    <message>
        <source>City, date or paper for all pages of the page&apos;s folder.</source>
        <translation>將城市、日期或報紙套用到同資料夾的所有版面。</translation>
    </message>
    <message>
        <source>“%1” has the same text as “%2”; nothing was added.</source>
        <translation>「%1」與「%2」文字相同，沒有新增內容。</translation>
    </message>
    <message>
        <source>“%1” maps no column. Write PART=COLUMN, the parts being %2.</source>
        <translation>「%1」沒有對應任何欄位。請寫成 PART=COLUMN，PART 可為 %2。</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”. Saved: %2</source>
        <translation>沒有名為「%1」的欄位對應。已儲存的有：%2</translation>
    </message>
    <message>
        <source>Takes files and folders of them in: newspaper pages, and articles from JSON Lines, CSV, labelled text, RIS and CSL-JSON. What is known already is not added again; a changed file becomes its next revision.</source>
        <translation>匯入檔案和資料夾：報紙版面，以及 JSON Lines、CSV、帶欄名的文字檔、RIS 和 CSL-JSON 中的文章。已有的內容不會重複新增；檔案若有變動，則成為下一個修訂版。</translation>
    </message>
    <message>
        <source>Of text files: UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5; found out otherwise.</source>
        <translation>文字檔的編碼：UTF-8、UTF-16LE、UTF-16BE、GB18030 或 Big5；未指定則自動偵測。</translation>
    </message>
    <message>
        <source>How paths tell paper, date and page: {paper}/{date:yyyyMMdd}_{page}.pdf</source>
        <translation>路徑樣式，用來從路徑讀出報紙、日期和版次：{paper}/{date:yyyyMMdd}_{page}.pdf</translation>
    </message>
    <message>
        <source>Which columns of a data file hold what; usual names are known.</source>
        <translation>資料檔各欄位的內容；常見的欄名可自動辨認。</translation>
    </message>
    <message>
        <source>The columns as saved under that name.</source>
        <translation>沿用以此名稱儲存的欄位對應。</translation>
    </message>
    <message>
        <source>Saves the columns under that name.</source>
        <translation>以此名稱儲存欄位對應。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Continued from page %1 %2</source>
        <translation>上接第 %1 版 %2</translation>
    </message>
    <message>
        <source>Continued on page %1 %2</source>
        <translation>下轉第 %1 版 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 個版面。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: articles: %2 added, %3 revised, %4 known already; %5 %6</source>
        <translation>%1：新增 %2 篇，更新 %3 篇，已有 %4 篇；%5 %6</translation>
    </message>
    <message>
        <source>Files: %1 added, %2 revised, %3 known already, %4 skipped; articles: %5.</source>
        <translation>檔案：新增 %1 個，更新 %2 個，已有 %3 個，略過 %4 個；文章：%5 篇。</translation>
    </message>
    <message>
        <source>For simplified (hans) or traditional (hant) renditions; hant by default.</source>
        <translation>用於轉換為 hans（簡體）或 hant（繁體）；預設為 hant。</translation>
    </message>
    <message>
        <source>For the articles of this newspaper alone.</source>
        <translation>只用於此報的文章。</translation>
    </message>
    <message>
        <source>Phrases stored: %1.</source>
        <translation>已儲存自訂轉換 %1 條。</translation>
    </message>
    <message>
        <source>Writes reader&apos;s phrases as a table of OpenCC.</source>
        <translation>將自訂轉換寫成 OpenCC 詞表。</translation>
    </message>
    <message>
        <source>Lists how you want words to be converted.</source>
        <translation>列出自訂轉換。</translation>
    </message>
    <message>
        <source>Has words converted so from now on; without a rendition they are kept as they are.</source>
        <translation>指定詞語今後的轉換結果；未指定結果則原樣保留。</translation>
    </message>
    <message>
        <source>Takes over a text table of OpenCC: a phrase, a tab, what it becomes.</source>
        <translation>匯入 OpenCC 的文字詞表：詞語、定位字元、轉換結果。</translation>
    </message>
    <message>
        <source>Forgets a phrase.</source>
        <translation>刪除一條自訂轉換。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps not in the time asked for</source>
        <translation>
            <numerusform>其中 %n 篇可能不在所選日期之內</numerusform>
        </translation>
    </message>
    <message>
        <source>source, hans, hant, tw or hk; with the words of the other side (a glossary of computing) hansp or twp.</source>
        <translation>source（原文）、hans（簡體）、hant（繁體）、tw（臺灣）或 hk（香港）；連用詞一併轉換（限電腦用語），則為 hansp 或 twp。</translation>
    </message>
    <message>
        <source>As the reader shows it: hans, hant, tw or hk (hansp, twp: with the words of the other side).</source>
        <translation>與閱讀窗格相同：hans、hant、tw 或 hk（hansp、twp 連用詞一併轉換）。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) (%1 ms)</source>
        <translation>
            <numerusform>%n 篇（%1 毫秒）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 articles, %2 dismissed</source>
        <translation>
            <numerusform>%n 處，見於 %1 篇，已排除 %2 處</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more hits than were gone through.</source>
        <translation>檢索結果過多，未能全部查完。</translation>
    </message>
    <message>
        <source>verdict set wants --range S E and one of dismissed, later, none.</source>
        <translation>verdict set 須指定 --range S E，以及 dismissed（排除）、later（待定）、none（取消）其一。</translation>
    </message>
    <message>
        <source>Lists every hit in its line (a concordance).</source>
        <translation>將檢索到的每一處各列一行（索引行）。</translation>
    </message>
    <message>
        <source>Characters on either side (20).</source>
        <translation>前後各取幾個字元（20）。</translation>
    </message>
    <message>
        <source>source, hans, hant, tw or hk.</source>
        <translation>source（原文）、hans（簡體）、hant（繁體）、tw（臺灣）或 hk（香港）。</translation>
    </message>
    <message>
        <source>found, left, right, city or date.</source>
        <translation>found（檢出順序）、left（前文）、right（後文）、city（城市）或 date（日期）。</translation>
    </message>
    <message>
        <source>At most so many lines (1000; all with --csv).</source>
        <translation>最多列出幾行（1000；用 --csv 則列出全部）。</translation>
    </message>
    <message>
        <source>With the hits you dismissed.</source>
        <translation>已排除的也列出。</translation>
    </message>
    <message>
        <source>As CSV.</source>
        <translation>輸出為 CSV。</translation>
    </message>
    <message>
        <source>Lists the hits you dismissed or postponed.</source>
        <translation>列出已排除和待定之處。</translation>
    </message>
    <message>
        <source>Dismisses or postpones a hit, or neither.</source>
        <translation>將一處列為排除或待定，或取消判定。</translation>
    </message>
    <message>
        <source>Searches once more, as search does.</source>
        <translation>再檢索一次，與 search 相同。</translation>
    </message>
    <message>
        <source>What it finds is not new any more.</source>
        <translation>檢到的文章不再算是新增。</translation>
    </message>
    <message>
        <source>Lists the searches you keep, how many articles each finds and how many are new.</source>
        <translation>列出儲存的檢索，各檢到幾篇、其中新增幾篇。</translation>
    </message>
    <message>
        <source>Keeps a search.</source>
        <translation>儲存一項檢索。</translation>
    </message>
    <message>
        <source>Gives a search another name.</source>
        <translation>重新命名一項檢索。</translation>
    </message>
    <message>
        <source>Forgets a search.</source>
        <translation>刪除一項檢索。</translation>
    </message>
    <message>
        <source>Finds passages like an article, or a part of it, in other articles.</source>
        <translation>在其他文章中尋找與某篇或其中一段相近的片段。</translation>
    </message>
    <message>
        <source>baolan [FILE…|LIBRARY|LINK]
  Opens the window; files are imported.

baolan COMMAND … works without a display:
</source>
        <translation>baolan [檔案…|報庫|連結]
  開啟視窗；指定的檔案將匯入。

baolan 指令 … 不用圖形介面即可執行：
</translation>
    </message>
    <message>
        <source>(misprint, kept)</source>
        <translation>（印錯，保留所印）</translation>
    </message>
    <message>
        <source>correct wants either --quote or --range, and --text; --text &apos;&apos; deletes.</source>
        <translation>correct 須指定 --quote 或 --range 其一，以及 --text；--text &apos;&apos; 表示刪去。</translation>
    </message>
    <message>
        <source>Puts misread characters right.</source>
        <translation>校改讀錯的字。</translation>
    </message>
    <message>
        <source>What is to stand there; empty: nothing.</source>
        <translation>該處應有的文字；留空則刪去。</translation>
    </message>
    <message>
        <source>Printed so: it stays, and NEW is noted as what is meant.</source>
        <translation>原印如此：保留所印，另以 NEW 註明應作什麼。</translation>
    </message>
    <message>
        <source>Lists the corrections of an article.</source>
        <translation>列出一篇文章的校改。</translation>
    </message>
    <message>
        <source>Takes a correction back: as imported.</source>
        <translation>撤回一處校改，還原為匯入時的原文。</translation>
    </message>
    <message>
        <source>--reason goes with --state excluded alone.</source>
        <translation>--reason 只能與 --state excluded 同用。</translation>
    </message>
    <message>
        <source>Either --star or --no-star.</source>
        <translation>--star 和 --no-star 只能擇一使用。</translation>
    </message>
    <message>
        <source>Why it is excluded.</source>
        <translation>排除的原因。</translation>
    </message>
    <message>
        <source>Gives it a star.</source>
        <translation>加上星標。</translation>
    </message>
    <message>
        <source>Takes its star away.</source>
        <translation>移除星標。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. This is where the link leads:</source>
        <translation>沒有可開啟視窗的圖形介面。連結指向：</translation>
    </message>
    <message>
        <source>Opens the window where a link baolan://… leads; with --json, says where.</source>
        <translation>開啟視窗，移到連結 baolan://… 所指之處；用 --json 則只輸出所指之處。</translation>
    </message>
    <message>
        <source>note add wants one of --quote, --range and --whole.</source>
        <translation>note add 須指定 --quote、--range 和 --whole 其一。</translation>
    </message>
    <message>
        <source>note edit wants --important or --no-important, not both.</source>
        <translation>note edit 的 --important 和 --no-important 只能擇一使用。</translation>
    </message>
    <message>
        <source>Marks it as important.</source>
        <translation>將標註設為重要。</translation>
    </message>
    <message>
        <source>Marks the whole article.</source>
        <translation>標註整篇文章。</translation>
    </message>
    <message>
        <source>Changes a mark; what is not named stays.</source>
        <translation>更改一處標註；未指定的維持不變。</translation>
    </message>
    <message>
        <source>Takes a tag off.</source>
        <translation>移除一個標籤。</translation>
    </message>
    <message>
        <source>Takes the importance off.</source>
        <translation>取消重要。</translation>
    </message>
    <message>
        <source>note attach wants either --quote or --range.</source>
        <translation>note attach 須指定 --quote 或 --range 其一。</translation>
    </message>
    <message>
        <source>Says that marks stand rightly in the corrected text.</source>
        <translation>確認標註在校改後的文字中位置無誤。</translation>
    </message>
    <message>
        <source>Gives a mark that lost its words another place.</source>
        <translation>為原句已失的標註重新定位。</translation>
    </message>
    <message>
        <source>The passage, in either script; also words like it.</source>
        <translation>片段，簡體繁體均可；文字相近的也可。</translation>
    </message>
    <message>
        <source>In another article.</source>
        <translation>改到另一篇文章中。</translation>
    </message>
    <message>
        <source>(its words were corrected)</source>
        <translation>（原文已校改）</translation>
    </message>
    <message>
        <source>(to confirm: the text was corrected here)</source>
        <translation>（待確認：此處原文已校改）</translation>
    </message>
    <message>
        <source>(its words are gone)</source>
        <translation>（原句已失）</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>From S up to E, in code points.</source>
        <translation>從 S 到 E，以碼位計。</translation>
    </message>
    <message>
        <source>0-7, or blue, green, orange, plum, yellow, indigo, red, grey.</source>
        <translation>0-7，或 blue（藍）、green（綠）、orange（橙）、plum（紫紅）、yellow（黃）、indigo（靛藍）、red（紅）、grey（灰）。</translation>
    </message>
    <message>
        <source>The digit, 1-9, that gives it to a selection; 0: none.</source>
        <translation>為選取的文字加此標籤的數字鍵，1-9；0 表示不設。</translation>
    </message>
    <message>
        <source>Its definition.</source>
        <translation>標籤的定義。</translation>
    </message>
    <message>
        <source>What it is right for.</source>
        <translation>適用於哪些情形。</translation>
    </message>
    <message>
        <source>What it is not for.</source>
        <translation>不適用於哪些情形。</translation>
    </message>
    <message>
        <source>A passage that it is right for.</source>
        <translation>適用的片段範例。</translation>
    </message>
    <message>
        <source>Another name that finds it; an empty one takes them away.</source>
        <translation>可用來查到它的別名；留空則移除所有別名。</translation>
    </message>
    <message>
        <source>Its name in another language, as en=Housing.</source>
        <translation>另一種語言的名稱，如 en=Housing。</translation>
    </message>
    <message>
        <source>tag split wants --mark with the ID of each mark that gets the new tag.</source>
        <translation>tag split 須用 --mark 逐一指定改用新標籤的標註識別碼。</translation>
    </message>
    <message>
        <source>Deleted “%1”: tags %2, taken off %3 marks, %4 of them now without tag and note.</source>
        <translation>已刪除「%1」：共刪除標籤 %2 個，自 %3 處標註移除，其中 %4 處現在既無標籤也無批註。</translation>
    </message>
    <message>
        <source>Deleting “%1” would delete %2 tags and take them off %3 marks; %4 of these would have neither tag nor note left. Nothing was changed; --yes does it.</source>
        <translation>刪除「%1」將刪除標籤 %2 個，並自 %3 處標註移除，其中 %4 處將既無標籤也無批註。未作任何更動；加上 --yes 才會執行。</translation>
    </message>
    <message>
        <source>%1, %2: “%3” was kept, the file says “%4”.</source>
        <translation>%1，%2：保留「%3」，檔案中為「%4」。</translation>
    </message>
    <message>
        <source>New tags: %1. Tags filled in: %2. Left as they were: %3.</source>
        <translation>新增標籤：%1。補齊標籤：%2。維持原樣：%3。</translation>
    </message>
    <message>
        <source>Adds a tag; levels are parted by /, a / in a name is written \/.</source>
        <translation>新增一個標籤；各層以 / 分隔，名稱中的 / 寫作 \/。</translation>
    </message>
    <message>
        <source>Says what a tag means and how it looks.</source>
        <translation>設定標籤的意義和樣式。</translation>
    </message>
    <message>
        <source>Moves a tag below another one, or to the top.</source>
        <translation>將標籤移到另一標籤之下，或移到最上層。</translation>
    </message>
    <message>
        <source>Among the tags there, from 1; behind them otherwise.</source>
        <translation>在同層標籤中的位置，從 1 起；未指定則排在最後。</translation>
    </message>
    <message>
        <source>Gives some marks of a tag a new tag in its place.</source>
        <translation>將一個標籤的部分標註改用新標籤。</translation>
    </message>
    <message>
        <source>A mark that gets the new tag.</source>
        <translation>改用新標籤的標註。</translation>
    </message>
    <message>
        <source>Says what deleting a tag touches; with --yes deletes it.</source>
        <translation>列出刪除標籤會影響什麼；加上 --yes 則刪除。</translation>
    </message>
    <message>
        <source>Keep or remove marks left with neither tag nor note; keep by default.</source>
        <translation>既無標籤也無批註的標註，keep（保留）或 remove（刪除）；預設為 keep。</translation>
    </message>
    <message>
        <source>Tags below it move up or are deleted too; up by default.</source>
        <translation>其下的標籤，up（上移一層）或 delete（一併刪除）；預設為 up。</translation>
    </message>
    <message>
        <source>Really does it.</source>
        <translation>確實執行。</translation>
    </message>
    <message>
        <source>Writes the codebook as CSV.</source>
        <translation>將編碼簿寫成 CSV。</translation>
    </message>
    <message>
        <source>Gives a tag another name.</source>
        <translation>重新命名一個標籤。</translation>
    </message>
    <message>
        <source>Makes the marks of a tag marks of another.</source>
        <translation>將一個標籤的標註改歸另一標籤。</translation>
    </message>
    <message>
        <source>Adds the tags of a codebook in CSV and fills what is empty.</source>
        <translation>新增 CSV 編碼簿中的標籤，並補齊空缺的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin.</source>
        <translation>
            <numerusform>%n 篇文章已放入資源回收桶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) went with them.</source>
        <translation>
            <numerusform>其上 %n 處標註隨之移去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought back.</source>
        <translation>
            <numerusform>已恢復 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) gone for good.</source>
        <translation>
            <numerusform>已徹底刪除 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts articles, with the marks on them, into the bin for 30 days.</source>
        <translation>將文章連同其上的標註放入資源回收桶，保留 30 天。</translation>
    </message>
    <message>
        <source>Brings deleted articles back.</source>
        <translation>恢復已刪除的文章。</translation>
    </message>
    <message>
        <source>Lists what was deleted in the last 30 days: marks, tags, memos, articles.</source>
        <translation>列出 30 天內刪除的標註、標籤、備忘錄和文章。</translation>
    </message>
    <message>
        <source>Brings things back from the bin.</source>
        <translation>從資源回收桶恢復。</translation>
    </message>
    <message>
        <source>Throws away for good what is in the bin. Imported files stay as they are.</source>
        <translation>徹底丟棄資源回收桶中的內容。匯入的檔案不受影響。</translation>
    </message>
    <message>
        <source>Says how a mark stands to another one.</source>
        <translation>說明一處標註與另一處的關係。</translation>
    </message>
    <message>
        <source>supports, contradicts (the first does so to the second) or same-event.</source>
        <translation>supports（支持）、contradicts（反駁，前者對後者）或 same-event（同一事件）。</translation>
    </message>
    <message>
        <source>Deletes a link between marks.</source>
        <translation>刪除標註間的連結。</translation>
    </message>
    <message>
        <source>Says something of a mark, which stays as it is.</source>
        <translation>對一處標註寫評論，標註本身不變。</translation>
    </message>
    <message>
        <source>Changes a comment of one&apos;s own.</source>
        <translation>修改自己的評論。</translation>
    </message>
    <message>
        <source>Deletes a comment of one&apos;s own.</source>
        <translation>刪除自己的評論。</translation>
    </message>
    <message>
        <source>Name one memo: by its ID, or by one of --article, --tag and --city.</source>
        <translation>請指明一份備忘錄：用其 ID，或 --article、--tag、--city 之一。</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>A memo is about one thing: give one of --article, --tag and --city.</source>
        <translation>一份備忘錄只關於一個對象：請給出 --article、--tag、--city 之一。</translation>
    </message>
    <message>
        <source>A memo is about one thing: give one of --article, --tag, --city and --id.</source>
        <translation>一份備忘錄只關於一個對象：請給出 --article、--tag、--city、--id 之一。</translation>
    </message>
    <message>
        <source>About this article.</source>
        <translation>關於該文章。</translation>
    </message>
    <message>
        <source>About this tag.</source>
        <translation>關於該標籤。</translation>
    </message>
    <message>
        <source>About this city or province.</source>
        <translation>關於該城市或省。</translation>
    </message>
    <message>
        <source>Lists memos.</source>
        <translation>列出備忘錄。</translation>
    </message>
    <message>
        <source>Shows a memo.</source>
        <translation>顯示備忘錄。</translation>
    </message>
    <message>
        <source>Writes a memo; without TEXT, standard input is taken.</source>
        <translation>寫備忘錄；未給出 TEXT 時讀取標準輸入。</translation>
    </message>
    <message>
        <source>In place of this memo.</source>
        <translation>替換該備忘錄。</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>標題。</translation>
    </message>
    <message>
        <source>Deletes a memo.</source>
        <translation>刪除備忘錄。</translation>
    </message>
    <message>
        <source>--saved is a filter by itself: no other can stand beside.</source>
        <translation>--saved 本身就是篩選，不能與其他篩選並用。</translation>
    </message>
    <message>
        <source>note retag wants --add or --remove.</source>
        <translation>note retag 需要 --add 或 --remove。</translation>
    </message>
    <message>
        <source>Marks changed: %1.</source>
        <translation>已改動 %1 處標註。</translation>
    </message>
    <message>
        <source>Lists the marks of the library.</source>
        <translation>列出庫中的標註。</translation>
    </message>
    <message>
        <source>text, newest, tag or state.</source>
        <translation>text、newest、tag 或 state。</translation>
    </message>
    <message>
        <source>none, tag, city, month or article, with counts.</source>
        <translation>none、tag、city、month 或 article，附計數。</translation>
    </message>
    <message>
        <source>By a filter that is kept.</source>
        <translation>按儲存的篩選。</translation>
    </message>
    <message>
        <source>Changes the tags of marks, all at once.</source>
        <translation>一次修改多處標註的標籤。</translation>
    </message>
    <message>
        <source>Lists the filters of marks you keep.</source>
        <translation>列出儲存的標註篩選。</translation>
    </message>
    <message>
        <source>Keeps a filter of marks.</source>
        <translation>儲存一個標註篩選。</translation>
    </message>
    <message>
        <source>Gives a filter another name.</source>
        <translation>為篩選改名。</translation>
    </message>
    <message>
        <source>Forgets a filter.</source>
        <translation>不再儲存該篩選。</translation>
    </message>
    <message>
        <source>Deletes marks, all at once.</source>
        <translation>一次刪除多處標註。</translation>
    </message>
    <message>
        <source>Only one of --overlaps, --inside and --near, please.</source>
        <translation>--overlaps、--inside、--near 只能用其中之一。</translation>
    </message>
    <message>
        <source>Without this tag and those below it.</source>
        <translation>不含此標籤及其下級標籤。</translation>
    </message>
    <message>
        <source>Without any tag.</source>
        <translation>沒有任何標籤。</translation>
    </message>
    <message>
        <source>With these words in quote or note, in either script.</source>
        <translation>原文或批註中有這些字詞，簡繁均可。</translation>
    </message>
    <message>
        <source>Made by this reader.</source>
        <translation>由該讀者所作。</translation>
    </message>
    <message>
        <source>Important ones.</source>
        <translation>重要的。</translation>
    </message>
    <message>
        <source>On whole articles.</source>
        <translation>整篇文章上的。</translation>
    </message>
    <message>
        <source>Sharing characters with another mark.</source>
        <translation>與另一處標註有相同的字。</translation>
    </message>
    <message>
        <source>Inside another mark with this tag.</source>
        <translation>在另一處有此標籤的標註之內。</translation>
    </message>
    <message>
        <source>In the paragraph of another mark with this tag, or N characters from it.</source>
        <translation>與另一處有此標籤的標註同段，或相距 N 字以內。</translation>
    </message>
    <message>
        <source>same event as</source>
        <translation>同一事件：</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>受其支持：</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持：</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>受其反駁：</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>反駁：</translation>
    </message>
    <message>
        <source>Memos about them that go with them: %1.</source>
        <translation>關於它們而隨之刪除的備忘錄：%1。</translation>
    </message>
    <message>
        <source>Written: %1 (articles: %2, marks: %3).</source>
        <translation>已寫入：%1（文章 %2 篇，標註 %3 處）。</translation>
    </message>
    <message>
        <source>The format %1 is no text: say with --out where it is to be written.</source>
        <translation>格式 %1 不是文字，請用 --out 指定寫到哪裡。</translation>
    </message>
    <message>
        <source>export kwic wants the words with --query.</source>
        <translation>export kwic 需用 --query 給出字詞。</translation>
    </message>
    <message>
        <source>“%1” is no format. There is: %2.</source>
        <translation>沒有「%1」這種格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>Into this file (markdown-folder: this folder), not standard output.</source>
        <translation>寫入該檔案（markdown-folder 則為該資料夾），不寫到標準輸出。</translation>
    </message>
    <message>
        <source>The marks, laid out for reading.</source>
        <translation>標註，排成便於閱讀的樣子。</translation>
    </message>
    <message>
        <source>A note an article, for Obsidian and Logseq; again into the same folder, each takes its place.</source>
        <translation>每篇文章一份筆記，供 Obsidian 和 Logseq 使用；再次匯出到同一資料夾，各歸原位。</translation>
    </message>
    <message>
        <source>A row a mark.</source>
        <translation>每處標註一列。</translation>
    </message>
    <message>
        <source>A row an article, with a column a tag.</source>
        <translation>每篇文章一列，每個標籤一欄。</translation>
    </message>
    <message>
        <source>Complete, for programs; both can be imported.</source>
        <translation>內容完整，供程式讀取；兩種都能再匯入。</translation>
    </message>
    <message>
        <source>Marks, tags, memos and states without the pages&apos; texts, for a co-author who has the same pages.</source>
        <translation>標註、標籤、備忘錄和狀態，不含版面正文，供有同樣版面的合作者使用。</translation>
    </message>
    <message>
        <source>Web Annotations (W3C).</source>
        <translation>網路標註（W3C）。</translation>
    </message>
    <message>
        <source>REFI-QDA: a project, the same for MAXQDA, the codebook.</source>
        <translation>REFI-QDA：專案、供 MAXQDA 用的專案、編碼簿。</translation>
    </message>
    <message>
        <source>For these programs; the last two take the codebook.</source>
        <translation>供這些程式使用；後兩個只取編碼簿。</translation>
    </message>
    <message>
        <source>The codebook, as an appendix.</source>
        <translation>編碼簿，可作附錄。</translation>
    </message>
    <message>
        <source>References of the articles, a line each.</source>
        <translation>文章的參考文獻，每篇一行。</translation>
    </message>
    <message>
        <source>References for bibliography programs.</source>
        <translation>供文獻管理程式使用的參考文獻。</translation>
    </message>
    <message>
        <source>The hits of --query as a table.</source>
        <translation>--query 的命中，列成表。</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Writes marks and notes, tables, references or the codebook.</source>
        <translation>匯出標註與批註、表格、參考文獻或編碼簿。</translation>
    </message>
    <message>
        <source>Otherwise here: “%1”, %2: “%3”; in the file: “%4”.</source>
        <translation>與本庫不同：「%1」，%2：「%3」；檔案中為「%4」。</translation>
    </message>
    <message>
        <source>Marks: %1 new (%2 to confirm, %3 without their words), %4 identical, %5 conflicting.</source>
        <translation>標註：新增 %1 處（待確認 %2，失去原文 %3），相同 %4 處，有衝突 %5 處。</translation>
    </message>
    <message>
        <source>Besides: %1 new tags, %2 comments, %3 links, %4 memos, %5 states of articles.</source>
        <translation>另有：新標籤 %1 個，評論 %2 條，連結 %3 條，備忘錄 %4 篇，文章狀態 %5 項。</translation>
    </message>
    <message>
        <source>Takes in marks and tags of other readers and programs.</source>
        <translation>匯入其他讀者和其他程式的標註與標籤。</translation>
    </message>
    <message>
        <source>Where a mark here says otherwise, the file&apos;s words, tags and importance hold.</source>
        <translation>同一標註說法不同時，以檔案中的批註、標籤和重要與否為準。</translation>
    </message>
    <message>
        <source>Tells what it would bring and changes nothing.</source>
        <translation>只說明會帶來什麼，不作改動。</translation>
    </message>
    <message>
        <source>Read are: parcels of notes (.baolan-notes), marks.jsonl, articles.jsonl and tables of
Baolan&apos;s; Web Annotations (JSON-LD), REFI-QDA (.qdpx, .qdc), Hypothesis (JSON); codebooks
of Taguette and QualCoder (CSV). The pages they speak of are imported before.</source>
        <translation>可讀取：報欄的筆記包（.baolan-notes）、marks.jsonl、articles.jsonl 和表格；
網路標註（JSON-LD）、REFI-QDA（.qdpx 和 .qdc）、Hypothesis（JSON）；Taguette 和
QualCoder 的編碼簿（CSV）。所涉及的版面須先匯入。</translation>
    </message>
    <message>
        <source>corrected, as-imported, simplified, traditional or both.</source>
        <translation>corrected 校改後、as-imported 匯入時、simplified 簡體、traditional 繁體、both 兩種。</translation>
    </message>
    <message>
        <source>article, tag, city or date.</source>
        <translation>article 文章、tag 標籤、city 城市、date 日期。</translation>
    </message>
    <message>
        <source>as-given, earliest or latest.</source>
        <translation>as-given 原次序、earliest 最早在前、latest 最晚在前。</translation>
    </message>
    <message>
        <source>A style of references, or none (gb7714-2015).</source>
        <translation>參考文獻格式，none 為不附（gb7714-2015）。</translation>
    </message>
    <message>
        <source>A JSON file that says all of this; options beat it.</source>
        <translation>寫明以上各項的 JSON 檔案；選項優先於它。</translation>
    </message>
    <message>
        <source>A table without a byte order mark.</source>
        <translation>表格不帶位元組順序記號。</translation>
    </message>
    <message>
        <source>Fields as they are, though a spreadsheet may compute some.</source>
        <translation>欄位保持原樣，儘管試算表可能把其中一些當公式計算。</translation>
    </message>
    <message>
        <source>The format %1 has no such option: “baolan export --help” tells which have.</source>
        <translation>格式 %1 沒有這個選項；「baolan export --help」列出哪些有。</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A date that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推斷）</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a day. Chinese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month. Chinese: yyyy年M月</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>沒有找到「%1」。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>「%1」已經存在，未作任何更動。</translation>
    </message>
    <message>
        <source>“%1” has no text in it; nothing was taken from it.</source>
        <translation>「%1」沒有文字，未匯入。</translation>
    </message>
    <message>
        <source>“%1” is not a text file; nothing was taken from it.</source>
        <translation>「%1」不是文字檔，未匯入。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read; nothing was taken from it.</source>
        <translation>「%1」這類檔案無法讀取，未匯入。</translation>
    </message>
    <message>
        <source>There is no page file in “%1”; nothing was imported.</source>
        <translation>「%1」中沒有版面檔案，未匯入任何內容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); nothing was changed.</source>
        <translation>「%1」無法讀取（%2），未作任何更動。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); what was there before is unchanged.</source>
        <translation>「%1」無法寫入（%2），原有內容沒有更動。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written; what was saved before is safe.</source>
        <translation>磁碟已滿，「%1」未能寫入；先前儲存的內容完好。</translation>
    </message>
    <message>
        <source>The library “%1” is in use elsewhere (%2); nothing was changed. It can be read, and written again when the other is done.</source>
        <translation>報庫「%1」正在別處使用（%2），未作任何更動。現在可以閱讀，別處用完後即可寫入。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read here; nothing was changed.</source>
        <translation>報庫「%1」在這裡只能閱讀，未作任何更動。</translation>
    </message>
    <message>
        <source>“%1” is no Baolan library; nothing was changed.</source>
        <translation>「%1」不是 Baolan 報庫，未作任何更動。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Baolan and was left untouched.</source>
        <translation>「%1」來自較新的 Baolan 版本，未作任何更動。</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%2”: write a word, or a phrase in quotation marks (character %1).</source>
        <translation>「%2」中沒有可檢索的字詞（位置 %1）：請寫一個詞，或加引號的片語。</translation>
    </message>
    <message>
        <source>“%2” means nothing as %1; nothing was changed.</source>
        <translation>「%2」不能作為%1，未作任何更動。</translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. Nothing was changed.</source>
        <translation>「%1」不只對應一處：%2。未作任何更動。</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>已停止，先前完成的都已保留。</translation>
    </message>
    <message>
        <source>Something failed inside Baolan (%1: %2); what was saved before is safe.</source>
        <translation>Baolan 內部出錯（%1：%2）；先前儲存的內容完好。</translation>
    </message>
    <message>
        <source>Too much of “%1” is no text in any encoding that is read; nothing was taken from it.</source>
        <translation>「%1」用各種可讀取的編碼解讀，仍有太多內容不成文字，未匯入。</translation>
    </message>
    <message>
        <source>“%1” is larger than a file of its kind may be (32 MB for text and web pages, 64 MB for pictures, 256 MB for PDF, EPUB, DOCX and ODT); nothing was taken from it.</source>
        <translation>「%1」超過這類檔案的大小上限（文字和網頁 32 MB，圖片 64 MB，PDF、EPUB、DOCX 和 ODT 256 MB），未匯入。</translation>
    </message>
    <message>
        <source>“%1” names no columns for headline and text (%2); nothing was taken from it until it is said which they are.</source>
        <translation>「%1」沒有標明主標題和內文的欄位（%2），未匯入。請先指定欄位。</translation>
    </message>
    <message>
        <source>Record “%1” was left out (%2).</source>
        <translation>記錄「%1」未匯入（%2）。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2) and was left as it is. Of a library, a backup can be restored into another folder.</source>
        <translation>「%1」已損毀（%2），未作任何更動。若是報庫，可將備份還原到另一個資料夾。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 物件</translation>
    </message>
    <message>
        <source>it has no headline</source>
        <translation>沒有主標題</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>沒有內文</translation>
    </message>
    <message>
        <source>it is larger than 16 MB</source>
        <translation>超過 16 MB</translation>
    </message>
    <message>
        <source>its fields do not fit the columns: %1</source>
        <translation>欄位數目與欄名不符：%1</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>其中有引號沒有結尾</translation>
    </message>
    <message>
        <source>“%1” is damaged or no PDF file at all; nothing was taken from it.</source>
        <translation>「%1」已損毀，或根本不是 PDF 檔案，未匯入。</translation>
    </message>
    <message>
        <source>“%1” asks for a password; nothing was taken from it. Save a copy without the password and import that.</source>
        <translation>「%1」需要密碼，未匯入。請另存一份不設密碼的副本，再匯入該副本。</translation>
    </message>
    <message>
        <source>“%1” could not be read as a picture of a page; nothing was taken from it.</source>
        <translation>「%1」無法作為版面圖片讀取，未匯入。</translation>
    </message>
    <message>
        <source>“%1” has more than 2000 pages; nothing was taken from it. Import it in parts.</source>
        <translation>「%1」超過 2000 頁，未匯入。請分成幾份匯入。</translation>
    </message>
    <message>
        <source>“%1” has more than 32 million characters; nothing was taken from it. Import it in parts.</source>
        <translation>「%1」超過 3200 萬個字元，未匯入。請分成幾份匯入。</translation>
    </message>
    <message>
        <source>“%1” is a picture without text. To read such pages, install the packages tesseract-ocr, tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was taken from it.</source>
        <translation>「%1」是沒有文字的圖片，未匯入。要讀取這類版面，請安裝套件 tesseract-ocr、tesseract-ocr-chi-sim 和 tesseract-ocr-chi-tra。</translation>
    </message>
    <message>
        <source>“%1” is a picture without text, and tesseract knows no Chinese here. To read such pages, install the packages tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was taken from it.</source>
        <translation>「%1」是沒有文字的圖片，而這裡的 tesseract 不能辨識中文，未匯入。要讀取這類版面，請安裝套件 tesseract-ocr-chi-sim 和 tesseract-ocr-chi-tra。</translation>
    </message>
    <message>
        <source>words are missing: a phrase, a tab, what it becomes</source>
        <translation>缺少文字：應為詞語、定位字元、轉換結果</translation>
    </message>
    <message>
        <source>it is longer than 100 characters</source>
        <translation>超過 100 個字元</translation>
    </message>
    <message>
        <source>there is white space or a control character in it</source>
        <translation>其中有空白或控制字元</translation>
    </message>
    <message>
        <source>line %1 has the same phrase</source>
        <translation>與第 %1 行的詞語相同</translation>
    </message>
    <message>
        <source>its phrases lead back to themselves: %1</source>
        <translation>詞語互相循環轉換：%1</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8 編碼</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>是指向別處的連結</translation>
    </message>
    <message>
        <source>it is a pipe and no file</source>
        <translation>是管線，不是檔案</translation>
    </message>
    <message>
        <source>it is a socket and no file</source>
        <translation>是通訊端，不是檔案</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>是裝置，不是檔案</translation>
    </message>
    <message>
        <source>it lies too deep in folders</source>
        <translation>所在資料夾層級過深</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>讀取時檔案有更動</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>視窗 %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>指令 %1</translation>
    </message>
    <message>
        <source>the archive is broken, error %1</source>
        <translation>壓縮檔已損毀，錯誤 %1</translation>
    </message>
    <message>
        <source>entry %1 of the archive is not whole</source>
        <translation>壓縮檔中序號 %1 的項目不完整</translation>
    </message>
    <message>
        <source>“%1” in it asks for a password</source>
        <translation>其中的「%1」需要密碼</translation>
    </message>
    <message>
        <source>“%1” in it is neither a file nor a folder</source>
        <translation>其中的「%1」不是檔案，也不是資料夾</translation>
    </message>
    <message>
        <source>“%1” in it is no name of a file</source>
        <translation>其中的「%1」不能作為檔名</translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <translation>其中有兩個「%1」</translation>
    </message>
    <message>
        <source>%1 files are in it</source>
        <translation>其中多達 %1 個檔案</translation>
    </message>
    <message>
        <source>“%1” in it unpacks to too much</source>
        <translation>其中的「%1」解壓縮後過大</translation>
    </message>
    <message>
        <source>“%1” in it is not as long as it says</source>
        <translation>其中的「%1」長度與記載不符</translation>
    </message>
    <message>
        <source>“%1” in it is no part of a backup</source>
        <translation>其中的「%1」不屬於備份</translation>
    </message>
    <message>
        <source>“%1” in it is not what was put there</source>
        <translation>其中的「%1」與備份時不同</translation>
    </message>
    <message>
        <source>it lacks “%1”</source>
        <translation>缺少「%1」</translation>
    </message>
    <message>
        <source>its tags nest deeper than 2,000</source>
        <translation>標記巢狀超過 2000 層</translation>
    </message>
    <message>
        <source>its elements nest deeper than 64</source>
        <translation>元素巢狀超過 64 層</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>其中有文件類型宣告</translation>
    </message>
    <message>
        <source>the lines kept of it cannot be understood</source>
        <translation>所儲存的各行文字無法解讀</translation>
    </message>
    <message>
        <source>it was altered</source>
        <translation>已被更動過</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>a range of the text</source>
        <translation>內文範圍</translation>
    </message>
    <message>
        <source>a configuration of OpenCC</source>
        <translation>OpenCC 設定</translation>
    </message>
    <message>
        <source>part of a pattern of paths (character %1)</source>
        <translation>路徑樣式的一部分（位置 %1）</translation>
    </message>
    <message>
        <source>an edit of line %1</source>
        <translation>第 %1 行的更正操作</translation>
    </message>
    <message>
        <source>“%1” cannot be a reader&apos;s phrase (%2); nothing was changed.</source>
        <translation>「%1」不能作為自訂轉換（%2），未作任何更動。</translation>
    </message>
    <message>
        <source>The quotation mark in “%2” (character %1) is never closed; what follows it was searched as one phrase.</source>
        <translation>「%2」中的引號（位置 %1）沒有結尾，其後的內容已當作一個片語檢索。</translation>
    </message>
    <message>
        <source>“%1” is no backup of a Baolan library; nothing was restored.</source>
        <translation>「%1」不是 Baolan 報庫的備份，未還原任何內容。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged (%2); nothing was restored.</source>
        <translation>備份「%1」已損毀（%2），未還原任何內容。</translation>
    </message>
    <message>
        <source>A line break or another control character is in the name of the tag; nothing was changed. Names are one line of text.</source>
        <translation>標籤名稱中有換行或其他控制字元，未作任何更動。標籤名稱只能是一行文字。</translation>
    </message>
    <message>
        <source>the name of a search</source>
        <translation>檢索名稱</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%2” (character %1); it was left out.</source>
        <translation>「%2」中沒有可檢索的字詞（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>Nothing is asked for there (character %1), only what is to be left out; it was left out of the search.</source>
        <translation>此處只有要排除的內容（位置 %1），沒有寫明要找什麼，檢索時已略去。</translation>
    </message>
    <message>
        <source>The bracket “%2” (character %1) was never opened; it was left out.</source>
        <translation>括號「%2」沒有對應的左括號（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>The bracket “%2” (character %1) is never closed; it was taken to end with the query.</source>
        <translation>括號「%2」沒有結尾（位置 %1），已視為到檢索式末尾為止。</translation>
    </message>
    <message>
        <source>“%2” (character %1) has nothing beside it to connect; it was left out.</source>
        <translation>「%2」旁邊沒有可連接的內容（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>The distance in “%2” (character %1) is no number from 0 to 99.</source>
        <translation>「%2」中的間隔不是 0 到 99 的數（位置 %1）。</translation>
    </message>
    <message>
        <source>“%2” (character %1) cannot stand there; it was not taken as it is written.</source>
        <translation>「%2」不能用在這裡（位置 %1），未照所寫的處理。</translation>
    </message>
    <message>
        <source>The brackets (character %1) lie too deep in one another; the innermost were left out.</source>
        <translation>括號巢狀過深（位置 %1），最裡面的已略去。</translation>
    </message>
    <message>
        <source>The star in “%2” (character %1) stands alone; it was left out.</source>
        <translation>「%2」中的星號單獨出現（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) does not say what is looked for there; it was left out.</source>
        <translation>「%2」沒有寫明要找什麼（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>There is no field “%2” (character %1); it was searched as a word.</source>
        <translation>沒有名為「%2」的欄位（位置 %1），已當作詞檢索。</translation>
    </message>
    <message>
        <source>No city or province is called “%2” (character %1); it was left out of the search.</source>
        <translation>沒有名為「%2」的城市或省份（位置 %1），檢索時已略去。</translation>
    </message>
    <message>
        <source>No newspaper of the library is called “%2” (character %1); it was left out of the search.</source>
        <translation>報庫中沒有名為「%2」的報紙（位置 %1），檢索時已略去。</translation>
    </message>
    <message>
        <source>No tag is called “%2” (character %1); it was left out of the search.</source>
        <translation>沒有名為「%2」的標籤（位置 %1），檢索時已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) is none of the words for that field; it was left out of the search.</source>
        <translation>這個欄位不認得「%2」（位置 %1），檢索時已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) is no date such as 2025, 2025-09, 2025-09-08 or 2020..2023-05; it was left out of the search.</source>
        <translation>「%2」不是日期（位置 %1），檢索時已略去；日期寫法如 2025、2025-09、2025-09-08 或 2020..2023-05。</translation>
    </message>
    <message>
        <source>none of its columns is called path, tag or name</source>
        <translation>沒有名為 path、tag 或 name 的欄位</translation>
    </message>
    <message>
        <source>the name of the tag is missing</source>
        <translation>缺少標籤名稱</translation>
    </message>
    <message>
        <source>“%1” is no colour of the palette</source>
        <translation>「%1」不是可選的顏色</translation>
    </message>
    <message>
        <source>“%1” is no digit from 1 to 9</source>
        <translation>「%1」不是 1 到 9 的數字</translation>
    </message>
    <message>
        <source>“%1” is not written as en: Name</source>
        <translation>「%1」未寫成「en: 名稱」的形式</translation>
    </message>
    <message>
        <source>the mark is on the whole article</source>
        <translation>標註的是整篇文章</translation>
    </message>
    <message>
        <source>a colour of the palette</source>
        <translation>可選的顏色</translation>
    </message>
    <message>
        <source>a key for a tag</source>
        <translation>標籤的數字鍵</translation>
    </message>
    <message>
        <source>another name of a tag</source>
        <translation>標籤的別名</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>語言代碼</translation>
    </message>
    <message>
        <source>a link into a library, baolan://LIBRARY/ARTICLE</source>
        <translation>報庫連結（baolan://報庫/文章）</translation>
    </message>
    <message>
        <source>the library of a link, a UUID</source>
        <translation>連結中的報庫（UUID）</translation>
    </message>
    <message>
        <source>the article of a link, a UUID</source>
        <translation>連結中的文章（UUID）</translation>
    </message>
    <message>
        <source>the passage of a link, mark=UUID or range=S-E</source>
        <translation>連結中的片段（mark=UUID 或 range=S-E）</translation>
    </message>
    <message>
        <source>The link leads into the library %1, which is not known here; say where its folder is.</source>
        <translation>連結指向報庫 %1，這裡沒有它的記錄；請指定它所在的資料夾。</translation>
    </message>
    <message>
        <source>The name of a tag has at most 200 characters; nothing was changed.</source>
        <translation>標籤名稱最多 200 個字元，未作任何更動。</translation>
    </message>
    <message>
        <source>A / in “%2” would part two levels; nothing was changed. In a name it is written \/.</source>
        <translation>「%2」中的 / 會分成兩層，未作任何更動。名稱中的 / 須寫作 \/。</translation>
    </message>
    <message>
        <source>“%2” cannot go into itself or below itself; nothing was changed.</source>
        <translation>「%2」不能移到自身或其下層之中，未作任何更動。</translation>
    </message>
    <message>
        <source>“%2” was left as it is: deleting it wants --yes.</source>
        <translation>「%2」未作更動：刪除須加上 --yes。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a codebook (%2); nothing was changed.</source>
        <translation>「%1」無法作為編碼簿讀取（%2），未作任何更動。</translation>
    </message>
    <message>
        <source>There is a tag “%1” already; nothing was changed.</source>
        <translation>已有標籤「%1」，未作任何更動。</translation>
    </message>
    <message>
        <source>A correction is of one paragraph: these characters are not in the article, or in more than one of its paragraphs; nothing was changed.</source>
        <translation>一處校改只限一段：所指的字不在文章中，或不只在一段之內；未作任何更動。</translation>
    </message>
    <message>
        <source>A paragraph stays one paragraph: a line break is in its new text; nothing was changed. Paragraphs are cut on their page.</source>
        <translation>一段須仍為一段：新文字中有換行，未作任何更動。切開段落請在所屬版面中進行。</translation>
    </message>
    <message>
        <source>A character that no text shows is in the new text of the paragraph; nothing was changed.</source>
        <translation>段落的新文字中有無法顯示的字元，未作任何更動。</translation>
    </message>
    <message>
        <source>Nothing would be left of the paragraph; nothing was changed. What does not belong to the article is taken out on its page.</source>
        <translation>段落將沒有文字，未作任何更動。不屬於文章的內容，請在所屬版面中移出。</translation>
    </message>
    <message>
        <source>This article only stays for the marks in it: its page is no longer read like that. Nothing was changed.</source>
        <translation>這篇文章只因其中的標註而保留，版面現在的讀取結果已非如此。未作任何更動。</translation>
    </message>
    <message>
        <source>the name of a filter</source>
        <translation>篩選名稱</translation>
    </message>
    <message>
        <source>This cannot be taken back now: what it changed has been changed since. Nothing was done.</source>
        <translation>現在不能復原：它所改動的內容後來又有改動。未作任何改動。</translation>
    </message>
    <message>
        <source>The article that this mark was on is no longer there; it stays in the bin.</source>
        <translation>該標註所在的文章已不在，標註仍留在資源回收桶中。</translation>
    </message>
    <message>
        <source>A mark is linked to another one, not to itself; nothing was changed.</source>
        <translation>標註只能與另一處標註連結，不能與自己連結；未作任何改動。</translation>
    </message>
    <message>
        <source>These two marks are linked in another way already (%1); nothing was changed. Delete that link first.</source>
        <translation>這兩處標註已有另一種連結（%1）；未作任何改動。請先刪除那個連結。</translation>
    </message>
    <message>
        <source>There is no word in the comment; nothing was changed.</source>
        <translation>評論中沒有文字；未作任何改動。</translation>
    </message>
    <message>
        <source>This is a comment by %2, who alone can change it; nothing was changed.</source>
        <translation>這是 %2 的評論，只有本人可以修改；未作任何改動。</translation>
    </message>
    <message>
        <source>There is no word in the memo; nothing was changed.</source>
        <translation>備忘錄中沒有文字；未作任何改動。</translation>
    </message>
    <message>
        <source>the article it belongs to is not in this library</source>
        <translation>所屬的文章不在此報庫中</translation>
    </message>
    <message>
        <source>it names no words of a text</source>
        <translation>沒有指明正文中的字詞</translation>
    </message>
    <message>
        <source>no tag can be called so</source>
        <translation>標籤不能這樣命名</translation>
    </message>
    <message>
        <source>one of its two marks is not here</source>
        <translation>兩處標註中有一處不在這裡</translation>
    </message>
    <message>
        <source>another one has its place</source>
        <translation>已有另一項佔用</translation>
    </message>
    <message>
        <source>its place lies outside of the text</source>
        <translation>位置超出正文</translation>
    </message>
    <message>
        <source>a way to name a place that is not known here</source>
        <translation>不認識的定位方式</translation>
    </message>
    <message>
        <source>a part of a document that is not known here</source>
        <translation>不認識的文件部分</translation>
    </message>
    <message>
        <source>it names nothing that it is about</source>
        <translation>沒有指明所關的對象</translation>
    </message>
    <message>
        <source>a kind of content that is not known here</source>
        <translation>不認識的內容類型</translation>
    </message>
    <message>
        <source>it is no annotation</source>
        <translation>不是標註</translation>
    </message>
    <message>
        <source>another page of annotations, which is not in the file</source>
        <translation>標註的另一頁，不在檔案中</translation>
    </message>
    <message>
        <source>comments on marks are not read from such a file</source>
        <translation>這類檔案中的評論不能讀取</translation>
    </message>
    <message>
        <source>a relation that Baolan does not have</source>
        <translation>報欄沒有的關係</translation>
    </message>
    <message>
        <source>a memo on something that Baolan has none for</source>
        <translation>備忘錄的對象在報欄中不設備忘錄</translation>
    </message>
    <message>
        <source>a case; articles have cities instead</source>
        <translation>個案；報欄的文章以城市歸類</translation>
    </message>
    <message>
        <source>a set of texts</source>
        <translation>文字集</translation>
    </message>
    <message>
        <source>a variable that articles do not have</source>
        <translation>文章沒有的變數</translation>
    </message>
    <message>
        <source>a graph</source>
        <translation>關係圖</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>a PDF; import it as a page</source>
        <translation>PDF 檔案，請作為版面匯入</translation>
    </message>
    <message>
        <source>a region of a PDF</source>
        <translation>PDF 中的區域</translation>
    </message>
    <message>
        <source>a kind of source that is not known here</source>
        <translation>不認識的來源類型</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>帶格式的文字</translation>
    </message>
    <message>
        <source>a file outside of the archive</source>
        <translation>壓縮檔以外的檔案</translation>
    </message>
    <message>
        <source>the archive does not have it</source>
        <translation>壓縮檔中沒有</translation>
    </message>
    <message>
        <source>it is no colour</source>
        <translation>不是顏色</translation>
    </message>
    <message>
        <source>it was joined with another code of the same name</source>
        <translation>已與同名的另一編碼合併</translation>
    </message>
    <message>
        <source>a code without a name</source>
        <translation>沒有名稱的編碼</translation>
    </message>
    <message>
        <source>its GUID comes twice</source>
        <translation>GUID 重複</translation>
    </message>
    <message>
        <source>it has no GUID</source>
        <translation>沒有 GUID</translation>
    </message>
    <message>
        <source>it points to something that is not in the file</source>
        <translation>指向檔案中沒有的內容</translation>
    </message>
    <message>
        <source>its characters are in an encoding that is not read</source>
        <translation>字元的編碼不能讀取</translation>
    </message>
    <message>
        <source>one of its tags is longer than 1 MB</source>
        <translation>有一個標記超過 1 MB</translation>
    </message>
    <message>
        <source>one of its tags has more than 64 attributes</source>
        <translation>有一個標記的屬性超過 64 個</translation>
    </message>
    <message>
        <source>there is no whole JSON object in that line</source>
        <translation>該行沒有完整的 JSON 物件</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少結尾</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it is a PDF file, which import reads</source>
        <translation>是 PDF 檔案，請用匯入版面</translation>
    </message>
    <message>
        <source>it is a picture, which import reads</source>
        <translation>是圖片，請用匯入版面</translation>
    </message>
    <message>
        <source>it is a text document, which import reads</source>
        <translation>是文書檔，請用匯入版面</translation>
    </message>
    <message>
        <source>it is a web page, which import reads</source>
        <translation>是網頁，請用匯入版面</translation>
    </message>
    <message>
        <source>it is plain text, which import reads as pages</source>
        <translation>是純文字，請用匯入版面</translation>
    </message>
    <message>
        <source>it has records of articles, which import reads</source>
        <translation>是文章記錄，請用匯入版面</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save it as CSV</source>
        <translation>是試算表，請另存為 CSV</translation>
    </message>
    <message>
        <source>none of its columns is called quote</source>
        <translation>沒有名為 quote 的欄</translation>
    </message>
    <message>
        <source>it is an archive without a project of REFI-QDA</source>
        <translation>是壓縮檔，但其中沒有 REFI-QDA 專案</translation>
    </message>
    <message>
        <source>it is XML of another kind</source>
        <translation>是另一種 XML</translation>
    </message>
    <message>
        <source>it is JSON without annotations</source>
        <translation>是 JSON，但沒有標註</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>a row has %1 fields and does not fit the columns</source>
        <translation>有一列有 %1 個欄位，與欄數不合</translation>
    </message>
    <message>
        <source>Not brought along: “%1” (%2).</source>
        <translation>未能帶入：「%1」（%2）。</translation>
    </message>
    <message>
        <source>There is no mark among what was chosen; nothing was written.</source>
        <translation>所選之中沒有標註，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>There is no article among what was chosen; nothing was written.</source>
        <translation>所選之中沒有文章，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>There is no tag in the codebook yet; nothing was written.</source>
        <translation>編碼簿中還沒有標籤，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns, and %1 would be needed; nothing was written. CSV has no such limit.</source>
        <translation>一張工作表最多 16,384 欄，而這裡需要 %1 欄，未寫入。CSV 沒有這一限制。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as notes (%2); nothing was changed.</source>
        <translation>「%1」不能作為筆記讀取（%2），未作改動。</translation>
    </message>
    <message>
        <source>There are no notes in “%1” (%2); nothing was taken from it.</source>
        <translation>「%1」中沒有筆記（%2），未匯入。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Baolan; nothing was taken from it.</source>
        <translation>「%1」由更新版本的報欄寫成，未匯入。</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB; nothing was taken from it. Notes can be exported in parts.</source>
        <translation>「%1」超過 256 MB，未匯入。筆記可以分幾次匯出。</translation>
    </message>
    <message>
        <source>a field has a value of another kind</source>
        <translation>有一個欄位的值類型不對</translation>
    </message>
    <message>
        <source>characters that are no text</source>
        <translation>不成文字的字元</translation>
    </message>
    <message>
        <source>more tags on one mark than a reader can have given</source>
        <translation>一處標註上的標籤多得不像是讀者所加</translation>
    </message>
    <message>
        <source>the article it belongs to lies in the bin</source>
        <translation>所屬的文章在資源回收桶裡</translation>
    </message>
    <message>
        <source>there is no word in it</source>
        <translation>其中沒有文字</translation>
    </message>
    <message>
        <source>its words stand in too many articles</source>
        <translation>原文在太多文章裡都有</translation>
    </message>
    <message>
        <source>a reason for an annotation that Baolan has no word for</source>
        <translation>標註的一種用意，報欄裡沒有對應的說法</translation>
    </message>
    <message>
        <source>rights to an annotation are not kept</source>
        <translation>標註的版權說明不保留</translation>
    </message>
    <message>
        <source>a code that another than the author of the mark gave</source>
        <translation>由標註者以外的人所加的編碼</translation>
    </message>
    <message>
        <source>there are lines behind its end</source>
        <translation>結尾之後還有內容</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>the paper&apos;s head</source>
        <translation>報頭</translation>
    </message>
    <message>
        <source>the publisher&apos;s line</source>
        <translation>出版單位</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>供稿署名</translation>
    </message>
    <message>
        <source>a dateline</source>
        <translation>電頭</translation>
    </message>
    <message>
        <source>a headline</source>
        <translation>主標題</translation>
    </message>
    <message>
        <source>the name of a section</source>
        <translation>欄目名</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>given by the reader</source>
        <translation>讀者指定</translation>
    </message>
    <message>
        <source>a day named in the text</source>
        <translation>文中日期</translation>
    </message>
    <message>
        <source>a year named in the text</source>
        <translation>文中年份</translation>
    </message>
    <message>
        <source>an event of a known year</source>
        <translation>年份已知之事</translation>
    </message>
    <message>
        <source>words for this year</source>
        <translation>「今年」一類的詞</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>a day of the lunar calendar</source>
        <translation>農曆日期</translation>
    </message>
    <message>
        <source>the number of the issue</source>
        <translation>期號</translation>
    </message>
    <message>
        <source>figures of a period</source>
        <translation>統計時段</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>未到之日</translation>
    </message>
    <message>
        <source>an agency&apos;s dateline</source>
        <translation>通訊社電頭</translation>
    </message>
    <message>
        <source>Inferred from line %1, “%2” (%3)</source>
        <extracomment>Chinese: 由第%1行“%2”推断（%3）</extracomment>
        <translation>由第%1行「%2」推斷（%3）</translation>
    </message>
    <message>
        <source>Inferred from “%1” (%2)</source>
        <translation>由「%1」推斷（%2）</translation>
    </message>
    <message>
        <source>Line %1: “%2” (%3)</source>
        <extracomment>Chinese: 第%1行：“%2”（%3）</extracomment>
        <translation>第%1行：「%2」（%3）</translation>
    </message>
    <message>
        <source>Given by the reader</source>
        <translation>讀者指定</translation>
    </message>
    <message>
        <source>given</source>
        <translation>讀者指定</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>據檔名</translation>
    </message>
    <message>
        <source>another page of the same issue</source>
        <translation>同一期的其他版面</translation>
    </message>
    <message>
        <source>the newspaper&apos;s home</source>
        <translation>報紙的所在地</translation>
    </message>
    <message>
        <source>the file&apos;s name or address</source>
        <translation>檔名或網址</translation>
    </message>
    <message>
        <source>words of a known time</source>
        <translation>屬於某一時期的詞語</translation>
    </message>
    <message>
        <source>the bar above the page</source>
        <translation>版頭</translation>
    </message>
    <message>
        <source>a byline</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A city or date that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推斷）</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>報紙不詳</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1”</source>
        <extracomment>A passage in quotation marks</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>to be confirmed: the original has changed here</source>
        <translation>待確認：此處原文有改動</translation>
    </message>
    <message>
        <source>the passage is no longer in the article</source>
        <translation>該片段已不在文章中</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 作</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who commented on a mark, and the comment</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批註</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The imported file “%1” is missing. Importing the same file again brings it back.</source>
        <translation>匯入的檔案「%1」不見了，重新匯入同一檔案即可補回。</translation>
    </message>
    <message>
        <source>The imported file “%1” was altered. Importing the same file again mends it.</source>
        <translation>匯入的檔案「%1」被更動過，重新匯入同一檔案即可修復。</translation>
    </message>
    <message>
        <source>The search index holds %1 of %2 articles. “baolan reindex” builds it anew; nothing else is touched.</source>
        <translation>檢索索引有 %1 篇，報庫有 %2 篇。「baolan reindex」可重建索引，其他內容不受影響。</translation>
    </message>
    <message>
        <source>The search index is damaged or was not made from this library. “baolan reindex” builds it anew; nothing else is touched.</source>
        <translation>檢索索引已損毀，或不是由這份報庫建立的。「baolan reindex」可重建索引，其他內容不受影響。</translation>
    </message>
    <message>
        <source>%1 row %2 names a missing %3</source>
        <translation>%1 第 %2 列所指的 %3 不存在</translation>
    </message>
    <message>
        <source>article %1 revision %2: its blocks do not cover its text</source>
        <translation>文章 %1 修訂版 %2：各區塊未涵蓋全文</translation>
    </message>
    <message>
        <source>article %1 revision %2: its segments do not cover its text</source>
        <translation>文章 %1 修訂版 %2：各分段未涵蓋全文</translation>
    </message>
    <message>
        <source>mark %1: its quote differs from the text</source>
        <translation>標註 %1：所引文字與內文不符</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>headline</source>
        <translation>主標題</translation>
    </message>
    <message>
        <source>text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>報紙</translation>
    </message>
    <message>
        <source>page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>section</source>
        <translation>欄目</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>day of access</source>
        <translation>取用日期</translation>
    </message>
    <message>
        <source>number of its own</source>
        <translation>原有編號</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>kicker</source>
        <translation>引題</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>主標題</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>小標題</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>圖說</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>圖片來源</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>報頭</translation>
    </message>
    <message>
        <source>section</source>
        <translation>欄目名</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>版面雜項</translation>
    </message>
    <message>
        <source>Joined to lines that stand far apart (%1).</source>
        <translation>與相距很遠的行合併在一起（%1）。</translation>
    </message>
    <message>
        <source>The headline stands far from its text (%1).</source>
        <translation>主標題與內文相距很遠（%1）。</translation>
    </message>
    <message>
        <source>Printed twice; kept once (%1).</source>
        <translation>重複刊印，只保留一次（%1）。</translation>
    </message>
    <message>
        <source>A piece without a beginning or an end (%1).</source>
        <translation>這部分文字缺少開頭或結尾（%1）。</translation>
    </message>
    <message>
        <source>Two pieces may have run together here (%1).</source>
        <translation>此處可能誤將兩段文字接在一起（%1）。</translation>
    </message>
    <message>
        <source>No headline was found (%1).</source>
        <translation>沒有找到主標題（%1）。</translation>
    </message>
    <message>
        <source>These lines belong to nothing (%1).</source>
        <translation>這些行沒有歸屬（%1）。</translation>
    </message>
    <message>
        <source>Which city the page reports on is unclear.</source>
        <translation>版面的所涉地不明確。</translation>
    </message>
    <message>
        <source>The date of the page is unknown.</source>
        <translation>版面的日期不詳。</translation>
    </message>
    <message>
        <source>Something put right earlier no longer fits these lines.</source>
        <translation>先前的更正與這些行已不相符。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A city or date and how certain it is. Chinese: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未歸屬</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Please look at this (%1).</source>
        <translation>請核對此處（%1）。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不詳</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>This may still belong to the article before it (%1).</source>
        <translation>這裡可能仍屬於前一篇（%1）。</translation>
    </message>
    <message>
        <source>Goes on on a page that was not found (%1).</source>
        <translation>下轉的版面沒有找到（%1）。</translation>
    </message>
    <message>
        <source>Comes from a page that was not found (%1).</source>
        <translation>上接的版面沒有找到（%1）。</translation>
    </message>
</context>
<context>
    <name>scripts</name>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <translation>臺灣標準</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <translation>香港標準</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 標準</translation>
    </message>
    <message>
        <source>Simplified, mainland words</source>
        <translation>簡體（大陸用詞）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan words</source>
        <translation>繁體（臺灣用詞）</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>in the headline</source>
        <translation>主標題中</translation>
    </message>
    <message>
        <source>of a city or province: fuxin, 阜新</source>
        <translation>所涉城市或省份，如阜新；也可寫拼音</translation>
    </message>
    <message>
        <source>of a newspaper</source>
        <translation>屬於某報</translation>
    </message>
    <message>
        <source>perhaps on these days: 2020..2023-05</source>
        <translation>日期可能在此期間：2020..2023-05</translation>
    </message>
    <message>
        <source>certainly on these days</source>
        <translation>日期確定在此期間</translation>
    </message>
    <message>
        <source>in the name of the section</source>
        <translation>欄目名中</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>own, wire, reprint…</source>
        <translation>本報、通稿、轉載…</translation>
    </message>
    <message>
        <source>with marks of a tag</source>
        <translation>標註帶有此標籤</translation>
    </message>
    <message>
        <source>only inside the marks of a tag</source>
        <translation>只在帶此標籤的標註之內</translation>
    </message>
    <message>
        <source>with these words in a note</source>
        <translation>批註中有這些字</translation>
    </message>
    <message>
        <source>with marks, notes, photos…</source>
        <translation>有標註、批註、圖片…</translation>
    </message>
    <message>
        <source>new, reading, coded…</source>
        <translation>未讀、在讀、已編碼…</translation>
    </message>
    <message>
        <source>all in one paragraph: same:(a b)</source>
        <translation>都在同一段，如 同段：(甲 乙)</translation>
    </message>
    <message>
        <source>in the very characters typed</source>
        <translation>只找所寫的字形</translation>
    </message>
    <message>
        <source>in the text before corrections</source>
        <translation>校改之前的原文中</translation>
    </message>
</context>
<context>
    <name>warnings</name>
    <message numerus="yes">
        <source>%n page(s) of the file could not be read (%1). If they are pictures, install tesseract and import the file again.</source>
        <translation>
            <numerusform>檔案中有 %n 頁無法讀取（%1）。如果是圖片，請安裝 tesseract，再重新匯入檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out. Put them right in the file and import it again: the others are not added twice.</source>
        <translation>
            <numerusform>%n 筆記錄未匯入。請在檔案中更正，再重新匯入：其餘各筆不會重複新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not certain in which encoding the file is written (%1; the first was taken). If its words make no sense, open the page and press E to read it in another.</source>
        <translation>檔案所用的編碼無法確定（%1；已採用第一種）。如果文字不通，請開啟版面，按 E 改用其他編碼重讀。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have characters that could not be read (%1). Open the page and press E to try another encoding.</source>
        <translation>
            <numerusform>%n 行有無法讀取的字元（%1）。請開啟版面，按 E 試用其他編碼。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were hard to recognise in the picture (%1). Compare them with it.</source>
        <translation>
            <numerusform>%n 行在圖片中難以辨識（%1）。請與圖片核對。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words printed sideways were left out on %n page(s), from line %1 on. Look at the page itself for them.</source>
        <translation>
            <numerusform>%n 個版面略去了側向排印的文字，從第 %1 行起。請查看版面原貌。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page names dates that do not agree (%1). Open the page and press L to say which is right.</source>
        <translation>版面上的日期互相不符（%1）。請開啟版面，按 L 指定正確的日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a day that does not exist (%1); it was not used.</source>
        <translation>
            <numerusform>%n 行所寫的日期並不存在（%1），未採用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n record(s) could not be understood; these articles have none.</source>
        <translation>
            <numerusform>%n 筆記錄的日期無法解讀，這些文章沒有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s path does not fit the pattern, so it says nothing of the page. Check the pattern, or open the page and press L.</source>
        <translation>檔案路徑與路徑樣式不符，讀不出版面資訊。請檢查路徑樣式，或開啟版面，按 L 填寫。</translation>
    </message>
    <message>
        <source>The path names a city that is not known (%1). Open the page and press L to set the city.</source>
        <translation>路徑中的城市不在已知之列（%1）。請開啟版面，按 L 設定城市。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were not found or not read (%1). Put them beside the file and import it again.</source>
        <translation>
            <numerusform>%n 個附帶的檔案沒有找到或未能讀取（%1）。請與該檔案放在一起，再重新匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have invisible characters that change the direction of text (%1). They are kept as they are.</source>
        <translation>
            <numerusform>%n 行含有會改變文字方向的隱形字元（%1），已原樣保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made earlier no longer fit the file. They wait under “To check”.</source>
        <translation>
            <numerusform>先前的 %n 處校改與檔案已不相符，列在「待核對」之下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand twice on the page and count once (%1).</source>
        <translation>
            <numerusform>%n 行在版面上重複刊印，只計一次（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have corrections that no longer fit the text (%1). They are kept and not applied.</source>
        <translation>
            <numerusform>%n 筆記錄的校改與文字已不相符（%1），仍保留，但未採用。</numerusform>
        </translation>
    </message>
</context>
</TS>
