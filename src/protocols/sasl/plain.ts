import { fixedAnswers, type SaslMechanism } from './mechanism.ts';

/** PLAIN: empty authorization identity, name and password in one message (RFC 4616, section 2). */
export const plain: SaslMechanism = {
  name: 'PLAIN',
  begin: ({ username, password }) => fixedAnswers(`\0${username}\0${password.reveal()}`),
};
