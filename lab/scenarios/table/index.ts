import type { Scenario } from '../scenario.ts';
import { connection } from './connection.ts';
import { healthy } from './healthy.ts';
import { login } from './login.ts';
import { mailbox } from './mailbox.ts';
import { proxied } from './proxies.ts';
import { published } from './published.ts';
import { sending } from './sending.ts';
import { tls } from './tls.ts';

/** Every scenario, in the order of the pipeline; healthy set-ups come first. */
export const scenarios: readonly Scenario[] = [
  ...healthy,
  ...connection,
  ...tls,
  ...login,
  ...sending,
  ...mailbox,
  ...proxied,
  ...published,
];
