// SPDX-License-Identifier: Apache-2.0
// The difference between two lists of rows, told to QML in as few steps as they need.
#include "app/form/form_model.h"

#include <QSet>

namespace backwell::app
{

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Question)
        return {};
    return QVariant::fromValue(m_questions[index.row()]);
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{Question, "question"}};
}

void FormModel::show(const QList<FormQuestion> &questions)
{
    QSet<QString> wanted;
    for (const FormQuestion &question : questions)
        wanted.insert(question.path);
    for (int row = int(m_questions.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_questions[row].path))
            continue;
        beginRemoveRows({}, row, row);
        m_questions.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < questions.size(); ++row) {
        if (row < m_questions.size() && m_questions[row].path == questions[row].path) {
            if (m_questions[row] == questions[row])
                continue;
            m_questions[row] = questions[row];
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_questions.insert(row, questions[row]);
        endInsertRows();
    }
}

} // namespace backwell::app
