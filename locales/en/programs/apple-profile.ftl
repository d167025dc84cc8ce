### The configuration profile that iPhone, iPad and Mac share.

apple-profile-unsigned =
    The profile is not signed, so the device shows it as "Not Signed" or "Unverified". That is expected: it says nothing about the
    settings inside.

## Names in the profile, as the device shows them. $address: the mail address.

apple-profile-file-mail = Mail: { $address }
# $kind: CalDAV or CardDAV.
apple-profile-file-dav =
    { $kind ->
        [CalDAV] Calendars: { $address }
       *[CardDAV] Contacts: { $address }
    }
