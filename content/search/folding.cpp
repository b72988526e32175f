// SPDX-License-Identifier: Apache-2.0
// Finding and folding words.
#include "content/search/folding.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
char32_t at(QStringView text, qsizetype index, int &units)
{
    units = 1;
    if (text[index].isHighSurrogate() && index + 1 < text.size() &&
        text[index + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text[index], text[index + 1]);
    }
    return text[index].unicode();
}

bool isOfAWord(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

bool joins(QChar sign)
{
    return sign == u'\'' || sign == u'\u2019' || sign == u'&';
}

/// Letters that Unicode does not take apart.
QStringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u0142': // ł
        return u"l";
    case u'\u0111': // đ
    case u'\u00f0': // ð
        return u"d";
    case u'\u00f8': // ø
        return u"o";
    case u'\u0131': // ı
        return u"i";
    case u'\u00df': // ß
        return u"ss";
    case u'\u00e6': // æ
        return u"ae";
    case u'\u0153': // œ
        return u"oe";
    case u'\u00fe': // þ
        return u"th";
    default:
        return {};
    }
}

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
    });
}
} // namespace

QString folded(QStringView word)
{
    if (isPlain(word))
        return word.toString();
    const QString apart = word.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(apart.size());
    for (qsizetype i = 0; i < apart.size();) {
        int units = 1;
        const char32_t letter = at(apart, i, units);
        const QStringView plain = units == 1 ? plainLetter(apart[i]) : QStringView();
        if (!plain.isEmpty())
            result += plain;
        else if (QChar::isLetterOrNumber(letter))
            result += QStringView(apart).mid(i, units);
        i += units;
    }
    return result;
}

std::vector<TextWord> wordsOf(QStringView text)
{
    std::vector<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        int units = 1;
        const qsizetype from = i;
        while (i < text.size()) {
            if (isOfAWord(at(text, i, units))) {
                i += units;
                continue;
            }
            const bool inside = i > from && joins(text[i]) && i + 1 < text.size();
            int next = 1;
            if (!inside || !isOfAWord(at(text, i + 1, next)))
                break;
            i += 1;
        }
        if (i > from) {
            QString word = folded(text.mid(from, i - from));
            if (!word.isEmpty())
                words.push_back({from, i - from, std::move(word)});
        } else
            i += units;
    }
    return words;
}

} // namespace backwell::content
