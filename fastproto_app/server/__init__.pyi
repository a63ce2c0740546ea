from .body import ProtobufBody as ProtobufBody, from_lifespan as from_lifespan, read_body as read_body
from .compression import Compression as Compression
from .connections import ConnectionLimits as ConnectionLimits, raise_descriptor_limit as raise_descriptor_limit
from .documentation import error_responses as error_responses
from .errors import install_error_handlers as install_error_handlers
from .fast_path import install_direct_routes as install_direct_routes
from .handlers import Exchange as Exchange, Immediate as Immediate, begin_exchange as begin_exchange
from .idempotency import Idempotent as Idempotent, read_idempotency_key as read_idempotency_key
from .live_server import AddressError as AddressError, LiveServer as LiveServer, listen as listen
from .openapi import install_openapi as install_openapi
from .origin import OriginGuard as OriginGuard
from .parameters import QueryParameters as QueryParameters, WholeNumber as WholeNumber
from .response import (
    NoSniff as NoSniff,
    Prefix as Prefix,
    ProtobufResponse as ProtobufResponse,
    RelativeRedirects as RelativeRedirects,
    StreamedResponse as StreamedResponse,
)
from .router import ProtobufRouter as ProtobufRouter
