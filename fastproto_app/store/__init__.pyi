from .database import (
    Change as Change,
    ChangeKind as ChangeKind,
    ChangeSubscriber as ChangeSubscriber,
    Collection as Collection,
    CollectionState as CollectionState,
    Conflict as Conflict,
    Database as Database,
    Edit as Edit,
    Fault as Fault,
    Listing as Listing,
    Moment as Moment,
    NotFound as NotFound,
    Once as Once,
    QueryError as QueryError,
    Rows as Rows,
    SequenceExpired as SequenceExpired,
    SteadyClock as SteadyClock,
    Transaction as Transaction,
    TransactionFunction as TransactionFunction,
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
    EventMaker as EventMaker,
    Events as Events,
    Store as Store,
    Subscriber as Subscriber,
)
from .row_cache import ROW_CACHE_BYTES as ROW_CACHE_BYTES, ROW_OVERHEAD as ROW_OVERHEAD, RowCache as RowCache
