import { noFacts } from '../model/facts.ts';
import { done } from '../model/outcome.ts';
import type { Protocol } from '../model/protocols.ts';
import { Secret } from '../model/secret.ts';
import { AttemptLog } from '../net/attempt-log.ts';
import { LineConnection } from '../net/line-connection.ts';
import { openConnection } from '../net/open-connection.ts';
import { Redactor } from '../net/redactor.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import type { Door } from '../round-trip/door.ts';

export const doorAccount = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };

/** A way to a server on loopback in clear text, with consent. `logs` collects what was said. */
export function clearDoor(
  protocol: Protocol,
  port: number,
  {
    username = 'ann',
    password = 'open-sesame',
    logs = [] as AttemptLog[],
    signal = AbortSignal.timeout(300_000),
  } = {},
): Door {
  const secret = new Secret(password);
  return {
    address: '127.0.0.1',
    password: secret,
    async open(earlier) {
      const until = earlier === undefined ? signal : AbortSignal.any([signal, earlier]);
      const dialled = await openConnection({ address: '127.0.0.1', port, timeoutMs: 60_000, signal: until });
      if (!dialled.ok) return dialled;
      const log = new AttemptLog(`a${logs.length + 1}`, protocol === 'smtp' ? 'send' : 'fetch', 0);
      logs.push(log);
      const connection = new LineConnection(dialled.value, log.transcript, new Redactor(secret), until);
      const dialogue: Dialogue = {
        ...{ connection, log, facts: noFacts(), encrypted: false, account: doorAccount },
        settings: { protocol, host: 'mail.example.test', port, security: 'none', username },
        credentials: { password: secret, allowUnverified: true, sourceTrusted: true },
        startTls: () => Promise.reject(new Error('no TLS here')),
        ...{ ehloName: 'posthorn.invalid', probeRecipient: 'nobody@example.org' },
      };
      return done({ dialogue, signal: until, end: () => connection.close() });
    },
  };
}
