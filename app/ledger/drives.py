"""Does the drive a ledger lies on keep locks? SQLite keeps two programs from writing at once by locks on the file.

A drive of this computer always does. One over the network, or shared by a virtual machine, may keep them on this
computer only, refuse them, or grant every one; two people would then overwrite each other's edits.
"""

from __future__ import annotations

import errno
import os
import re
import struct
import sys
from pathlib import Path

_SHARED = re.compile(r"nfs\d?|cifs|smb\d?|fuse(\..+)?|9p|vboxsf|afs|ncpfs|davfs|prl_fs|vmhgfs|glusterfs|ceph|lustre")
"""Kinds of file system, as /proc/self/mountinfo calls them, behind which another computer may sit."""
_LOCAL_LOCKS = frozenset({"nolock", "nobrl", "local_lock=all", "local_lock=posix"})
_MOUNTS = Path("/proc/self/mountinfo")
NO_LOCKS = (
    "The drive this ledger lies on keeps no locks, so that two programs could overwrite each other's edits."
    " Copy the ledger to a disk of this computer and open it there."
)
ONE_COMPUTER = (
    "The network drive this ledger lies on keeps locks on this computer only: never open it on two computers at once,"
    " or edits will be lost."
)


def warning(path: Path) -> str:
    """What a person must know of the drive before two people use the ledger; empty where all is well."""
    kind, options = mounted(path.absolute().parent, _read_mounts())
    if not _SHARED.fullmatch(kind):
        return ""
    if options & _LOCAL_LOCKS:
        return ONE_COMPUTER
    return "" if keeps_locks(path.absolute().parent) else NO_LOCKS


def _read_mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:  # another system than Linux
        return ""


def mounted(folder: Path, mounts: str) -> tuple[str, set[str]]:
    """Kind and options of the file system that holds a folder, by the text of /proc/self/mountinfo."""
    best, kind, options = "", "", set[str]()
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, source = before.split(" "), after.split(" ")
        if len(fields) < 6 or len(source) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
        inside = folder == Path(point) or Path(point) in folder.parents
        if inside and len(point) >= len(best):
            best, kind, options = point, source[0], {*fields[5].split(","), *source[2].split(",")}
    return kind, options


def keeps_locks(folder: Path) -> bool:
    """Whether of two who want to lock the same file only one gets the lock. True where it cannot be tried.

    Tried on a file of its own, by locks that belong to the opened file rather than to the program: the ledger's own
    locks are not touched (closing any file of the program drops its POSIX locks on that file).
    """
    if sys.platform != "linux":
        return True
    import fcntl
    import tempfile

    whole = struct.pack("hhqqixxxx", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
    try:
        with tempfile.NamedTemporaryFile(prefix=".tickmark-", dir=folder) as one, Path(one.name).open("rb+") as other:
            fcntl.fcntl(one.fileno(), fcntl.F_OFD_SETLK, whole)
            try:
                fcntl.fcntl(other.fileno(), fcntl.F_OFD_SETLK, whole)
            except OSError as error:
                return error.errno in (errno.EAGAIN, errno.EACCES)
            return False
    except OSError as error:
        return error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)
