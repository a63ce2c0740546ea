// How programs see a row: its bytes, its JSON, and the commands that read and change it.
import { html, toJson, useMemo } from "./third_party.js";
import { toHex } from "./bytes.js";
import { applied } from "./draft.js";
import { keyText } from "./values.js";

const SHOWN = 4096; // Bytes that are shown of a row

// JSON with the characters escaped that change the direction of what follows them.
const ordered = (json) => json.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function hexDump(bytes, width = 8) {
  const lines = [], shown = bytes.subarray(0, SHOWN);
  for (let at = 0; at < shown.length; at += width) {
    const line = Array.from(shown.subarray(at, at + width)), text = line.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : "·")).join("");
    lines.push(`${at.toString(16).padStart(4, "0")}  ${toHex(line).padEnd(3 * width)} ${text}`);
  }
  if (bytes.length > SHOWN) lines.push(`… ${bytes.length - SHOWN} bytes more`);
  return lines.join("\n");
}

function Pane({ title, note, text, app }) {
  const id = `pane-${title.toLowerCase()}`;
  const copy = () => navigator.clipboard.writeText(text).then(() => app.say(`${title} copied`));
  return html`<div class="pane">
    <h3 id=${id}>${title} <small>${note}</small>
      ${navigator.clipboard && html`<button type="button" aria-label="Copy ${title}" onClick=${copy}>Copy</button>`}</h3>
    <pre tabindex="0" aria-labelledby=${id} role="region">${text}</pre>
  </div>`;
}

// The change that is typed as a command, if it is still as shown; or only the reading, when nothing is typed.
function curl({ app, collection, message, json, etag, fields }) {
  const path = `${collection.path}/${encodeURIComponent(keyText(collection.key.get(message)))}`, url = app.transport.url(path);
  const reading = `# read it\ncurl -H 'Accept: application/json' \\\n  ${quote(url)}`;
  const changed = collection.fields.filter(({ localName }) => localName in fields);
  if (!collection.can("update") || !changed.length) return reading;
  const body = Object.fromEntries(changed.map(({ jsonName }) => [jsonName, json[jsonName] ?? null]));
  const target = `${url}?update_mask=${changed.map(({ name }) => name).join()}`;
  return `${reading}\n\n# change it, if it is still as shown\ncurl -X PATCH \\\n  -H 'Content-Type: application/json' \\\n  -H ${quote(`If-Match: ${etag}`)} \\\n`
    + `  -d ${quote(ordered(JSON.stringify(body)))} \\\n  ${quote(target)}`;
}

export function Panes({ app, collection, message, etag, bytes, fields }) {
  const { registry } = app.contract, jsonOf = (row) => toJson(collection.type, row, { registry });
  const [dump, text] = useMemo(() => [hexDump(bytes), ordered(JSON.stringify(jsonOf(message), null, 2))], [bytes]);
  const json = Object.keys(fields).length ? jsonOf(applied(collection, message, fields)) : {};
  const note = `${bytes.length} ${bytes.length === 1 ? "byte" : "bytes"}`;
  return html`<div class="panes">
    <${Pane} app=${app} title="Protobuf" note=${note} text=${dump} />
    <${Pane} app=${app} title="JSON" note="" text=${text} />
    <${Pane} app=${app} title="curl" note="" text=${curl({ app, collection, message, json, etag, fields })} />
  </div>`;
}
