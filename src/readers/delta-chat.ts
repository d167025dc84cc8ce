import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { XmlNode } from '../xml/read-xml.ts';
import { autodiscoverPath } from './autodiscover-answer.ts';
import { type HalfServer, lastPiece, readDeltaChatConfig, toReading } from './delta-chat-config.ts';
import { openXml } from './open-xml.ts';
import { answerTo, ask, dedicatedUrl, isSuccess, stumble, urlsOf, wellKnownUrl } from './places.ts';
import { type Reader, type Reading, taken, without } from './reader.ts';
import { cannotUse, refuse } from './reasons.ts';
import { digits, isPort } from './values.ts';

/**
 * Delta Chat: five places, over https only; the first that answers with XML ends the search, even where nothing in it can
 * be used. Autodiscover is asked by GET, without the address.
 */
export const deltaChat: Reader = {
  id: 'delta-chat',
  name: 'Delta Chat',
  reference:
    'chatmail/core 48888898ee14, src/configure.rs get_autoconfig, src/configure/auto_mozilla.rs, auto_outlook.rs, server_params.rs, src/net/http.rs read_url_with_tls',
  look(heard) {
    const { domain } = heard.account;
    const config = (answer: HeardAnswer) => readDeltaChatConfig(answer, heard.account);
    const discover = (answer: HeardAnswer) => readDeltaChatAutodiscover(answer, heard.account);
    const places = [
      { ...ask('autoconfig', dedicatedUrl('https', domain), 'mailbox'), read: config },
      { ...ask('autoconfig', wellKnownUrl('https', domain), 'nobody'), read: config },
      { ...ask('autodiscover', `https://${domain}${autodiscoverPath}`, 'nobody'), read: discover },
      {
        ...ask('autodiscover', `https://autodiscover.${domain}${autodiscoverPath}`, 'nobody'),
        read: discover,
      },
      ...urlsOf(heard, 'ispdb').map((url) => ({ ...ask('ispdb', url, 'nobody'), read: config })),
    ];
    const notes: Message[] = [];
    for (const { read, ...place } of places) {
      const answer = answerTo(heard, place);
      if (answer === null) continue;
      if (!isSuccess(answer)) {
        const why = stumble(answer);
        if (why !== null) notes.push(why);
        continue;
      }
      const reading = read(answer);
      if (reading.kind !== 'refused') return taken(reading, answer, place.source, notes);
      notes.push(cannotUse(answer.url, reading.reason));
      if (!openXml(answer, 'utf-8-with-gaps').ok) continue;
      notes.push({ id: 'reader-asks-nowhere-else', args: {} });
      break;
    }
    return without('guesses', notes);
  },
};

/** Reads an Autodiscover answer by the rules of `auto_outlook.rs`. */
export function readDeltaChatAutodiscover(answer: HeardAnswer, account: Account): Reading {
  const opened = openXml(answer, 'utf-8-with-gaps');
  if (!opened.ok) return { kind: 'refused', reason: opened.reason };
  const [redirect] = named(opened.root, 'redirecturl');
  if (redirect !== undefined) return refuse('leads-on', { address: redirect.text.trim().slice(0, 200) });
  return toReading(named(opened.root, 'protocol').flatMap(readProtocol), account);
}

function named(node: XmlNode, name: string): XmlNode[] {
  return node.name.toLowerCase() === name ? [node] : node.children.flatMap((child) => named(child, name));
}

/** Login names are not read at all: the address is used. A server without port is dropped. */
function readProtocol(node: XmlNode): HalfServer[] {
  const last = (name: string) =>
    named(node, name)
      .map(lastPiece)
      .findLast((one) => one !== null) ?? null;
  const protocol = last('type')?.toLowerCase();
  const [host, portText] = [last('server'), last('port')];
  if ((protocol !== 'imap' && protocol !== 'smtp') || host === null || portText === null) return [];
  const port = digits(portText);
  const security = last('ssl') === 'off' ? 'none' : null;
  return [{ protocol, host, port: isPort(port) ? port : 0, security, username: '' }];
}
