import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offersOf } from '../../model/offers.ts';
import type { Protocol } from '../../model/protocols.ts';
import { descriptors } from '../../protocols/index.ts';
import { reply } from '../../testing/healthy-facts.ts';
import type { RefusalSetting } from '../../testing/refused-line.ts';
import { causeOfLine as cause } from '../../testing/refused-line.ts';
import type { RefusalCause } from './refusal-cause.ts';
import { refusalCause } from './refusal-cause.ts';

type Row = [server: string, protocol: Protocol, line: string, setting?: RefusalSetting];

const clear: RefusalSetting = { encrypted: false };
const clearStls: RefusalSetting = { encrypted: false, capabilities: ['STLS', 'STARTTLS'] };

const literalTexts: Record<RefusalCause, Row[]> = {
  'login-refused': [
    [
      'near miss: attempts left',
      'imap',
      'NO Login failed. You have only 3 attempts left in the web interface',
    ],
    [
      'near miss: webmail is named for something else',
      'imap',
      'NO Wrong password, you can change it only in webmail',
    ],
    ['near miss: the same door', 'imap', 'NO Incorrect password, please log in to webmail to check it'],
    ['near miss: this client', 'smtp', '535 5.7.8 Authentication failed: client not connected'],
    [
      'near miss: a newer app',
      'imap',
      'NO Authentication failed, update this app or the version of your mail client',
    ],
    ['near miss: denied', 'smtp', '535 5.7.8 SMTP access denied: wrong password'],
    ['near miss: read', 'pop3', '-ERR invalid password, mail cannot be read'],
    ['near miss: a name in full', 'pop3', '-ERR Please enter your user name in full'],
    ['near miss: the full name of a mailbox', 'imap', 'NO Use the mailbox full name to log in'],
    ['near miss: signing off', 'imap', 'NO IMAP4 login failed, server signing off'],
    [
      'near miss: another try',
      'smtp',
      '535 Authentication failed over TLS, please check the password and try again',
    ],
    ['near miss: an attempt', 'imap', 'NO Invalid password, 3 attempts left'],
    ['near miss: qmail', 'pop3', '-ERR authorization failed'],
    ['near miss: no place', 'imap', 'NO Authentication failed for user ann, wrong password or location'],
    ['near miss: no permission', 'smtp', '535 5.7.8 Authentication failed: not allowed with this password'],
    ['Dovecot', 'pop3', '-ERR [AUTH] Authentication failed.', { capabilities: ['AUTH-RESP-CODE'] }],
    ['Dovecot', 'imap', 'NO [AUTHENTICATIONFAILED] Authentication failed.'],
    ['generic', 'pop3', '-ERR Authentication failed', { capabilities: ['AUTH-RESP-CODE'] }],
    [
      'Gmail',
      'smtp',
      '535 5.7.8 Username and Password not accepted. For more information, go to\nhttps://support.google.com/mail/?p=BadCredentials a1-20 - gsmtp',
    ],
    ['Gmail', 'pop3', '-ERR [AUTH] Username and password not accepted.'],
    ['Gmail', 'imap', 'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)'],
    ['Exchange on-premises', 'smtp', '535 5.7.3 Authentication unsuccessful'],
    ['Exchange on-premises', 'imap', 'NO LOGIN failed.'],
    ['Exchange on-premises', 'pop3', '-ERR Logon failure: unknown user name or bad password.'],
    [
      'Exchange Online',
      'smtp',
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]',
    ],
    ['Yahoo', 'smtp', '535 5.7.0 (#AUTH012) Incorrect username or password.'],
    ['Yahoo', 'imap', 'NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials'],
    ['iCloud', 'smtp', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'],
    ['GMX, web.de', 'smtp', '535 Authentication credentials invalid'],
    ['web.de', 'pop3', '-ERR authentication failed'],
    ['web.de', 'imap', 'NO authentication failed'],
    ['Zoho', 'smtp', '535 Authentication Failed'],
    [
      'Yandex',
      'imap',
      'NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1_010534',
    ],
    ['Yandex', 'smtp', '535 5.7.8 Error: authentication failed: Invalid user or password!'],
    [
      'QQ',
      'smtp',
      '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
    ],
    ['163', 'smtp', '535 Error: authentication failed'],
    ['163', 'imap', 'NO LOGIN Login error or password error'],
    ['cPanel (Exim)', 'smtp', '535 Incorrect authentication data'],
    ['Postfix and saslauthd', 'smtp', '535 5.7.8 Error: authentication failed: authentication failure'],
    ['Postfix 3.9', 'smtp', '535 5.7.8 Error: authentication failed: (reason unavailable)'],
    ['Courier', 'imap', 'NO Login failed.'],
    ['Courier', 'pop3', '-ERR Login failed.'],
    ['Cyrus', 'imap', 'NO Login failed: authentication failure'],
    ['Cyrus', 'pop3', '-ERR [AUTH] Invalid login'],
    ['Zimbra', 'imap', 'NO LOGIN failed'],
    [
      'hMailServer',
      'pop3',
      '-ERR Invalid user name or password. Please use full email address as user name.',
    ],
    ['hMailServer', 'smtp', '535 Authentication failed. Restarting authentication process.'],
    ['MailEnable', 'pop3', '-ERR Unable to log on'],
    ['MailEnable', 'smtp', '535 Invalid Username or Password'],
    ['OVH', 'smtp', '535 5.7.1 Authentication failed'],
    ['Stalwart', 'smtp', '535 5.7.8 Authentication credentials invalid.'],
    ['Haraka', 'smtp', '535 5.7.8 Authentication failed'],
    ['Maddy', 'smtp', '535 5.7.8 Invalid credentials'],
    ['OpenSMTPD', 'smtp', '535 Authentication failed'],
    ['vpopmail', 'pop3', '-ERR authorization failed'],
    ['qmail', 'smtp', '535 authentication failed (#5.7.1)'],
    ['Sendmail', 'smtp', '535 5.7.0 authentication failed'],
    ['Proton Bridge', 'smtp', '454 4.7.0 invalid username or password'],
    ['Proton Bridge', 'smtp', '454 4.7.0 no such user'],
    [
      'James with single sign-on',
      'imap',
      'NO AUTHENTICATE failed. Invalid login/password.',
      { offered: ['PLAIN', 'XOAUTH2'] },
    ],
    ['a name that misleads', 'imap', 'NO [AUTHENTICATIONFAILED] User blocked@disabled.test not accepted'],
    [
      'a link that misleads',
      'smtp',
      '535 5.7.8 Bad credentials, see https://help.example.test/too-many-connections',
    ],
  ],
  'login-app-password-needed': [
    [
      'Gmail',
      'smtp',
      '534 5.7.9 Application-specific password required. For more information, go to\nhttps://support.google.com/mail/?p=InvalidSecondFactor a1-20 - gsmtp',
    ],
    [
      'Gmail',
      'pop3',
      '-ERR [AUTH] Application-specific password required: https://support.google.com/accounts/answer/185833',
    ],
    [
      'Gmail',
      'imap',
      'NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
    ],
    [
      'Gmail',
      'imap',
      'NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
    ],
    ['Gmail', 'pop3', '-ERR [AUTH] Web login required: https://support.google.com/mail/answer/78754'],
    ['Gmail', 'smtp', '534 5.7.14 Please log in via your web browser and then try again.'],
    ['Gmail', 'imap', 'NO [WEBALERT https://accounts.google.com/signin/continue] Web login required.'],
    [
      'mail.ru',
      'smtp',
      '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
    ],
    ['mail.ru', 'imap', 'NO [AUTHENTICATIONFAILED] Application password is REQUIRED'],
    [
      'QQ',
      'smtp',
      '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help',
    ],
    ['163', 'imap', 'NO LOGIN Login error: ERR.LOGIN.REQCODE'],
    [
      'Fastmail',
      'smtp',
      '535 5.7.8 Incorrect username or password; third-party clients need an app password',
    ],
  ],
  'login-password-method-off': [
    ['Exchange Online', 'imap', 'NO LOGIN failed. [AS4P189]', { offered: ['PLAIN', 'XOAUTH2'] }],
    [
      'Exchange Online',
      'smtp',
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM 2025-01-26T18:54:30.055Z 08DD3DD7D75D7743]',
    ],
    [
      'Exchange Online',
      'smtp',
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    ],
    [
      'Exchange Online',
      'smtp',
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.',
    ],
    ['Exchange Online', 'imap', 'NO LOGIN failed.', { offered: ['PLAIN', 'XOAUTH2'] }],
    ['Exchange Online', 'imap', 'NO AUTHENTICATE failed.', { offered: ['PLAIN', 'XOAUTH2'] }],
    [
      'Exchange Online',
      'pop3',
      '-ERR Logon failure: unknown user name or bad password.',
      { offered: ['USER', 'PLAIN', 'XOAUTH2'] },
    ],
    ['Exchange Online', 'imap', 'NO LOGIN failed. [Error="LogonDenied-BasicAuthBlocked"]'],
    [
      'Dovecot with tokens only',
      'pop3',
      '-ERR [AUTH] Unsupported authentication mechanism.',
      { offered: ['USER', 'XOAUTH2', 'OAUTHBEARER'] },
    ],
  ],
  'login-needs-encryption': [
    ['Perdition', 'pop3', '-ERR failed: Login Disabled', clear],
    ['GNU mailutils', 'imap', 'NO LOGIN Command disabled', clear],
    ['DBMail', 'pop3', '-ERR try STLS', clear],
    ['James', 'imap', 'NO LOGIN failed. Plain login / authentication are disabled.', clearStls],
    [
      'Dovecot 2.3',
      'pop3',
      '-ERR Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      clear,
    ],
    [
      'Dovecot 2.4',
      'pop3',
      '-ERR Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
      clear,
    ],
    [
      'Dovecot',
      'imap',
      'NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      clear,
    ],
    ['Cyrus', 'imap', 'NO Login only available under a layer', clear],
    ['Cyrus', 'pop3', '-ERR USER command only available under a layer', clear],
    ['Zimbra', 'pop3', '-ERR cleartext logins disabled', clear],
    ['Postfix', 'smtp', '530 5.7.0 Must issue a STARTTLS command first', clear],
    ['Postfix', 'smtp', '538 5.7.11 Encryption required for requested authentication mechanism', clear],
    ['Postfix', 'smtp', '504 5.5.4 Encryption required for requested authentication mechanism', clear],
    ['Postfix', 'smtp', '503 5.5.1 Error: authentication not enabled', clearStls],
    ['Exim', 'smtp', '503 AUTH command used when not advertised', clearStls],
    ['hMailServer', 'smtp', '530 A SSL/TLS-connection is required for authentication.', clear],
    ['hMailServer', 'pop3', '-ERR STLS is required.', clear],
    ['netqmail', 'smtp', '538 auth not available without TLS (#5.3.3)', clear],
    [
      'Yandex',
      'smtp',
      '530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: http://help.yandex.ru/mail/',
      clear,
    ],
    ['Exchange', 'pop3', '-ERR Command is not valid in this state.', clear],
    ['Exchange', 'imap', 'BAD Command received in Invalid state.', clear],
    [
      'unknown, LOGINDISABLED',
      'imap',
      'NO Login denied',
      { encrypted: false, capabilities: ['IMAP4REV1', 'STARTTLS', 'LOGINDISABLED'] },
    ],
    ['unknown', 'smtp', '523 5.7.10 Encryption Needed', clear],
  ],
  'login-not-offered': [
    ['Postfix', 'smtp', '503 5.5.1 Error: authentication not enabled'],
    ['Exim', 'smtp', '503 AUTH command used when not advertised'],
  ],
  'login-method-unsupported': [
    ['James', 'imap', 'NO LOGIN failed. Plain login / authentication are disabled.'],
    ['Exchange', 'smtp', '504 5.7.4 Unrecognized authentication type'],
    ['Sendmail', 'smtp', '504 5.3.3 AUTH mechanism LOGIN not available'],
    ['Postfix', 'smtp', '535 5.7.8 Error: authentication failed: Invalid authentication mechanism'],
    ['RFC 4954', 'smtp', '534 5.7.9 Authentication mechanism is too weak'],
    ['Dovecot', 'imap', 'NO Unsupported authentication mechanism.'],
    ['unknown', 'pop3', '-ERR Unknown command.'],
    ['unknown', 'imap', 'BAD Error in IMAP command received by server.'],
  ],
  'login-service-off': [
    [
      'INBUXA',
      'pop3',
      "-ERR [AUTH] This server allows only INBUXA webmail and JMAP apps. This mail app can't sign in.",
    ],
    ['webmail only', 'imap', 'NO This is a webmail only account'],
    ['restricted', 'imap', 'NO Access to this mailbox is restricted to the web interface'],
    ['browser', 'pop3', '-ERR Sign in is possible only in the browser'],
    ['programs', 'imap', 'NO External mail clients are not allowed for this account'],
    ['not supported', 'pop3', '-ERR Use of e-mail programs is not supported for your plan'],
    ['Bongo', 'pop3', '-ERR [SYS/PERM] POP access for this account is disabled'],
    ['Cyrus, cyr_deny', 'pop3', '-ERR [AUTH] authorization failure'],
    ['NetEase', 'smtp', '550 用户无权登录'],
    ['unknown', 'imap', 'NO Sie haben keine Berechtigung'],
    ['unknown', 'pop3', '-ERR Brak uprawnień do usługi'],
    ['Cyrus, cyr_deny', 'imap', 'NO Login failed: authorization failure'],
    ['unknown', 'imap', 'NO You do not have permission to access this service'],
    ['unknown', 'pop3', '-ERR user is not authorized to use this server'],
    ['unknown', 'smtp', '535 Login failed: service not activated for user'],
    ['unknown', 'imap', 'NO [AUTHORIZATIONFAILED] Access to IMAP service denied'],
    [
      'Gmail',
      'pop3',
      '-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.',
    ],
    [
      'Gmail',
      'imap',
      'NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)',
    ],
    [
      'Zoho',
      'imap',
      'NO [ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)',
    ],
    [
      'Yandex',
      'smtp',
      '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
    ],
    ['163', 'smtp', '550 User has no permission'],
    ['Axigen', 'imap', 'NO Service access not allowed'],
    ['Comcast', 'smtp', '535 5.7.8 third party access security is disabled for this account'],
    ['Rambler', 'imap', 'NO [AUTHENTICATIONFAILED] Access via mail clients is disabled in settings'],
    ['WP.pl', 'smtp', '535 5.7.8 Access from external programs is disabled'],
    ['126', 'imap', 'NO SELECT Unsafe Login. Please contact kefu@188.com for help'],
    ['unknown', 'imap', 'NO [ALERT] Your account is on a plan that does not allow IMAP access.'],
    ['Exchange', 'imap', 'NO User is authenticated but not connected.'],
    ['unknown', 'pop3', '-ERR [SYS/PERM] Access not allowed'],
    ['unknown', 'pop3', '-ERR [AUTH] POP3 access is disabled for this mailbox'],
    ['German', 'imap', 'NO IMAP-Zugriff nicht aktiviert'],
  ],
  'login-sending-off': [
    ['German', 'smtp', '535 Versand für Ihr Konto gesperrt'],
    ['Chinese', 'smtp', '535 该账号已被禁止发信'],
    [
      'INBUXA',
      'smtp',
      "535 5.7.0 This server allows only INBUXA webmail and JMAP apps. This mail app can't send.",
    ],
    ['by rights', 'smtp', '535 5.7.8 SMTP access denied for this account'],
    ['not granted', 'smtp', '550 5.7.1 SMTP submission has not been granted to this user'],
    ['plan', 'smtp', '535 Sending is not included for your plan'],
    ['webmail', 'smtp', '535 You may only send from webmail'],
    ['Stalwart', 'smtp', '550 5.7.1 Your account is not authorized to use this service.'],
    ['unknown', 'smtp', '535 You are not permitted to use this server'],
    ['unknown', 'smtp', '535 5.7.8 Your account is blocked for sending. Please contact support'],
    ['unknown', 'smtp', '525 5.7.13 Account has no permission to send'],
    [
      'Exchange Online',
      'smtp',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [TY1PR01CA0183.jpnprd01.prod.outlook.com]',
    ],
    [
      'Exchange Online',
      'smtp',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    ],
    ['unknown', 'smtp', '525 5.7.13 Sending is disabled for this mailbox'],
    ['unknown', 'smtp', '535 SMTP access disabled for this account'],
  ],
  'login-account-disabled': [
    ['German', 'smtp', '535 Ihr Konto ist gesperrt'],
    ['gromox', 'pop3', '-ERR access denied by user filter for ann@example.test'],
    ['a policy', 'imap', 'NO Login refused by account policy'],
    ['the administrator', 'smtp', '535 5.7.1 Access denied by the administrator'],
    ['unknown', 'smtp', '535 Your account is on hold'],
    ['unknown', 'smtp', '535 5.7.0 This account is awaiting manual approval'],
    ['unknown', 'smtp', '535 5.7.1 Customer contract has ended'],
    ['unknown', 'imap', 'NO Your subscription has lapsed'],
    ['near miss: no word of encryption', 'imap', 'NO Login disabled'],
    ['near miss: whose login', 'imap', 'NO Login disabled for this account', clear],
    ['Postal', 'smtp', '535 Mail server has been suspended'],
    ['unknown', 'imap', 'NO Your organization has been suspended'],
    ['RFC 4954', 'smtp', '525 5.7.13 User account disabled'],
    ['RFC 5530', 'imap', 'NO [EXPIRED] Access is no longer permitted'],
    ['RFC 5530', 'imap', 'NO [CONTACTADMIN] Please call'],
    ['unknown', 'smtp', '535 5.7.8 Your account has been suspended, call your provider'],
    ['unknown', 'pop3', '-ERR [AUTH] Account locked'],
    ['German', 'smtp', '535 Das Konto ist gesperrt'],
  ],
  'password-must-change': [
    ['RFC 5530: EXPIRED is about the passphrase', 'imap', 'NO [EXPIRED] That password is no longer accepted'],
    ['unknown', 'imap', 'NO your password must be changed'],
    ['Dovecot', 'imap', 'NO [AUTHENTICATIONFAILED] Password expired.'],
    ['Dovecot', 'imap', 'NO [EXPIRED] Password expired'],
    ['Tiscali', 'smtp', '535 5.7.0 authentication rejected: your password is too simple'],
    ['unknown', 'pop3', '-ERR [AUTH] Your password is too short, please set a new one in webmail'],
    ['unknown', 'imap', 'NO [ALERT] Password change required'],
    ['unknown', 'smtp', '535 5.7.8 The temporary password has to be changed on first login'],
    ['unknown', 'pop3', '-ERR Please change your password'],
    ['unknown', 'imap', 'NO Login failed: password reset required by administrator'],
    ['unknown', 'smtp', '535 Password does not meet the complexity requirements'],
    ['Windows', 'pop3', '-ERR The password for this account has expired.'],
    [
      'Active Directory behind LDAP',
      'imap',
      'NO 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 773, v1db1',
    ],
    ['German', 'imap', 'NO Ihr Passwort ist abgelaufen'],
    ['German', 'smtp', '535 Bitte ändern Sie Ihr Passwort'],
    ['Russian', 'smtp', '535 Срок действия пароля истек, смените пароль'],
    ['Chinese', 'pop3', '-ERR 密码过于简单，请修改密码'],
  ],
  'sending-limit-reached': [
    ['SendGrid', 'smtp', '451 Authentication failed: Maximum credits exceeded'],
    ['unknown', 'smtp', '535 5.7.8 Daily sending limit exceeded'],
    ['unknown', 'smtp', '454 4.7.0 Monthly message quota reached, upgrade your plan'],
    ['unknown', 'smtp', '535 Authentication failed: hourly email limit reached'],
    ['unknown', 'smtp', '550 Not enough credits'],
    ['unknown', 'smtp', '454 4.7.0 Too many recipients, try again in 5 minutes'],
    ['unknown', 'smtp', '535 You sent too many e-mails this hour'],
    ['Chinese', 'smtp', '535 发送邮件数量超过限制'],
  ],
  'login-temporary-failure': [
    ['Bongo', 'pop3', '-ERR [SYS/PERM] Internal error'],
    ['unavailable', 'pop3', '-ERR [SYS/PERM] Authentication server unavailable'],
    ['unknown', 'imap', 'NO Authentication service not responding'],
    ['qmail-popup', 'pop3', '-ERR unable to fork'],
    ['unknown', 'imap', 'NO Could not contact the login service'],
    ['unknown', 'smtp', '535 unable to retrieve user data'],
    ['qpsmtpd', 'smtp', '535 auth_imap - could not connect to localhost'],
    ['unknown', 'imap', 'NO connection refused by authentication server'],
    ['unknown', 'pop3', '-ERR Server busy'],
    ['Dovecot', 'pop3', '-ERR [SYS/TEMP] Temporary authentication failure. [mx1:2026-11-20 10:00:00]'],
    ['Dovecot', 'imap', 'NO [UNAVAILABLE] Temporary authentication failure. [mx1:2026-11-20 10:00:00]'],
    [
      'Dovecot',
      'imap',
      'NO [UNAVAILABLE] Internal error occurred. Refer to server log for more information.',
    ],
    [
      'Postfix',
      'smtp',
      '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
    ],
    ['Postfix', 'smtp', '535 5.7.8 Error: authentication failed: Connection lost to authentication server'],
    ['Postfix and saslauthd', 'smtp', '535 5.7.8 Error: authentication failed: generic failure'],
    ['cPanel (Exim)', 'smtp', '435 Unable to authenticate at present'],
    ['qmail', 'smtp', "454 oops, problem with child and I can't auth (#4.3.0)"],
    ['Courier', 'pop3', '-ERR Temporary problem, please try again later'],
    ['RFC 4954', 'smtp', '432 4.7.12 A password transition is needed'],
    ['Gmail', 'pop3', '-ERR [SYS/TEMP] Temporary system problem. Please try again later.'],
    ['OpenSMTPD', 'smtp', '421 4.3.0 Temporary Error'],
    ['Exchange', 'pop3', '-ERR Protocol error. Connection is closed. 10'],
    ['no sign but RFC 3206', 'pop3', '-ERR Something went astray', { capabilities: ['AUTH-RESP-CODE'] }],
  ],
  'login-rate-limited': [
    ['unknown', 'pop3', '-ERR [AUTH] Login blocked for 15 minutes after repeated failures'],
    [
      'Forward Email',
      'smtp',
      '550 You have exceeded the maximum number of failed authentication attempts. Please try again later',
    ],
    ['unknown', 'imap', 'NO Maximum of wrong passwords reached'],
    ['unknown', 'imap', 'NO Login from your country is not allowed'],
    ['unknown', 'smtp', '535 5.7.1 Access from this location is blocked'],
    ['unknown', 'pop3', '-ERR blocked by GeoIP policy'],
    ['unknown', 'imap', 'NO logins are not allowed from your network'],
    [
      'Dovecot',
      'pop3',
      '-ERR [IN-USE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)',
    ],
    [
      'Dovecot',
      'imap',
      'NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
    ],
    ['Postfix', 'smtp', '450 4.7.1 Error: too many AUTH commands from 192.0.2.9'],
    ['Postfix', 'smtp', '421 4.7.0 mail.example.test Error: too many errors'],
    ['Gmail', 'smtp', '454 4.7.0 Too many login attempts, please try again later.'],
    ['Gmail', 'imap', 'NO [ALERT] Too many simultaneous connections. (Failure)'],
    ['Gmail', 'imap', 'NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)'],
    ['Yahoo', 'smtp', '535 5.7.0 (#AUTH005) Too many bad auth attempts.'],
    ['Yahoo', 'imap', 'NO [LIMIT] LOGIN Rate limit hit.'],
    ['Mailu', 'imap', 'NO Temporary authentication failure (rate-limit)'],
    ['hMailServer', 'pop3', '-ERR Too many invalid logon attempts.'],
    ['Stalwart', 'smtp', '421 4.3.0 Too many authentication errors, disconnecting.'],
    ['Postfix', 'smtp', '554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied'],
    ['unknown', 'pop3', '-ERR Your IP address is blocked'],
    ['unknown', 'imap', 'NO [AUTHENTICATIONFAILED] Account temporarily locked'],
  ],
  'mailbox-full': [
    ['general', 'pop3', '-ERR Disk quota exceeded'],
    ['general', 'pop3', '-ERR Mailbox over quota, please delete messages in webmail'],
    ['general', 'imap', 'NO [OVERQUOTA] Login failed, quota exceeded'],
    ['general', 'imap', 'NO Your mailbox is full'],
  ],
  'mailbox-in-use': [
    ['by another', 'pop3', '-ERR being accessed by another process'],
    ['a client reads', 'pop3', '-ERR another POP3 client is reading this mailbox'],
    ['in session', 'pop3', '-ERR maildrop is in session'],
    ['popd', 'pop3', '-ERR being read already /var/mail/ann (stuck lock file in /var/mail?)'],
    ['opened', 'pop3', '-ERR Your mail is already opened by another program'],
    ['elsewhere', 'pop3', '-ERR maildrop being accessed elsewhere'],
    ['near miss: a lock, and a pause', 'pop3', '-ERR Login failed: mailbox locked, please wait'],
    ['unknown', 'pop3', '-ERR Mailbox lock could not be obtained, another client is connected'],
    ['Dovecot', 'pop3', '-ERR [IN-USE] Mailbox is locked by another POP3 session.'],
    ['Gmail', 'pop3', '-ERR [IN-USE] Unable to lock maildrop'],
    ['Cyrus', 'pop3', '-ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server'],
    ['hMailServer', 'pop3', '-ERR Your mailbox is already locked'],
    ['qpopper', 'pop3', '-ERR [IN-USE] /var/mail/.ann.pop lock busy! Is another session active? (11)'],
    ['RFC 5530', 'imap', 'NO [INUSE] Mailbox in use'],
    ['CommuniGate', 'pop3', '-ERR mailbox is used by some other POP session'],
    ['Dovecot with mbox', 'pop3', '-ERR [SYS/TEMP] Timeout while waiting for lock'],
  ],
  'mailbox-not-accessible': [
    ['vpopmail', 'pop3', '-ERR this user has no $HOME/Maildir'],
    ['a share that is gone', 'pop3', '-ERR Stale NFS file handle'],
    ['Cyrus', 'pop3', '-ERR [SYS/PERM] Unable to locate maildrop'],
    ['Courier', 'pop3', '-ERR chdir /home/vmail/ann failed'],
    ['Courier', 'imap', 'BYE [ALERT] Fatal error: No such file or directory'],
    ['popa3d', 'pop3', '-ERR Unable to open your mailbox'],
    ['Exchange 5.5', 'pop3', '-ERR Unable to open mailbox'],
    ['qpopper', 'pop3', '-ERR cannot open mailbox /var/mail/ann: Permission denied'],
    ['unknown', 'pop3', '-ERR [SYS/TEMP] Error opening mailbox'],
    ['unknown', 'imap', 'NO Mailbox is corrupt'],
    ['unknown', 'imap', 'NO Your maildir does not exist'],
  ],
  'proxy-hides-encryption': [
    ['Perdition', 'imap', 'NO failed: Login Disabled'],
    [
      'Dovecot behind HAProxy',
      'imap',
      'NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    ],
    [
      'Dovecot 2.4 behind nginx',
      'pop3',
      '-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
    ],
    ['Postfix behind stunnel', 'smtp', '530 5.7.0 Must issue a STARTTLS command first'],
    [
      'Postfix behind stunnel',
      'smtp',
      '538 5.7.11 Encryption required for requested authentication mechanism',
    ],
    ['unknown', 'imap', 'NO Login only with TLS, please use STARTTLS first'],
  ],
  'server-busy': [
    ['Cyrus', 'pop3', '-ERR [SYS/TEMP] The mail server is down for maintenance until 6 pm'],
    ['Cyrus', 'imap', 'BYE Server(s) shutting down, please try again later'],
    ['unknown', 'smtp', '454 4.3.0 System is under scheduled maintenance'],
    ['German', 'imap', 'NO Wartungsarbeiten bis 18 Uhr'],
  ],
  'login-too-soon': [
    ['Cyrus', 'pop3', '-ERR [LOGIN-DELAY] Logins must be at least 5 minutes apart'],
    ['no code', 'pop3', '-ERR Logins must be at least 10 minutes apart'],
    ['German', 'pop3', '-ERR Zugriff nur alle 15 Minuten erlaubt'],
    ['German', 'pop3', '-ERR login interval too small'],
  ],
};

