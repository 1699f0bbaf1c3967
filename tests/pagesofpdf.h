#pragma once

#include <QString>
#include <QStringList>

#include <poppler-document.h>
#include <poppler-page.h>

#include <memory>

// What another program reads on each page of a PDF file, without white space: lines may be broken
// anywhere.
inline QStringList pagesOf(const QByteArray &pdf)
{
    poppler::byte_array bytes(pdf.begin(), pdf.end());
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_data(&bytes));
    QStringList pages;
    for (int number = 0; document && number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        const auto text = page->text({}, poppler::page::raw_order_layout).to_utf8();
        pages << QString::fromUtf8(text.data(), qsizetype(text.size()))
                     .remove(QChar::Space)
                     .remove(QChar::LineFeed)
                     .remove(QChar::FormFeed);
    }
    return pages;
}
