### Das Konfigurationsprofil, das iPhone, iPad und Mac gemeinsam haben.

apple-profile-unsigned =
    Das Profil ist nicht signiert, deshalb zeigt das Gerät es als „Nicht signiert“ oder „Nicht überprüft“ an. Das ist zu erwarten
    und sagt nichts über die Einstellungen darin.

apple-profile-file-mail = Mail: { $address }
apple-profile-file-dav =
    { $kind ->
        [CalDAV] Kalender: { $address }
       *[CardDAV] Kontakte: { $address }
    }
