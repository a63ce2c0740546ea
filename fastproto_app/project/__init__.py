"""Generate code from protos, a README, a reference and a website from notebooks, for any project of this form."""

from .generate import check_generated, generate_protos, repository_root
from .notebooks import execute_notebook, readme, skip_without, write_readme

__all__ = [
    "check_generated",
    "execute_notebook",
    "generate_protos",
    "readme",
    "repository_root",
    "skip_without",
    "write_readme",
]
