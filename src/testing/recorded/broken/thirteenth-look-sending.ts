import { greeting, mail, rcpt, smtp } from './shorthands.ts';

/** Thirteenth look at sending: sending only, unseen before, each with the place where it was read. 46 of 60 were right at first look, 49 once three accounts that may not send were written down with the code such a refusal has after a login. */
export const thirteenthLookSending = [
  // github maildev#96
  greeting(
    'thirteenth look at sending, 1: MailEnable, too busy',
    'server-busy',
    '451 ESMTP MailEnable Service temporarily refused connection at 11/27/15 11:25:27 from IP (192.0.2.4) because the server is too busy.',
  ),
  // github swiftmailer#658: a limit of the host, left open of what
  greeting(
    'thirteenth look at sending, 2: GoDaddy, limit for processing',
    'server-busy',
    '451-The server has reached its limit for processing requests from your host.\n451 Please try again later.',
    'client-blocked',
  ),
  // blog.jinbo.net: the address is filtered as a spammer
  greeting(
    'thirteenth look at sending, 3: Hanafos, filtered',
    'client-blocked',
    '421 4.3.2 Your IP(192.0.2.4) is filtered and this connection will be closed. You must register your IP to spammaster@hanafos.com By SpaceLee, the Lord of mail server.',
  ),
  // oliveit.tistory.com
  greeting(
    'thirteenth look at sending, 4: Naver, network is busy',
    'server-busy',
    '421 4.4.1 CHIC 192.0.2.4: Network is busy.',
  ),
  // oliveit.tistory.com: the page says a block, the words say busy
  greeting(
    'thirteenth look at sending, 5: Naver, busy (RT)',
    'server-busy',
    '421 4.4.5 CCRT 192.0.2.4: Connection refused. Server is busy(RT)',
    'client-blocked',
  ),
  // manual.daouoffice.co.kr
  greeting(
    'thirteenth look at sending, 6: TMSe, connections',
    'server-busy',
    '421 You made too many connections',
  ),
  // faq.dokom.net
  greeting('thirteenth look at sending, 7: DNSBL record', 'client-blocked', '554 DNSBL record found'),
  // github BytemarkHosting/docker-smtp#6: no cause is said
  greeting(
    'thirteenth look at sending, 8: Aruba, bizsmtp',
    'greeting-refused',
    '554 mxdhfe12.ad.aruba.it bizsmtp gMiTlOmTiJaFz',
    'client-blocked',
  ),
  // support.plesk.com, blacklisted server
  mail(
    'thirteenth look at sending, 9: blacklisted IP address',
    'client-blocked',
    '550 mail not accepted from blacklisted IP address [192.0.2.4]',
  ),
  // support.plesk.com, blacklisted server
  greeting(
    'thirteenth look at sending, 10: poor reputation of a domain',
    'client-blocked',
    '554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer',
    'greeting-refused',
  ),
  // client.cloud4u.com: msndr.net
  smtp(
    'thirteenth look at sending, 11: too many messages at login',
    'sending-limit-reached',
    '550 Too many messages. Try again in 92 seconds.',
  ),
  // github higlabo#17: the account has to prove itself first
  smtp(
    'thirteenth look at sending, 12: Yandex, looks like spam at login',
    'login-sending-off',
    '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc/1IrBc',
    'login-account-disabled',
  ),
  // support.flyweb.cz: the program did not sign in
  rcpt(
    'thirteenth look at sending, 13: Forpsi, authentication failed',
    'relay-denied-after-login',
    '550 5.1.0 piWs1j0010jifNx01iWsdh authentication failed',
    'sending-refused',
  ),
  // github gophish#720: the account is suspended
  mail(
    'thirteenth look at sending, 14: SMTP2GO, suspended',
    'login-account-disabled',
    '552 Your account has been suspended. Please contact us to reactivate',
    'login-sending-off',
    'sending-refused',
  ),
  // github rebutify#162: the account is not activated
  mail(
    'thirteenth look at sending, 15: Mailgun, activate',
    'login-account-disabled',
    '421 Domain sandbox0123456789.mailgun.org is not allowed to send: Please activate your Mailgun account. Check your inbox or log in to your control panel to resend the activation email.',
    'login-sending-off',
    'sending-refused',
  ),
  // github pivorak-web-app#711
  mail(
    'thirteenth look at sending, 16: Mailgun, probation',
    'sending-limit-reached',
    '554 Your account is on probation and domains are limited to 100 messages / hour. Account will be enabled in 341 seconds',
  ),
  // github US-visa-appointment-notifier#5: listed recipients only
  rcpt(
    'thirteenth look at sending, 17: Mailgun, sandbox',
    'sending-refused',
    '421 Domain sandbox0123456789.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.',
    'sender-refused',
  ),
  // github hcengineering/platform#8899
  rcpt(
    'thirteenth look at sending, 18: SES, paused',
    'login-sending-off',
    '554 Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account',
    'sending-refused',
    'login-account-disabled',
  ),
  // github awsdocs/amazon-ses-developer-guide#60
  rcpt(
    'thirteenth look at sending, 19: SES, sending rate',
    'sending-limit-reached',
    '454 Throttling failure: Maximum sending rate exceeded.',
  ),
  // support.smtp2go.com: account closed or user blocked
  rcpt(
    'thirteenth look at sending, 20: SMTP2GO, user not allowed',
    'login-sending-off',
    "550 that SMTP username's account is not allowed to send",
    'login-account-disabled',
    'sending-refused',
  ),
  // support.smtp2go.com: account closed, or this address blocked
  rcpt(
    'thirteenth look at sending, 21: SMTP2GO, address not allowed',
    'client-blocked',
    '550 that IP address is not allowed to send',
    'login-sending-off',
  ),
  // github exercism/website#3149
  mail(
    'thirteenth look at sending, 22: exceed sending limit',
    'sending-limit-reached',
    '550 5.7.1 Exceed Sending Limit (daily)',
  ),
  // github freescout#4005: Migadu
  mail(
    'thirteenth look at sending, 23: Migadu, outgoing limits',
    'sending-limit-reached',
    '554 5.7.1 Reached address outgoing limits for ann@example.test',
  ),
  // github mailcore2#1343
  rcpt(
    'thirteenth look at sending, 24: Yahoo Japan, single day',
    'sending-limit-reached',
    '521 smtp.mail.yahoo.co.jp closing transmission channel. User is over the limit for messages allowed to be sent in a single day',
  ),
  // github mailcore2#1343
  rcpt(
    'thirteenth look at sending, 25: Yahoo Japan, possible spam',
    'sending-refused',
    '554 Cannot send message due to possible spam; please visit https://www.yahoo-help.jp/app/ask/p/2494/form/betamail-inquiry for more information',
  ),
  // github protonmail-bridge-docker#28: the From address is none of the account
  mail(
    'thirteenth look at sending, 26: Proton, return path',
    'sender-refused',
    '451 4.0.0 backend: invalid return path: not owned by user',
  ),
  // github emersion/hydroxide#173
  mail(
    'thirteenth look at sending, 27: unknown sender address',
    'sender-refused',
    '554 5.0.0 Error: transaction failed: unknown sender address',
  ),
  // github BIGSdb#465
  mail(
    'thirteenth look at sending, 28: Imperial, envelope sender',
    'sender-refused',
    '550-Unauthorised Envelope Sender.\n550-Imperial College addresses may only send via approved College e-mail\n550 services. Please visit ICT web-site or contact ICT for more details.',
  ),
  // github mattermost#13648
  mail(
    'thirteenth look at sending, 29: sender header',
    'sender-refused',
    '550 Incorrect sender header (Check your FROM) #1',
  ),
  // github roundcubemail#6572
  mail(
    'thirteenth look at sending, 30: sender header, LOCAL',
    'sender-refused',
    '550 Incorrect sender header (LOCAL)',
  ),
  // github mybb#2578: sender and user name differ
  rcpt(
    'thirteenth look at sending, 31: user name and sender',
    'sender-refused',
    "554 5.7.1 Recipient address rejected: Username ann@example.test and sender doesn't match",
  ),
  // github snappymail#478
  rcpt(
    'thirteenth look at sending, 32: domain in header From',
    'sender-refused',
    '550-"Your IP: 192.0.2.4 : Your domain example.test is not allowed in\n550 header From"',
  ),
  // github PHPMailer#304
  mail(
    'thirteenth look at sending, 33: SmarterMail, sender domain',
    'sender-refused',
    '550 You are not allowed to use the domain example.test as a sender domain.',
  ),
  // github open-falcon/mail-provider#27: the domain of the recipient
  rcpt(
    'thirteenth look at sending, 34: forward path',
    'relay-denied-after-login',
    '550 domain of forward path is not allowed',
    'sending-refused',
  ),
  // weboke.nl, DirectAdmin
  rcpt(
    'thirteenth look at sending, 35: DirectAdmin, message limit',
    'sending-limit-reached',
    '550 You (ann) have reached your message limit',
  ),
  // support.tppwholesale.com.au, cPanel
  rcpt(
    'thirteenth look at sending, 36: TPP, daily limit',
    'sending-limit-reached',
    '550 "Daily limit has been exceeded for ann@example.test"',
  ),
  // domainindia.com, DirectAdmin
  rcpt(
    'thirteenth look at sending, 37: DirectAdmin, account suspended',
    'login-sending-off',
    '550 Email delivery for this account is temporarily suspended.',
    'login-account-disabled',
    'sending-refused',
  ),
  // support.junara.com
  rcpt(
    'thirteenth look at sending, 38: Junara, sending limit',
    'sending-limit-reached',
    "550 You've reached your sending limit. Don't worry you can send again soon.",
  ),
  // help.atmail.com: too many recipients in a day
  rcpt(
    'thirteenth look at sending, 39: atmail, rate limited',
    'sending-limit-reached',
    '451 Your account has been rate limited. Please try again. (SRL-UPD)',
  ),
  // support.prolateral.com: quota of messages, not of a mailbox
  rcpt(
    'thirteenth look at sending, 40: outMail, quota',
    'sending-limit-reached',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: You have exceeded your Outmail quota.',
  ),
  // iRedAPD, throttle
  rcpt(
    'thirteenth look at sending, 41: iRedAPD, quota',
    'sending-limit-reached',
    '554 5.7.1 <posthorn-probe@example.org>: Recipient address rejected: Quota exceeded',
  ),
  // modoboa policyd
  rcpt(
    'thirteenth look at sending, 42: Modoboa, daily limit',
    'sending-limit-reached',
    '450 4.7.1 <posthorn-probe@example.org>: Recipient address rejected: Daily limit reached, retry later',
  ),
  // support.brighthouse.com: the page says a limit, the words name the address
  rcpt(
    'thirteenth look at sending, 43: Road Runner, outbound',
    'client-blocked',
    '550 5.7.1 Outbound Mail Refused - 192.0.2.4 See http://help.rr.com/outboundemail - 20140211',
    'sending-limit-reached',
  ),
  // support.aa.net.uk
  rcpt(
    'thirteenth look at sending, 44: AAISP, CA2',
    'client-blocked',
    '550 Error CA2 see: http://wiki.aa.org.uk/Sending_Email_Errors 192.0.2.4 is blocked from sending. Probably due to sending spam messages.',
  ),
  // btbusiness.custhelp.com
  rcpt(
    'thirteenth look at sending, 45: BT, sender IP reputation',
    'client-blocked',
    '550 Message rejected due to sender IP reputation ([192.0.2.4])',
  ),
  // ssmhelp.com: blocked for reports of spam, the words speak of relaying
  rcpt(
    'thirteenth look at sending, 46: user not permitted to relay',
    'relay-denied-after-login',
    '554 5.7.1 : End-of-data rejected: user not permitted to relay',
    'login-sending-off',
  ),
  // puffinknight.tistory.com
  rcpt(
    'thirteenth look at sending, 47: Korea, 24 hours',
    'sending-limit-reached',
    "550 5.7.1 <ann@example.test>... Error.your access was denied.? Since you sent too many e-mails,you are not allowed to send more e-mails within 24 hours.After 24 hours,you can send e-mails as usual.If you did not send any e-mails,which is considered as a spam,you'd better register",
  ),
  // puffinknight.tistory.com
  rcpt(
    'thirteenth look at sending, 48: Korea, too many messages',
    'sending-limit-reached',
    '421 4.3.1 You send too many messages.',
  ),
  // puffinknight.tistory.com: blocked by address
  rcpt(
    'thirteenth look at sending, 49: Paran, IP control',
    'client-blocked',
    "550-'Transaction failed. (SPAM_SUSPECT:IP_CONTROL)\n550 (http://cleanip.paran.com)'",
    'sending-refused',
  ),
  // auctionpro.co.kr: the address got on a list
  rcpt(
    'thirteenth look at sending, 50: Hanmail, DAS51',
    'client-blocked',
    '554 5.7.1 DAS51 192.0.2.4: Your mail is blocked automatically by anti-spam system. (E06)',
    'sending-refused',
  ),
  // puffinknight.tistory.com: on the recipient's own list
  rcpt(
    'thirteenth look at sending, 51: reject list',
    'sending-refused',
    "550 You are registered as spammer (by user's reject list)",
    'sender-refused',
  ),
  // blog.sina.com.cn, 21cn
  mail(
    'thirteenth look at sending, 52: 21cn, sender is unvalidated',
    'sender-refused',
    '554 sender is unvalidated.',
  ),
  // blog.sina.com.cn, 21cn
  rcpt(
    'thirteenth look at sending, 53: 21cn, RCPT numbers',
    'sending-limit-reached',
    '451 out of allow RCPT numbers.',
    'sending-deferred',
  ),
  // blog.sina.com.cn, 21cn
  rcpt('thirteenth look at sending, 54: 21cn, queue', 'sending-deferred', '450 queue unavailable.'),
  // biecuoliao.com, zabbix_mail_with_graph#1: NetEase, spam content
  rcpt(
    'thirteenth look at sending, 55: NetEase, DT:SPM',
    'sending-refused',
    '554 DT:SPM 163 smtp12,EMCowACnzwc_BjhcKMZmAQ--.20404S2 1547175487,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.4&hostid=smtp12&time=1547175487',
  ),
  // github simplelogin self-hosted#54: the domain of the sender
  rcpt(
    'thirteenth look at sending, 56: ZRD, domain too young',
    'sender-refused',
    '554 5.7.1 Sender address ann@example.test blocked using ZRD - domain too young',
    'sending-refused',
  ),
  // docs.rackspace.com: the address sends too much spam
  rcpt(
    'thirteenth look at sending, 57: Rackspace, throttled',
    'client-blocked',
    '451 4.3.0 <posthorn.test[192.0.2.4]>: Client host rejected: Throttled - Too much spam from your mail server. Try again later.',
    'sending-deferred',
  ),
  // github traccar#4109: Exchange
  mail(
    'thirteenth look at sending, 58: Exchange, submission rate',
    'sending-limit-reached',
    '421 4.4.2 Message submission rate for this client has exceeded the configured limit',
  ),
  // support.awcwebdesign.com
  rcpt(
    'thirteenth look at sending, 59: sender IP is blacklisted',
    'client-blocked',
    '550 Sender IP (192.0.2.4) is blacklisted at zen.spamhaus.org',
  ),
  // github gophish#521: 25 messages were let through before
  rcpt(
    'thirteenth look at sending, 60: try again in seconds',
    'sending-deferred',
    '422 try again in 15 seconds',
    'sending-limit-reached',
  ),
];
