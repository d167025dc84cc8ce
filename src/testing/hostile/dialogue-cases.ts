import assert from 'node:assert/strict';
import { noFacts } from '../../model/facts.ts';
import { type Failure, failureKinds } from '../../model/failure.ts';
import type { Protocol } from '../../model/protocols.ts';
import { Secret } from '../../model/secret.ts';
import { AttemptLog } from '../../net/attempt-log.ts';
import { LineConnection } from '../../net/line-connection.ts';
import { Redactor } from '../../net/redactor.ts';
import { type Dialogue, holdDialogue, reachLogin } from '../../protocols/dialogue.ts';
import { probes } from '../../protocols/index.ts';
import { askRelay, askRelayForms } from '../../protocols/smtp/envelopes.ts';
import { BadServer } from './bad-server.ts';
import { endWhenQuiet } from './end-when-quiet.ts';
import { type Fault, faults } from './faults.ts';
import { honest } from './honest-replies.ts';
import { inBatches } from './in-batches.ts';

const account = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };
const mechanisms = ['', 'PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];
const right: Fault = (reply) => [reply, 'goes-on'];

/** A server that is honest but for one reply, and what is asked of it. */
interface Held {
  protocol: Protocol;
  answer(line: string): string;
  talk(dialogue: Dialogue): Promise<Failure | null>;
}

/** Every reply of every main dialogue, with every way to log in, put wrong in every way; gives the number of cases. */
export async function runDialogueCases(protocol: Protocol): Promise<number> {
  let cases = 0;
  for (const mechanism of mechanisms) {
    const answer = (line: string) => honest[protocol](line, mechanism);
    const talk = (dialogue: Dialogue) => holdDialogue(probes[protocol], dialogue);
    cases += await putWrong(mechanism, { protocol, answer, talk });
  }
  return cases;
}

/** What is asked about forwarding, of a server that refuses it, and of one that takes everything. */
const questions = {
  plain: askRelay,
  unusual: (dialogue: Dialogue) => askRelayForms(dialogue, '127.0.0.1', 'first'),
};
export const relayQuestions = Object.keys(questions) as (keyof typeof questions)[];

/** Every reply to the questions about forwarding put wrong in every way; a message is sent by none of them. */
export async function runRelayCases(
  question: keyof typeof questions,
  isChosen: (index: number) => boolean,
): Promise<number> {
  let cases = 0;
  for (const rcpt of ['250 2.1.5 fine', '554 5.7.1 Relay access denied', '530 5.7.0 Log in first']) {
    for (const more of ['', '250-PIPELINING\r\n']) {
      const answer = (line: string) => {
        if (/^EHLO/.test(line)) return `250-mail.example.test\r\n${more}250 SIZE 1000\r\n`;
        return /^RCPT/.test(line) ? `${rcpt}\r\n` : honest.smtp(line, '');
      };
      const talk = async (dialogue: Dialogue) =>
        (await reachLogin(probes.smtp, dialogue)) ?? (await questions[question](dialogue));
      cases += await putWrong(`${rcpt} ${more}`, { protocol: 'smtp', answer, talk }, isChosen);
    }
  }
  return cases;
}

async function putWrong(what: string, held: Held, isChosen = (_index: number) => true): Promise<number> {
  const { server } = await hold(held, -1, right);
  const places = Array.from({ length: server.replies }, (_, at) => at);
  const cases = places.flatMap((at) =>
    Object.entries(faults).map(([name, fault]) => async () => {
      const { failure, server } = await hold(held, at, fault);
      const words = `${name} for reply ${at}, ${what}: ${failure?.detail}`;
      assert.ok(failure === null || failureKinds.includes(failure.kind), words);
      assert.notEqual(failure?.kind, 'our-fault', words);
      assert.ok(!server.heard.some((line) => /^DATA\b/i.test(line)), `${words}: a message was sent`);
    }),
  );
  return await inBatches(cases.filter((_, index) => isChosen(index)));
}

async function hold({ protocol, answer, talk }: Held, at: number, fault: Fault) {
  const quiet = endWhenQuiet();
  const server = new BadServer(
    (line, index) => (index === at ? fault(answer(line)) : [answer(line), 'goes-on']),
    quiet.moved,
  );
  server.on('error', () => {});
  const log = new AttemptLog('a1', 'login', 0);
  const password = new Secret('tiger-lily-42');
  const failure = await talk({
    connection: new LineConnection(server, log.transcript, new Redactor(password), quiet.signal),
    ...{ log, account, facts: noFacts(), encrypted: false, startTls: async () => null },
    settings: { protocol, host: 'mail.example.test', port: 1, security: 'none', username: 'ann' },
    credentials: { password, allowUnverified: true, sourceTrusted: true },
    ...{ ehloName: 'tester.example.test', probeRecipient: 'nobody@example.test' },
  });
  quiet.stop();
  server.destroy();
  return { failure, server };
}
