import { isIncoming } from '../model/protocols.ts';
import { greetingCause } from '../rules/connection/greeting-cause.ts';
import type { RefusalCause } from '../rules/login/refusal-cause.ts';
import { refusalCause } from '../rules/login/refusal-cause.ts';
import { envelopeCause } from '../rules/sending/envelope-cause.ts';
import type { EnvelopeCause } from '../rules/sending/envelope-texts.ts';
import type { FoundReply } from './find-replies.ts';
import type { MeaningId } from './meanings.ts';

/** What a reply means, read as a test would read it. `isDefault`: nothing in its words said so. */
export interface ReplyReading {
  meaning: MeaningId;
  id: string;
  isDefault: boolean;
}

export const ofLogin: Record<RefusalCause, MeaningId> = {
  'login-refused': 'wrong-password',
  'login-app-password-needed': 'app-password-needed',
  'password-must-change': 'password-must-change',
  'login-password-method-off': 'password-method-off',
  'login-needs-encryption': 'needs-encryption',
  'proxy-hides-encryption': 'behind-proxy',
  'login-not-offered': 'login-not-offered',
  'login-method-unsupported': 'method-unsupported',
  'login-service-off': 'service-off',
  'login-sending-off': 'sending-off',
  'login-account-disabled': 'account-disabled',
  'login-temporary-failure': 'temporary-failure',
  'server-busy': 'server-busy',
  'login-rate-limited': 'too-many-logins',
  'sending-limit-reached': 'sending-limit',
  'mailbox-full': 'own-mailbox-full',
  'mailbox-in-use': 'mailbox-in-use',
  'mailbox-not-accessible': 'mailbox-unreadable',
  'login-too-soon': 'login-too-soon',
};

export const ofEnvelope: Partial<Record<EnvelopeCause, MeaningId>> = {
  'relay-denied': 'relay-denied',
  'login-required': 'login-required',
  'encryption-required': 'needs-encryption',
  'sender-refused': 'sender-refused',
  'limit-reached': 'sending-limit',
  'sending-suspended': 'sending-suspended',
  'password-must-change': 'password-must-change',
  'mailbox-full': 'recipient-mailbox-full',
  'recipient-domain-unknown': 'recipient-domain-unknown',
  'recipient-refused': 'recipient-unknown',
  'client-blocked': 'address-blocked',
  fault: 'recipient-server-fault',
  deferred: 'delayed',
  policy: 'sending-refused',
  other: 'sending-refused',
};

/** The one meaning of a reply. */
export function readReply(found: FoundReply): ReplyReading {
  const { reply, protocol } = found;
  if (isIncoming(protocol) || isOfLogin(found)) {
    const cause = refusalCause({
      ...{ reply, protocol, encrypted: false },
      login: { username: '', offered: [] },
      offers: { offered: () => false },
    });
    const isDefault =
      cause === 'login-refused' &&
      reply.code === null &&
      !tellsOfPassword.test(`${reply.enhanced ?? ''} ${reply.text}`);
    return { meaning: ofLogin[cause], id: `login/${cause}`, isDefault };
  }
  if (found.stage === 'connect' && greetingCause(reply, protocol) === 'client-blocked')
    return { meaning: 'address-blocked', id: 'greeting/client-blocked', isDefault: false };
  const command = found.stage === 'mail' ? { mail: reply, rcpt: null } : { mail: accepted, rcpt: reply };
  const { cause } = envelopeCause(command);
  const meaning = ofEnvelope[cause] ?? 'sending-refused';
  return {
    meaning,
    id: `envelope/${cause}`,
    isDefault: cause === 'policy' || cause === 'other' || cause === 'deferred',
  };
}

const accepted: FoundReply['reply'] = {
  status: '250',
  enhanced: null,
  code: null,
  text: '',
  evidence: { attemptId: '', lines: [] } as unknown as FoundReply['reply']['evidence'],
};

const tellsOfPassword =
  /5\.7\.8|invalid|incorrect|wrong|\bbad\b|fail|unsuccess|reject|denied|refused|not accepted|mis-?match|not match|unknown user|no such user|credential|falsch|ungültig|incorrec|inválid|erroné|errad/i;
const ofLoginCodes = new Set(['534', '535', '538', '525', '432']);
const ofLoginDetails = new Set(['7.8', '7.9', '7.13', '7.139', '7.11', '7.12']);
const loginWords =
  /authenticat|\bauth\b|password|credential|log-?in\b|log ?on|\bsasl\b|basic auth|smtpclientauth|web browser|webloginrequired|username/i;
const notLoginWords =
  /\bspf|dkim|dmarc|unauthenticated (?:e-?mail|sender)|sender|recipient|authenticated (?:as|user|sender)|not authenticated|authentication (?:is )?required|requires authentication|unauthorized|relay|mail from|domain|authenticate first|must authenticate|authentication checks|to send/i;

const noSuchUser =
  /no such (?:user|mailbox|recipient)|(?:user|recipient|mailbox) (?:unknown|not found|does(?: not|n't) exist)|unknown (?:user|recipient)/i;

/** Whether a reply of SMTP answers a login: by the words before it, by its number, or by what it speaks of. */
function isOfLogin({ reply, stage, remote }: FoundReply): boolean {
  if (stage === 'rcpt' || stage === 'data' || stage === 'mail') return false;
  if (ofLoginCodes.has(reply.status)) return true;
  // A login has numbers of its own (RFC 4954, section 6); these tell of a mailbox that mail is for.
  if (/^55[0134]$/.test(reply.status) && noSuchUser.test(reply.text)) return false;
  const ending = reply.enhanced?.slice(2) ?? '';
  if (
    ofLoginDetails.has(ending) &&
    (/^(?:53|4)/.test(reply.status) || loginWords.test(reply.text)) &&
    !notLoginWords.test(reply.text)
  )
    return true;
  if (
    reply.status === '530' &&
    !/5\.7\.0/.test(reply.enhanced ?? '') &&
    !notLoginWords.test(reply.text) &&
    !/starttls|tls|ssl/i.test(reply.text)
  )
    return false;
  if (remote) return false;
  if (stage === 'login') return !notLoginWords.test(reply.text);
  return loginWords.test(reply.text) && !notLoginWords.test(reply.text);
}
