import type { Evidence } from '../../model/attempt.ts';
import { placeOf } from '../place.ts';
import { checkRule } from '../rule.ts';
import { formatList, protocolName } from '../wording.ts';
import { banOf, isBanned } from './ban.ts';

/** A ban that our own test brought about is told as what it is, and never as a fault of the ports that it closed. */
export const blockedAfterRefusedLogin = checkRule({
  id: 'blocked-after-refused-login',
  severity: 'advice',
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
  words({ untested }, context) {
    const { host } = placeOf(context);
    const ports = formatList(untested);
    return {
      title: `${host} blocked this test after the refused login`,
      why: `It talked to us before, refused the login, and then took no more connections from our address. Many servers do this to keep out people who guess passwords.${ports ? ` So ${ports} could not be tested: that says nothing about it.` : ' The rest of the test could not be done there.'}`,
      fix: 'Correct the name or the password first. Then wait before you test again: such blocks usually end after ten minutes to an hour. If your mail program cannot connect at all by now, your own address may be blocked as well, and waiting helps there too; turn off devices that still use an old password.',
    };
  },
});
