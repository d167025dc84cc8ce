import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import { tell } from '../../model/message.ts';
import { limits } from '../../net/limits.ts';
import type { LineConnection } from '../../net/line-connection.ts';
import type { InjectionScript } from '../../protocols/descriptor.ts';
import { descriptors } from '../../protocols/index.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';

/** So many lines may come before the one that tells: untagged remarks of IMAP, a greeting said twice. */
const mostLines = 5;

/**
 * STARTTLS and a harmless command in one write; then, inside TLS, only the goodbye. A server that forgets what came in clear
 * text answers the goodbye alone; a flawed one answers the smuggled command first (CVE-2011-0411 and its kin). Asked only after
 * the main dialogue got the go-ahead without tricks: that is the control.
 */
export async function runInjectionAttempt(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const { probe, injection } = descriptors[at.settings.protocol];
  const seen = { facts: noFacts(), credentials: noCredentials };
  const options = { purpose: 'injection', urgency: 'cause', ...seen } as const;
  return holdExtra(at, options, null, async (dialogue, log) => {
    const failure = await log.step('greeting', () => probe.greet(dialogue));
    if (failure !== null) return failure;
    if (injection === null) return null;
    const refused = injection.asksFirst ? await probe.askCapabilities(dialogue) : null;
    if (refused !== null) return refused;
    const verdict = await log.step('starttls', () =>
      smuggle(dialogue.connection, injection, dialogue.startTls),
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
  { start, goAhead, smuggled, goodbye, isGoodbye, isAnswer, answersAlike }: InjectionScript,
  startTls: () => Promise<unknown>,
): Promise<{ answered: boolean; line: number } | null> {
  connection.sendAll([{ line: start }, { line: smuggled }]);
  connection.expect('starttls', limits.replyMs);
  const go = await connection.readLine();
  if (!go.ok || !goAhead.test(go.value.text) || connection.pendingBytes > 0) return null;
  if ((await startTls()) !== null) {
    // The server took the smuggled bytes for the TLS hello: it did not run them.
    return { answered: false, line: connection.note(tell('note-not-run')) };
  }
  connection.send(goodbye);
  connection.expect('quit', limits.replyMs);
  let lastLine = 0;
  for (let read = 1; read <= mostLines; read += 1) {
    const line = await connection.readLine();
    if (!line.ok) return read === 1 ? null : { answered: false, line: lastLine };
    const { text, number } = line.value;
    lastLine = number;
    if (answersAlike && read === 1) continue;
    if (isAnswer.test(text)) return { answered: true, line: number };
    if (isGoodbye.test(text)) break;
  }
  return { answered: false, line: lastLine };
}
