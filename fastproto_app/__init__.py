"""Protocol Buffers over HTTP and WebSocket for FastAPI, with rows in DuckDB and every change told in order."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.2.0.dev0"

__all__ = [
    "AsyncClient",
    "Client",
    "ConnectionManager",
    "DuckDBStore",
    "LiveServer",
    "ProtobufBody",
    "ProtobufResponse",
    "ProtobufRouter",
    "Table",
    "create_app",
]

_module_of = {
    "AsyncClient": "items_client",
    "Client": "items_client",
    "ConnectionManager": "broadcast",
    "DuckDBStore": "duckdb_store",
    "LiveServer": "serving",
    "ProtobufBody": "body",
    "ProtobufResponse": "response",
    "ProtobufRouter": "router",
    "Table": "table",
    "create_app": "app",
}

if TYPE_CHECKING:
    from .app import create_app
    from .body import ProtobufBody
    from .broadcast import ConnectionManager
    from .duckdb_store import DuckDBStore
    from .items_client import AsyncClient, Client
    from .response import ProtobufResponse
    from .router import ProtobufRouter
    from .serving import LiveServer
    from .table import Table
else:

    def __getattr__(name: str) -> Any:
        # Imported on first use, so that a chapter needs only the modules of the chapters before it.
        if name not in _module_of:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_module_of[name]}", __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
