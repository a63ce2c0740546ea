from .client import AsyncClient as AsyncClient, Client as Client
from .service import app as app, create_app as create_app
from .widget import LiveItems as LiveItems
