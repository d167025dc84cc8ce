import { fetchingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

const manyMessages = 1_000;
const manyBytes = 500_000_000;
const keepDays = 14;
const dayMs = 86_400_000;

export const mailboxBacklog = endpointRule({
  id: 'mailbox-backlog',
  severity: 'advice',
  actor: 'you',
  // An IMAP mailbox is a store: there a large inbox is a matter of taste.
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { messages, bytes, evidence, ages } }, _endpoint, { now }) {
    if ((messages ?? 0) <= manyMessages && (bytes ?? 0) <= manyBytes) return null;
    const share = shareSince(ages ?? [], messages ?? 0, now.getTime() - keepDays * dayMs);
    const wouldStay = share === null || bytes === null ? null : Math.round(share * bytes);
    return { args: { messages, bytes, wouldStay }, evidence: [evidence] };
  },
});

/**
 * The share of the messages that are younger than a moment, from a few dates: messages are numbered as they came, so the moment lies
 * between two samples. Null where the dates are too few or out of order.
 */
export function shareSince(
  ages: readonly { message: number; date: string }[],
  messages: number,
  since: number,
): number | null {
  const points = ages.map(({ message, date }) => ({ message, time: Date.parse(date) }));
  const ordered = points.every(({ time }, index) => index === 0 || time >= (points[index - 1]?.time ?? 0));
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 3 || !ordered || first === undefined || last === undefined || messages === 0)
    return null;
  if (since <= first.time) return 1;
  if (since > last.time) return 0;
  const after = points.findIndex(({ time }) => time >= since);
  const [before, next] = [points[after - 1], points[after]];
  if (before === undefined || next === undefined) return null;
  const part = next.time === before.time ? 1 : (since - before.time) / (next.time - before.time);
  return Math.max(0, 1 - (before.message + part * (next.message - before.message)) / messages);
}
