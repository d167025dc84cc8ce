import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { OidcRoles } from '../model/oidc-settings.ts';
import { isRole } from '../model/staff.ts';

/** The address of an identity provider: encrypted, or within this machine. */
export function issuerOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isBare = url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return isBare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
    ? text
    : undefined;
}

/** `groups: support=helpdesk, admin=leads`: a claim, and which of its values give which role. */
export function oidcRolesOf(text: string): OidcRoles | undefined {
  const [, claim = '', rest = ''] = /^([\w.:/-]{1,200}?)\s*:\s+(.+)$/.exec(text) ?? [];
  const values: OidcRoles['values'] = { support: [], admin: [] };
  for (const part of rest.split(',')) {
    const [, role = '', value = ''] = /^\s*(\w+)=(\S.*?)\s*$/.exec(part) ?? [];
    if (!isRole(role)) return undefined;
    values[role].push(value);
  }
  return { claim, values };
}

function isLoopback(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
}
