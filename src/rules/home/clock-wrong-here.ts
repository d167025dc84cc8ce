import { checkRule } from '../rule.ts';
import { setBeside } from './set-beside.ts';

const minuteMs = 60_000;
/** What clocks are apart without anybody noticing. */
const toleratedMs = 10 * minuteMs;

/**
 * A clock ahead of the moment the paste came to us cannot be right; nor one behind the test whose commands were run. Where a
 * certificate that we found valid is out of date there, it stops mail.
 */
export const clockWrongHere = checkRule({
  id: 'clock-wrong-here',
  severity: 'warning',
  partial: true,
  actor: 'you',
  legs: ['program-incoming', 'program-outgoing'],
  explains: [],
  judge(check) {
    const { clock = null, receivedAt = null } = check.home ?? {};
    if (clock === null || receivedAt === null) return null;
    const here = Date.parse(clock);
    const ahead = here - Date.parse(receivedAt);
    const behind = check.now.getTime() - here;
    if (!(ahead > toleratedMs || behind > toleratedMs)) return null;
    const stops = setBeside(check).some(
      ({ endpoint, readings }) =>
        endpoint.facts.tls?.verified === true &&
        readings.some(({ tls }) => tls?.problem === 'expired' || tls?.problem === 'not-yet-valid'),
    );
    return {
      ...(stops && { severity: 'problem' as const }),
      args: {
        way: ahead > 0 ? 'ahead' : 'behind',
        clock,
        seconds: Math.round(Math.max(ahead, behind) / 1000),
        stops,
      },
    };
  },
});
