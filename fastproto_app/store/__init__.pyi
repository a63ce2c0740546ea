from .database import (
    Change as Change,
    ChangeKind as ChangeKind,
    ChangeSubscriber as ChangeSubscriber,
    Collection as Collection,
    CollectionState as CollectionState,
    Counted as Counted,
    Conflict as Conflict,
    Database as Database,
    Edit as Edit,
    Fault as Fault,
    Listing as Listing,
    Moment as Moment,
    NotFound as NotFound,
    Once as Once,
    Preparation as Preparation,
    Prepare as Prepare,
    QueryError as QueryError,
    QueryRows as QueryRows,
    SequenceExpired as SequenceExpired,
    SqlDatabase as SqlDatabase,
    SteadyClock as SteadyClock,
    Tell as Tell,
    ToldColumns as ToldColumns,
    Transaction as Transaction,
    TransactionFunction as TransactionFunction,
    Undecodable as Undecodable,
    unavailable as unavailable,
)
from .conformance import check_database as check_database
from .engine import DatabaseError as DatabaseError
from .model import ModelDatabase as ModelDatabase
from .overlay import OVERLAY_BYTES as OVERLAY_BYTES
from .row_cache import ROW_CACHE_BYTES as ROW_CACHE_BYTES
from .transactions import GROUP_LIMIT as GROUP_LIMIT, MAX_EVENT_SIZE as MAX_EVENT_SIZE, settled_copy as settled_copy
