from .mask import (
    check_request_type as check_request_type,
    copy_paths as copy_paths,
    copy_present as copy_present,
    masked as masked,
    parse_mask as parse_mask,
)
from .pages import ListQuery as ListQuery
from .table import (
    Column as Column,
    Position as Position,
    Statements as Statements,
    Table as Table,
    UnreadableRow as UnreadableRow,
    add_column_statement as add_column_statement,
    create_statements as create_statements,
    encoded_alone as encoded_alone,
    make_column as make_column,
    quote as quote,
)
