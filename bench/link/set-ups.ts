import { hostsIn } from '../../lab/hosts.ts';
import { labUsers } from '../../lab/users.ts';
import { farNetwork } from './places.ts';

const { mail } = hostsIn(farNetwork);
const { alice } = labUsers;

export const setUpIds = ['pop3s-587', 'imaps-465', 'stls-587', 'address', 'deep-relay'] as const;
export type SetUpId = (typeof setUpIds)[number];

/** One thing that is measured: a check, by what a visitor would enter. */
export interface SetUp {
  id: SetUpId;
  /** As the table calls it. */
  name: string;
  request: Record<string, unknown>;
}

const server = (protocol: 'pop3' | 'imap' | 'smtp', port: number, security: 'tls' | 'starttls') => ({
  ...{ protocol, host: mail.name, port, security },
});

const account = { address: alice.address, password: alice.password };
const submission = server('smtp', 587, 'starttls');

/** Everything that is measured, in the order of the table. */
export const setUps: readonly SetUp[] = [
  {
    ...{ id: 'pop3s-587', name: 'POP3S 995 + 587' },
    request: { ...account, incoming: [server('pop3', 995, 'tls')], outgoing: [submission] },
  },
  {
    ...{ id: 'imaps-465', name: 'IMAPS 993 + 465' },
    request: { ...account, incoming: [server('imap', 993, 'tls')], outgoing: [server('smtp', 465, 'tls')] },
  },
  {
    ...{ id: 'stls-587', name: 'POP3 STLS 110 + 587' },
    request: { ...account, incoming: [server('pop3', 110, 'starttls')], outgoing: [submission] },
  },
  { ...{ id: 'address', name: 'from the address alone' }, request: { ...account, discovery: true } },
  {
    ...{ id: 'deep-relay', name: 'POP3S 995 + 587, deep relay' },
    request: {
      ...account,
      deepRelay: true,
      ...{ incoming: [server('pop3', 995, 'tls')], outgoing: [submission] },
    },
  },
];
