import { boundMessage } from '../../round-trip/bound-message.ts';
import { readMessage } from '../../round-trip/read-message.ts';
import { writeTestMessage } from '../../round-trip/test-message.ts';
import { verifySender } from '../../round-trip/verify-sender.ts';
import { heardAccount } from '../heard-answers.ts';
import { fill, type Texts } from '../hostile-texts.ts';

export const sent = writeTestMessage(heardAccount, new Date(0));
/** The test message as a hostile server may hand it back. */
export const headerTexts: Texts = (length) =>
  [
    ...fill(length),
    ...[
      'a\r\n b',
      'X: y\r\n',
      'Received: from a ([192.0.2.1]) by b;\r\n',
      'DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; b=AA; bh=AA; h=from\r\n',
      'a\r\n\t',
      '()',
      '<>',
    ].map((one) => one.repeat(length / one.length)),
  ].flatMap((text) => [
    `Return-Path: <${text}>\r\n${sent.source}`,
    `Received: from a${text}\r\n${sent.source}`,
    `Subject: ${text}\r\n${sent.source}`,
    `${text}\r\n${sent.source}`,
    `${sent.source}${text}`,
    `DKIM-Signature: v=1; a=rsa-sha256; d=example.test; s=a; bh=AA; b=${text}; h=from\r\n${sent.source}`,
  ]);
const noDns = {
  records: async () => ({ ok: false, failure: { kind: 'host-not-found', step: 'dns', detail: '' } }),
};

/** Reads a message as one that came back is read. */
export async function readMail(raw: Buffer): Promise<void> {
  const { bytes, isWhole } = boundMessage(raw);
  const seen = {
    account: heardAccount,
    sent,
    sentAt: new Date(0),
    seenAt: new Date(),
    hide: (one: string) => one,
  };
  const message = await readMessage(bytes, seen);
  if (!isWhole) return;
  await verifySender(bytes, {
    ...{ account: heardAccount, returnPath: message.returnPath, hops: message.hops, ownName: 'a.test' },
    ...{
      server: { host: 'mail.example.test', address: '192.0.2.1' },
      dns: noDns as never,
      timeoutMs: 60_000,
    },
  });
}
