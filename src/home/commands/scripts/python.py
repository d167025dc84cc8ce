#: begin
import datetime, hashlib, platform, re, socket, ssl, threading, time
START, LINES, FOUND = time.time(), [], {}
BYE = {"smtp": b"QUIT\r\n", "imap": b"z LOGOUT\r\n", "pop3": b"QUIT\r\n", "sieve": b"LOGOUT\r\n"}

def say(number, text):
    LINES.append((number, re.sub(r"[^ A-Za-z0-9.,:/@+=_()*\[\]'-]", "?", "%d %s" % (number, text)).rstrip()[:280]))

#: system
say(0, "system python %s %s" % (platform.python_version(), platform.system()))
say(0, "clock " + datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"))
#: dns
try:
    say(0, "dns " + (re.findall(r"(?m)^nameserver\s+(\S+)", open("/etc/resolv.conf").read()) or ["-"])[0])
except OSError:
    say(0, "dns -")

#: family
def family(name, kind, address):
    try:
        with socket.socket(kind, socket.SOCK_DGRAM) as own:
            own.connect((address, 53))
            say(0, name + " yes")
    except OSError:
        say(0, name + " no")

#: talk
def read_line(wire, patience):
    wire.settimeout(patience)
    line = b""
    while not line.endswith(b"\n") and len(line) < 4096:
        byte = wire.recv(1)
        if not byte: break
        line += byte
    return line.decode("latin-1").rstrip("\r\n")

def talk(tell, wire, kind):
    line = read_line(wire, 8)
    tell("said " + line)
    last, command = {"smtp": ("[0-9]{3}( |$)", "EHLO [127.0.0.1]"), "imap": ("a ", "a CAPABILITY"),
                     "pop3": (r"\.|-ERR", "CAPA"), "sieve": ("OK", "")}[kind]
    if not re.match(r'220|\* OK|\+OK|"', line): return False
    while re.match("220-", line): line = read_line(wire, 8)
    if command: wire.sendall((command + "\r\n").encode())
    offered, line = False, ""
    for _ in range(99):
        line = read_line(wire, 5)
        if not line or re.match(last, line): break
        offered = offered or bool(re.search(r"STLS|STARTTLS", line.upper()))
    offered = offered or bool(re.search(r"STLS|STARTTLS", line.upper()))
    if re.match(r"250|a OK|\.|OK", line): tell("starttls " + ("yes" if offered else "no"))
    if not offered:
        wire.sendall(BYE[kind])
        return False
    wire.sendall({"imap": b"b STARTTLS\r\n", "pop3": b"STLS\r\n"}.get(kind, b"STARTTLS\r\n"))
    return bool(re.match(r"220|b OK|\+OK|OK", read_line(wire, 5)))

#: certificate
def pieces(data):
    while data:
        length, begin = data[1], 2
        if length > 127:
            begin = 2 + (length & 127)
            length = int.from_bytes(data[2:begin], "big")
        yield data[0], data[begin:begin + length]
        data = data[begin + length:]

def issuer(certificate):
    parts = [body for tag, body in pieces(next(pieces(next(pieces(certificate))[1]))[1]) if tag == 0x30]
    names = {b"\x55\x04\x03": "CN", b"\x55\x04\x0a": "O", b"\x55\x04\x0b": "OU", b"\x55\x04\x06": "C"}
    said = []
    for _, group in pieces(parts[1]):
        for _, pair in pieces(group):
            (_, kind), (tag, value) = list(pieces(pair))
            if kind in names: said.append(names[kind] + "=" + value.decode("utf-16-be" if tag == 0x1e else "utf-8", "replace"))
    return ",".join(reversed(said))

#: try
def open_way(address, port):
    wire = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    wire.settimeout(5)
    try:
        wire.connect((address, port))
        return "open", wire
    except socket.timeout:
        outcome = "timeout"
    except ConnectionRefusedError:
        outcome = "refused"
    except OSError as error:
        outcome = "timeout" if getattr(error, "winerror", None) == 10060 or error.errno in (60, 110) else "unreachable"
    wire.close()
    return outcome, None

def attempt(number, host, port, kind, how, address, code=None):
    tell = (lambda text: say(number, text)) if code is None else (lambda text: None)
    began = time.time()
    outcome, wire = open_way(address, port)
    tell("try %s %d %s %s %d" % (host, port, address, outcome, (time.time() - began) * 1000))
    if wire is None: return
    context = ssl.create_default_context()
    if code is not None:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        if how != "tls" and not talk(tell, wire, kind): return
        wire.settimeout(6)
        wire = context.wrap_socket(wire, server_hostname=host)
        der = wire.getpeercert(True)
        say(number, "tls %s %d" % (wire.version(), code or 0))
        say(number, "issuer " + issuer(der))
        say(number, "cert " + hashlib.sha256(der).hexdigest())
        if how == "tls": say(number, "said " + read_line(wire, 8))
        wire.sendall(BYE[kind])
    except ssl.SSLCertVerificationError as error:
        if code is None: attempt(number, host, port, kind, how, address, error.verify_code or 1)
    except ssl.SSLError as error:
        say(number, "tls " + ("clear" if "WRONG_VERSION" in str(error) or "RECORD_LAYER" in str(error) else "failed"))
    except (OSError, ValueError, LookupError):
        pass
    finally:
        wire.close()

#: names
def look(host):
    try:
        FOUND[host] = list(dict.fromkeys(one[4][0] for one in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)))
    except socket.gaierror as error:
        FOUND[host] = "silent" if error.errno == socket.EAI_AGAIN else "none"

#: host
def ask(number, host, ours, rows):
    start(look, host).join(6)
    own = FOUND.get(host, "silent")
    if isinstance(own, str):
        say(number, "name %s %s" % (host, own))
        own = []
    else:
        say(number, "name %s found %s" % (host, " ".join(own[:6])))
    ways = [next((one for one in some if sign in one), None) for some in (own, ours) for sign in ".:"]
    tries = [start(attempt, row[0] + way, host, row[1], row[2], row[3], ways[way])
             for row in rows for way in range(4) if ways[way] and (way < 2 or ways[way] not in own)]
    for one in tries: one.join()

def start(work, *values):
    thread = threading.Thread(target=work, args=values, daemon=True)
    thread.start()
    return thread

#: ask
HOSTS = @HOSTS@
OURS = [one for host in HOSTS for one in host[2]]
family("ipv4", socket.AF_INET, next((one for one in OURS if "." in one), "192.0.2.1"))
family("ipv6", socket.AF_INET6, next((one for one in OURS if ":" in one), "2001:db8::1"))
ASKED = [start(ask, *host) for host in HOSTS]
for one in ASKED: one.join(max(0, START + 20 - time.time()))

say(0, "took %d" % (time.time() - START))
#: sum
def finish():
    total, lines = 0, [line for _, line in sorted(LINES, key=lambda pair: pair[0])]
    for sign in re.findall(r"[A-Za-z0-9.:]", " ".join(lines)): total = (total * 257 + ord(sign)) % 16777213
    print("-----BEGIN POSTHORN HOME CHECK %d-----" % 1)
    for line in lines: print(line + ";")
    print("-----END POSTHORN HOME CHECK %d-----" % total)

finish()
