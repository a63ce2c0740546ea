from .body import (
    from_lifespan as from_lifespan,
    MAX_BODY_SIZE as MAX_BODY_SIZE,
    MAX_DECODERS as MAX_DECODERS,
    MAX_VALUES as MAX_VALUES,
    ProtobufBody as ProtobufBody,
    read_body as read_body,
    setting as setting,
)
from .compression import Compression as Compression, MINIMUM_SIZE as MINIMUM_SIZE
from .connections import (
    ConnectionLimits as ConnectionLimits,
    PEER as PEER,
    raise_descriptor_limit as raise_descriptor_limit,
)
from .documentation import BODY_ERRORS as BODY_ERRORS, error_responses as error_responses, ETAG as ETAG
from .errors import install_error_handlers as install_error_handlers
from .fast_path import install_direct_routes as install_direct_routes
from .handlers import begin_exchange as begin_exchange, Exchange as Exchange, Immediate as Immediate
from .idempotency import Idempotent as Idempotent, read_idempotency_key as read_idempotency_key
from .live_server import (
    AddressError as AddressError,
    listen as listen,
    LiveServer as LiveServer,
    SERVER_OPTIONS as SERVER_OPTIONS,
)
from .negotiation import REPLY_CODECS as REPLY_CODECS, shortened as shortened
from .openapi import install_openapi as install_openapi
from .origin import (
    ALLOWED_HOST as ALLOWED_HOST,
    check_hosts as check_hosts,
    check_origins as check_origins,
    is_local_name as is_local_name,
    is_same_origin as is_same_origin,
    one_of as one_of,
    OriginGuard as OriginGuard,
)
from .parameters import QueryParameters as QueryParameters, WholeNumber as WholeNumber
from .reply_cache import REPLY_CACHE_BYTES as REPLY_CACHE_BYTES
from .response import (
    NoSniff as NoSniff,
    Prefix as Prefix,
    ProtobufResponse as ProtobufResponse,
    ProtobufStreamingResponse as ProtobufStreamingResponse,
    RelativeRedirects as RelativeRedirects,
    request_path as request_path,
    StreamedResponse as StreamedResponse,
)
from .router import ProtobufRouter as ProtobufRouter
