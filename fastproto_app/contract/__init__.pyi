from .compile import (
    compile_protos as compile_protos,
    load_protos as load_protos,
    Problem as Problem,
    ProtoError as ProtoError,
    Protos as Protos,
)
