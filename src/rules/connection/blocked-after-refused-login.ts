import type { Evidence } from '../../model/attempt.ts';
import { protocolName } from '../../model/protocols.ts';
import { checkRule } from '../rule.ts';
import { banOf, isBanned } from './ban.ts';

/** A ban that our own test brought about is told as what it is, and never as a fault of the ports that it closed. */
export const blockedAfterRefusedLogin = checkRule({
  id: 'blocked-after-refused-login',
  severity: 'advice',
  actor: 'you',
  judge(check) {
    const hosts = [...new Set(check.endpoints.map(({ host }) => host.toLowerCase()))];
    return hosts.flatMap((host) => {
      const ban = banOf(host, check);
      if (ban === null) return [];
      const untested = check.endpoints.filter(
        (one) => one.host.toLowerCase() === host && isBanned(one, check),
      );
      const args = { untested: untested.map(({ protocol, port }) => `${protocolName(protocol)} ${port}`) };
      const { id, transcript } = ban.proof;
      const evidence: Evidence = { attempt: id, lines: [transcript.length || 1] };
      return [{ args, endpoint: ban.endpoint, evidence: [evidence] }];
    });
  },
});
