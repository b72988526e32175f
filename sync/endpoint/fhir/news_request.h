// SPDX-License-Identifier: Apache-2.0
// "What is new about this person since …": the search a device repeats, and a page of its answer.
#pragma once

#include "sync/endpoint/fhir/batch_request.h"
#include "sync/endpoint/http/http_message.h"

namespace backwell::sync::endpoint
{

struct NewsRequest {
    bool own =
        true; ///< `patient` is the caller's person or absent; of anybody else there is nothing
    qint64 fromMs = 0; ///< changed then or later, UTC
    int page = 100;    ///< entries of a page, 1 to 500
};
/// patient, _lastUpdated (ge or gt and an instant), _count; what else is asked is ignored. Errors:
/// Invalid with the parameter.
Result<NewsRequest> readNewsRequest(const HttpRequest &request);

struct News {
    qint64 updatedMs = 0;
    Found found;
};
/// A searchset of at most one page; `news` holds one more than that when there is another page.
QByteArray newsPage(const HttpRequest &request, const NewsRequest &asked, std::vector<News> news);

} // namespace backwell::sync::endpoint
