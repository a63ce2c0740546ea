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
    Conflict as Conflict,
    Edit as Edit,
    EventMaker as EventMaker,
    Events as Events,
    Fault as Fault,
    Listing as Listing,
    NotFound as NotFound,
    Once as Once,
    QueryError as QueryError,
    Rows as Rows,
    SequenceExpired as SequenceExpired,
    SteadyClock as SteadyClock,
    Store as Store,
    Subscriber as Subscriber,
    unavailable as unavailable,
    Undecodable as Undecodable,
)
from .row_cache import ROW_CACHE_BYTES as ROW_CACHE_BYTES, ROW_OVERHEAD as ROW_OVERHEAD, RowCache as RowCache
