from google.api import field_behavior_pb2 as _field_behavior_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_TYPE_UNSPECIFIED: _ClassVar[EventType]
    CREATED: _ClassVar[EventType]
    UPDATED: _ClassVar[EventType]
    DELETED: _ClassVar[EventType]
    HELLO: _ClassVar[EventType]
    RESET: _ClassVar[EventType]
    HEARTBEAT: _ClassVar[EventType]
EVENT_TYPE_UNSPECIFIED: EventType
CREATED: EventType
UPDATED: EventType
DELETED: EventType
HELLO: EventType
RESET: EventType
HEARTBEAT: EventType

class Item(_message.Message):
    __slots__ = ("id", "title", "description", "status", "priority", "created_at", "updated_at")
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    id: int
    title: str
    description: str
    status: str
    priority: int
    created_at: int
    updated_at: int
    def __init__(self, id: _Optional[int] = ..., title: _Optional[str] = ..., description: _Optional[str] = ..., status: _Optional[str] = ..., priority: _Optional[int] = ..., created_at: _Optional[int] = ..., updated_at: _Optional[int] = ...) -> None: ...

class ItemList(_message.Message):
    __slots__ = ("items", "total_size", "next_page_token", "sequence", "epoch", "checksum", "etags")
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    ETAGS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    total_size: int
    next_page_token: str
    sequence: int
    epoch: str
    checksum: str
    etags: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ..., total_size: _Optional[int] = ..., next_page_token: _Optional[str] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., checksum: _Optional[str] = ..., etags: _Optional[_Iterable[str]] = ...) -> None: ...

class CreateItemRequest(_message.Message):
    __slots__ = ("title", "description", "status", "priority")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    title: str
    description: str
    status: str
    priority: int
    def __init__(self, title: _Optional[str] = ..., description: _Optional[str] = ..., status: _Optional[str] = ..., priority: _Optional[int] = ...) -> None: ...

class UpdateItemRequest(_message.Message):
    __slots__ = ("title", "description", "status", "priority")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PRIORITY_FIELD_NUMBER: _ClassVar[int]
    title: str
    description: str
    status: str
    priority: int
    def __init__(self, title: _Optional[str] = ..., description: _Optional[str] = ..., status: _Optional[str] = ..., priority: _Optional[int] = ...) -> None: ...

class BatchCreateItemsRequest(_message.Message):
    __slots__ = ("requests",)
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    requests: _containers.RepeatedCompositeFieldContainer[CreateItemRequest]
    def __init__(self, requests: _Optional[_Iterable[_Union[CreateItemRequest, _Mapping]]] = ...) -> None: ...

class BatchCreateItemsResponse(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[Item]
    def __init__(self, items: _Optional[_Iterable[_Union[Item, _Mapping]]] = ...) -> None: ...

class BatchUpdateItemsRequest(_message.Message):
    __slots__ = ("requests",)
    REQUESTS_FIELD_NUMBER: _ClassVar[int]
    requests: _containers.RepeatedCompositeFieldContainer[ItemUpdate]
    def __init__(self, requests: _Optional[_Iterable[_Union[ItemUpdate, _Mapping]]] = ...) -> None: ...

class ItemUpdate(_message.Message):
    __slots__ = ("id", "item", "update_mask", "etag")
    ID_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    id: int
    item: UpdateItemRequest
    update_mask: _field_mask_pb2.FieldMask
    etag: str
    def __init__(self, id: _Optional[int] = ..., item: _Optional[_Union[UpdateItemRequest, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class ApiResponse(_message.Message):
    __slots__ = ("success", "message", "item", "stats")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    STATS_FIELD_NUMBER: _ClassVar[int]
    success: bool
    message: str
    item: Item
    stats: ItemStats
    def __init__(self, success: _Optional[bool] = ..., message: _Optional[str] = ..., item: _Optional[_Union[Item, _Mapping]] = ..., stats: _Optional[_Union[ItemStats, _Mapping]] = ...) -> None: ...

class ItemStats(_message.Message):
    __slots__ = ("total", "active", "completed")
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    ACTIVE_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_FIELD_NUMBER: _ClassVar[int]
    total: int
    active: int
    completed: int
    def __init__(self, total: _Optional[int] = ..., active: _Optional[int] = ..., completed: _Optional[int] = ...) -> None: ...

class ItemAnalytics(_message.Message):
    __slots__ = ("by_status", "by_time")
    BY_STATUS_FIELD_NUMBER: _ClassVar[int]
    BY_TIME_FIELD_NUMBER: _ClassVar[int]
    by_status: _containers.RepeatedCompositeFieldContainer[StatusAnalytics]
    by_time: _containers.RepeatedCompositeFieldContainer[TimeAnalytics]
    def __init__(self, by_status: _Optional[_Iterable[_Union[StatusAnalytics, _Mapping]]] = ..., by_time: _Optional[_Iterable[_Union[TimeAnalytics, _Mapping]]] = ...) -> None: ...

class StatusAnalytics(_message.Message):
    __slots__ = ("status", "count", "average_priority")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_PRIORITY_FIELD_NUMBER: _ClassVar[int]
    status: str
    count: int
    average_priority: float
    def __init__(self, status: _Optional[str] = ..., count: _Optional[int] = ..., average_priority: _Optional[float] = ...) -> None: ...

class TimeAnalytics(_message.Message):
    __slots__ = ("start", "created", "completed")
    START_FIELD_NUMBER: _ClassVar[int]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_FIELD_NUMBER: _ClassVar[int]
    start: int
    created: int
    completed: int
    def __init__(self, start: _Optional[int] = ..., created: _Optional[int] = ..., completed: _Optional[int] = ...) -> None: ...

class DomainEvent(_message.Message):
    __slots__ = ("type", "item", "deleted_id", "stats", "sequence", "epoch", "occurred_at", "reason", "previous", "left_filter", "checksum")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    DELETED_ID_FIELD_NUMBER: _ClassVar[int]
    STATS_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    OCCURRED_AT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    LEFT_FILTER_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    type: EventType
    item: Item
    deleted_id: int
    stats: ItemStats
    sequence: int
    epoch: str
    occurred_at: int
    reason: str
    previous: int
    left_filter: bool
    checksum: str
    def __init__(self, type: _Optional[_Union[EventType, str]] = ..., item: _Optional[_Union[Item, _Mapping]] = ..., deleted_id: _Optional[int] = ..., stats: _Optional[_Union[ItemStats, _Mapping]] = ..., sequence: _Optional[int] = ..., epoch: _Optional[str] = ..., occurred_at: _Optional[int] = ..., reason: _Optional[str] = ..., previous: _Optional[int] = ..., left_filter: _Optional[bool] = ..., checksum: _Optional[str] = ...) -> None: ...

class DomainEvents(_message.Message):
    __slots__ = ("events",)
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[DomainEvent]
    def __init__(self, events: _Optional[_Iterable[_Union[DomainEvent, _Mapping]]] = ...) -> None: ...
