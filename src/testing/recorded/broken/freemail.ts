import { variant } from '../variant.ts';
import { dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';
import {
  coremailImap,
  gmxImap,
  gmxPop3,
  gmxSmtp,
  icloudImap,
  icloudSmtp,
  mailRuSmtp,
  qqSmtp,
  yahooImap,
  yahooSmtp,
  yandexImap,
} from '../vendors/freemail.ts';

export const brokenFreemail = [
  variant(yahooImap, 'Yahoo IMAP, wrong password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] AUTHENTICATE Invalid credentials',
  }),
  variant(yahooImap, 'Yahoo IMAP, rate', 'login-rate-limited', {
    login: '% NO [LIMIT] AUTHENTICATE Rate limit hit.',
  }),
  variant(yahooImap, 'AOL IMAP, server error', 'login-temporary-failure', {
    login: '% NO [SERVERBUG] AUTHENTICATE Server error - Please try again later',
  }),
  variant(yahooImap, 'AOL IMAP, account to verify', 'login-account-disabled', {
    login: '% NO [CONTACTADMIN] LOGIN Please verify your account by going to https://login.aol.com',
    orElse: ['login-app-password-needed'],
  }),
  variant(yahooSmtp, 'Yahoo SMTP, wrong password', 'login-refused', {
    login: '535 5.7.0 (#AUTH012) Incorrect username or password.',
  }),
  variant(yahooSmtp, 'Yahoo SMTP, too many attempts', 'login-rate-limited', {
    login: '535 5.7.0 (#AUTH005) Too many bad auth attempts.',
  }),
  variant(yahooSmtp, 'Yahoo SMTP, From not verified', 'sender-refused', {
    after: { MAIL: '553 5.7.1 From address not verified - see https://help.yahoo.com/kb/sln26133.html' },
  }),
  variant(yahooSmtp, 'Yahoo MX, complaints', 'client-blocked', {
    greeting:
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    hangsUp: true,
  }),
  variant(icloudImap, 'iCloud IMAP, Apple password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] Authentication failed',
    orElse: ['login-app-password-needed'],
  }),
  variant(icloudSmtp, 'iCloud SMTP, Apple password', 'login-refused', {
    login: '535 5.7.8 Error: authentication failed: authentication failure',
    orElse: ['login-app-password-needed'],
  }),
  variant(icloudSmtp, 'iCloud SMTP, foreign From', 'sender-refused', {
    after: { MAIL: '550 5.7.0 From address is not one of your addresses.' },
  }),
  variant(gmxImap, 'GMX IMAP, wrong password', 'login-refused', { login: '% NO authentication failed' }),
  variant(gmxImap, 'web.de IMAP switched off', 'login-service-off', {
    login: '% NO [AUTHORIZATIONFAILED] IMAP disabled. Please activate POP3/IMAP in your settings',
  }),
  variant(gmxImap, 'GMX IMAP switched off, German', 'login-service-off', {
    login: '% NO POP3/IMAP ist fuer dieses Postfach nicht aktiviert',
  }),
  variant(gmxPop3, 'GMX POP3, too often', 'login-too-soon', {
    login: '-ERR [LOGIN-DELAY] login interval too small, allowed: 5 minutes',
  }),
  variant(gmxPop3, 'web.de POP3, only every quarter of an hour', 'login-too-soon', {
    login: '-ERR Zugriff nur alle 15 Minuten erlaubt',
    orElse: ['login-rate-limited'],
  }),
  variant(gmxSmtp, 'GMX SMTP, wrong password', 'login-refused', {
    login: '535 Authentication credentials invalid',
  }),
  variant(gmxSmtp, 'GMX MX, no reverse name', 'client-blocked', {
    greeting:
      '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=r0103&i=ip&v=192.0.2.9',
    hangsUp: true,
  }),
  variant(gmxSmtp, 'IONOS SMTP, From of another account', 'sender-refused', {
    after: {
      MAIL: '550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.\n'.trimEnd(),
    },
  }),
  variant(gmxSmtp, 'mail.com SMTP, limit', 'sending-limit-reached', {
    after: {
      RCPT: '450-Requested mail action not taken: mailbox unavailable\n450 Mail send limit exceeded.',
    },
  }),
  variant(yandexImap, 'Yandex IMAP, wrong or off', 'login-refused', {
    login:
      '% NO [AUTHENTICATIONFAILED] AUTHENTICATE invalid credentials or IMAP is disabled sc=cYXlpv732Cg1_010534_sas1',
  }),
  variant(yandexImap, 'Yandex IMAP, internal error', 'login-temporary-failure', {
    login: '% NO [UNAVAILABLE] AUTHENTICATE internal server error sc=cYXlpv_sas1',
  }),
  variant(yandexImap, 'Yandex IMAP, many connections', 'login-rate-limited', {
    login: '% NO [LIMIT] Too many simultaneous connections',
  }),
  variant(mailRuSmtp, 'mail.ru SMTP, app password', 'login-app-password-needed', {
    login:
      '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
  }),
  variant(mailRuSmtp, 'mail.ru SMTP, wrong password', 'login-refused', {
    login:
      '535 Authentication failed. Please verify your account by going to https://e.mail.ru/login?email=ann%40example.test',
    orElse: ['login-app-password-needed'],
  }),
  variant(mailRuSmtp, 'mail.ru SMTP, foreign sender', 'sender-refused', {
    after: { MAIL: '550 not local sender over smtp' },
  }),
  variant(qqSmtp, 'QQ SMTP, authorization code', 'login-app-password-needed', {
    login:
      '535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/detail/0/53',
  }),
  variant(qqSmtp, 'QQ SMTP, catch-all sentence', 'login-refused', {
    login:
      '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
  }),
  variant(qqSmtp, 'QQ SMTP, foreign sender', 'sender-refused', {
    after: { MAIL: '501 Mail from address must be same as authorization user.' },
  }),
  variant(coremailImap, '163 IMAP, password', 'login-refused', {
    login: '% NO LOGIN Login error or password error',
    orElse: ['login-app-password-needed'],
  }),
  variant(coremailImap, '163 IMAP, authorization code', 'login-app-password-needed', {
    login: '% NO LOGIN Login error: ERR.LOGIN.REQCODE',
  }),
  variant(coremailImap, '126 IMAP, client not trusted', 'login-service-off', {
    after: { STATUS: '% NO STATUS Unsafe Login. Please contact kefu@188.com for help' },
    orElse: ['login-account-disabled'],
  }),
  variant(postfix, 'T-Online MX, no reputation', 'client-blocked', {
    greeting:
      '554 IP=192.0.2.9 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)',
    hangsUp: true,
  }),
  variant(postfix, 'Fastmail SMTP, app password', 'login-app-password-needed', {
    login:
      '530 5.7.1 Sorry, you need to create an app password to use this service - https://www.fastmail.com/go/apppassword',
  }),
  variant(dovecotImap, 'Fastmail IMAP, plan without IMAP', 'login-service-off', {
    login: '% NO [ALERT] Your account is on a plan that does not allow IMAP access. Please upgrade.',
  }),
  variant(dovecotImap, 'Zoho IMAP, not enabled', 'login-service-off', {
    login:
      '% NO [ALERT] You are yet to enable IMAP for your account. Please contact your administrator (Failure)',
  }),
  variant(dovecotPop3, 'Zoho POP, not enabled', 'login-service-off', {
    login: '-ERR You are yet to enable POP access for your account',
  }),
  variant(postfix, 'Zoho SMTP, unusual activity', 'sending-limit-reached', {
    after: { RCPT: '550 5.4.6 Unusual sending activity detected. Please try after sometime' },
    orElse: ['sending-refused'],
  }),
  variant(postfix, 'Zoho SMTP, other From', 'sender-refused', {
    after: { RCPT: '553 Relaying disallowed as ann@example.test' },
  }),
];
