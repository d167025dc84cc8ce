import { variant } from '../variant.ts';
import { gmailImap, gmailPop3, gmailSmtp } from '../vendors/gmail.ts';

const id = '5b1f17b1804b1-477a9dsm1872341.3 - gsmtp';

export const brokenGmail = [
  variant(gmailSmtp, 'Gmail SMTP, normal password with two-step verification', 'login-app-password-needed', {
    login: `534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ${id}`,
  }),
  variant(gmailSmtp, 'Gmail SMTP, wrong password', 'login-refused', {
    login: `535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials ${id}`,
  }),
  variant(gmailSmtp, 'Gmail SMTP, browser wanted', 'login-app-password-needed', {
    login: `534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt> Please\n534-5.7.14 log in via your web browser and then try again.\n534-5.7.14  Learn more at\n534 5.7.14  https://support.google.com/mail/?p=WebLoginRequired ${id}`,
  }),
  variant(gmailSmtp, 'Gmail SMTP, browser wanted, newer code', 'login-app-password-needed', {
    login: `534-5.7.9 Please log in with your web browser and then try again. For more\n534-5.7.9 information, go to\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired ${id}`,
  }),
  variant(gmailSmtp, 'Gmail SMTP, too many logins', 'login-rate-limited', {
    login: `454-4.7.0 Too many login attempts, please try again later. For more information,\n454-4.7.0  go to\n454 4.7.0  https://support.google.com/mail/?p=TooManyLoginAttempts ${id}`,
  }),
  variant(gmailSmtp, 'Gmail SMTP, daily limit', 'sending-limit-reached', {
    after: {
      MAIL: `550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 ${id}`,
    },
  }),
  variant(gmailSmtp, 'Gmail SMTP, sent away at EHLO', 'server-busy', {
    clear: {
      EHLO: '421-4.7.0 Try again later, closing connection. (EHLO)\n421 4.7.0  a1-20020a0s - gsmtp\n!',
    },
  }),
  variant(gmailSmtp, 'Gmail SMTP, our network is disliked', 'client-blocked', {
    greeting: `421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating\n421-4.7.28 from your IP address [192.0.2.9]. To protect our users from spam, mail\n421 4.7.28 sent from your IP address has been temporarily rate limited. ${id}`,
    hangsUp: true,
  }),
  variant(gmailImap, 'Gmail IMAP, wrong password', 'login-refused', {
    login: '% NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP, app password', 'login-app-password-needed', {
    login:
      '* NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833\n% NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP, web alert', 'login-app-password-needed', {
    login:
      '* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbs] Web login required.\n% NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP, too many connections', 'login-rate-limited', {
    login: '% NO [ALERT] Too many simultaneous connections. (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP switched off', 'login-service-off', {
    login:
      '% NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP, domain policy', 'login-service-off', {
    login:
      '% NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)',
  }),
  variant(gmailImap, 'Gmail IMAP, system error', 'login-temporary-failure', {
    login: '* BYE Temporary System Error\n!',
  }),
  variant(gmailImap, 'Gmail IMAP, bandwidth', 'login-rate-limited', {
    login: '* BYE [OVERQUOTA] Account exceeded command or bandwidth limits. 5b1f17b1804b1mb1234wmq\n!',
  }),
  variant(gmailPop3, 'Gmail POP switched off, told at STAT', 'login-service-off', {
    after: {
      STAT: '-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access. 5b1f17b1804b1mb1234wmq',
    },
  }),
  variant(gmailPop3, 'Gmail POP, domain policy', 'login-service-off', {
    login: '-ERR [SYS/PERM] POP access is disabled for your domain. 5b1f17b1804b1mb1234wmq',
  }),
  variant(gmailPop3, 'Gmail POP, wrong password', 'login-refused', {
    login: '-ERR [AUTH] Username and password not accepted.',
  }),
  variant(gmailPop3, 'Gmail POP, browser wanted', 'login-app-password-needed', {
    login: '-ERR [AUTH] Web login required: https://support.google.com/mail/answer/78754',
  }),
  variant(gmailPop3, 'Gmail POP, locked', 'mailbox-in-use', {
    login: '-ERR [IN-USE] Unable to lock maildrop 5b1f17b1804b1mb1234wmq',
  }),
];
