import { challengeMechanisms, type LoginMechanism } from '../../model/facts.ts';
import { cramMd5 } from './cram-md5.ts';
import { login } from './login.ts';
import type { SaslMechanism } from './mechanism.ts';
import { plain } from './plain.ts';
import { scramSha1 } from './scram-sha-1.ts';
import { scramSha256 } from './scram-sha-256.ts';

const all: readonly SaslMechanism[] = [scramSha256, scramSha1, cramMd5, plain, login];

/** The SASL mechanism of that name, or null for a login by the protocol's own commands. */
export function findMechanism(name: LoginMechanism): SaslMechanism | null {
  return all.find((mechanism) => mechanism.name === name) ?? null;
}

/** Ways to log in that send the password itself. */
const clearText: readonly LoginMechanism[] = ['PLAIN', 'LOGIN', 'USER/PASS', 'LOGIN-command'];
const challenges = challengeMechanisms.filter((name) => name !== 'APOP');

/**
 * The order in which mechanisms are preferred; docs/decisions/0004-login-mechanism.md has the reasons. Inside TLS all are as
 * strong, and the one mail programs use judges every account rightly; in clear text the strongest hides the password. APOP is last, because
 * many greetings carry a timestamp although the server stores hashes only.
 */
const inOrder = {
  encrypted: [...clearText, ...challenges, 'APOP'],
  clear: [...challenges, ...clearText, 'APOP'],
} satisfies Record<string, readonly LoginMechanism[]>;

/**
 * The mechanism to try, or null when there is none in common. `offered` are the names as in `LoginFacts.offered`, `commands` the
 * logins that are commands of the protocol. Mechanisms for tokens (XOAUTH2, OAUTHBEARER) and those bound to the channel (-PLUS)
 * are in no order: a password cannot answer the first, and the second need bytes of the TLS session.
 */
export function chooseMechanism(
  offered: readonly string[],
  encrypted: boolean,
  commands: readonly string[] = [],
): LoginMechanism | null {
  const order: readonly LoginMechanism[] = encrypted ? inOrder.encrypted : inOrder.clear;
  const usable = order.filter((name) => findMechanism(name) !== null || commands.includes(name));
  return usable.find((name) => offered.includes(name === 'USER/PASS' ? 'USER' : name)) ?? null;
}
