from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BackupRequest(_message.Message):
    __slots__ = ("path",)
    PATH_FIELD_NUMBER: _ClassVar[int]
    path: str
    def __init__(self, path: _Optional[str] = ...) -> None: ...

class BackupReport(_message.Message):
    __slots__ = ("path", "sequence", "epoch", "rows", "bytes", "seconds", "slowest_write_seconds")
    PATH_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    SLOWEST_WRITE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    path: str
    sequence: int
    epoch: str
    rows: int
    bytes: int
    seconds: float
    slowest_write_seconds: float
    def __init__(self, path: _Optional[str] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., rows: _Optional[int] = ..., bytes: _Optional[int] = ..., seconds: _Optional[float] = ..., slowest_write_seconds: _Optional[float] = ...) -> None: ...

class BackupSchedule(_message.Message):
    __slots__ = ("folder", "every_seconds", "keep")
    FOLDER_FIELD_NUMBER: _ClassVar[int]
    EVERY_SECONDS_FIELD_NUMBER: _ClassVar[int]
    KEEP_FIELD_NUMBER: _ClassVar[int]
    folder: str
    every_seconds: float
    keep: int
    def __init__(self, folder: _Optional[str] = ..., every_seconds: _Optional[float] = ..., keep: _Optional[int] = ...) -> None: ...

class LogRequest(_message.Message):
    __slots__ = ("table", "key", "actor", "since", "limit", "after")
    TABLE_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    ACTOR_FIELD_NUMBER: _ClassVar[int]
    SINCE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    table: str
    key: str
    actor: str
    since: int
    limit: int
    after: int
    def __init__(self, table: _Optional[str] = ..., key: _Optional[str] = ..., actor: _Optional[str] = ..., since: _Optional[int] = ..., limit: _Optional[int] = ..., after: _Optional[int] = ...) -> None: ...

class LogReply(_message.Message):
    __slots__ = ("entries", "sequence")
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[LogEntry]
    sequence: int
    def __init__(self, entries: _Optional[_Iterable[_Union[LogEntry, _Mapping]]] = ..., sequence: _Optional[int] = ...) -> None: ...

class LogEntry(_message.Message):
    __slots__ = ("sequence", "committed_at", "actor", "kind", "table", "key", "fields", "transaction")
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    COMMITTED_AT_FIELD_NUMBER: _ClassVar[int]
    ACTOR_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TABLE_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    committed_at: int
    actor: str
    kind: str
    table: str
    key: str
    fields: _containers.RepeatedScalarFieldContainer[str]
    transaction: int
    def __init__(self, sequence: _Optional[int] = ..., committed_at: _Optional[int] = ..., actor: _Optional[str] = ..., kind: _Optional[str] = ..., table: _Optional[str] = ..., key: _Optional[str] = ..., fields: _Optional[_Iterable[str]] = ..., transaction: _Optional[int] = ...) -> None: ...
