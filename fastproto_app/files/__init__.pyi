from .cutting import Piece as Piece, cut as cut
from .exporting import export_listing as export_listing, export_order as export_order
from .formats import Format as Format, file_name as file_name
from .importing import Importer as Importer, import_limiter as import_limiter, import_rows as import_rows
