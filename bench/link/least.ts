import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { hostsIn } from '../../lab/hosts.ts';
import { labUsers } from '../../lab/users.ts';
import { farDevice, farNetwork } from './places.ts';
import type { SetUpId } from './set-ups.ts';

/** One thing to say, and how its whole answer ends; `null` is the handshake of TLS. */
type Turn = { say: string; until: RegExp } | null;

interface Dialogue {
  port: number;
  before: Turn[];
  after: Turn[];
}

const { mail } = hostsIn(farNetwork);
const { alice } = labUsers;
const plain = Buffer.from(`\0${alice.address}\0${alice.password}`).toString('base64');

const turn = (say: string, until: RegExp): Turn => ({ say, until });
const ehlo = turn('EHLO posthorn.invalid\r\n', /(?:^|\n)250 .*\r\n$/);
const login = `USER ${alice.address}\r\nPASS ${alice.password}\r\nSTAT\r\nUIDL\r\nLIST\r\n`;
const capa = turn('CAPA\r\n', /\n\.\r\n$/);
const popGreeting = turn('', /^\+OK.*\r\n$/);
const smtpGreeting = turn('', /^220 .*\r\n$/);
const popAfter = [turn(login, /\n\.\r\n[\s\S]*\n\.\r\n$/)];
const smtpAfter = [
  turn(`AUTH PLAIN ${plain}\r\n`, /^235 .*\r\n$/),
  turn(`MAIL FROM:<${alice.address}>\r\nRCPT TO:<${alice.address}>\r\nRSET\r\n`, /^(?:\d+ .*\r\n){3}$/),
];

const pop3s: Dialogue = { port: 995, before: [null, popGreeting, capa], after: popAfter };
const stls: Dialogue = {
  port: 110,
  before: [popGreeting, turn('STLS\r\n', /^\+OK.*\r\n$/), null, capa],
  after: popAfter,
};
const imaps: Dialogue = {
  port: 993,
  before: [null, turn('', /^\* OK.*\r\n$/)],
  after: [
    turn(`1 AUTHENTICATE PLAIN ${plain}\r\n`, /(?:^|\n)1 OK.*\r\n$/),
    turn('2 STATUS INBOX (MESSAGES)\r\n', /(?:^|\n)2 OK.*\r\n$/),
  ],
};
const submissions: Dialogue = { port: 465, before: [null, smtpGreeting, ehlo], after: smtpAfter };
const submission: Dialogue = {
  port: 587,
  before: [smtpGreeting, ehlo, turn('STARTTLS\r\n', /^220 .*\r\n$/), null, ehlo],
  after: smtpAfter,
};

const dialogues: Record<SetUpId, [Dialogue, Dialogue]> = {
  'pop3s-587': [pop3s, submission],
  'imaps-465': [imaps, submissions],
  'stls-587': [stls, submission],
  address: [imaps, submissions],
  'deep-relay': [pop3s, submission],
};

/** How long a client takes that says nothing but the two main dialogues, as early as the bound allows: the bound, tried out. */
export async function runLeast(id: SetUpId, caPem: string): Promise<number> {
  const began = performance.now();
  const resolver = new Resolver();
  resolver.setServers([`${farDevice}:53`]);
  if (id === 'address') await resolver.resolveSrv('_imaps._tcp.example.test');
  const [address = ''] = await resolver.resolve4(mail.name);
  const ready: Promise<void>[] = [];
  const talks = dialogues[id].map(async ({ port, before, after }) => {
    let stream: Socket = connect({ host: address, port, noDelay: true });
    const prepared = (async () => {
      await once(stream, 'connect');
      for (const one of before) stream = await take(stream, one, caPem);
    })();
    ready.push(prepared);
    await prepared;
    await Promise.all(ready);
    for (const one of after) stream = await take(stream, one, caPem);
    stream.destroy();
  });
  await Promise.all(talks);
  return performance.now() - began;
}

async function take(stream: Socket, one: Turn, ca: string): Promise<Socket> {
  if (one === null) {
    const secure = connectTls({ socket: stream, ca, servername: mail.name });
    await once(secure, 'secureConnect');
    return secure;
  }
  if (one.say !== '') stream.write(one.say);
  let heard = '';
  await new Promise<void>((resolve, reject) => {
    const onData = (bytes: Buffer) => {
      heard += bytes.toString('latin1');
      if (!one.until.test(heard)) return;
      stream.off('data', onData);
      stream.pause();
      resolve();
    };
    stream.on('data', onData).once('error', reject);
    stream.once('end', () => reject(new Error(`the bare client heard: ${heard}`)));
    stream.resume();
  });
  return stream;
}
