from .resource import Resource as Resource
from .sql import sql_router as sql_router
from .state import get_store as get_store, serving as serving
