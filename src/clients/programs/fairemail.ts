import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { namedFields, nameField, noDaysNotes, step } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

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

function quickStep(settings: ClientSettings): StepDraft {
  return step('fairemail-quick', {
    args: { server: settings.incoming?.host ?? '' },
    fields: identityFields(settings),
  });
}

function identityFields(settings: ClientSettings): Field[] {
  return [
    ...nameField(settings, 'fairemail-fields.your-name'),
    { label: 'fairemail-fields.your-email-address', value: settings.account.address },
  ];
}

const names = {
  host: 'fairemail-fields.host-name',
  security: 'program-fields.encryption',
  port: 'fairemail-fields.port-number',
  user: 'program-fields.user',
  securities: {
    tls: 'fairemail-security.tls',
    starttls: 'fairemail-security.starttls',
    none: 'fairemail-security.none',
  },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const note = incoming.protocol === 'pop3' ? noDaysNotes(settings, 'FairEmail') : [];
  return {
    steps: [
      receiving(incoming, settings),
      step('fairemail-identity', {
        fields: [
          ...nameField(settings, 'fairemail-fields.your-name'),
          { label: 'fairemail-fields.your-email-address', value: account.address },
        ],
      }),
      step('fairemail-smtp', { fields: namedFields(outgoing, names) }),
    ],
    notes: note,
  };
}

function receiving(server: RecommendedSettings, { leaveOnServerDays: days }: ClientSettings): StepDraft {
  const fields = namedFields(server, names);
  return server.protocol === 'pop3'
    ? step('fairemail-pop3', { args: { days }, fields })
    : step('fairemail-imap', { fields });
}
