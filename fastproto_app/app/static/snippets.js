// What is on the screen as code to copy: for a shell, for Python, for JavaScript; and as a file.
import { html, useEffect, useRef, useState } from "./third_party.js";
import { NEW } from "./address.js";
import { exportFile } from "./download.js";
import { keyText } from "./values.js";

const LANGUAGES = { curl: "Shell", python: "Python", javascript: "JavaScript" };
const FORMATS = { csv: ["CSV", "for spreadsheets"], jsonl: ["JSON Lines", "one row each"], parquet: ["Parquet", "for data frames"], arrow: ["Arrow", "a stream"] };
const NAME = /^(?!(?:False|None|True|and|as|assert|async|await|class|def|del|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with)$)[a-z_]\w*$/;

const shell = (text) => (/^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
// JSON is JavaScript, and Python too, but for characters that JSON may have as they are and Python reads alike.
const string = (text) => JSON.stringify(text);
const argumentsOf = (given) => Object.entries(given).filter(([, value]) => value).map(([name, value]) => `${name}=${string(value)}`).join(", ");

function queryOf(parameters) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return query.size ? `?${query}` : "";
}

const rootOf = (transport) => transport.url("./").replace(/\/$/, "");
const python = (base, lines) => `from fastproto_app import Client\n\nwith Client(${string(base)}) as client:\n${lines.map((line) => `    ${line}`).join("\n")}\n`;
const curl = (parts) => `curl -sS --fail-with-body ${parts.join(" \\\n  ")}\n`;
const accept = "-H 'Accept: application/json'";
const named = (collection) => (NAME.test(collection.name) ? `client.${collection.name}` : `getattr(client, ${string(collection.name)})`);
const fetching = (url, lines, options = `{ headers: { Accept: "application/json" } }`) =>
  `const reply = await fetch(${string(url)}, ${options});\nif (!reply.ok) throw new Error(await reply.text());\n${lines}\n`;

// The rows that a filter leaves, in their order.
function listCode({ transport }, collection, { filter, orderBy }) {
  const asked = { filter, order_by: orderBy }, url = transport.url(collection.path), data = Object.entries(asked).filter(([, value]) => value);
  const rows = collection.listField.jsonName, call = [...data.map(([name, value]) => `--data-urlencode ${shell(`${name}=${value}`)}`), "--data-urlencode page_size=100"];
  return {
    curl: curl([`-G ${shell(url)}`, accept, ...call]),
    python: python(rootOf(transport), [`rows = ${named(collection)}.list(${argumentsOf(asked)})`, "for row in rows:", "    print(row)"]),
    javascript: fetching(`${url}${queryOf({ ...asked, page_size: "100" })}`, `const { ${rows}, totalSize, nextPageToken } = await reply.json();\nconsole.log(totalSize, ${rows});`),
  };
}

function rowCode({ transport }, collection, key) {
  const url = transport.url(`${collection.path}/${encodeURIComponent(key)}`), given = collection.key.kind === "text" ? string(key) : key;
  return {
    curl: curl([shell(url), accept]),
    python: python(rootOf(transport), [`print(${named(collection)}.get(${given}))`]),
    javascript: fetching(url, "console.log(await reply.json());"),
  };
}

function sqlCode({ transport }, sql) {
  const url = transport.url("api/sql"), body = JSON.stringify({ sql });
  const options = `{\n  method: "POST",\n  headers: { "Content-Type": "application/json", Accept: "application/json" },\n  body: JSON.stringify({ sql: ${string(sql)} }),\n}`;
  return {
    curl: curl([shell(url), accept, "-H 'Content-Type: application/json'", `-d ${shell(body)}`]),
    python: python(rootOf(transport), [`print(client.sql(${string(sql)}))  # a data frame: pip install pandas`]),
    javascript: fetching(url, "const { schema, rows } = await reply.json();\nconsole.log(schema.columns.map(({ name }) => name), rows);", options),
  };
}

// Frames are protobuf: what they are, the service tells in its descriptors.
function feedCode({ transport }, collection, { filter }, { sequence, epoch = "", checksum = "" } = {}) {
  const since = String(sequence ?? 0), place = { epoch, checksum, filter }; // A number alone does not say of which history it is
  const socket = `${transport.url(collection.events).replace(/^http/, "ws")}${queryOf({ since, ...place })}`;
  const given = [`since=${since}`, argumentsOf(place)].filter(Boolean).join(", ");
  const options = Object.entries(place).filter(([, value]) => value).map(([name, value]) => ` --${name} ${shell(value)}`).join("");
  return {
    curl: `# curl cannot listen to a WebSocket; pip install fastproto_app brings this\nfastproto watch ${shell(collection.name)} --url ${shell(rootOf(transport))} --since ${since}${options}\n`,
    python: python(rootOf(transport), [`for event in ${named(collection)}.subscribe(${given}):`, "    print(event)"]),
    javascript: `// npm install @bufbuild/protobuf
import { createFileRegistry, fromBinary, toJson } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";

const reply = await fetch(${string(transport.url("protos/service.binpb"))}, { headers: { Accept: "application/protobuf" } });
const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, new Uint8Array(await reply.arrayBuffer())));
const Event = registry.getMessage(${string(collection.feed.type.typeName)});
const socket = new WebSocket(${string(socket)});
socket.binaryType = "arraybuffer";
socket.onmessage = ({ data }) => console.log(toJson(Event, fromBinary(Event, new Uint8Array(data)), { registry }));
`,
  };
}

