import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../../net/tls/test-certificates.ts';
import { boxes, type FarEndOrder, server } from './places.ts';

/** What stands in the way of a customer in one kind of network. */
export interface Obstacle {
  /** What its firewall does, in the words of nft. */
  rules: readonly string[];
  /** What its servers and its DNS do otherwise. */
  change: Partial<FarEndOrder>;
  /** Whether packets get lost in it, so that whoever asks there has to wait. */
  silent: boolean;
}

/** A firewall at the customer's end. */
const filter = (...rules: string[]) => [
  'add table inet home',
  'add chain inet home out { type filter hook output priority 0; }',
  ...rules.map((rule) => `add rule inet home out ${rule}`),
];

/** A box on the way that takes the connections to the mail ports. */
const redirect = (shift: number) => [
  'add table inet home',
  'add chain inet home out { type nat hook output priority -100; }',
  ...[25, 587, 993].flatMap((port) => [
    `add rule inet home out ip daddr ${server.address4} tcp dport ${port} redirect to :${port + shift}`,
    `add rule inet home out ip6 daddr ${server.address6} tcp dport ${port} redirect to :${port + shift}`,
  ]),
];

const none: Obstacle = { rules: [], change: {}, silent: false };

/** The networks that customers sit in, each by what it does to mail. */
export const obstacles = {
  free: none,
  'drops-25': { ...none, rules: filter('tcp dport 25 drop'), silent: true },
  'drops-all': { ...none, rules: filter('tcp dport { 25, 587, 993 } drop'), silent: true },
  rejects: {
    ...none,
    rules: filter(
      'tcp dport { 25, 587 } reject with tcp reset',
      'tcp dport 993 reject with icmpx admin-prohibited',
    ),
  },
  'strips-starttls': { ...none, rules: redirect(boxes.strips) },
  'swaps-certificate': { ...none, rules: redirect(boxes.swaps) },
  'other-dns': {
    ...none,
    rules: filter(`ip daddr ${server.elsewhere} tcp dport { 25, 587, 993 } reject with tcp reset`),
    change: { answers: { A: [server.elsewhere], AAAA: [] } },
  },
  'broken-ipv6': { ...none, rules: filter('meta nfproto ipv6 tcp dport 1-65535 drop'), silent: true },
  bans: { ...none, change: { bans: true } },
} satisfies Record<string, Obstacle>;

/** The certificates of these networks, and what their servers are told. */
export interface HomeIdentities {
  order: FarEndOrder;
  /** Names of the issuers, and SHA-256 of what the server and what the box in between shows. */
  good: { issuer: string; fingerprint: string };
  swapped: { issuer: string; fingerprint: string };
  /** A file (PEM) with the authority that everybody trusts. */
  rootFile: string;
  remove(): Promise<void>;
}

/** Makes an authority that is trusted and one that a box in between has of its own, with a certificate of each. */
export async function makeHomeIdentities(): Promise<HomeIdentities> {
  const root = await makeCertificate({ name: 'CN=Test Top, O=Test Trust, C=AT', isAuthority: true });
  const box = await makeCertificate({ name: 'CN=Web Shield Root, O=Test Antivirus', isAuthority: true });
  const ours = { name: `CN=${server.name}`, dns: [server.name] };
  const good = await makeCertificate({ ...ours, issuer: root });
  const swapped = await makeCertificate({ ...ours, issuer: box });
  const folder = await mkdtemp(join(tmpdir(), 'posthorn-home-'));
  const rootFile = join(folder, 'root.pem');
  await writeFile(rootFile, root.pem);
  const hash = (der: Buffer) => createHash('sha256').update(der).digest('hex');
  return {
    order: {
      identity: { cert: good.pem, key: good.keyPem },
      swapped: { cert: swapped.pem, key: swapped.keyPem },
      answers: { A: [server.address4], AAAA: [server.address6] },
      bans: false,
    },
    good: { issuer: root.name, fingerprint: hash(good.der) },
    swapped: { issuer: box.name, fingerprint: hash(swapped.der) },
    rootFile,
    remove: () => rm(folder, { recursive: true }),
  };
}
