// What the service answers when it refuses: a message, and what is wrong with which field.
const CODES = ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
  "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL",
  "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"];

export class ApiError extends Error {
  // `status` 0 means that there was no answer.
  constructor(status, message, { code = "", violations = {} } = {}) {
    super(message);
    Object.assign(this, { name: "ApiError", status, code, violations });
  }

  // What to show next to a field: what is wrong with it, or with the request as a whole.
  about(field) {
    return this.violations[field] ?? (Object.keys(this.violations).length ? "" : this.message);
  }
}

// The error that an answer tells.
export function errorOf(contract, { status, headers, bytes }) {
  if (!headers.get("Content-Type")?.includes("protobuf")) return new ApiError(status, `the service answered ${status}`);
  const said = contract.decode("google.rpc.Status", bytes);
  const details = said.details.map((detail) => contract.unpack(detail));
  const bad = details.find((detail) => detail?.type === "google.rpc.BadRequest");
  const violations = {};
  for (const { field, description } of bad?.message.fieldViolations ?? []) violations[field] ??= description;
  return new ApiError(status, said.message, { code: CODES[said.code] ?? String(said.code), violations });
}
