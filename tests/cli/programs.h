#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ase::test {

/// How a program ended: -1 where it crashed or did not end in time.
struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray said;
};

/// Runs a program to its end, without a display.
Ended run(const QString& program, const QStringList& arguments, const QString& folder = {});

/// The command line program.
Ended cli(const QStringList& arguments, const QString& folder = {});
/// A sample as a file in the folder; its path.
QString sampleIn(const QString& folder, const QString& name);

QByteArray contentOf(const QString& path);
void put(const QString& path, const QByteArray& bytes);

}
