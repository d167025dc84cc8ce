import type { ArrivedMessage, Hop, RoundTripFacts } from '../model/round-trip.ts';
import type { JudgedCheck } from '../rules/rule.ts';
import { reply } from './healthy-facts.ts';

export function hop(change: Partial<Hop> = {}): Hop {
  return {
    ...{
      from: 'posthorn.example.org',
      address: '198.51.100.9',
      by: 'mail.example.test',
      protocol: 'ESMTPSA',
    },
    ...{ tls: true, authenticated: true, time: '2026-11-22T12:00:01.000Z', seconds: 1, skewed: false },
    ...change,
  };
}

export function arrivedMessage(change: Partial<ArrivedMessage> = {}): ArrivedMessage {
  return {
    ...{ hops: [hop()], bytes: 1400, returnPath: 'ann@example.test', modified: [], spam: [] },
    subject: 'Test message from Posthorn',
    authentication: {
      spf: { verdict: 'pass', domain: 'example.test', address: '192.0.2.7', source: 'outgoing-server' },
      dkim: [{ verdict: 'pass', domain: 'example.test', selector: 's1', aligned: true }],
      dmarc: { verdict: 'pass', policy: 'reject' },
      dnsFailed: false,
    },
    ...change,
  };
}

/** A test message that was sent, found after 1.2 seconds and deleted again. */
export function goodTrip(change: Partial<RoundTripFacts> = {}): RoundTripFacts {
  const token = 'a'.repeat(32);
  return {
    ...{ outcome: 'delivered', skipped: null, sentBy: 'e2', fetchedBy: 'e1', token, sentBytes: 1000 },
    ...{ startedAt: '2026-11-22T12:00:00.000Z', messageId: `<posthorn-${token}@example.test>` },
    ...{ reply: reply('250', 'Ok: queued as 4ABCD', { enhanced: '2.0.0' }), queueId: '4ABCD' },
    ...{
      failure: null,
      refused: null,
      arrivedMs: 1240,
      looks: 2,
      waitedMs: 1240,
      folder: 'inbox',
      copies: 1,
    },
    ...{ arrived: arrivedMessage(), deleted: 1, left: null, evidence: [{ attempt: 'a1', lines: [1] }] },
    ...change,
  };
}

/** A test message that the server took and nobody saw again. */
export function lostTrip(change: Partial<RoundTripFacts> = {}): RoundTripFacts {
  const never = { arrivedMs: null, folder: null, copies: 0, deleted: 0, arrived: null } as const;
  return goodTrip({ outcome: 'not-seen', ...never, looks: 20, waitedMs: 120_000, ...change });
}

/** The part of a check that holds a test message. */
export function tripCheck(roundTrip: RoundTripFacts): Partial<JudgedCheck> {
  return { roundTrip };
}
