import { variant } from '../variant.ts';
import { dovecot24Imap, postfix } from '../vendors/dovecot.ts';
import { imap, pop3, smtp } from './shorthands.ts';

const qqHelp = 'http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256';

/** The second part of the thirteenth set: what servers say to a login and of the mailbox. */
export const thirteenthLookLogin = [
  // Mailspring, FreeScout and others on QQ, as a program shows it that reads UTF-8
  smtp(
    'thirteenth look, 42: QQ, in Chinese',
    'login-app-password-needed',
    `535 Error: 请使用授权码登录。详情请看: ${qqHelp}`,
  ),
  // NOJ 93: the same text in GBK, read as UTF-8
  smtp(
    'thirteenth look, 43: QQ, unreadable',
    'login-app-password-needed',
    `535 Error: ��ʹ����Ȩ���¼�������뿴: ${qqHelp} `,
  ),
  // Valine-Admin 86: the same text in GBK, read as Latin-1
  smtp(
    'thirteenth look, 44: QQ, Latin-1',
    'login-app-password-needed',
    `535 Error: ÇëÊ¹ÓÃÊÚÈ¨ÂëµÇÂ¼¡£ÏêÇéÇë¿´: ${qqHelp}`,
  ),
  // canal 554: Alibaba's company mail
  smtp('thirteenth look, 45: Alibaba, 526', 'login-refused', '526 Authentication failure[0]'),
  // mailcore2 1517: Tiscali
  smtp(
    'thirteenth look, 46: Tiscali, too simple',
    'password-must-change',
    '535 5.7.0 authentication rejected: your password is too simple',
  ),
  // higlabo 17 and 119: Yandex holds the account for a robot
  smtp(
    'thirteenth look, 47: Yandex, robot',
    'login-account-disabled',
    '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc/1IxE',
    'login-sending-off',
  ),
  // PHPMailer 2910, a Turkish hoster
  smtp('thirteenth look, 48: Turkish hoster', 'login-refused', '535 Login incorrect -ERR'),
  // PeerTube 7658: a key without the right to send
  smtp(
    'thirteenth look, 49: Scaleway, permission',
    'login-refused',
    '535 5.7.8 Permission denied',
    'login-account-disabled',
    'login-sending-off',
  ),
  // mail-api 23: qmail accepts with words of refusal
  variant({ ...postfix, security: 'tls' }, 'thirteenth look, 50: qmail, 235 failure', 'login-refused', {
    login: '235 auth failure',
    after: { RCPT: '553 sorry, that domain is not in my list of allowed rcpthosts (#5.7.1)' },
    orElse: ['relay-denied-after-login'],
  }),
  // node-imap 606: Rackspace
  imap(
    'thirteenth look, 51: Rackspace, connections',
    'login-rate-limited',
    '% NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=16)',
  ),
  // Mail and Packages 1014: Outlook.com
  imap(
    'thirteenth look, 52: Outlook, basic blocked',
    'login-password-method-off',
    '% NO [Error="AuthFailed:LogonDenied-BasicAuthBlocked-<RequestId=a72c4922-23ab-4d80-b5ea-df75b0cdd734,ST=02:03:58><Process:Microsoft.Exchange.Security.BasicAuthService.Server><UserType:OutlookCom><LogonFailed-BasicAuthBlocked><AS:BasicAuthBlocked>"] LOGIN failed.',
  ),
  // MailKit 856: Free closes after a wrong password
  imap('thirteenth look, 53: Free, closed', 'login-refused', '% NO Invalid login or password\n!'),
  // the same at POP3
  pop3('thirteenth look, 54: Free, POP3, closed', 'login-refused', '-ERR Invalid login or password\n!'),
  // Mailpile 2242: right again five minutes later
  imap('thirteenth look, 55: system error', 'login-temporary-failure', '% NO System error'),
  // FreeScout 1906
  imap(
    'thirteenth look, 56: name or password rejected',
    'login-refused',
    '% NO AUTHENTICATE login failure: user name or password rejected',
  ),
  // hydroxide 194: the provider turns the connection away
  imap(
    'thirteenth look, 57: Proton, 9001',
    'login-temporary-failure',
    '% NO [9001] Login temporarily not permitted from your connection for security reasons, please try again later. Using a VPN may cause this error',
    'login-rate-limited',
    'client-blocked',
  ),
  // email-oauth2-proxy 223 and 338: the name is not in its list, or in other letters
  imap(
    'thirteenth look, 58: OAuth proxy, no entry',
    'login-refused',
    '% NO AUTHENTICATE Email OAuth 2.0 Proxy: No config file entry found for account ann@example.test - please add a new section with values\n!',
    'login-name-form',
  ),
  // hMailServer 594: the mark of success and failure in one
  pop3(
    'thirteenth look, 59: hMailServer, +ERR',
    'mailbox-not-accessible',
    '+ERR Server error: Failed to fetch messages in Inbox.',
    'login-temporary-failure',
    'protocol-violation',
  ),
  // perdition 4: the mailbox is held at the server behind; a wrong password has the same words and cannot be told from it
  pop3(
    'thirteenth look, 60: perdition, held',
    'login-temporary-failure',
    '-ERR Re-Authentication Failure',
    'mailbox-in-use',
    'login-refused',
  ),
  // a Japanese ISP's page: a lock that stayed
  pop3('thirteenth look, 61: Japanese ISP, lock', 'mailbox-in-use', '-ERR maillock: lock busy!'),
  // mail-api 105: a full mailbox, told beside an accepted login
  variant(dovecot24Imap, 'thirteenth look, 62: over quota, alert', 'mailbox-full', {
    inside: {
      LOGIN: '* OK [ALERT] account is over quota\n% OK completed',
      AUTHENTICATE: '* OK [ALERT] account is over quota\n% OK completed',
    },
  }),
  // DavMail 349
  pop3(
    'thirteenth look, 63: DavMail',
    'login-refused',
    '-ERR Authentication failed: invalid user or password',
  ),
];
