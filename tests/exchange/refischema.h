#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

// xmllint with a schema of the folder schemas. Where xmllint is not installed the test says so and
// leaves this out.
inline void checkAgainstSchema(const QByteArray &xml, const QString &schema)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (program.isEmpty()) {
        qInfo("left out: xmllint is not installed, so nothing was checked against the schema");
        return;
    }
    QProcess lint;
    lint.start(program,
               {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                QStringLiteral(SOURCE_FOLDER "/tests/exchange/schemas/") + schema,
                QStringLiteral("-")});
    lint.write(xml);
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    const QByteArray said = lint.readAllStandardError();
    QVERIFY2(lint.exitStatus() == QProcess::NormalExit && lint.exitCode() == 0, said.constData());
}
