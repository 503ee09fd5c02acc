"""Set-up: the script is sound shell, and the locks say what pyproject.toml asks for, down to the hash."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)

needs_shell = pytest.mark.skipif(shutil.which("sh") is None, reason="no POSIX shell on this system")


def pins(name: str) -> dict[str, tuple[Version, str]]:
    """Package → its pinned version and the rest of its entry (marker and hashes)."""
    text = (RESOURCES / name).read_text(encoding="utf-8")
    return {canonicalize_name(package): (Version(version), rest) for package, version, rest in PIN.findall(text)}


@needs_shell
@pytest.mark.parametrize("script", ["resources/setup.sh", "resources/lock.sh"])
def test_scripts_are_posix_shell(script: str) -> None:
    subprocess.run(["sh", "-n", ROOT / script], check=True)


@needs_shell
@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_an_unknown_verb_is_answered_with_the_usage_in_one_line(arguments: list[str]) -> None:
    done = subprocess.run(
        ["sh", RESOURCES / "setup.sh", *arguments], check=False, capture_output=True, text=True, timeout=30
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "usage: sh resources/setup.sh run|test [ARGS]\n"


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.txt", PROJECT["build-system"]["requires"] + PROJECT["project"]["dependencies"]),
        ("requirements-test.txt", PROJECT["project"]["optional-dependencies"]["dev"]),
    ],
)
def test_the_lock_holds_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    pinned = pins(lock)
    for requirement in map(Requirement, wanted):
        version, _ = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}: sh resources/lock.sh"


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-test.txt"])
def test_every_pin_has_hashes_and_no_address(lock: str) -> None:
    assert all("--hash=sha256:" in rest for _, rest in pins(lock).values())
    assert "://" not in (RESOURCES / lock).read_text(encoding="utf-8")


def test_what_ships_holds_no_test_tools() -> None:
    assert not pins("requirements.txt").keys() & pins("requirements-test.txt").keys()


def test_every_package_that_ships_has_its_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").lower()
    build_only = {"setuptools"}
    missing = [package for package in pins("requirements.txt").keys() - build_only if package not in notice]
    assert not missing
