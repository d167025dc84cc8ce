import { seesInboxOnly } from '../../model/protocols.ts';
import { sameName } from '../login/same-login.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';

/**
 * Silence at the login of POP3 from a server that does check passwords: it turned a stranger away, or let this very login in by
 * another protocol. So it waits for the mailbox, which another program holds.
 */
export function waitsForMailbox({ id, failure }: JudgedEndpoint, { endpoints }: JudgedCheck): boolean {
  const own = endpoints.find((endpoint) => endpoint.id === id);
  const login = own?.facts.login;
  if (own === undefined || !seesInboxOnly(own.protocol) || !login || login.reply !== null) return false;
  if (failure?.step !== 'login' || failure.kind !== 'reply-timeout') return false;
  return (
    login.stranger?.outcome === 'refused' ||
    endpoints.some(
      ({ host, facts }) =>
        host === own.host &&
        facts.login?.outcome === 'accepted' &&
        sameName(facts.login.username, login.username),
    )
  );
}
