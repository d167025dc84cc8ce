"""A long line between two network namespaces: a pair of TUN devices and a queue that holds every packet for a while.

usage: delay-link.py MILLISECONDS NAMESPACE ADDRESS ROUTE NAMESPACE ADDRESS ROUTE

The milliseconds are those of one way; ADDRESS is the device's own, ROUTE the network behind it. Says "ready" and runs
until its standard input ends. Needs Linux, root and the program `ip`.
"""
import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000
CLONE_NEWNET = 0x40000000
DEVICE = "long-line"
LONGEST_PACKET = 2000
libc = ctypes.CDLL(None, use_errno=True)


def enter(path):
    with open(path) as namespace:
        if libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter {path}")


def open_device(namespace, address, route):
    """Makes the device inside a namespace, and sends what is for the network behind it that way."""
    enter(f"/run/netns/{namespace}")
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", DEVICE.encode(), IFF_TUN | IFF_NO_PI))
    for words in (
        f"addr add {address} dev {DEVICE}",
        f"link set {DEVICE} up mtu 1500 txqueuelen 10000",
        f"route replace {route} dev {DEVICE}",
    ):
        subprocess.run(["ip", *words.split()], check=True)
    return device


def carry(ends, delay):
    """Hands every packet on when its time has come. All wait equally long, so the oldest is always the next."""
    waiting = collections.deque()
    while True:
        while waiting and waiting[0][0] <= time.monotonic():
            _, to, packet = waiting.popleft()
            try:
                os.write(to, packet)
            except OSError:
                pass  # the other end has no room or is going away: a packet is lost, as on any line
        limit = max(0, waiting[0][0] - time.monotonic()) if waiting else None
        readable, _, _ = select.select([*ends, sys.stdin], [], [], limit)
        if sys.stdin in readable and not os.read(sys.stdin.fileno(), 1000):
            return
        due = time.monotonic() + delay
        for index, end in enumerate(ends):
            if end not in readable:
                continue
            while True:
                try:
                    packet = os.read(end, LONGEST_PACKET)
                except BlockingIOError:
                    break
                waiting.append((due, ends[1 - index], packet))


def main():
    milliseconds, *words = sys.argv[1:]
    ends = [open_device(*words[0:3]), open_device(*words[3:6])]
    print("ready", flush=True)
    try:
        carry(ends, float(milliseconds) / 1000)
    except KeyboardInterrupt:
        pass


main()
