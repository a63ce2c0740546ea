from .broadcast import BACKLOG_LIMIT as BACKLOG_LIMIT, close as close, ConnectionManager as ConnectionManager
from .events import (
    CommonMapping as CommonMapping,
    count_tables as count_tables,
    EventMapping as EventMapping,
    fill_counts as fill_counts,
    group_name as group_name,
    known_groups as known_groups,
)
from .feed import CHANGE_KINDS as CHANGE_KINDS, Feed as Feed, Filter as Filter
