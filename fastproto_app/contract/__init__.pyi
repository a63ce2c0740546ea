from .breaking import check as check
from .compile import (
    compile_protos as compile_protos,
    load_protos as load_protos,
    Problem as Problem,
    ProtoError as ProtoError,
    Protos as Protos,
)
from .derive import (
    default_json_name as default_json_name,
    derive as derive,
    derived_types as derived_types,
    FieldLine as FieldLine,
    FileBuilder as FileBuilder,
    proto_text as proto_text,
    resource_paths as resource_paths,
)
from .inference import infer as infer, Inference as Inference
from .sources import RowRefusal as RowRefusal
