// All that the page uses and did not write, as one module; `build.mjs` bundles it.
import htm from "htm";
import { h } from "preact";

export { render } from "preact";
export { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { batch, computed, effect, signal } from "@preact/signals";
export const html = htm.bind(h);

export {
  ScalarType, clone, create, createFileRegistry, equals, fromBinary, fromJson, getExtension, hasExtension,
  isFieldSet, toBinary, toJson,
} from "@bufbuild/protobuf";
export { BinaryReader } from "@bufbuild/protobuf/wire";
export { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
export { createValidator } from "@bufbuild/protovalidate";
export { scaleBand, scaleLinear, scaleUtc } from "d3-scale";
