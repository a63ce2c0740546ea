from .collection import (
    AsyncResourceClient as AsyncResourceClient,
    ForeignReply as ForeignReply,
    RemoteCollection as RemoteCollection,
    ResourceClient as ResourceClient,
    ResourceMethods as ResourceMethods,
    Subscription as Subscription,
    causes as causes,
    foreign_reply as foreign_reply,
    media_type_of as media_type_of,
    read_reply as read_reply,
    retry_options as retry_options,
    without_user as without_user,
)
from .frames import (
    html_table as html_table,
    result_to_pandas as result_to_pandas,
    show_messages as show_messages,
    to_arrow as to_arrow,
    to_pandas as to_pandas,
)
