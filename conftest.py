"""Runs the notebooks as tests: a notebook is a file of tests, each of its code cells one test."""

import ast
import asyncio
import atexit
import gc
import importlib
import inspect
import logging
import os
import re
import signal
import sys
import tempfile
import traceback
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import httpx
import pytest
from _pytest.assertion.rewrite import rewrite_asserts
from execnb.shell import CaptureShell
from httpx._transports import default as _default
from IPython.core.async_helpers import get_asyncio_loop
from IPython.core.compilerop import CachingCompiler
from nbdev.config import get_config
from nbdev.process import NBProcessor

SETTINGS = get_config(path=Path(__file__).parent)
NOTEBOOKS_WORTH_PROCESSES = 10
SLOW_SECONDS = 7200  # For a cell that is slow on a quiet machine
STALE = "outputs", "stale"


def pytest_addoption(parser):
    group = parser.getgroup("notebooks")
    group.addoption("--slow", action="store_true", help="also run the cells marked with one of tst_flags")
    group.addoption("--installed", action="store_true", help="test the installed package: take what a cell exports "
                    "from there instead of running the cell")


def pytest_xdist_auto_num_workers(config):
    "Return the number of processes: one more than cores, because many cells wait; none for a few named notebooks."
    named = [name for name in config.args if os.path.isfile(name.partition("::")[0])]
    return 0 if 0 < len(named) < NOTEBOOKS_WORTH_PROCESSES else os.cpu_count() + 1


def pytest_configure(config):
    use_temporary_folder(config)
    if config.option.installed and package_folder() == SETTINGS.lib_path:
        raise pytest.UsageError("--installed: the installed package is the one in the checkout")
    # A shell's background jobs ignore SIGINT, and so would the programs that the tests start and interrupt.
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # httpx would give up after five seconds, which a busy machine may need; pytest-timeout is the limit of a cell.
    patience = inspect.signature(httpx.get).parameters["timeout"].default
    patience.connect = patience.read = patience.write = patience.pool = None
    _default.create_ssl_context = share_contexts(_default.create_ssl_context)


def share_contexts(create):
    "Return a function that makes the context of TLS once for all clients, which takes longer than a request."
    shared = cache(lambda *environment: create())

    def create_once(verify=True, cert=None, trust_env=True):
        if verify is not True or cert or not trust_env:
            return create(verify, cert, trust_env)
        return shared(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))

    return create_once


