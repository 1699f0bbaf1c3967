#pragma once

#include "paper/article.h"

#include <QStringList>

// Lists as the database keeps them in one column: compact JSON, in the shapes that schemastep1.cpp
// names. Reading is forgiving: what is not of that shape becomes empty, `check` tells of it.

QString columnOf(const QList<int> &lines);
QString columnOf(const QStringList &texts);
QString columnOf(const QList<Evidence> &evidence);
QString columnOf(const QList<Block> &blocks);
QString columnOf(const QList<Segment> &segments);
QString columnOf(const QList<Doubt> &doubts);
// Without uuid, creator and created.
QString columnOf(const QList<Correction> &corrections);

QList<int> linesOf(const QByteArray &column);
QStringList textsOf(const QByteArray &column);
QList<Evidence> evidenceOf(const QByteArray &column);
QList<Block> blocksOf(const QByteArray &column);
QList<Segment> segmentsOf(const QByteArray &column);
QList<Doubt> doubtsOf(const QByteArray &column);
QList<Correction> correctionsOf(const QByteArray &column);
