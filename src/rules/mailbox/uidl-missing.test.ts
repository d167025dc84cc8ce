import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { uidlMissing } from './uidl-missing.ts';

testRule(uidlMissing, [
  { name: 'UIDL is refused', endpoint: pop3Mailbox({ uidl: false }), args: {} },
  { name: 'near miss: UIDL was not asked', endpoint: pop3Mailbox({ uidl: null }), args: null },
]);
