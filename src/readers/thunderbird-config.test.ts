import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, configFile, configServer, heardAccount } from '../testing/heard-answers.ts';
import { toldInEnglish, toldReason } from '../testing/told-messages.ts';
import { readXmlRoot } from '../xml/read-xml.ts';
import { readThunderbirdConfig } from './thunderbird-config.ts';

const imap = configServer('imap');
const smtp = configServer('smtp');

function read(file: string): string {
  const root = readXmlRoot(file, 'clientConfig');
  assert.ok(root, file);
  const reading = readThunderbirdConfig(root, heardAccount);
  if (reading.kind === 'refused') return `refused: ${toldReason(reading.reason)}`;
  if (reading.kind === 'exchange') return 'exchange';
  return `${brief(reading.incoming)} | ${brief(reading.outgoing)}`;
}

const usualIn = 'imap mail.example.test:993 tls ann@example.test password';
const usualOut = 'smtp mail.example.test:465 tls ann@example.test password';
const usual = `${usualIn} | ${usualOut}`;
const wayIn = (way: string) => `${usualIn.replace(/password$/, way)} | ${usualOut}`;
const wayOut = (way: string) => `${usualIn} | ${usualOut.replace(/password$/, way)}`;
const incoming = (change: Parameters<typeof configServer>[1], type = 'imap') =>
  configFile([configServer(type, change), smtp]);
const outgoing = (change: Parameters<typeof configServer>[1]) =>
  configFile([imap, configServer('smtp', change)]);

