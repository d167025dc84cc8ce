/** When a reply came: what was asked before it. */
export type Stage = 'connect' | 'login' | 'mail' | 'rcpt' | 'data' | 'unknown';

/** Libraries that sign people in on web sites, and have nothing to do with the mail they send: `next-auth`. */
const namedAuth = /\b(?!smtp|imap|pop|sasl|mail|client)\w{1,20}-auth\b/gi;

/** The stage of a reply, by the words before it, in it and behind it. */
export function stageOf(before: string, rest: string, after: string): Stage {
  const said = /in reply to (?:end of )?([A-Z]+)/i.exec(rest + after)?.[1]?.toUpperCase();
  const near = before.slice(-120).replace(namedAuth, '');
  const exim = /after (?:pipelined )?(?:sending )?([A-Z]+)\b/.exec(near)?.[1];
  switch (said ?? exim) {
    case 'RCPT':
      return 'rcpt';
    case 'MAIL':
      return 'mail';
    case 'DATA':
    case 'BDAT':
      return 'data';
    case 'AUTH':
      return 'login';
    case 'HELO':
    case 'EHLO':
    case 'STARTTLS':
      return 'connect';
    default:
      break;
  }
  if (/auth(?!or)|log-?in|anmeld|password|credential|identif/i.test(near)) return 'login';
  if (/rcpt|recipient|empfänger|destinat|to:/i.test(near)) return 'rcpt';
  if (/mail from|sender|absender|expéditeur|remitente/i.test(near)) return 'mail';
  if (/\bdata\b|end of (?:data|message)/i.test(near)) return 'data';
  if (/initial (?:connect|greeting)|greeting|banner|connect(?:ion)? to|refused to talk/i.test(near))
    return 'connect';
  return 'unknown';
}
