#pragma once

// The other process in which a PDF file is read: this program started again as
//
//     baolan --read-pdf BYTES text FIRST          from page FIRST on; answers as sheettext.h says
//     baolan --read-pdf BYTES picture PAGE        the page as a grey picture (PGM), 300 dpi or less
//     baolan --read-pdf BYTES view PAGE           the same to be looked at: 150 dpi or less
//
// with the BYTES of the file on standard input. PDF files come from anywhere, and what reads them
// is large and old: here it can crash, hang or be taken over, and the library is out of its reach.
// It is no command: it reads no options, opens no library, and only this program speaks its form.
bool isPdfChild(int argc, char **argv);

// The exit status: 0 when the answer is whole.
int runPdfChild(int argc, char **argv);
