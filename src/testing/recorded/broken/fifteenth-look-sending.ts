import { greeting, mail, rcpt, smtp } from './shorthands.ts';

/** Fifteenth look at sending: 71 refusals and 11 healthy servers, unseen before. 73 of the 82 were right at first look. Here are the refusals of greetings, senders and recipients. */
export const fifteenthLookSending = [
  // sisimai FrancePTT 102: blocked
  rcpt(
    'fifteenth look at sending, 1: LaPoste blocked',
    'client-blocked',
    '550 5.5.0 Les emails envoyes vers la messagerie Laposte.net ont ete bloques par nos services. Afin de regulariser votre situation, nous vous invitons a cliquer sur le lien ci-dessous et a suivre la procedure. The emails sent to the mail host Laposte.net were blocked by our services. To regularize your situation please click on the link below and follow the procedure https://senderscore.org/blacklistlookup/ LPN007_102',
  ),
  // sisimai FrancePTT 401
  mail(
    'fifteenth look at sending, 2: LaPoste SPF',
    'sending-refused',
    '550 5.5.0 SPF: example.test is not allowed to send mail. LPN004_401',
    'sender-refused',
  ),
  // chasquid
  mail(
    'fifteenth look at sending, 3: chasquid submission auth',
    'relay-denied-after-login',
    '550 5.7.9 Mail to submission port must be authenticated',
  ),
  // chasquid: domain was seen with better TLS
  mail(
    'fifteenth look at sending, 4: chasquid security level',
    'sending-refused',
    '550 5.7.3 Security level check failed',
  ),
  // chasquid
  rcpt(
    'fifteenth look at sending, 5: chasquid temp address',
    'sending-deferred',
    '451 4.4.3 Temporary error checking address',
  ),
  // chasquid
  mail(
    'fifteenth look at sending, 6: chasquid sender domain',
    'sender-refused',
    '501 5.1.8 Sender address must contain a domain',
  ),
  // OpenSMTPD: per session
  mail(
    'fifteenth look at sending, 7: OpenSMTPD messages',
    'sending-limit-reached',
    '452 4.3.0 mail: Too many messages sent',
    'sending-deferred',
  ),
  // 24x7serversecurity
  rcpt(
    'fifteenth look at sending, 8: cPanel mail suspension',
    'login-sending-off',
    '550 Domain example.test has an outgoing mail suspension. Message discarded.',
    'sending-refused',
  ),
  // mtpolicyd ctipd
  rcpt(
    'fifteenth look at sending, 9: mtpolicyd ctipd',
    'client-blocked',
    '550 5.7.1 delivery from 192.0.2.4 is rejected. Check at http://www.commtouch.com/Site/Resources/Check_IP_Reputation.asp. Reference code: tid=0001',
  ),
  // mtpolicyd ctipd
  rcpt(
    'fifteenth look at sending, 10: mtpolicyd ctipd temp',
    'client-blocked',
    '450 4.7.1 delivery from 192.0.2.4 is deferred,repeatedly. Send again or check at http://www.commtouch.com/Site/Resources/Check_IP_Reputation.asp. Reference code: tid=0001',
    'sending-deferred',
  ),
  // sisimai Mimecast: host is not on the authorized list
  rcpt(
    'fifteenth look at sending, 11: Mimecast hostname not authorized',
    'client-blocked',
    '451 Hostname is not authorized',
  ),
  // sisimai Mimecast securityerror
  rcpt(
    'fifteenth look at sending, 12: Mimecast submitter',
    'relay-denied-after-login',
    '550 Submitter failed to authenticate',
    'sending-refused',
  ),
  // sisimai Mimecast: account disabled
  rcpt(
    'fifteenth look at sending, 13: Mimecast submitter disabled',
    'login-sending-off',
    '550 Submitter failed to disabled',
    'sending-refused',
    'login-account-disabled',
  ),
  // sisimai Mimecast failedstarttls
  rcpt(
    'fifteenth look at sending, 14: Mimecast TLS route',
    'sending-refused',
    '553 This route requires encryption (TLS)',
    'login-needs-encryption',
    'encryption-missing',
    'sending-deferred',
  ),
  // sisimai Mimecast
  greeting(
    'fifteenth look at sending, 15: Mimecast host network',
    'client-blocked',
    '554 Host network, not allowed',
  ),
  // sisimai Cox blocked
  greeting(
    'fifteenth look at sending, 16: Cox bad commands',
    'client-blocked',
    '554 cox too many bad commands from 192.0.2.4',
  ),
  // sisimai Cox toomanyconn
  mail(
    'fifteenth look at sending, 17: Cox threshold',
    'sending-limit-reached',
    '452 Message threshold exceeded',
  ),
  // sisimai Cox requireptr
  greeting('fifteenth look at sending, 18: Cox rdns', 'client-blocked', '554 rejected - no rDNS'),
  // sisimai Cox systemerror
  greeting(
    'fifteenth look at sending, 19: Cox not available',
    'server-busy',
    '421 ESMTP server temporarily not available',
  ),
  // sisimai Cox requireptr
  greeting(
    'fifteenth look at sending, 20: Cox dns',
    'client-blocked',
    '421 DNS check failure - try again later',
    'server-busy',
  ),
  // sisimai Tencent blocked
  rcpt(
    'fifteenth look at sending, 21: Tencent denied',
    'client-blocked',
    '550 Connection denied',
    'sending-refused',
  ),
  // sisimai Tencent blocked
  rcpt(
    'fifteenth look at sending, 22: Tencent bounce attacks',
    'client-blocked',
    '550 Suspected bounce attacks',
    'sending-refused',
  ),
  // sisimai securityerror
  rcpt(
    'fifteenth look at sending, 23: turned on in client',
    'relay-denied-after-login',
    '550 You must have authentication turned on in your email client to send mail through this server',
  ),
  // sisimai norelaying and securityerror
  rcpt(
    'fifteenth look at sending, 24: insecure relay',
    'relay-denied-after-login',
    '550 5.7.1 Insecure mail relay',
    'client-blocked',
    'sending-refused',
  ),
  // sisimai norelaying
  rcpt(
    'fifteenth look at sending, 25: relay through machine',
    'relay-denied-after-login',
    '550 you are not allowed to relay through this machine',
  ),
  // sisimai securityerror
  rcpt(
    'fifteenth look at sending, 26: no auth or rcpthosts',
    'relay-denied-after-login',
    "553 sorry, you don't authenticate or the domain isn't in my list of allowed rcpthosts (#5.7.1)",
  ),
  // sisimai blocked
  greeting('fifteenth look at sending, 27: extreme bad ip', 'client-blocked', '554 Extreme bad IP profile'),
  // sisimai blocked
  rcpt(
    'fifteenth look at sending, 28: requires confirmation',
    'client-blocked',
    '550 5.7.1 your server requires confirmation, see http://example.org/',
    'sending-refused',
  ),
  // sisimai blocked
  rcpt(
    'fifteenth look at sending, 29: open proxy',
    'client-blocked',
    '550 rejecting open proxy localhost [192.0.2.4]',
  ),
  // sisimai blocked
  mail(
    'fifteenth look at sending, 30: invalid ip for domain',
    'client-blocked',
    '550 invalid ip for sending mail of domain example.test',
    'sending-refused',
    'sender-refused',
  ),
  // sisimai requireptr
  rcpt(
    'fifteenth look at sending, 31: generic PTR',
    'client-blocked',
    '554 5.7.1 We do not accept mail from hosts with dynamic IP or generic DNS PTR-records',
  ),
  // sisimai requireptr
  rcpt(
    'fifteenth look at sending, 32: custom rdns',
    'client-blocked',
    '550 Please get a custom reverse DNS name from your ISP for your host 192.0.2.4',
  ),
  // sisimai requireptr
  mail(
    'fifteenth look at sending, 33: reverse lookup rejected',
    'client-blocked',
    '550 Sender IP reverse lookup rejected',
  ),
  // sisimai requireptr
  mail(
    'fifteenth look at sending, 34: unresolvable relay host',
    'client-blocked',
    '550 5.7.1 Unresolvable relay host name 192.0.2.4',
  ),
  // sisimai norelaying
  rcpt(
    'fifteenth look at sending, 35: not permitted without auth',
    'relay-denied-after-login',
    '550 Host localhost [192.0.2.4] is not permitted to relay through this server without authentication',
  ),
  // sisimai toomanyconn
  rcpt(
    'fifteenth look at sending, 36: all IPs max',
    'sending-deferred',
    '421 4.4.5 All available IPs are at maximum connection limit',
  ),
  // maddy
  rcpt(
    'fifteenth look at sending, 37: maddy IO error',
    'sending-deferred',
    '451 4.0.0 I/O error during policy check',
  ),
  // maddy
  rcpt(
    'fifteenth look at sending, 38: maddy policy dns',
    'sending-deferred',
    '450 4.7.0 DNS error during policy check',
  ),
  // maddy
  mail(
    'fifteenth look at sending, 39: maddy null MX of sender',
    'sender-refused',
    '501 5.7.27 Domain in MAIL FROM has null MX record',
  ),
  // maddy
  mail(
    'fifteenth look at sending, 40: maddy local policy',
    'sending-refused',
    '554 5.7.0 Message rejected due to a local policy',
  ),
  // maddy
  mail(
    'fifteenth look at sending, 41: maddy literal',
    'sender-refused',
    '501 5.1.8 IP address literals are not supported',
    'sending-refused',
  ),
  // maddy require_tls (wrongly said inside TLS)
  mail(
    'fifteenth look at sending, 42: maddy TLS',
    'sending-refused',
    '550 5.7.1 TLS conversation required',
    'login-needs-encryption',
    'sending-deferred',
  ),
  // maddy
  mail(
    'fifteenth look at sending, 43: maddy SPF neutral',
    'sending-refused',
    '550 5.7.23 Neutral SPF result is not permitted',
    'sender-refused',
  ),
  // mox
  mail(
    'fifteenth look at sending, 44: mox temporarily disabled',
    'sender-refused',
    '451 4.3.0 domain of smtp mail from is temporarily disabled',
    'sending-deferred',
    'sending-refused',
  ),
  // mox
  mail(
    'fifteenth look at sending, 45: mox cannot verify mx',
    'sending-deferred',
    '451 4.4.0 cannot verify mx records for mailfrom domain',
    'sender-refused',
  ),
  // mox
  rcpt(
    'fifteenth look at sending, 46: mox max recipients',
    'sending-limit-reached',
    '452 4.5.3 max of 1 recipients reached',
    'sending-deferred',
  ),
  // mox
  smtp(
    'fifteenth look at sending, 47: mox login disabled',
    'login-account-disabled',
    '525 5.7.13 login is disabled for this account: suspended for abuse, contact support',
  ),
  // mox
  rcpt(
    'fifteenth look at sending, 48: mox first-time limit',
    'sending-limit-reached',
    '550 5.7.1 maximum number of new/first-time recipients (50) over past 24h reached, try increasing per-account setting MaxFirstTimeRecipientsPerDay',
  ),
  // stalwart
  mail(
    'fifteenth look at sending, 49: stalwart session long',
    'sending-deferred',
    '421 4.3.2 mail.recorded.test Session open for too long.',
  ),
  // stalwart
  mail(
    'fifteenth look at sending, 50: stalwart errors',
    'sending-deferred',
    '451 4.3.0 Too many errors, disconnecting.',
    'client-blocked',
  ),
  // SimpleLogin status.py
  rcpt(
    'fifteenth look at sending, 51: SimpleLogin unverified mailbox',
    'sending-refused',
    '550 SL E517 unverified mailbox',
    'sender-refused',
  ),
  // SimpleLogin status.py
  rcpt(
    'fifteenth look at sending, 52: SimpleLogin disabled',
    'login-account-disabled',
    '550 SL E504 Account disabled',
    'login-sending-off',
    'sending-refused',
  ),
  // SimpleLogin status.py
  rcpt(
    'fifteenth look at sending, 53: SimpleLogin unauthorized',
    'sending-refused',
    '550 SL E509 unauthorized',
    'relay-denied-after-login',
  ),
  // SimpleLogin status.py
  mail(
    'fifteenth look at sending, 54: SimpleLogin custom domain',
    'sender-refused',
    '550 SL E520 Unverified custom domain',
  ),
  // SimpleLogin status.py
  rcpt(
    'fifteenth look at sending, 55: SimpleLogin retry',
    'sending-deferred',
    '421 SL E404 Unexpected error - Retry later',
  ),
  // Haraka
  mail('fifteenth look at sending, 56: Haraka spoofed', 'sender-refused', '550 Spoofed MAIL FROM'),
  // Haraka geoip
  greeting(
    'fifteenth look at sending, 57: Haraka geo',
    'client-blocked',
    '550 Blocked connections from your country',
  ),
  // qpsmtpd karma
  rcpt(
    'fifteenth look at sending, 58: qpsmtpd karma',
    'sending-limit-reached',
    '550 too many recipients for karma -2 (h: -3)',
    'sending-refused',
  ),
  // qpsmtpd loadcheck
  rcpt(
    'fifteenth look at sending, 59: qpsmtpd load',
    'sending-deferred',
    '450 Server load too high, please try again later.',
  ),
  // qpsmtpd
  mail(
    'fifteenth look at sending, 60: qpsmtpd relay from ip',
    'relay-denied-after-login',
    '550 Relaying from 192.0.2.4 denied',
    'client-blocked',
  ),
  // qpsmtpd
  rcpt(
    'fifteenth look at sending, 61: qpsmtpd not accepted here',
    'relay-denied-after-login',
    '550 mail to posthorn-probe@example.org not accepted here',
    'sending-refused',
  ),
  // exim configure.default
  rcpt(
    'fifteenth look at sending, 62: exim csa',
    'client-blocked',
    '550 Rejected for too many bad recipients',
    'sending-refused',
    'sending-limit-reached',
  ),
  // dovecot submission
  mail(
    'fifteenth look at sending, 63: Dovecot anonymous',
    'relay-denied-after-login',
    '554 5.7.1 Access denied (anonymous user)',
    'sending-refused',
  ),
];
