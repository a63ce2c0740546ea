from .process import (
    Bounds as Bounds,
    Exceeded as Exceeded,
    Failed as Failed,
    give_up_rights as give_up_rights,
    run_bounded as run_bounded,
)
