import { fixedAnswers, type SaslMechanism } from './mechanism.ts';

/**
 * LOGIN: the name, then the password (draft-murchison-sasl-login). The prompts are not read: servers word them in many ways, and
 * some do not encode them.
 */
export const login: SaslMechanism = {
  name: 'LOGIN',
  begin: ({ username, password }) => fixedAnswers(null, username, password.reveal()),
};
