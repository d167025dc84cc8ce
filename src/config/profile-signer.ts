import type { KeyObject, webcrypto } from 'node:crypto';
import { X509Certificate } from 'node:crypto';

/** Signs configuration profiles for Apple devices. The key stays inside `sign`. */
export interface ProfileSigner {
  /** When the certificate ends; what is signed later proves nothing. */
  validUntil: Date;
  /** The signed message (CMS SignedData, RFC 5652, in DER) around the very bytes of the content. */
  sign(content: string): Promise<Buffer>;
}

/** Makes a signer of a certificate, followed by the rest of its chain (PEM), and the key that belongs to it. */
export function profileSigner(chain: readonly string[], key: KeyObject): ProfileSigner {
  const certificates = chain.map((pem) => new X509Certificate(pem));
  return {
    validUntil: certificates[0]?.validToDate ?? new Date(0),
    sign: (content) => signedMessage(Buffer.from(content), certificates, key),
  };
}

const hash = 'SHA-256';
const data = '1.2.840.113549.1.7.1';
const signedData = '1.2.840.113549.1.7.2';
const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingTime = '1.2.840.113549.1.9.5';

async function signedMessage(
  content: Buffer<ArrayBuffer>,
  chain: readonly X509Certificate[],
  key: KeyObject,
): Promise<Buffer> {
  // Loaded here, because only few services sign and every command starts by reading the configuration.
  const [pki, asn1] = await Promise.all([import('pkijs'), import('asn1js')]);
  const certificates = chain.map(({ raw }) => pki.Certificate.fromBER(raw));
  const [leaf] = certificates;
  if (leaf === undefined) throw new Error('there is no certificate to sign with');
  const attribute = (type: string, value: unknown) => new pki.Attribute({ type, values: [value] });
  const digest = await crypto.subtle.digest(hash, content);
  const signer = new pki.SignerInfo({
    version: 1,
    sid: new pki.IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    signedAttrs: new pki.SignedAndUnsignedAttributes({
      type: 0,
      // In this order they are sorted as DER wants them (X.690, section 11.6): by their bytes, so the shortest first.
      attributes: [
        attribute(contentType, new asn1.ObjectIdentifier({ value: data })),
        attribute(signingTime, new asn1.UTCTime({ valueDate: new Date() })),
        attribute(messageDigest, new asn1.OctetString({ valueHex: digest })),
      ],
    }),
  });
  const message = new pki.SignedData({ version: 1, signerInfos: [signer], certificates });
  message.encapContentInfo = new pki.EncapsulatedContentInfo({ eContentType: data });
  // Given to the constructor it would be cut into pieces, which DER does not allow.
  message.encapContentInfo.eContent = new asn1.OctetString({ valueHex: content });
  await message.sign(cryptoKey(key), 0, hash);
  const info = new pki.ContentInfo({ contentType: signedData, content: message.toSchema(true) });
  return Buffer.from(info.toSchema().toBER());
}

const curves: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/** Whether profiles can be signed by a key: RSA, or one of the three usual curves. */
export function canSign({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa' || (asymmetricKeyDetails?.namedCurve ?? '') in curves;
}

function cryptoKey(key: KeyObject): webcrypto.CryptoKey {
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash }
      : { name: 'ECDSA', namedCurve: curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '' };
  return key.toCryptoKey(algorithm, false, ['sign']);
}