// What the screen shows, as code: `[{name, code: {curl, python, javascript}}]`, what is in front first.
export function snippetsFor(app) {
  const { view, filter = "", orderBy = "", row, sql } = app.address.value;
  if (view === "ask") return [{ name: "This question", code: sqlCode(app, sql || "SELECT 1") }];
  const collection = app.contract.collection(app.address.value.collection) ?? app.contract.collections[0];
  const all = [{ name: filter ? "These rows" : "All rows", code: listCode(app, collection, { filter, orderBy }) }];
  const key = row && row !== NEW ? row : app.rows.value?.view.value.rows[0]?.id;
  if (key !== undefined) all.push({ name: row && row !== NEW ? "This row" : "One row", code: rowCode(app, collection, keyText(key)) });
  if (collection.events) all.push({ name: "Their changes, live", code: feedCode(app, collection, { filter }, app.rows.value ?? undefined) });
  return row && row !== NEW ? [all[1], all[0], ...all.slice(2)] : all;
}

async function copy(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { // not over plain HTTP from another machine: chosen, so that Ctrl+C does it
    element.getRootNode().getSelection?.()?.selectAllChildren(element) ?? getSelection().selectAllChildren(element);
    return false;
  }
}

function Choice({ label, names, chosen, onChoose }) {
  return html`<div role="group" aria-label=${label}>${Object.entries(names).map(([name, text]) => html`<button type="button" key=${name}
    aria-pressed=${name === chosen} onClick=${() => onChoose(name)}>${text}</button>`)}</div>`;
}

function Panel({ app, onClose }) {
  const dialog = useRef(null), code = useRef(null), [snippets] = useState(() => snippetsFor(app));
  const [language, setLanguage] = useState("curl"), [at, setAt] = useState("0"), [said, setSaid] = useState("");
  useEffect(() => dialog.current.showModal(), []);
  const text = snippets[at].code[language], choose = (change) => (value) => {
    setSaid("");
    change(value);
  };
  const onCopy = async () => setSaid((await copy(text, code.current)) ? "Copied." : "Chosen: press Ctrl+C.");
  return html`<dialog class="snippets" ref=${dialog} aria-labelledby="snippets-title" onClose=${onClose} onClick=${({ target }) => target === dialog.current && dialog.current.close()}>
    <header><h2 id="snippets-title">What you see, as code</h2><button type="button" class="close" aria-label="Close" onClick=${() => dialog.current.close()}>×</button></header>
    <div class="choices">${snippets.length > 1 && html`<${Choice} label="Of what" names=${Object.fromEntries(snippets.map(({ name }, place) => [place, name]))} chosen=${at} onChoose=${choose(setAt)} />`}
      <${Choice} label="Language" names=${LANGUAGES} chosen=${language} onChoose=${choose(setLanguage)} /></div>
    <pre ref=${code} tabindex="0" role="region" aria-label="Code"><code>${text}</code></pre>
    <p><button type="button" class="copy" onClick=${onCopy}>Copy</button> <span role="status">${said}</span></p>
  </dialog>`;
}

export function Snippets({ app }) {
  const [isOpen, setOpen] = useState(false), button = useRef(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return html`<span><button type="button" class="tool" ref=${button} aria-haspopup="dialog" onClick=${() => setOpen(true)}>Code</button>
    ${isOpen && html`<${Panel} app=${app} onClose=${close} />`}</span>`;
}

// The rows that the filter leaves as a file, in the formats of the service.
export function Export({ app }) {
  const { address, contract, api } = app, { filter, orderBy } = address.value, [isOpen, setOpen] = useState(false), place = useRef(null);
  const collection = contract.collection(address.value.collection) ?? contract.collections[0];
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event) => event.composedPath().includes(place.current) || setOpen(false);
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  const onKeyDown = (event) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    place.current.querySelector("button").focus();
  };
  const asked = (format) => ({ filter, orderBy, format });
  // A link to a service that the browser may not reach would be dead: the widget's button has the kernel fetch the file.
  const fileLink = (format) => app.options.isWidget ? { type: "button" } : { href: api.exportUrl(collection, asked(format)), download: `${collection.name}.${format}` };
  const choose = (format) => () => {
    setOpen(false);
    if (app.options.isWidget) exportFile(app, collection, asked(format));
  };
  const said = filter ? `The rows of this filter` : `All ${collection.title.toLowerCase()}`;
  return html`<span class="export" ref=${place} onKeyDown=${onKeyDown}>
    <button type="button" class="tool" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>Export</button>
    ${isOpen && html`<ul aria-label=${said}>${Object.entries(FORMATS).map(([format, [name, use]]) => html`<li key=${format}>
      <${app.options.isWidget ? "button" : "a"} ...${fileLink(format)} onClick=${choose(format)}>${name} <small>${use}</small><//></li>`)}</ul>`}
  </span>`;
}
