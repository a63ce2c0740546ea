from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

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
