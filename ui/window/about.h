#pragma once

class QWidget;

// What Baolan is, its version and its licence.
void showAbout(QWidget *window);
