import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { namedFields, nameField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

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
  host: 'em-client-fields.host',
  port: 'program-fields.port',
  security: 'em-client-fields.security-policy',
  user: 'em-client-fields.login-name',
  securities: {
    tls: 'em-client-security.tls',
    starttls: 'em-client-security.starttls',
    none: 'em-client-security.none',
  },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  return {
    steps: [
      step('em-client-add', {
        fields: [
          ...nameField(settings, 'em-client-fields.name'),
          { label: 'em-client-fields.email', value: account.address },
        ],
      }),
      tab(incoming, incoming.username === account.address),
      tab(outgoing, outgoing.username === incoming.username),
      ...keeping(settings),
    ],
    notes: [text('em-client-note-legacy')],
  };
}

function tab(server: RecommendedSettings, isUsualLogin: boolean): StepDraft {
  const fields = namedFields(server, names);
  return step('em-client-tab', {
    args: { service: protocolName(server.protocol), isUsualLogin },
    fields: isUsualLogin ? fields.filter(({ label }) => label !== names.user) : fields,
  });
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  return incoming?.protocol === 'pop3' ? [step('em-client-keeping', { args: { days } })] : [];
}
