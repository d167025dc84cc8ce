import type { Failure, FailureKind, StepName } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import { alertName } from './tls/tls-numbers.ts';

/** Errno and resolver codes of Node and c-ares, and the failure each means. The one table of its kind. */
const kinds: Record<string, FailureKind> = {
  ENOTFOUND: 'host-not-found',
  ENODATA: 'host-without-address',
  ESERVFAIL: 'dns-failure',
  EREFUSED: 'dns-failure',
  EFORMERR: 'dns-failure',
  EBADRESP: 'dns-failure',
  ENOTIMP: 'dns-failure',
  ETIMEOUT: 'dns-failure',
  EAI_AGAIN: 'dns-failure',
  EBADNAME: 'host-not-found',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'connection-timeout',
  ENETUNREACH: 'network-unreachable',
  EADDRNOTAVAIL: 'network-unreachable',
  EAFNOSUPPORT: 'network-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  EACCES: 'network-unreachable',
  EPERM: 'network-unreachable',
  ECONNRESET: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  EPIPE: 'connection-closed',
  ENOTCONN: 'connection-closed',
};

/** Turns a library's error of the given step into a failure from the closed list. */
export function toFailure(error: unknown, step: StepName): Failure {
  const code = errorCode(error);
  const alert = alertOf(error);
  // TLS 1.3 tells of a refusal after the handshake: the client's certificate is judged when the client is through.
  if (alert !== null) {
    return { kind: 'tls-alert', step, detail: tell('detail-tls-alert', { alert }), code, alert };
  }
  // A resolver that refuses the connection is a DNS failure, not a refused mail port.
  const kind = step === 'dns' && code === 'ECONNREFUSED' ? 'dns-failure' : kinds[code];
  return {
    kind: kind ?? fallback(step),
    step,
    detail: code === '' ? tell('detail-unknown-error') : code,
    ...(code && { code }),
  };
}

/** The fatal alert behind an error of the TLS library, by its name, or null. */
export function alertOf(error: unknown): string | null {
  const number = error instanceof Error ? /SSL alert number (\d+)/.exec(error.message)?.[1] : undefined;
  return number === undefined ? null : alertName(Number(number));
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function fallback(step: StepName): FailureKind {
  if (step === 'dns') return 'dns-failure';
  if (step === 'tls') return 'tls-other';
  return step === 'tcp' ? 'connection-timeout' : 'connection-reset';
}

/** The failure behind an abort signal: the check's deadline, or a visitor or shutdown that ended it. */
export function abortFailure(signal: AbortSignal, step: StepName): Failure {
  const timedOut = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  return timedOut
    ? { kind: 'deadline', step, detail: tell('detail-deadline') }
    : { kind: 'aborted', step, detail: tell('detail-aborted') };
}
