from .histogram import estimate_quantile as estimate_quantile, Histogram as Histogram
from .request import current_request as current_request, RequestNote as RequestNote
