#pragma once

#include "library/library.h"
#include "reader/printedarticle.h"
#include "window/shownplaces.h"

#include <QObject>

#include <memory>

class QPrinter;
class ReaderDesk;

// The article that is open, on paper: as it is shown, with its marks as notes. Where there is no
// printer, as a PDF file.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    PrintDesk(Library &library, ReaderDesk &reader, QWidget *window);
    ~PrintDesk() override;

    void print();   // asks which printer
    void preview(); // from which it can be printed
    // What would be printed now. NotFound when no article is open.
    Result<PrintedArticle> printed();
    // Onto the printer, or into the PDF file that is set there: its text is copied out of it as it
    // is. Unwritable, DiskFull.
    static Result<void> printOn(QPrinter &printer, const PrintedArticle &article);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const Error &error);

private:
    QPrinter &printer(const PrintedArticle &article);
    void put(QPrinter &printer, const PrintedArticle &article);

    Library &m_library;
    ReaderDesk &m_reader;
    QWidget *m_window;
    ShownPlaces m_places;
    std::unique_ptr<QPrinter> m_printer; // keeps paper and margins from one time to the next
};
