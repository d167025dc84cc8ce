import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { LoginMechanism } from '../../model/facts.ts';
import type { Secret } from '../../model/secret.ts';
import {
  object,
  type SaslCredentials,
  type SaslExchange,
  type SaslMechanism,
  type SaslStep,
  say,
} from './mechanism.ts';
import { saslPrep } from './saslprep.ts';
import { parseServerFinal, parseServerFirst, type ServerFirst } from './scram-messages.ts';

type Hash = 'sha1' | 'sha256';

/** `n`: we do not bind the login to the TLS channel (RFC 5802, section 6), so a `-PLUS` mechanism is never used. */
const gs2Header = 'n,,';
const derive = promisify(pbkdf2);

/** A SCRAM mechanism (RFC 5802, RFC 7677) over the given hash. */
export function scram(name: LoginMechanism, hash: Hash): SaslMechanism {
  return {
    name,
    begin: (credentials, nonce = randomBytes(18).toString('base64')) =>
      new ScramExchange(hash, credentials, nonce),
  };
}

class ScramExchange implements SaslExchange {
  readonly first: string;
  serverProved = false;
  readonly #hash: Hash;
  readonly #password: Secret;
  readonly #nonce: string;
  readonly #bare: string;
  #stage: 'first' | 'final' | 'over' = 'first';
  #signature: Buffer = Buffer.alloc(0);

  constructor(hash: Hash, { username, password }: SaslCredentials, nonce: string) {
    this.#hash = hash;
    this.#password = password;
    this.#nonce = nonce;
    const name = saslPrep(username).replaceAll('=', '=3D').replaceAll(',', '=2C');
    this.#bare = `n=${name},r=${nonce}`;
    this.first = `${gs2Header}${this.#bare}`;
  }

  async step(challenge: Buffer | null): Promise<SaslStep> {
    const stage = this.#stage;
    this.#stage = stage === 'first' ? 'final' : 'over';
    if (challenge === null) return object('detail-challenge-not-base64');
    const text = challenge.toString('utf8');
    if (stage === 'over') return object('detail-scram-over');
    // `e=` announces a refusal, which follows once we have answered (RFC 5802, section 7).
    if (text.startsWith('e=')) {
      this.#stage = 'over';
      return say('');
    }
    if (stage === 'final') return this.#verify(text);
    const parsed = parseServerFirst(text, this.#nonce);
    return parsed.ok ? await this.#prove(text, parsed) : object(parsed.problem);
  }

  /** The client's proof, and the signature with which the server will have to answer (RFC 5802, section 3). */
  async #prove(serverFirst: string, { nonce, salt, iterations }: ServerFirst): Promise<SaslStep> {
    const hash = this.#hash;
    const size = hash === 'sha1' ? 20 : 32;
    const salted = await derive(saslPrep(this.#password.reveal()), salt, iterations, size, hash);
    const hmac = (key: Buffer, text: string) => createHmac(hash, key).update(text).digest();
    const clientKey = hmac(salted, 'Client Key');
    const storedKey = createHash(hash).update(clientKey).digest();
    const withoutProof = `c=${Buffer.from(gs2Header).toString('base64')},r=${nonce}`;
    const authMessage = `${this.#bare},${serverFirst},${withoutProof}`;
    const signature = hmac(storedKey, authMessage);
    const proof = Buffer.from(clientKey.map((byte, at) => byte ^ (signature[at] ?? 0))).toString('base64');
    this.#signature = hmac(hmac(salted, 'Server Key'), authMessage);
    // With the rest of the transcript the server's signature would allow guessing the password offline, as the proof would.
    const expected = this.#signature.toString('base64');
    return say(
      `${withoutProof},p=${proof}`,
      proof,
      expected,
      Buffer.from(`v=${expected}`).toString('base64'),
    );
  }

  #verify(serverFinal: string): SaslStep {
    const signature = parseServerFinal(serverFinal);
    if (signature === null) return object('detail-scram-no-signature');
    if (signature.length !== this.#signature.length || !timingSafeEqual(signature, this.#signature)) {
      return object('detail-scram-unproved');
    }
    this.serverProved = true;
    return say('');
  }
}
