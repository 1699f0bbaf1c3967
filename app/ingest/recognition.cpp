#include "ingest/recognition.h"

#include "ingest/childrun.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTime = 300'000; // milliseconds for a picture
constexpr int mostMebibytes = 3072;
constexpr qsizetype largestTable = 64 * 1024 * 1024;
constexpr double unsureBelow = 60;  // of 100; words above are nearly always right
constexpr double widestBlank = 1.2; // em; more is white between columns

enum class Level { Page = 1, Line = 4, Word = 5 };

// A row of the table; lengths in pixels.
struct Row
{
    int level = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    double confidence = 0;
    QString text;
};

std::optional<Row> rowOf(const QByteArray &line)
{
    constexpr qsizetype columns = 12;
    const QByteArrayList fields = line.split('\t');
    if (fields.size() != columns)
        return std::nullopt;
    constexpr std::array<qsizetype, 6> numbers{0, 6, 7, 8, 9, 10};
    std::array<double, numbers.size()> values{};
    for (size_t at = 0; at < numbers.size(); ++at) {
        bool isNumber = false;
        values[at] = fields[numbers[at]].toDouble(&isNumber);
        if (!isNumber || !std::isfinite(values[at]))
            return std::nullopt;
    }
    return Row{.level = int(values[0]),
               .left = values[1],
               .top = values[2],
               .width = values[3],
               .height = values[4],
               .confidence = values[5],
               .text = QString::fromUtf8(fields.last()).trimmed()};
}

bool isLatin(QChar character)
{
    return character.unicode() < 0x2010 && character.isLetterOrNumber();
}

// Puts the words of a table together to a sheet.
class SheetMaker final
{
public:
    explicit SheetMaker(double scale)
        : m_scale(scale)
    {
    }

    bool add(const QByteArray &line)
    {
        const auto row = rowOf(line);
        if (!row)
            return false;
        if (row->level == int(Level::Page)) {
            sheet.width = row->width * m_scale;
            sheet.height = row->height * m_scale;
        } else if (row->level == int(Level::Line)) {
            m_line = *row;
            m_isNewLine = true;
        } else if (row->level == int(Level::Word) && !row->text.isEmpty()) {
            addWord(*row);
        }
        return true;
    }

    // Lines that differ little in height are set in one size: what letters a line has decides it.
    void evenSizes()
    {
        constexpr double leastOfBody = 0.65;
        constexpr double mostOfBody = 1.35;
        QMap<double, qsizetype> characters;
        qsizetype all = 0;
        for (const TextBox &box : sheet.boxes) {
            characters[box.size] += box.text.size();
            all += box.text.size();
        }
        double body = 0;
        qsizetype seen = 0;
        for (auto size = characters.cbegin(); size != characters.cend() && 2 * seen < all; ++size) {
            body = size.key();
            seen += size.value();
        }
        for (TextBox &box : sheet.boxes) {
            if (box.size >= leastOfBody * body && box.size <= mostOfBody * body)
                box.size = body;
        }
    }

    double confidence() const { return m_characters > 0 ? m_sure / double(m_characters) : 0; }

    Sheet sheet{.number = 1};

private:
    void addWord(const Row &word)
    {
        const double x = word.left * m_scale;
        const double right = (word.left + word.width) * m_scale;
        const double size = m_line.height * m_scale;
        m_sure += word.confidence * double(word.text.size());
        m_characters += word.text.size();
        const bool isBeside = !m_isNewLine && !sheet.boxes.isEmpty() &&
                              x - sheet.boxes.last().right() < widestBlank * size;
        if (!isBeside) {
            sheet.boxes << TextBox{.x = x, .y = m_line.top * m_scale, .height = size, .size = size};
        }
        TextBox &box = sheet.boxes.last();
        if (!box.text.isEmpty() && isLatin(box.text.back()) && isLatin(word.text.front()))
            box.text += u' ';
        box.text += word.text;
        box.width = right - box.x;
        box.isUnsure |= word.confidence < unsureBelow;
        m_isNewLine = false;
    }

    double m_scale;
    Row m_line;
    bool m_isNewLine = true;
    double m_sure = 0;
    qsizetype m_characters = 0;
};

Error errorOf(ChildEnd end)
{
    switch (end) {
    case ChildEnd::Stopped:
        return {Error::Code::Stopped, {}, {}};
    case ChildEnd::NotThere:
        return {Error::Code::Unsupported, {}, u"tesseract"_s};
    default:
        return {Error::Code::Damaged, {}, u"picture"_s};
    }
}

Result<QByteArray> runTesseract(const QStringList &arguments, const QByteArray &input,
                                const Progress *progress)
{
    QByteArray answer;
    const ChildEnd end = runChild({.program = u"tesseract"_s,
                                   .arguments = arguments,
                                   .input = input,
                                   .mostSilence = mostTime,
                                   .mostTime = mostTime,
                                   .mostMebibytes = mostMebibytes},
                                  progress, [&answer](const QByteArray &piece) {
                                      answer += piece;
                                      return answer.size() <= largestTable;
                                  });
    if (end != ChildEnd::Done)
        return errorOf(end);
    return answer;
}

} // namespace

std::optional<RecognisedSheet> recognisedSheet(const QByteArray &table, double scale)
{
    QByteArrayList lines = table.split('\n');
    if (!lines.first().startsWith("level\tpage_num\t"))
        return std::nullopt;
    lines.removeFirst();
    SheetMaker maker(scale);
    for (const QByteArray &line : lines) {
        if (!line.isEmpty() && !maker.add(line))
            return std::nullopt;
    }
    maker.evenSizes();
    return RecognisedSheet{maker.sheet, maker.confidence()};
}

Recognition::Recognition(QStringList languages, const Progress *progress)
    : m_languages(std::move(languages))
    , m_progress(progress)
{
}

Result<Recognition> Recognition::start(const Progress *progress)
{
    const auto answer = runTesseract({u"--list-langs"_s}, {}, progress);
    if (!answer)
        return answer.error();
    const QStringList installed = QString::fromUtf8(*answer).split(u'\n');
    QStringList languages;
    for (const QString &language : {u"chi_sim"_s, u"chi_tra"_s}) {
        if (installed.contains(language))
            languages << language;
    }
    if (languages.isEmpty())
        return Error{Error::Code::Unsupported, {}, u"tesseract-languages"_s};
    return Recognition(languages, progress);
}

Result<RecognisedSheet> Recognition::readIn(const QString &language, const QByteArray &picture,
                                            double scale) const
{
    const auto table =
        runTesseract({u"stdin"_s, u"stdout"_s, u"-l"_s, language, u"--psm"_s, u"3"_s, u"tsv"_s},
                     picture, m_progress);
    if (!table)
        return table.error();
    auto sheet = recognisedSheet(*table, scale);
    if (!sheet)
        return Error{Error::Code::Damaged, {}, u"picture"_s};
    return std::move(*sheet);
}

Result<Sheet> Recognition::read(const QByteArray &picture, double scale)
{
    QString surest;
    RecognisedSheet best;
    for (const QString &language : m_languages) {
        auto sheet = readIn(language, picture, scale);
        if (!sheet)
            return sheet.error();
        if (surest.isEmpty() || sheet->confidence > best.confidence) {
            surest = language;
            best = std::move(*sheet);
        }
    }
    if (!best.sheet.boxes.isEmpty())
        m_languages = {surest};
    return best.sheet;
}
