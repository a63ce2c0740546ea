from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BatchDeleteRequest(_message.Message):
    __slots__ = ("ids", "requests")
    IDS_FIELD_NUMBER: _ClassVar[int]
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    ids: _containers.RepeatedScalarFieldContainer[int]
    requests: _containers.RepeatedCompositeFieldContainer[DeleteRequest]
    def __init__(self, ids: _Optional[_Iterable[int]] = ..., requests: _Optional[_Iterable[_Union[DeleteRequest, _Mapping]]] = ...) -> None: ...

class DeleteRequest(_message.Message):
    __slots__ = ("id", "etag")
    ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    id: int
    etag: str
    def __init__(self, id: _Optional[int] = ..., etag: _Optional[str] = ...) -> None: ...

class BatchDeleteByNameRequest(_message.Message):
    __slots__ = ("names", "requests")
    NAMES_FIELD_NUMBER: _ClassVar[int]
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    names: _containers.RepeatedScalarFieldContainer[str]
    requests: _containers.RepeatedCompositeFieldContainer[DeleteByNameRequest]
    def __init__(self, names: _Optional[_Iterable[str]] = ..., requests: _Optional[_Iterable[_Union[DeleteByNameRequest, _Mapping]]] = ...) -> None: ...

class DeleteByNameRequest(_message.Message):
    __slots__ = ("name", "etag")
    NAME_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    name: str
    etag: str
    def __init__(self, name: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BatchUndeleteRequest(_message.Message):
    __slots__ = ("ids", "cascade")
    IDS_FIELD_NUMBER: _ClassVar[int]
    CASCADE_FIELD_NUMBER: _ClassVar[int]
    ids: _containers.RepeatedScalarFieldContainer[int]
    cascade: bool
    def __init__(self, ids: _Optional[_Iterable[int]] = ..., cascade: _Optional[bool] = ...) -> None: ...

class BatchUndeleteByNameRequest(_message.Message):
    __slots__ = ("names", "cascade")
    NAMES_FIELD_NUMBER: _ClassVar[int]
    CASCADE_FIELD_NUMBER: _ClassVar[int]
    names: _containers.RepeatedScalarFieldContainer[str]
    cascade: bool
    def __init__(self, names: _Optional[_Iterable[str]] = ..., cascade: _Optional[bool] = ...) -> None: ...
