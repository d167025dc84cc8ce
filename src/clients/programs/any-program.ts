import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { namedFields, passwordField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { usedServers } from '../used-servers.ts';

/** Any other program, phone, printer or scanner: the plain table. */
export const anyProgram = mailProgram({
  id: 'any-program',
  name: null,
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, leaveOnServerDays: days } = settings;
  return {
    steps: [
      ...usedServers(settings).map(serverStep),
      ...(incoming?.protocol === 'pop3' ? [step('any-program-keeping', { args: { days } })] : []),
    ],
    notes: settings.outgoing ? [text('any-program-note-outgoing')] : [],
  };
}

function serverStep(server: RecommendedSettings): StepDraft {
  return step('any-program-server', {
    args: { protocol: server.protocol },
    fields: [
      ...namedFields(server, names),
      passwordField(),
      { label: 'program-fields.authentication', choice: 'program-fields.normal-password' },
    ],
  });
}

const names = {
  host: 'program-fields.server',
  port: 'program-fields.port',
  security: 'program-fields.encryption',
  user: 'program-fields.user',
};
