import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppParts } from '../../app.ts';
import { OidcDoor } from '../../desk/oidc-door.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { ownForm, runsWell } from '../../testing/test-app.ts';

/** What anybody may reach below the names that belong to staff. */
const doors = new Set([
  ...['GET /login', 'HEAD /login', 'POST /login', 'POST /login/code', 'POST /logout'],
  'POST /login/oidc/logout',
  ...['GET /login/oidc', 'HEAD /login/oidc', 'GET /login/oidc/back', 'HEAD /login/oidc/back'],
]);

test('every route of staff opens to its role and to nobody else', async (t) => {
  const routes: { method: string; url: string; needed: string | undefined }[] = [];
  const oidc = new OidcDoor({
    ...{ issuer: 'http://127.0.0.1:9', clientId: 'posthorn', clientSecret: 'secret' },
    roles: { claim: 'groups', values: { support: [], admin: [] } },
  });
  const hear: Partial<AppParts> = {
    onRoute: ({ method, url, config }) => {
      for (const one of [method].flat()) routes.push({ method: one, url, needed: config?.desk });
    },
  };
  const { app, as } = await deskApp(t, runsWell, hear, oidc);
  const ofStaff = routes.filter(({ url }) => /^\/(desk|login|logout)\b/.test(url));
  assert.ok(ofStaff.length >= 12, `${ofStaff.length} routes`);
  for (const { method, url, needed } of ofStaff) {
    if (doors.has(`${method} ${url}`)) continue;
    assert.ok(needed !== undefined, `${method} ${url} is open to everybody`);
    const ask = (headers: Record<string, string>) =>
      app.inject({
        ...{ method: method as 'GET', url: url.replace(/:\w+/g, 'x'), headers },
        ...(method === 'POST' && { payload: '' }),
      });
    for (const headers of [ownForm, { ...ownForm, cookie: `posthorn-desk=${'a'.repeat(43)}` }])
      assert.match(
        String((await ask(headers)).headers.location),
        /^\/login\?next=/,
        `${method} ${url} without a session`,
      );
    assert.equal(
      (await ask(as.support)).statusCode === 403,
      needed === 'admin',
      `${method} ${url} as support`,
    );
    if (method !== 'POST')
      assert.notEqual((await ask(as.admin)).statusCode, 403, `${method} ${url} as admin`);
  }
});

test('what belongs to staff is routed below its own names alone', async (t) => {
  const strays: string[] = [];
  await deskApp(t, runsWell, {
    onRoute: ({ url, config }) => {
      if (config?.desk !== undefined && !url.startsWith('/desk')) strays.push(url);
    },
  });
  assert.deepEqual(strays, []);
});
