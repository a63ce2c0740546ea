"""What protoc makes of protos/*.proto: Python modules, their types, and one descriptor set with the comments."""
