// Questions in SQL: a box that knows the tables, the answer as a table and a chart, and an address to send to others.
import { html, useEffect, useId, useMemo, useRef, useState } from "./third_party.js";
import { Combobox } from "./completion.js";
import { Result, plainResult } from "./result.js";
import { Snippets } from "./snippets.js";

const WORDS = ["SELECT", "FROM", "WHERE", "GROUP BY", "ORDER BY", "HAVING", "LIMIT", "JOIN", "LEFT JOIN", "ON", "AND", "OR", "NOT", "AS", "DISTINCT",
  "CASE WHEN", "THEN", "ELSE", "END", "BETWEEN", "IN", "IS NULL", "IS NOT NULL", "LIKE", "ILIKE", "DESC", "ASC", "UNION ALL", "WITH", "OVER (PARTITION BY"];
const FUNCTIONS = ["count(*)", "sum(", "avg(", "min(", "max(", "median(", "round(", "date_trunc('hour', ", "date_trunc('day', ", "coalesce(", "lower(",
  "length(", "quantile_cont(", "stddev(", "epoch(", "now()"];
const OF_FILES = ["median(", "quantile_cont(", "epoch("]; // DuckDB has them, PostgreSQL does not
const MOST = 14;
const CATALOG = "SELECT table_schema = current_schema(), table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_catalog = current_database() AND table_schema NOT IN ('information_schema', 'pg_catalog') ORDER BY table_name, table_schema, ordinal_position";
const identifier = (name) => (/^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

// The tables that may be asked, each with its columns; the views with names of enumerations have a prefix.
async function readCatalog(api) {
  const { message } = await api.sql(CATALOG), tables = new Map();
  for (const [isOwn, schema, table, column, type] of plainResult(message).rows) {
    const name = isOwn ? identifier(table) : `${identifier(schema)}.${identifier(table)}`;
    tables.set(name, [...(tables.get(name) ?? []), { name: identifier(column), type }]);
  }
  return tables;
}

// Words before a place, those in quotes and comments left out.
const wordsOf = (text) => text.replace(/--.*$|'(?:[^']|'')*'?/gm, " ").toUpperCase().match(/[\w"]+|[.,()*]/g) ?? [];

// Whether there are the views of a file.
const hasReadable = (tables) => [...tables.keys()].some((name) => name.startsWith("readable."));

// How a question can go on.
function suggestSql(tables, text, caret) {
  const typed = /[\w"]*(?:\.[\w"]*)?$/.exec(text.slice(0, caret))[0], from = caret - typed.length, before = wordsOf(text.slice(0, from)), last = before.at(-1) ?? "";
  if (!typed && last && !["FROM", "JOIN", "SELECT", "BY", "WHERE", "ON", ","].includes(last)) return [];
  const put = (insert, detail) => ({ insert, label: insert.trim(), detail, from, to: caret });
  const fits = (name) => name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed;
  const named = [...tables].map(([name, columns]) => put(name, `table of ${columns.length} columns`));
  if (["FROM", "JOIN"].includes(last)) return named.filter(({ insert }) => fits(insert)).slice(0, MOST);
  const used = [...tables].filter(([name]) => wordsOf(text).join("").includes(name.toUpperCase()));
  const columnsOf = (list) => list.flatMap(([table, columns]) => columns.map(({ name, type }) => ({ name, detail: `${type.toLowerCase()} of ${table}`, table })));
  const columns = columnsOf(used.length ? used : [...tables]);
  const dotted = typed.includes(".") ? columnsOf([...tables]).map(({ name, table, detail }) => put(`${table}.${name}`, detail)) : [];
  const known = new Set(), plain = columns.filter(({ name }) => !known.has(name) && known.add(name)).map(({ name, detail }) => put(name, detail));
  const words = typed ? WORDS.map((word) => put(`${word} `, "")) : [], isFile = hasReadable(tables);
  const functions = FUNCTIONS.filter((name) => isFile || !OF_FILES.includes(name)).map((name) => put(name, "function"));
  return [...dotted, ...plain, ...(typed ? named : []), ...words, ...(typed || last === "SELECT" ? functions : [])].filter(({ label, insert }) => fits(label) || fits(insert)).slice(0, MOST);
}

