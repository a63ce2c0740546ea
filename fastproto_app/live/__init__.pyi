from .broadcast import ConnectionManager as ConnectionManager, close as close
from .events import (
    EventMapping as EventMapping,
    fill_counts as fill_counts,
    group_name as group_name,
    known_groups as known_groups,
)
from .feed import EventReader as EventReader, Feed as Feed, Filter as Filter
