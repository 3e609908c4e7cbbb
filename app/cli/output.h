#pragma once

#include "app/cli/command.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace ase::cli {

/// Writes to standard output.
void print(const QByteArray& bytes);
/// Writes a line to standard error.
void say(const QString& line);
/// Says what went wrong, with its place, and returns `status`.
Status fail(const Problem& problem, Status status = Status::Unreadable);
/// Says how the program was meant to be called.
Status wrongUsage(const QString& line);

/// Writes a file in one step, or standard output for "-".
Status write(const QByteArray& bytes, const QString& path);

/// Unreadable, with a message, where standard output took less than was printed. Nothing more is printed afterwards.
Status finishOutput();

QString pathFrom(const std::string& argument);

}
