from .connections import Patience as Patience
from .database import PostgresDatabase as PostgresDatabase
from .dialect import (
    check_table as check_table,
    column_type as column_type,
    POSTGRES as POSTGRES,
    row_checker as row_checker,
)
from .follower import CHANNEL as CHANNEL, Follower as Follower
