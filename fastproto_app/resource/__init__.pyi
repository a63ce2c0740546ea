from .asyncapi import describe_sockets as describe_sockets
from .batch import add_batch_methods as add_batch_methods
from .description import describe_handlers as describe_handlers, describe_service as describe_service
from .facets import add_facets as add_facets
from .events import add_changes as add_changes, add_events as add_events, serve_feed as serve_feed
from .files import add_file_methods as add_file_methods
from .methods import add_standard_methods as add_standard_methods, StandardMethods as StandardMethods
from .resource import Resource as Resource
from .sql import sql_router as sql_router
from .state import (
    get_collection as get_collection,
    get_database as get_database,
    in_transaction as in_transaction,
    serving as serving,
)
from .stats import add_stats as add_stats
