from .actor import Actor as Actor, ALL as ALL, check_scopes as check_scopes
from .dependency import current_actor as current_actor
from .credentials import Authenticator as Authenticator
