import type { Failure, FailureKind, StepName } from '../model/failure.ts';

/** Every way a server can end a conversation without a word; an alert in the middle is one of them. */
const hangUps: readonly FailureKind[] = ['connection-closed', 'connection-reset', 'tls-alert', 'tls-closed'];

const ours: readonly FailureKind[] = ['deadline', 'aborted', 'our-fault', 'too-often', 'left-alone'];

/** The time was over, the visitor left, or we ourselves failed: says nothing about the server. */
export function isOurs(failure: Failure | null): boolean {
  return failure !== null && ours.includes(failure.kind);
}

/** The server hung up at this step. */
export function hungUpAt(step: StepName, failure: Failure | null): boolean {
  return failure?.step === step && hangUps.includes(failure.kind);
}

/** The connection stood, and the server ended it before its greeting: at once, or inside the handshake of TLS. */
export function hungUpEarly(failure: Failure | null): boolean {
  if (failure?.step !== 'greeting' && failure?.step !== 'tls') return false;
  return ['connection-closed', 'connection-reset', 'tls-closed'].includes(failure.kind);
}

/** How the dialogue ended behind an accepted login before the mailbox opened; null where it opened, or did not end so. */
export function unopened(
  failure: Failure | null,
  messages: number | null | undefined,
): 'closed' | 'silent' | 'garbled' | null {
  if (failure?.step !== 'mailbox' || typeof messages === 'number') return null;
  if (hungUpAt('mailbox', failure)) return 'closed';
  if (failure.kind === 'reply-timeout') return 'silent';
  return failure.kind === 'reply-malformed' ? 'garbled' : null;
}
