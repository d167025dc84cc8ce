import type { Protocol } from '../../model/protocols.ts';

/** What an honest server says to a command; a list of mechanisms is all that differs. */
export const honest: Record<Protocol, (line: string, mechanism: string) => string> = {
  pop3: (line, mechanism) => {
    if (line === '') return '+OK ready <1.2@mail.example.test>\r\n';
    if (line === 'CAPA')
      return `+OK\r\nUIDL\r\nTOP\r\n${mechanism === '' ? 'USER' : `SASL ${mechanism}`}\r\n.\r\n`;
    if (/^AUTH (LOGIN|CRAM|SCRAM)/.test(line)) return '+ PDEuMkBhLnRlc3Q+\r\n';
    if (/^(UIDL|LIST)$/.test(line)) return '+OK\r\n1 99\r\n2 98\r\n.\r\n';
    return /^STAT/.test(line) ? '+OK 2 197\r\n' : '+OK fine\r\n';
  },
  imap: (line, mechanism) => {
    const [tag = '', name = ''] = line.split(' ');
    const offered = mechanism === '' ? 'IMAP4rev1 QUOTA' : `IMAP4rev1 QUOTA LOGINDISABLED AUTH=${mechanism}`;
    if (line === '') return '* OK ready\r\n';
    if (name === 'CAPABILITY') return `* CAPABILITY ${offered}\r\n${tag} OK done\r\n`;
    if (name === 'STATUS') return `* STATUS INBOX (MESSAGES 2)\r\n${tag} OK done\r\n`;
    if (name === 'AUTHENTICATE') return '+ PDEuMkBhLnRlc3Q+\r\n';
    if (name === 'GETQUOTAROOT') return `* QUOTA "" (STORAGE 1 2)\r\n${tag} OK done\r\n`;
    return /^p\d+$/.test(tag) ? `${tag} OK [CAPABILITY ${offered}] done\r\n` : 'p3 OK done\r\n';
  },
  smtp: (line, mechanism) => {
    if (line === '') return '220 mail.example.test ESMTP\r\n';
    if (/^EHLO/.test(line))
      return `250-mail.example.test\r\n250-SIZE 1000\r\n250 AUTH ${mechanism || 'PLAIN LOGIN'}\r\n`;
    if (/^AUTH (LOGIN|CRAM|SCRAM)/.test(line)) return '334 PDEuMkBhLnRlc3Q+\r\n';
    return /^(MAIL|RCPT|RSET|NOOP|QUIT|HELO)/.test(line) ? '250 2.0.0 fine\r\n' : '235 2.7.0 welcome\r\n';
  },
  sieve: (line, mechanism) => {
    if (line === '')
      return `"IMPLEMENTATION" "fine"\r\n"SASL" "${mechanism || 'PLAIN LOGIN'}"\r\n"SIEVE" {8}\r\nfileinto\r\nOK "ready"\r\n`;
    return /^AUTHENTICATE "(LOGIN|CRAM|SCRAM)/.test(line) ? '"PDEuMkBhLnRlc3Q+"\r\n' : 'OK "fine"\r\n';
  },
};
