#pragma once

#include <QString>

// What another converter made of a text, and how long that took.
struct OtherConversion
{
    QString text;
    double milliseconds = 0; // of processor time
};

// Other programs that convert between the scripts. Where one is not installed, or does not know the
// configuration, the text is null.
class OtherConverters final
{
public:
    // `modules`: a folder where `npm install --prefix FOLDER opencc-js simplecc-wasm` has been run.
    explicit OtherConverters(QString modules);

    // OpenCC's command: the whole process, from its start.
    OtherConversion openccCommand(const QString &configuration, const QByteArray &utf8) const;
    // A package of npm: the conversion alone, its tables read.
    OtherConversion nodePackage(const QString &package, const QString &configuration,
                                const QByteArray &utf8) const;

    QString modules() const { return m_modules; }

private:
    QString m_modules;
};
