import datetime

from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlantState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLANT_STATE_UNSPECIFIED: _ClassVar[PlantState]
    PLANT_STATE_GROWING: _ClassVar[PlantState]
    PLANT_STATE_FLOWERING: _ClassVar[PlantState]
    PLANT_STATE_DORMANT: _ClassVar[PlantState]
PLANT_STATE_UNSPECIFIED: PlantState
PLANT_STATE_GROWING: PlantState
PLANT_STATE_FLOWERING: PlantState
PLANT_STATE_DORMANT: PlantState

class FlowerBed(_message.Message):
    __slots__ = ("name", "area")
    NAME_FIELD_NUMBER: _ClassVar[int]
    AREA_FIELD_NUMBER: _ClassVar[int]
    name: str
    area: float
    def __init__(self, name: _Optional[str] = ..., area: _Optional[float] = ...) -> None: ...

class Plant(_message.Message):
    __slots__ = ("id", "bed", "label", "species", "state", "height_cm", "parent_id", "create_time", "update_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    BED_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    SPECIES_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_CM_FIELD_NUMBER: _ClassVar[int]
    PARENT_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: int
    bed: str
    label: str
    species: str
    state: PlantState
    height_cm: int
    parent_id: int
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[int] = ..., bed: _Optional[str] = ..., label: _Optional[str] = ..., species: _Optional[str] = ..., state: _Optional[_Union[PlantState, str]] = ..., height_cm: _Optional[int] = ..., parent_id: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...
