// All that the page uses and did not write, as one module; `build.mjs` bundles it.
import htm from "htm";
import { h } from "preact";

export { h, render, Fragment, createContext } from "preact";
export * from "preact/hooks";
export { signal, computed, effect, batch, useSignal, useComputed } from "@preact/signals";
export const html = htm.bind(h);

export {
  create, createFileRegistry, fromBinary, fromJson, isFieldSet, toBinary, toJson, toJsonString,
} from "@bufbuild/protobuf";
export { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
