/** Whom a block list is about: the computer that calls, the sender with the domain or account, or what stands in the message. */
export type Listed = 'client' | 'sender' | 'content';

const list =
  /spamhaus|spamcop|barracuda|sorbs|uceprotect|senderscore|cloudmark|invaluement|hostkarma|spamrl|trend micro rbl|\b\w*dnsbls?\b|\b\w*rbl\b|\bs[up]rbl\b|\bdbl\b|black ?list|block ?list|deny ?list|\bblackhole|blocked (?:using|by)|\blisted (?:at|by|in|on)\b|found in \S+ listing|\b(?:spam|spammers?|abuse) (?:\w+ )?lists?\b|\b(?:ips?|hosts?|network|range|servers?|client)\b[^.]{0,20}\b(?:is|are|was) listed\b|reputation/;
const inMessage =
  /\b(?:urls?|links?|web ?sites?|surbl|uribl|\w*\.?uribl\w*|attachments?)\b|(?:in|of) (?:the |your |this )?(?:message|body|content|e-?mail text)\b|(?:message|body|content|mail) (?:contains|has|includes)|having a (?:domain|link)|domain present/;
const ofSender =
  /\b(?:sender|from|mail ?from|envelope|return[- ]?path)'?s? (?:e-?mail )?(?:address|domain|name)|\b(?:sending|your|sender'?s?) (?:e-?mail )?domain\b|\byour e-?mail address\b|\bdbl\b|\bsender (?:is|was) (?:in|on)\b|\bthe (?:domain|e-?mail) \S* ?(?:is|was|has been) (?:black|block|listed)/;
const ofUser =
  /\b(?:black|block|deny) ?-?listed (?:user|sender|account|domain)\b|\b(?:user|account)\b[^.:]{0,20} (?:is |was |has been )?(?:black|block|deny) ?-?listed/;
const ofClient =
  /\b(?:ips?|ip-?address|hosts?|mta|smtp server|mail server|server address|client|network)\b|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/;

/** What stands on a block list, by the words of a refusal in lower case; null where they speak of no list and of no reputation. */
export function whatIsListed(text: string): Listed | null {
  if (!list.test(text)) return null;
  // A link that the server gives for reading is not in the message.
  const bare = text
    .replace(/\bhttps?:\S+/g, ' ')
    .replace(/\b(?:click|following|this|see|follow|visit|use)\b[^.]{0,20}\blink\b|\blink below\b/g, ' ');
  // What may be is no claim: "the account or domain may not exist, they may be blacklisted".
  if (/\b(?:may|might|could) be (?:black|block|deny) ?-?list/.test(bare)) return null;
  if (inMessage.test(bare)) return 'content';
  if (ofUser.test(bare)) return 'sender';
  // A sender that is named by its address in numbers is the computer.
  if (ofSender.test(bare) && !ofClient.test(bare.replace(ofSender, ' '))) return 'sender';
  return 'client';
}
