from .exporting import export_project as export_project
from .sentences import CellError as CellError
from .inferred import infer as infer
from .magics import load_ipython_extension as load_ipython_extension
from .serving import NotebookServer as NotebookServer, serve_here as serve_here, stop_all as stop_all, SwapRefused as SwapRefused
