import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import type { Client, Step } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { plainWord, readProgramWords } from './read-program-words.ts';
import { sampleSettings } from './sample-settings.ts';

// The words of menus, buttons and fields in our steps stand in the programs themselves. Where a program is not
// installed nothing can be said; npm run test:programs installs them.

interface Words {
  id: string;
  /** Where the program keeps its texts. */
  files: string[];
  /** Names that stand in our sentences without quotes. */
  named: string[];
  /** Labels of ours that are no field of the program. */
  ours?: string[];
  /** Labels of lists, whose values are words of the program too. */
  lists: string[];
}

const evolution = '/usr/lib/evolution';

const kde = '/usr/lib/x86_64-linux-gnu';

const table: Words[] = [
  {
    id: 'kmail',
    files: [
      `${kde}/libkmailprivate.so.5`,
      `${kde}/libKF5MailTransport.so.5`,
      `${kde}/qt5/plugins/pim5/mailtransport/mailtransport_smtpplugin.so`,
      `${kde}/qt5/plugins/pim5/akonadi/config/pop3config.so`,
      '/usr/bin/akonadi_imap_resource',
      ...['pop3', 'imap'].map((name) => `/usr/share/akonadi/agents/${name}resource.desktop`),
    ],
    named: ['Configure KMail', 'Modify', 'Add', 'SMTP', 'Create and Configure', 'General', 'Advanced'],
    lists: ['Encryption', 'Authentication'],
  },
  {
    id: 'thunderbird',
    files: ['/usr/lib/thunderbird/omni.ja'],
    named: [
      ...['Add Account', 'Email', 'Continue', 'Test', 'Finish', 'Account Settings', 'Server Settings'],
      ...['Incoming server settings', 'Outgoing server settings', 'Enter your email account password'],
    ],
    ours: ['Days'],
    lists: ['Authentication method'],
  },
  {
    id: 'claws-mail',
    files: ['/usr/bin/claws-mail'],
    named: [
      ...['About You', 'Receiving mail', 'Sending mail', 'Configuration', 'Create new account'],
      ...[
        'Preferences for current account',
        'Basic',
        'Receive',
        'Send',
        'TLS',
        'Advanced',
        'Accept and save',
      ],
    ],
    ours: ['Remove after (days)', 'POP', 'IMAP', 'Send (SMTP)'],
    lists: ['Authentication method', 'POP', 'IMAP', 'Send (SMTP)'],
  },
  {
    id: 'sylpheed',
    files: ['/usr/bin/sylpheed'],
    named: [
      // Menus stand in it as paths.
      ...['/Configuration/Edit accounts', 'Add', 'Close', 'Basic', 'Receive', 'Send', 'SSL', 'Advanced'],
      'New account setup',
    ],
    ours: ['POP3', 'IMAP4'],
    lists: ['Protocol', 'POP3', 'IMAP4', 'Send (SMTP)'],
  },
  {
    id: 'evolution',
    files: [
      `${evolution}/libevolution-mail.so.0`,
      `${evolution}/modules/module-mail.so`,
      `${evolution}/modules/module-mail-config.so`,
      '/usr/lib/evolution-data-server/camel-providers/libcamelpop3.so',
    ],
    named: ['Mail Account', 'Identity', 'Receiving Email', 'Receiving Options', 'Sending Email'],
    ours: ['Delete after'],
    lists: ['Encryption method'],
  },
];

for (const { id, files, named, ours = [], lists } of table) {
  const words = readProgramWords(files);
  test(`${id} has the words of its steps`, { skip: words === null && `${id} is not installed` }, () => {
    const client = findClient(id);
    assert.ok(client && client.menuWords?.from === 'program');
    const printed = stepsOf(client).flatMap((step) => [...quoted(step.text), ...fields(step, ours, lists)]);
    assert.ok(printed.length > 5);
    const missing = new Set([...named, ...printed].filter((word) => !words?.has(plainWord(word))));
    assert.deepEqual([...missing], []);
  });
}

test('a program whose words were read has a version and a month', () => {
  for (const { id } of table) {
    const words = findClient(id)?.menuWords;
    assert.ok(words?.from === 'program' && /^\d/.test(words.version) && /^20\d\d-\d\d$/.test(words.read), id);
  }
});

function stepsOf(client: Client): Step[] {
  return (['imap', 'pop3'] as const).flatMap((protocol) =>
    (['tls', 'starttls', 'none'] as const).flatMap((security) =>
      [14, null].flatMap(
        (leaveOnServerDays) =>
          renderClient(english, client, sampleSettings(protocol, security, { leaveOnServerDays })).steps,
      ),
    ),
  );
}

function quoted(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '');
}

function fields({ values }: Step, ours: readonly string[], lists: readonly string[]): string[] {
  return values.flatMap(({ label, value }) => [
    ...(ours.includes(label) ? [] : [label]),
    ...(lists.includes(label) ? [value] : []),
  ]);
}
