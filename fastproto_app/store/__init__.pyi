from .database import (
    Conflict as Conflict,
    Fault as Fault,
    Listing as Listing,
    NotFound as NotFound,
    QueryError as QueryError,
    SequenceExpired as SequenceExpired,
    SteadyClock as SteadyClock,
    Undecodable as Undecodable,
    unavailable as unavailable,
)
from .changes import (
    Create as Create,
    Delete as Delete,
    Draft as Draft,
    GROUP_LIMIT as GROUP_LIMIT,
    MAX_EVENT_SIZE as MAX_EVENT_SIZE,
    Operation as Operation,
    Update as Update,
)
from .conformance import check_store as check_store
from .protocol import (
    Change as Change,
    ChangeKind as ChangeKind,
    Edit as Edit,
    EventMaker as EventMaker,
    Events as Events,
    Once as Once,
    Rows as Rows,
    Store as Store,
    Subscriber as Subscriber,
)
from .row_cache import ROW_CACHE_BYTES as ROW_CACHE_BYTES, ROW_OVERHEAD as ROW_OVERHEAD, RowCache as RowCache
