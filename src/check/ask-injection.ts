import type { Attempt } from '../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../model/facts.ts';
import type { Protocol } from '../model/server-settings.ts';
import { limits } from '../net/limits.ts';
import type { LineConnection } from '../net/line-connection.ts';
import { probes } from '../protocols/index.ts';
import { type At, holdExtra } from './extra-dialogue.ts';
import { noCredentials } from './open-dialogue.ts';

/**
 * STARTTLS and a harmless command in one write; then, inside TLS, only the goodbye. A server that forgets what came in clear
 * text answers the goodbye alone; a flawed one answers the smuggled command first (CVE-2011-0411 and its kin).
 */
const scripts: Record<
  Protocol,
  { start: string; smuggled: string; goodbye: string; isGoodbye: RegExp; isAnswer: RegExp }
> = {
  // Done, or not known to the server: what it says by itself, such as 421 or a second greeting, is no answer to NOOP.
  smtp: {
    ...{ start: 'STARTTLS', smuggled: 'NOOP', goodbye: 'QUIT' },
    ...{ isGoodbye: /^221/, isAnswer: /^(250|50\d)/ },
  },
  // Both are answered alike; a line behind the first that is no end of the connection belongs to a list.
  pop3: {
    ...{ start: 'STLS', smuggled: 'CAPA', goodbye: 'QUIT' },
    ...{ isGoodbye: /^(\+OK|-ERR)/i, isAnswer: /^(?!\+OK|-ERR)/i },
  },
  imap: {
    ...{ start: 'i1 STARTTLS', smuggled: 'i2 NOOP', goodbye: 'i3 LOGOUT' },
    ...{ isGoodbye: /^i3 /i, isAnswer: /^i2 /i },
  },
};
/** So many lines may come before the one that tells: untagged remarks of IMAP, a greeting said twice. */
const mostLines = 5;

/** Asked only after the main dialogue went through STARTTLS without tricks: that is the control. */
export async function runInjectionAttempt(at: At, facts: EndpointFacts): Promise<Attempt> {
  const { protocol } = at.settings;
  const options = { purpose: 'injection', facts: noFacts(), credentials: noCredentials } as const;
  return holdExtra(at, options, null, async (dialogue, log) => {
    const failure = await log.step('greeting', () => probes[protocol].greet(dialogue));
    if (failure !== null) return failure;
    // Some servers know STARTTLS only after EHLO; the other protocols need no question before it.
    const refused = protocol === 'smtp' ? await probes.smtp.askCapabilities(dialogue) : null;
    if (refused !== null) return refused;
    const verdict = await log.step('starttls', () =>
      smuggle(dialogue.connection, scripts[protocol], dialogue.startTls),
    );
    if (verdict !== null && facts.starttls !== null) {
      const evidence = { attempt: log.id, lines: [verdict.line] };
      facts.starttls.injection = { answered: verdict.answered, evidence };
    }
    return null;
  });
}

/** Null where nothing can be said: the go-ahead did not come, or clear text came where it was due. */
async function smuggle(
  connection: LineConnection,
  { start, smuggled, goodbye, isGoodbye, isAnswer }: (typeof scripts)[Protocol],
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
  let lastLine = 0;
  const isPop3 = smuggled === 'CAPA';
  for (let read = 1; read <= mostLines; read += 1) {
    const line = await connection.readLine();
    if (!line.ok) return read === 1 ? null : { answered: false, line: lastLine };
    const { text, number } = line.value;
    lastLine = number;
    if (isAnswer.test(text) && !(isPop3 && read === 1)) return { answered: true, line: number };
    if (isGoodbye.test(text) && !(isPop3 && read === 1)) break;
  }
  return { answered: false, line: lastLine };
}
