#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

// Why something could not be done. The code is for the program, `where` names the file, id, option
// or record concerned, `detail` is for the log; base/errortext turns them into the reader's
// sentence.
struct Error
{
    enum class Code {
        NotFound,    // the file, id or quote is not there
        Exists,      // the target is there already and would be lost
        Empty,       // a file without any text
        Binary,      // not text
        Encoding,    // bytes that are no valid text in the encoding asked for
        TooLarge,    // beyond the limits of the input
        Unsupported, // a kind of file that is not read
        NoColumns,   // a data file whose header names none for headline and text; `detail`: them
        BadRecord,   // a record of a data file that cannot be used; `detail` is a token, see
                     // detailtext.cpp
        BadTable,    // a reader's phrase, or a line of a table of them, that cannot be used;
                     // `detail` is a token, see detailtext.cpp
        NoPages,     // a folder in which there is nothing to import
        Unreadable,  // exists, but the system does not let us read it
        Unwritable,  // the system does not let us write it
        DiskFull,
        Locked,       // another window or command holds the library; `detail` names it
        ReadOnly,     // the library is open for reading only
        NoLibrary,    // the folder is no library
        NewerLibrary, // written by a newer version of Baolan; left untouched
        Damaged,      // the library or an archive is damaged
        BadQuery,     // `where` = position in the query, `detail` = the part not understood
        NotCarried,   // part of a file of notes that cannot be brought; `detail` is a token
        BadValue,     // an option or field with a value that means nothing
        Ambiguous,    // more than one thing fits; `detail` lists them
        Stopped,      // by the reader
        Internal,     // a library beneath us failed in a way we do not know
    };
    Code code = Code::Internal;
    QString where;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

// A T or the Error why there is none. Ask before you take: `if (!result) return result.error();`
template <typename T>
class [[nodiscard]] Result
{
public:
    // Not explicit, so that a function can simply return its value or its error.
    Result(T value)
        : m_value(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_value(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_value.index() == 0; }
    T &operator*() & { return *std::get_if<0>(&m_value); }
    const T &operator*() const & { return *std::get_if<0>(&m_value); }
    // By value: what a temporary holds would be gone in `for (x : *read())`.
    T operator*() && { return std::move(*std::get_if<0>(&m_value)); }
    T *operator->() { return std::get_if<0>(&m_value); }
    const T *operator->() const { return std::get_if<0>(&m_value); }
    const Error &error() const { return *std::get_if<1>(&m_value); }

private:
    std::variant<T, Error> m_value;
};

// Done, or the Error why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};