// Where the database says that a question is wrong: `LINE 2: …` with a ^ under the place; `{from, to}` in the text, or null.
function placeInSql(text, message) {
  const found = /LINE (\d+): (.*)\n( *)\^/.exec(message);
  if (!found) return null;
  const [whole, line, shown, spaces] = found, column = spaces.length - (whole.indexOf(": ") + 2);
  const lines = text.split("\n"), start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0), full = lines[line - 1] ?? "";
  const part = shown.replace(/^\.\.\./, "").replace(/\.\.\.$/, ""), offset = Math.max(0, full.indexOf(part));
  const at = start + offset + column - (shown.startsWith("...") ? 3 : 0), word = /^(?:"[^"]*"|'[^']*'|\w+|.)/s.exec(text.slice(at))?.[0] ?? "";
  return at >= 0 && at <= text.length ? { from: at, to: at + Math.max(1, word.length) } : null;
}

function useQuestion(app) {
  const asked = app.address.value.sql ?? "", [draft, setDraft] = useState(asked), [answer, setAnswer] = useState(null), running = useRef(null);
  const run = async (sql) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setAnswer((before) => ({ ...before, sql, isRunning: true }));
    const begun = performance.now();
    try {
      const { message } = await app.api.sql(sql, { signal: stop.signal });
      if (!stop.signal.aborted) setAnswer({ sql, result: plainResult(message), milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      if (!stop.signal.aborted) setAnswer((before) => ({ sql, error, result: before?.result, isOld: true }));
    }
  };
  useEffect(() => {
    if (draft !== asked) setDraft(asked);
    if (asked.trim()) run(asked);
  }, [asked]);
  useEffect(() => () => running.current?.abort(), []);
  const submit = () => {
    if (!draft.trim()) return;
    if (draft === asked) run(draft);
    else app.address.set({ view: "ask", sql: draft });
  };
  return { draft, setDraft, answer, submit };
}

export function Ask({ app }) {
  const { draft, setDraft, answer, submit } = useQuestion(app), box = useRef(null), id = useId(), [tables, setTables] = useState(new Map());
  useEffect(() => {
    if (!app.address.value.sql) box.current.focus();
  }, []);
  const isBusy = Boolean(answer?.isRunning);
  useEffect(() => {
    if (!isBusy && tables.size === 0) readCatalog(app.api).then(setTables, () => null); // A long question before it may have taken its time
  }, [isBusy]);
  const complete = useMemo(() => (text, caret) => suggestSql(tables, text, caret), [tables]);
  const error = answer?.sql === draft ? answer.error : null, said = error && (error.violations?.sql ?? error.message);
  const mark = error ? placeInSql(draft, said) : null;
  const begin = (table) => {
    setDraft(`SELECT * FROM ${table} LIMIT 100`);
    box.current.focus();
  };
  const attributes = { name: "sql", rows: 5, "aria-describedby": `${id}-said`, "aria-keyshortcuts": "Control+Enter", placeholder: "SELECT …", "aria-invalid": error ? "true" : undefined };
  return html`<div class="ask">
    <form class="ask-box" onSubmit=${(event) => {
      event.preventDefault();
      submit();
    }}>
      <${Combobox} multiline value=${draft} onInput=${setDraft} label="A question in SQL" complete=${complete} onSubmit=${submit} mark=${mark} boxRef=${box} attributes=${attributes} />
      <p class="ask-actions"><button class="primary" disabled=${!draft.trim()}>Ask</button><${Snippets} app=${app} /><span><kbd>Ctrl</kbd> <kbd>Enter</kbd></span>
        <span role="status">${answer?.isRunning ? "Asking …" : answer?.milliseconds !== undefined ? `${answer.milliseconds.toLocaleString("en")} ms, as of change ${answer.result.sequence}` : ""}</span></p>
    </form>
    ${tables.size > 0 && html`<p class="tables"><span title=${`A click asks a table for its first rows.${hasReadable(tables) ? " Those of readable have the names of enumerations in place of numbers." : ""}`}>Tables</span>${[...tables.keys()].map((table) => html`<button type="button" key=${table} onClick=${() => begin(table)}><code>${table}</code></button>`)}</p>`}
    <div id=${`${id}-said`}>${said && html`<p class="wrong" role="alert"><bdi>${mark ? said.replace(/\n+LINE \d+: .*\n *\^/, "") : said}</bdi>${mark && html` <button type="button" onClick=${() => {
      box.current.focus();
      box.current.setSelectionRange(mark.from, mark.to);
    }}><u>Go to line ${draft.slice(0, mark.from).split("\n").length}</u></button>`}</p>`}</div>
    ${answer?.result && !(answer.isOld && answer.error) && html`<${Result} result=${answer.result} />`}
  </div>`;
}
