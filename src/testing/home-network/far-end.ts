import { connect, type Socket } from 'node:net';
import type { Protocol } from '../../model/protocols.ts';
import type { Encryption } from '../../model/security.ts';
import { startDns } from '../dns-server.ts';
import { honestTalk } from '../fake-server/honest-talks.ts';
import { startTcp } from '../fake-server/start-server.ts';
import { startTalkingServer, type Talk } from '../fake-server/talking-server.ts';
import { boxes, type FarEndOrder, server } from './places.ts';

// Runs inside a namespace: mail servers, the boxes in between and a DNS server, until our input ends.
const order: FarEndOrder = JSON.parse(process.argv[2] ?? '');
const ended = new Promise((resolve) => process.stdin.on('end', resolve).on('error', resolve).resume());

const services: [number, Protocol, Encryption][] = [
  [25, 'smtp', 'starttls'],
  [587, 'smtp', 'starttls'],
  [143, 'imap', 'starttls'],
  [110, 'pop3', 'starttls'],
  [993, 'imap', 'tls'],
];

const refusals: Record<Protocol, string> = {
  smtp: '554 5.7.1 Your address is blocked\r\n',
  imap: '* BYE Your address is blocked\r\n',
  pop3: '-ERR Your address is blocked\r\n',
  sieve: 'BYE "Your address is blocked"\r\n',
};

function talk(protocol: Protocol, isSecure: boolean): Talk {
  if (!order.bans) return honestTalk(protocol, isSecure);
  return { greeting: refusals[protocol], answer: () => ({ text: '', next: 'close' }) };
}

for (const [port, protocol, security] of services) {
  const begin = () => talk(protocol, security === 'tls');
  const at = (shift: number) => ({ host: '::', port: port + shift });
  await startTalkingServer({ security, identity: order.identity }, begin, at(0));
  await startTalkingServer({ security, identity: order.swapped }, begin, at(boxes.swaps));
  await startTcp((socket) => strip(socket, port), at(boxes.strips));
}
// A port where TLS is expected and clear text is spoken.
await startTalkingServer(
  { security: 'starttls', identity: order.identity },
  () => honestTalk('imap', false),
  { host: '::', port: 9930 },
);
await startDns({ [server.name]: order.answers }, { host: '127.0.0.1', port: 53 });
process.stdout.write('ready\n');
await ended;
process.exit(0);

/** Hands everything on, and writes over the offer of encryption as firewalls with mail inspection do. */
function strip(client: Socket, port: number): void {
  const far = connect(port, server.behind);
  for (const [one, other] of [
    [client, far],
    [far, client],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
  client.pipe(far);
  far.on('data', (chunk: Buffer) =>
    client.write(
      chunk.toString('latin1').replace(/STARTTLS|STLS/g, (word) => 'X'.repeat(word.length)),
      'latin1',
    ),
  );
}
