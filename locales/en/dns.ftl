### The page with the DNS records by which mail programs find the settings of a hosted domain.

# $domain: the domain whose records are shown, or none.
dns-title =
    { $domain ->
        [none] DNS records for mail programs
       *[some] DNS records of { $domain }
    }
dns-description = The DNS records by which mail programs find the settings of a domain.
dns-no-domains =
    This service hosts no domains, so it has no records to suggest. Whoever runs it can name them in the provider file. What any
    domain publishes already is shown by the <link>check of published settings</link>.
dns-lead = With these records mail programs find the settings by themselves.
dns-domain = Domain
dns-show = Show
dns-unknown = This domain is not hosted here, or its servers are not known.

## The table. Name, type and value as editors of DNS zones call them.

# $passed of $all records are as they should be.
dns-passed = { $passed } of { $all } records are in place.
dns-records = Records
dns-now = Now
dns-name = Name
dns-type = Type
dns-value = Value
dns-purpose-heading = What it is for

# $result: what the DNS has of a record.
dns-result =
    { $result ->
        [pass] in place
        [missing] missing
        [different] different
       *[error] no answer
    }
# $data: a record as it stands in the DNS.
dns-says = The DNS says: { $data }
# $detail: why it could not be asked: late, failed, not-asked.
dns-silent =
    { $detail ->
        [late] the DNS did not answer in time
        [not-asked] not asked
       *[failed] the DNS did not answer
    }

# $purpose: who reads a record.
dns-purpose =
    { $purpose ->
        [autoconfig] Thunderbird, on computers and Android; Evolution, KMail, Delta Chat
        [autodiscover] Outlook
        [autodiscover-srv] Outlook, where autodiscover cannot be an alias
        [pacc] Programs that read the new common format (PACC)
        [pacc-digest] Vouches for the settings file of the new common format (PACC)
        [services] Programs that look for mail services in the DNS
        [not-offered] Says that there is no such service, so that nobody goes on looking
        [path] Says at which path
        [calendars] Calendars: Thunderbird, Apple devices, DAVx5
        [contacts] Contacts: Thunderbird, Apple devices, DAVx5
       *[jmap] Programs that speak JMAP
    }

## Below the table.

dns-compare = Compare with the DNS now
dns-what-is-found = What mail programs find
dns-zone = Ready to paste
dns-zone-lead = In the form of a zone file, which most DNS editors can import.
dns-copy = Copy the records
dns-certificate-note =
    The names autoconfig and autodiscover lead to this service. It needs a certificate for each of them: programs do not take
    settings from a place that cannot prove its name.
dns-no-name-note =
    The aliases autoconfig and autodiscover are missing here, because this service does not know its own name. Whoever runs it can
    set POSTHORN_BASE_URL.
