import type { LoginMechanism } from '../../model/facts.ts';
import type { Secret } from '../../model/secret.ts';

export interface SaslCredentials {
  username: string;
  password: Secret;
}

/** A mechanism of SASL (RFC 4422). Its messages are plain text; commands, base64 and continuations are the protocol's. */
export interface SaslMechanism {
  readonly name: LoginMechanism;
  /** Begins one login. `nonce` is for tests; without it each login has a new one. */
  begin(credentials: SaslCredentials, nonce?: string): SaslExchange;
}

/** One login in progress. */
export interface SaslExchange {
  /** What the client says first, or null where the server speaks first. */
  readonly first: string | null;
  /** Answers a challenge; null stands for one that is not base64. Never throws, whatever the server says. */
  step(challenge: Buffer | null): SaslStep | Promise<SaslStep>;
  /** Whether the server proved that it knows the password; null where the mechanism has no such proof. */
  readonly serverProved: boolean | null;
}

export type SaslStep =
  /** `secrets` are texts made from the password that may come back from the server. */
  | { ok: true; message: string; secrets?: string[] }
  /** The challenge breaks the rules of the mechanism; `problem` is the message that says how. */
  | { ok: false; problem: string };

export function say(message: string, ...secrets: string[]): SaslStep {
  return { ok: true, message, secrets };
}

export function object(problem: string): SaslStep {
  return { ok: false, problem };
}

/** An exchange whose answers are given in order, whatever the challenges say. */
export function fixedAnswers(first: string | null, ...answers: string[]): SaslExchange {
  const left = [...answers];
  return {
    first,
    serverProved: null,
    step() {
      const message = left.shift();
      return message === undefined ? object('detail-challenge-at-end') : say(message);
    },
  };
}
