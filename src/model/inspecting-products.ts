/** A product that opens encrypted connections on the way and shows a certificate of its own making. */
export interface InspectingProduct {
  name: string;
  /** `scanner` runs on a computer, `firewall` in a network or a data centre, `filter` is parental control or advertising, `debugger` a developer's tool. */
  kind: 'scanner' | 'firewall' | 'filter' | 'debugger';
  /** Words of the issuer's name, in lower case, as the products write them by default. */
  issuers: readonly string[];
  /** Where it is told that the product does so: the maker's own document, or a study that tried it. */
  reference: string;
}

/** What others have tried: client programs at NDSS 2016, programs and devices at NDSS 2017. */
const studies = {
  killedByProxy:
    'https://www.ndss-symposium.org/wp-content/uploads/2017/09/killed-by-proxy-analyzing-client-end-tls-interception-software.pdf',
  interception: 'https://jhalderm.com/pub/papers/interception-ndss17.pdf',
};

/**
 * Products by what stands in the issuer of the certificates they make. A word is here only if no public authority has it in
 * its name. Where a maker lets the administrator choose the name, only the default can be known.
 */
export const inspectingProducts: readonly InspectingProduct[] = [
  {
    name: 'Avast',
    kind: 'scanner',
    issuers: ['avast web/mail shield', 'avast! web/mail shield', 'avast untrusted', 'avast antivirus'],
    reference: 'https://www.avast.com/cs-cz/faq.php?article=AVKB91',
  },
  {
    name: 'AVG',
    kind: 'scanner',
    issuers: ['avg web/mail shield', 'avg antivirus', 'avg technologies'],
    reference:
      'https://support.avg.com/SupportArticleView?l=en&urlname=content-products-avg-management-consoles-configuringsettingsandpolicies-mailshield',
  },
  {
    name: 'Norton',
    kind: 'scanner',
    issuers: ['norton web/mail shield', 'norton antivirus', 'norton security'],
    reference:
      'https://support.norton.com/sp/en/us/norton-download-install/current/solutions/v20240108183457190',
  },
  {
    name: 'Kaspersky',
    kind: 'scanner',
    issuers: ['kaspersky'],
    reference: 'https://support.kaspersky.com/help/Kaspersky/Win21.7/en-US/157530.htm',
  },
  {
    name: 'ESET',
    kind: 'scanner',
    issuers: ['eset ssl filter', 'eset, spol'],
    reference: 'https://support.eset.com/en/kb6672-certificate-notifications-in-eset-windows-home-products',
  },
  { name: 'Bitdefender', kind: 'scanner', issuers: ['bitdefender'], reference: studies.killedByProxy },
  { name: 'G DATA', kind: 'scanner', issuers: ['g data', 'gdata'], reference: studies.killedByProxy },
  {
    name: 'Dr.Web',
    kind: 'scanner',
    issuers: ['dr.web', 'drweb', 'doctor web'],
    reference:
      'https://download.geo.drweb.com/pub/drweb/unix/workstation/11.0/documentation/html/en/dw_8_gui_settings_network.htm',
  },
  { name: 'BullGuard', kind: 'scanner', issuers: ['bullguard'], reference: studies.killedByProxy },
  {
    name: 'Sophos',
    kind: 'firewall',
    issuers: ['sophos', 'astaro'],
    reference:
      'https://docs.sophos.com/nsg/sophos-firewall/21.0/Help/en-us/webhelp/onlinehelp/AdministratorHelp/RulesAndPolicies/SSL/TLSInspectionRules/SSLTLSInspectionSettings/index.html',
  },
  {
    name: 'Fortinet FortiGate',
    kind: 'firewall',
    issuers: ['fortinet', 'fortigate', 'fortimail', 'fortiproxy'],
    reference: 'https://docs.fortinet.com/document/FortiSASE/latest/administration-guide/549916',
  },
  {
    name: 'Palo Alto Networks',
    kind: 'firewall',
    issuers: ['palo alto networks', 'paloaltonetworks', 'globalprotect'],
    reference:
      'https://docs.paloaltonetworks.com/content/techdocs/en_US/pan-os/9-1/pan-os-admin/decryption/decryption-concepts/ssl-forward-proxy-decryption-profile.html',
  },
  {
    name: 'Zscaler',
    kind: 'firewall',
    issuers: ['zscaler'],
    reference: 'https://help.zscaler.com/unified/choosing-ca-certificate-ssl-inspection',
  },
  {
    name: 'Netskope',
    kind: 'firewall',
    issuers: ['netskope'],
    reference: 'https://docs.netskope.com/en/certificates/',
  },
  {
    name: 'Cisco Umbrella',
    kind: 'firewall',
    issuers: ['cisco umbrella', 'opendns'],
    reference:
      'https://support.umbrella.com/hc/en-us/articles/14723683519380-Why-Is-the-Expiration-of-Certificates-from-the-Cisco-Umbrella-Proxy-Within-Days-of-the-Present-Date',
  },
  {
    name: 'Cisco Secure Web Appliance',
    kind: 'firewall',
    issuers: ['ironport', 'cisco secure web', 'cisco web security'],
    reference: studies.interception,
  },
  {
    name: 'Cloudflare Gateway',
    kind: 'firewall',
    issuers: ['gateway ca - cloudflare', 'cloudflare gateway', 'cloudflare for teams'],
    reference:
      'https://developers.cloudflare.com/cloudflare-one/traffic-policies/http-policies/tls-decryption/',
  },
  {
    name: 'Check Point',
    kind: 'firewall',
    issuers: ['check point', 'checkpoint', 'zonealarm'],
    reference: studies.interception,
  },
  {
    name: 'Blue Coat',
    kind: 'firewall',
    issuers: ['blue coat', 'bluecoat', 'proxysg'],
    reference: studies.interception,
  },
  {
    name: 'WatchGuard',
    kind: 'firewall',
    issuers: ['watchguard', 'fireware'],
    reference:
      'https://www.watchguard.com/help/docs/help-center/en-US/Content/en-US/Fireware/certificates/cert_https_proxy_resign_c.html',
  },
  {
    name: 'Untangle',
    kind: 'firewall',
    issuers: ['untangle', 'arista edge threat'],
    reference: studies.interception,
  },
  { name: 'Barracuda', kind: 'firewall', issuers: ['barracuda'], reference: studies.interception },
  {
    name: 'SonicWall',
    kind: 'firewall',
    issuers: ['sonicwall'],
    reference: 'http://help.sonicwall.com/help/sw/eng/9320/26/2/4/content/DPI_Client_SSL.092.2.html',
  },
  {
    name: 'Forcepoint',
    kind: 'firewall',
    issuers: ['forcepoint', 'websense', 'stonesoft'],
    reference:
      'https://help.stonesoft.com/onlinehelp/StoneGate/SMC/6.7.0/GUID-F9AA7EC2-855E-446F-9032-20D89C12E93D.html',
  },
  {
    name: 'Trend Micro',
    kind: 'firewall',
    issuers: ['trend micro web security', 'trend micro deep', 'iwsva', 'imsva'],
    reference: 'https://success.trendmicro.com/ja-JP/solution/KA-0013237',
  },
  { name: 'Juniper', kind: 'firewall', issuers: ['juniper networks'], reference: studies.interception },
  {
    name: 'Stormshield',
    kind: 'firewall',
    issuers: ['stormshield', 'netasq'],
    reference:
      'https://documentation.stormshield.eu/SNS/v4/en/Content/HTTPS_filtering/Configuring_the_SSL_proxy.htm',
  },
  {
    name: 'Kerio Control',
    kind: 'firewall',
    issuers: ['kerio control'],
    reference:
      'https://support.keriocontrol.gfi.com/hc/en-us/articles/360015191259-Filtering-HTTPS-Connections',
  },
  { name: 'A10 Networks', kind: 'firewall', issuers: ['a10 networks'], reference: studies.interception },
  {
    name: 'Smoothwall',
    kind: 'firewall',
    issuers: ['smoothwall'],
    reference:
      'https://help.smoothwall.net/FilterFirewall/Content/7Guardian/3HTTPSInspection/HTTPSInspection.htm',
  },
  {
    name: 'Lightspeed',
    kind: 'filter',
    issuers: ['lightspeed rocket', 'lightspeed systems', 'lightspeed filter'],
    reference: 'http://community.lightspeedsystems.com/documentation/ssl-explained-2/',
  },
  {
    name: 'Securly',
    kind: 'filter',
    issuers: ['securly'],
    reference: 'https://blog.securly.com/category/engineering/',
  },
  {
    name: 'Net Nanny',
    kind: 'filter',
    issuers: ['net nanny', 'contentwatch'],
    reference: studies.killedByProxy,
  },
  {
    name: 'AdGuard',
    kind: 'filter',
    issuers: ['adguard'],
    reference: 'https://adguard.com/kb/general/https-filtering/what-is-https-filtering',
  },
  {
    name: 'Superfish',
    kind: 'filter',
    issuers: ['superfish', 'komodia', 'visualdiscovery'],
    reference: 'http://software.sonicwall.com/applications/ips/index.asp?ev=sig&sigid=9647',
  },
  {
    name: 'Fiddler',
    kind: 'debugger',
    issuers: ['do_not_trust_fiddler', 'fiddlerroot'],
    reference: 'https://docs.telerik.com/fiddler/configure-fiddler/tasks/decrypthttps',
  },
  {
    name: 'mitmproxy',
    kind: 'debugger',
    issuers: ['mitmproxy'],
    reference: 'https://docs.mitmproxy.org/stable/concepts-certificates/',
  },
  {
    name: 'Charles',
    kind: 'debugger',
    issuers: ['charles proxy'],
    reference: 'https://www.charlesproxy.com/documentation/using-charles/ssl-certificates/',
  },
  {
    name: 'Burp Suite',
    kind: 'debugger',
    issuers: ['portswigger'],
    reference: 'https://portswigger.net/burp/documentation/desktop/external-browser-config/certificate',
  },
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
