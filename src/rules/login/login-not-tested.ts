import type { FindingArgs } from '../../model/finding.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

const reasons = ['no-password', 'not-verified', 'not-encrypted', 'source-untrusted', 'too-many-failed'];

export const loginNotTested = endpointRule({
  id: 'login-not-tested',
  severity: 'advice',
  needs: ['login'],
  judge({ login }, endpoint) {
    if (login.skipped === null || !reasons.includes(login.skipped)) return null;
    const minutes = Math.ceil((login.retryMs ?? 0) / 60_000);
    const args = login.retryMs === undefined ? {} : { minutes };
    return { args: { reason: login.skipped, ...args }, evidence: [endpoint.lastLine] };
  },
  words({ reason, minutes }, context) {
    const { host } = placeOf(context);
    const { why, fix } = textFor(reason, minutes);
    return { title: `The login on ${host} was not tested`, why, fix };
  },
});

function textFor(
  reason: FindingArgs[string] | undefined,
  minutes: FindingArgs[string] | undefined,
): { why: string; fix: string } {
  switch (reason) {
    case 'no-password':
      return {
        why: 'No password was given, so the test ended before the login. Everything up to there was looked at.',
        fix: 'Run the test again with the password if you want to know whether the login works. The password is used for this one test and not kept.',
      };
    case 'not-verified':
      return {
        why: 'The server could not prove who it is, so your password was not sent to it.',
        fix: 'Solve the problem with the certificate first. If you know this server, you may tick the box that allows the login anyway.',
      };
    case 'not-encrypted':
      return {
        why: 'The connection is not encrypted. Your password was not sent, because others could have read it on the way.',
        fix: 'Choose SSL/TLS or STARTTLS and test again. If you have to use this connection, you may tick the box that allows the login anyway.',
      };
    case 'too-many-failed':
      return {
        why: 'Too many sign-ins of this account, or at this server, have failed through this service lately, by you or by others. One more could lock the account, so your password was not sent. Everything up to there was looked at.',
        fix: `${waitWords(minutes)} Until then, make sure that you know the password: sign in to webmail with it, or have it set anew.`,
      };
    default:
      return {
        why: 'These settings were found in a place that cannot prove who wrote them, so your password was not sent there.',
        fix: 'If the server name is the one your provider told you, type it into the form and test again.',
      };
  }
}

function waitWords(minutes: FindingArgs[string] | undefined): string {
  const count = typeof minutes === 'number' ? minutes : 60;
  return `Test again in ${count === 1 ? 'a minute' : `${count} minutes`}.`;
}
