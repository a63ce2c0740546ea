from .archive import Archive as Archive
from .database import DuckDBDatabase as DuckDBDatabase
from .file import (
    DatabaseError as DatabaseError,
    naming as naming,
    open_database as open_database,
)
from .journal import MAX_REPLIES as MAX_REPLIES
