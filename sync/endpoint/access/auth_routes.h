// SPDX-License-Identifier: Apache-2.0
// Where devices learn how to sign in, join, and get tokens.
#pragma once

#include "sync/endpoint/access/enrolment_desk.h"
#include "sync/endpoint/access/token_office.h"
#include "sync/endpoint/http/router.h"

namespace backwell::sync::endpoint
{

/// /.well-known/smart-configuration, /auth/register, /auth/token. Both desks must outlive them.
std::vector<Route> authRoutes(EnrolmentDesk &desk, TokenOffice &office);

} // namespace backwell::sync::endpoint
