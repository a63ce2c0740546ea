from .changes import Create as Create, Delete as Delete, Draft as Draft, Operation as Operation, Update as Update
from .protocol import (
    Change as Change,
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
    Undecodable as Undecodable,
    unavailable as unavailable,
)
from .row_cache import RowCache as RowCache
