// SPDX-License-Identifier: Apache-2.0
// The rows of a form for QML: an answer updates its row in place, so nobody loses the field they
// type in.
#pragma once

#include "app/form/form_question.h"

#include <QAbstractListModel>

namespace backwell::app
{

class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a form")
public:
    enum Role { Question = Qt::UserRole + 1 }; ///< the whole row, a formQuestion

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<FormQuestion> &questions() const { return m_questions; }
    /// Rows keep their identity by path; order within both lists must agree.
    void show(const QList<FormQuestion> &questions);

private:
    QList<FormQuestion> m_questions;
};

} // namespace backwell::app
