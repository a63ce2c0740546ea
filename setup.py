from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser()
parser.read(here / "settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]
name = settings["lib_name"]


def lines(key: str) -> list[str]:
    return settings[key].strip().splitlines()


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
    packages=find_packages(include=[name, f"{name}.*"]),
    package_data={name: lines("package_data")},
    install_requires=lines("requirements"),
    extras_require={extra: lines(f"{extra}_requirements") for extra in ("arrow", "jupyter", "dev")},
    entry_points={
        "console_scripts": lines("console_scripts"),
        # Tells nbdev where a name is documented, so that the chapters link to each other.
        "nbdev": f"{name}={name}._modidx:d",
    },
)