def use_temporary_folder(config):
    "Let all that the notebooks write into temporary folders stand in one, which goes with the run."
    folder = tempfile.TemporaryDirectory(prefix="notebooks-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    os.chmod(folder.name, 0o755)  # noqa: S103  # nginx works as another user; what is inside has rights of its own
    os.environ["TMPDIR"] = tempfile.tempdir = folder.name


def pytest_unconfigure():
    # When Python ends, DuckDB's binding lists on stderr what is still alive. The last line shall be pytest's.
    atexit.register(os.dup2, os.open(os.devnull, os.O_WRONLY), 2)


def pytest_terminal_summary(terminalreporter):
    "Count the tests skipped for a reason that begins with `needs X: `, by X, and list the cells whose stored outputs are stale."
    reasons = [report.longrepr[2] for report in terminalreporter.stats.get("skipped", []) if isinstance(report.longrepr, tuple)]
    needs = [match.groups() for reason in reasons if (match := re.match(r"(?:Skipped: )?needs (.+?): (.*)", reason, re.DOTALL))]
    if needs:
        terminalreporter.section("not tried")
    for thing, number in Counter(thing for thing, _ in needs).most_common():
        advice = next(advice for needed, advice in needs if needed == thing)
        terminalreporter.line(f"{number} test{'s'[:number > 1]} without {thing}: {advice}", yellow=True)
    stale = [report.nodeid for report in terminalreporter.getreports("passed") if STALE in report.user_properties]
    if stale:
        terminalreporter.section("cells that show something else than their notebooks store: execute these again")
    for name in stale:
        terminalreporter.line(name, yellow=True)


def pytest_report_header():
    return f"package: {package_folder()}"


def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".ipynb" and SETTINGS.nbs_path in file_path.parents:
        return Notebook.from_parent(parent, path=file_path)


@cache
def package_folder():
    return Path(importlib.util.find_spec("fastproto_app").origin).parent


@cache
def exported_places():
    "Where each exported cell stands, from the markers nbdev writes: (path of the notebook, cell id) -> (module file, line)."
    places = {}
    for module in SETTINGS.lib_path.rglob("*.py"):
        for number, line in enumerate(module.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("# %% ") and " #" in line:
                notebook, _, cell_id = line.removeprefix("# %% ").rpartition(" #")
                places[(module.parent / notebook).resolve(), cell_id] = module, number
    return places


def ours(filename):
    return ", cell " in filename or filename.startswith((str(SETTINGS.lib_path), str(package_folder())))


class CellCompiler(CachingCompiler):
    "Compiles a cell with pytest's asserts; an exported one as the lines of its module, so that coverage sees them."

    label, place = "", None

    def get_code_name(self, *args):
        return self.label

    def __call__(self, source, filename, *args):
        if isinstance(source, ast.Module):
            rewrite_asserts(source, b"", filename)
        if self.place:
            module, lines_before = self.place
            filename = str(module)
            ast.increment_lineno(source, lines_before)
        return super().__call__(source, filename, *args)


class Shell(CaptureShell):
    compiler_class = CellCompiler

    def init_history(self):
        self.config.HistoryManager.enabled = False  # it would keep a thread
        super().init_history()

    def showtraceback(self, *args, **kwargs):
        "Nothing: pytest reports what goes wrong."

    showsyntaxerror = showtraceback


LOGGERS = "", "fastproto_app", "uvicorn.error", "uvicorn.access", "asyncio"


def logging_state():
    "Return what a notebook may change of the loggers, which belong to the whole run."
    loggers = [logging.getLogger(name) for name in LOGGERS]
    return [(one, one.level, one.disabled, one.propagate, one.handlers[:], one.filters[:]) for one in loggers]


def restore_logging(state):
    for logger, level, logger.disabled, logger.propagate, logger.handlers, logger.filters in state:
        logger.setLevel(level)


def restore_environment(before):
    "Give the variables of the environment the values that they had before a notebook."
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    os.environ.update(before)


def forget_temporary_modules():
    "Forget the modules in temporary folders, whose names another notebook may use for its own."
    folder = tempfile.gettempdir()
    sys.path[:] = [place for place in sys.path if not place.startswith(folder)]
    for name, module in list(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(folder):
            del sys.modules[name]


class Notebook(pytest.File):
    def collect(self):
        self.pending, self.current, self.stopped = [], None, ""
        heading, flags = "", set(SETTINGS.tst_flags.split())
        for number, cell in enumerate(NBProcessor(self.path).nb.cells):
            source = cell.source.strip()
            if cell.cell_type == "markdown" and source.startswith("#"):
                heading = source.splitlines()[0].lstrip("# ")
            elif cell.cell_type == "code" and any(not line.startswith("#") for line in source.splitlines()):
                item = Cell.from_parent(self, name=f"{number} {heading}".strip(), cell=cell)
                if cell.directives_.get("eval:") == ["false"]:
                    item.add_marker(pytest.mark.skip(reason="eval: false"))
                elif (marked := flags & cell.directives_.keys()) and not self.config.option.slow:
                    item.add_marker(pytest.mark.skip(reason=f"needs --slow: marked {', '.join(marked)}"))
                elif "nbdev_export(" in source and not item.place:
                    item.add_marker(pytest.mark.skip(reason="would write the modules under test"))
                else:
                    if marked:
                        item.add_marker(pytest.mark.timeout(SLOW_SECONDS))
                    self.pending.append(item)
                yield item

    def setup(self):
        gc.freeze()  # What notebooks before this one left behind is not looked through again and again.
        os.chdir(self.path.parent)
        self.main_module, self.loggers = sys.modules["__main__"], logging_state()
        self.umask = os.umask(0o022)  # A command that is called here, not as a program, leaves its own
        os.umask(self.umask)
        self.environment = dict(os.environ)
        self.shell = Shell()

    def teardown(self):
        loop = get_asyncio_loop()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        sys.modules["__main__"] = self.main_module
        # At the end it would collect garbage once for each notebook, which takes minutes.
        atexit.unregister(self.shell.atexit_operations)
        restore_logging(self.loggers)
        restore_environment(self.environment)
        forget_temporary_modules()
        os.umask(self.umask)
        os.chdir(self.config.invocation_params.dir)


def shown_text(outputs):
    "Return what a cell prints and displays, by kind, in the same words in a terminal and in Jupyter."
    texts = defaultdict(str)
    for output in outputs:
        if output.get("name") != "stderr":  # a log goes to where its handler was made
            for kind, text in output.get("data", {"": output.get("text", "")}).items():
                texts[kind] += "".join(text)
    return {kind: re.sub(r" at 0x[0-9a-f]+|\bPosix(?=Path\()", "", text).strip() for kind, text in texts.items()}


def differ(outputs, stored):
    "Return whether outputs are not the stored ones; those that need a browser, as widgets do, are not compared."
    now, then = shown_text(outputs), shown_text(stored)
    return then.keys() <= now.keys() and now != then


class Cell(pytest.Item):
    def __init__(self, cell, **kwargs):
        super().__init__(**kwargs)
        self.source, self.stored_outputs = cell.source, cell.get("outputs", [])
        self.place = exported_places().get((self.path.resolve(), cell.id))

    def runtest(self):
        notebook = self.parent
        if notebook.stopped:
            pytest.skip(notebook.stopped)
        while self in notebook.pending:  # with -k, also the cells before this one
            notebook.current = notebook.pending.pop(0)
            try:
                notebook.current.execute(notebook.shell)
            except pytest.skip.Exception as skipped:
                notebook.stopped = skipped.msg  # what this cell needs, those after it need too
                raise
            except BaseException:
                notebook.stopped = f"the notebook stopped at {notebook.current.name!r}"
                raise

    def execute(self, shell):
        if self.place and self.config.option.installed:
            return shell.user_ns.update(self.installed_names())
        shell.compile.label, shell.compile.place = f"{self.path.name}, cell {self.name}", self.place
        outputs = shell.run(self.source)
        for output in outputs:
            if output["output_type"] == "stream":
                getattr(sys, output["name"]).write("".join(output["text"]))  # for the report of a failure
        if shell.exc:
            raise shell.exc
        if "tests" not in self.path.parts and differ(outputs, self.stored_outputs):
            self.user_properties.append(STALE)

    def installed_names(self):
        module_file = self.place[0].relative_to(SETTINGS.lib_path.parent).with_suffix("")
        module = importlib.import_module(".".join(module_file.parts))
        names = compile(self.source, self.name, "exec").co_names
        return {name: vars(module)[name] for name in names if name in vars(module)}

    def repr_failure(self, excinfo):
        report = traceback.TracebackException(excinfo.type, excinfo.value, excinfo.tb)
        if not self.config.option.fulltrace:  # only the lines that somebody here wrote
            report.stack = traceback.StackSummary.from_list(frame for frame in report.stack if ours(frame.filename))
        summary, *_ = str(excinfo.value).splitlines() or [""]
        cell = self.parent.current or self
        return f"{excinfo.typename}: {summary}\n\n{cell.source}\n\n{''.join(report.format())}"

    def reportinfo(self):
        return self.path, 0, self.name
