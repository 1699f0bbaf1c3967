#pragma once

#include "window/actions.h"

#include <QDialog>

// The pages of help: what one can do, with the keys, and how to search (a page of its own, too).
// One window that stays open beside the work.
class HelpPage final : public QDialog
{
    Q_OBJECT

public:
    enum class Part { WhatOneCanDo, SearchLanguage };

    HelpPage(Part part, const Actions &actions, QWidget *parent);
};
