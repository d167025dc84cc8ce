import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, namedValues, nameValue, step } from '../words.ts';

/**
 * eM Client for Windows and Mac. By its forum (forum.emclient.com/t/54585, …/67229: what the security policies mean), the
 * account pages of its help, and the set-up guide in mailcow's documentation (docs/client/client-emclient.en.md).
 */
export const emClient = mailProgram({
  id: 'em-client',
  name: 'eM Client',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'macos'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents', where: 'its help, its forum, and the guide of mailcow' },
  render,
});

const names = {
  host: 'Host',
  port: 'Port',
  security: 'Security policy',
  user: 'Login name',
  securities: {
    tls: 'Use SSL/TLS on special port (legacy)',
    starttls: 'Force usage of SSL/TLS',
    none: 'Do not use secure connection',
  },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Add the account',
        'On the first start it asks for your address by itself; later choose Menu, Accounts (in older versions Menu, Tools, Accounts) and add an account. Enter your address and choose Start Now, then your password, Continue, your name, Next, and Finish. It looks for the servers itself; where it asks for them, enter those below.',
        [...nameValue(settings, 'Name'), { label: 'Email', value: account.address }],
      ),
      tab(incoming, incoming.username === account.address),
      tab(outgoing, outgoing.username === incoming.username),
      ...keeping(settings),
    ],
    notes: [
      'The policy with the word "legacy" is right for ports that encrypt from the first byte, such as 993, 995 and 465; there is nothing old about it.',
    ],
  };
}

function tab(server: RecommendedSettings, isUsualName: boolean): Step {
  const kind = server.protocol === 'pop3' ? 'POP3' : server.protocol.toUpperCase();
  const login = isUsualName
    ? 'Leave the authentication at the credentials of the account.'
    : 'For the authentication do not use the credentials of the account: enter this user name and its password.';
  const values = namedValues(server, names);
  return step(
    `Check the tab ${kind}`,
    `Choose Menu, Accounts, your account, and the tab ${kind}. Compare every value: what it found by itself may be another server or another port. ${login}`,
    isUsualName ? values.filter(({ label }) => label !== names.user) : values,
  );
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const text =
    days === null
      ? 'On the same tab switch off leaving a copy of messages on the server.'
      : `On the same tab leave a copy of messages on the server and let it be removed after ${inDays(days)}.`;
  return [step('Mail on the server', text)];
}
