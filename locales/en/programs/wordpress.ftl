### WordPress.

wordpress-fields =
    .smtp-host = SMTP Host
    .smtp-port = SMTP Port
    .smtp-username = SMTP Username
    .from-email = From Email
    .smtp-password = SMTP Password

wordpress-security =
    .tls = SSL
    .starttls = TLS
    .none = None

wordpress-install-a-plugin =
    .title = Install a plugin for SMTP
    .text =
        WordPress has no page for an outgoing server. In Plugins, Add New, look for "WP Mail SMTP", install and activate it. Other
        SMTP plugins have the same fields.
# $security: tls, starttls or none.
wordpress-settings =
    .title = Fill in its settings
    .text =
        { $security ->
            [none]
                Open WP Mail SMTP, Settings, choose the mailer "Other SMTP" and switch Authentication on. Switch "Auto TLS" off.
           *[other] Open WP Mail SMTP, Settings, choose the mailer "Other SMTP" and switch Authentication on. Leave "Auto TLS" on.
        }
wordpress-send-a-test =
    .title = Send a test
    .text = Choose Save Settings, then Tools, Email Test.
wordpress-note-security = In that list of encryptions, STARTTLS is called TLS and encryption from the first byte SSL.
wordpress-note-file =
    The file is another way for the same: lines for wp-config.php, which the plugin prefers to its page. Enter the password on the
    page in any case; the lines do not hold it.
wordpress-note-sender =
    The sender has to be an address that your outgoing server accepts, usually your own. "Force From Email" sees to it.
wordpress-file-place = Put these lines into wp-config.php, above the line that says to stop editing.
