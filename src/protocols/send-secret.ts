import type { LineConnection } from '../net/line-connection.ts';
import { redacted } from '../net/redactor.ts';

/**
 * Sends a line whose last part is a password or made from one; the transcript keeps `prefix <redacted>`. An empty secret, as the
 * empty message that ends some logins, leaves just the prefix.
 */
export function sendSecret(connection: LineConnection, prefix: string, secret: string): void {
  const space = prefix === '' || secret === '' ? '' : ' ';
  connection.send(`${prefix}${space}${secret}`, secret === '' ? prefix : `${prefix}${space}${redacted}`);
}
