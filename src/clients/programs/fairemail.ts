import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { namedValues, nameValue, noDaysNote, step } from '../words.ts';

/**
 * FairEmail on Android. Words by the sources of 1.2331 (M66B/FairEmail e23dd9df8002): strings.xml, fragment_setup.xml,
 * fragment_quick_setup.xml, fragment_account.xml, fragment_pop.xml, fragment_identity.xml; FragmentSetup.java (the menu
 * of the wizard), FragmentAccounts.java, FragmentIdentity.java.
 */
export const fairEmail = mailProgram({
  id: 'fairemail',
  name: 'FairEmail',
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'program', version: '1.2331', read: '2026-11' },
  quickWay: { reader: 'fairemail', step: quickStep },
  render,
});

function quickStep(settings: ClientSettings): Step {
  return step(
    'Name, address, password',
    `Open Settings; on the first start they are there by themselves. Choose Wizard, then "Other provider". Fill in the fields, enter the password of your mailbox and choose Check. When it shows ${settings.incoming?.host ?? ''}, choose Save. The edition of Google Play looks in fewer places: if it shows something else or finds no settings, follow the steps below.`,
    [...nameValue(settings, 'Your name'), { label: 'Your email address', value: settings.account.address }],
  );
}

const names = {
  host: 'Host name',
  security: 'Encryption',
  port: 'Port number',
  user: 'User name',
  securities: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None (insecure)' },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const note = incoming.protocol === 'pop3' ? noDaysNote(settings, 'FairEmail') : null;
  return {
    steps: [
      receiving(incoming, settings),
      step(
        'The identity',
        'It opens after the account was saved, with the linked account chosen. Fill in both fields.',
        [...nameValue(settings, 'Your name'), { label: 'Your email address', value: account.address }],
      ),
      step(
        'SMTP',
        'Below "Advanced" choose the provider "Custom", unless the fields are there already. Fill in these values and your password, then choose Save.',
        namedValues(outgoing, names),
      ),
    ],
    notes: note === null ? [] : [note],
  };
}

function receiving(server: RecommendedSettings, settings: ClientSettings): Step {
  const where = 'Open Settings; on the first start they are there by themselves.';
  const leave = 'Leave "Add related identity (SMTP server)" ticked';
  if (server.protocol === 'pop3') {
    const keep = settings.leaveOnServerDays === null ? 'Untick' : 'Tick';
    return step(
      'POP3',
      `${where} Choose Wizard, then "POP3 account". Fill in these values and your password. ${keep} "Leave messages on server". ${leave} and choose Save.`,
      namedValues(server, names),
    );
  }
  return step(
    'IMAP',
    `${where} Choose Wizard, then "IMAP account": the part "Manual setup and account options" opens below. Choose Accounts there, the button with the plus, and IMAP. Choose the provider "Custom", fill in these values and your password, and choose Check. ${leave} and choose Save.`,
    namedValues(server, names),
  );
}
