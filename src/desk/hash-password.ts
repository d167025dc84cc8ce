import { argon2 as argon2WithCallback, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2 = promisify(argon2WithCallback);

interface Cost {
  /** Kibibytes. */
  memory: number;
  passes: number;
  parallelism: number;
}

/** RFC 9106 calls for as much as the machine can bear; this is what OWASP calls enough, at about 20 MB for each sign-in. */
const usualCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const bytes = 32;
/** So many at a time: a flood of sign-ins takes time, and no memory. */
const mostAtOnce = 2;

/** Argon2id of a password (RFC 9106) in the PHC string form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { memory, passes, parallelism } = usualCost;
  const hash = await derive(password, salt, usualCost);
  const parameters = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${parameters}$${unpadded(salt)}$${unpadded(hash)}`;
}

/**
 * Whether a password is the one of a hash. Without a hash, or with one that is none of ours, the work is the same and the answer no:
 * how long it takes does not tell who has a login.
 */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const { cost, salt, hash } = readPhc(phc ?? '') ?? nobody;
  const made = await derive(password, salt, cost);
  return timingSafeEqual(made, hash) && hash !== nobody.hash;
}

/** Whether a hash was made at another cost than today's, and should be made anew while the password is at hand. */
export function isOutdated(phc: string): boolean {
  const { cost } = readPhc(phc) ?? nobody;
  return cost.memory !== usualCost.memory || cost.passes !== usualCost.passes;
}

const nobody = { cost: usualCost, salt: randomBytes(16), hash: randomBytes(bytes) };

function readPhc(phc: string): { cost: Cost; salt: Buffer; hash: Buffer } | null {
  const [, memory = '', passes = '', parallelism = '', salt = '', hash = ''] =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([\w+/]{11,64})\$([\w+/]{43})$/.exec(phc) ?? [];
  if (hash === '') return null;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  if (running >= mostAtOnce) await new Promise<void>((start) => waiting.push(start));
  else running += 1;
  try {
    // The same letters can be typed as one character or as two.
    const message = Buffer.from(password.normalize('NFC'), 'utf8');
    return await argon2('argon2id', { message, nonce, tagLength: bytes, ...cost });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function unpadded(data: Buffer): string {
  return data.toString('base64').replace(/=+$/, '');
}
