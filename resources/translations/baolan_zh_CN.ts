<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Baolan</source>
        <translation>关于 Baolan</translation>
    </message>
    <message>
        <source>Baolan %1</source>
        <translation>Baolan %1</translation>
    </message>
    <message>
        <source>A board for the day&apos;s papers: read Chinese city newspapers in both scripts, find passages, mark them and take them with you.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>读报的一方报栏：简繁对照阅读城市报纸，检索片段，加以标注，随时导出。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open another &amp;library…</source>
        <translation>打开另一份报库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>检查报库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索</translation>
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
        <translation>为所选文字加标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write a note on the selection</source>
        <translation>为所选文字写批注(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>Show or hide the &amp;marks</source>
        <translation>显示或隐藏标注</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <source>Scripts, text size and colours</source>
        <translation>简繁、字号与配色</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>标准字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Baolan</source>
        <translation>关于 Baolan(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Paste a page…</source>
        <translation>粘贴版面(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the article in its pa&amp;ge</source>
        <translation>在版面中显示文章(&amp;G)</translation>
    </message>
    <message>
        <source>Pages to chec&amp;k</source>
        <translation>待核对的版面(&amp;K)</translation>
    </message>
    <message>
        <source>Last imp&amp;ort report</source>
        <translation>上次导入的报告(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as i&amp;mported</source>
        <translation>复制原文(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;shown</source>
        <translation>复制所示文字(&amp;S)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处检索结果</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处检索结果</translation>
    </message>
    <message>
        <source>Convert the selection as…</source>
        <translation>将所选文字转换为…</translation>
    </message>
    <message>
        <source>Reader&apos;s phrases…</source>
        <translation>自定转换…</translation>
    </message>
    <message>
        <source>I&amp;nformation on the article</source>
        <translation>文章信息(&amp;N)</translation>
    </message>
    <message>
        <source>Ke&amp;yboard shortcuts</source>
        <translation>键盘快捷键(&amp;Y)</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存这次检索…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Concordance of the search</source>
        <translation>检索结果的索引行</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>相近片段</translation>
    </message>
    <message>
        <source>Notes and tags with these words</source>
        <translation>含检索词的批注和标签</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>检索语言</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Copy with citation, as shown</source>
        <translation>复制所示文字并附出处</translation>
    </message>
    <message>
        <source>Narrow the list by state or star</source>
        <translation>按状态或星标筛选列表</translation>
    </message>
    <message>
        <source>Read on: a page, then the next article</source>
        <translation>往下读：翻一屏，读完则到下一篇</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>往回翻一屏</translation>
    </message>
    <message>
        <source>Back to where you read before</source>
        <translation>回到先前所读之处</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>State: new</source>
        <translation>状态：未读</translation>
    </message>
    <message>
        <source>State: reading</source>
        <translation>状态：在读</translation>
    </message>
    <message>
        <source>State: coded</source>
        <translation>状态：已编码</translation>
    </message>
    <message>
        <source>State: read, nothing found</source>
        <translation>状态：未见相关</translation>
    </message>
    <message>
        <source>State: excluded…</source>
        <translation>状态：已排除…</translation>
    </message>
    <message>
        <source>Star, or none</source>
        <translation>加星标，或去掉</translation>
    </message>
    <message>
        <source>How a character is read and why it was converted so</source>
        <translation>此字的读音，以及为何这样转换</translation>
    </message>
    <message>
        <source>Only the article, nothing else</source>
        <translation>只留文章，收起其余</translation>
    </message>
    <message>
        <source>Tag the whole article</source>
        <translation>为整篇文章加标签</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>为整篇文章写批注</translation>
    </message>
    <message>
        <source>Keep tagging with the last tag</source>
        <translation>沿用上次的标签连续加标签</translation>
    </message>
    <message>
        <source>Offer tags beside each selection</source>
        <translation>选中文字时在旁提供标签</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>校改文字…</translation>
    </message>
    <message>
        <source>%1 is always: %2.</source>
        <translation>%1 固定用于：%2。</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>编码本…</translation>
    </message>
    <message>
        <source>Tag the selection with its own words</source>
        <translation>以所选文字为标签</translation>
    </message>
    <message>
        <source>Tag with the tag given last</source>
        <translation>再加上次的标签</translation>
    </message>
    <message>
        <source>Important, or no longer</source>
        <translation>标为重要，或取消</translation>
    </message>
    <message>
        <source>Next of the marks at the caret</source>
        <translation>光标处的下一个标注</translation>
    </message>
    <message>
        <source>Previous of the marks at the caret</source>
        <translation>光标处的上一个标注</translation>
    </message>
    <message>
        <source>Move the chosen mark to the selection</source>
        <translation>把所选标注移到选中的文字</translation>
    </message>
    <message>
        <source>Delete the mark at the caret</source>
        <translation>删除光标处的标注</translation>
    </message>
    <message>
        <source>Select more: word, sentence, paragraph</source>
        <translation>扩选：词、句、段</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>缩选</translation>
    </message>
    <message>
        <source>Other end of the selection a character back</source>
        <translation>选区另一端向前一字</translation>
    </message>
    <message>
        <source>Other end of the selection a character on</source>
        <translation>选区另一端向后一字</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>删除该文章</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>All marks of the library</source>
        <translation>库中全部标注</translation>
    </message>
    <message>
        <source>Memo about the article…</source>
        <translation>该文章的备忘录…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>导入笔记…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再次导出(&amp;X)</translation>
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
        <translation>有星标</translation>
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
            <numerusform>已删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n mark(s) on them</source>
        <translation>
            <numerusform>%1，连同其上的 %n 处标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought back</source>
        <translation>
            <numerusform>已恢复 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>已彻底删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>回收站已清空</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>彻底删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation>清空回收站(&amp;E)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>The bin is empty. Marks, tags, memos and articles that you delete stay here for 30 days and can be brought back.</source>
        <translation>回收站是空的。您删除的标注、标签、备忘录和文章在此保留 30 天，可以恢复。</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 处标注</numerusform>
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
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除于</translation>
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
        <translation>备份报库</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开报库</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>正在检查报库</translation>
    </message>
    <message>
        <source>No problems were found in this library.</source>
        <translation>报库没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedWords</name>
    <message>
        <source>The original was corrected here and the marks moved with it.</source>
        <translation>此处原文已校改，标注随之移动。</translation>
    </message>
    <message numerus="yes">
        <source>Please look through %n of them.</source>
        <translation>
            <numerusform>其中 %n 处待确认，请过目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost the words it stood on and is kept.</source>
        <translation>
            <numerusform>%n 处原句已失，标注仍保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDesk</name>
    <message>
        <source>Into which tag is “%1” merged? Its marks become marks of that one.</source>
        <translation>把“%1”并入哪个标签？它的标注都归入那个标签。</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>“%1” merged into “%2”</source>
        <translation>已把“%1”并入“%2”</translation>
    </message>
    <message>
        <source>“%1” made</source>
        <translation>已新建“%1”</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>已删除标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新增 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>补全 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n 处保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook imported: %1</source>
        <translation>已导入编码本：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Codebook written to %1</source>
        <translation>编码本已写入 %1</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>Codebooks (*.csv)</source>
        <translation>编码本 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>导出编码本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Make the first tag</source>
        <translation>新建第一个标签</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Narrow the tags</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Count marks of the tags &amp;below, too</source>
        <translation>连同下级标签的标注计数(&amp;B)</translation>
    </message>
    <message>
        <source>Count marks of the tag &amp;alone</source>
        <translation>只计该标签自己的标注(&amp;A)</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>The codebook holds your tags: what each means, what belongs under it and what does not.</source>
        <translation>编码本收着您的标签：各是什么意思，什么归入其下，什么不归。</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 处标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New tag below it…</source>
        <translation>在其下新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>并入(&amp;M)…</translation>
    </message>
    <message>
        <source>New tag from &amp;its marks…</source>
        <translation>由其标注另立标签(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ConcordanceDesk</name>
    <message numerus="yes">
        <source>%n hit(s) dismissed</source>
        <translation>
            <numerusform>已排除 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) left for later</source>
        <translation>
            <numerusform>%n 处已设为待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n hit(s)</source>
        <translation>
            <numerusform>已取消 %n 处的判定</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be tagged or dismissed.</source>
        <translation>这份报库只能阅读，不能加标签，也不能排除。</translation>
    </message>
    <message>
        <source>Looking: %1 of %2</source>
        <translation>正在查找：%1 / %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged %1</source>
        <translation>
            <numerusform>已为 %n 处片段加标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these bear the tag %1 already.</source>
        <translation>这些片段都已有标签“%1”。</translation>
    </message>
    <message>
        <source>Save the lines as CSV</source>
        <translation>将索引行保存为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>索引行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in %1</source>
        <translation>
            <numerusform>%n 行已保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>检中的字词(&amp;M)</translation>
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
        <translation>按检出次序</translation>
    </message>
    <message>
        <source>by what stands before</source>
        <translation>按前文</translation>
    </message>
    <message>
        <source>by what follows</source>
        <translation>按后文</translation>
    </message>
    <message>
        <source>by city</source>
        <translation>按城市</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
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
        <translation>索引行的简繁</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the ticked lines as a table (Ctrl+C)</source>
        <translation>将勾选的行复制为表格 (Ctrl+C)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save all lines in a file for spreadsheets</source>
        <translation>将所有索引行保存为文件，供电子表格使用</translation>
    </message>
    <message>
        <source>Hide dismissed (%1)</source>
        <translation>隐藏已排除的（%1）</translation>
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
        <translation>已加标签</translation>
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
        <translation>索引行将检索到的每一处各列一行，并附前后文。</translation>
    </message>
    <message>
        <source>Search for something</source>
        <translation>开始检索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>412 hits, 96 articles</extracomment>
        <translation>%1，见于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A month or year, and hits in it</extracomment>
        <translation>%1：%2 处</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>列出前 %1 处</translation>
    </message>
    <message>
        <source>All hits are dismissed.</source>
        <translation>检索到的各处都已排除。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示已排除的</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation>换个词检索</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Lines of the concordance</source>
        <translation>索引行列表</translation>
    </message>
</context>
<context>
    <name>CorrectionEditor</name>
    <message>
        <source>Misread</source>
        <translation>读错</translation>
    </message>
    <message>
        <source>Misprint: keep as printed, note what is meant</source>
        <translation>印错：保留所印，另注应作什么</translation>
    </message>
    <message>
        <source>Take up what was typed before</source>
        <translation>续用先前输入的文字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The paragraph as imported</source>
        <translation>导入时的段落</translation>
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
        <translation>段落原文，简繁与导入时相同</translation>
    </message>
    <message>
        <source>The column shows a rendition; corrections are made in what was imported.</source>
        <translation>此栏显示的是转换结果；校改针对导入的原文。</translation>
    </message>
    <message>
        <source>A paragraph stays one paragraph; Ctrl+Enter saves it.</source>
        <translation>一段仍为一段，不能换行；按 Ctrl+Enter 保存。</translation>
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
        <translation>“%1”始终原样保留</translation>
    </message>
    <message>
        <source>Always convert %1 as %2</source>
        <translation>始终将“%1”转换为“%2”</translation>
    </message>
    <message>
        <source>in this newspaper</source>
        <translation>用于这份报纸</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>用于整份报库</translation>
    </message>
    <message>
        <source>Shown as printed</source>
        <translation>按原文显示</translation>
    </message>
    <message>
        <source>No phrase decided: the usual one</source>
        <translation>没有可依据的词语，取常用字</translation>
    </message>
    <message>
        <source>It has only this counterpart</source>
        <translation>只有这一个对应字</translation>
    </message>
    <message>
        <source>By the phrase %1</source>
        <translation>依据词语：%1</translation>
    </message>
    <message>
        <source>By a phrase of Baolan’s own: %1</source>
        <translation>依据 Baolan 自带的词语：%1</translation>
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
        <translation>依据自定转换：%1</translation>
    </message>
    <message>
        <source>Left over from the other script in this passage: %1</source>
        <translation>这一片段中夹杂的简体或繁体字：%1</translation>
    </message>
</context>
<context>
    <name>DispersionPlot</name>
    <message>
        <source>Hits over time</source>
        <translation>各时期的检索结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A month or year and how many hits are in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日期不详</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DragDesk</name>
    <message>
        <source>At most %1 marks can be dragged at once: export more of them to a file.</source>
        <translation>一次最多可拖出 %1 处标注；更多的请导出为文件。</translation>
    </message>
    <message>
        <source>The passage is no longer in its article: there is nothing to drag.</source>
        <translation>该片段已不在文章中，没有可拖出的内容。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop pages or folders here to import them</source>
        <translation>把版面文件或文件夹放在这里，即可导入</translation>
    </message>
</context>
<context>
    <name>EncodingPanel</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the file again as</source>
        <translation>重新读取文件所用编码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
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
        <translation>当前文章：%1</translation>
    </message>
    <message>
        <source>The marks in the table of all marks</source>
        <translation>标注表中的标注</translation>
    </message>
    <message numerus="yes">
        <source>The %n mark(s) ticked there</source>
        <translation>
            <numerusform>表中勾选的 %n 处标注</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>整个报库</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>防止成为公式(&amp;G)</translation>
    </message>
    <message>
        <source>Safer on: what begins as a formula does gets an apostrophe before it, so that no spreadsheet carries it out.</source>
        <translation>建议勾选：以公式符号开头的内容前加一个撇号，电子表格就不会把它当公式执行。</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, as Excel wants it</source>
        <translation>带字节顺序标记，Excel 需要(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>Exported: %1 (%n mark(s))</source>
        <translation>
            <numerusform>已导出：%1（%n 处标注）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %1 (%n article(s))</source>
        <translation>
            <numerusform>已导出：%1（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Name of a format and the ending of its files</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” was changed since it was exported. Replace it?</source>
        <translation>“%1”导出之后有过改动。要替换吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>“%1” and perhaps other notes in this folder say something else than what would be written; they may have been changed there. Replace them?</source>
        <translation>“%1”以及此文件夹中的其他笔记可能与将要写入的不同，也许在那里改动过。要替换吗？</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>导出已停止，未写入文件。</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新文件夹：</translation>
    </message>
    <message>
        <source>There is something else in the folder “%1”. Put a note for each article among it?</source>
        <translation>文件夹“%1”里还有别的东西。要把每篇文章的笔记放进去吗？</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>放进去(&amp;P)</translation>
    </message>
    <message>
        <source>The export begins when what is under way is done.</source>
        <translation>手头的事做完后开始导出。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
        <translation>一个文件，任何编辑器可用</translation>
    </message>
    <message>
        <source>Markdown, a file per article</source>
        <translation>Markdown，每篇文章一个文件</translation>
    </message>
    <message>
        <source>For Obsidian and Logseq; can be updated</source>
        <translation>供 Obsidian 和 Logseq 使用，可更新</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Both scripts side by side, for any browser</source>
        <translation>简繁并排，任何浏览器可看</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument（ODT）</translation>
    </message>
    <message>
        <source>For LibreOffice and other word processors</source>
        <translation>供 LibreOffice 等文字处理软件使用</translation>
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
        <translation>用于打印或传阅，文字可检索</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>Marks (CSV)</source>
        <translation>标注（CSV）</translation>
    </message>
    <message>
        <source>A row per mark, for spreadsheets and statistics</source>
        <translation>每处标注一行，供电子表格和统计使用</translation>
    </message>
    <message>
        <source>Marks (TSV)</source>
        <translation>标注（TSV）</translation>
    </message>
    <message>
        <source>The same, separated by tabs</source>
        <translation>同上，以制表符分隔</translation>
    </message>
    <message>
        <source>Marks (Excel)</source>
        <translation>标注（Excel）</translation>
    </message>
    <message>
        <source>The same as XLSX; every cell is text, dates too</source>
        <translation>同上，XLSX 格式；每格都是文本，日期也是</translation>
    </message>
    <message>
        <source>Articles (CSV)</source>
        <translation>文章（CSV）</translation>
    </message>
    <message>
        <source>A row per article, a column per tag</source>
        <translation>每篇文章一行，每个标签一列</translation>
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
        <translation>给合作者的笔记</translation>
    </message>
    <message>
        <source>Without the pages, for who has them in Baolan, too</source>
        <translation>不含版面，对方的报栏中须有同样的版面</translation>
    </message>
    <message>
        <source>Marks (JSON Lines)</source>
        <translation>标注（JSON Lines）</translation>
    </message>
    <message>
        <source>Complete, for programs of your own</source>
        <translation>内容完整，供自编程序使用</translation>
    </message>
    <message>
        <source>Articles (JSON Lines)</source>
        <translation>文章（JSON Lines）</translation>
    </message>
    <message>
        <source>With their texts and marks; can be imported again</source>
        <translation>含正文和标注，可再导入</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>网络标注（JSON-LD）</translation>
    </message>
    <message>
        <source>A standard of the W3C; can be imported again</source>
        <translation>W3C 标准，可再导入</translation>
    </message>
    <message>
        <source>REFI-QDA project (QDPX)</source>
        <translation>REFI-QDA 项目（QDPX）</translation>
    </message>
    <message>
        <source>For ATLAS.ti, NVivo, QualCoder; with the texts</source>
        <translation>供 ATLAS.ti、NVivo 和 QualCoder 使用，含正文</translation>
    </message>
    <message>
        <source>REFI-QDA project for MAXQDA</source>
        <translation>供 MAXQDA 用的 REFI-QDA 项目</translation>
    </message>
    <message>
        <source>The same with line ends as MAXQDA counts them</source>
        <translation>同上，换行按 MAXQDA 的算法</translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation>Hypothesis（JSON）</translation>
    </message>
    <message>
        <source>Annotations in the form of its service</source>
        <translation>该服务的标注格式</translation>
    </message>
    <message>
        <source>Readwise (CSV)</source>
        <translation>Readwise（CSV）</translation>
    </message>
    <message>
        <source>Highlights for its import</source>
        <translation>供其导入的摘录</translation>
    </message>
    <message>
        <source>GB/T 7714-2015</source>
        <translation>GB/T 7714-2015</translation>
    </message>
    <message>
        <source>References by number</source>
        <translation>参考文献，顺序编码制</translation>
    </message>
    <message>
        <source>GB/T 7714-2015, author and year</source>
        <translation>GB/T 7714-2015，著者-出版年制</translation>
    </message>
    <message>
        <source>References by author and year</source>
        <translation>参考文献，著者-出版年制</translation>
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
        <translation>参考文献，注释体</translation>
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
        <translation>供 LaTeX 的国际格式使用</translation>
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
        <translation>编码本（CSV）</translation>
    </message>
    <message>
        <source>A row per tag; can be imported again</source>
        <translation>每个标签一行，可再导入</translation>
    </message>
    <message>
        <source>Codebook, web page (HTML)</source>
        <translation>编码本，网页（HTML）</translation>
    </message>
    <message>
        <source>An appendix: definitions, examples, counts</source>
        <translation>可作附录：定义、例句、计数</translation>
    </message>
    <message>
        <source>Codebook, Word (DOCX)</source>
        <translation>编码本，Word（DOCX）</translation>
    </message>
    <message>
        <source>REFI-QDA codebook (QDC)</source>
        <translation>REFI-QDA 编码本（QDC）</translation>
    </message>
    <message>
        <source>For ATLAS.ti, MAXQDA, NVivo</source>
        <translation>供 ATLAS.ti、MAXQDA 和 NVivo 使用</translation>
    </message>
    <message>
        <source>Taguette codebook (CSV)</source>
        <translation>Taguette 编码本（CSV）</translation>
    </message>
    <message>
        <source>Its tags, descriptions and counts</source>
        <translation>其标签、说明和计数</translation>
    </message>
    <message>
        <source>QualCoder codebook (CSV)</source>
        <translation>QualCoder 编码本（CSV）</translation>
    </message>
    <message>
        <source>Its codes and categories</source>
        <translation>其编码和类别</translation>
    </message>
    <message>
        <source>For reading</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>For other programs and readers</source>
        <translation>供其他程序和读者</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The whole codebook</source>
        <translation>整个编码本</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
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
        <translation>所示为开头部分</translation>
    </message>
    <message>
        <source>the counts below are of the first articles alone</source>
        <translation>下面的计数只含开头几篇文章</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>A folder with a file for each article; this is the first.</source>
        <translation>文件夹中每篇文章一个文件，这是第一个。</translation>
    </message>
    <message>
        <source>An archive with the codebook, the texts, the marks and their notes; these are the marks in it.</source>
        <translation>压缩包中有编码本、正文、标注和批注；这里是其中的标注。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove this filter</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>去掉条件“%1”</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在这篇文章中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>这篇文章中没有</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Scripts</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
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
        <translation>左栏</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>右栏</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Left pane only</source>
        <translation>只看左栏</translation>
    </message>
    <message>
        <source>Right pane only</source>
        <translation>只看右栏</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dotted lines under characters</source>
        <translation>字下点线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Whose conversion is in doubt</source>
        <translation>转换存疑的字</translation>
    </message>
    <message>
        <source>All that have several counterparts</source>
        <translation>凡有多个对应字的</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Above the selection</source>
        <translation>所选文字上方</translation>
    </message>
    <message>
        <source>Above all characters</source>
        <translation>所有文字上方</translation>
    </message>
    <message>
        <source>“” as 「」 in traditional script, and back</source>
        <translation>繁体用直角引号，简体用弯引号</translation>
    </message>
    <message>
        <source>Headlines in the list</source>
        <translation>列表中的主标题</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Bring pages in</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or use Import files. Pages are split into articles; what was imported is never changed.</source>
        <translation>把文件或文件夹拖到窗口里，或选“导入文件”。版面会拆分成一篇篇文章，导入的原文绝不改动。</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>浏览与筛选</translation>
    </message>
    <message>
        <source>Choose cities, dates and tags at the left; hold Ctrl to choose several, click again to let go. What was inferred, and not printed on the page, says so; the line above the article shows from which words.</source>
        <translation>在左侧选城市、日期和标签；按住 Ctrl 可选多项，再点一次即取消。报上没有印、由程序推断的，都会注明；依据哪些字句，见文章上方那一行。</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>对照阅读</translation>
    </message>
    <message>
        <source>Mark what matters</source>
        <translation>标注要点</translation>
    </message>
    <message>
        <source>Select a passage in either pane and press T to tag it, or write a note. A tag named 经济/住房 stands below 经济. Notes are saved as you type; every act can be undone.</source>
        <translation>在任一栏选中片段，按 T 加标签，或写批注。名为“经济/住房”的标签归在“经济”之下。批注随写随存，每一步都可以撤销。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>both words, anywhere in the article</source>
        <translation>两个词都出现，位置不限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Go to a headline (in the list)</source>
        <translation>按主标题跳转（在列表中）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Put right what was read wrong</source>
        <translation>订正读错之处</translation>
    </message>
    <message>
        <source>Press O in an article to see it in its page: the lines at the left, the articles made of them at the right. Join, split, move and name what is wrong; the imported file stays as it is, and every act can be undone. Pages with doubtful places wait under To check until they are settled.</source>
        <translation>在文章中按 O，可在所属版面中查看：左边是各行原文，右边是由此拼成的文章。拼错的可以合并、拆分、移动、改类；导入的文件保持原样，每一步都可以撤销。有存疑之处的版面列在“待核对”中，直到确认无误。</translation>
    </message>
    <message>
        <source>In the review of a page</source>
        <translation>核对版面时</translation>
    </message>
    <message>
        <source>Join with the article before, after</source>
        <translation>与前一篇、后一篇合并</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>新文章从这里开始</translation>
    </message>
    <message>
        <source>Give the lines to another article</source>
        <translation>将所选各行归入另一篇</translation>
    </message>
    <message>
        <source>Say what it is: headline, caption…</source>
        <translation>指明是什么：标题、图片说明等</translation>
    </message>
    <message>
        <source>Glue to the paragraph before; a paragraph begins here</source>
        <translation>与前一段连接；新段落从这里开始</translation>
    </message>
    <message>
        <source>Move up, down in its article</source>
        <translation>在文章内上移、下移</translation>
    </message>
    <message>
        <source>Next, previous place to check</source>
        <translation>下一处、上一处待核对</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>City, date, paper, page; encoding</source>
        <translation>城市、日期、报纸、版次；编码</translation>
    </message>
    <message>
        <source>Have words converted your way</source>
        <translation>按自己的意思转换</translation>
    </message>
    <message>
        <source>Names of people and places are kept from being taken for other words. Where a conversion is still wrong, select the words and choose Convert the selection as, for this newspaper or the whole library. Reader&apos;s phrases lists what you said, and takes and gives tables in OpenCC&apos;s format.</source>
        <translation>人名和地名不会误作别的词来转换。仍有转换不当的，选中文字，再选“将所选文字转换为”，可只用于这份报纸，也可用于整份报库。“自定转换”列出已经设定的各条，并可导入、导出 OpenCC 格式的词表。</translation>
    </message>
    <message>
        <source>Go through what was found</source>
        <translation>逐处查看检索结果</translation>
    </message>
    <message>
        <source>Ctrl+K sets every place where the search finds something in a line of its own, the words found below one another. Tick lines with Space and tag them at once; dismiss what is not meant with X and it stays away when you search for the same again. A bar above the lines narrows them to its month or year.</source>
        <translation>按 Ctrl+K，检索到的每一处各列一行，检中的字词上下对齐。用空格键勾选各行，可一次加上标签；不相干的，按 X 排除，以后再作同样的检索，也不再出现。索引行上方的柱形图，点其中一柱，就只看那一月或那一年。</translation>
    </message>
    <message>
        <source>Words in either script find both. White space and punctuation between characters need not match, except in quotation marks. Numbers and Latin words match whole. What is typed wrong is named below the field, and the rest is searched all the same.</source>
        <translation>输入简体或繁体，两种都能检到。字间的空白和标点不必一致，引号之内除外。数字和外文词须整个相符。输入有误之处，在检索框下方指出，其余部分照常检索。</translation>
    </message>
    <message>
        <source>these words, one after the other; also in 「」 or &quot;&quot;</source>
        <translation>这几个字连续出现；也可用直角引号或 &quot;&quot;</translation>
    </message>
    <message>
        <source>one of them at least; also 煤矿|矿区, 煤矿 或 矿区</source>
        <translation>至少有其中一个；也可写 煤矿|矿区、煤矿 或 矿区</translation>
    </message>
    <message>
        <source>the first word, without the second; also NOT 煤矿, 非 煤矿</source>
        <translation>含前一个词，不含后一个词；也可写 NOT 煤矿、非 煤矿</translation>
    </message>
    <message>
        <source>brackets: one of the two, and the third</source>
        <translation>括号：前两个词有其一，且有第三个词</translation>
    </message>
    <message>
        <source>all in one paragraph; also same:( )</source>
        <translation>都在同一段；也可写 same:( )</translation>
    </message>
    <message>
        <source>with at most five characters or words between them, in either order; also 近/5; without a number: ten</source>
        <translation>两者相隔至多五个字或词，先后不限；也可写 近/5；不写数字则为十</translation>
    </message>
    <message>
        <source>2020, 2025…: the rest of a word</source>
        <translation>2020、2025…：词的其余部分不限</translation>
    </message>
    <message>
        <source>with up to ten characters between them</source>
        <translation>两者之间至多隔十个字符</translation>
    </message>
    <message>
        <source>this very character and not 後; also exact:后, exact:“…”</source>
        <translation>只找所写的这个字，不找对应的繁体字；也可写 exact:后、exact:“…”</translation>
    </message>
    <message>
        <source>Search in fields</source>
        <translation>按字段检索</translation>
    </message>
    <message>
        <source>A field takes the word, phrase or brackets right behind its colon. Its name is understood in English and Chinese, and all signs in half and full width.</source>
        <translation>字段冒号之后紧接词、短语或括号。字段名中文、英文均可，各种符号全角、半角均可。</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>主标题中</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>in the name of the section</source>
        <translation>栏目名中</translation>
    </message>
    <message>
        <source>of a city, or of all cities of a province; by its name, pinyin or code</source>
        <translation>所涉地为某市，或某省各市；可写名称、拼音或代码</translation>
    </message>
    <message>
        <source>of one of several</source>
        <translation>所涉地为其中之一</translation>
    </message>
    <message>
        <source>not of a city</source>
        <translation>所涉地不是某市</translation>
    </message>
    <message>
        <source>of newspapers with these words in the name</source>
        <translation>报名中有这些字的报纸</translation>
    </message>
    <message>
        <source>perhaps from these days; an end can be left open</source>
        <translation>日期可能在此期间；起止可以只写一端</translation>
    </message>
    <message>
        <source>certainly from these days</source>
        <translation>日期确定在此期间</translation>
    </message>
    <message>
        <source>own 本报, wire 通稿, reprint 转载, commentary 评论, contributed 来稿, unknown 不详</source>
        <translation>own 本报、wire 通稿、reprint 转载、commentary 评论、contributed 来稿、unknown 不详</translation>
    </message>
    <message>
        <source>with marks of a tag or of one below it</source>
        <translation>标注带有此标签或其下级标签</translation>
    </message>
    <message>
        <source>the words beside it, found inside such marks alone</source>
        <translation>后面的词，只在带此标签的标注之内查找</translation>
    </message>
    <message>
        <source>with these words in a note</source>
        <translation>批注中有这些字</translation>
    </message>
    <message>
        <source>new 未读, reading 在读, coded 已编码, nothing 未见相关, excluded 已排除</source>
        <translation>new 未读、reading 在读、coded 已编码、nothing 未见相关、excluded 已排除</translation>
    </message>
    <message>
        <source>in the text before corrections</source>
        <translation>校改之前的原文中</translation>
    </message>
    <message>
        <source>What binds tightest: a field and what follows it, then OR, then NEAR, then - and NOT, then words side by side: 甲 乙|丙 is 甲 and one of the other two, -乙|丙 is neither. The words 或 非 近 且 are operators only between white space or brackets, OR NOT NEAR AND only in capitals.</source>
        <translation>结合的先后：字段与紧跟其后的内容最先，其次是 OR，再次是 NEAR，然后是 - 和 NOT，最后是并列的词。“甲 乙|丙”指有甲，并有乙、丙之一；“-乙|丙”指乙、丙都没有。或、非、近、且四字，前后是空白或括号时才算运算符；OR、NOT、NEAR、AND 须大写。</translation>
    </message>
    <message>
        <source>In the concordance</source>
        <translation>查看索引行时</translation>
    </message>
    <message>
        <source>Space, Shift+↑, Shift+↓</source>
        <translation>空格键、Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Tick the line, a range</source>
        <translation>勾选一行、连续几行</translation>
    </message>
    <message>
        <source>Tick all, none</source>
        <translation>全部勾选、全部不选</translation>
    </message>
    <message>
        <source>Tag the ticked lines</source>
        <translation>为勾选的行加标签</translation>
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
        <translation>在文章中阅读</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>检索语法</translation>
    </message>
    <message>
        <source>Both panes show the same article, paragraph beside paragraph. What you select in one is tinted in the other. The menu at the top chooses which scripts are shown. A dotted line stands under a character whose conversion is in doubt: rest the pointer on it, or press D at the caret, to see why it was chosen and to say how it is to be from now on.</source>
        <translation>两栏显示同一篇文章，逐段对照。在一栏中选中文字，另一栏的对应处随之着色。上方的菜单可选显示哪些文字。转换存疑的字，字下有虚线：将指针停在字上，或光标在此时按 D，可查看为何这样转换，并指定今后如何转换。</translation>
    </message>
    <message>
        <source>Say how far you are</source>
        <translation>注明读到哪一步</translation>
    </message>
    <message>
        <source>One key each says what an article is to you: C coded, Z read and nothing found, X excluded, B being read, U new, S a star. The list can be narrowed to any of them. Alt+← goes back to what you read before; F11 leaves only the article. ? lists all keys, and takes others.</source>
        <translation>文章处于什么状态，按一个键即可注明：C 已编码，Z 未见相关，X 已排除，B 在读，U 未读，S 加星标。列表可只看其中任何一种。按 Alt+← 回到先前所读之处；按 F11 只留文章。“?”列出全部按键，也可在那里改设。</translation>
    </message>
    <message>
        <source>mark 标注, note 批注, tag 标签, correction 校改, doubt 存疑, photo 图片, star 星标</source>
        <translation>mark 标注、note 批注、tag 标签、correction 校改、doubt 存疑、photo 图片、star 星标</translation>
    </message>
    <message>
        <source>In the article and the list</source>
        <translation>在文章和列表中</translation>
    </message>
    <message>
        <source>A character back, on; with Ctrl a word</source>
        <translation>前移、后移一字；加 Ctrl 则为一词</translation>
    </message>
    <message>
        <source>A line up, down; with Ctrl a paragraph</source>
        <translation>上移、下移一行；加 Ctrl 则为一段</translation>
    </message>
    <message>
        <source>With these: selects</source>
        <translation>与上述各键同按：选中文字</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>选中整篇文章</translation>
    </message>
    <message>
        <source>From the list to the article</source>
        <translation>从列表到文章</translation>
    </message>
    <message>
        <source>Choose several (in the list)</source>
        <translation>选中多篇（在列表中）</translation>
    </message>
    <message>
        <source>Let go of what is selected or open</source>
        <translation>取消选中，或关闭打开的内容</translation>
    </message>
    <message>
        <source>On a passage or a mark in the article</source>
        <translation>在文章中的片段或标注上</translation>
    </message>
    <message>
        <source>Tag with the tag that the codebook gives the digit</source>
        <translation>加编码本中该数字键所定的标签</translation>
    </message>
    <message>
        <source>Tag the selection, while tagging goes on</source>
        <translation>连续加标签时，给选中的文字加标签</translation>
    </message>
    <message>
        <source>On the card of a mark, C comments on it and L links it to another mark, of any article: it supports that, contradicts it, or is about the same event. A memo holds longer thoughts about an article, a tag or a city; it is in the menus of these, and a small book stands where there is one.</source>
        <translation>在标注的卡片上，按 C 写评论，按 L 把它与另一处标注（可在任何文章中）关联：支持、反驳，或同一事件。较长的思考写入文章、标签或城市的备忘录：在它们的菜单中；已有备忘录处有小书标志。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the articles chosen (in the list)</source>
        <translation>删除选中的文章（在列表中）</translation>
    </message>
    <message>
        <source>On the card of a mark</source>
        <translation>在标注的卡片上</translation>
    </message>
    <message>
        <source>The card before, after</source>
        <translation>上一张、下一张卡片</translation>
    </message>
    <message>
        <source>Show its passage</source>
        <translation>显示所在原文</translation>
    </message>
    <message>
        <source>Add a tag, write the note, important or no longer</source>
        <translation>加标签、写批注、标为重要或取消</translation>
    </message>
    <message>
        <source>Comment; the mark stays as it is</source>
        <translation>评论；标注本身不变</translation>
    </message>
    <message>
        <source>Link it to another mark</source>
        <translation>与另一处标注关联</translation>
    </message>
    <message>
        <source>In the table of all marks</source>
        <translation>在全部标注的表格中</translation>
    </message>
    <message>
        <source>Tick the mark, a range</source>
        <translation>勾选该标注、勾选一段</translation>
    </message>
    <message>
        <source>Tag the ticked marks, take a tag off them</source>
        <translation>为勾选的标注加标签、去标签</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Important; stands rightly</source>
        <translation>重要；位置无误</translation>
    </message>
    <message>
        <source>Delete the ticked marks</source>
        <translation>删除勾选的标注</translation>
    </message>
    <message>
        <source>Keep a codebook</source>
        <translation>建编码本</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B shows your tags as a tree: what each means, what belongs under it and what does not, its digit key and colour, its other names. Drag a tag to move it; before tags are merged, split or deleted you read what becomes of their marks.</source>
        <translation>Ctrl+Shift+B 把标签列成树：各是什么意思、什么归入其下、什么不归，用哪个数字键、什么颜色、又称什么。拖动即可移动标签；合并、另立或删除之前，会先告诉您其标注的去向。</translation>
    </message>
    <message>
        <source>See all marks</source>
        <translation>查看全部标注</translation>
    </message>
    <message>
        <source>Ctrl+J lists every mark of the library, by tag, city, date, words or state, also those that overlap another tag. Filters can be kept. Tick marks to tag, confirm or delete them at once.</source>
        <translation>Ctrl+J 列出库中每一处标注，可按标签、城市、日期、字词或状态筛选，也可筛选与另一标签重叠的标注。筛选可以保存。勾选后可一次加标签、确认或删除。</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>校改文字</translation>
    </message>
    <message>
        <source>Press E at the caret to put a paragraph of the source pane right: what was misread from the page, or what is misprinted there and stays as a remark. Old and new words are both kept. Marks go with their words; one that may stand elsewhere waits to be confirmed, and one whose words are gone keeps them until you select where it belongs.</source>
        <translation>在光标处按 E，校改原文窗格中的一段：由图像误认的字，或报上印错而保留并加注的字（原文如此）。新旧文字都保留。标注随文字移动；可能另有所在的待您确认，原文已不在的保留旧文，直到您选定它的位置。</translation>
    </message>
    <message>
        <source>Take anything back</source>
        <translation>撤销任何操作</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes act after act, imports and deletions too, until the library is closed. What you deleted lies in the bin for 30 days.</source>
        <translation>Ctrl+Z 逐项撤销，导入和删除也不例外，直到该库关闭。删除的内容在回收站保留 30 天。</translation>
    </message>
    <message>
        <source>Take notes elsewhere, and bring them in</source>
        <translation>带走笔记，带入笔记</translation>
    </message>
    <message>
        <source>Ctrl+E exports marks and articles: to read, as tables, for other programs, as references, or the codebook. What leaves is the list, the open article, the table of all marks, those ticked there, or the whole library; you see how the file begins before it is written. Ctrl+Alt+E makes the last export again, and asks where the file was changed since.</source>
        <translation>Ctrl+E 导出标注和文章：供阅读，列成表格，供其他程序使用，作参考文献，或导出编码本。可导出列表、当前文章、标注表、表中勾选的标注或整个报库；写入之前先看到文件的开头。Ctrl+Alt+E 照上次再导出一遍，文件若有改动会先询问。</translation>
    </message>
    <message>
        <source>Copy with citation, Ctrl+Alt+C, takes a passage with its reference and a link that leads back to it. What you selected, the card of a mark and rows of the table of all marks can be dragged into another program: they arrive as copied with citation.</source>
        <translation>“复制并附出处”（Ctrl+Alt+C）取走一段文字，附上出处和返回原文的链接。选中的文字、标注卡片和标注表中的行可以拖到其他程序里，效果与“复制并附出处”相同。</translation>
    </message>
    <message>
        <source>Ctrl+P prints the article in the scripts that are shown, with its notes behind the text; without a printer it becomes a PDF file. Ctrl+Alt+P shows the pages before.</source>
        <translation>Ctrl+P 按所显示的简体或繁体打印文章，批注列在正文之后；没有打印机时存为 PDF 文件。Ctrl+Alt+P 先看打印的页面。</translation>
    </message>
    <message>
        <source>Import notes brings in what a co-author, another program or an earlier export holds; such files can be dropped on the window too. You read first what is new, what cannot come and what the file says otherwise than you, and choose which of the two holds; Undo takes it all back. The pages that they speak of are to be imported before.</source>
        <translation>“导入笔记”带入合作者、其他程序或先前导出的内容，也可以把这类文件拖到窗口上。先看到哪些是新的、哪些带不进来、哪些与您的不同，再选择以哪一方为准；撤销可收回全部。所涉及的版面须先导入。</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>All %1, none %2</source>
        <translation>全部勾选 %1，全部不选 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read it in its article</source>
        <translation>在文章中阅读</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加标签…</translation>
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
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不选</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 个文件未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>新增 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read anew</source>
        <translation>
            <numerusform>重读 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n 个文件没有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>没有新增内容</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between “3 files added” and “2 files unchanged”.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>the same text as %1</source>
        <translation>与“%1”文字相同</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>read anew</source>
        <translation>已重读</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file and what there is to know of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the path says nothing</source>
        <translation>从路径未读出信息</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with warnings</source>
        <translation>
            <numerusform>%n 个文件有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) moved with their words</source>
        <translation>
            <numerusform>%n 处标注随文字移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) to look through</source>
        <translation>
            <numerusform>%n 处标注待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their words</source>
        <translation>
            <numerusform>%n 处标注原句已失</numerusform>
        </translation>
    </message>
    <message>
        <source>no room to keep it for undo</source>
        <translation>没有空间为撤销留存</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>粘贴版面</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>访问日期</translation>
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
        <translation>报纸</translation>
    </message>
    <message>
        <source>Path pattern</source>
        <translation>路径模式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>found out file by file</source>
        <translation>逐个文件自动判断</translation>
    </message>
    <message>
        <source>Read are text and Markdown, saved web pages, PDF, EPUB, DOCX and ODT, and files of articles: JSON Lines, CSV, labelled text, RIS and CSL-JSON. What you know of them beats what would be inferred; leave empty what differs from file to file.</source>
        <translation>可读取文本和 Markdown、保存的网页、PDF、EPUB、DOCX 和 ODT，以及收录文章的数据文件：JSON Lines、CSV、带字段名的文本、RIS 和 CSL-JSON。这里填写的优先于程序推断的；各文件不同的项目请留空。</translation>
    </message>
    <message>
        <source>2025年7月3日 or 2025-07</source>
        <translation>2025年7月3日或 2025-07</translation>
    </message>
    <message>
        <source>a name to remember them by</source>
        <translation>起个名称，以便再用</translation>
    </message>
    <message>
        <source>Import the page</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No city of that name is known: %1</source>
        <translation>没有名为“%1”的城市</translation>
    </message>
    <message>
        <source>Please write the date as 2025年7月3日, 2025-07-03 or 2025-07.</source>
        <translation>日期请写成 2025年7月3日、2025-07-03 或 2025-07。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有正文。</translation>
    </message>
    <message>
        <source>Please choose above which column is the headline and which the text.</source>
        <translation>请在上方指明哪一列是标题、哪一列是正文。</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message numerus="yes">
        <source>%n place(s) to check: press Enter to see them in the page.</source>
        <translation>
            <numerusform>%n 处待核对：按 Enter 在版面中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file that is chosen</source>
        <translation>所选文件的导入结果</translation>
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
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Information on the article</source>
        <translation>文章信息</translation>
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
        <translation>报纸</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1，第 %2 至 %3 行</translation>
    </message>
    <message>
        <source>a national newspaper</source>
        <translation>全国性报纸</translation>
    </message>
    <message>
        <source>a provincial newspaper</source>
        <translation>省级报纸</translation>
    </message>
    <message>
        <source>a city&apos;s newspaper</source>
        <translation>市级报纸</translation>
    </message>
    <message>
        <source>a county&apos;s newspaper</source>
        <translation>县级报纸</translation>
    </message>
    <message>
        <source>Neither the page nor its file names it. It is never concluded from the city.</source>
        <translation>版面和文件都没有标明，也绝不由城市推断。</translation>
    </message>
    <message>
        <source>Not among the newspapers that are known; where it is published is open.</source>
        <translation>不在已知报纸之列，出版地不详。</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <extracomment>What is known of a newspaper: a city&apos;s newspaper</extracomment>
        <translation>已知：%1</translation>
    </message>
    <message>
        <source>Known: %1, published in %2</source>
        <extracomment>What is known of a newspaper: a city&apos;s newspaper, published in 锦州</extracomment>
        <translation>已知：%1，出版地为%2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1, printed so; meant: %2</source>
        <extracomment>A misprint: what is printed, and what is meant</extracomment>
        <translation>%1（原印如此），应作：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
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
        <translation>系统没有告知这是哪个键，不能用作快捷键。</translation>
    </message>
    <message>
        <source>The desktop keeps the keys with Super for itself; take Ctrl or Alt.</source>
        <translation>带 Super 的键归桌面使用；请改用 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>That key belongs to the input method; it cannot be a shortcut.</source>
        <translation>此键归输入法使用，不能用作快捷键。</translation>
    </message>
    <message>
        <source>That key moves about in the window; take Ctrl or Alt with it.</source>
        <translation>此键用于在窗口中移动；请与 Ctrl 或 Alt 同按。</translation>
    </message>
    <message>
        <source>The tag pinned to the digit</source>
        <translation>加固定在该数字键上的标签</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>选中整篇文章</translation>
    </message>
    <message>
        <source>A word back</source>
        <translation>前移一词</translation>
    </message>
    <message>
        <source>A word on</source>
        <translation>后移一词</translation>
    </message>
    <message>
        <source>A paragraph back</source>
        <translation>前移一段</translation>
    </message>
    <message>
        <source>A paragraph on</source>
        <translation>后移一段</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Cut, in a field</source>
        <translation>在输入框中剪切</translation>
    </message>
    <message>
        <source>Paste, in a field</source>
        <translation>在输入框中粘贴</translation>
    </message>
</context>
<context>
    <name>LabelsPanel</name>
    <message>
        <source>Also for the other pages of this folder</source>
        <translation>同时用于此文件夹的其他版面</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>适用于</translation>
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
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>这篇文章</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>整个版面</translation>
    </message>
    <message>
        <source>2025年7月3日 or 2025-07</source>
        <translation>2025年7月3日或 2025-07</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>City, date, paper and page</source>
        <translation>城市、日期、报纸和版次</translation>
    </message>
    <message>
        <source>No city of that name is known: %1</source>
        <translation>没有名为“%1”的城市</translation>
    </message>
    <message>
        <source>Please write the date as 2025年7月3日, 2025-07-03 or 2025-07.</source>
        <translation>日期请写成 2025年7月3日、2025-07-03 或 2025-07。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Tag %1</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>标注片段</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>加批注</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Join articles</source>
        <translation>合并文章</translation>
    </message>
    <message>
        <source>Split article</source>
        <translation>拆分文章</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>移动行</translation>
    </message>
    <message>
        <source>Say what lines are</source>
        <translation>指明各行是什么</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translation>连接段落</translation>
    </message>
    <message>
        <source>Cut paragraph</source>
        <translation>切开段落</translation>
    </message>
    <message>
        <source>Set city</source>
        <translation>设定城市</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Set newspaper</source>
        <translation>设定报纸</translation>
    </message>
    <message>
        <source>Set page number</source>
        <translation>设定版次</translation>
    </message>
    <message>
        <source>Settle doubt</source>
        <translation>确认存疑处无误</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>换编码读取</translation>
    </message>
    <message>
        <source>Label the pages of a folder</source>
        <translation>设定文件夹中各版的信息</translation>
    </message>
    <message>
        <source>Convert %1 as %2</source>
        <translation>将“%1”转换为“%2”</translation>
    </message>
    <message>
        <source>Add %1 phrases</source>
        <translation>添加 %1 条自定转换</translation>
    </message>
    <message>
        <source>Delete phrases</source>
        <translation>删除自定转换</translation>
    </message>
    <message>
        <source>Save search %1</source>
        <translation>保存检索“%1”</translation>
    </message>
    <message>
        <source>Rename search to %1</source>
        <translation>将检索重命名为“%1”</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>删除检索</translation>
    </message>
    <message>
        <source>Dismiss %1 hits</source>
        <translation>排除 %1 处</translation>
    </message>
    <message>
        <source>Postpone %1 hits</source>
        <translation>将 %1 处设为待定</translation>
    </message>
    <message>
        <source>Take back %1 verdicts</source>
        <translation>取消 %1 处的判定</translation>
    </message>
    <message>
        <source>Tag %1 hits with %2</source>
        <translation>为 %1 处加标签“%2”</translation>
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
        <translation>确认标注</translation>
    </message>
    <message>
        <source>Attach mark</source>
        <translation>为标注重新定位</translation>
    </message>
    <message>
        <source>Mark article</source>
        <translation>标注整篇文章</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>更改标注的片段</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>去掉标签“%1”</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Set important</source>
        <translation>设为重要</translation>
    </message>
    <message>
        <source>Set not important</source>
        <translation>取消重要</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Rename tag %1</source>
        <translation>重命名标签“%1”</translation>
    </message>
    <message>
        <source>Change tag %1</source>
        <translation>修改标签“%1”</translation>
    </message>
    <message>
        <source>Move tag %1</source>
        <translation>移动标签“%1”</translation>
    </message>
    <message>
        <source>Merge tag %1</source>
        <translation>合并标签“%1”</translation>
    </message>
    <message>
        <source>Split tag %1</source>
        <translation>拆分标签“%1”</translation>
    </message>
    <message>
        <source>Delete tag %1</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n article(s)</source>
        <translation>
            <numerusform>恢复 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Delete from bin for good</source>
        <translation>从回收站彻底删除</translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>修改评论</translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation>删除评论</translation>
    </message>
    <message>
        <source>Link as of the same event</source>
        <translation>关联为同一事件</translation>
    </message>
    <message>
        <source>Link as supporting</source>
        <translation>关联为支持</translation>
    </message>
    <message>
        <source>Link as contradicting</source>
        <translation>关联为反驳</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>写备忘录</translation>
    </message>
    <message>
        <source>Delete memo</source>
        <translation>删除备忘录</translation>
    </message>
    <message>
        <source>Take %2 off %1 marks</source>
        <translation>从 %1 处标注去掉标签“%2”</translation>
    </message>
    <message>
        <source>Tag %1 marks with %2</source>
        <translation>为 %1 处标注加标签“%2”</translation>
    </message>
    <message>
        <source>Change the tags of %1 marks</source>
        <translation>修改 %1 处标注的标签</translation>
    </message>
    <message>
        <source>Delete %1 marks</source>
        <translation>删除 %1 处标注</translation>
    </message>
    <message>
        <source>Confirm %1 marks</source>
        <translation>确认 %1 处标注</translation>
    </message>
    <message>
        <source>Save filter %1</source>
        <translation>保存筛选“%1”</translation>
    </message>
    <message>
        <source>Rename filter to %1</source>
        <translation>将筛选重命名为“%1”</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <source>Import notes of %1</source>
        <translation>导入 %1 中的笔记</translation>
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
        <translation>版面各行</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Where is this library?</source>
        <translation>这份报库在哪里？</translation>
    </message>
    <message>
        <source>The link leads into the library %1, which is not known here. Choose its folder; a backup has to be restored first.</source>
        <translation>链接指向报库 %1，这里没有它的记录。请选择它所在的文件夹；若是备份，须先恢复。</translation>
    </message>
    <message>
        <source>Libraries opened before</source>
        <translation>曾打开的报库</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>选择所在文件夹…</translation>
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
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>This library has no pages yet.</source>
        <translation>报库里还没有版面。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>清除检索和全部条件</translation>
    </message>
    <message>
        <source>newspaper: %1</source>
        <translation>报纸：%1</translation>
    </message>
    <message>
        <source>section: %1</source>
        <translation>栏目：%1</translation>
    </message>
    <message>
        <source>own report</source>
        <translation>本报</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>通稿</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>contributed</source>
        <translation>来稿</translation>
    </message>
    <message>
        <source>origin unknown</source>
        <translation>来源不详</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>状态：%1</translation>
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
        <translation>有星标</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>by city and month</source>
        <translation>按城市和月份</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>by paper</source>
        <translation>按报纸</translation>
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
            <numerusform>其中 %n 篇日期不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date is known only as a span that reaches beyond the dates asked for.</source>
        <translation>这些文章只知大致日期，可能不在所选日期之内。</translation>
    </message>
    <message>
        <source>by relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message numerus="yes">
        <source>at least %n article(s) …</source>
        <translation>
            <numerusform>至少 %n 篇…</numerusform>
        </translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>Narrow the list by state or star</source>
        <translation>按状态或星标筛选列表</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This library is open for reading only. Nothing in it can be changed.</source>
        <translation>报库以只读方式打开，其中内容不能更改。</translation>
    </message>
    <message>
        <source>Articles are read here, in two scripts side by side.</source>
        <translation>文章在这里读，简繁对照。</translation>
    </message>
    <message>
        <source>Choose an article from the list to read it.</source>
        <translation>从列表中选一篇文章来读。</translation>
    </message>
    <message>
        <source>Open the first article</source>
        <translation>打开第一篇</translation>
    </message>
    <message>
        <source>Mark deleted</source>
        <translation>标注已删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
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
        <translation>已是最后一处检索结果。</translation>
    </message>
    <message>
        <source>That was the first place found.</source>
        <translation>已是第一处检索结果。</translation>
    </message>
    <message>
        <source>Search for something first: F3 then goes from one place to the next.</source>
        <translation>请先检索，再按 F3 逐处查看。</translation>
    </message>
    <message>
        <source>Open an article first: passages like it are looked for then.</source>
        <translation>请先打开文章，再查找与之相近的片段。</translation>
    </message>
    <message>
        <source>Search for something first: its words are looked for in notes, too.</source>
        <translation>请先检索，再到批注和标签中找所检的词。</translation>
    </message>
    <message>
        <source>Open an article first: words are then found in it.</source>
        <translation>请先打开文章，再在其中查找。</translation>
    </message>
    <message>
        <source>Search “%1” deleted</source>
        <translation>检索“%1”已删除</translation>
    </message>
    <message>
        <source>%1 goes back to the concordance.</source>
        <translation>按 %1 返回索引行。</translation>
    </message>
    <message>
        <source>A note could not be stored; its words are on its card. Copy them, or close the window once more and lose them.</source>
        <translation>有一条批注未能保存，文字仍在标注卡片上。请先复制；若再次关闭窗口，这些文字将会丢失。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已复制，并附出处。</translation>
    </message>
    <message>
        <source>%1 goes back to the marks.</source>
        <translation>按 %1 回到标注。</translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>再次导出(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xport again to %1</source>
        <translation>再次导出到 %1(&amp;X)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program opened the folder %1</source>
        <translation>没有程序能打开文件夹 %1</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>“%1”列的内容</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>The original was corrected here; the mark moved with it.</source>
        <translation>此处原文已校改，标注随之移动，请过目。</translation>
    </message>
    <message>
        <source>The original has changed here. Please look whether the mark still stands where it should.</source>
        <translation>此处原文有变，标注位置待确认，请过目。</translation>
    </message>
    <message>
        <source>The passage is no longer in the article.</source>
        <translation>原句已失，文章中不再有这一片段。</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>删除这处标注</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>去掉标签“%1”</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Attach to the selection</source>
        <translation>定位到所选文字</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>添加标签 (T)</translation>
    </message>
    <message>
        <source>Write a note (M)</source>
        <translation>写批注 (M)</translation>
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
        <translation>评论与关联</translation>
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
        <translation>与“%1”为同一事件</translation>
    </message>
    <message>
        <source>Supported by “%1”</source>
        <translation>受“%1”支持</translation>
    </message>
    <message>
        <source>Supports “%1”</source>
        <translation>支持“%1”</translation>
    </message>
    <message>
        <source>Contradicted by “%1”</source>
        <translation>受“%1”反驳</translation>
    </message>
    <message>
        <source>Contradicts “%1”</source>
        <translation>反驳“%1”</translation>
    </message>
    <message>
        <source>Delete this link: %1</source>
        <translation>删除此关联：%1</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>删除此评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
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
        <translation>待确认</translation>
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
        <translation>请先选中片段，再加标签。</translation>
    </message>
    <message>
        <source>Select a passage first, then write a note on it.</source>
        <translation>请先选中片段，再写批注。</translation>
    </message>
    <message>
        <source>Tag a passage first: the next ones then get the same tag.</source>
        <translation>请先为一处片段加标签，之后所选的片段便加同一标签。</translation>
    </message>
    <message>
        <source>Enter tags as %1.</source>
        <translation>按 Enter 加标签“%1”。</translation>
    </message>
    <message>
        <source>Tagged as %1</source>
        <translation>已加标签“%1”</translation>
    </message>
    <message>
        <source>It has the tag %1 already.</source>
        <translation>已有标签“%1”。</translation>
    </message>
    <message>
        <source>No tag is pinned to %1.</source>
        <translation>数字键 %1 上没有固定的标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too many for the name of a tag; 200 is the most.</source>
        <translation>
            <numerusform>标签名最多 200 个字符，现有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag was given yet: T chooses one.</source>
        <translation>还没有加过标签：请按 T 选一个。</translation>
    </message>
    <message>
        <source>Select a passage or put the caret into a mark first.</source>
        <translation>请先选中片段，或将光标移到标注中。</translation>
    </message>
    <message>
        <source>There is no mark at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>Mark %1 of %2 here: %3</source>
        <translation>此处标注 %1 / %2：%3</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Choose a mark first: ] goes through those at the caret.</source>
        <translation>请先选定标注：按 ] 逐处查看光标处的标注。</translation>
    </message>
    <message>
        <source>Select the passage where the chosen mark is to stand.</source>
        <translation>请选中片段，选定的标注将移到那里。</translation>
    </message>
    <message>
        <source>The mark stands on the selection now.</source>
        <translation>标注已移到所选文字。</translation>
    </message>
    <message>
        <source>Select the passage first that the mark belongs to.</source>
        <translation>请先选中这处标注所属的片段。</translation>
    </message>
    <message>
        <source>It was made on: %1</source>
        <translation>原先标注的是：%1</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>No marks in this article yet. Select a passage and press T to tag it.</source>
        <translation>这篇文章还没有标注。选中片段，按 T 加标签。</translation>
    </message>
    <message>
        <source>Memo about the article</source>
        <translation>该文章的备忘录</translation>
    </message>
    <message>
        <source>Write a memo about the article</source>
        <translation>为该文章写备忘录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Link from “%1”: choose the other mark and press L, or open its menu.</source>
        <translation>从“%1”起关联：选中另一处标注后按 L，或用它的菜单。</translation>
    </message>
</context>
<context>
    <name>MemoDesk</name>
    <message>
        <source>%1 The memo is not stored; the words are still here.</source>
        <translation>%1备忘录未保存，文字仍在此处。</translation>
    </message>
    <message>
        <source>Memo deleted</source>
        <translation>备忘录已删除</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>&amp;Write</source>
        <translation>书写(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>What there is to say; Markdown is shown when it is read</source>
        <translation>写下想说的话；阅读时按 Markdown 显示</translation>
    </message>
</context>
<context>
    <name>NewTagDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation>新建(&amp;M)</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>&amp;Name; a / parts levels, in a name it is written \/</source>
        <translation>名称，/ 分隔层级，名称中的 / 写作 \/(&amp;N)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>加批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Store now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>These words were typed before and are not stored yet.</source>
        <translation>这些文字是先前输入的，尚未保存。</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 The note is not stored; the words are still here.</source>
        <translation>%1 批注未保存，文字仍在此处。</translation>
    </message>
</context>
<context>
    <name>NotesImportDesk</name>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Notes (*.baolan-notes *.jsonl *.jsonld *.json *.qdpx *.qdc *.csv *.tsv)</source>
        <translation>笔记 (*.baolan-notes *.jsonl *.jsonld *.json *.qdpx *.qdc *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Stopped; no notes were imported.</source>
        <translation>已停止，未导入笔记。</translation>
    </message>
    <message>
        <source>Importing notes</source>
        <translation>正在导入笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>新标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新标签 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>备忘录 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: %1</source>
        <translation>笔记已导入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The notes are read when what is under way is done.</source>
        <translation>手头的事做完后读取笔记。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>带状态或星标的文章 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesImportDialog</name>
    <message>
        <source>Mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
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
        <translation>路径</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>When not to use it</source>
        <translation>何时不用</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Digit key</source>
        <translation>数字键</translation>
    </message>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>新标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>待确认 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose words are not here</source>
        <translation>
            <numerusform>失去原文 %n 处</numerusform>
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
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>来自 %1：</translation>
    </message>
    <message>
        <source>From %1, written by %2:</source>
        <translation>来自 %1，由 %2 写成：</translation>
    </message>
    <message>
        <source>The file says otherwise than the library:</source>
        <translation>文件与报库说法不同之处：</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>保留这里的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take what the file says</source>
        <translation>采用文件中的(&amp;T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>何处不同</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What the file says otherwise</source>
        <translation>文件中不同之处</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be brought along:</source>
        <translation>
            <numerusform>有 %n 项不能带入：</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be brought along</source>
        <translation>不能带入的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) as they are here already</source>
        <translation>
            <numerusform>与这里相同的标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) otherwise than here</source>
        <translation>
            <numerusform>与这里不同的标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>新标签 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>评论 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between marks</source>
        <translation>
            <numerusform>标注间的关联 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>备忘录 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with a state or a star</source>
        <translation>
            <numerusform>带状态或星标的文章 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that is new here</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>%1, here:</source>
        <extracomment>A field of a mark or a tag; its words in the library follow</extracomment>
        <translation>%1，这里：</translation>
    </message>
    <message>
        <source>%1, in the file:</source>
        <extracomment>A field of a mark or a tag; its words in the file follow</extracomment>
        <translation>%1，文件中：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the choice holds for them too</source>
        <translation>
            <numerusform>另有 %n 处，选择同样适用</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen row in &amp;full:</source>
        <translation>所选行的全文(&amp;F)：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>%1 (stays as here)</source>
        <extracomment>A field of a mark or a tag that no import changes</extracomment>
        <translation>%1（保留这里的）</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
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
        <translation>版面上的文章</translation>
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
        <translation>没有待核对的版面。</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Pages to check</source>
        <translation>待核对的版面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to check</source>
        <translation>
            <numerusform>%n 个版面待核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
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
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>Read it in its article</source>
        <translation>在文章中阅读</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>去标签…</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Important, or no longer</source>
        <translation>标为重要，或取消</translation>
    </message>
    <message>
        <source>Stands rightly</source>
        <translation>位置无误</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾选</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>All %1, none %2</source>
        <translation>全选 %1，全不选 %2</translation>
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
        <translation>%1（推断）</translation>
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
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>筛选名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PassageHead</name>
    <message>
        <source>as they were made</source>
        <translation>按标注先后</translation>
    </message>
    <message>
        <source>by city and date</source>
        <translation>按城市和日期</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新标注在前</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>to be looked at first</source>
        <translation>待处理的在前</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>grouped by tag</source>
        <translation>按标签分组</translation>
    </message>
    <message>
        <source>grouped by city</source>
        <translation>按城市分组</translation>
    </message>
    <message>
        <source>grouped by month</source>
        <translation>按月份分组</translation>
    </message>
    <message>
        <source>grouped by article</source>
        <translation>按文章分组</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>Tags asked for</source>
        <translation>所要的标签</translation>
    </message>
    <message>
        <source>States asked for</source>
        <translation>所要的状态</translation>
    </message>
    <message>
        <source>Articles asked for</source>
        <translation>所要的文章</translation>
    </message>
    <message>
        <source>How the marks are grouped</source>
        <translation>标注如何分组</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>标注的次序</translation>
    </message>
    <message>
        <source>Filters that are kept</source>
        <translation>保存的筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
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
            <numerusform>%n 个城市</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps</source>
        <extracomment>Marks in articles whose date is known only roughly</extracomment>
        <translation>
            <numerusform>其中 %n 处或许</numerusform>
        </translation>
    </message>
    <message>
        <source>any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>不再保存</translation>
    </message>
    <message>
        <source>kept filters</source>
        <translation>保存的筛选</translation>
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
        <translation>报纸</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不详</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全部</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>返回文章 (Esc)</translation>
    </message>
    <message>
        <source>Words of passages and notes, in either script</source>
        <translation>原文和批注中的字词，简繁均可</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>有无标签均可</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>With the tag…</source>
        <translation>有此标签…</translation>
    </message>
    <message>
        <source>Not with the tag…</source>
        <translation>无此标签…</translation>
    </message>
    <message>
        <source>Overlapping marks with the tag…</source>
        <translation>与有此标签的标注重叠…</translation>
    </message>
    <message>
        <source>Inside marks with the tag…</source>
        <translation>在有此标签的标注之内…</translation>
    </message>
    <message>
        <source>In one paragraph with the tag…</source>
        <translation>与此标签同在一段…</translation>
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
        <translation>无标签</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>无题</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A city or month that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推断）</translation>
    </message>
</context>
<context>
    <name>PassagePane</name>
    <message>
        <source>All marks</source>
        <translation>全部标注</translation>
    </message>
    <message>
        <source>No mark is like that.</source>
        <translation>没有这样的标注。</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>显示全部标注</translation>
    </message>
    <message>
        <source>Every mark of the library stands here in a row of its own: its passage, its tags and its note. There is none yet.</source>
        <translation>库中每处标注在此各占一行：原文、标签和批注。现在还没有标注。</translation>
    </message>
    <message>
        <source>Read an article and mark a passage</source>
        <translation>阅读文章，标注一段原文</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Marks of the library</source>
        <translation>库中的标注</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>This mark is gone.</source>
        <translation>该标注已不在。</translation>
    </message>
    <message>
        <source>The passage is no longer in the article.</source>
        <translation>这段文字已不在文章中。</translation>
    </message>
    <message>
        <source>There is no tag to take off.</source>
        <translation>没有可去的标签。</translation>
    </message>
    <message>
        <source>Which tag is to be taken off?</source>
        <translation>去掉哪个标签？</translation>
    </message>
    <message>
        <source>All of these are so already.</source>
        <translation>这些标注本来如此。</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %n mark(s)</source>
        <translation>
            <numerusform>已从 %n 处标注去掉“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) tagged %1</source>
        <extracomment>A number of marks and their tag</extracomment>
        <translation>
            <numerusform>已为 %n 处标注加标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The note is not stored; the words are still here.</source>
        <translation>%1批注未保存，文字仍在此处。</translation>
    </message>
    <message>
        <source>None of these waits to be confirmed.</source>
        <translation>其中没有待确认的标注。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) confirmed</source>
        <translation>
            <numerusform>已确认 %n 处标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 处标注</numerusform>
        </translation>
    </message>
    <message>
        <source>This library can only be read: no mark can be changed.</source>
        <translation>该库只能阅读：标注不能改动。</translation>
    </message>
    <message>
        <source>Filter “%1” forgotten</source>
        <translation>已不再保存筛选“%1”</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>哪个标签？</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>已不在的标签</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>与“%1”重叠</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>在“%1”之内</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>与“%1”同段</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>PhrasesDesk</name>
    <message>
        <source>%1 is converted as %2 from now on</source>
        <translation>“%1”今后转换为“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) taken over</source>
        <translation>
            <numerusform>已采用 %n 条自定转换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 条自定转换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) exported to %1</source>
        <translation>
            <numerusform>%n 条自定转换已导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table of phrases</source>
        <translation>导入自定转换词表</translation>
    </message>
    <message>
        <source>Export phrases as a table</source>
        <translation>将自定转换导出为词表</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入词表(&amp;I)…</translation>
    </message>
    <message>
        <source>Reader&apos;s phrases</source>
        <translation>自定转换</translation>
    </message>
    <message>
        <source>Words below are converted as you say, before any dictionary is asked. The longest phrase wins.</source>
        <translation>以下词语按指定的结果转换，先于任何词典。几条都符合时，取最长的一条。</translation>
    </message>
    <message>
        <source>Words as printed</source>
        <translation>原文词语</translation>
    </message>
    <message>
        <source>What they become; empty: kept as they are</source>
        <translation>转换结果；留空则原样保留</translation>
    </message>
    <message>
        <source>What they become</source>
        <translation>转换结果</translation>
    </message>
    <message>
        <source>in traditional script</source>
        <translation>用于繁体</translation>
    </message>
    <message>
        <source>in simplified script</source>
        <translation>用于简体</translation>
    </message>
    <message>
        <source>In which script</source>
        <translation>用于简体或繁体</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>用于整份报库</translation>
    </message>
    <message>
        <source>For which articles</source>
        <translation>用于哪些文章</translation>
    </message>
    <message>
        <source>&amp;Export as a table…</source>
        <translation>导出为词表(&amp;E)…</translation>
    </message>
    <message>
        <source>in %1 only</source>
        <translation>只用于《%1》</translation>
    </message>
