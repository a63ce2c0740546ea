// A file or a text with rows to import: cut into records, of which only those that are shown or rewritten are read.
const TYPES = { table: "text/csv", lines: "application/jsonl", parquet: "application/vnd.apache.parquet" };
const QUOTE = 34, NEWLINE = 10;
const SEPARATORS = ["\t", ",", ";", "|"];

function decode(bytes) {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error("is not UTF-8: save it as UTF-8");
  }
}

// Where the records of a text begin and end, and in which line; a line end inside quotes is part of a cell.
function* recordsOf(text, hasQuotes) {
  let start = 0, line = 1, first = 1, isOpen = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : NEWLINE;
    if (code === QUOTE && hasQuotes) isOpen = !isOpen;
    if (code !== NEWLINE) continue;
    line += 1;
    if (isOpen && at < text.length) continue;
    const end = text.charCodeAt(at - 1) === 13 ? at - 1 : at;
    if (end > start && text.slice(start, Math.min(end, start + 1000)).trim()) yield { start, end, line: first };
    [start, first] = [at + 1, line];
  }
}

// The cells of a record as they are written, with their quotes.
function cellsOf(record, separator) {
  const cells = [];
  let start = 0, isOpen = false;
  for (let at = 0; at <= record.length; at += 1) {
    if (record[at] === '"') isOpen = !isOpen;
    if (at < record.length && (isOpen || record[at] !== separator)) continue;
    cells.push(record.slice(start, at));
    start = at + 1;
  }
  return cells;
}

export const plain = (cell) => (/^\s*".*"\s*$/s.test(cell) ? cell.trim().slice(1, -1).replaceAll('""', '"') : cell);
// A cell of another separator as one between commas; quotes that are there stay, since an empty text is not an absent one.
const requoted = (cell) => (!/^\s*"/.test(cell) && /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell.trim().startsWith('"') ? cell.trim() : cell);

export class Source {
  constructor(name, bytes) {
    Object.assign(this, { name, bytes, size: bytes.length, separator: ",", columns: [], records: [], count: null });
    const isParquet = bytes.length > 3 && String.fromCharCode(...bytes.slice(0, 4)) === "PAR1";
    this.kind = isParquet ? "parquet" : "table";
    if (!isParquet) this.cut(decode(bytes));
    if (this.count === 0) throw new Error("has no rows");
  }

  static async of(file) {
    return new Source(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  cut(text) {
    this.text = text;
    const first = text.trimStart()[0];
    if (first === undefined) throw new Error("is empty");
    if (first === "[") throw new Error("is one JSON array: save it as JSON lines, a row on each line");
    if (first === "{") this.kind = "lines";
    const records = [...recordsOf(text, this.kind === "table")];
    const header = this.kind === "table" ? text.slice(records[0].start, records[0].end) : "";
    const parts = (separator) => cellsOf(header, separator).length;
    if (header) this.separator = SEPARATORS.reduce((best, one) => (parts(one) > parts(best) ? one : best), ",");
    this.columns = header ? cellsOf(header, this.separator).map((cell) => plain(cell).trim()) : [];
    this.records = header ? records.slice(1) : records;
    this.count = this.records.length;
    if (!header) this.columns = [...new Set(this.sample(20).flatMap(Object.keys))];
  }

  get type() {
    return TYPES[this.kind];
  }

  record(place) {
    const { start, end } = this.records[place];
    return this.text.slice(start, end);
  }

  line(place) {
    return this.records[place]?.line ?? place + 1;
  }

  // The first rows, for people: cells, or the values of a line of JSON.
  sample(number) {
    const places = Array.from({ length: Math.min(number, this.count ?? 0) }, (_, place) => place);
    if (this.kind === "table") return places.map((place) => cellsOf(this.record(place), this.separator).map(plain));
    return places.map((place) => {
      try {
        return JSON.parse(this.record(place)) ?? {};
      } catch {
        return {};
      }
    });
  }

  // The rows that cannot be cut into the columns; the service would not know which cell belongs where.
  broken() {
    if (this.kind !== "table") return [];
    const found = [], { columns: { length } } = this;
    for (const place of this.records.keys()) {
      const { length: count } = cellsOf(this.record(place), this.separator);
      if (count !== length) found.push({ place, field: "", text: `there are ${count} cells, and ${length} columns` });
    }
    return found;
  }

  // Some of the rows as a file of their own; `targets` has the field of each column, or nothing for one that is left out.
  file(places, targets) {
    if (this.kind === "parquet") return this.bytes;
    const encode = (records) => new TextEncoder().encode(records.join(""));
    if (this.kind === "lines") return encode(places.map((place) => `${this.record(place)}\n`));
    const kept = targets.flatMap((target, column) => (target ? [column] : []));
    const isAsIs = this.separator === "," && kept.length === targets.length;
    const row = (place) => {
      const record = this.record(place);
      if (isAsIs) return `${record}\r\n`;
      const cells = cellsOf(record, this.separator);
      return `${kept.map((column) => requoted(cells[column] ?? "")).join()}\r\n`;
    };
    return encode([`${kept.map((column) => targets[column]).join()}\r\n`, ...places.map(row)]);
  }
}