/** Of the kinds that test_autoconfigXML.js, test_fetchConfig.js and test_sanitizer.js of Thunderbird assert, and their neighbours. */
const cases: [string, string, string | RegExp][] = [
  ['a plain file', configFile([imap, smtp]), usual],
  ['a type it does not know, then one it knows', configFile([configServer('imap5'), imap, smtp]), usual],
  [
    'a socket type it does not know, then one it knows',
    configFile([configServer('imap', { socketType: 'key-from-DNSSEC' }), imap, smtp]),
    usual,
  ],
  [
    'of several socket types the first that is known',
    incoming({ socketType: ['GSSAPI2', 'plain'] }),
    /993 none/,
  ],
  [
    'of several ways the first that is known',
    incoming({ authentication: ['GSSAPI2', 'password-encrypted'] }),
    wayIn('encrypted password'),
  ],
  [
    'of several names and ports the first',
    incoming({ hostname: ['a.test', 'b.test'], port: ['143', '7878'], username: ['%EMAILLOCALPART%', 'x'] }),
    /imap a\.test:143 tls ann password/,
  ],
  [
    'a way to send it does not know, then one it knows',
    configFile([imap, configServer('smtp', { authentication: 'smtp-after-imap' }), smtp]),
    usual,
  ],
  [
    'sending by address of the caller',
    outgoing({ authentication: ['GSSAPI2', 'client-IP-address'] }),
    wayOut('none'),
  ],
  [
    'elements of the future',
    configFile([imap, smtp], {
      more: '<enableURL url="http://x.test"/><instructionsURL url="http://x.test"/>',
    }),
    usual,
  ],
  [
    'placeholders in names',
    configFile([
      configServer('pop3', {
        hostname: 'pop.%EMAILDOMAIN%',
        username: '%EMAILLOCALPART%',
        authentication: 'plain',
      }),
      smtp,
    ]),
    `pop3 pop.example.test:993 tls ann password | ${usualOut}`,
  ],
  ['the host name is a placeholder alone', incoming({ hostname: '%EMAILDOMAIN%' }), /imap example\.test:993/],
  [
    'OAuth2 of nobody, then a password',
    incoming({ authentication: ['OAuth2', 'password-cleartext'] }),
    usual,
  ],
  [
    'OAuth2 of nobody alone, then a server with a password',
    configFile([configServer('imap', { hostname: 'new.test', authentication: 'OAuth2' }), imap, smtp]),
    usual,
  ],
  [
    'OAuth2 of nobody alone',
    incoming({ authentication: 'OAuth2' }),
    /refused: line 5, <incomingServer>: authentication is OAuth2, for which mail\.example\.test is not registered/,
  ],
  [
    'OAuth2 of a known provider',
    incoming({ hostname: 'imap.gmail.com', authentication: 'OAuth2' }),
    /imap imap\.gmail\.com:993 tls ann@example\.test OAuth2/,
  ],
  ...['password-cleartext', 'plain'].map((way): [string, string, string] => [
    `receiving by ${way}`,
    incoming({ authentication: way }),
    usual,
  ]),
  ...['password-encrypted', 'secure'].map((way): [string, string, string] => [
    `receiving by ${way}`,
    incoming({ authentication: way }),
    wayIn('encrypted password'),
  ]),
  ...['GSSAPI', 'NTLM'].map((way): [string, string, string] => [
    `receiving by ${way}`,
    incoming({ authentication: way }),
    wayIn(way),
  ]),
  ...['none', 'client-IP-address', 'smtp-after-pop', 'password'].map((way): [string, string, RegExp] => [
    `receiving by ${way}`,
    incoming({ authentication: way }),
    /refused: .*authentication is/,
  ]),
  ...['none', 'client-IP-address', 'smtp-after-pop'].map((way): [string, string, string] => [
    `sending by ${way}`,
    outgoing({ authentication: way }),
    wayOut('none'),
  ]),
  ...['password-cleartext', 'plain'].map((way): [string, string, string] => [
    `sending by ${way}`,
    outgoing({ authentication: way }),
    usual,
  ]),
  ...['password-encrypted', 'secure'].map((way): [string, string, string] => [
    `sending by ${way}`,
    outgoing({ authentication: way }),
    wayOut('encrypted password'),
  ]),
  ...['GSSAPI', 'NTLM'].map((way): [string, string, string] => [
    `sending by ${way}`,
    outgoing({ authentication: way }),
    wayOut(way),
  ]),
  [
    'an Exchange server',
    configFile([
      '<incomingServer type="exchange"><hostname>outlook.office365.com</hostname><port>443</port><username>%EMAILADDRESS%</username><socketType>SSL</socketType><authentication>OAuth2</authentication><ewsURL>https://outlook.office365.com/x</ewsURL></incomingServer>',
      smtp,
    ]),
    'exchange',
  ],
  ['no way to receive', incoming({ authentication: null }), /refused: .*authentication is missing/],
  [
    'no way to send',
    outgoing({ authentication: null }),
    /refused: .*<outgoingServer>: authentication is missing/,
  ],
  [
    'ways it does not know are passed over',
    incoming({ authentication: ['unsupported', 'password-cleartext'] }),
    usual,
  ],
  ['no id', configFile([imap, smtp], { id: '' }), /refused: the id .* is nothing/],
  [
    'an id that is a sentence',
    configFile([imap, smtp], { id: ' id="Example Mail"' }),
    /refused: the id .*“Example Mail”/,
  ],
  ['no domain', configFile([imap, smtp], { domain: '' }), /refused: .*has no <domain>/],
  [
    'a domain that is none',
    configFile([imap, smtp], { domain: '<domain>a b</domain>' }),
    /refused: no <domain>/,
  ],
  [
    'a bad domain beside a good one',
    configFile([imap, smtp], { domain: '<domain>a b</domain><domain>example.test</domain>' }),
    usual,
  ],
  ['a domain by placeholder', configFile([imap, smtp], { domain: '<domain>%EMAILDOMAIN%</domain>' }), usual],
  ['no incoming server', configFile([smtp]), /refused: .*has no <incomingServer>/],
  ['no outgoing server', configFile([imap]), /refused: .*has no <outgoingServer>/],
  ['no provider', '<clientConfig/>', /refused: .*has no <emailProvider>/],
  [
    'a provider in another case',
    '<clientConfig>\n<EmailProvider/></clientConfig>',
    /refused: line 2 says <EmailProvider> for <emailProvider>/,
  ],
  ['no user name: the word undefined', incoming({ username: null }), /tls undefined password/],
  ['a host name with blanks around', incoming({ hostname: ' mail.example.test ' }), usual],
  ['a host name in capitals', incoming({ hostname: 'MAIL.example.test' }), usual],
  [
    'a host name with blanks inside',
    incoming({ hostname: 'mail example' }),
    /refused: .*hostname is “mail example”/,
  ],
  ['a port with blanks around', incoming({ port: ' 993 ' }), usual],
  ['a port with a word behind', incoming({ port: '993 (SSL)' }), usual],
  ['a port that is a word', incoming({ port: 'imaps' }), /refused: .*port is “imaps”/],
  ['a port out of range', incoming({ port: '70000' }), /refused: .*port is “70000”/],
  ['port 0', incoming({ port: '0' }), /refused: .*port is “0”/],
  ['no port', incoming({ port: null }), /refused: .*port is nothing/],
  ['a socket type in small letters', incoming({ socketType: 'ssl' }), /refused: .*socketType is “ssl”/],
  [
    'a socket type that programs show: TLS',
    incoming({ socketType: 'TLS' }),
    /refused: .*socketType is “TLS”/,
  ],
  ['a socket type with blanks around', incoming({ socketType: ' SSL ' }), /refused: .*socketType/],
  [
    'a name by references and CDATA',
    incoming({ username: 'o&#39;br<![CDATA[ie]]>n' }),
    /tls o'brien password/,
  ],
  ['a comment inside a value', incoming({ hostname: 'mail.<!-- x -->example.test' }), usual],
  [
    'a default namespace',
    configFile([imap, smtp]).replace('<clientConfig', '<clientConfig xmlns="urn:x"'),
    usual,
  ],
  [
    'a prefix',
    '<c:clientConfig xmlns:c="urn:x"><c:emailProvider id="a.test"/></c:clientConfig>',
    /refused: names with a prefix/,
  ],
  [
    'attributes in a value',
    incoming({}).replace('<hostname>', '<hostname lang="en">'),
    /refused: .*hostname is “not a plain text”/,
  ],
];

for (const [what, file, wanted] of cases) {
  test(`Thunderbird: ${what}`, () => {
    const said = read(file);
    if (typeof wanted === 'string') assert.equal(said, wanted);
    else assert.match(said, wanted);
  });
}

test('Thunderbird signs in as a word where no name is given, and that is a doubt', () => {
  const root = readXmlRoot(incoming({ username: null }), 'clientConfig');
  assert.ok(root);
  const reading = readThunderbirdConfig(root, heardAccount);
  assert.ok(reading.kind === 'servers');
  assert.equal(reading.incoming?.username, 'undefined');
  assert.match(toldInEnglish(reading.doubts)[0] ?? '', /signs in as “undefined”/);
});
