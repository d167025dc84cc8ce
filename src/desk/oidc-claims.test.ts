import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from './oidc-claims.ts';

const roles = { claim: 'groups', values: { support: ['helpdesk', 'second line'], admin: ['leads'] } };
const fine = {
  ...{ iss: 'https://id.example.org', sub: 'u1', email: 'ann@example.org', email_verified: true },
  groups: ['staff', 'helpdesk'],
};

test('a person with a verified address and a role is let in by the name that the provider never gives away', () => {
  const read = readClaims(fine, roles);
  assert.deepEqual(read, {
    ok: true,
    vouched: {
      subject: '["https://id.example.org","u1"]',
      name: 'ann@example.org',
      role: 'support',
      sid: null,
    },
  });
  const both = readClaims({ ...fine, groups: ['helpdesk', 'leads'] }, roles);
  assert.ok(both.ok && both.vouched.role === 'admin', 'the higher role counts');
  const text = readClaims({ ...fine, groups: 'second line' }, roles);
  assert.ok(text.ok && text.vouched.role === 'support', 'a claim may be one text');
});

test('only true says that an address is verified', () => {
  for (const email_verified of [false, 'true', 'false', 1, 'yes', null, undefined, {}, [true]])
    assert.deepEqual(readClaims({ ...fine, email_verified }, roles), { ok: false, fault: 'unverified' });
});

test('without an address or a role nobody is let in', () => {
  for (const email of [undefined, '', 7, 'ann', 'a b@example.org', '<b>@example.org', ['ann@example.org']])
    assert.deepEqual(readClaims({ ...fine, email }, roles), { ok: false, fault: 'no-address' });
  for (const groups of [
    undefined,
    [],
    'help',
    ['HELPDESK'],
    { helpdesk: true },
    [['leads']],
    'leads,helpdesk',
  ])
    assert.deepEqual(readClaims({ ...fine, groups }, roles), { ok: false, fault: 'no-role' });
});
