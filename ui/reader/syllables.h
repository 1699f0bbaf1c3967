#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

// The syllables that stand above characters, kept shaped: a page shows thousands of them.
class Syllables final
{
public:
    // Centred on `x`, its baseline at `y`, set narrower if need be to fit into `room` pixels.
    // `em`: of the characters below.
    void paint(QPainter &painter, const QString &syllable, qreal em, QPointF place, qreal room);
    // How wide it would be with all the room it wants.
    qreal width(const QString &syllable, qreal em);

private:
    struct Face
    {
        QFont font;
        qreal ascent = 0;
        QHash<QString, QStaticText> texts;
    };

    Face &face(qreal em, int stretch);
    const QStaticText &text(Face &face, const QString &syllable);

    QHash<int, Face> m_faces; // by size and stretch
};
