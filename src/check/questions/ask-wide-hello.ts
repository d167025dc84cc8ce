import { isIP } from 'node:net';
import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts, WideHelloFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { certificateFacts } from '../../net/tls/certificate-facts.ts';
import { suiteName } from '../../net/tls/cipher-suites.ts';
import { wideHello } from '../../net/tls/probe-plan.ts';
import { type HelloAnswer, ServerHelloReader } from '../../net/tls/server-hello.ts';
import { readCertificate } from '../../net/tls/trust-store.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { exchangeHello } from './ask-tls.ts';

/** Whether a failed handshake may be due to what our hello offered: then one that offers everything tells. */
export function mayNeedOldMethods(failure: Failure | null): boolean {
  return failure?.step === 'tls' && ['tls-alert', 'tls-closed', 'tls-other'].includes(failure.kind);
}

/** Sends one more hello, for TLS 1.2 and with every method there ever was, and writes down what the server makes of it. */
export async function askWideHello(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const { host } = at.settings;
  const reader = new ServerHelloReader();
  let answer: HelloAnswer | null = null;
  const { end, attempt } = await exchangeHello(at, wideHello(isIP(host) === 0 ? host : null), (bytes) => {
    answer = reader.feed(bytes);
    return answer !== null;
  });
  const evidence = { attempt: attempt.id, lines: [attempt.transcript.length || 1] };
  if (facts.brokenHandshake && (answer !== null || end === 'closed')) {
    facts.brokenHandshake.wideHello = { ...toFacts(answer), evidence };
  }
  return attempt;
}

function toFacts(answer: HelloAnswer | null): Omit<WideHelloFacts, 'evidence'> {
  const none = { version: null, suite: null, keyExchange: null };
  if (answer === null) return { ...none, outcome: 'closed' };
  if (answer.kind !== 'server-hello') return { ...none, outcome: answer.kind };
  const { version, suite, exchange, leaf } = answer;
  const certificate = leaf === undefined ? null : readCertificate(leaf);
  const keyCurve = certificate === null ? undefined : certificateFacts(certificate).keyCurve;
  const seen = { version, suite: suiteName(suite), keyExchange: exchange };
  return { outcome: 'hello', ...seen, ...(keyCurve !== undefined && { keyCurve }) };
}