for (const [expected, rows] of Object.entries(literalTexts)) {
  for (const [server, protocol, line, setting] of rows) {
    test(`${expected}: ${server}: ${protocol} ${line.slice(0, 90)}`, () => {
      assert.equal(cause(protocol, line, setting), expected);
    });
  }
}

/** Texts that hold the words of a strong claim without making it. */
const neighbours: [expected: RefusalCause, protocol: Protocol, line: string, setting?: RefusalSetting][] = [
  ['login-needs-encryption', 'imap', 'NO LOGIN is disabled on the clear-text port.', clear],
  ['login-needs-encryption', 'pop3', '-ERR password authentication is blocked without TLS', clear],
  ['login-needs-encryption', 'smtp', '535 Logins over unencrypted connections are disabled', clear],
  ['login-needs-encryption', 'imap', 'NO Refused: this account may only be opened with SSL', clear],
  ['login-refused', 'imap', 'NO TLS is disabled for this account'],
  ['login-refused', 'smtp', '535 Authentication failed. Check the SSL/TLS settings of your program'],
  ['login-refused', 'imap', 'NO Invalid login. Clients that need a newer TLS version are listed on our site'],
  ['mailbox-in-use', 'pop3', '-ERR Unable to open mailbox: locked by another session'],
  ['login-refused', 'pop3', '-ERR authentication failed: no such mailbox or wrong password'],
  ['login-refused', 'imap', 'NO Login failed. If your account is locked, contact us'],
  ['login-refused', 'smtp', '535 Wrong password. Your account will be locked after 3 more attempts'],
  ['login-refused', 'pop3', '-ERR Invalid login. The account is not locked'],
  ['login-refused', 'imap', 'NO Invalid credentials; you can reset your password on our site'],
  ['login-refused', 'smtp', '535 Wrong password, or your password has expired'],
  ['login-refused', 'imap', 'NO Incorrect password. The certificate of this user has not expired'],
  ['login-rate-limited', 'imap', 'NO Your IP is blocked'],
  ['login-rate-limited', 'pop3', '-ERR your connection is locked out for 5 min'],
  ['login-rate-limited', 'smtp', '535 User login from this network is banned'],
  ['login-rate-limited', 'imap', 'NO account temporarily suspended after failed attempts'],
  ['login-service-off', 'imap', 'NO IMAP access for this user is disabled'],
  ['login-service-off', 'pop3', '-ERR POP3 is not available for this mailbox in your tariff'],
  ['login-refused', 'pop3', '-ERR Mailbox not found'],
  [
    'password-must-change',
    'pop3',
    '-ERR [AUTH] Password is insecure and was disabled, please choose a stronger one',
  ],
  ['login-needs-encryption', 'smtp', '535 Password login over an insecure connection is disabled', clear],
  ['login-needs-encryption', 'imap', 'BAD LOGIN not permitted on unprotected connection', clear],
  ['login-temporary-failure', 'imap', 'NO [UNAVAILABLE] User is being migrated, try again in 10 minutes'],
  ['login-service-off', 'imap', 'NO IMAP is not part of your plan'],
  ['login-service-off', 'pop3', '-ERR your package does not include POP3'],
  ['login-temporary-failure', 'imap', 'NO IMAP service not available, try later'],
  ['login-temporary-failure', 'smtp', '535 connect ECONNREFUSED 192.0.2.7:3306'],
  ['login-temporary-failure', 'smtp', '535 5.7.8 getaddrinfo EAI_AGAIN db.internal'],
  ['login-temporary-failure', 'smtp', '500 Error: (RuntimeError) database is locked'],
  ['login-temporary-failure', 'smtp', '500 plugin timeout'],
  ['login-temporary-failure', 'pop3', '-ERR failed: Login Disabled'],
  [
    'login-temporary-failure',
    'imap',
    'NO AUTHENTICATE failed',
    { capabilities: ['IMAP4REV1', 'XIMAPPROXY'] },
  ],
  ['login-refused', 'imap', 'NO AUTHENTICATE failed'],
  [
    'login-refused',
    'imap',
    'NO [AUTHENTICATIONFAILED] Authentication failed.',
    { capabilities: ['IMAP4REV1', 'XIMAPPROXY'] },
  ],
  ['proxy-hides-encryption', 'imap', 'NO failed: Login Disabled'],
  ['login-temporary-failure', 'smtp', "535 Access denied for user 'vmail'@'localhost' (using password: YES)"],
  ['login-temporary-failure', 'smtp', '535 SQLSTATE[HY000] [2002] Connection refused'],
  ['login-temporary-failure', 'imap', 'NO java.lang.NullPointerException'],
  ['login-temporary-failure', 'imap', "NO TypeError: Cannot read properties of undefined (reading 'id')"],
  ['login-temporary-failure', 'pop3', '-ERR Server error: [Errno 24] Too many open files'],
  ['login-refused', 'imap', 'NO AuthenticationException: bad credentials'],
  ['login-refused', 'smtp', '500 Error: (ValueError) invalid password'],
  ['login-account-disabled', 'smtp', '500 Account locked'],
  ['login-not-offered', 'smtp', '500 5.5.1 Invalid data'],
  [
    'password-must-change',
    'smtp',
    '535 5.7.0 Your password was reset by an administrator; sign in to webmail to set a new one',
  ],
  ['login-refused', 'imap', 'NO Invalid password. Set a new password on our site if you forgot it'],
  ['sending-limit-reached', 'smtp', '550 5.4.6 You have reached your daily SMTP relays'],
  ['login-service-off', 'pop3', '-ERR The POP3 service of your account is locked'],
  ['login-sending-off', 'smtp', '535 SMTP for this mailbox has been disabled'],
  ['login-sending-off', 'smtp', '535 Outgoing mail of this user is blocked'],
  ['login-account-disabled', 'smtp', '535 Access to your account has been suspended'],
  ['login-account-disabled', 'imap', 'NO The user you gave was disabled by the administrator'],
  ['login-account-disabled', 'pop3', '-ERR disabled account'],
  ['login-account-disabled', 'imap', 'NO this account is no longer active'],
  ['login-account-disabled', 'pop3', '-ERR 账号已被锁定'],
  ['login-account-disabled', 'imap', 'NO Ваш почтовый ящик заблокирован'],
  ['login-account-disabled', 'smtp', '535 La cuenta está suspendida'],
  ['login-account-disabled', 'smtp', '535 Il tuo account è stato bloccato'],
  ['login-account-disabled', 'smtp', '535 Konto zostało zablokowane'],
  ['login-account-disabled', 'imap', 'NO Votre compte a été suspendu'],
  ['login-account-disabled', 'imap', 'NO 계정이 잠겼습니다'],
  ['login-account-disabled', 'pop3', '-ERR アカウントがロックされています'],
  ['login-rate-limited', 'imap', 'NO Слишком много попыток входа'],
  ['login-rate-limited', 'pop3', '-ERR 登录过于频繁'],
  ['login-rate-limited', 'smtp', '535 Příliš mnoho pokusů'],
  ['login-refused', 'imap', 'NO 用户名或密码错误'],
  ['login-refused', 'smtp', '535 Неверное имя пользователя или пароль'],
  ['login-refused', 'smtp', '535 Gebruikersnaam of wachtwoord onjuist'],
  ['login-temporary-failure', 'smtp', '535 Błąd serwera, spróbuj ponownie później'],
  ['login-service-off', 'imap', 'NO IMAP 服务未开启'],
  ['login-service-off', 'pop3', '-ERR POP3 erişimi kapalı'],
  ['login-account-disabled', 'smtp', '535 UserSuspended'],
  ['mailbox-in-use', 'pop3', '-ERR MailboxLocked'],
  ['login-rate-limited', 'imap', 'NO TooManySessions'],
  ['login-temporary-failure', 'imap', 'NO [AUTHORIZATIONFAILED] Directory temporarily unavailable'],
  ['login-account-disabled', 'imap', 'NO [AUTHORIZATIONFAILED] Mailbox not for you'],
  ['login-account-disabled', 'pop3', '-ERR Your mailbox is blocked because of abuse'],
  ['login-account-disabled', 'smtp', '535 the domain is suspend'],
  ['login-refused', 'imap', 'NO Unable to suspend disbelief'],
  ['login-temporary-failure', 'pop3', "-ERR can't connect to 192.0.2.7:110"],
];

