### The commands that a customer copies and runs in the own network, on the page of the home check.

# $system: the kind of machine.
home-commands-system =
    { $system ->
        [windows] Windows
        [macos] Mac
        [linux] Linux
       *[python] Any machine with Python 3
    }
# Where the commands go. $system: the kind of machine.
home-commands-how =
    { $system ->
        [windows]
            Press the Windows key, type PowerShell and press Enter. Paste the commands into the window and press Enter twice.
        [macos]
            Press Command and the space bar, type Terminal and press Enter. Paste the commands into the window and press Enter.
        [linux] Open a terminal, paste the commands and press Enter.
       *[python] Save the commands as home.py and run “python3 home.py”, or start “python3” and paste them there.
    }
home-commands-safe =
    They only look: nothing is installed or changed, no password is asked for, and nothing is sent to anybody but your mail server.
home-commands-then =
    After at most 25 seconds a block appears that begins with BEGIN POSTHORN HOME CHECK. Copy all of it and paste it below.
home-commands-copy = Copy the commands
# $system: the kind of machine. The name of the box that holds the commands.
home-commands-box =
    { $system ->
        [windows] Commands for Windows
        [macos] Commands for Mac
        [linux] Commands for Linux
       *[python] Commands for Python 3
    }
home-commands-explained = What each part does

# What a part of the commands does. $line: the part.
home-commands-line =
    { $line ->
        [begin] Begins one command out of all these lines, so that nothing runs before the last line is there.
        [system] Notes the kind of machine and its clock in universal time: a wrong clock makes good certificates look bad.
        [dns] Notes which DNS server your network has named. It turns the names of servers into addresses.
        [family] Notes whether your machine has a way to the Internet over IPv4 and over IPv6.
        [ask] These are the servers, their addresses as we found them, and their ports. Everything is asked at the same time.
        [limit] Ends what takes too long.
        [now] Measures time in thousandths of a second.
        [names] Asks for the addresses of a server, as your mail program would.
        [host] Takes an address of each family, and ours too where yours is another one.
        [try] Connects to a port, and waits 5 seconds at most.
        [talk] Reads the greeting of the server, asks what it offers and looks for STARTTLS. It says goodbye without signing in.
        [shake] Begins encryption, as a mail program does before it signs in.
        [certificate] Notes who issued the certificate, its SHA-256 fingerprint, and whether it is good for this name.
       *[sum] Prints everything between two marks, with a check sum that shows whether something is missing.
    }
