"""A message type as a table, and what can be asked of it: filter, order, page, mask."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
