from .commands import run_program as run_program
