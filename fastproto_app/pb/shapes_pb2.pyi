import datetime

from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import empty_pb2 as _empty_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf import wrappers_pb2 as _wrappers_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Shade(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SHADE_UNSPECIFIED: _ClassVar[Shade]
    SHADE_LIGHT: _ClassVar[Shade]
    SHADE_DARK: _ClassVar[Shade]
SHADE_UNSPECIFIED: Shade
SHADE_LIGHT: Shade
SHADE_DARK: Shade

class Shape(_message.Message):
    __slots__ = ("id", "signed32", "unsigned32", "signed64", "unsigned64", "single", "real", "flag", "text", "data", "shade", "nothing", "optional_int64", "optional_float", "optional_bool", "optional_string", "optional_bytes", "optional_shade", "optional_nothing", "uint64s", "floats", "strings", "bytes_list", "shades", "times", "children", "nothings", "by_string", "by_int32", "by_bool", "by_uint64", "values", "time", "duration", "mask", "meta", "value", "elements", "any", "empty", "int64_value", "bytes_value", "float_value", "child", "chosen_string", "chosen_shade", "chosen_nothing", "chosen_child", "chosen_bytes")
    class ByStringEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    class ByInt32Entry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: bytes
        def __init__(self, key: _Optional[int] = ..., value: _Optional[bytes] = ...) -> None: ...
    class ByBoolEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: bool
        value: Shape
        def __init__(self, key: _Optional[bool] = ..., value: _Optional[_Union[Shape, _Mapping]] = ...) -> None: ...
    class ByUint64Entry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: Shade
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[Shade, str]] = ...) -> None: ...
    class ValuesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: _struct_pb2.Value
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    SIGNED32_FIELD_NUMBER: _ClassVar[int]
    UNSIGNED32_FIELD_NUMBER: _ClassVar[int]
    SIGNED64_FIELD_NUMBER: _ClassVar[int]
    UNSIGNED64_FIELD_NUMBER: _ClassVar[int]
    SINGLE_FIELD_NUMBER: _ClassVar[int]
    REAL_FIELD_NUMBER: _ClassVar[int]
    FLAG_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    SHADE_FIELD_NUMBER: _ClassVar[int]
    NOTHING_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_INT64_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_FLOAT_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_BOOL_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_STRING_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_BYTES_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_SHADE_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_NOTHING_FIELD_NUMBER: _ClassVar[int]
    UINT64S_FIELD_NUMBER: _ClassVar[int]
    FLOATS_FIELD_NUMBER: _ClassVar[int]
    STRINGS_FIELD_NUMBER: _ClassVar[int]
    BYTES_LIST_FIELD_NUMBER: _ClassVar[int]
    SHADES_FIELD_NUMBER: _ClassVar[int]
    TIMES_FIELD_NUMBER: _ClassVar[int]
    CHILDREN_FIELD_NUMBER: _ClassVar[int]
    NOTHINGS_FIELD_NUMBER: _ClassVar[int]
    BY_STRING_FIELD_NUMBER: _ClassVar[int]
    BY_INT32_FIELD_NUMBER: _ClassVar[int]
    BY_BOOL_FIELD_NUMBER: _ClassVar[int]
    BY_UINT64_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    MASK_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    ELEMENTS_FIELD_NUMBER: _ClassVar[int]
    ANY_FIELD_NUMBER: _ClassVar[int]
    EMPTY_FIELD_NUMBER: _ClassVar[int]
    INT64_VALUE_FIELD_NUMBER: _ClassVar[int]
    BYTES_VALUE_FIELD_NUMBER: _ClassVar[int]
    FLOAT_VALUE_FIELD_NUMBER: _ClassVar[int]
    CHILD_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_STRING_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_SHADE_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_NOTHING_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_CHILD_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_BYTES_FIELD_NUMBER: _ClassVar[int]
    id: int
    signed32: int
    unsigned32: int
    signed64: int
    unsigned64: int
    single: float
    real: float
    flag: bool
    text: str
    data: bytes
    shade: Shade
    nothing: _struct_pb2.NullValue
    optional_int64: int
    optional_float: float
    optional_bool: bool
    optional_string: str
    optional_bytes: bytes
    optional_shade: Shade
    optional_nothing: _struct_pb2.NullValue
    uint64s: _containers.RepeatedScalarFieldContainer[int]
    floats: _containers.RepeatedScalarFieldContainer[float]
    strings: _containers.RepeatedScalarFieldContainer[str]
    bytes_list: _containers.RepeatedScalarFieldContainer[bytes]
    shades: _containers.RepeatedScalarFieldContainer[Shade]
    times: _containers.RepeatedCompositeFieldContainer[_timestamp_pb2.Timestamp]
    children: _containers.RepeatedCompositeFieldContainer[Shape]
    nothings: _containers.RepeatedScalarFieldContainer[_struct_pb2.NullValue]
    by_string: _containers.ScalarMap[str, int]
    by_int32: _containers.ScalarMap[int, bytes]
    by_bool: _containers.MessageMap[bool, Shape]
    by_uint64: _containers.ScalarMap[int, Shade]
    values: _containers.MessageMap[str, _struct_pb2.Value]
    time: _timestamp_pb2.Timestamp
    duration: _duration_pb2.Duration
    mask: _field_mask_pb2.FieldMask
    meta: _struct_pb2.Struct
    value: _struct_pb2.Value
    elements: _struct_pb2.ListValue
    any: _any_pb2.Any
    empty: _empty_pb2.Empty
    int64_value: _wrappers_pb2.Int64Value
    bytes_value: _wrappers_pb2.BytesValue
    float_value: _wrappers_pb2.FloatValue
    child: Shape
    chosen_string: str
    chosen_shade: Shade
    chosen_nothing: _struct_pb2.NullValue
    chosen_child: Shape
    chosen_bytes: bytes
    def __init__(self, id: _Optional[int] = ..., signed32: _Optional[int] = ..., unsigned32: _Optional[int] = ..., signed64: _Optional[int] = ..., unsigned64: _Optional[int] = ..., single: _Optional[float] = ..., real: _Optional[float] = ..., flag: _Optional[bool] = ..., text: _Optional[str] = ..., data: _Optional[bytes] = ..., shade: _Optional[_Union[Shade, str]] = ..., nothing: _Optional[_Union[_struct_pb2.NullValue, str]] = ..., optional_int64: _Optional[int] = ..., optional_float: _Optional[float] = ..., optional_bool: _Optional[bool] = ..., optional_string: _Optional[str] = ..., optional_bytes: _Optional[bytes] = ..., optional_shade: _Optional[_Union[Shade, str]] = ..., optional_nothing: _Optional[_Union[_struct_pb2.NullValue, str]] = ..., uint64s: _Optional[_Iterable[int]] = ..., floats: _Optional[_Iterable[float]] = ..., strings: _Optional[_Iterable[str]] = ..., bytes_list: _Optional[_Iterable[bytes]] = ..., shades: _Optional[_Iterable[_Union[Shade, str]]] = ..., times: _Optional[_Iterable[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]]] = ..., children: _Optional[_Iterable[_Union[Shape, _Mapping]]] = ..., nothings: _Optional[_Iterable[_Union[_struct_pb2.NullValue, str]]] = ..., by_string: _Optional[_Mapping[str, int]] = ..., by_int32: _Optional[_Mapping[int, bytes]] = ..., by_bool: _Optional[_Mapping[bool, Shape]] = ..., by_uint64: _Optional[_Mapping[int, Shade]] = ..., values: _Optional[_Mapping[str, _struct_pb2.Value]] = ..., time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., duration: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., meta: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., value: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., elements: _Optional[_Union[_struct_pb2.ListValue, _Mapping]] = ..., any: _Optional[_Union[_any_pb2.Any, _Mapping]] = ..., empty: _Optional[_Union[_empty_pb2.Empty, _Mapping]] = ..., int64_value: _Optional[_Union[_wrappers_pb2.Int64Value, _Mapping]] = ..., bytes_value: _Optional[_Union[_wrappers_pb2.BytesValue, _Mapping]] = ..., float_value: _Optional[_Union[_wrappers_pb2.FloatValue, _Mapping]] = ..., child: _Optional[_Union[Shape, _Mapping]] = ..., chosen_string: _Optional[str] = ..., chosen_shade: _Optional[_Union[Shade, str]] = ..., chosen_nothing: _Optional[_Union[_struct_pb2.NullValue, str]] = ..., chosen_child: _Optional[_Union[Shape, _Mapping]] = ..., chosen_bytes: _Optional[bytes] = ...) -> None: ...

