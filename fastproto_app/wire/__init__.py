"""A message as bytes and back: encodings, codings, validation, errors, entity tags, idempotency keys."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
