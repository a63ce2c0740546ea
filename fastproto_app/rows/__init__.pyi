from .columns import SQL_TYPES as SQL_TYPES, Column as Column, encoded_alone as encoded_alone, make_column as make_column
from .filter import Comparison as Comparison, Expression as Expression, parse_filter as parse_filter
from .mask import (
    check_request_type as check_request_type,
    copy_paths as copy_paths,
    copy_present as copy_present,
    masked as masked,
    parse_mask as parse_mask,
)
from .pages import ListQuery as ListQuery
from .statements import Statements as Statements, quote as quote
from .table import Position as Position, Table as Table, UnreadableRow as UnreadableRow
