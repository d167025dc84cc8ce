import { mailWayOf } from '../mailer/open-mail.ts';
import { mailTrouble, verifyMailWay } from '../mailer/send-mail.ts';
import { hostPort } from '../model/host-port.ts';
import { isAtFault, needs, note, type Question } from './note.ts';

/** Whether mail about questions can leave; asks the server for its greeting and the login, and sends nothing. */
export const mail: Question = {
  id: 'mail',
  async ask(patient) {
    for (const name of ['POSTHORN_SMTP_URL', 'POSTHORN_PROVIDER_FILE', 'POSTHORN_CA_FILE'])
      if (isAtFault(patient, name)) return [needs(name)];
    const { config } = patient;
    if (config.smtp === null) return [note('well', 'doctor-mail-none')];
    const way = mailWayOf(config);
    if (way === null) return [note('fault', 'doctor-mail-no-sender')];
    const server = hostPort(config.smtp);
    try {
      await verifyMailWay(way);
      return [note('well', 'doctor-mail-well', { server, address: way.from })];
    } catch (error) {
      return [note('fault', 'doctor-mail-fails', { server, why: mailTrouble(error) })];
    }
  },
};