for (const [expected, protocol, line, setting] of neighbours) {
  test(`a neighbour of strong claims, ${expected}: ${line}`, () => {
    assert.equal(cause(protocol, line, setting), expected);
  });
}

test('a firm code outweighs words that say otherwise', () => {
  assert.equal(cause('pop3', '-ERR [LOGIN-DELAY] too many connections'), 'login-too-soon');
  assert.equal(cause('imap', 'NO [LIMIT] account disabled'), 'login-rate-limited');
  assert.equal(cause('pop3', '-ERR [AUTH] please try again later'), 'login-refused');
  assert.equal(cause('pop3', '-ERR [SYS/TEMP] authentication failed'), 'login-temporary-failure');
});

test('words about encryption mean nothing once TLS stands', () => {
  assert.equal(cause('imap', 'NO Login failed, use TLS required settings'), 'login-refused');
});

test('a wrong password on a server that also offers XOAUTH2 stays a wrong password', () => {
  const offered = ['PLAIN', 'XOAUTH2'];
  assert.equal(
    cause('imap', 'NO [AUTHENTICATIONFAILED] Authentication failed.', { offered }),
    'login-refused',
  );
  assert.equal(
    cause('imap', 'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', { offered }),
    'login-refused',
  );
});

test('a reason in the brackets of a response code is read like words', () => {
  const of = (code: string, text: string) =>
    refusalCause({
      reply: reply('NO', text, { code }),
      protocol: 'imap',
      login: { username: 'ann@example.test', offered: ['PLAIN'] },
      encrypted: true,
      offers: offersOf({ tls: null, offers: { clear: descriptors.imap.readOffer([], ''), tls: null } }),
    });
  const exchange = (why: string) => `ERROR="AUTHFAILED:LOGONDENIED-${why}-<REQUESTID=A72C-4922,ST=02:03:58>"`;
  assert.equal(of(exchange('BASICAUTHBLOCKED'), 'LOGIN failed.'), 'login-password-method-off');
  assert.equal(of('REASON: ACCOUNT DISABLED', 'LOGIN failed.'), 'login-account-disabled');
  assert.equal(of('INFO="Too many connections"'.toUpperCase(), 'LOGIN failed.'), 'login-rate-limited');
  assert.equal(of(exchange('LOGONFAILED'), 'LOGIN failed.'), 'login-refused');
  assert.equal(of('CAPABILITY IMAP4REV1 AUTH=PLAIN X-DISABLED', 'LOGIN failed.'), 'login-refused');
  assert.equal(of('REFERRAL IMAP://BLOCKED.EXAMPLE.TEST/', 'Invalid credentials'), 'login-refused');
});

test('a page about app passwords speaks where the words cannot be read', () => {
  const app = [
    '535 Error: \ufffd\ufffd\u02b9\ufffd\ufffd http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
    '535 Error: \u00c7\u00eb\u00ca\u00b9 http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001256&&id=28',
    '535 \ufffd\ufffd https://help.yahoo.com/kb/SLN15241.html',
    '535 \ufffd\ufffd https://support.apple.com/en-us/102654',
    '535 \ufffd\ufffd https://help.mail.ru/mail/security/protection/external',
  ];
  for (const line of app) assert.equal(cause('smtp', line), 'login-app-password-needed', line);
  const other = [
    '535 Error: \ufffd\ufffd http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1000585',
    '535 \ufffd\ufffd https://support.apple.com/en-us/102655',
    '535 \ufffd\ufffd https://help.yahoo.com/kb/SLN4075.html',
    '535 Wrong password, see http://elsewhere.example.test/?from=service.mail.qq.com/&no=1001256',
  ];
  for (const line of other) assert.equal(cause('smtp', line), 'login-refused', line);
});
