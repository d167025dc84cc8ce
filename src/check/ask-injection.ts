import type { Attempt } from '../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../model/facts.ts';
import type { Protocol } from '../model/server-settings.ts';
import { limits } from '../net/limits.ts';
import type { LineConnection } from '../net/line-connection.ts';
import { openConnection } from '../net/open-connection.ts';
import { probes } from '../protocols/index.ts';
import type { At } from './ask-tls.ts';
import { noCredentials, openDialogue } from './open-dialogue.ts';

/**
 * STARTTLS and a harmless command in one write; then, inside TLS, only the goodbye. A server that forgets what came in clear
 * text answers the goodbye alone; a flawed one answers the smuggled command first (CVE-2011-0411 and its kin).
 */
const scripts: Record<Protocol, { start: string; smuggled: string; goodbye: string; isGoodbye: RegExp }> = {
  smtp: { start: 'STARTTLS', smuggled: 'NOOP', goodbye: 'QUIT', isGoodbye: /^221/ },
  pop3: { start: 'STLS', smuggled: 'CAPA', goodbye: 'QUIT', isGoodbye: /^(\+OK|-ERR)/i },
  imap: { start: 'i1 STARTTLS', smuggled: 'i2 NOOP', goodbye: 'i3 LOGOUT', isGoodbye: /^(\* BYE|i3 )/i },
};

/** Asked only after the main dialogue went through STARTTLS without tricks: that is the control. */
export async function runInjectionAttempt(at: At, facts: EndpointFacts): Promise<Attempt> {
  const { context, endpoint, settings, place, signal } = at;
  const release = await context.slots.acquire(place.address, 'extra');
  const log = context.newLog(endpoint, 'injection');
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      openConnection({ ...place, timeoutMs: limits.connectMs, signal }),
    );
    if (!dialled.ok) return log.end(dialled.failure);
    const seen = noFacts();
    const dialogue = openDialogue({
      ...{ context, socket: dialled.value, log, settings, facts: seen, signal },
      credentials: noCredentials,
    });
    const { connection } = dialogue;
    const script = scripts[settings.protocol];
    const failure = await log.step('greeting', () => probes[settings.protocol].greet(dialogue));
    const verdict =
      failure === null
        ? await log.step('starttls', () => smuggle(connection, script, dialogue.startTls))
        : null;
    connection.close();
    if (verdict !== null && facts.starttls !== null) {
      facts.starttls.injection = {
        answered: verdict.answered,
        evidence: { attempt: log.id, lines: [verdict.line] },
      };
    }
    return log.end(failure);
  } finally {
    release();
  }
}

/** Null where nothing can be said: the go-ahead did not come, or clear text came where it was due. */
async function smuggle(
  connection: LineConnection,
  { start, smuggled, goodbye, isGoodbye }: (typeof scripts)[Protocol],
  startTls: () => Promise<unknown>,
): Promise<{ answered: boolean; line: number } | null> {
  connection.sendAll([{ line: start }, { line: smuggled }]);
  connection.expect('starttls', limits.replyMs);
  const go = await connection.readLine();
  if (!go.ok || !/^(220|\+OK|i1 OK)/i.test(go.value.text) || connection.pendingBytes > 0) return null;
  if ((await startTls()) !== null) {
    // The server took the smuggled bytes for the TLS hello: it did not run them.
    return { answered: false, line: connection.note('The handshake failed, so the command was not run.') };
  }
  connection.send(goodbye);
  connection.expect('quit', limits.replyMs);
  const first = await connection.readLine();
  if (!first.ok) return null;
  if (!isGoodbye.test(first.value.text)) return { answered: true, line: first.value.number };
  const second = await connection.readLine();
  // POP3 answers both with +OK: a second line that is no end of the connection belongs to a second answer.
  const answered = second.ok && !isGoodbye.test(second.value.text) && !/^i3 /i.test(second.value.text);
  return { answered, line: second.ok ? second.value.number : first.value.number };
}
