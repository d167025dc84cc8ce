import type { Message } from '../../model/message.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { namedFields, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';

/** Printers, scanners and copiers that send scans by e-mail: the table, with the names their menus have for it. */
export const printer = mailSender({
  id: 'printer',
  name: null,
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step('printer-open'),
      step('printer-server', { fields: values(outgoing) }),
      step('printer-sender', {
        fields: [{ label: 'printer-fields.sender', value: account.address }],
      }),
      step('printer-test'),
    ],
    notes: notes(outgoing),
  };
}

function values(server: RecommendedSettings) {
  const securities = {
    tls: 'program-security.tls',
    starttls: 'program-security.starttls',
    none: 'program-security.none',
  };
  return [
    ...namedFields(server, {
      host: 'printer-fields.server',
      port: 'printer-fields.smtp-port',
      security: 'printer-fields.security',
      securities,
      user: 'printer-fields.user',
    }),
    { label: 'printer-fields.smtp-authentication', choice: 'printer-fields.on' },
    { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
    { label: 'printer-fields.pop-before-smtp', choice: 'printer-fields.off' },
  ];
}

function notes({ security }: RecommendedSettings): Message[] {
  return [
    text('program-note-clock'),
    ...(security === 'tls' ? [text('printer-note-one-tick')] : []),
    ...(security === 'none' ? [] : [text('printer-note-old-devices')]),
  ];
}
