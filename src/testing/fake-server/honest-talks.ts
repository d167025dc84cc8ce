import type { Protocol } from '../../model/protocols.ts';
import type { Talk } from './talking-server.ts';

/** What an honest server offers, as its lists name it; what is absent is as common servers of today have it. */
export interface Offered {
  /** Before TLS, and inside it. */
  clear?: string[];
  inside?: string[];
  /** IMAP: whether the greeting, and the answer to the login, say what it can do. */
  greets?: boolean;
  confirms?: boolean;
  messages?: number;
}

/** Begins a conversation with a server of that protocol that lets anybody in. `isSecure` says that the port speaks TLS from the start. */
export function honestTalk(protocol: Protocol, isSecure: boolean, offered: Offered = {}): Talk {
  return talks[protocol](isSecure, offered);
}

const talks: Record<Protocol, (isSecure: boolean, offered: Offered) => Talk> = {
  pop3(isSecure, { clear = ['STLS'], inside = ['SASL PLAIN', 'USER'], messages = 2 }) {
    let secure = isSecure;
    let inMailbox = false;
    const list = (text: string) =>
      Array.from({ length: messages }, (_, at) => `${at + 1} ${text}${at}\r\n`).join('');
    return {
      greeting: '+OK ready\r\n',
      answer(line) {
        const [name = '', argument] = line.split(' ');
        const known = secure ? inside : clear;
        if (name === 'QUIT') return { text: '+OK bye\r\n', next: 'close' };
        if (name === 'STLS') {
          secure = true;
          return { text: '+OK go ahead\r\n', next: 'startTls' };
        }
        if (name === 'CAPA') return { text: `+OK\r\n${['TOP', 'UIDL', ...known].join('\r\n')}\r\n.\r\n` };
        if (name === 'USER') return { text: '+OK go on\r\n' };
        if (name === 'PASS' || name === 'AUTH') {
          inMailbox = true;
          return { text: '+OK in\r\n' };
        }
        if (!inMailbox) return { text: '-ERR log in first\r\n' };
        if (name === 'STAT') return { text: `+OK ${messages} ${messages * 1000}\r\n` };
        if (name === 'UIDL') return { text: argument ? `+OK ${argument} a\r\n` : `+OK\r\n${list('a')}.\r\n` };
        if (name === 'LIST') return { text: `+OK\r\n${list('100')}.\r\n` };
        return {
          text: name === 'TOP' ? '+OK\r\nDate: Sun, 1 Nov 2026 10:00:00 +0000\r\n\r\n.\r\n' : '-ERR what\r\n',
        };
      },
    };
  },
  imap(isSecure, { clear = ['STARTTLS', 'LOGINDISABLED'], inside, greets = true, confirms = true }) {
    let secure = isSecure;
    const now = () => ['IMAP4rev1', ...(secure ? (inside ?? ['SASL-IR', 'AUTH=PLAIN']) : clear)].join(' ');
    const later = `${['IMAP4rev1', ...(inside ?? []), 'QUOTA', 'STATUS=SIZE'].join(' ')}`;
    let isIn = false;
    return {
      greeting: `* OK ${greets ? `[CAPABILITY ${now()}] ` : ''}ready\r\n`,
      answer(line) {
        const [tag = '', name = ''] = line.split(' ');
        const done = (untagged = '') => ({ text: `${untagged}${tag} OK done\r\n` });
        if (name === 'CAPABILITY') return done(`* CAPABILITY ${isIn ? later : now()}\r\n`);
        if (name === 'LOGOUT') return { ...done('* BYE\r\n'), next: 'close' };
        if (name === 'STARTTLS') {
          secure = true;
          return { ...done(), next: 'startTls' };
        }
        if (name === 'AUTHENTICATE' && line.split(' ').length === 3) return { text: '+ \r\n' };
        if (name === 'STATUS') return done('* STATUS INBOX (MESSAGES 2 SIZE 2000)\r\n');
        if (name === 'GETQUOTAROOT') return done('* QUOTAROOT INBOX ""\r\n* QUOTA "" (STORAGE 10 20)\r\n');
        isIn = true;
        const whose = /^[A-Za-z0-9+/]+=*$/.test(tag) && name === '' ? 'p2' : tag;
        return { text: `${whose} OK ${confirms ? `[CAPABILITY ${later}] ` : ''}in\r\n` };
      },
    };
  },
  smtp(isSecure, { clear = ['STARTTLS'], inside = ['AUTH PLAIN'] }) {
    let secure = isSecure;
    return {
      greeting: '220 mx.example.test ESMTP\r\n',
      answer(line) {
        const name = line.split(/[ :]/)[0];
        if (name === 'EHLO')
          return {
            text: `250-mx\r\n${(secure ? inside : clear).map((one) => `250-${one}\r\n`).join('')}250 8BITMIME\r\n`,
          };
        if (name === 'STARTTLS') {
          secure = true;
          return { text: '220 go ahead\r\n', next: 'startTls' };
        }
        if (name === 'AUTH') return { text: '235 2.7.0 in\r\n' };
        if (name === 'QUIT') return { text: '221 bye\r\n', next: 'close' };
        return { text: '250 ok\r\n' };
      },
    };
  },
  sieve(isSecure, { clear = ['"STARTTLS"'], inside = ['"SASL" "PLAIN"'] }) {
    const list = (lines: string[]) =>
      `"IMPLEMENTATION" "x"\r\n${lines.map((one) => `${one}\r\n`).join('')}OK "ready"\r\n`;
    return {
      greeting: list(isSecure ? inside : clear),
      onceSecure: list(inside),
      answer: (line) =>
        line === 'STARTTLS' ? { text: 'OK "go"\r\n', next: 'startTls' } : { text: 'OK "in"\r\n' },
    };
  },
};
