"""Does in the windows of a program what a person would, by the words that stand there; actions as JSON on standard input.

["press", text], ["press-if-there", text], ["menu", text], ["fill", label, value], ["choose", label, value], ["tick", text], ["untick", text], ["tab", text], ["pick", group, text],
["open", text], ["see", text], ["run", command]
Reads and acts through the interface for screen readers (AT-SPI).
"""
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

FIELDS = ("text", "password text", "combo box", "spin button")


def nodes(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from nodes(child)


def everything():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        yield from nodes(application) if application is not None else ()


def seen():
    for node in everything():
        if node.get_state_set().contains(Atspi.StateType.SHOWING):
            yield node


def plain(text):
    return " ".join((text or "").split()).removesuffix("...").rstrip(":")


def named(text, *roles):
    for node in seen():
        if plain(node.get_name()) == text and (not roles or node.get_role_name() in roles):
            if node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                return node
    return None


def named_within(group, text):
    """A radio button of a group, by the names of both."""
    for node in seen():
        if plain(node.get_name()) == group:
            for inner in nodes(node):
                if plain(inner.get_name()) == text and inner.get_role_name() == "radio button":
                    return inner
    return None


def menu_item(text):
    """An entry of a menu, which may be closed."""
    for node in everything():
        if node.get_role_name() == "menu item" and plain(node.get_name()) == text:
            return node
    return None


def place(node):
    return node.get_extents(Atspi.CoordType.SCREEN)


def field(label):
    """The nearest field to the right of a label, on its line; they are rarely bound together."""
    of = named(label, "label") or named(label, "check box")
    if of is None:
        return None
    at = place(of)
    middle = at.y + at.height / 2
    beside = []
    for node in seen():
        if node.get_role_name() in FIELDS:
            box = place(node)
            if box.x > at.x and box.y <= middle <= box.y + box.height:
                beside.append((box.x, node))
    return min(beside, key=lambda one: one[0])[1] if beside else None


def editable(node):
    """What takes text in a field; in a list that can be typed into, it lies inside."""
    found = (inner.get_editable_text_iface() for inner in nodes(node)) if node else ()
    return next((one for one in found if one), None)


def wait(find, what, seconds=600):
    end = time.monotonic() + seconds
    while True:
        try:
            found = find()
        except Exception:  # A window went away while it was read.
            found = None
        if found or time.monotonic() > end:
            break
        time.sleep(0.1)
    if not found and seconds > 10:
        names = [plain(node.get_name()) for node in seen() if node.get_name()]
        sys.exit(f"waited in vain for {what} among {names}")
    return found


def press(node):
    node.get_action_iface().do_action(0)


def act(kind, *words):
    if kind == "press":
        press(wait(lambda: named(words[0], "push button"), words[0]))
    elif kind == "press-if-there":
        node = wait(lambda: named(words[0], "push button"), words[0], 5)
        if node:
            press(node)
    elif kind == "menu":
        press(wait(lambda: menu_item(words[0]), words[0]))
    elif kind == "fill":
        text = wait(lambda: editable(field(words[0])), words[0])
        text.set_text_contents(words[1])
    elif kind == "choose":
        box = wait(lambda: field(words[0]), words[0])
        choices = box.get_child_at_index(0)
        for index in range(choices.get_child_count()):
            choice = choices.get_child_at_index(index)
            if plain(choice.get_name()) == words[1]:
                of = box.get_selection_iface()
                if of:
                    of.select_child(index)
                else:
                    press(choice)
                return
        sys.exit(f"no choice {words[1]}")
    elif kind == "tick":
        node = wait(lambda: named(words[0], "check box"), words[0])
        if not node.get_state_set().contains(Atspi.StateType.CHECKED):
            press(node)
    elif kind == "untick":
        node = wait(lambda: named(words[0], "check box"), words[0])
        if node.get_state_set().contains(Atspi.StateType.CHECKED):
            press(node)
    elif kind == "tab":
        tab = wait(lambda: named(words[0], "page tab"), words[0])
        tab.get_parent().get_selection_iface().select_child(tab.get_index_in_parent())
    elif kind == "pick":
        press(wait(lambda: named_within(words[0], words[1]), words[1]))
    elif kind == "open":
        at = place(wait(lambda: named(words[0]), words[0]))
        Atspi.generate_mouse_event(at.x + at.width // 2, at.y + at.height // 2, "b1d")
    elif kind == "see":
        wait(lambda: any(words[0] in plain(node.get_name()) for node in seen()), words[0])
    elif kind == "run":
        subprocess.run(words[0], shell=True, check=False)
    time.sleep(0.2)


for line in sys.stdin:
    act(*json.loads(line))
