"""What protoc makes of protos/*.proto: Python modules, their types, and one descriptor set with the comments.

The rules in these files are written in the terms of buf/validate/validate.proto. protovalidate brings that schema
along, but no module for it that the generated code could import, so it is made known here, before any of them loads;
and so are the options of fastproto/options.proto, whose module is in no package that is called fastproto.
"""

# The schema is made of these.
from google.protobuf import descriptor_pb2, descriptor_pool, duration_pb2, field_mask_pb2, timestamp_pb2  # noqa: F401
from protovalidate import ViolationPb

try:
    descriptor_pool.Default().FindFileByName("buf/validate/validate.proto")
except KeyError:
    descriptor_pool.Default().AddSerializedFile(ViolationPb.desc().file.proto.to_binary())

import fastproto_app.pb.fastproto.options_pb2  # noqa: E402, F401