</context>
<context>
    <name>PhrasesModel</name>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>整份报库</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文词语</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>转换结果</translation>
    </message>
    <message>
        <source>In</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启用日期</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>name, pinyin or code</source>
        <translation>名称、拼音或代码</translation>
    </message>
</context>
<context>
    <name>PlacesDesk</name>
    <message>
        <source>No other article shares words with it that few have: “%1”</source>
        <translation>没有别的文章与此共有少见的词语：“%1”</translation>
    </message>
    <message>
        <source>Like “%1”, those that share most first:</source>
        <translation>与“%1”相近的片段，共有词语最多的在前：</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>相近片段</translation>
    </message>
    <message>
        <source>No note and no tag has these words: %1</source>
        <translation>批注和标签中没有这些词：%1</translation>
    </message>
    <message>
        <source>Notes and tags with these words: %1</source>
        <translation>含这些词的批注和标签：%1</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>批注和标签</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>所列各处</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Printed to %1</source>
        <translation>已打印到 %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送往打印机 %1</translation>
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
        <translation>这份报库无法打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>打开另一份报库…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开报库</translation>
    </message>
    <message>
        <source>This library is open elsewhere</source>
        <translation>这份报库正在别处使用</translation>
    </message>
    <message>
        <source>Nothing can be written to this library</source>
        <translation>这份报库无法写入</translation>
    </message>
    <message>
        <source>This library comes from a newer Baolan</source>
        <translation>这份报库来自较新的 Baolan 版本</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>这份报库已损坏</translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation>这里没有报库</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
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
        <translation>进度</translation>
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
        <translation>未读</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未见相关</translation>
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
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional script</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Both scripts</source>
        <translation>繁简混排</translation>
    </message>
    <message>
        <source>As imported: %1 characters that only simplified script has, %2 that only traditional script has</source>
        <translation>导入时的原文：简体独有的字 %1 个，繁体独有的字 %2 个</translation>
    </message>
    <message>
        <source>Printed so; meant: %1</source>
        <translation>原印如此；应作：%1</translation>
    </message>
    <message>
        <source>Imported: nothing</source>
        <translation>导入时：无</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>导入时：%1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <extracomment>Who corrected something, and when</extracomment>
        <translation>%1 校改于 %2</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Copy</source>
        <translation>复制原文</translation>
    </message>
    <message>
        <source>Copy as shown</source>
        <translation>复制所示文字</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>加标签…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Cut wrong here…</source>
        <translation>此处切分有误…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查看此字</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>校改文字…</translation>
    </message>
    <message>
        <source>Once more for the next article</source>
        <translation>再按一次到下一篇</translation>
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
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link to another mark…</source>
        <translation>关联到另一处标注(&amp;L)…</translation>
    </message>
    <message>
        <source>“%1” &amp;supports this</source>
        <translation>“%1”支持此处(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” con&amp;tradicts this</source>
        <translation>“%1”反驳此处(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” is about the same &amp;event</source>
        <translation>“%1”与此为同一事件(&amp;E)</translation>
    </message>
    <message>
        <source>Do &amp;not link</source>
        <translation>不关联(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the other mark, in any article, and press L; Esc gives up the link.</source>
        <translation>选中另一处标注（可在任何文章中），按 L；按 Esc 放弃关联。</translation>
    </message>
    <message>
        <source>No link was made.</source>
        <translation>未作关联。</translation>
    </message>
    <message>
        <source>The two marks are linked.</source>
        <translation>两处标注已关联。</translation>
    </message>
    <message>
        <source>Link deleted</source>
        <translation>关联已删除</translation>
    </message>
    <message>
        <source>%1 The comment is not stored; the words are still here.</source>
        <translation>%1评论未保存，文字仍在此处。</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>评论已删除</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>待核对</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
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
        <translation>报告</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Files that were imported</source>
        <translation>已导入的文件</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore which backup?</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Restore into which empty folder?</source>
        <translation>选择要恢复到的空文件夹</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>%n page(s) labelled</source>
        <translation>
            <numerusform>已设定 %n 个版面的信息</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be drawn. Its lines are complete.</source>
        <translation>版面图无法绘制，各行文字完整无缺。</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Join with the article before</source>
        <translation>与前一篇合并</translation>
    </message>
    <message>
        <source>Join with the article after</source>
        <translation>与后一篇合并</translation>
    </message>
    <message>
        <source>A new article begins here</source>
        <translation>新文章从这里开始</translation>
    </message>
    <message>
        <source>Give to another article…</source>
        <translation>归入另一篇…</translation>
    </message>
    <message>
        <source>Make it a headline, a caption…</source>
        <translation>设为标题、图片说明等…</translation>
    </message>
    <message>
        <source>The paragraph goes on from the one before</source>
        <translation>此段承接前一段</translation>
    </message>
    <message>
        <source>A paragraph begins here</source>
        <translation>新段落从这里开始</translation>
    </message>
    <message>
        <source>Move up in its article</source>
        <translation>在文章内上移</translation>
    </message>
    <message>
        <source>Move down in its article</source>
        <translation>在文章内下移</translation>
    </message>
    <message>
        <source>Leave out as furniture</source>
        <translation>作为版面杂项略去</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translation>下一处待核对</translation>
    </message>
    <message>
        <source>Previous place to check</source>
        <translation>上一处待核对</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>City, date, paper and page…</source>
        <translation>城市、日期、报纸和版次…</translation>
    </message>
    <message>
        <source>Read the file again in another encoding…</source>
        <translation>换一种编码重新读取文件…</translation>
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
        <translation>另成一篇(&amp;0)</translation>
    </message>
    <message>
        <source>Review of a page</source>
        <translation>核对版面</translation>
    </message>
    <message>
        <source>What is selected, in full</source>
        <translation>所选内容全文</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Glue</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切开</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>recognised from a picture</source>
        <translation>由图片识别</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read</source>
        <translation>
            <numerusform>%n 个字符无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>没有待核对之处</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to check</source>
        <translation>待核对 %1 / %2</translation>
    </message>
    <message>
        <source>J join with the one before · Shift+J after · S split · A give to · R make it · G glue · C cut · Ctrl+↑↓ move · Del furniture · N P places to check · Y right as it stands · L labels · E encoding · Esc back</source>
        <extracomment>The keys of the review. Words beside keys</extracomment>
        <translation>J 与前一篇合并 · Shift+J 与后一篇合并 · S 拆分 · A 归入 · R 设为 · G 连接 · C 切开 · Ctrl+↑↓ 移动 · Del 版面杂项 · N P 待核对处 · Y 确认无误 · L 信息 · E 编码 · Esc 返回</translation>
    </message>
    <message>
        <source>Show how the page looks</source>
        <translation>显示版面原貌</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>放大版面图</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>缩小版面图</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>显示整版</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整版</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>版面图</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>正在绘制版面…</translation>
    </message>
    <message>
        <source>V picture · + − larger, smaller · 0 whole page</source>
        <extracomment>More keys of the review, of the picture of a page</extracomment>
        <translation>V 版面图 · + − 放大、缩小 · 0 整版</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>Rename the search</source>
        <translation>重命名检索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存这次检索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles</source>
        <translation>检索文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>清除检索和全部条件</translation>
    </message>
    <message>
        <source>Show what is searched for really</source>
        <translation>查看实际检索的字</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <extracomment>Part of a query that means nothing, or in which there is nothing to search for.</extracomment>
        <translation>未能理解：%1</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>实际检索</translation>
    </message>
    <message>
        <source>Search language…</source>
        <translation>检索语言…</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>检索名称(&amp;N)</translation>
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
        <translation>加标签</translation>
    </message>
    <message>
        <source>Tag the selection (T)</source>
        <translation>为所选文字加标签 (T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selection as imported</source>
        <translation>复制所选文字的原文</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>加标签“%1”</translation>
    </message>
    <message>
        <source>Write a note on the selection (M)</source>
        <translation>为所选文字写批注 (M)</translation>
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
        <translation>简体和繁体</translation>
    </message>
    <message>
        <source>as it stands now</source>
        <translation>校改后</translation>
    </message>
    <message>
        <source>as imported</source>
        <translation>导入时</translation>
    </message>
    <message>
        <source>simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>&amp;Grouped by:</source>
        <translation>分组(&amp;G)：</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
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
        <translation>出处(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Doubtful marks:</source>
        <translation>存疑的标注(&amp;D)：</translation>
    </message>
    <message>
        <source>in a section of their own</source>
        <translation>单列一节</translation>
    </message>
    <message>
        <source>among the others</source>
        <translation>与其他一起</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link back</source>
        <translation>返回链接(&amp;L)</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>附带：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Picture of the page</source>
        <translation>版面图</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>报库</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>No key for it</source>
        <translation>不设快捷键</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Press the keys for “%1”, or Escape to leave it as it is.</source>
        <translation>请按下用于“%1”的键，或按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>These keys belong to their part of the window and stay as they are.</source>
        <translation>这些按键属于窗口的各个部分，不能更改。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>改给这一项用</translation>
    </message>
    <message>
        <source>%1 works in the article: in the list, letters go to a headline.</source>
        <translation>%1 只在文章中有效：在列表中，字母用于跳转到主标题。</translation>
    </message>
    <message>
        <source>Choose an act and press Enter, or click it, to give it other keys. Letters alone work in the article; keys that were changed are slanted.</source>
        <translation>选中一项后按 Enter，或直接点击，即可改设按键。单个字母只在文章中有效；改过的按键以斜体显示。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Narrow the list, and saved searches</source>
        <translation>筛选条件和保存的检索</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>只看此项</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>不再选此项</translation>
    </message>
    <message>
        <source>This too</source>
        <translation>加选此项</translation>
    </message>
    <message>
        <source>Leave this in again</source>
        <translation>不再去掉此项</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>去掉此项</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>进行此检索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Edit in the codebook</source>
        <translation>在编码本中编辑</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>备忘录…</translation>
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
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Newspaper unknown</source>
        <translation>报纸不详</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>不属任何栏目</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已去掉</translation>
    </message>
</context>
<context>
    <name>StateDesk</name>
    <message>
        <source>Take the star away</source>
        <translation>去掉星标</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>正在加标签“%1” · 按 Esc 结束</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Forget earlier queries</source>
        <translation>清除以前的检索词</translation>
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
        <translation>名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagColor</name>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
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
        <translation>黄</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛青</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
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
        <translation>下级标签上移一级(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n tag(s) below it too</source>
        <translation>
            <numerusform>其下的 %n 个标签也删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Delete the tag “%1”?</source>
        <translation>删除标签“%1”？</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>No mark has it.</source>
        <translation>没有标注用它。</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n mark(s); these keep their other tags and their notes.</source>
        <translation>
            <numerusform>%n 处标注将去掉它，其余标签和批注保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n mark(s) left with neither tag nor note</source>
        <translation>
            <numerusform>不再有标签和批注的 %n 处标注也删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) about it go with it.</source>
        <translation>
            <numerusform>关于它的 %n 份备忘录随之删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>Take the selected &amp;passage</source>
        <translation>取选中的文字(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Key that gives it to a selection</source>
        <translation>加此标签的数字键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>What the tag means, in a sentence or two</source>
        <translation>用一两句话说明标签的意思</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>适用于(&amp;U)</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>什么归入此标签</translation>
    </message>
    <message>
        <source>Do n&amp;ot use it for</source>
        <translation>不适用于(&amp;O)</translation>
    </message>
    <message>
        <source>What looks alike, and where that belongs instead</source>
        <translation>看似相近而不归此的，应归何处</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>例句(&amp;E)</translation>
    </message>
    <message>
        <source>A passage that it is right for</source>
        <translation>适合此标签的一段原文</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Other words by which it is found, one a line</source>
        <translation>也可用来查找的别名，一行一个</translation>
    </message>
    <message>
        <source>A&amp;lso called</source>
        <translation>又称(&amp;L)</translation>
    </message>
    <message>
        <source>One a line, such as en: Housing</source>
        <translation>一行一个，如 en: Housing</translation>
    </message>
    <message>
        <source>In other lan&amp;guages</source>
        <translation>其他语言(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” does not say in which language: write en: before it, for instance.</source>
        <translation>“%1”没有注明语言：请在前面写上如 en: 。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n mark(s)</source>
        <translation>
            <numerusform>%1 · %n 处标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a me&amp;mo…</source>
        <translation>写备忘录(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the me&amp;mo…</source>
        <translation>查看备忘录(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Tag the selection</source>
        <translation>为所选文字加标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Write a note instead</source>
        <translation>改为写批注(&amp;W)</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>TagSplitDialog</name>
    <message>
        <source>New tag from marks</source>
        <translation>由标注另立标签</translation>
    </message>
    <message>
        <source>Tick the marks of “%1” that are to have a new tag in its place.</source>
        <translation>勾选“%1”的标注，改用新标签。</translation>
    </message>
    <message>
        <source>Name of the new tag; / between levels</source>
        <translation>新标签名称；层级之间用 /</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新标签名称</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message numerus="yes">
        <source>New tag on %n mark(s)</source>
        <translation>
            <numerusform>为 %n 处标注换新标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToCheck</name>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Pages with places that a careful reader should look at</source>
        <translation>含有存疑之处、需要仔细看一看的版面</translation>
    </message>
    <message numerus="yes">
        <source>To check: %n page(s)</source>
        <translation>
            <numerusform>待核对：%n 个版面</numerusform>
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
        <translation>restore 须用 --library 给出恢复到哪个文件夹。</translation>
    </message>
    <message>
        <source>Looks for damage; changes nothing.</source>
        <translation>检查有无损坏，不作任何改动。</translation>
    </message>
    <message>
        <source>Builds the search index anew.</source>
        <translation>重建检索索引。</translation>
    </message>
    <message>
        <source>Writes the whole library into one zip file.</source>
        <translation>将整份报库写入一个 zip 文件。</translation>
    </message>
    <message>
        <source>Puts a backup into a new folder.</source>
        <translation>将备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>The library&apos;s folder (default: Baolan in the documents folder).</source>
        <translation>报库所在文件夹（默认为“文档”中的 Baolan）。</translation>
    </message>
    <message>
        <source>One JSON document, positions in code points.</source>
        <translation>输出一份 JSON，位置以码点计。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>
baolan COMMAND --help explains one. Exit status: 0 done; 1 not or not wholly done;
2 wrong usage; 3 the library cannot be opened as needed.
</source>
        <translation>
baolan 命令 --help 说明该命令。退出码：0 完成；1 未完成或未全部完成；
2 用法有误；3 报库无法按需打开。
</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. “baolan --help” lists the commands.</source>
        <translation>“%1”既不是命令，也不是文件。命令列表见“baolan --help”。</translation>
    </message>
    <message>
        <source>There is: %1. “--help” after one explains it.</source>
        <translation>可用的有：%1。其后加“--help”可看说明。</translation>
    </message>
    <message>
        <source>Written: baolan %1 %2</source>
        <translation>写法：baolan %1 %2</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 on.</source>
        <translation>--%1 须为整数，最小 %2。</translation>
    </message>
    <message>
        <source>Of this city or province. Repeated options: or.</source>
        <translation>所涉地为此市或此省；可重复，符合其一即可。</translation>
    </message>
    <message>
        <source>Printed on or after: 2025, 2025-09, 2025-09-08.</source>
        <translation>此日或之后出版：2025、2025-09、2025-09-08。</translation>
    </message>
    <message>
        <source>Printed on or before; 2025-09 is the whole month.</source>
        <translation>此日或之前出版；2025-09 含整月。</translation>
    </message>
    <message>
        <source>Of this newspaper; &quot;&quot; for the unknown one.</source>
        <translation>属于此报；&quot;&quot; 指报纸不详。</translation>
    </message>
    <message>
        <source>own, wire, reprint, commentary, contributed or unknown.</source>
        <translation>own（本报）、wire（通稿）、reprint（转载）、commentary（评论）、contributed（来稿）或 unknown（不详）。</translation>
    </message>
    <message>
        <source>new, reading, coded, nothing or excluded.</source>
        <translation>new（未读）、reading（在读）、coded（已编码）、nothing（未见相关）或 excluded（已排除）。</translation>
    </message>
    <message>
        <source>With marks of this tag or one below it.</source>
        <translation>标注带有此标签或其下级标签。</translation>
    </message>
    <message>
        <source>In which the query is found.</source>
        <translation>文章中能检到此检索词。</translation>
    </message>
    <message>
        <source>The tag “%1” is new.</source>
        <translation>标签“%1”是新建的。</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>Marks a passage, with tags and a note.</source>
        <translation>标注一处片段，可加标签和批注。</translation>
    </message>
    <message>
        <source>The passage, in either script.</source>
        <translation>片段，简体繁体均可。</translation>
    </message>
    <message>
        <source>Which one, when it occurs more than once.</source>
        <translation>出现不止一次时，取第几处。</translation>
    </message>
    <message>
        <source>Levels are parted by /; made if missing.</source>
        <translation>各级以 / 分隔；没有则新建。</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>批注。</translation>
    </message>
    <message>
        <source>Into this file, not standard output.</source>
        <translation>写入此文件，而非标准输出。</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>覆盖已有文件。</translation>
    </message>
    <message>
        <source>Lists the codebook.</source>
        <translation>列出编码本。</translation>
    </message>
    <message>
        <source>Reads newspaper pages without storing them.</source>
        <translation>读取报纸版面，不存入报库。</translation>
    </message>
    <message>
        <source>The city the pages report on.</source>
        <translation>版面的所涉地。</translation>
    </message>
    <message>
        <source>The day, month or interval of the issue.</source>
        <translation>出版的日、月或起止日期。</translation>
    </message>
    <message>
        <source>The newspaper.</source>
        <translation>报纸名称。</translation>
    </message>
    <message>
        <source>Reads the pages of known files anew.</source>
        <translation>已有的文件也重读版面。</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 处标注</translation>
    </message>
    <message>
        <source>convert wants either --to or --config.</source>
        <translation>convert 须给出 --to 或 --config 其一。</translation>
    </message>
    <message>
        <source>Lists articles.</source>
        <translation>列出文章。</translation>
    </message>
    <message>
        <source>date, city or headline.</source>
        <translation>date（日期）、city（城市）或 headline（主标题）。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多列出几项。</translation>
    </message>
    <message>
        <source>Leaves out the first N.</source>
        <translation>略过前 N 项。</translation>
    </message>
    <message>
        <source>Shows an article in the script asked for.</source>
        <translation>按指定的简体或繁体显示文章。</translation>
    </message>
    <message>
        <source>Simplified and traditional together.</source>
        <translation>简繁对照。</translation>
    </message>
    <message>
        <source>Converts a file or standard input.</source>
        <translation>转换文件或标准输入。</translation>
    </message>
    <message>
        <source>Exactly OpenCC&apos;s configuration of that name.</source>
        <translation>严格按此名称的 OpenCC 配置。</translation>
    </message>
    <message>
        <source>With --json: which characters belong together.</source>
        <translation>与 --json 同用：给出逐字对应。</translation>
    </message>
    <message>
        <source>Finds passages from a query in either script.</source>
        <translation>检索片段，简体繁体均可。</translation>
    </message>
    <message>
        <source>At most so many (20).</source>
        <translation>最多列出几项（20）。</translation>
    </message>
    <message>
        <source>An edit is one of: %1</source>
        <translation>修改操作须为下列之一：%1</translation>
    </message>
    <message>
        <source>Labels articles; paper and page number are those of the whole page.</source>
        <translation>设定文章的信息；报纸和版次属于整个版面。</translation>
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
        <translation>列出需要核对的版面。</translation>
    </message>
    <message>
        <source>Also those in which nothing is doubtful.</source>
        <translation>没有存疑之处的版面也列出。</translation>
    </message>
    <message>
        <source>Shows a page: PAGE is the id of its file, a colon, and which of the file&apos;s pages it is.</source>
        <translation>显示一个版面：PAGE 由文件标识、冒号和该版面在文件中的序号组成。</translation>
    </message>
    <message>
        <source>Puts right how a page was read. OPERATION is one of: %1</source>
        <translation>订正版面的读取结果。OPERATION 可为：%1</translation>
    </message>
    <message>
        <source>City, date or paper for all pages of the page&apos;s folder.</source>
        <translation>城市、日期或报纸用于版面所在文件夹的全部版面。</translation>
    </message>
    <message>
        <source>“%1” has the same text as “%2”; nothing was added.</source>
        <translation>“%1”与“%2”文字相同，没有新增内容。</translation>
    </message>
    <message>
        <source>“%1” maps no column. Write PART=COLUMN, the parts being %2.</source>
        <translation>“%1”没有指明列对应。请写成 PART=COLUMN，PART 可为：%2。</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”. Saved: %2</source>
        <translation>没有名为“%1”的列对应。已保存的有：%2</translation>
    </message>
    <message>
        <source>Takes files and folders of them in: newspaper pages, and articles from JSON Lines, CSV, labelled text, RIS and CSL-JSON. What is known already is not added again; a changed file becomes its next revision.</source>
        <translation>导入文件或文件夹中的文件：报纸版面，以及 JSON Lines、CSV、带字段名的文本、RIS 和 CSL-JSON 中的文章。已有的不重复添加；有改动的文件存为新的修订版。</translation>
    </message>
    <message>
        <source>Of text files: UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5; found out otherwise.</source>
        <translation>文本文件的编码：UTF-8、UTF-16LE、UTF-16BE、GB18030 或 Big5；不指定则自动判断。</translation>
    </message>
    <message>
        <source>How paths tell paper, date and page: {paper}/{date:yyyyMMdd}_{page}.pdf</source>
        <translation>路径如何标明报纸、日期和版次：{paper}/{date:yyyyMMdd}_{page}.pdf</translation>
    </message>
    <message>
        <source>Which columns of a data file hold what; usual names are known.</source>
        <translation>数据文件各列的内容；常用列名自动识别。</translation>
    </message>
    <message>
        <source>The columns as saved under that name.</source>
        <translation>采用以此名称保存的列对应。</translation>
    </message>
    <message>
        <source>Saves the columns under that name.</source>
        <translation>以此名称保存列对应。</translation>
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
        <translation>下转第 %1 版 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个版面。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: articles: %2 added, %3 revised, %4 known already; %5 %6</source>
        <translation>%1：新增 %2 篇，更新 %3 篇，已有 %4 篇；%5 %6</translation>
    </message>
    <message>
        <source>Files: %1 added, %2 revised, %3 known already, %4 skipped; articles: %5.</source>
        <translation>文件：新增 %1 个，更新 %2 个，已有 %3 个，略过 %4 个；文章：%5 篇。</translation>
    </message>
    <message>
        <source>For simplified (hans) or traditional (hant) renditions; hant by default.</source>
        <translation>用于转换为 hans（简体）或 hant（繁体）；默认为 hant。</translation>
    </message>
    <message>
        <source>For the articles of this newspaper alone.</source>
        <translation>只用于此报的文章。</translation>
    </message>
    <message>
        <source>Phrases stored: %1.</source>
        <translation>已保存自定转换 %1 条。</translation>
    </message>
    <message>
        <source>Writes reader&apos;s phrases as a table of OpenCC.</source>
        <translation>将自定转换写成 OpenCC 词表。</translation>
    </message>
    <message>
        <source>Lists how you want words to be converted.</source>
        <translation>列出自定转换。</translation>
    </message>
    <message>
        <source>Has words converted so from now on; without a rendition they are kept as they are.</source>
        <translation>指定词语今后的转换结果；不给出结果则原样保留。</translation>
    </message>
    <message>
        <source>Takes over a text table of OpenCC: a phrase, a tab, what it becomes.</source>
        <translation>导入 OpenCC 的文本词表：词语、制表符、转换结果。</translation>
    </message>
    <message>
        <source>Forgets a phrase.</source>
        <translation>删除一条自定转换。</translation>
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
            <numerusform>其中 %n 篇可能不在所选日期之内</numerusform>
        </translation>
    </message>
    <message>
        <source>source, hans, hant, tw or hk; with the words of the other side (a glossary of computing) hansp or twp.</source>
        <translation>source（原文）、hans（简体）、hant（繁体）、tw（台湾）或 hk（香港）；连用词一并转换（限计算机用语），则为 hansp 或 twp。</translation>
    </message>
    <message>
        <source>As the reader shows it: hans, hant, tw or hk (hansp, twp: with the words of the other side).</source>
        <translation>与阅读窗格相同：hans、hant、tw 或 hk（hansp、twp 连用词一并转换）。</translation>
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
            <numerusform>%n 处，见于 %1 篇，已排除 %2 处</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more hits than were gone through.</source>
        <translation>检索结果过多，未能全部查完。</translation>
    </message>
    <message>
        <source>verdict set wants --range S E and one of dismissed, later, none.</source>
        <translation>verdict set 须给出 --range S E，以及 dismissed（排除）、later（待定）、none（取消）其一。</translation>
    </message>
    <message>
        <source>Lists every hit in its line (a concordance).</source>
        <translation>将检索到的每一处各列一行（索引行）。</translation>
    </message>
    <message>
        <source>Characters on either side (20).</source>
        <translation>前后各取几个字符（20）。</translation>
    </message>
    <message>
        <source>source, hans, hant, tw or hk.</source>
        <translation>source（原文）、hans（简体）、hant（繁体）、tw（台湾）或 hk（香港）。</translation>
    </message>
    <message>
        <source>found, left, right, city or date.</source>
        <translation>found（检出次序）、left（前文）、right（后文）、city（城市）或 date（日期）。</translation>
    </message>
    <message>
        <source>At most so many lines (1000; all with --csv).</source>
        <translation>最多列出几行（1000；用 --csv 则列出全部）。</translation>
    </message>
    <message>
        <source>With the hits you dismissed.</source>
        <translation>已排除的也列出。</translation>
    </message>
    <message>
        <source>As CSV.</source>
        <translation>输出为 CSV。</translation>
    </message>
    <message>
        <source>Lists the hits you dismissed or postponed.</source>
        <translation>列出已排除和待定之处。</translation>
    </message>
    <message>
        <source>Dismisses or postpones a hit, or neither.</source>
        <translation>将一处设为排除或待定，或取消判定。</translation>
    </message>
    <message>
        <source>Searches once more, as search does.</source>
        <translation>再检索一次，与 search 相同。</translation>
    </message>
    <message>
        <source>What it finds is not new any more.</source>
        <translation>检到的文章不再算作新增。</translation>
    </message>
    <message>
        <source>Lists the searches you keep, how many articles each finds and how many are new.</source>
        <translation>列出保存的检索，各检到几篇、其中新增几篇。</translation>
    </message>
    <message>
        <source>Keeps a search.</source>
        <translation>保存一项检索。</translation>
    </message>
    <message>
        <source>Gives a search another name.</source>
        <translation>重命名一项检索。</translation>
    </message>
    <message>
        <source>Forgets a search.</source>
        <translation>删除一项检索。</translation>
    </message>
    <message>
        <source>Finds passages like an article, or a part of it, in other articles.</source>
        <translation>在其他文章中查找与某篇或其中一段相近的片段。</translation>
    </message>
    <message>
        <source>baolan [FILE…|LIBRARY|LINK]
  Opens the window; files are imported.

baolan COMMAND … works without a display:
</source>
        <translation>baolan [文件…|报库|链接]
  打开窗口；给出的文件将导入。

baolan 命令 … 不用图形界面即可运行：
</translation>
    </message>
    <message>
        <source>(misprint, kept)</source>
        <translation>（印错，保留所印）</translation>
    </message>
    <message>
        <source>correct wants either --quote or --range, and --text; --text &apos;&apos; deletes.</source>
        <translation>correct 须给出 --quote 或 --range 其一，以及 --text；--text &apos;&apos; 表示删去。</translation>
    </message>
    <message>
        <source>Puts misread characters right.</source>
        <translation>校改读错的字。</translation>
    </message>
    <message>
        <source>What is to stand there; empty: nothing.</source>
        <translation>该处应有的文字；留空则删去。</translation>
    </message>
    <message>
        <source>Printed so: it stays, and NEW is noted as what is meant.</source>
        <translation>原印如此：保留所印，另以 NEW 注明应作什么。</translation>
    </message>
    <message>
        <source>Lists the corrections of an article.</source>
        <translation>列出一篇文章的校改。</translation>
    </message>
    <message>
        <source>Takes a correction back: as imported.</source>
        <translation>撤回一处校改，恢复导入时的原文。</translation>
    </message>
    <message>
        <source>--reason goes with --state excluded alone.</source>
        <translation>--reason 只能与 --state excluded 同用。</translation>
    </message>
    <message>
        <source>Either --star or --no-star.</source>
        <translation>--star 和 --no-star 只能用其一。</translation>
    </message>
    <message>
        <source>Why it is excluded.</source>
        <translation>排除的原因。</translation>
    </message>
    <message>
        <source>Gives it a star.</source>
        <translation>加星标。</translation>
    </message>
    <message>
        <source>Takes its star away.</source>
        <translation>去掉星标。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. This is where the link leads:</source>
        <translation>没有可打开窗口的图形界面。链接指向：</translation>
    </message>
    <message>
        <source>Opens the window where a link baolan://… leads; with --json, says where.</source>
        <translation>打开窗口，转到链接 baolan://… 所指之处；用 --json 则只输出所指之处。</translation>
    </message>
    <message>
        <source>note add wants one of --quote, --range and --whole.</source>
        <translation>note add 须给出 --quote、--range 和 --whole 其一。</translation>
    </message>
    <message>
        <source>note edit wants --important or --no-important, not both.</source>
        <translation>note edit 的 --important 和 --no-important 只能用其一。</translation>
    </message>
    <message>
        <source>Marks it as important.</source>
        <translation>将标注设为重要。</translation>
    </message>
    <message>
        <source>Marks the whole article.</source>
        <translation>标注整篇文章。</translation>
    </message>
    <message>
        <source>Changes a mark; what is not named stays.</source>
        <translation>更改一处标注；未指明的保持不变。</translation>
    </message>
    <message>
        <source>Takes a tag off.</source>
        <translation>去掉一个标签。</translation>
    </message>
    <message>
        <source>Takes the importance off.</source>
        <translation>取消重要。</translation>
    </message>
    <message>
        <source>note attach wants either --quote or --range.</source>
        <translation>note attach 须给出 --quote 或 --range 其一。</translation>
    </message>
    <message>
        <source>Says that marks stand rightly in the corrected text.</source>
        <translation>确认标注在校改后的文字中位置无误。</translation>
    </message>
    <message>
        <source>Gives a mark that lost its words another place.</source>
        <translation>为原句已失的标注重新定位。</translation>
    </message>
    <message>
        <source>The passage, in either script; also words like it.</source>
        <translation>片段，简体繁体均可；文字相近的也可。</translation>
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
        <translation>（待确认：此处原文已校改）</translation>
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
        <translation>从 S 到 E，以码点计。</translation>
    </message>
    <message>
        <source>0-7, or blue, green, orange, plum, yellow, indigo, red, grey.</source>
        <translation>0-7，或 blue（蓝）、green（绿）、orange（橙）、plum（紫红）、yellow（黄）、indigo（靛蓝）、red（红）、grey（灰）。</translation>
    </message>
    <message>
        <source>The digit, 1-9, that gives it to a selection; 0: none.</source>
        <translation>为所选文字加此标签的数字键，1-9；0 表示不设。</translation>
    </message>
    <message>
        <source>Its definition.</source>
        <translation>标签的定义。</translation>
    </message>
    <message>
        <source>What it is right for.</source>
        <translation>适用于哪些情形。</translation>
    </message>
    <message>
        <source>What it is not for.</source>
        <translation>不适用于哪些情形。</translation>
    </message>
    <message>
        <source>A passage that it is right for.</source>
        <translation>适用的片段示例。</translation>
    </message>
    <message>
        <source>Another name that finds it; an empty one takes them away.</source>
        <translation>可用来查到它的别名；留空则去掉全部别名。</translation>
    </message>
    <message>
        <source>Its name in another language, as en=Housing.</source>
        <translation>另一种语言的名称，如 en=Housing。</translation>
    </message>
    <message>
        <source>tag split wants --mark with the ID of each mark that gets the new tag.</source>
        <translation>tag split 须用 --mark 逐一给出改用新标签的标注的标识。</translation>
    </message>
    <message>
        <source>Deleted “%1”: tags %2, taken off %3 marks, %4 of them now without tag and note.</source>
        <translation>已删除“%1”：共删除标签 %2 个，从 %3 处标注上去掉，其中 %4 处现在既无标签也无批注。</translation>
    </message>
    <message>
        <source>Deleting “%1” would delete %2 tags and take them off %3 marks; %4 of these would have neither tag nor note left. Nothing was changed; --yes does it.</source>
        <translation>删除“%1”将删除标签 %2 个，并从 %3 处标注上去掉，其中 %4 处将既无标签也无批注。未作任何改动；加 --yes 才会执行。</translation>
    </message>
    <message>
        <source>%1, %2: “%3” was kept, the file says “%4”.</source>
        <translation>%1，%2：保留“%3”，文件中为“%4”。</translation>
    </message>
    <message>
        <source>New tags: %1. Tags filled in: %2. Left as they were: %3.</source>
        <translation>新建标签：%1。补全标签：%2。保持原样：%3。</translation>
    </message>
    <message>
        <source>Adds a tag; levels are parted by /, a / in a name is written \/.</source>
        <translation>添加一个标签；各级以 / 分隔，名称中的 / 写作 \/。</translation>
    </message>
    <message>
        <source>Says what a tag means and how it looks.</source>
        <translation>设定标签的含义和样式。</translation>
    </message>
    <message>
        <source>Moves a tag below another one, or to the top.</source>
        <translation>将标签移到另一标签之下，或移到最上级。</translation>
    </message>
    <message>
        <source>Among the tags there, from 1; behind them otherwise.</source>
        <translation>在同级标签中的位置，从 1 起；不指定则排在最后。</translation>
    </message>
    <message>
        <source>Gives some marks of a tag a new tag in its place.</source>
        <translation>将一个标签的部分标注改用新标签。</translation>
    </message>
    <message>
        <source>A mark that gets the new tag.</source>
        <translation>改用新标签的标注。</translation>
    </message>
    <message>
        <source>Says what deleting a tag touches; with --yes deletes it.</source>
        <translation>列出删除标签会影响什么；加 --yes 则删除。</translation>
    </message>
    <message>
        <source>Keep or remove marks left with neither tag nor note; keep by default.</source>
        <translation>既无标签也无批注的标注，keep（保留）或 remove（删除）；默认为 keep。</translation>
    </message>
    <message>
        <source>Tags below it move up or are deleted too; up by default.</source>
        <translation>其下的标签，up（上移一级）或 delete（一并删除）；默认为 up。</translation>
    </message>
    <message>
        <source>Really does it.</source>
        <translation>确实执行。</translation>
    </message>
    <message>
        <source>Writes the codebook as CSV.</source>
        <translation>将编码本写成 CSV。</translation>
    </message>
    <message>
        <source>Gives a tag another name.</source>
        <translation>重命名一个标签。</translation>
    </message>
    <message>
        <source>Makes the marks of a tag marks of another.</source>
        <translation>将一个标签的标注改归另一标签。</translation>
    </message>
    <message>
        <source>Adds the tags of a codebook in CSV and fills what is empty.</source>
        <translation>添加 CSV 编码本中的标签，并补全空缺的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the bin.</source>
        <translation>
            <numerusform>%n 篇文章已放入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) went with them.</source>
        <translation>
            <numerusform>其上 %n 处标注随之移去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought back.</source>
        <translation>
            <numerusform>已恢复 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) gone for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts articles, with the marks on them, into the bin for 30 days.</source>
        <translation>将文章连同其上的标注放入回收站，保留 30 天。</translation>
    </message>
    <message>
        <source>Brings deleted articles back.</source>
        <translation>恢复已删除的文章。</translation>
    </message>
    <message>
        <source>Lists what was deleted in the last 30 days: marks, tags, memos, articles.</source>
        <translation>列出 30 天内删除的标注、标签、备忘录和文章。</translation>
    </message>
    <message>
        <source>Brings things back from the bin.</source>
        <translation>从回收站恢复。</translation>
    </message>
    <message>
        <source>Throws away for good what is in the bin. Imported files stay as they are.</source>
        <translation>彻底丢弃回收站中的内容。导入的文件不受影响。</translation>
    </message>
    <message>
        <source>Says how a mark stands to another one.</source>
        <translation>说明一处标注与另一处的关系。</translation>
    </message>
    <message>
        <source>supports, contradicts (the first does so to the second) or same-event.</source>
        <translation>supports（支持）、contradicts（反驳，前者对后者）或 same-event（同一事件）。</translation>
    </message>
    <message>
        <source>Deletes a link between marks.</source>
        <translation>删除标注间的关联。</translation>
    </message>
    <message>
        <source>Says something of a mark, which stays as it is.</source>
        <translation>对一处标注写评论，标注本身不变。</translation>
    </message>
    <message>
        <source>Changes a comment of one&apos;s own.</source>
        <translation>修改自己的评论。</translation>
    </message>
    <message>
        <source>Deletes a comment of one&apos;s own.</source>
        <translation>删除自己的评论。</translation>
    </message>
    <message>
        <source>Name one memo: by its ID, or by one of --article, --tag and --city.</source>
        <translation>请指明一份备忘录：用其 ID，或 --article、--tag、--city 之一。</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>A memo is about one thing: give one of --article, --tag and --city.</source>
        <translation>一份备忘录只关于一个对象：请给出 --article、--tag、--city 之一。</translation>
    </message>
    <message>
        <source>A memo is about one thing: give one of --article, --tag, --city and --id.</source>
        <translation>一份备忘录只关于一个对象：请给出 --article、--tag、--city、--id 之一。</translation>
    </message>
    <message>
        <source>About this article.</source>
        <translation>关于该文章。</translation>
    </message>
    <message>
        <source>About this tag.</source>
        <translation>关于该标签。</translation>
    </message>
    <message>
        <source>About this city or province.</source>
        <translation>关于该城市或省。</translation>
    </message>
    <message>
        <source>Lists memos.</source>
        <translation>列出备忘录。</translation>
    </message>
    <message>
        <source>Shows a memo.</source>
        <translation>显示备忘录。</translation>
    </message>
    <message>
        <source>Writes a memo; without TEXT, standard input is taken.</source>
        <translation>写备忘录；未给出 TEXT 时读取标准输入。</translation>
    </message>
    <message>
        <source>In place of this memo.</source>
        <translation>替换该备忘录。</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>标题。</translation>
    </message>
    <message>
        <source>Deletes a memo.</source>
        <translation>删除备忘录。</translation>
    </message>
    <message>
        <source>--saved is a filter by itself: no other can stand beside.</source>
        <translation>--saved 本身就是筛选，不能与其他筛选并用。</translation>
    </message>
    <message>
        <source>note retag wants --add or --remove.</source>
        <translation>note retag 需要 --add 或 --remove。</translation>
    </message>
    <message>
        <source>Marks changed: %1.</source>
        <translation>已改动 %1 处标注。</translation>
    </message>
    <message>
        <source>Lists the marks of the library.</source>
        <translation>列出库中的标注。</translation>
    </message>
    <message>
        <source>text, newest, tag or state.</source>
        <translation>text、newest、tag 或 state。</translation>
    </message>
    <message>
        <source>none, tag, city, month or article, with counts.</source>
        <translation>none、tag、city、month 或 article，附计数。</translation>
    </message>
    <message>
        <source>By a filter that is kept.</source>
        <translation>按保存的筛选。</translation>
    </message>
    <message>
        <source>Changes the tags of marks, all at once.</source>
        <translation>一次修改多处标注的标签。</translation>
    </message>
    <message>
        <source>Lists the filters of marks you keep.</source>
        <translation>列出保存的标注筛选。</translation>
    </message>
    <message>
        <source>Keeps a filter of marks.</source>
        <translation>保存一个标注筛选。</translation>
    </message>
    <message>
        <source>Gives a filter another name.</source>
        <translation>为筛选改名。</translation>
    </message>
    <message>
        <source>Forgets a filter.</source>
        <translation>不再保存该筛选。</translation>
    </message>
    <message>
        <source>Deletes marks, all at once.</source>
        <translation>一次删除多处标注。</translation>
    </message>
    <message>
        <source>Only one of --overlaps, --inside and --near, please.</source>
        <translation>--overlaps、--inside、--near 只能用其中之一。</translation>
    </message>
    <message>
        <source>Without this tag and those below it.</source>
        <translation>不含此标签及其下级标签。</translation>
    </message>
    <message>
        <source>Without any tag.</source>
        <translation>没有任何标签。</translation>
    </message>
    <message>
        <source>With these words in quote or note, in either script.</source>
        <translation>原文或批注中有这些字词，简繁均可。</translation>
    </message>
    <message>
        <source>Made by this reader.</source>
        <translation>由该读者所作。</translation>
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
        <translation>与另一处标注有相同的字。</translation>
    </message>
    <message>
        <source>Inside another mark with this tag.</source>
        <translation>在另一处有此标签的标注之内。</translation>
    </message>
    <message>
        <source>In the paragraph of another mark with this tag, or N characters from it.</source>
        <translation>与另一处有此标签的标注同段，或相距 N 字以内。</translation>
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
        <translation>受其反驳：</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>反驳：</translation>
    </message>
    <message>
        <source>Memos about them that go with them: %1.</source>
        <translation>关于它们而随之删除的备忘录：%1。</translation>
    </message>
    <message>
        <source>Written: %1 (articles: %2, marks: %3).</source>
        <translation>已写入：%1（文章 %2 篇，标注 %3 处）。</translation>
    </message>
    <message>
        <source>The format %1 is no text: say with --out where it is to be written.</source>
        <translation>格式 %1 不是文本，请用 --out 指定写到哪里。</translation>
    </message>
    <message>
        <source>export kwic wants the words with --query.</source>
        <translation>export kwic 需用 --query 给出字词。</translation>
    </message>
    <message>
        <source>“%1” is no format. There is: %2.</source>
        <translation>没有“%1”这种格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>Into this file (markdown-folder: this folder), not standard output.</source>
        <translation>写入该文件（markdown-folder 则为该文件夹），不写到标准输出。</translation>
    </message>
    <message>
        <source>The marks, laid out for reading.</source>
        <translation>标注，排成便于阅读的样子。</translation>
    </message>
    <message>
        <source>A note an article, for Obsidian and Logseq; again into the same folder, each takes its place.</source>
        <translation>每篇文章一份笔记，供 Obsidian 和 Logseq 使用；再次导出到同一文件夹，各归原位。</translation>
    </message>
    <message>
        <source>A row a mark.</source>
        <translation>每处标注一行。</translation>
    </message>
    <message>
        <source>A row an article, with a column a tag.</source>
        <translation>每篇文章一行，每个标签一列。</translation>
    </message>
    <message>
        <source>Complete, for programs; both can be imported.</source>
        <translation>内容完整，供程序读取；两种都能再导入。</translation>
    </message>
    <message>
        <source>Marks, tags, memos and states without the pages&apos; texts, for a co-author who has the same pages.</source>
        <translation>标注、标签、备忘录和状态，不含版面正文，供有同样版面的合作者使用。</translation>
    </message>
    <message>
        <source>Web Annotations (W3C).</source>
        <translation>网络标注（W3C）。</translation>
    </message>
    <message>
        <source>REFI-QDA: a project, the same for MAXQDA, the codebook.</source>
        <translation>REFI-QDA：项目、供 MAXQDA 用的项目、编码本。</translation>
    </message>
    <message>
        <source>For these programs; the last two take the codebook.</source>
        <translation>供这些程序使用；后两个只取编码本。</translation>
    </message>
    <message>
        <source>The codebook, as an appendix.</source>
        <translation>编码本，可作附录。</translation>
    </message>
    <message>
        <source>References of the articles, a line each.</source>
        <translation>文章的参考文献，每篇一行。</translation>
    </message>
    <message>
        <source>References for bibliography programs.</source>
        <translation>供文献管理程序使用的参考文献。</translation>
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
        <translation>导出标注与批注、表格、参考文献或编码本。</translation>
    </message>
    <message>
        <source>Otherwise here: “%1”, %2: “%3”; in the file: “%4”.</source>
        <translation>与本库不同：“%1”，%2：“%3”；文件中为“%4”。</translation>
    </message>
    <message>
        <source>Marks: %1 new (%2 to confirm, %3 without their words), %4 identical, %5 conflicting.</source>
        <translation>标注：新增 %1 处（待确认 %2，失去原文 %3），相同 %4 处，有冲突 %5 处。</translation>
    </message>
    <message>
        <source>Besides: %1 new tags, %2 comments, %3 links, %4 memos, %5 states of articles.</source>
        <translation>另有：新标签 %1 个，评论 %2 条，关联 %3 条，备忘录 %4 篇，文章状态 %5 项。</translation>
    </message>
    <message>
        <source>Takes in marks and tags of other readers and programs.</source>
        <translation>导入其他读者和其他程序的标注与标签。</translation>
    </message>
    <message>
        <source>Where a mark here says otherwise, the file&apos;s words, tags and importance hold.</source>
        <translation>同一标注说法不同时，以文件中的批注、标签和重要与否为准。</translation>
    </message>
    <message>
        <source>Tells what it would bring and changes nothing.</source>
        <translation>只说明会带来什么，不作改动。</translation>
    </message>
    <message>
        <source>Read are: parcels of notes (.baolan-notes), marks.jsonl, articles.jsonl and tables of
Baolan&apos;s; Web Annotations (JSON-LD), REFI-QDA (.qdpx, .qdc), Hypothesis (JSON); codebooks
of Taguette and QualCoder (CSV). The pages they speak of are imported before.</source>
        <translation>可读取：报栏的笔记包（.baolan-notes）、marks.jsonl、articles.jsonl 和表格；
网络标注（JSON-LD）、REFI-QDA（.qdpx 和 .qdc）、Hypothesis（JSON）；Taguette 和
QualCoder 的编码本（CSV）。所涉及的版面须先导入。</translation>
    </message>
    <message>
        <source>corrected, as-imported, simplified, traditional or both.</source>
        <translation>corrected 校改后、as-imported 导入时、simplified 简体、traditional 繁体、both 两种。</translation>
    </message>
    <message>
        <source>article, tag, city or date.</source>
        <translation>article 文章、tag 标签、city 城市、date 日期。</translation>
    </message>
    <message>
        <source>as-given, earliest or latest.</source>
        <translation>as-given 原次序、earliest 最早在前、latest 最晚在前。</translation>
    </message>
    <message>
        <source>A style of references, or none (gb7714-2015).</source>
        <translation>参考文献格式，none 为不附（gb7714-2015）。</translation>
    </message>
    <message>
        <source>A JSON file that says all of this; options beat it.</source>
        <translation>写明以上各项的 JSON 文件；选项优先于它。</translation>
    </message>
    <message>
        <source>A table without a byte order mark.</source>
        <translation>表格不带字节顺序标记。</translation>
    </message>
    <message>
        <source>Fields as they are, though a spreadsheet may compute some.</source>
        <translation>字段保持原样，尽管电子表格可能把其中一些当公式计算。</translation>
    </message>
    <message>
        <source>The format %1 has no such option: “baolan export --help” tells which have.</source>
        <translation>格式 %1 没有这个选项；“baolan export --help”列出哪些有。</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1 (inferred)</source>
        <extracomment>A date that was inferred. Chinese: %1（推断）</extracomment>
        <translation>%1（推断）</translation>
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
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>“%1”已经存在，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” has no text in it; nothing was taken from it.</source>
        <translation>“%1”没有文字，未导入。</translation>
    </message>
    <message>
        <source>“%1” is not a text file; nothing was taken from it.</source>
        <translation>“%1”不是文本文件，未导入。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read; nothing was taken from it.</source>
        <translation>“%1”这类文件不能读取，未导入。</translation>
    </message>
    <message>
        <source>There is no page file in “%1”; nothing was imported.</source>
        <translation>“%1”中没有版面文件，未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); nothing was changed.</source>
        <translation>“%1”无法读取（%2），未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); what was there before is unchanged.</source>
        <translation>“%1”无法写入（%2），原有内容没有改动。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be written; what was saved before is safe.</source>
        <translation>磁盘已满，“%1”未能写入；此前保存的内容完好。</translation>
    </message>
    <message>
        <source>The library “%1” is in use elsewhere (%2); nothing was changed. It can be read, and written again when the other is done.</source>
        <translation>报库“%1”正在别处使用（%2），未作任何改动。现在可以阅读，别处用完后即可写入。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read here; nothing was changed.</source>
        <translation>报库“%1”在这里只能阅读，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is no Baolan library; nothing was changed.</source>
        <translation>“%1”不是 Baolan 报库，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Baolan and was left untouched.</source>
        <translation>“%1”来自较新的 Baolan 版本，未作任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%2”: write a word, or a phrase in quotation marks (character %1).</source>
        <translation>“%2”中没有可检索的字词（位置 %1）：请写一个词，或加引号的短语。</translation>
    </message>
    <message>
        <source>“%2” means nothing as %1; nothing was changed.</source>
        <translation>“%2”不能作为%1，未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. Nothing was changed.</source>
        <translation>“%1”不止对应一处：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>Stopped; what was done until then is kept.</source>
        <translation>已停止，此前完成的都已保留。</translation>
    </message>
    <message>
        <source>Something failed inside Baolan (%1: %2); what was saved before is safe.</source>
        <translation>Baolan 内部出错（%1：%2）；此前保存的内容完好。</translation>
    </message>
    <message>
        <source>Too much of “%1” is no text in any encoding that is read; nothing was taken from it.</source>
        <translation>“%1”中有太多内容不合任何可读取的编码，未导入。</translation>
    </message>
    <message>
        <source>“%1” is larger than a file of its kind may be (32 MB for text and web pages, 64 MB for pictures, 256 MB for PDF, EPUB, DOCX and ODT); nothing was taken from it.</source>
        <translation>“%1”超出同类文件的大小上限（文本和网页 32 MB，图片 64 MB，PDF、EPUB、DOCX 和 ODT 256 MB），未导入。</translation>
    </message>
    <message>
        <source>“%1” names no columns for headline and text (%2); nothing was taken from it until it is said which they are.</source>
        <translation>“%1”的各列（%2）中看不出哪列是标题、哪列是正文；请先指明，此前不会导入。</translation>
    </message>
    <message>
        <source>Record “%1” was left out (%2).</source>
        <translation>第 %1 条记录未导入（%2）。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2) and was left as it is. Of a library, a backup can be restored into another folder.</source>
        <translation>“%1”已损坏（%2），未作任何改动。若是报库，可将备份恢复到另一个文件夹。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it has no headline</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>没有正文</translation>
    </message>
    <message>
        <source>it is larger than 16 MB</source>
        <translation>大于 16 MB</translation>
    </message>
    <message>
        <source>its fields do not fit the columns: %1</source>
        <translation>字段与各列不符：%1</translation>
    </message>
    <message>
        <source>a quotation mark in it is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>“%1” is damaged or no PDF file at all; nothing was taken from it.</source>
        <translation>“%1”已损坏，或根本不是 PDF 文件，未导入。</translation>
    </message>
    <message>
        <source>“%1” asks for a password; nothing was taken from it. Save a copy without the password and import that.</source>
        <translation>“%1”需要密码，未导入。请另存一份不带密码的再导入。</translation>
    </message>
    <message>
        <source>“%1” could not be read as a picture of a page; nothing was taken from it.</source>
        <translation>“%1”无法作为版面图片读取，未导入。</translation>
    </message>
    <message>
        <source>“%1” has more than 2000 pages; nothing was taken from it. Import it in parts.</source>
        <translation>“%1”超过 2000 页，未导入。请分成几部分导入。</translation>
    </message>
    <message>
        <source>“%1” has more than 32 million characters; nothing was taken from it. Import it in parts.</source>
        <translation>“%1”超过 3200 万个字符，未导入。请分成几部分导入。</translation>
    </message>
    <message>
        <source>“%1” is a picture without text. To read such pages, install the packages tesseract-ocr, tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was taken from it.</source>
        <translation>“%1”是没有文字的图片，未导入。要读取这样的版面，请安装软件包 tesseract-ocr、tesseract-ocr-chi-sim 和 tesseract-ocr-chi-tra。</translation>
    </message>
    <message>
        <source>“%1” is a picture without text, and tesseract knows no Chinese here. To read such pages, install the packages tesseract-ocr-chi-sim and tesseract-ocr-chi-tra; nothing was taken from it.</source>
        <translation>“%1”是没有文字的图片，而此处的 tesseract 不识中文，未导入。要读取这样的版面，请安装软件包 tesseract-ocr-chi-sim 和 tesseract-ocr-chi-tra。</translation>
    </message>
    <message>
        <source>words are missing: a phrase, a tab, what it becomes</source>
        <translation>缺少文字：应为词语、制表符、转换结果</translation>
    </message>
    <message>
        <source>it is longer than 100 characters</source>
        <translation>超过 100 个字符</translation>
    </message>
    <message>
        <source>there is white space or a control character in it</source>
        <translation>其中有空白或控制字符</translation>
    </message>
    <message>
        <source>line %1 has the same phrase</source>
        <translation>与第 %1 行的词语相同</translation>
    </message>
    <message>
        <source>its phrases lead back to themselves: %1</source>
        <translation>词语互相循环转换：%1</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>是指向别处的链接</translation>
    </message>
    <message>
        <source>it is a pipe and no file</source>
        <translation>是管道，不是文件</translation>
    </message>
    <message>
        <source>it is a socket and no file</source>
        <translation>是套接字，不是文件</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>是设备，不是文件</translation>
    </message>
    <message>
        <source>it lies too deep in folders</source>
        <translation>所在文件夹层级过深</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>读取时文件有改动</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>the archive is broken, error %1</source>
        <translation>压缩包已损坏，错误 %1</translation>
    </message>
    <message>
        <source>entry %1 of the archive is not whole</source>
        <translation>压缩包中序号 %1 的一项不完整</translation>
    </message>
    <message>
        <source>“%1” in it asks for a password</source>
        <translation>其中的“%1”需要密码</translation>
    </message>
    <message>
        <source>“%1” in it is neither a file nor a folder</source>
        <translation>其中的“%1”既不是文件，也不是文件夹</translation>
    </message>
    <message>
        <source>“%1” in it is no name of a file</source>
        <translation>其中的“%1”不能作文件名</translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <translation>其中有两个“%1”</translation>
    </message>
    <message>
        <source>%1 files are in it</source>
        <translation>其中多达 %1 个文件</translation>
    </message>
    <message>
        <source>“%1” in it unpacks to too much</source>
        <translation>其中的“%1”解压后过大</translation>
    </message>
    <message>
        <source>“%1” in it is not as long as it says</source>
        <translation>其中的“%1”长度与所记不符</translation>
    </message>
    <message>
        <source>“%1” in it is no part of a backup</source>
        <translation>其中的“%1”不属于备份</translation>
    </message>
    <message>
        <source>“%1” in it is not what was put there</source>
        <translation>其中的“%1”与备份时不同</translation>
    </message>
    <message>
        <source>it lacks “%1”</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>its tags nest deeper than 2,000</source>
        <translation>标记嵌套超过 2000 层</translation>
    </message>
    <message>
        <source>its elements nest deeper than 64</source>
        <translation>元素嵌套超过 64 层</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>其中有文档类型声明</translation>
    </message>
    <message>
        <source>the lines kept of it cannot be understood</source>
        <translation>所保存的各行文字无法解读</translation>
    </message>
    <message>
        <source>it was altered</source>
        <translation>已被改动过</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>a range of the text</source>
        <translation>正文范围</translation>
    </message>
    <message>
        <source>a configuration of OpenCC</source>
        <translation>OpenCC 配置</translation>
    </message>
    <message>
        <source>part of a pattern of paths (character %1)</source>
        <translation>路径模式的一部分（位置 %1）</translation>
    </message>
    <message>
        <source>an edit of line %1</source>
        <translation>第 %1 行的修改操作</translation>
    </message>
    <message>
        <source>“%1” cannot be a reader&apos;s phrase (%2); nothing was changed.</source>
        <translation>“%1”不能作为自定转换（%2），未作任何改动。</translation>
    </message>
    <message>
        <source>The quotation mark in “%2” (character %1) is never closed; what follows it was searched as one phrase.</source>
        <translation>“%2”中的引号（位置 %1）没有闭合，其后的内容已作为一个短语检索。</translation>
    </message>
    <message>
        <source>“%1” is no backup of a Baolan library; nothing was restored.</source>
        <translation>“%1”不是 Baolan 报库的备份，未恢复任何内容。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged (%2); nothing was restored.</source>
        <translation>备份“%1”已损坏（%2），未恢复任何内容。</translation>
    </message>
    <message>
        <source>A line break or another control character is in the name of the tag; nothing was changed. Names are one line of text.</source>
        <translation>标签名中有换行或其他控制字符，未作任何改动。标签名只能是一行文字。</translation>
    </message>
    <message>
        <source>the name of a search</source>
        <translation>检索名称</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%2” (character %1); it was left out.</source>
        <translation>“%2”中没有可检索的字词（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>Nothing is asked for there (character %1), only what is to be left out; it was left out of the search.</source>
        <translation>此处只有要排除的内容（位置 %1），没有写明要找什么，检索时已略去。</translation>
    </message>
    <message>
        <source>The bracket “%2” (character %1) was never opened; it was left out.</source>
        <translation>括号“%2”没有对应的左括号（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>The bracket “%2” (character %1) is never closed; it was taken to end with the query.</source>
        <translation>括号“%2”没有闭合（位置 %1），已视为到检索式末尾为止。</translation>
    </message>
    <message>
        <source>“%2” (character %1) has nothing beside it to connect; it was left out.</source>
        <translation>“%2”旁边没有可连接的内容（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>The distance in “%2” (character %1) is no number from 0 to 99.</source>
        <translation>“%2”中的间隔不是 0 到 99 的数（位置 %1）。</translation>
    </message>
    <message>
        <source>“%2” (character %1) cannot stand there; it was not taken as it is written.</source>
        <translation>“%2”不能用在这里（位置 %1），未照所写的处理。</translation>
    </message>
    <message>
        <source>The brackets (character %1) lie too deep in one another; the innermost were left out.</source>
        <translation>括号嵌套过深（位置 %1），最里面的已略去。</translation>
    </message>
    <message>
        <source>The star in “%2” (character %1) stands alone; it was left out.</source>
        <translation>“%2”中的星号单独出现（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) does not say what is looked for there; it was left out.</source>
        <translation>“%2”没有写明要找什么（位置 %1），已略去。</translation>
    </message>
    <message>
        <source>There is no field “%2” (character %1); it was searched as a word.</source>
        <translation>没有名为“%2”的字段（位置 %1），已当作词检索。</translation>
    </message>
    <message>
        <source>No city or province is called “%2” (character %1); it was left out of the search.</source>
        <translation>没有名为“%2”的城市或省份（位置 %1），检索时已略去。</translation>
    </message>
    <message>
        <source>No newspaper of the library is called “%2” (character %1); it was left out of the search.</source>
        <translation>报库中没有名为“%2”的报纸（位置 %1），检索时已略去。</translation>
    </message>
    <message>
        <source>No tag is called “%2” (character %1); it was left out of the search.</source>
        <translation>没有名为“%2”的标签（位置 %1），检索时已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) is none of the words for that field; it was left out of the search.</source>
        <translation>这个字段不认得“%2”（位置 %1），检索时已略去。</translation>
    </message>
    <message>
        <source>“%2” (character %1) is no date such as 2025, 2025-09, 2025-09-08 or 2020..2023-05; it was left out of the search.</source>
        <translation>“%2”不是日期（位置 %1），检索时已略去；日期写法如 2025、2025-09、2025-09-08 或 2020..2023-05。</translation>
    </message>
    <message>
        <source>none of its columns is called path, tag or name</source>
        <translation>没有名为 path、tag 或 name 的列</translation>
    </message>
    <message>
        <source>the name of the tag is missing</source>
        <translation>缺少标签名</translation>
    </message>
    <message>
        <source>“%1” is no colour of the palette</source>
        <translation>“%1”不是可选的颜色</translation>
    </message>
    <message>
        <source>“%1” is no digit from 1 to 9</source>
        <translation>“%1”不是 1 到 9 的数字</translation>
    </message>
    <message>
        <source>“%1” is not written as en: Name</source>
        <translation>“%1”未写成“en: 名称”的形式</translation>
    </message>
    <message>
        <source>the mark is on the whole article</source>
        <translation>标注的是整篇文章</translation>
    </message>
    <message>
        <source>a colour of the palette</source>
        <translation>可选的颜色</translation>
    </message>
    <message>
        <source>a key for a tag</source>
        <translation>标签的数字键</translation>
    </message>
    <message>
        <source>another name of a tag</source>
        <translation>标签的别名</translation>
    </message>
    <message>
        <source>the code of a language</source>
        <translation>语言代码</translation>
    </message>
    <message>
        <source>a link into a library, baolan://LIBRARY/ARTICLE</source>
        <translation>报库链接（baolan://报库/文章）</translation>
    </message>
    <message>
        <source>the library of a link, a UUID</source>
        <translation>链接中的报库（UUID）</translation>
    </message>
    <message>
        <source>the article of a link, a UUID</source>
        <translation>链接中的文章（UUID）</translation>
    </message>
    <message>
        <source>the passage of a link, mark=UUID or range=S-E</source>
        <translation>链接中的片段（mark=UUID 或 range=S-E）</translation>
    </message>
    <message>
        <source>The link leads into the library %1, which is not known here; say where its folder is.</source>
        <translation>链接指向报库 %1，这里没有它的记录；请指明它所在的文件夹。</translation>
    </message>
    <message>
        <source>The name of a tag has at most 200 characters; nothing was changed.</source>
        <translation>标签名最多 200 个字符，未作任何改动。</translation>
    </message>
    <message>
        <source>A / in “%2” would part two levels; nothing was changed. In a name it is written \/.</source>
        <translation>“%2”中的 / 会分成两级，未作任何改动。名称中的 / 须写作 \/。</translation>
    </message>
    <message>
        <source>“%2” cannot go into itself or below itself; nothing was changed.</source>
        <translation>“%2”不能移到自身或其下级之中，未作任何改动。</translation>
    </message>
    <message>
        <source>“%2” was left as it is: deleting it wants --yes.</source>
        <translation>“%2”未作改动：删除须加 --yes。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a codebook (%2); nothing was changed.</source>
        <translation>“%1”不能作为编码本读取（%2），未作任何改动。</translation>
    </message>
    <message>
        <source>There is a tag “%1” already; nothing was changed.</source>
        <translation>已有标签“%1”，未作任何改动。</translation>
    </message>
    <message>
        <source>A correction is of one paragraph: these characters are not in the article, or in more than one of its paragraphs; nothing was changed.</source>
        <translation>一处校改只限一段：所指的字不在文章中，或不止在一段之内；未作任何改动。</translation>
    </message>
    <message>
        <source>A paragraph stays one paragraph: a line break is in its new text; nothing was changed. Paragraphs are cut on their page.</source>
        <translation>一段须仍为一段：新文字中有换行，未作任何改动。切开段落请在所属版面中进行。</translation>
    </message>
    <message>
        <source>A character that no text shows is in the new text of the paragraph; nothing was changed.</source>
        <translation>段落的新文字中有不能显示的字符，未作任何改动。</translation>
    </message>
    <message>
        <source>Nothing would be left of the paragraph; nothing was changed. What does not belong to the article is taken out on its page.</source>
        <translation>段落将没有文字，未作任何改动。不属于文章的内容，请在所属版面中移出。</translation>
    </message>
    <message>
        <source>This article only stays for the marks in it: its page is no longer read like that. Nothing was changed.</source>
        <translation>这篇文章只因其中的标注而保留，版面现在的读取结果已不是这样。未作任何改动。</translation>
    </message>
    <message>
        <source>the name of a filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>This cannot be taken back now: what it changed has been changed since. Nothing was done.</source>
        <translation>现在不能撤销：它所改动的内容后来又有改动。未作任何改动。</translation>
    </message>
    <message>
        <source>The article that this mark was on is no longer there; it stays in the bin.</source>
        <translation>该标注所在的文章已不在，标注仍留在回收站中。</translation>
    </message>
    <message>
        <source>A mark is linked to another one, not to itself; nothing was changed.</source>
        <translation>标注只能与另一处标注关联，不能与自己关联；未作任何改动。</translation>
    </message>
    <message>
        <source>These two marks are linked in another way already (%1); nothing was changed. Delete that link first.</source>
        <translation>这两处标注已有另一种关联（%1）；未作任何改动。请先删除那个关联。</translation>
    </message>
    <message>
        <source>There is no word in the comment; nothing was changed.</source>
        <translation>评论中没有文字；未作任何改动。</translation>
    </message>
    <message>
        <source>This is a comment by %2, who alone can change it; nothing was changed.</source>
        <translation>这是 %2 的评论，只有本人可以修改；未作任何改动。</translation>
    </message>
    <message>
        <source>There is no word in the memo; nothing was changed.</source>
        <translation>备忘录中没有文字；未作任何改动。</translation>
    </message>
    <message>
        <source>the article it belongs to is not in this library</source>
        <translation>所属的文章不在此报库中</translation>
    </message>
    <message>
        <source>it names no words of a text</source>
        <translation>没有指明正文中的字词</translation>
    </message>
    <message>
        <source>no tag can be called so</source>
        <translation>标签不能这样命名</translation>
    </message>
    <message>
        <source>one of its two marks is not here</source>
        <translation>两处标注中有一处不在这里</translation>
    </message>
    <message>
        <source>another one has its place</source>
        <translation>已有另一项占用</translation>
    </message>
    <message>
        <source>its place lies outside of the text</source>
        <translation>位置超出正文</translation>
    </message>
    <message>
        <source>a way to name a place that is not known here</source>
        <translation>不认识的定位方式</translation>
    </message>
    <message>
        <source>a part of a document that is not known here</source>
        <translation>不认识的文档部分</translation>
    </message>
    <message>
        <source>it names nothing that it is about</source>
        <translation>没有指明所关对象</translation>
    </message>
    <message>
        <source>a kind of content that is not known here</source>
        <translation>不认识的内容类型</translation>
    </message>
    <message>
        <source>it is no annotation</source>
        <translation>不是标注</translation>
    </message>
    <message>
        <source>another page of annotations, which is not in the file</source>
        <translation>标注的另一页，不在文件中</translation>
    </message>
    <message>
        <source>comments on marks are not read from such a file</source>
        <translation>这类文件中的评论不能读取</translation>
    </message>
    <message>
        <source>a relation that Baolan does not have</source>
        <translation>报栏没有的关系</translation>
    </message>
    <message>
        <source>a memo on something that Baolan has none for</source>
        <translation>备忘录的对象在报栏中不设备忘录</translation>
    </message>
    <message>
        <source>a case; articles have cities instead</source>
        <translation>个案；报栏的文章以城市归类</translation>
    </message>
    <message>
        <source>a set of texts</source>
        <translation>文本集</translation>
    </message>
    <message>
        <source>a variable that articles do not have</source>
        <translation>文章没有的变量</translation>
    </message>
    <message>
        <source>a graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>a PDF; import it as a page</source>
        <translation>PDF 文件，请作为版面导入</translation>
    </message>
    <message>
        <source>a region of a PDF</source>
        <translation>PDF 中的区域</translation>
    </message>
    <message>
        <source>a kind of source that is not known here</source>
        <translation>不认识的来源类型</translation>
    </message>
    <message>
        <source>formatted text</source>
        <translation>带格式的文字</translation>
    </message>
    <message>
        <source>a file outside of the archive</source>
        <translation>压缩包以外的文件</translation>
    </message>
    <message>
        <source>the archive does not have it</source>
        <translation>压缩包中没有</translation>
    </message>
    <message>
        <source>it is no colour</source>
        <translation>不是颜色</translation>
    </message>
    <message>
        <source>it was joined with another code of the same name</source>
        <translation>已与同名的另一编码合并</translation>
    </message>
    <message>
        <source>a code without a name</source>
        <translation>没有名称的编码</translation>
    </message>
    <message>
        <source>its GUID comes twice</source>
        <translation>GUID 重复</translation>
    </message>
    <message>
        <source>it has no GUID</source>
        <translation>没有 GUID</translation>
    </message>
    <message>
        <source>it points to something that is not in the file</source>
        <translation>指向文件中没有的内容</translation>
    </message>
    <message>
        <source>its characters are in an encoding that is not read</source>
        <translation>字符的编码不能读取</translation>
    </message>
    <message>
        <source>one of its tags is longer than 1 MB</source>
        <translation>有一个标记超过 1 MB</translation>
    </message>
    <message>
        <source>one of its tags has more than 64 attributes</source>
        <translation>有一个标记的属性超过 64 个</translation>
    </message>
    <message>
        <source>there is no whole JSON object in that line</source>
        <translation>该行没有完整的 JSON 对象</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it is a PDF file, which import reads</source>
        <translation>是 PDF 文件，请用导入版面</translation>
    </message>
    <message>
        <source>it is a picture, which import reads</source>
        <translation>是图片，请用导入版面</translation>
    </message>
    <message>
        <source>it is a text document, which import reads</source>
        <translation>是文字文档，请用导入版面</translation>
    </message>
    <message>
        <source>it is a web page, which import reads</source>
        <translation>是网页，请用导入版面</translation>
    </message>
    <message>
        <source>it is plain text, which import reads as pages</source>
        <translation>是纯文本，请用导入版面</translation>
    </message>
    <message>
        <source>it has records of articles, which import reads</source>
        <translation>是文章记录，请用导入版面</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save it as CSV</source>
        <translation>是电子表格，请另存为 CSV</translation>
    </message>
    <message>
        <source>none of its columns is called quote</source>
        <translation>没有名为 quote 的列</translation>
    </message>
    <message>
        <source>it is an archive without a project of REFI-QDA</source>
        <translation>是压缩包，但其中没有 REFI-QDA 项目</translation>
    </message>
    <message>
        <source>it is XML of another kind</source>
        <translation>是另一种 XML</translation>
    </message>
    <message>
        <source>it is JSON without annotations</source>
        <translation>是 JSON，但没有标注</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>a row has %1 fields and does not fit the columns</source>
        <translation>有一行有 %1 个字段，与列数不合</translation>
    </message>
    <message>
        <source>Not brought along: “%1” (%2).</source>
        <translation>未能带入：“%1”（%2）。</translation>
    </message>
    <message>
        <source>There is no mark among what was chosen; nothing was written.</source>
        <translation>所选之中没有标注，未写入任何文件。</translation>
    </message>
    <message>
        <source>There is no article among what was chosen; nothing was written.</source>
        <translation>所选之中没有文章，未写入任何文件。</translation>
    </message>
    <message>
        <source>There is no tag in the codebook yet; nothing was written.</source>
        <translation>编码本中还没有标签，未写入任何文件。</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns, and %1 would be needed; nothing was written. CSV has no such limit.</source>
        <translation>一张工作表最多 16,384 列，而这里需要 %1 列，未写入。CSV 没有这一限制。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as notes (%2); nothing was changed.</source>
        <translation>“%1”不能作为笔记读取（%2），未作改动。</translation>
    </message>
    <message>
        <source>There are no notes in “%1” (%2); nothing was taken from it.</source>
        <translation>“%1”中没有笔记（%2），未导入。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Baolan; nothing was taken from it.</source>
        <translation>“%1”由更新版本的报栏写成，未导入。</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MB; nothing was taken from it. Notes can be exported in parts.</source>
        <translation>“%1”超过 256 MB，未导入。笔记可以分几次导出。</translation>
    </message>
    <message>
        <source>a field has a value of another kind</source>
        <translation>有一个字段的值类型不对</translation>
    </message>
    <message>
        <source>characters that are no text</source>
        <translation>不成文字的字符</translation>
    </message>
    <message>
        <source>more tags on one mark than a reader can have given</source>
        <translation>一处标注上的标签多得不像是读者所加</translation>
    </message>
    <message>
        <source>the article it belongs to lies in the bin</source>
        <translation>所属的文章在回收站里</translation>
    </message>
    <message>
        <source>there is no word in it</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>its words stand in too many articles</source>
        <translation>原文在太多文章里都有</translation>
    </message>
    <message>
        <source>a reason for an annotation that Baolan has no word for</source>
        <translation>标注的一种用意，报栏里没有对应的说法</translation>
    </message>
    <message>
        <source>rights to an annotation are not kept</source>
        <translation>标注的版权说明不保留</translation>
    </message>
    <message>
        <source>a code that another than the author of the mark gave</source>
        <translation>由标注者以外的人所加的编码</translation>
    </message>
    <message>
        <source>there are lines behind its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>the paper&apos;s head</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>the publisher&apos;s line</source>
        <translation>出版单位</translation>
    </message>
    <message>
        <source>a credit</source>
        <translation>供稿署名</translation>
    </message>
    <message>
        <source>a dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>a headline</source>
        <translation>主标题</translation>
    </message>
    <message>
        <source>the name of a section</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>given by the reader</source>
        <translation>读者指定</translation>
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
        <translation>“今年”一类的词</translation>
    </message>
    <message>
        <source>a weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>a day of the lunar calendar</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>the number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>figures of a period</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>未到之日</translation>
    </message>
    <message>
        <source>an agency&apos;s dateline</source>
        <translation>通讯社电头</translation>
    </message>
    <message>
        <source>Inferred from line %1, “%2” (%3)</source>
        <extracomment>Chinese: 由第%1行“%2”推断（%3）</extracomment>
        <translation>由第%1行“%2”推断（%3）</translation>
    </message>
    <message>
        <source>Inferred from “%1” (%2)</source>
        <translation>由“%1”推断（%2）</translation>
    </message>
    <message>
        <source>Line %1: “%2” (%3)</source>
        <extracomment>Chinese: 第%1行：“%2”（%3）</extracomment>
        <translation>第%1行：“%2”（%3）</translation>
    </message>
    <message>
        <source>Given by the reader</source>
        <translation>读者指定</translation>
    </message>
    <message>
        <source>given</source>
        <translation>读者指定</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>据文件名</translation>
    </message>
    <message>
        <source>another page of the same issue</source>
        <translation>同期另一版</translation>
    </message>
    <message>
        <source>the newspaper&apos;s home</source>
        <translation>报纸的所在地</translation>
    </message>
    <message>
        <source>the file&apos;s name or address</source>
        <translation>文件名或网址</translation>
    </message>
    <message>
        <source>words of a known time</source>
        <translation>属于某一时期的词语</translation>
    </message>
    <message>
        <source>the bar above the page</source>
        <translation>版头</translation>
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
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>City unknown</source>
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Paper unknown</source>
        <translation>报纸不详</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1”</source>
        <extracomment>A passage in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>to be confirmed: the original has changed here</source>
        <translation>待确认：此处原文有改动</translation>
    </message>
    <message>
        <source>the passage is no longer in the article</source>
        <translation>该片段已不在文章中</translation>
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
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The imported file “%1” is missing. Importing the same file again brings it back.</source>
        <translation>导入的文件“%1”不见了，重新导入同一文件即可补回。</translation>
    </message>
    <message>
        <source>The imported file “%1” was altered. Importing the same file again mends it.</source>
        <translation>导入的文件“%1”被改动过，重新导入同一文件即可修复。</translation>
    </message>
    <message>
        <source>The search index holds %1 of %2 articles. “baolan reindex” builds it anew; nothing else is touched.</source>
        <translation>检索索引有 %1 篇，报库有 %2 篇。“baolan reindex”可重建索引，其他内容不受影响。</translation>
    </message>
    <message>
        <source>The search index is damaged or was not made from this library. “baolan reindex” builds it anew; nothing else is touched.</source>
        <translation>检索索引已损坏，或不是由这份报库建立的。“baolan reindex”可重建索引，其他内容不受影响。</translation>
    </message>
    <message>
        <source>%1 row %2 names a missing %3</source>
        <translation>%1 第 %2 行所指的 %3 不存在</translation>
    </message>
    <message>
        <source>article %1 revision %2: its blocks do not cover its text</source>
        <translation>文章 %1 修订版 %2：各区块未覆盖全文</translation>
    </message>
    <message>
        <source>article %1 revision %2: its segments do not cover its text</source>
        <translation>文章 %1 修订版 %2：各分段未覆盖全文</translation>
    </message>
    <message>
        <source>mark %1: its quote differs from the text</source>
        <translation>标注 %1：所引文字与正文不符</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
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
        <translation>报纸</translation>
    </message>
    <message>
        <source>page</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目</translation>
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
        <translation>网址</translation>
    </message>
    <message>
        <source>day of access</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>number of its own</source>
        <translation>原有编号</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>主标题</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副标题</translation>
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
        <translation>小标题</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>section</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>版面杂项</translation>
    </message>
    <message>
        <source>Joined to lines that stand far apart (%1).</source>
        <translation>与相距较远的行连在了一起（%1）。</translation>
    </message>
    <message>
        <source>The headline stands far from its text (%1).</source>
        <translation>标题离正文较远（%1）。</translation>
    </message>
    <message>
        <source>Printed twice; kept once (%1).</source>
        <translation>重复印出，只保留一处（%1）。</translation>
    </message>
    <message>
        <source>A piece without a beginning or an end (%1).</source>
        <translation>残段，缺开头或结尾（%1）。</translation>
    </message>
    <message>
        <source>Two pieces may have run together here (%1).</source>
        <translation>此处可能有两篇混在一起（%1）。</translation>
    </message>
    <message>
        <source>No headline was found (%1).</source>
        <translation>没有找到标题（%1）。</translation>
    </message>
    <message>
        <source>These lines belong to nothing (%1).</source>
        <translation>这些行没有归属（%1）。</translation>
    </message>
    <message>
        <source>Which city the page reports on is unclear.</source>
        <translation>版面的所涉地存疑。</translation>
    </message>
    <message>
        <source>The date of the page is unknown.</source>
        <translation>版面日期不详。</translation>
    </message>
    <message>
        <source>Something put right earlier no longer fits these lines.</source>
        <translation>先前的订正与这些行已不相符。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A city or date and how certain it is. Chinese: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未归属</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Please look at this (%1).</source>
        <translation>请看一下这里（%1）。</translation>
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
        <translation>城市不详</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>This may still belong to the article before it (%1).</source>
        <translation>可能仍属于前一篇（%1）。</translation>
    </message>
    <message>
        <source>Goes on on a page that was not found (%1).</source>
        <translation>下转的版面没有找到（%1）。</translation>
    </message>
    <message>
        <source>Comes from a page that was not found (%1).</source>
        <translation>上接的版面没有找到（%1）。</translation>
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
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Taiwan standard</source>
        <translation>台湾标准</translation>
    </message>
    <message>
        <source>Hong Kong standard</source>
        <translation>香港标准</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <source>Simplified, mainland words</source>
        <translation>简体（大陆用词）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan words</source>
        <translation>繁体（台湾用词）</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>in the headline</source>
        <translation>主标题中</translation>
    </message>
    <message>
        <source>of a city or province: fuxin, 阜新</source>
        <translation>所涉城市或省份，如阜新；也可写拼音</translation>
    </message>
    <message>
        <source>of a newspaper</source>
        <translation>属于某报</translation>
    </message>
    <message>
        <source>perhaps on these days: 2020..2023-05</source>
        <translation>日期可能在此期间：2020..2023-05</translation>
    </message>
    <message>
        <source>certainly on these days</source>
        <translation>日期确定在此期间</translation>
    </message>
    <message>
        <source>in the name of the section</source>
        <translation>栏目名中</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>own, wire, reprint…</source>
        <translation>本报、通稿、转载…</translation>
    </message>
    <message>
        <source>with marks of a tag</source>
        <translation>标注带有此标签</translation>
    </message>
    <message>
        <source>only inside the marks of a tag</source>
        <translation>只在带此标签的标注之内</translation>
    </message>
    <message>
        <source>with these words in a note</source>
        <translation>批注中有这些字</translation>
    </message>
    <message>
        <source>with marks, notes, photos…</source>
        <translation>有标注、批注、图片…</translation>
    </message>
    <message>
        <source>new, reading, coded…</source>
        <translation>未读、在读、已编码…</translation>
    </message>
    <message>
        <source>all in one paragraph: same:(a b)</source>
        <translation>都在同一段，如 同段：(甲 乙)</translation>
    </message>
    <message>
        <source>in the very characters typed</source>
        <translation>只找所写的字形</translation>
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
            <numerusform>文件中有 %n 页无法读取（%1）。如果是图片，请安装 tesseract，再重新导入文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out. Put them right in the file and import it again: the others are not added twice.</source>
        <translation>
            <numerusform>%n 条记录未导入。请在文件中改正，再重新导入：其余各条不会重复添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not certain in which encoding the file is written (%1; the first was taken). If its words make no sense, open the page and press E to read it in another.</source>
        <translation>文件所用编码不能确定（%1；已采用第一种）。如果文字不通，请打开版面，按 E 换一种编码读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have characters that could not be read (%1). Open the page and press E to try another encoding.</source>
        <translation>
            <numerusform>%n 行有无法读取的字符（%1）。请打开版面，按 E 试用其他编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were hard to recognise in the picture (%1). Compare them with it.</source>
        <translation>
            <numerusform>%n 行在图片中难以识别（%1）。请与图片核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words printed sideways were left out on %n page(s), from line %1 on. Look at the page itself for them.</source>
        <translation>
            <numerusform>%n 个版面略去了横倒排印的文字，从第 %1 行起。请查看版面原貌。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page names dates that do not agree (%1). Open the page and press L to say which is right.</source>
        <translation>版面上的日期互相不符（%1）。请打开版面，按 L 指明哪个正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name a day that does not exist (%1); it was not used.</source>
        <translation>
            <numerusform>%n 行所写的日期并不存在（%1），未采用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n record(s) could not be understood; these articles have none.</source>
        <translation>
            <numerusform>%n 条记录的日期无法解读，这些文章没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s path does not fit the pattern, so it says nothing of the page. Check the pattern, or open the page and press L.</source>
        <translation>文件路径与路径模式不符，读不出版面信息。请检查路径模式，或打开版面，按 L 填写。</translation>
    </message>
    <message>
        <source>The path names a city that is not known (%1). Open the page and press L to set the city.</source>
        <translation>路径中的城市不在已知之列（%1）。请打开版面，按 L 设定城市。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) were not found or not read (%1). Put them beside the file and import it again.</source>
        <translation>
            <numerusform>%n 个附带的文件没有找到或未能读取（%1）。请与该文件放在一起，再重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have invisible characters that change the direction of text (%1). They are kept as they are.</source>
        <translation>
            <numerusform>%n 行含有改变文字方向的不可见字符（%1），已原样保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) made earlier no longer fit the file. They wait under “To check”.</source>
        <translation>
            <numerusform>先前的 %n 处校改与文件已不相符，列在“待核对”中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stand twice on the page and count once (%1).</source>
        <translation>
            <numerusform>%n 行在版面上重复印出，只计一次（%1）。</numerusform>
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
            <numerusform>%n 条记录的校改与文字已不相符（%1），仍保留，但未采用。</numerusform>
        </translation>
    </message>
</context>
</TS>
