import type { Account } from '../model/account.ts';
import type { Evidence } from '../model/attempt.ts';
import type { EndpointFacts, LoginFacts, LoginSkipped } from '../model/facts.ts';
import type { Failure, StepName } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Secret } from '../model/secret.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { AttemptLog } from '../net/attempt-log.ts';
import type { LineConnection } from '../net/line-connection.ts';
import { ourFault } from '../net/our-fault.ts';

/** What may be done with the password in this dialogue. */
export interface Credentials {
  password: Secret | null;
  /** The user's consent to send it without verified encryption. */
  allowUnverified: boolean;
  /** False where the settings come from a place that could not be verified. */
  sourceTrusted: boolean;
}

/** One connection to one server and what a protocol needs to hold its dialogue. Facts are written as they are seen. */
export interface Dialogue {
  connection: LineConnection;
  log: AttemptLog;
  settings: ServerSettings;
  account: Account;
  credentials: Credentials;
  facts: EndpointFacts;
  /** True once the connection is encrypted. */
  encrypted: boolean;
  /** Does the TLS handshake on the connection and writes `facts.tls`. */
  startTls(): Promise<Failure | null>;
  /** Called once the right protocol has greeted: the moment from which extra questions beside this dialogue make sense. */
  onGreeting?: () => void;
  /** Called where only one answer is left to wait for before a login. */
  onLastQuestion?: () => void;
  /** Called once the server has let STARTTLS begin, before the handshake. */
  onGoAhead?: () => void;
  /** Waited for before the password is sent, so that other dialogues with the same host stand by then. */
  beforeLogin?: () => Promise<void>;
  /** Asked before a password is tried; `ended` is told what became of it. Absent where nobody counts. */
  mayLogIn?: (
    username: string,
  ) => Promise<
    { ok: true; ended: (end: 'accepted' | 'refused' | 'unknown') => void } | { ok: false; retryMs: number }
  >;
  ehloName: string;
  probeRecipient: string;
}

/** One protocol, in the same shape for POP3, IMAP and SMTP. Each step returns the failure that ended it, or null. */
export interface ProtocolProbe {
  /** Reads the greeting. */
  greet(dialogue: Dialogue): Promise<Failure | null>;
  /** Asks for capabilities into `facts.capabilities`, or `facts.capabilitiesTls` once encrypted. */
  askCapabilities(dialogue: Dialogue): Promise<Failure | null>;
  /** Asks for STARTTLS/STLS up to the server's go-ahead; the handshake is the caller's. */
  askStartTls(dialogue: Dialogue): Promise<Failure | null>;
  /** Logs in if that is allowed, and writes `facts.login` in any case. */
  logIn(dialogue: Dialogue): Promise<Failure | null>;
  /** What can be learned once logged in. */
  look(dialogue: Dialogue): Promise<Failure | null>;
  /** The command that says goodbye. */
  readonly goodbye: string;
}

/** The dialogue every main attempt holds, whatever the protocol: greeting to goodbye. */
export async function holdDialogue(probe: ProtocolProbe, dialogue: Dialogue): Promise<Failure | null> {
  const failure = await hold(probe, dialogue);
  if (failure === null) dialogue.connection.finish(probe.goodbye);
  else dialogue.connection.close();
  return failure;
}

async function hold(probe: ProtocolProbe, dialogue: Dialogue): Promise<Failure | null> {
  try {
    return (
      (await reachLogin(probe, dialogue)) ??
      (await dialogue.beforeLogin?.()) ??
      (await probe.logIn(dialogue)) ??
      (await probe.look(dialogue))
    );
  } catch (error) {
    return ourFault(error, dialogue.log.current);
  }
}

/** Greeting, capabilities and encryption as the settings ask: everything before a login. */
export async function reachLogin(probe: ProtocolProbe, dialogue: Dialogue): Promise<Failure | null> {
  const { log, settings } = dialogue;
  if (settings.security === 'tls') {
    const failure = await log.step('tls', () => dialogue.startTls());
    if (failure !== null) return failure;
    dialogue.encrypted = true;
  }
  const unfriendly = await log.step('greeting', () => probe.greet(dialogue));
  if (unfriendly !== null) return unfriendly;
  dialogue.onGreeting?.();
  if (settings.security !== 'starttls') return await askLast(probe, dialogue);
  const failure = await log.step('capabilities', () => probe.askCapabilities(dialogue));
  return failure ?? (await upgrade(probe, dialogue));
}

async function upgrade(probe: ProtocolProbe, dialogue: Dialogue): Promise<Failure | null> {
  const { connection, log } = dialogue;
  const refused = await log.step('starttls', () => probe.askStartTls(dialogue));
  if (refused !== null) return refused;
  if (connection.pendingBytes > 0) {
    // Clear text behind the go-ahead could be an attacker's, to be read as if it were encrypted (CVE-2011-0411 class).
    return {
      kind: 'reply-malformed',
      step: 'starttls',
      detail: tell('detail-clear-text-after-go-ahead'),
    };
  }
  dialogue.onGoAhead?.();
  const failure = await log.step('tls', () => dialogue.startTls());
  if (failure !== null) return failure;
  dialogue.encrypted = true;
  return await askLast(probe, dialogue);
}

/** The question that tells how to log in. */
async function askLast(probe: ProtocolProbe, dialogue: Dialogue): Promise<Failure | null> {
  const answer = dialogue.log.step(capabilitiesStep(dialogue), () => probe.askCapabilities(dialogue));
  dialogue.onLastQuestion?.();
  return await answer;
}

function capabilitiesStep({ encrypted }: Dialogue): StepName {
  return encrypted ? 'capabilities-tls' : 'capabilities';
}

/** Why the password must not be sent over this connection, or null when it may (law 4). */
export function whyNotSend(dialogue: Dialogue): LoginSkipped | null {
  const { credentials, facts, encrypted } = dialogue;
  if (credentials.password === null) return 'no-password';
  if (!credentials.sourceTrusted) return 'source-untrusted';
  if (credentials.allowUnverified) return null;
  if (!encrypted) return 'not-encrypted';
  return facts.tls?.verified === true ? null : 'not-verified';
}

/** Login facts before anything was tried. */
export function untriedLogin(dialogue: Dialogue, offeredBeforeTls: string[], offered: string[]): LoginFacts {
  return {
    username: dialogue.settings.username,
    outcome: 'skipped',
    skipped: null,
    mechanism: null,
    offeredBeforeTls,
    offered,
    plainBeforeTls: offeredBeforeTls.some((name) =>
      ['USER', 'PLAIN', 'LOGIN', 'LOGIN-command'].includes(name),
    ),
    reply: null,
    protected: dialogue.encrypted && dialogue.facts.tls?.verified === true,
  };
}

export function evidenceOf(log: AttemptLog, ...lines: number[]): Evidence {
  return { attempt: log.id, lines };
}
