from .limits import list_fixed as list_fixed, list_settings as list_settings, table_of as table_of
from .pages import PACKAGE as PACKAGE, POLICY as POLICY, show_page as show_page, TEMPLATES as TEMPLATES
from .process import tuned_process as tuned_process
from .service import Service as Service
from .settings import (
    connection_limits as connection_limits,
    from_environment as from_environment,
    Settings as Settings,
)
