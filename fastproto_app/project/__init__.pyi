from .book import Book as Book, Chapter as Chapter, Part as Part
from .dev import run_dev as run_dev
from .generate import (
    check_generated as check_generated,
    generate_protos as generate_protos,
    repository_root as repository_root,
)
from .new import new_project as new_project, NewProject as NewProject
from .notebooks import (
    execute_notebook as execute_notebook,
    readme as readme,
    skip_without as skip_without,
    write_readme as write_readme,
)
from .reference import ApiEntry as ApiEntry
from .site import build_site as build_site, heading_anchor as heading_anchor