class ShapeList(_message.Message):
    __slots__ = ("shapes", "sequence", "epoch")
    SHAPES_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    shapes: _containers.RepeatedCompositeFieldContainer[Shape]
    sequence: int
    epoch: str
    def __init__(self, shapes: _Optional[_Iterable[_Union[Shape, _Mapping]]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ...) -> None: ...

class UpdateShapeRequest(_message.Message):
    __slots__ = ("signed32", "optional_string", "optional_bool", "chosen_string", "chosen_shade", "chosen_child", "text", "child", "strings")
    SIGNED32_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_STRING_FIELD_NUMBER: _ClassVar[int]
    OPTIONAL_BOOL_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_STRING_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_SHADE_FIELD_NUMBER: _ClassVar[int]
    CHOSEN_CHILD_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CHILD_FIELD_NUMBER: _ClassVar[int]
    STRINGS_FIELD_NUMBER: _ClassVar[int]
    signed32: int
    optional_string: str
    optional_bool: bool
    chosen_string: str
    chosen_shade: Shade
    chosen_child: Shape
    text: str
    child: Shape
    strings: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, signed32: _Optional[int] = ..., optional_string: _Optional[str] = ..., optional_bool: _Optional[bool] = ..., chosen_string: _Optional[str] = ..., chosen_shade: _Optional[_Union[Shade, str]] = ..., chosen_child: _Optional[_Union[Shape, _Mapping]] = ..., text: _Optional[str] = ..., child: _Optional[_Union[Shape, _Mapping]] = ..., strings: _Optional[_Iterable[str]] = ...) -> None: ...

class Coded(_message.Message):
    __slots__ = ("code", "title")
    CODE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    code: str
    title: str
    def __init__(self, code: _Optional[str] = ..., title: _Optional[str] = ...) -> None: ...

class CodedList(_message.Message):
    __slots__ = ("coded",)
    CODED_FIELD_NUMBER: _ClassVar[int]
    coded: _containers.RepeatedCompositeFieldContainer[Coded]
    def __init__(self, coded: _Optional[_Iterable[_Union[Coded, _Mapping]]] = ...) -> None: ...
