"""Build and install the package as settings.ini describes it."""

import shutil
import sys
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
sys.path.insert(0, str(here / "web"))

from bundle import build_bundle  # noqa: E402

parser = ConfigParser()
parser.read(here / "settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]
name = settings["lib_name"]


def lines(key: str) -> list[str]:
    """Return the lines of a setting."""
    return settings[key].strip().splitlines()


class BuildWithBundle(build_py):
    """Build the page's third-party JavaScript first; without it the package still works, and its page says so."""

    def run(self):
        """Build the bundle, and then the package."""
        try:
            build_bundle(here)
        except RuntimeError as error:
            self.warn(f"the page's JavaScript is missing or old: {error}\nLater: python web/bundle.py")
        super().run()


setup(
    name=name,
    version=settings["version"],
    description=settings["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    keywords=settings["keywords"],
    author=settings["author"],
    license="Apache-2.0",
    python_requires=f">={settings['min_python']}",
    packages=find_packages(include=[name, f"{name}.*"], exclude=[f"{name}.workshop", f"{name}.workshop.*"]),
    package_data={name: lines("package_data")},
    cmdclass={"build_py": BuildWithBundle},
    setup_requires=[] if shutil.which("npm") else lines("npm_requirements"),
    install_requires=lines("requirements"),
    extras_require={
        extra: lines(f"{extra}_requirements")
        for extra in ("arrow", "jupyter", "protos", "telemetry", "oidc", "postgres", "project", "dev")
    },
    entry_points={
        "console_scripts": lines("console_scripts"),
        f"{name}.service": lines("service_entry_points"),
        f"{name}.collection": lines("collection_entry_points"),
        # Tells nbdev where a name is documented, so that the chapters link to each other.
        "nbdev": f"{name}={name}._modidx:d",
    },
)
