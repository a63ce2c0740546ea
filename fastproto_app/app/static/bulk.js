// What is done with many rows by the batch methods: look them up, delete them, set a field of all.
import { changeRows } from "./seen.js";
import { MOST } from "./selection.js";
import { rowsOf } from "./undo.js";
import { show } from "./values.js";

const PORTION = 1000;

// The chosen rows as they are now, `{key, message}`, with progress; null when there are too many.
export async function collect(app, portions) {
  const { selection, api, address, outbox } = app, { collection } = app.rows.value, rest = selection.rest.value;
  const rowOf = (message) => ({ key: collection.key.get(message), message });
  const rows = [], found = new Set();
  if (!rest) {
    await portions.run([...selection.chosen.value.values()], collection.can("batchGet") ? PORTION : 1, async (keys) => {
      const one = async () => ({ rows: [(await api.get(collection, keys[0])).message] });
      const found = await outbox.deliver(() => (collection.can("batchGet") ? api.batch(collection, "batchGet", keys) : one()));
      rows.push(...found.rows.map(rowOf));
    });
    return rows;
  }
  const { filter, orderBy } = address.value;
  for (let pageToken = "", isFirst = true; (isFirst || pageToken) && !portions.isCancelled; isFirst = false) {
    const page = await outbox.deliver(() => api.list(collection, { filter, orderBy, pageSize: PORTION, pageToken }));
    if (page.total - rest.size > MOST) throw new Error(`at most ${MOST.toLocaleString("en")} rows at once; a filter makes them fewer`);
    // A row whose place changes meanwhile may come once more.
    for (const row of page.rows.map(rowOf)) {
      if (rest.has(String(row.key)) || found.has(row.key)) continue;
      found.add(row.key);
      rows.push(row);
    }
    portions.done.value = rows.length;
    pageToken = page.nextPageToken;
  }
  return rows;
}

export const labelOf = (collection, { key, message }) => (collection.label !== collection.key && show(collection.label, message)) || `${collection.noun} ${key}`;

// Do something with the chosen rows, after the rows have been looked up; what was refused is told row by row.
async function act(app, { title, past, rows, size, send, kind, fields }) {
  const { collection } = app.rows.value, done = [];
  const portions = await app.work.run(`${title}: ${rowsOf(collection, rows.length)}`, rows.length, (given) => (
    given.run(rows, size, async (part) => done.push(...(await send(part)) ?? part))));
  for (const row of done) row.label = labelOf(collection, row);
  const canUndo = kind !== "deleted" || collection.can("undelete");
  if (done.length && canUndo) app.undo.note({ kind, collection, fields, rows: done });
  if (portions.isCancelled) app.say(`Stopped: ${rowsOf(collection, done.length)} ${past}`);
  else if (done.length && !canUndo) app.say(`${rowsOf(collection, done.length)} ${past}`);
  if (!portions.refused.length) return;
  const refused = portions.refused.map(({ row, text }) => ({ row: { ...row, label: labelOf(collection, row) }, text }));
  app.work.report({ title: `${rowsOf(collection, refused.length)} not ${past}`, refused });
}

export async function deleteRows(app, rows) {
  const { api, outbox, selection } = app, { collection } = app.rows.value, hasBatch = collection.can("batchDelete");
  const { place } = selection;
  const send = async (part) => {
    const answer = await outbox.deliver((key) => (hasBatch
      ? api.batch(collection, "batchDelete", part.map((row) => row.key), { key })
      : api.delete(collection, part[0].key, { key })));
    // As they were when they were deleted, which may be later than they were looked up.
    const gone = hasBatch ? answer.rows : [answer.message];
    return gone.map((message) => ({ key: collection.key.get(message), message, before: message }));
  };
  await act(app, { title: "Deleting", past: "deleted", kind: "deleted", rows, size: hasBatch ? PORTION : 1, send });
  if (place === selection.place) selection.clear(); // else other rows are chosen by now
}

export async function setField(app, rows, field, value) {
  const { collection } = app.rows.value, hasBatch = collection.can("batchUpdate") && collection.can("batchGet");
  const fields = { [field.localName]: value };
  const send = async (part) => {
    // Right before, which may be later than they were looked up: an undo puts back what was overwritten here.
    const { before, after } = await changeRows(app, collection, part, (now) => now.map(() => fields));
    return part.map(({ key }, place) => ({ key, message: after[place], before: before[place], after: after[place] }));
  };
  await act(app, { title: "Setting", past: "changed", kind: "changed", fields: [field], rows, size: hasBatch ? PORTION : 1, send });
}
