from .columns import (
    Column as Column,
    encoded_alone as encoded_alone,
    FLOAT_TYPES as FLOAT_TYPES,
    make_column as make_column,
    SQL_TYPES as SQL_TYPES,
)
from .filter import (
    Comparison as Comparison,
    Expression as Expression,
    MAX_LENGTH as MAX_LENGTH,
    parse_filter as parse_filter,
)
from .mask import (
    check_request_type as check_request_type,
    copy_paths as copy_paths,
    copy_present as copy_present,
    masked as masked,
    parse_mask as parse_mask,
)
from .matches import compile_filter as compile_filter, MergedList as MergedList
from .pages import ListQuery as ListQuery
from .readable import READABLE as READABLE, readable_view as readable_view
from .rules import FieldAccess as FieldAccess, Rules as Rules
from .statements import quote as quote, Statements as Statements
from .values import ValueCounts as ValueCounts, ValueQuery as ValueQuery
from .table import (
    BeforeWrite as BeforeWrite,
    KeyOrigin as KeyOrigin,
    OnDelete as OnDelete,
    Position as Position,
    Reference as Reference,
    Table as Table,
    UnreadableRow as UnreadableRow,
)
