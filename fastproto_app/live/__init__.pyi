from .broadcast import ConnectionManager as ConnectionManager, close as close
from .events import EventForm as EventForm, fill_counts as fill_counts, group_name as group_name
from .feed import Feed as Feed, Filter as Filter
