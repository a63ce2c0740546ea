from .codec import (
    BINARY as BINARY,
    Codec as Codec,
    decode as decode,
    DEFAULT_MEDIA_TYPE as DEFAULT_MEDIA_TYPE,
    JSON as JSON,
    LONGEST_REASON as LONGEST_REASON,
    MEDIA_TYPES as MEDIA_TYPES,
    READABLE as READABLE,
)
from .content_coding import Coding as Coding, CODINGS as CODINGS, Decompressor as Decompressor
from .descriptors import (
    contained_types as contained_types,
    descriptor_of as descriptor_of,
    field_rules as field_rules,
    has_optional as has_optional,
    has_behavior as has_behavior,
    is_alternative as is_alternative,
    is_map as is_map,
    is_map_entry as is_map_entry,
    is_output_only as is_output_only,
    is_timestamp as is_timestamp,
    key_field as key_field,
    name_in_words as name_in_words,
    options_of as options_of,
    output_fields as output_fields,
    repeated_field as repeated_field,
    repeated_fields as repeated_fields,
    same_type as same_type,
    settable_fields as settable_fields,
    stated_rules as stated_rules,
    type_name as type_name,
    value_field as value_field,
)
from .elements import (
    containing_class as containing_class,
    elements_type as elements_type,
    encode_batch as encode_batch,
    join_elements as join_elements,
    split_elements as split_elements,
    with_encoded_field as with_encoded_field,
)
from .errors import (
    ApiError as ApiError,
    Code as Code,
    FieldViolation as FieldViolation,
    invalid_argument as invalid_argument,
)
from .etags import (
    check_match as check_match,
    check_no_match as check_no_match,
    lists_etag as lists_etag,
    make_etag as make_etag,
    row_etag as row_etag,
)
from .idempotency import (
    check_key as check_key,
    IdempotencyKey as IdempotencyKey,
    request_fingerprint as request_fingerprint,
    VISIBLE_ASCII as VISIBLE_ASCII,
)
from .json_schema import (
    Comments as Comments,
    message_schema as message_schema,
    read_comments as read_comments,
    WELL_KNOWN as WELL_KNOWN,
)
from .options import (
    collection_path as collection_path,
    events_path as events_path,
    identifier_name as identifier_name,
    plural_of as plural_of,
    reference_options as reference_options,
    referenced_message as referenced_message,
    resource_options as resource_options,
    websocket_path as websocket_path,
)
from .patterns import (
    cel_patterns as cel_patterns,
    decimal_pattern as decimal_pattern,
    portable_pattern as portable_pattern,
)
from .protojson import (
    decode_json as decode_json,
    encode_json as encode_json,
    InvalidJson as InvalidJson,
    MAX_DEPTH as MAX_DEPTH,
    MessageReader as MessageReader,
    NoJsonForm as NoJsonForm,
    read_json as read_json,
    reader_of as reader_of,
    Refused as Refused,
)
from .representable import (
    checker_of as checker_of,
    DEEPEST as DEEPEST,
    discard_unknown as discard_unknown,
    find_unrepresentable as find_unrepresentable,
    has_required as has_required,
    refuse_incomplete as refuse_incomplete,
    refuse_unknown as refuse_unknown,
    unknown_fields as unknown_fields,
    unknown_test as unknown_test,
)
from .streams import (
    BinaryParts as BinaryParts,
    encode_parts as encode_parts,
    in_threads as in_threads,
    JsonParts as JsonParts,
    Parts as Parts,
    ReadableParts as ReadableParts,
)
from .validation import (
    compile_rules as compile_rules,
    find_violations as find_violations,
    is_large as is_large,
    MAX_VIOLATIONS as MAX_VIOLATIONS,
    message_parts as message_parts,
    passes as passes,
    states_rules as states_rules,
    validate as validate,
)
from .values import (
    bare_value as bare_value,
    NumberText as NumberText,
    read_text as read_text,
    TEXT_MESSAGES as TEXT_MESSAGES,
    UnknownName as UnknownName,
    value_reader as value_reader,
)
