import { challengeMechanisms } from '../../model/facts.ts';
import { providerOfHost } from '../../model/login-providers.ts';
import { isOutgoing } from '../../model/protocols.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginRefused = endpointRule({
  id: 'login-refused',
  severity: 'problem',
  actor: 'you',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const provider = providerOfHost(endpoint.host);
    return refusedWith('login-refused', endpoint, check, {
      username: login.username,
      fullAddress: login.username.toLowerCase() === check.account.address.toLowerCase(),
      worked: namesThatWorked(endpoint, check),
      provider: provider?.name ?? null,
      appPasswords: provider?.appPasswords ?? null,
      behind: saysServerBehind(login.reply?.text ?? ''),
      challenge: challengeMechanisms.some((name) => name === login.mechanism) ? login.mechanism : null,
    });
  },
});

/** Perdition and other proxies log in again at the server behind, and hand on nothing but that it failed. */
function saysServerBehind(text: string): boolean {
  return /\bre-?authentication (?:failure|failed|error)|(?:back-?end|upstream|real server)[^.]{0,30}(?:authenticat|log-?in)\w*[^.]{0,20}(?:fail|refus|reject)/i.test(
    text,
  );
}

/** Where the same password was good, and under which name: `sending smtp.example.org ann@example.org`. */
function namesThatWorked(endpoint: JudgedEndpoint, { endpoints }: JudgedCheck): string[] {
  const accepted = endpoints.filter(
    ({ id, facts }) => id !== endpoint.id && facts.login?.outcome === 'accepted',
  );
  const names = accepted.map(
    ({ facts, host, protocol }) =>
      `${isOutgoing(protocol) ? 'sending' : 'receiving'} ${host} ${facts.login?.username}`,
  );
  return [...new Set(names)];
}
