from .process import Bounds as Bounds, Exceeded as Exceeded, Failed as Failed, run_bounded as run_bounded
