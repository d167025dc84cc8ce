<?php
// Signs in to Roundcube's servers and sends a letter, by Roundcube's own classes with its own defaults and the
// config.inc.php beside the command line: php roundcube.php FOLDER USERNAME FROM TO SUBJECT; the password on MAIL_PASSWORD.
[, $folder, $username, $from, $to, $subject] = $argv;
set_include_path("$folder/usr/share/php" . PATH_SEPARATOR . get_include_path());
define('RCUBE_INSTALL_PATH', "$folder/usr/share/roundcube/");
define('RCUBE_CONFIG_DIR', getcwd() . '/config/');
require "$folder/usr/share/roundcube/program/lib/Roundcube/bootstrap.php";

$rcube = rcube::get_instance();
// As at the sign-in page: the name is what was typed, in small letters where the configuration says so.
$name = $rcube->config->get('login_lc') == 2 ? mb_strtolower($username) : $username;
$password = getenv('MAIL_PASSWORD');
[$host, $scheme, $port] = rcube_utils::parse_host_uri($rcube->config->get('imap_host'), 143, 993);
$imap = new rcube_imap();
$ssl = in_array($scheme, ['ssl', 'imaps', 'tls']) ? $scheme : null;
if (!$imap->connect($host, $name, $password, $port, $ssl)) {
    exit('IMAP: ' . $imap->get_error_str() . "\n");
}
echo 'letters: ' . $imap->count('INBOX', 'ALL') . "\n";

$_SESSION = ['username' => $name, 'password' => $rcube->encrypt($password)];
$smtp = new rcube_smtp();
if (!$smtp->connect()) {
    exit('SMTP: ' . json_encode($smtp->get_error()) . json_encode($smtp->get_response()) . "\n");
}
$headers = ['From' => $from, 'To' => $to, 'Subject' => $subject];
$sent = $smtp->send_mail($from, [$to], $headers, "Hello\r\n");
echo $sent ? "sent\n" : 'not sent: ' . json_encode($smtp->get_error()) . "\n";
