#include "reader/syllables.h"

#include "look/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace {

constexpr qreal size = 0.5; // of the characters below
constexpr std::array stretches{100, 85, 70, 58};
constexpr int mostFaces = 24; // sizes and stretches; a reader who zooms leaves many behind

} // namespace

Syllables::Face &Syllables::face(qreal em, int stretch)
{
    const int pixels = qMax(7, qRound(size * em));
    const int key = 1000 * pixels + stretch;
    const auto known = m_faces.find(key);
    if (known != m_faces.end())
        return *known;
    if (m_faces.size() >= mostFaces)
        m_faces.clear();
    Face &fresh = m_faces[key];
    fresh.font.setFamilies(sansFamilies(ScriptChoice::Simplified, Script::Simplified));
    fresh.font.setPixelSize(pixels);
    fresh.font.setStretch(stretch);
    fresh.font.setHintingPreference(QFont::PreferNoHinting);
    fresh.ascent = QFontMetricsF(fresh.font).ascent();
    return fresh;
}

const QStaticText &Syllables::text(Face &face, const QString &syllable)
{
    const auto known = face.texts.constFind(syllable);
    if (known != face.texts.cend())
        return *known;
    QStaticText fresh(syllable);
    fresh.setTextFormat(Qt::PlainText);
    fresh.prepare({}, face.font);
    return *face.texts.insert(syllable, fresh);
}

qreal Syllables::width(const QString &syllable, qreal em)
{
    return text(face(em, stretches.front()), syllable).size().width();
}

void Syllables::paint(QPainter &painter, const QString &syllable, qreal em, QPointF place,
                      qreal room)
{
    const qreal wanted = width(syllable, em);
    int stretch = stretches.back();
    for (const int each : stretches) {
        if (wanted * each / 100 <= room) {
            stretch = each;
            break;
        }
    }
    Face &chosen = face(em, stretch);
    const QStaticText &shaped = text(chosen, syllable);
    painter.setFont(chosen.font);
    painter.drawStaticText(
        QPointF(place.x() - shaped.size().width() / 2, place.y() - chosen.ascent), shaped);
}
