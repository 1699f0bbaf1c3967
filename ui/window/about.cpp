#include "window/about.h"

#include <QCoreApplication>
#include <QMessageBox>

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("About", "About Baolan"));
    box->setTextFormat(Qt::PlainText);
    box->setText(QCoreApplication::translate("About", "Baolan %1")
                     .arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QCoreApplication::translate(
        "About", "A board for the day's papers: read Chinese city newspapers in both "
                 "scripts, find passages, mark them and take them with you.\n\n"
                 "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}
