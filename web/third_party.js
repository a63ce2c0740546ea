// All that the page uses and did not write, as one module; `build.mjs` bundles it.
import htm from "htm";
import { h } from "preact";

export { createContext, Fragment, render } from "preact";
export { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { batch, computed, effect, signal, untracked } from "@preact/signals";
export const html = htm.bind(h);

export {
  ScalarType, clone, create, createFileRegistry, equals, fromBinary, fromJson, fromJsonString, getExtension, hasExtension,
  isFieldSet, toBinary, toJson, toJsonString,
} from "@bufbuild/protobuf";
export { reflect } from "@bufbuild/protobuf/reflect";
export { BinaryReader } from "@bufbuild/protobuf/wire";
export { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
export { createValidator } from "@bufbuild/protovalidate";
export { scaleBand, scaleLinear, scaleUtc } from "d3-scale";
