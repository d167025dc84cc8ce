import type { CheckParts } from '../../src/check/context/check-parts.ts';
import type { RawRequest } from '../../src/check/request/parse-request.ts';
import type { Report } from '../../src/model/report.ts';
import type { Security } from '../../src/model/security.ts';
import type { LabPorts } from '../ports.ts';
import type { Ground } from './ground.ts';

/** Label of a host, service, and the encryption that the person chose. */
export type LabServer = [host: string, service: keyof LabPorts | number, security: Security];

/** One set-up of real servers, what is broken in it, and what Posthorn has to say. */
export interface Scenario {
  name: string;
  /** The programs at work. */
  on:
    | 'Dovecot'
    | 'Postfix'
    | 'Exim'
    | 'Unbound'
    | 'Dovecot, Postfix'
    | 'nginx'
    | 'HAProxy'
    | 'Perdition'
    | 'stunnel'
    | 'several'
    | 'kernel'
    | 'web server';
  /** What is broken, in the words of an administrator; "nothing" for a healthy set-up. */
  broken: string;
  incoming?: LabServer;
  outgoing?: LabServer;
  /** A second outgoing server in the same check. */
  alsoOutgoing?: LabServer;
  /** The protocol of the incoming server, where it is not that of the service. */
  protocol?: 'pop3' | 'imap';
  /** Local part of the account; `alice` unless said. */
  user?: string;
  /** The rest of the request: consent, another password, discovery. */
  request?: Partial<RawRequest>;
  /** What the check may reach, where that is less than everything on this machine, and another name service than the lab's. */
  policy?: Partial<Pick<CheckParts, 'allowNetworks' | 'allowPorts' | 'dns'>>;
  /** Brings about the state that is tested, such as another device that holds the mailbox. */
  before?: (ground: Ground) => Promise<void>;
  expect: Expectation;
}

export interface Expectation {
  /** The one diagnosis, or null for "nothing is broken". */
  diagnosis: string | null;
  verdict?: Report['verdict'];
  /** Further findings that must be there. */
  codes?: readonly string[];
  /** Findings that would be false. */
  not?: readonly string[];
}
