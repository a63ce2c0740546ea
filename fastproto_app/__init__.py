"""Protocol Buffers over HTTP and WebSocket for FastAPI, with rows in DuckDB and every change told in order."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.2.0.dev0"

__all__ = [
    "ApiError",
    "AsyncClient",
    "Client",
    "Code",
    "ConnectionManager",
    "DuckDBDatabase",
    "FieldAccess",
    "Live",
    "LiveServer",
    "ProtobufBody",
    "ProtobufResponse",
    "ProtobufRouter",
    "Reference",
    "Resource",
    "Rules",
    "Service",
    "Table",
    "create_app",
    "export_project",
    "in_transaction",
    "infer",
    "load_ipython_extension",
    "load_protos",
]

_module_of = {
    "ApiError": "wire.errors",
    "AsyncClient": "client.service",
    "Client": "client.service",
    "Code": "wire.errors",
    "ConnectionManager": "live.broadcast",
    "DuckDBDatabase": "store.duckdb.database",
    "FieldAccess": "rows.rules",
    "Live": "client.live",
    "LiveServer": "server.live_server",
    "ProtobufBody": "server.body",
    "ProtobufResponse": "server.response",
    "ProtobufRouter": "server.router",
    "Reference": "rows.table",
    "Resource": "resource.resource",
    "Rules": "rows.rules",
    "Service": "app.service",
    "Table": "rows.table",
    "create_app": "todo.service",
    "export_project": "notebook.exporting",
    "in_transaction": "resource.state",
    "infer": "notebook.inferred",
    "load_ipython_extension": "notebook.magics",
    "load_protos": "contract.compile",
}

if TYPE_CHECKING:
    from .app.service import Service
    from .client.live import Live
    from .client.service import AsyncClient, Client
    from .contract.compile import load_protos
    from .live.broadcast import ConnectionManager
    from .notebook.exporting import export_project
    from .notebook.inferred import infer
    from .notebook.magics import load_ipython_extension
    from .resource.resource import Resource
    from .resource.state import in_transaction
    from .rows.rules import FieldAccess, Rules
    from .rows.table import Reference, Table
    from .server.body import ProtobufBody
    from .server.live_server import LiveServer
    from .server.response import ProtobufResponse
    from .server.router import ProtobufRouter
    from .store.duckdb.database import DuckDBDatabase
    from .todo.service import create_app
    from .wire.errors import ApiError, Code
else:

    def __getattr__(name: str) -> Any:
        # Imported on first use, so that a chapter needs only the modules of the chapters before it.
        if name not in _module_of:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_module_of[name]}", __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
