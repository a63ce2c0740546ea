// The widget of a notebook: the page of a service in a shadow root, over a tunnel to the kernel.
import askStyle from "../fastproto_app/app/static/ask.css";
import formStyle from "../fastproto_app/app/static/form.css";
import { mount } from "../fastproto_app/app/static/page.js";
import pageStyle from "../fastproto_app/app/static/page.css";
import workStyle from "../fastproto_app/app/static/work.css";
import { Rows } from "../fastproto_app/app/static/rows.js";
import { effect, html, render as draw, signal } from "../fastproto_app/app/static/third_party.js";
import { FieldChart } from "./field_chart.js";
import { Tunnel, TunnelTransport } from "./tunnel.js";
import widgetStyle from "./widget.css";

// A page is as wide as the window, a widget is not: what depends on the width asks for that of the widget.
const OWN_WIDTH = [["@media (width", "@container page (width"], ["calc(100vw - 2 * var(--gap))", "calc(100cqw - 2 * var(--gap))"]];
const inWidget = (text) => OWN_WIDTH.reduce((style, pair) => style.replaceAll(...pair), text).replace(/(@container page [^{]*\{ ):root, :host/g, "$1.page");
const STYLES = [...[pageStyle, formStyle, workStyle, askStyle].map(inWidget), widgetStyle];
const SILENT = "No word from the kernel: it is busy, or gone. The rows are as they were.";
// The table for readers without a kernel stands beside the widget; where the widget is shown, it is not.
const PLACES = ":is(.jp-OutputArea, .output, .cell_container, #output-area)";
const NOT_TWICE = `${PLACES}:has(.fastproto-live) .fastproto-saved { display: none; }`;
const CHART_HEIGHT = "12rem"; // Above the table, whose height is the one that is asked for
const tunnels = new WeakMap();

// The tunnel of a widget begins with its model, before there is a view.
function tunnelOf(model) {
  if (!tunnels.has(model)) tunnels.set(model, new Tunnel(model));
  return tunnels.get(model);
}

function sheetOf(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const notTwice = sheetOf(NOT_TWICE);

function adopt(root) {
  root.adoptedStyleSheets = STYLES.map(sheetOf);
  if (!document.adoptedStyleSheets.includes(notTwice)) document.adoptedStyleSheets.push(notTwice);
}

// Follow the theme of JupyterLab and Notebook, which is an attribute of the body.
function followTheme(host) {
  const follow = () => {
    const { jpThemeLight } = document.body.dataset;
    host.style.colorScheme = jpThemeLight === undefined ? "light dark" : jpThemeLight === "true" ? "light" : "dark";
  };
  const observer = new MutationObserver(follow);
  observer.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  follow();
  return () => observer.disconnect();
}

// What is seen, kept in the model: so the kernel knows it, and can say it.
function share(app, model) {
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const tell = (values) => {
    const changed = Object.entries(values).filter(([name, value]) => !same(model.get(name), value));
    for (const [name, value] of changed) model.set(name, value);
    if (changed.length) model.save_changes();
  };
  const collection = model.get("collection");
  const hear = () => app.address.set({ collection, filter: model.get("filter"), orderBy: model.get("order_by"), columns: columnsOf(model) });
  const names = ["change:filter", "change:order_by", "change:columns"];
  for (const name of names) model.on(name, hear);
  const endings = [
    effect(() => {
      const { filter, orderBy, columns, collection: shown } = app.address.value;
      if (shown === collection) tell({ filter, order_by: orderBy, columns: columns ?? [] });
    }),
    effect(() => {
      const rest = app.selection.rest.value, keys = [...app.selection.chosen.value.keys()];
      if (app.address.value.collection === collection) tell({ _selected: rest ? { all: true, filter: app.address.peek().filter, except: [...rest] } : keys.length ? { keys } : {} });
    }),
    () => {
      for (const name of names) model.off(name, hear);
    },
  ];
  return () => {
    for (const end of endings) end();
  };
}

const columnsOf = (model) => (model.get("columns").length ? model.get("columns") : null);

// The chart by the field that the model names.
function drawChart(element, app, model) {
  const name = signal(model.get("chart")), hear = () => (name.value = model.get("chart"));
  model.on("change:chart", hear);
  const Chosen = () => html`<${FieldChart} app=${app} name=${name.value} key=${name.value} />`;
  draw(html`<${Chosen} />`, element);
  return () => {
    model.off("change:chart", hear);
    draw(null, element);
  };
}

async function start(element, chart, model) {
  const address = {
    collection: model.get("collection"), filter: model.get("filter"), orderBy: model.get("order_by"), columns: columnsOf(model),
  };
  const { page } = model.get("_contract");
  Object.assign(Rows.sizes, { page, overscan: Math.ceil(page / 3), limit: 10 * page });
  const options = { isWidget: true, canEdit: model.get("editable"), address };
  const app = await mount(element, { transport: new TunnelTransport(tunnelOf(model)), options });
  const endings = [share(app, model), drawChart(chart, app, model)];
  return () => {
    for (const end of endings) end();
    app.close();
  };
}

function render({ model, el }) {
  const host = document.createElement("div"), root = host.attachShadow({ mode: "open" });
  const words = document.createElement("p"), element = document.createElement("div"), chart = document.createElement("div");
  const frame = document.createElement("div");
  host.className = "fastproto-live";
  host.style.position = "relative";
  const stretch = () => (host.style.height = model.get("chart") ? `calc(${model.get("height")} + ${CHART_HEIGHT})` : model.get("height"));
  Object.assign(words, { className: "words", role: "status" });
  Object.assign(frame, { className: "frame" }).append(element);
  element.className = "page";
  chart.className = "page chart-place";
  adopt(root);
  root.append(words, chart, frame);
  el.append(host);
  // What only the kernel knows: that it cannot reach the service, or has stopped.
  const say = () => {
    const connection = model.get("connection"), problem = model.get("problem"), isSilent = tunnelOf(model).isSilent();
    words.textContent = isSilent ? SILENT : problem ? `${connection}: ${problem}` : connection;
    words.hidden = connection === "live" && !isSilent;
  };
  const listening = setInterval(say, 1000);
  const unfollow = followTheme(host);
  let end = null, isGone = false, isBegun = false;
  const begin = async () => {
    if (isBegun || !model.get("_contract")?.answers) return;
    isBegun = true;
    try {
      end = await start(element, chart, model);
      if (isGone) end();
    } catch (error) {
      element.textContent = `The widget could not start: ${error.message}`;
    }
  };
  for (const name of ["change:connection", "change:problem"]) model.on(name, say);
  for (const name of ["change:height", "change:chart"]) model.on(name, stretch);
  model.on("change:_contract", begin);
  stretch();
  say();
  begin();
  // Keys typed here are not commands of the notebook, which hears them first.
  host.dataset.lmSuppressShortcuts = "true";
  for (const name of ["keydown", "keypress", "keyup"]) host.addEventListener(name, (event) => event.stopPropagation());
  for (const name of ["paste", "copy", "cut", "contextmenu"]) host.addEventListener(name, (event) => event.stopPropagation());
  return () => {
    isGone = true;
    clearInterval(listening);
    for (const name of ["change:connection", "change:problem"]) model.off(name, say);
    for (const name of ["change:height", "change:chart"]) model.off(name, stretch);
    model.off("change:_contract", begin);
    unfollow();
    end?.();
  };
}

export default { initialize: ({ model }) => void tunnelOf(model), render };
