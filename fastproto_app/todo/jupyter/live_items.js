// The view of LiveItems: it draws what the kernel sends, and opens no connection of its own.
// All text arrives from outside, so it becomes text nodes and attributes, never HTML.

const COLUMNS = ["id", "title", "status", "priority", "changed"];
const WIDTH = 600;
const HEIGHT = 96;
const CHART_SECONDS = 300;

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function drawing(name, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

// Not toLocaleTimeString: it throws where the machine's locale has no name that browsers know.
function clock(seconds) {
  const time = new Date(seconds * 1000);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

function day(seconds) {
  const time = new Date(seconds * 1000);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function moment(seconds) {
  return day(seconds) === day(Date.now() / 1000) ? clock(seconds) : day(seconds);
}

// The path of a line with steps: a count holds until the next change.
function steps(history, value, x, y) {
  const [first, ...rest] = history.map((point) => [x(point[0]), y(point[value])]);
  return `M${first} ${rest.map(([left, top]) => `H${left} V${top}`).join(" ")} H${WIDTH}`;
}

function chart(history) {
  const end = Math.max(history.at(-1)[0], Math.floor(Date.now() / 1000), history[0][0] + 1);
  const begin = Math.max(history[0][0], end - CHART_SECONDS);
  const top = Math.max(1, ...history.map(([, total]) => total));
  const x = (time) => Math.round((Math.max(0, time - begin) / (end - begin)) * WIDTH);
  const y = (count) => Math.round((1 - count / top) * (HEIGHT - 4)) + 2;
  const [, total, active] = history.at(-1);
  const label = `From ${clock(begin)} to ${clock(end)}: now ${total} in total, ${active} active, at most ${top}`;
  const line = (name, value) => drawing("path", { class: name, d: steps(history, value, x, y) });
  const box = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": label };
  return [
    element("span", { className: "top", ariaHidden: "true" }, String(top)),
    drawing("svg", box, line("total", 1), line("active", 2)),
    element(
      "figcaption",
      { ariaHidden: "true" },
      element("span", {}, clock(begin)),
      element("span", { className: "key total" }, "total"),
      element("span", { className: "key active" }, "active"),
      element("span", {}, clock(end)),
    ),
  ];
}

function tableRow(row) {
  const cells = COLUMNS.map((name) => {
    const text = name === "changed" ? moment(row.changed) : String(row[name]);
    return name === "title"
      ? element("th", { scope: "row", className: name, dir: "auto" }, text)
      : element("td", { className: name }, text);
  });
  const node = element("tr", { className: row.status }, ...cells);
  node.addEventListener("animationend", () => node.classList.remove("fresh"));
  return node;
}

// Rows that are as they were keep their element, so that only what changed is marked.
function updateRows(body, rows, known) {
  const isFirst = known.size === 0;
  const current = new Map();
  rows.forEach((row, index) => {
    const text = JSON.stringify(row);
    let node = known.get(row.id)?.text === text ? known.get(row.id).node : null;
    if (!node) {
      node = tableRow(row);
      node.classList.toggle("fresh", !isFirst);
    }
    current.set(row.id, { text, node });
    if (body.children[index] !== node) body.insertBefore(node, body.children[index] ?? null);
  });
  while (body.children.length > rows.length) body.lastElementChild.remove();
  return current;
}

function render({ model, el }) {
  const state = element("p", { className: "state", role: "status" });
  const problem = element("p", { className: "problem", role: "alert" });
  const sequence = element("p", { className: "sequence" });
  const figures = element("dl", {});
  const plot = element("figure", {});
  const caption = element("caption", {});
  const head = element("tr", {}, ...COLUMNS.map((name) => element("th", { scope: "col", className: name }, name)));
  const body = element("tbody", {});
  const table = element("table", {}, caption, element("thead", {}, head), body);
  const scroll = element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: "Items" }, table);
  const header = element("header", {}, state, sequence);
  el.append(element("section", { className: "fastproto-live", ariaLabel: "Live items" }, header, problem, figures, plot, scroll));
  let known = new Map();

  function drawChart() {
    const history = model.get("history");
    plot.replaceChildren(...(history.length ? chart(history) : []));
  }

  function draw() {
    const connection = model.get("connection");
    if (state.textContent !== connection) state.textContent = connection;
    state.dataset.kind = connection.split(/[\s,]/)[0];
    problem.textContent = model.get("problem");
    problem.hidden = !problem.textContent;
    const rows = model.get("rows");
    const { total, sequence: change, ...others } = model.get("figures");
    sequence.textContent = change === undefined ? "" : `change ${change}`;
    const counts = total === undefined ? [] : Object.entries({ total, ...others });
    figures.replaceChildren(
      ...counts.map(([name, count]) => element("div", {}, element("dt", {}, name), element("dd", {}, count))),
    );
    drawChart();
    const all = String(rows.length) === total;
    caption.textContent = total === undefined ? "" : all ? `All items: ${total}` : `The newest ${rows.length} of ${total} items`;
    table.hidden = total === undefined;
    known = updateRows(body, rows, known);
  }

  model.on("change", draw);
  draw();
  const ticking = setInterval(() => state.dataset.kind === "live" && drawChart(), 1000); // time goes on without changes
  return () => {
    clearInterval(ticking);
    model.off("change", draw);
  };
}

export default { render };
