from .client import AsyncItemClient as AsyncItemClient, ItemClient as ItemClient
from .service import app as app, create_app as create_app
from .widget import LiveItems as LiveItems
