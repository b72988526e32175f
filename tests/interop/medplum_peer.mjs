// SPDX-License-Identifier: Apache-2.0
// @medplum/fhir-router as a region: what it lacks (sign-in, metadata) is here, and a TCP proxy that
// cuts. medplum_peer.mjs CERTIFICATE KEY CODE CUTS [--no-update-create]
//
// Prints `{"port": …}` (the proxy's) when ready. GET /test/resources, not part of FHIR, shows all.
import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import { indexDefinitions, router } from './packages.mjs';

const [certificate, key, code, cuts, style] = process.argv.slice(2);
const types = ['Patient', 'Consent', 'EpisodeOfCare', 'QuestionnaireResponse', 'Observation', 'CarePlan'];
indexDefinitions();
const repository = new router.MemoryRepository();
const fhir = new router.FhirRouter();
const clients = new Map();
const tokens = new Set();
const jtis = new Set();
let cutsLeft = Number(cuts);
let cutsMade = 0;
let origin;

const capability = {
  resourceType: 'CapabilityStatement',
  status: 'active',
  kind: 'instance',
  fhirVersion: '4.0.1',
  rest: [{ mode: 'server', resource: types.map((type) => ({ type, updateCreate: style !== '--no-update-create' })) }],
};

/** RFC 7523 with node's own crypto: an implementation that shares nothing with the app's. */
function tokenFor(form) {
  const assertion = form.get('client_assertion') ?? '';
  const [head, payload, signature] = assertion.split('.');
  const read = (part) => JSON.parse(Buffer.from(part, 'base64url'));
  const claims = read(payload);
  const client = clients.get(claims.iss);
  const now = Date.now() / 1000;
  const sound =
    client &&
    read(head).alg === 'ES256' &&
    read(head).kid === client.kid &&
    claims.sub === claims.iss &&
    claims.aud === `${origin}/auth/token` &&
    claims.exp > now && claims.exp <= now + 300 &&
    !jtis.has(claims.jti) &&
    form.get('grant_type') === 'client_credentials' &&
    verify('sha256', Buffer.from(`${head}.${payload}`),
      { key: createPublicKey({ key: client, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'));
  if (!sound) return [401, { error: 'invalid_client' }];
  jtis.add(claims.jti);
  const token = randomUUID();
  tokens.add(token);
  return [200, { access_token: token, token_type: 'Bearer', expires_in: 300 }];
}

function register(request, body) {
  if (request.headers.authorization !== `Bearer ${code}`)
    return [401, { error: 'invalid_token', error_description: 'code unknown' }];
  const asked = JSON.parse(body);
  const id = randomUUID();
  clients.set(id, asked.jwks.keys[0]);
  return [201, {
    client_id: id, scope: 'system/*.cruds', backwell_person: asked.backwell_person,
    backwell_region_name: 'fhir-router', backwell_time: new Date().toISOString(),
  }];
}

async function answer(request, body) {
  const url = new URL(request.url, origin);
  if (url.pathname === '/.well-known/smart-configuration')
    return [200, { token_endpoint: `${origin}/auth/token`, registration_endpoint: `${origin}/auth/register` }];
  if (url.pathname === '/auth/register') return register(request, body);
  if (url.pathname === '/auth/token') return tokenFor(new URLSearchParams(body));
  if (url.pathname === '/test/resources') {
    const all = [];
    for (const type of types) all.push(...(await repository.searchResources({ resourceType: type, count: 1000 })));
    return [200, { cuts: cutsMade, resources: all }];
  }
  if (!tokens.has((request.headers.authorization ?? '').slice(7))) return [401, { error: 'invalid_token' }];
  if (url.pathname === '/fhir/metadata') return [200, capability];
  const [outcome, resource] = await fhir.handleRequest(
    {
      method: request.method,
      url: url.pathname.slice('/fhir'.length) + url.search || '/',
      
      body: body ? JSON.parse(body) : {},
      params: {},
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
    },
    repository,
  );
  const status = Number({ ok: 200, created: 201, 'not-found': 404, 'not-modified': 304 }[outcome.id] ?? 400);
  return [status, resource ?? outcome];
}

// The proxy knows its connections to the peer by their port, so the peer can have one cut.
const upstreams = new Map();
const peer = https.createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  let said;
  try {
    said = await answer(request, Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    said = [500, { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'exception', diagnostics: String(error) }] }];
  }
  if (request.method === 'POST' && request.url === '/fhir' && cutsLeft > 0) {
    --cutsLeft; // committed above; the answer is never written
    ++cutsMade;
    upstreams.get(request.socket.remotePort)?.();
    return;
  }
  response.writeHead(said[0], { 'Content-Type': 'application/fhir+json' });
  response.end(JSON.stringify(said[1]));
});
const proxy = net.createServer((client) => {
  const upstream = net.connect(peer.address().port, '127.0.0.1', () => {
    const port = upstream.localPort;
    upstreams.set(port, () => {
      client.resetAndDestroy();
      upstream.destroy();
    });
    upstream.on('close', () => upstreams.delete(port));
    client.pipe(upstream).pipe(client);
  });
  for (const [one, other] of [[client, upstream], [upstream, client]]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
});
peer.listen(0, '127.0.0.1', () =>
  proxy.listen(0, '127.0.0.1', () => {
    origin = `https://127.0.0.1:${proxy.address().port}`;
    console.log(JSON.stringify({ port: proxy.address().port }));
  }),
);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0)); // ends with the test that started it
