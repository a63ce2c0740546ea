from .arguments import ArgumentError as ArgumentError, given as given, UNSET as UNSET
from .blocking import BlockingSubscription as BlockingSubscription
from .clients import AsyncResourceClient as AsyncResourceClient, ResourceClient as ResourceClient, with_token as with_token
from .collection import RemoteCollection as RemoteCollection, ResourceMethods as ResourceMethods
from .contract import ServiceContract as ServiceContract
from .frames import (
    describe_message as describe_message,
    html_table as html_table,
    result_to_pandas as result_to_pandas,
    show_messages as show_messages,
    to_arrow as to_arrow,
    to_pandas as to_pandas,
)
from .http import (
    foreign_reply as foreign_reply,
    ForeignReply as ForeignReply,
    media_type_of as media_type_of,
    read_reply as read_reply,
    without_user as without_user,
)
from .listing import AsyncRows as AsyncRows, Rows as Rows
from .live import Live as Live
from .python import python_client as python_client
from .retrying import (
    ATTEMPTS as ATTEMPTS,
    causes as causes,
    named_wait as named_wait,
    retry_options as retry_options,
)
from .service import AsyncClient as AsyncClient, Client as Client
from .subscription import (
    ChangeStream as ChangeStream,
    Gap as Gap,
    row_of_change as row_of_change,
    Subscription as Subscription,
)
from .verbs import AsyncRemoteRows as AsyncRemoteRows, RemoteRows as RemoteRows
