from .generate import (
    check_generated as check_generated,
    generate_protos as generate_protos,
    repository_root as repository_root,
)
from .notebooks import (
    execute_notebook as execute_notebook,
    readme as readme,
    skip_without as skip_without,
    write_readme as write_readme,
)
