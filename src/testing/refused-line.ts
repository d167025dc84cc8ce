import { offersOf } from '../model/offers.ts';
import type { Protocol } from '../model/protocols.ts';
import { descriptors } from '../protocols/index.ts';
import type { RefusalCause } from '../rules/login/refusal-cause.ts';
import { refusalCause } from '../rules/login/refusal-cause.ts';
import { reply } from './healthy-facts.ts';

/** Where a refused login happened, as far as the cause hangs on it. */
export interface RefusalSetting {
  offered?: string[];
  capabilities?: string[];
  encrypted?: boolean;
}

/** The cause of a login that was refused with this line; it is taken apart as the protocol readers do. */
export function causeOfLine(protocol: Protocol, line: string, setting: RefusalSetting = {}): RefusalCause {
  const [, status = '', enhanced, code, text = ''] =
    /^(\S+) ?(?:([245]\.\d+\.\d+)\b ?)?(?:\[([A-Z][A-Z/ -]*)\] ?)?([\s\S]*)$/.exec(line) ?? [];
  const read = descriptors[protocol].readOffer;
  return refusalCause({
    reply: reply(status, text, { enhanced: enhanced ?? null, code: code ?? null }),
    protocol,
    login: { username: 'ann@example.test', offered: setting.offered ?? ['PLAIN', 'LOGIN'] },
    encrypted: setting.encrypted ?? true,
    offers: offersOf({ tls: null, offers: { clear: read(setting.capabilities ?? [], ''), tls: null } }),
  });
}
