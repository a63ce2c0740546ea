from .cutting import cut as cut, CUTTERS as CUTTERS, Piece as Piece
from .exporting import (
    export_listing as export_listing,
    export_order as export_order,
    export_rows as export_rows,
)
from .formats import file_name as file_name, Format as Format
from .importing import (
    import_limiter as import_limiter,
    import_rows as import_rows,
    Importer as Importer,
    MAX_FILE_SIZE as MAX_FILE_SIZE,
    READERS as READERS,
)
