import type { Secret } from '../../model/secret.ts';

/** The two answers of the LOGIN mechanism in base64, name then password (draft-murchison-sasl-login). Holds the password. */
export function loginAnswers(username: string, password: Secret): { name: string; password: string } {
  const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  return { name: encode(username), password: encode(password.reveal()) };
}
