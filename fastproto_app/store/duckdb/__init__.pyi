from .database import DuckDBDatabase as DuckDBDatabase
from .file import (
    DatabaseError as DatabaseError,
    naming as naming,
    open_database as open_database,
    prepare as prepare,
    renew_epoch as renew_epoch,
)
from .store import DuckDBStore as DuckDBStore
