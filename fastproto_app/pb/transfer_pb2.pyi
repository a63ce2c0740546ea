from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class ImportReport(_message.Message):
    __slots__ = ("created", "keys", "sequence", "epoch")
    CREATED_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    created: int
    keys: _containers.RepeatedScalarFieldContainer[str]
    sequence: int
    epoch: str
    def __init__(self, created: _Optional[int] = ..., keys: _Optional[_Iterable[str]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ...) -> None: ...
