from .limits import list_fixed as list_fixed, list_settings as list_settings, table_of as table_of
from .service import Service as Service
from .settings import Settings as Settings, connection_limits as connection_limits, from_environment as from_environment
