import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import { scopes } from '../../model/api-key.ts';
import { anyValue, type JsonSchema, valuesOf } from '../../testing/api/values-of-schema.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testConfig } from '../../testing/test-app.ts';

const numRuns = 150;
const methods = ['get', 'post', 'delete', 'put', 'patch'] as const;
/** Letters that Node takes in the value of a header. */
const headerText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\t', 'é', '"', ',', ';', '='),
    fc.integer({ min: 0x20, max: 0x7e }).map(String.fromCharCode),
  ),
  maxLength: 80,
});
const headerNames = [
  ...['idempotency-key', 'last-event-id', 'if-none-match', 'accept-language', 'accept', 'x-forwarded-for'],
  ...['x-forwarded-host', 'posthorn-work', 'range', 'expect', 'accept-encoding', 'traceparent'],
];
/** What ends most requests at the door, so it comes seldom. */
const doorHeaders = ['authorization', 'origin', 'sec-fetch-site', 'cookie', 'content-type', 'host'];
const headerSets = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...headerNames), headerText, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...doorHeaders), headerText, { maxKeys: 2 }) },
);

interface Operation {
  method: (typeof methods)[number];
  path: string;
  operation: OpenAPIV3_1.OperationObject;
}

async function open(t: { after: (work: () => unknown) => void }) {
  const config = { ...testConfig, rateLimit: 100_000, logLevel: 'error' as const };
  const made = await deskApp(t, runsWell, { config });
  const draft = { name: 'all', scopes, perMinute: 1_000_000, madeBy: '', expiresAt: null };
  const { token } = await made.stores.apiKeys.make(draft);
  const document = (await made.app.inject({ url: '/api/v1/openapi.json' })).json() as OpenAPIV3_1.Document;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const operation = item?.[method as 'get'];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  const find = (ref: string) =>
    ref
      .slice(2)
      .split('/')
      .reduce(
        (part, name) => part[name] as Record<string, unknown>,
        document as unknown as Record<string, unknown>,
      ) as JsonSchema;
  return { ...made, operations, find, authorization: `Bearer ${token.reveal()}` };
}

test('whatever body, path, query and headers say, an answer of ours comes back, and never a 500', async (t) => {
  const { app, operations, find, authorization, log, stores } = await open(t);
  assert.ok(operations.length >= 10);
  const { id } = sampleReport({});
  const statuses = new Set<number>();
  for (const { method, path, operation } of operations) {
    const bodySchema = (operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content?.[
      'application/json'
    ]?.schema;
    const ask = fc.record({
      body: bodySchema === undefined ? fc.constant(undefined) : valuesOf(bodySchema as JsonSchema, find),
      parts: fc.array(
        fc.oneof(
          fc.string({ minLength: 1, maxLength: 30 }),
          fc.constantFrom(
            id,
            id,
            'thunderbird',
            'login-refused',
            'example.org',
            '%',
            '..',
            'a%2Fb',
            'x'.repeat(300),
          ),
        ),
        {
          minLength: 3,
          maxLength: 3,
        },
      ),
      query: fc.dictionary(
        fc.constantFrom(
          'lang',
          'since',
          'as',
          'protocol',
          'code',
          'cursor',
          'limit',
          'from',
          'to',
          'address',
          '__proto__',
        ),
        fc.oneof(fc.string({ maxLength: 30 }), anyValue.map(String)),
        { maxKeys: 3 },
      ),
      headers: headerSets,
      from: fc.ipV4(),
      encodes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(ask, async ({ body, parts, query, headers, encodes, from }) => {
        let at = 0;
        const url = path.replace(/\{\w+\}/g, () =>
          encodes ? encodeURIComponent(parts[at++] ?? '') : (parts[at++] ?? ''),
        );
        await stores.reports.save({ ...sampleReport({}), expiresAt: null });
        const answer = await app.inject({
          remoteAddress: from,
          ...{ method: method.toUpperCase() as 'GET', url: safe(url), query: safe(query) },
          headers: {
            authorization,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { payload: JSON.stringify(body) }),
        });
        const { statusCode } = answer;
        statuses.add(statusCode);
        assert.ok(statusCode < 500, `${statusCode}: ${answer.body.slice(0, 300)}`);
        const type = String(answer.headers['content-type'] ?? '');
        if (statusCode >= 400 && url.startsWith('/api/v1/'))
          assert.match(type, /^application\/problem\+json/);
      }),
      { numRuns, seed: 4711 },
    );
  }
  // Something got through the door, or nothing behind it was tried.
  for (const status of [200, 202, 204, 404, 422]) assert.ok(statuses.has(status), String(status));
  assert.deepEqual(
    log.filter((line) => line.includes('a request failed')),
    [],
  );
});

/** Half characters make no URL, whoever sends it. */
function safe<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, one) => (typeof one === 'string' ? one.toWellFormed() : one)),
  );
}

test('bodies that are no JSON, cut, doubled, packed or deep are refused as such', async (t) => {
  const { app, authorization } = await open(t);
  const post = async (
    payload: string | Buffer,
    type = 'application/json',
    more: Record<string, string> = {},
  ) => {
    const headers = { authorization, 'content-type': type, ...more };
    return await app.inject({ method: 'POST', url: '/api/v1/checks', headers, payload });
  };
  const bad = ['', '{', '[', 'null', '"x"', '1', '{}{}', '\ufeff', '{"__proto__":{"address":"a@b.example"}}'];
  for (const body of [...bad, `${'['.repeat(9000)}${']'.repeat(9000)}`, Buffer.from([0xff, 0xfe, 0x00])]) {
    const { statusCode, headers } = await post(body);
    assert.ok([400, 422].includes(statusCode), `${statusCode} for ${String(body).slice(0, 20)}`);
    assert.match(String(headers['content-type']), /^application\/problem\+json/);
  }
  for (const type of [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'nonsense',
    'application/json-patch+json',
  ])
    assert.equal((await post('{"address":"ann@example.org"}', type)).statusCode, 415, type);
});
