import type { Words, WordsContext } from './rule.ts';

/** Whose server it is, where that is not a mail provider: a program on this very machine, or one in a network at home. */
export function whoRuns(host: string): 'this-machine' | 'own-network' | 'provider' {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (/^(?:127\.|0\.0\.0\.0$|::1$)/.test(name) || /(?:^|\.)localhost(?:\.localdomain)?$/.test(name))
    return 'this-machine';
  const isPrivate =
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|fe80:)/.test(
      name,
    );
  const isLocalName =
    /\.(?:local|lan|home|internal|intranet|fritz\.box|home\.arpa)$/.test(name) || !/[.:]/.test(name);
  return isPrivate || isLocalName ? 'own-network' : 'provider';
}

const stands: Record<string, string> = {
  'this-machine': 'whoever set up the mail program or bridge on this computer',
  'own-network': 'whoever runs this server in your network',
};

/** A provider can do nothing about a server that is the reader's own: the words then name who can. */
export function namingWhoActs(words: Words, { endpoint }: WordsContext): Words {
  const who = endpoint === null ? undefined : stands[whoRuns(endpoint.host)];
  if (who === undefined) return words;
  const change = (text: string) =>
    text
      .replace(/(^|[.:!?] )(?:The|Your) provider(?!’|')\b/g, (_all, before: string) => before + capital(who))
      .replace(/\b(?:your|the) (?:e-?mail |mail )?provider(?:’s|'s)/gi, 'its')
      .replace(/\b(?:your|the) (?:e-?mail |mail )?provider\b/gi, who)
      .replace(/\bprovider or your administrator\b/g, 'administrator');
  return { title: change(words.title), why: change(words.why), fix: change(words.fix) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
