from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KeyOrigin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEY_ORIGIN_UNSPECIFIED: _ClassVar[KeyOrigin]
    KEY_ORIGIN_ASSIGNED: _ClassVar[KeyOrigin]
    KEY_ORIGIN_GIVEN: _ClassVar[KeyOrigin]
    KEY_ORIGIN_EITHER: _ClassVar[KeyOrigin]

class OnDelete(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ON_DELETE_UNSPECIFIED: _ClassVar[OnDelete]
    ON_DELETE_RESTRICT: _ClassVar[OnDelete]
    ON_DELETE_CASCADE: _ClassVar[OnDelete]
    ON_DELETE_CLEAR: _ClassVar[OnDelete]
KEY_ORIGIN_UNSPECIFIED: KeyOrigin
KEY_ORIGIN_ASSIGNED: KeyOrigin
KEY_ORIGIN_GIVEN: KeyOrigin
KEY_ORIGIN_EITHER: KeyOrigin
ON_DELETE_UNSPECIFIED: OnDelete
ON_DELETE_RESTRICT: OnDelete
ON_DELETE_CASCADE: OnDelete
ON_DELETE_CLEAR: OnDelete
RESOURCE_FIELD_NUMBER: _ClassVar[int]
resource: _descriptor.FieldDescriptor
REFERENCES_FIELD_NUMBER: _ClassVar[int]
references: _descriptor.FieldDescriptor
ROLES_FIELD_NUMBER: _ClassVar[int]
roles: _descriptor.FieldDescriptor
WEBSOCKET_FIELD_NUMBER: _ClassVar[int]
websocket: _descriptor.FieldDescriptor

class ResourceOptions(_message.Message):
    __slots__ = ("path", "order_by", "count_by", "create_time", "update_time", "unique", "indexes", "events_path", "keys", "renamed_from", "plural", "title", "columns", "rules")
    PATH_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    COUNT_BY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UNIQUE_FIELD_NUMBER: _ClassVar[int]
    INDEXES_FIELD_NUMBER: _ClassVar[int]
    EVENTS_PATH_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    RENAMED_FROM_FIELD_NUMBER: _ClassVar[int]
    PLURAL_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    RULES_FIELD_NUMBER: _ClassVar[int]
    path: str
    order_by: str
    count_by: str
    create_time: str
    update_time: str
    unique: _containers.RepeatedCompositeFieldContainer[UniqueKey]
    indexes: _containers.RepeatedCompositeFieldContainer[Index]
    events_path: str
    keys: KeyOrigin
    renamed_from: str
    plural: str
    title: str
    columns: _containers.RepeatedScalarFieldContainer[str]
    rules: AccessRules
    def __init__(self, path: _Optional[str] = ..., order_by: _Optional[str] = ..., count_by: _Optional[str] = ..., create_time: _Optional[str] = ..., update_time: _Optional[str] = ..., unique: _Optional[_Iterable[_Union[UniqueKey, _Mapping]]] = ..., indexes: _Optional[_Iterable[_Union[Index, _Mapping]]] = ..., events_path: _Optional[str] = ..., keys: _Optional[_Union[KeyOrigin, str]] = ..., renamed_from: _Optional[str] = ..., plural: _Optional[str] = ..., title: _Optional[str] = ..., columns: _Optional[_Iterable[str]] = ..., rules: _Optional[_Union[AccessRules, _Mapping]] = ...) -> None: ...

class AccessRules(_message.Message):
    __slots__ = ("read", "create", "update", "delete")
    READ_FIELD_NUMBER: _ClassVar[int]
    CREATE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_FIELD_NUMBER: _ClassVar[int]
    DELETE_FIELD_NUMBER: _ClassVar[int]
    read: str
    create: str
    update: str
    delete: str
    def __init__(self, read: _Optional[str] = ..., create: _Optional[str] = ..., update: _Optional[str] = ..., delete: _Optional[str] = ...) -> None: ...

class FieldAccess(_message.Message):
    __slots__ = ("read", "write")
    READ_FIELD_NUMBER: _ClassVar[int]
    WRITE_FIELD_NUMBER: _ClassVar[int]
    read: _containers.RepeatedScalarFieldContainer[str]
    write: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, read: _Optional[_Iterable[str]] = ..., write: _Optional[_Iterable[str]] = ...) -> None: ...

class UniqueKey(_message.Message):
    __slots__ = ("fields",)
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    fields: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, fields: _Optional[_Iterable[str]] = ...) -> None: ...

class Index(_message.Message):
    __slots__ = ("fields",)
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    fields: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, fields: _Optional[_Iterable[str]] = ...) -> None: ...

class ReferenceOptions(_message.Message):
    __slots__ = ("table", "on_delete")
    TABLE_FIELD_NUMBER: _ClassVar[int]
    ON_DELETE_FIELD_NUMBER: _ClassVar[int]
    table: str
    on_delete: OnDelete
    def __init__(self, table: _Optional[str] = ..., on_delete: _Optional[_Union[OnDelete, str]] = ...) -> None: ...
