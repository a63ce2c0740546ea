from .cutting import CUTTERS as CUTTERS, Piece as Piece, cut as cut
from .exporting import export_listing as export_listing, export_order as export_order, export_rows as export_rows
from .formats import Format as Format, file_name as file_name
from .importing import (
    MAX_FILE_SIZE as MAX_FILE_SIZE,
    READERS as READERS,
    Importer as Importer,
    import_limiter as import_limiter,
    import_rows as import_rows,
)
