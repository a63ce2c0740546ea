// All that the page uses and did not write, as one module; `build.mjs` bundles it.
import htm from "htm";
import { h } from "preact";

export { render } from "preact";
export { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
export { computed, signal } from "@preact/signals";
export const html = htm.bind(h);

export { create, createFileRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
export { BinaryReader } from "@bufbuild/protobuf/wire";
export { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
