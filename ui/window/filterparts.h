#pragma once

#include "models/sidebarmodel.h"
#include "paper/tag.h"

#include <functional>

// A filter as the window shows it: as what is chosen in the sidebar, and as a row of chips. Tags
// are known there by their UUIDs; `tags` is the codebook.

SidebarChoice choiceIn(const Filter &filter, SidebarSection section, const QList<Tag> &tags);
Filter withChoice(Filter filter, SidebarSection section, const SidebarChoice &choice,
                  const QList<Tag> &tags);

// Something a filter asks for besides its query.
struct FilterPart
{
    QString label;  // city: 阜新; −tag: 住房
    Filter without; // the same filter, but for this
};
using NameOf = std::function<QString(SidebarSection, const QString &key)>;
QList<FilterPart> filterParts(const Filter &filter, const QList<Tag> &tags, const NameOf &nameOf);
