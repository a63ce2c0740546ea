"""What protoc makes of fastproto/options.proto."""
