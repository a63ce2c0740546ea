// The page: its parts, and what they share.
import { html, render, signal, useEffect } from "./third_party.js";
import { Api, newKey } from "./api.js";
import { Contract } from "./contract.js";
import { Drawer } from "./drawer.js";
import { count } from "./format.js";
import { Header } from "./header.js";
import { Log } from "./log.js";
import { Model } from "./model.js";
import { Overview } from "./overview.js";
import { Stream } from "./stream.js";
import { Table, TableState } from "./table.js";
import { Toolbar } from "./toolbar.js";
import { View } from "./view.js";

const NOTICE_TIME = 6000;

class App {
  constructor(contract) {
    const heartbeat = 1000 * Number(document.body.dataset.heartbeat);
    this.api = new Api(contract);
    this.model = new Model(contract);
    this.view = new View(this.model);
    this.stream = new Stream({ contract, api: this.api, model: this.model, heartbeat });
    this.table = new TableState(() => {});
    this.notice = signal(null);
    this.deleted = signal([]);
    this.drafts = new Map();
    Object.assign(this, { scrollTop: signal(0), viewHeight: signal(innerHeight), rowHeight: signal(40), rowsTop: signal(0) });
  }

  // A word to the person, which goes by itself.
  say(text) {
    this.notice.value = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.notice.value = null), NOTICE_TIME);
  }

  // Deleted is deleted, for everybody and at once. What the server says it was is kept here, to create it again.
  async remove(id) {
    const { message } = await this.api.delete(id);
    this.deleted.value = [...this.deleted.value, { item: message.item, key: newKey() }];
  }

  async undo() {
    const last = this.deleted.value.at(-1);
    if (!last) return;
    const { title, description, status, priority } = last.item;
    try {
      const { message } = await this.api.create({ title, description, status, priority }, last.key);
      this.deleted.value = this.deleted.value.filter((one) => one !== last);
      this.say(`“${title}” is back, as item ${message.item.id}`);
    } catch (error) {
      this.say(`“${title}” is not back yet: ${error.message}`);
    }
  }
}

function Notices({ app }) {
  const last = app.deleted.value.at(-1);
  return html`<div class="notices">
    <div role="status">${last && html`<p class="notice">
      <span>Deleted “${last.item.title}”</span>
      <button type="button" aria-keyshortcuts="u" onClick=${() => app.undo()}>Undo <kbd>u</kbd></button>
      <button type="button" aria-label="Dismiss" onClick=${() => (app.deleted.value = [])}>×</button>
    </p>`}</div>
    <div role="status">${app.notice.value && html`<p class="notice">${app.notice.value}</p>`}</div>
  </div>`;
}

function Summary({ app: { model, view, stream } }) {
  const { rows } = view.result.value;
  const total = model.stats.total;
  if (rows.length === 0 && stream.state.value.name !== "connecting") {
    return html`<p class="empty">${total ? "Nothing matches." : html`There are no items. Add one: press <kbd>n</kbd>.`}</p>`;
  }
  const held = `This page holds the newest ${count(model.rows.size)} of ${count(total)} items, and searches among those.`;
  return html`<p class="summary">${count(rows.length)} shown. ${model.isPartial && held}</p>`;
}

// Keys that do something wherever one is, but for places where one types.
const KEYS = {
  "/": () => document.querySelector("[name=q]").select(),
  n: () => document.querySelector("[name=add]").focus(),
  u: (app) => app.undo(),
};

function onKeyDown(app, event) {
  const isTyping = event.target.closest("input, textarea, select, dialog");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key](app);
}

function Page({ app }) {
  useEffect(() => {
    const scroller = document.querySelector(".scroller");
    const measure = () => {
      app.viewHeight.value = scroller.clientHeight;
      app.rowsTop.value = scroller.querySelector(".rows").offsetTop;
      app.rowHeight.value = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row"));
    };
    // Measured when sizes change, not while drawing: there it would make the browser lay out the page twice.
    const observer = new ResizeObserver(measure);
    for (const part of [scroller, ...scroller.children].slice(0, 3)) observer.observe(part);
    scroller.addEventListener("scroll", () => (app.scrollTop.value = scroller.scrollTop), { passive: true });
    document.addEventListener("keydown", (event) => onKeyDown(app, event));
  }, []);
  return html`
    <${Header} app=${app} />
    <main class="scroller" tabindex="-1">
      <${Overview} app=${app} />
      <${Toolbar} app=${app} />
      <${Table} app=${app} />
      <${Summary} app=${app} />
    </main>
    <${Log} model=${app.model} />
    <${Notices} app=${app} />
    <${Drawer} app=${app} />`;
}

const root = document.getElementById("page");
try {
  const app = new App(await Contract.load());
  root.replaceChildren();
  root.classList.add("ready");
  render(html`<${Page} app=${app} />`, root);
  app.stream.connect();
} catch (error) {
  root.textContent = `The page could not start: ${error.message}. Load it again when the service is there.`;
}
