// Rows as a file: those of a filter, or the chosen ones.
import { toJson } from "./third_party.js";
import { collect } from "./bulk.js";
import { rowsOf } from "./undo.js";

// The formats, and the media type of those that are made here.
export const FORMATS = { csv: ["CSV", "text/csv"], jsonl: ["JSON lines", "application/jsonl"], parquet: ["Parquet"], arrow: ["Arrow"] };

// A cell of CSV as the service writes it: a text in quotes, nothing for what is absent, JSON for what has parts.
function cell(field, value) {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const isText = field.kind === "text" || field.kind === "bytes";
  return isText || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function fileOf({ fields, type }, registry, rows, format) {
  const options = { registry, useProtoFieldName: true, alwaysEmitImplicit: true };
  const json = rows.map(({ message }) => toJson(type, message, options));
  if (format === "jsonl") return json.map((row) => `${JSON.stringify(row)}\n`).join("");
  const lines = json.map((row) => fields.map((field) => cell(field, row[field.name])).join());
  return [fields.map(({ name }) => name).join(), ...lines, ""].join("\r\n");
}

function download(app, href, name) {
  const link = Object.assign(document.createElement("a"), { href, download: name });
  app.element?.append(link);
  link.click();
  link.remove();
}

function save(app, parts, type, name) {
  const href = URL.createObjectURL(new Blob(parts, { type }));
  download(app, href, name);
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

// The rows that a filter leaves, as the service writes them. A browser may not reach the service of a widget: the kernel does.
export async function exportFile(app, collection, asked) {
  const { api, options } = app, name = `${collection.name}.${asked.format}`;
  if (!options.isWidget) return download(app, api.exportUrl(collection, asked), name);
  try {
    const { bytes } = await api.export(collection, asked);
    return save(app, [bytes], FORMATS[asked.format][1], name);
  } catch (error) {
    return app.say(`Not exported: ${error.message}`);
  }
}

// All that match are exported by the service as they are now; chosen ones are got, and made a file here.
export async function exportRows(app, format) {
  const { selection, address, contract } = app, { collection } = app.rows.value, { filter, orderBy } = address.value;
  if (selection.rest.value?.size === 0 && collection.can("export")) {
    return exportFile(app, collection, { filter, orderBy, format });
  }
  let rows = [];
  const title = `Reading: ${rowsOf(collection, selection.size.value)}`;
  const portions = await app.work.run(title, selection.size.value, async (given) => (rows = await collect(app, given)));
  if (portions.isCancelled || !rows.length) return undefined;
  return save(app, [fileOf(collection, contract.registry, rows, format)], FORMATS[format][1], `${collection.name}.${format}`);
}
