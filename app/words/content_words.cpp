// SPDX-License-Identifier: Apache-2.0
// The sentences about adding content and going back.
#include "app/words/plain_words.h"

namespace backwell::app
{

QString PlainWords::notAdded(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Denied:
        return tr("Not added: nobody that Backwell trusts has signed this file. What you have "
                  "stays as it is.");
    case ErrorKind::Refused:
        return tr("Not added: this file is older than what this device already had. What you have "
                  "stays as it is.");
    case ErrorKind::Conflict:
        return tr("Not added: this device had this version with other words in it, or another file "
                  "is being added just now. What you have stays as it is.");
    case ErrorKind::TooNew:
        return tr("Not added: this file is made for a newer Backwell. Update Backwell, then add "
                  "it again. What you have stays as it is.");
    case ErrorKind::Corrupt:
        return tr("Not added: this file is damaged, or not all of it is here. Get it once more, "
                  "then try again. What you have stays as it is.");
    case ErrorKind::NotFound:
        return tr("Not added: the file is not there any more. What you have stays as it is.");
    case ErrorKind::Full:
        return tr("Not added: this device has no room for it. Make some room, then try again. "
                  "What you have stays as it is.");
    default:
        return tr("Not added: this is no content file for this Backwell, or somebody has changed "
                  "it. What you have stays as it is.");
    }
}

QString PlainWords::notGoneBack(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("There is no version before this one on this device. This one stays.");
    case ErrorKind::Full:
        return tr("This device is full, so nothing was changed. Make some room, then try again.");
    case ErrorKind::Conflict:
        return tr("A content file is being added just now. Wait a moment, then try again.");
    default:
        return tr("The version before is damaged and cannot be used. This one stays.");
    }
}

QString PlainWords::contentPassedOver(const QString &version)
{
    return tr("The newest content on this device is damaged, so version %1 is used. Add the newest "
              "file again to put it right.")
        .arg(version);
}

} // namespace backwell::app
