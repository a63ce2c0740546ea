"""Generate code from protos, a README, a reference and a website from notebooks, for any project of this form."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
