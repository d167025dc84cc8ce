import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endpointRefusal, refusedWith } from './endpoint-refusal.ts';
import type { LimitKind } from './limit-kind.ts';
import { limitKind } from './limit-kind.ts';

export const loginRateLimited = endpointRule({
  id: 'login-rate-limited',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
    const reply = endpointRefusal(endpoint, login, facts?.mailbox ?? null)?.reply ?? null;
    return refusedWith('login-rate-limited', endpoint, check, { kind: reply ? limitKind(reply) : 'unknown' });
  },
  words({ kind }, context) {
    const { host } = placeOf(context);
    return (texts[String(kind) as LimitKind] ?? texts.unknown)(host);
  },
});

const texts: Record<LimitKind, (host: string) => { title: string; why: string; fix: string }> = {
  connections: (host) => ({
    title: `Too many programs are connected to ${host} at once`,
    why: 'The server allows a mailbox, or one Internet connection, only so many open connections, and all of them are taken. Every phone, tablet and mail program holds some; those that broke off count for some minutes more. The password is not the cause.',
    fix: 'Close the mail programs you do not need, wait 15 minutes and try again. In Thunderbird and other programs the number of “cached connections” can be lowered. If it happens often, ask the provider how many connections are allowed.',
  }),
  volume: (host) => ({
    title: `${host} has sent this mailbox as much as it allows for now`,
    why: 'The server limits how much a mailbox may fetch, or how many commands it may send, in some time, and that much was used. A program that loads the whole mailbox anew does this. The mailbox is not full, and the password is not the cause.',
    fix: 'Close the mail programs on all devices and wait: such limits are lifted after an hour, at the latest after a day. Then let one program at a time load the mailbox.',
  }),
  address: (host) => ({
    title: `${host} lets nobody sign in from this address`,
    why: 'The server has shut out the Internet address the login came from, usually after failed logins there, or it takes logins from certain places only. In this test that was the address of the test, not yours; your own may be let in. The password was not judged.',
    fix: 'Try your mail program: if it gets in, nothing is wrong. If it is turned away too, correct old passwords on every device, wait an hour, and ask the provider to let the address of your Internet connection in.',
  }),
  logins: (host) => ({
    title: `${host} refuses more logins for a while`,
    why: 'The server counts logins that failed and has had enough of them, for this mailbox or from this place. Often a phone or another program keeps trying with an old password.',
    fix: 'Wait 30 minutes before the next try. In the meantime look for every device that uses this mailbox and correct or remove the old password there. If it happens again, the provider can see which address is knocking.',
  }),
  unknown: (host) => ({
    title: `${host} refuses more logins for a while`,
    why: 'The server counts connections and failed logins and has had enough of them, for this mailbox or from this place. Often a phone or another program keeps trying with an old password.',
    fix: 'Wait 30 minutes before the next try. In the meantime look for every device that uses this mailbox and correct or remove the old password there. If it happens again, the provider can see which address is knocking.',
  }),
};
