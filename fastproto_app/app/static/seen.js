// Changes of rows as they are now: they are read, it is decided, and they are written only if they still are what was read.
const ALONE = 20, TOGETHER = 2; // How often it is tried while others write the same rows

function busy() {
  return Object.assign(new Error("is being changed elsewhere all the time"), { status: 412, violations: {} });
}

// The rows now, with their entity tags where the service tells them.
export async function readRows({ api, outbox }, collection, rows) {
  if (rows.length > 1 && collection.can("batchGet")) {
    return outbox.deliver(() => api.batch(collection, "batchGet", rows.map(({ key }) => key)));
  }
  const { message, etag } = await outbox.deliver(() => api.get(collection, rows[0].key));
  return { rows: [message], etags: [etag] };
}

// Write rows: `decide` gets the rows as they are now, and returns the fields of each by their names in messages, or throws.
// Resolves to the rows right before and right after; an error is about none of them, or names those that it is about.
export async function changeRows(app, collection, rows, decide) {
  const { api, outbox } = app;
  for (let left = rows.length > 1 ? TOGETHER : ALONE; left > 0; left -= 1) {
    const { rows: before, etags } = await readRows(app, collection, rows);
    const changes = decide(before).map((fields, place) => ({ key: rows[place].key, fields, etag: etags[place] }));
    try {
      const answer = await outbox.deliver((key) => (rows.length > 1
        ? api.batch(collection, "batchUpdate", changes, { key })
        : api.update(collection, changes[0].key, changes[0].fields, { etag: changes[0].etag, key })));
      return { before, after: answer.rows ?? [answer.message] };
    } catch (error) {
      if (error.status !== 412) throw error; // 412: somebody was faster, so that it has to be read again
    }
  }
  throw busy();
}

// Delete rows that are still what they were when they had these tags; throws what names the others.
export async function deleteUnchanged(app, collection, rows, refusal) {
  const { api, outbox } = app;
  try {
    return await outbox.deliver((key) => api.batch(collection, "batchDelete", rows.map(({ key: one, etag }) => ({ key: one, etag })), { key }));
  } catch (error) {
    if (error.status !== 412) throw error;
    const { etags } = await readRows(app, collection, rows);
    const moved = rows.flatMap((row, place) => (etags[place] === row.etag ? [] : [place]));
    throw moved.length ? refusal(moved) : error;
  }
}
