"""A real QGIS desktop in a profile of its own, with this checkout as its plugin. Used by the demo and the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "capella_explorer"
SETTINGS = textwrap.dedent("""\
    [PythonPlugins]
    capella_explorer=true
    processing=true
    [qgis]
    projOpenAtLaunch=3
    checkVersion=false
    showTips=false
    newProjectDefault=false
    askToSaveProjectChanges=false
    enableMacros=SessionOnly
    [UI]
    UITheme={theme}
    [locale]
    overrideFlag=true
    userLocale=en_US
""")


@dataclass(frozen=True)
class Desktop:
    """Where QGIS keeps everything of this run, and how it looks."""

    folder: Path
    theme: str = "default"
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def plugins(self) -> Path:
        """The plugins of the profile."""
        return self.folder / "profiles" / "demo" / "python" / "plugins"

    def prepare(self) -> None:
        """A profile that has never been used, with the plugin switched on."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.plugins.mkdir(parents=True)
        (self.plugins / PLUGIN).symlink_to(ROOT, target_is_directory=True)
        settings = self.folder / "profiles" / "demo" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir()
        settings.write_text(SETTINGS.format(theme=self.theme), "utf-8")
        for private in ("auth", "runtime"):
            (self.folder / private).mkdir(mode=0o700)

    def start(self, code: Path) -> subprocess.Popen[bytes]:
        """Starts QGIS, which runs `code` once the plugin is loaded."""
        command = [
            "qgis", "--profiles-path", str(self.folder), "--profile", "demo", "--nologo", "--noversioncheck",
            "--authdbdirectory", str(self.folder / "auth"), "--code", str(code),
        ]  # fmt: skip
        usual = {"LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(self.folder / "runtime"), "QT_LOGGING_RULES": "*=false"}
        environment = {**os.environ, **usual, **self.environment}
        environment.pop("QT_QPA_PLATFORM", None)
        return subprocess.Popen(command, env=environment, start_new_session=True)
