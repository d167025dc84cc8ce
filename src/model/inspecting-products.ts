/** A product that opens encrypted connections on the way and shows a certificate of its own making. */
export interface InspectingProduct {
  name: string;
  /** `scanner` runs on a computer, `firewall` in a network or a data centre, `filter` is parental control or advertising, `debugger` a developer's tool. */
  kind: 'scanner' | 'firewall' | 'filter' | 'debugger';
  /** Words of the issuer's name, in lower case, as the products write them by default. */
  issuers: readonly string[];
}

/**
 * Products by what stands in the issuer of the certificates they make. A word is here only if no public authority has it in
 * its name. Where a maker lets the administrator choose the name, only the default can be known.
 */
export const inspectingProducts: readonly InspectingProduct[] = [
  {
    name: 'Avast',
    kind: 'scanner',
    issuers: ['avast web/mail shield', 'avast! web/mail shield', 'avast untrusted', 'avast antivirus'],
  },
  { name: 'AVG', kind: 'scanner', issuers: ['avg web/mail shield', 'avg antivirus', 'avg technologies'] },
  { name: 'Avira', kind: 'scanner', issuers: ['avira web/mail shield', 'avira security'] },
  {
    name: 'Norton',
    kind: 'scanner',
    issuers: ['norton web/mail shield', 'norton antivirus', 'norton security'],
  },
  { name: 'Kaspersky', kind: 'scanner', issuers: ['kaspersky'] },
  { name: 'ESET', kind: 'scanner', issuers: ['eset ssl filter', 'eset, spol'] },
  { name: 'Bitdefender', kind: 'scanner', issuers: ['bitdefender'] },
  { name: 'G DATA', kind: 'scanner', issuers: ['g data', 'gdata'] },
  { name: 'Dr.Web', kind: 'scanner', issuers: ['dr.web', 'drweb', 'doctor web'] },
  { name: 'BullGuard', kind: 'scanner', issuers: ['bullguard'] },
  { name: 'F-Secure', kind: 'scanner', issuers: ['f-secure'] },
  { name: 'Panda', kind: 'scanner', issuers: ['panda security', 'panda antivirus'] },
  { name: 'Quick Heal', kind: 'scanner', issuers: ['quick heal', 'seqrite'] },
  { name: 'K7', kind: 'scanner', issuers: ['k7 computing'] },
  { name: 'Webroot', kind: 'scanner', issuers: ['webroot'] },
  { name: 'Emsisoft', kind: 'scanner', issuers: ['emsisoft'] },
  { name: 'Sophos', kind: 'firewall', issuers: ['sophos', 'astaro'] },
  { name: 'Cyberoam', kind: 'firewall', issuers: ['cyberoam'] },
  {
    name: 'Fortinet FortiGate',
    kind: 'firewall',
    issuers: ['fortinet', 'fortigate', 'fortimail', 'fortiproxy'],
  },
  {
    name: 'Palo Alto Networks',
    kind: 'firewall',
    issuers: ['palo alto networks', 'paloaltonetworks', 'globalprotect'],
  },
  { name: 'Zscaler', kind: 'firewall', issuers: ['zscaler'] },
  { name: 'Netskope', kind: 'firewall', issuers: ['netskope'] },
  { name: 'Cisco Umbrella', kind: 'firewall', issuers: ['cisco umbrella', 'opendns'] },
  {
    name: 'Cisco Secure Web Appliance',
    kind: 'firewall',
    issuers: ['ironport', 'cisco secure web', 'cisco web security'],
  },
  {
    name: 'Cloudflare Gateway',
    kind: 'firewall',
    issuers: ['gateway ca - cloudflare', 'cloudflare gateway', 'cloudflare for teams'],
  },
  { name: 'Check Point', kind: 'firewall', issuers: ['check point', 'checkpoint', 'zonealarm'] },
  { name: 'Blue Coat', kind: 'firewall', issuers: ['blue coat', 'bluecoat', 'proxysg'] },
  { name: 'WatchGuard', kind: 'firewall', issuers: ['watchguard', 'fireware'] },
  { name: 'Untangle', kind: 'firewall', issuers: ['untangle', 'arista edge threat'] },
  { name: 'Barracuda', kind: 'firewall', issuers: ['barracuda'] },
  { name: 'SonicWall', kind: 'firewall', issuers: ['sonicwall'] },
  { name: 'Forcepoint', kind: 'firewall', issuers: ['forcepoint', 'websense', 'stonesoft'] },
  { name: 'McAfee Web Gateway', kind: 'firewall', issuers: ['mcafee', 'skyhigh', 'trellix'] },
  { name: 'Trend Micro', kind: 'firewall', issuers: ['trend micro', 'trendmicro', 'iwsva', 'imsva'] },
  { name: 'Juniper', kind: 'firewall', issuers: ['juniper networks'] },
  { name: 'Stormshield', kind: 'firewall', issuers: ['stormshield', 'netasq'] },
  { name: 'Clavister', kind: 'firewall', issuers: ['clavister'] },
  { name: 'Kerio Control', kind: 'firewall', issuers: ['kerio control'] },
  { name: 'Securepoint', kind: 'firewall', issuers: ['securepoint'] },
  { name: 'Sangfor', kind: 'firewall', issuers: ['sangfor'] },
  { name: 'Hillstone', kind: 'firewall', issuers: ['hillstone'] },
  { name: 'A10 Networks', kind: 'firewall', issuers: ['a10 networks'] },
  { name: 'Smoothwall', kind: 'firewall', issuers: ['smoothwall'] },
  { name: 'iboss', kind: 'firewall', issuers: ['iboss'] },
  { name: 'ContentKeeper', kind: 'firewall', issuers: ['contentkeeper'] },
  { name: 'Menlo Security', kind: 'firewall', issuers: ['menlo security'] },
  {
    name: 'Lightspeed',
    kind: 'filter',
    issuers: ['lightspeed rocket', 'lightspeed systems', 'lightspeed filter'],
  },
  { name: 'Securly', kind: 'filter', issuers: ['securly'] },
  { name: 'Qustodio', kind: 'filter', issuers: ['qustodio'] },
  { name: 'Net Nanny', kind: 'filter', issuers: ['net nanny', 'contentwatch'] },
  { name: 'Covenant Eyes', kind: 'filter', issuers: ['covenant eyes'] },
  { name: 'AdGuard', kind: 'filter', issuers: ['adguard'] },
  { name: 'Superfish', kind: 'filter', issuers: ['superfish', 'komodia', 'visualdiscovery'] },
  { name: 'Fiddler', kind: 'debugger', issuers: ['do_not_trust_fiddler', 'fiddlerroot'] },
  { name: 'mitmproxy', kind: 'debugger', issuers: ['mitmproxy'] },
  { name: 'Charles', kind: 'debugger', issuers: ['charles proxy'] },
  { name: 'Burp Suite', kind: 'debugger', issuers: ['portswigger'] },
];

/** The product that made a certificate, by the issuer's name (`CN=…, O=…`), or null. */
export function inspectingProduct(issuer: string): InspectingProduct | null {
  const name = ` ${issuer.toLowerCase().replace(/[\s_]+/g, ' ')} `;
  const holds = (word: string) => {
    const text = word.replaceAll('_', ' ');
    const at = name.indexOf(text);
    // A whole word: "sophos" is not to be found in a person's or a company's longer name.
    return at >= 0 && !/[a-z0-9]/.test(name[at - 1] ?? '') && !/[a-z]/.test(name[at + text.length] ?? '');
  };
  return inspectingProducts.find(({ issuers }) => issuers.some(holds)) ?? null;
}
