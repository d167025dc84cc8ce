### OfflineIMAP.

offlineimap-make-a-place =
    .title = Make a place for the mail
    .text = The copy gets a directory of its own.
offlineimap-save-the-file =
    .title = Save the file
    .text = Save it as .offlineimaprc in your home directory, readable by you alone.
offlineimap-look-at-your-mailbox =
    .title = Look at your mailbox
    .text = This signs in and shows the folders without fetching.
offlineimap-fetch-mail =
    .title = Fetch mail
    .text = Runs once. Add -u basic if the display looks broken.
offlineimap-file-asks = OfflineIMAP asks for the password when it runs.
offlineimap-note-both-directions =
    It works in both directions: a message you delete in the local copy is deleted on the server too.
