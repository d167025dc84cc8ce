import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

const salt = Buffer.from('a salt');
const rounds = 16;

/** The server's side of SCRAM for one login (RFC 5802, section 3): it checks the proof against the stored key, and signs. */
export class ScramServer {
  readonly #hash: 'sha1' | 'sha256';
  readonly #username: string;
  readonly #salted: Buffer;
  #bare = '';
  #first = '';

  constructor(hash: 'sha1' | 'sha256', username: string, password: string) {
    this.#hash = hash;
    this.#username = username.normalize('NFKC');
    this.#salted = pbkdf2Sync(password.normalize('NFKC'), salt, rounds, hash === 'sha1' ? 20 : 32, hash);
  }

  /** The server's first message. */
  first(clientFirst: string): string {
    this.#bare = clientFirst.replace(/^n,,/, '');
    const nonce = this.#bare.slice(this.#bare.lastIndexOf(',r=') + 3);
    this.#first = `r=${nonce}more,s=${salt.toString('base64')},i=${rounds}`;
    return this.#first;
  }

  /** The server's last message, or null where name or proof is wrong. */
  final(clientFinal: string): string | null {
    const [withoutProof = '', proof = ''] = clientFinal.split(',p=');
    const auth = `${this.#bare},${this.#first},${withoutProof}`;
    const stored = this.#digest(this.#hmac(this.#salted, 'Client Key'));
    const signature = this.#hmac(stored, auth);
    const key = Buffer.from(proof, 'base64').map((byte, at) => byte ^ (signature[at] ?? 0));
    const name = /^n=([^,]*),/.exec(this.#bare)?.[1]?.replaceAll('=2C', ',').replaceAll('=3D', '=');
    if (name !== this.#username || !this.#digest(key).equals(stored)) return null;
    return `v=${this.#hmac(this.#hmac(this.#salted, 'Server Key'), auth).toString('base64')}`;
  }

  #hmac(key: Buffer, text: string): Buffer {
    return createHmac(this.#hash, key).update(text).digest();
  }

  #digest(bytes: Uint8Array): Buffer {
    return createHash(this.#hash).update(bytes).digest();
  }
}
