import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Change(_message.Message):
    __slots__ = ("sequence", "epoch", "time", "kind", "table", "key", "row", "row_before", "actor", "previous", "reason", "checksum", "transaction", "counts", "left_filter")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[Change.Kind]
        CREATED: _ClassVar[Change.Kind]
        UPDATED: _ClassVar[Change.Kind]
        DELETED: _ClassVar[Change.Kind]
        HELLO: _ClassVar[Change.Kind]
        RESET: _ClassVar[Change.Kind]
        HEARTBEAT: _ClassVar[Change.Kind]
    KIND_UNSPECIFIED: Change.Kind
    CREATED: Change.Kind
    UPDATED: Change.Kind
    DELETED: Change.Kind
    HELLO: Change.Kind
    RESET: Change.Kind
    HEARTBEAT: Change.Kind
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TABLE_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    ROW_FIELD_NUMBER: _ClassVar[int]
    ROW_BEFORE_FIELD_NUMBER: _ClassVar[int]
    ACTOR_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    LEFT_FILTER_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    epoch: str
    time: _timestamp_pb2.Timestamp
    kind: Change.Kind
    table: str
    key: str
    row: _any_pb2.Any
    row_before: _any_pb2.Any
    actor: str
    previous: int
    reason: str
    checksum: str
    transaction: int
    counts: _containers.RepeatedCompositeFieldContainer[TableCounts]
    left_filter: bool
    def __init__(self, sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., kind: _Optional[_Union[Change.Kind, str]] = ..., table: _Optional[str] = ..., key: _Optional[str] = ..., row: _Optional[_Union[_any_pb2.Any, _Mapping]] = ..., row_before: _Optional[_Union[_any_pb2.Any, _Mapping]] = ..., actor: _Optional[str] = ..., previous: _Optional[int] = ..., reason: _Optional[str] = ..., checksum: _Optional[str] = ..., transaction: _Optional[int] = ..., counts: _Optional[_Iterable[_Union[TableCounts, _Mapping]]] = ..., left_filter: _Optional[bool] = ...) -> None: ...

class TableCounts(_message.Message):
    __slots__ = ("table", "total", "groups")
    class GroupsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    TABLE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    GROUPS_FIELD_NUMBER: _ClassVar[int]
    table: str
    total: int
    groups: _containers.ScalarMap[str, int]
    def __init__(self, table: _Optional[str] = ..., total: _Optional[int] = ..., groups: _Optional[_Mapping[str, int]] = ...) -> None: ...

class ChangeBatch(_message.Message):
    __slots__ = ("changes",)
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    changes: _containers.RepeatedCompositeFieldContainer[Change]
    def __init__(self, changes: _Optional[_Iterable[_Union[Change, _Mapping]]] = ...) -> None: ...

class Stats(_message.Message):
    __slots__ = ("tables", "sequence", "epoch")
    TABLES_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    tables: _containers.RepeatedCompositeFieldContainer[TableCounts]
    sequence: int
    epoch: str
    def __init__(self, tables: _Optional[_Iterable[_Union[TableCounts, _Mapping]]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ...) -> None: ...
