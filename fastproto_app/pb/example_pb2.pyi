import datetime

from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Quality(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    QUALITY_UNSPECIFIED: _ClassVar[Quality]
    QUALITY_GOOD: _ClassVar[Quality]
    QUALITY_POOR: _ClassVar[Quality]

class ProjectState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROJECT_STATE_UNSPECIFIED: _ClassVar[ProjectState]
    PROJECT_STATE_OPEN: _ClassVar[ProjectState]
    PROJECT_STATE_CLOSED: _ClassVar[ProjectState]
QUALITY_UNSPECIFIED: Quality
QUALITY_GOOD: Quality
QUALITY_POOR: Quality
PROJECT_STATE_UNSPECIFIED: ProjectState
PROJECT_STATE_OPEN: ProjectState
PROJECT_STATE_CLOSED: ProjectState

class Project(_message.Message):
    __slots__ = ("id", "name", "state", "created_at")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    id: int
    name: str
    state: ProjectState
    created_at: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[int] = ..., name: _Optional[str] = ..., state: _Optional[_Union[ProjectState, str]] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Measurement(_message.Message):
    __slots__ = ("id", "project_id", "value", "frozen", "note")
    ID_FIELD_NUMBER: _ClassVar[int]
    PROJECT_ID_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    FROZEN_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    id: int
    project_id: int
    value: float
    frozen: bool
    note: str
    def __init__(self, id: _Optional[int] = ..., project_id: _Optional[int] = ..., value: _Optional[float] = ..., frozen: _Optional[bool] = ..., note: _Optional[str] = ...) -> None: ...

class Station(_message.Message):
    __slots__ = ("code", "place", "altitude")
    CODE_FIELD_NUMBER: _ClassVar[int]
    PLACE_FIELD_NUMBER: _ClassVar[int]
    ALTITUDE_FIELD_NUMBER: _ClassVar[int]
    code: str
    place: str
    altitude: int
    def __init__(self, code: _Optional[str] = ..., place: _Optional[str] = ..., altitude: _Optional[int] = ...) -> None: ...

class Sample(_message.Message):
    __slots__ = ("number", "content")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    number: int
    content: str
    def __init__(self, number: _Optional[int] = ..., content: _Optional[str] = ...) -> None: ...

class Reading(_message.Message):
    __slots__ = ("id", "sensor", "value", "quality", "measured_at", "note", "samples", "packet", "tags", "checksum")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    SENSOR_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    QUALITY_FIELD_NUMBER: _ClassVar[int]
    MEASURED_AT_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    SAMPLES_FIELD_NUMBER: _ClassVar[int]
    PACKET_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    id: int
    sensor: str
    value: float
    quality: Quality
    measured_at: _timestamp_pb2.Timestamp
    note: str
    samples: _containers.RepeatedScalarFieldContainer[int]
    packet: bytes
    tags: _containers.ScalarMap[str, str]
    checksum: int
    def __init__(self, id: _Optional[int] = ..., sensor: _Optional[str] = ..., value: _Optional[float] = ..., quality: _Optional[_Union[Quality, str]] = ..., measured_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., note: _Optional[str] = ..., samples: _Optional[_Iterable[int]] = ..., packet: _Optional[bytes] = ..., tags: _Optional[_Mapping[str, str]] = ..., checksum: _Optional[int] = ...) -> None: ...

class ReadingList(_message.Message):
    __slots__ = ("readings", "sequence", "epoch", "checksum")
    READINGS_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    readings: _containers.RepeatedCompositeFieldContainer[Reading]
    sequence: int
    epoch: str
    checksum: str
    def __init__(self, readings: _Optional[_Iterable[_Union[Reading, _Mapping]]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., checksum: _Optional[str] = ...) -> None: ...

class ReadingEvent(_message.Message):
    __slots__ = ("kind", "reading", "sequence", "epoch", "counts", "reason", "previous", "checksum", "left_filter")
    class CountsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    KIND_FIELD_NUMBER: _ClassVar[int]
    READING_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    LEFT_FILTER_FIELD_NUMBER: _ClassVar[int]
    kind: str
    reading: Reading
    sequence: int
    epoch: str
    counts: _containers.ScalarMap[str, int]
    reason: str
    previous: int
    checksum: str
    left_filter: bool
    def __init__(self, kind: _Optional[str] = ..., reading: _Optional[_Union[Reading, _Mapping]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., counts: _Optional[_Mapping[str, int]] = ..., reason: _Optional[str] = ..., previous: _Optional[int] = ..., checksum: _Optional[str] = ..., left_filter: _Optional[bool] = ...) -> None: ...

class ProjectList(_message.Message):
    __slots__ = ("projects", "total_size", "next_page_token", "sequence", "epoch", "checksum")
    PROJECTS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    projects: _containers.RepeatedCompositeFieldContainer[Project]
    total_size: int
    next_page_token: str
    sequence: int
    epoch: str
    checksum: str
    def __init__(self, projects: _Optional[_Iterable[_Union[Project, _Mapping]]] = ..., total_size: _Optional[int] = ..., next_page_token: _Optional[str] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., checksum: _Optional[str] = ...) -> None: ...

class ProjectEvent(_message.Message):
    __slots__ = ("kind", "project", "sequence", "epoch", "previous", "checksum")
    KIND_FIELD_NUMBER: _ClassVar[int]
    PROJECT_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    kind: str
    project: Project
    sequence: int
    epoch: str
    previous: int
    checksum: str
    def __init__(self, kind: _Optional[str] = ..., project: _Optional[_Union[Project, _Mapping]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., previous: _Optional[int] = ..., checksum: _Optional[str] = ...) -> None: ...

class ProjectEvents(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[ProjectEvent]
    def __init__(self, events: _Optional[_Iterable[_Union[ProjectEvent, _Mapping]]] = ...) -> None: ...

class MeasurementList(_message.Message):
    __slots__ = ("measurements", "sequence", "epoch")
    MEASUREMENTS_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    measurements: _containers.RepeatedCompositeFieldContainer[Measurement]
    sequence: int
    epoch: str
    def __init__(self, measurements: _Optional[_Iterable[_Union[Measurement, _Mapping]]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ...) -> None: ...

class MeasurementEvent(_message.Message):
    __slots__ = ("kind", "measurement", "sequence", "epoch", "previous", "checksum")
    KIND_FIELD_NUMBER: _ClassVar[int]
    MEASUREMENT_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    kind: str
    measurement: Measurement
    sequence: int
    epoch: str
    previous: int
    checksum: str
    def __init__(self, kind: _Optional[str] = ..., measurement: _Optional[_Union[Measurement, _Mapping]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., previous: _Optional[int] = ..., checksum: _Optional[str] = ...) -> None: ...

class MeasurementEvents(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[MeasurementEvent]
    def __init__(self, events: _Optional[_Iterable[_Union[MeasurementEvent, _Mapping]]] = ...) -> None: ...

class ReadingEvents(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[ReadingEvent]
    def __init__(self, events: _Optional[_Iterable[_Union[ReadingEvent, _Mapping]]] = ...) -> None: ...
