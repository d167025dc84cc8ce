import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuerOf, oidcRolesOf } from './read-oidc.ts';

test('an identity provider is reached with encryption, or within this machine, and stays as it is written', () => {
  for (const fine of [
    'https://id.example.org',
    'https://id.example.org/realms/mail/',
    'https://id.example.org:8443',
    'http://127.0.0.1:8080/realms/mail',
    'http://[::1]:8080',
    'http://127.9.9.9',
  ])
    assert.equal(issuerOf(fine), fine);
  for (const wrong of [
    ...['', 'id.example.org', 'ftp://id.example.org', 'javascript:alert(1)'],
    ...[
      'http://id.example.org',
      'http://192.0.2.7',
      'http://localhost',
      'http://127.0.0.1.example.org',
      'http://0.0.0.0',
    ],
    ...[
      'https://id.example.org?x=1',
      'https://id.example.org#x',
      'https://me@id.example.org',
      'https://:secret@id.example.org',
    ],
  ])
    assert.equal(issuerOf(wrong), undefined, wrong);
});

test('a claim says by its values who has which role', () => {
  assert.deepEqual(oidcRolesOf('groups: support=helpdesk, admin=leads'), {
    claim: 'groups',
    values: { support: ['helpdesk'], admin: ['leads'] },
  });
  assert.deepEqual(
    oidcRolesOf('https://example.org/roles :  support = x'),
    undefined,
    'nothing between role and value',
  );
  assert.deepEqual(oidcRolesOf('https://example.org/roles:  support=second line ,support=third=line'), {
    claim: 'https://example.org/roles',
    values: { support: ['second line', 'third=line'], admin: [] },
  });
  for (const wrong of [
    ...['', 'groups', 'groups:', 'groups: ', 'groups: helpdesk', 'groups: boss=leads', 'groups: support='],
    ...['groups: support=helpdesk,', ': support=helpdesk', 'gr oups: support=x'],
  ])
    assert.equal(oidcRolesOf(wrong), undefined, wrong);
  const begun = performance.now();
  oidcRolesOf(`groups: support=${' '.repeat(100_000)}`);
  assert.ok(performance.now() - begun < 5_000, 'whatever is written there is read at once');
});
