// The page: its parts, and what they share.
import { computed, html, render, signal, useEffect } from "./third_party.js";
import { Api } from "./api.js";
import { Contract } from "./contract.js";
import { Deletions, Notices } from "./deletions.js";
import { Drafts } from "./drafts.js";
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
    this.isLoading = computed(() => this.model.version.value >= 0 && !this.model.isListed);
    this.notice = signal(null);
    this.deletions = new Deletions(this);
    this.drafts = new Drafts(this.api);
    Object.assign(this, { scrollTop: signal(0), viewHeight: signal(innerHeight), rowHeight: signal(40), rowsTop: signal(0) });
  }

  // A word to the person, which goes by itself.
  say(text) {
    this.notice.value = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.notice.value = null), NOTICE_TIME);
  }
}

// Why the table is empty, once that is known.
function Empty({ app: { model, view } }) {
  if (!model.isListed || view.result.value.rows.length) return null;
  const { isSearch } = view.result.value;
  if (!isSearch && !model.stats?.total) return html`<p class="empty">There are no items. Add one: press <kbd>n</kbd>.</p>`;
  const where = model.isPartial && ` among the newest ${count(model.rows.size)} of ${count(model.stats?.total)} items, which are those this page holds`;
  return html`<p class="empty">Nothing matches${where}.</p>`;
}

// Keys that do something wherever one is, but for places where one types.
const KEYS = {
  "/": () => document.querySelector("[name=q]").select(),
  n: () => document.querySelector("[name=add]").focus(),
  u: (app) => app.deletions.undo(),
  "Control+z": (app) => app.deletions.undo(),
};

function onKeyDown(app, event) {
  const isTyping = event.target.closest("input, textarea, select, dialog");
  const key = (event.ctrlKey || event.metaKey ? "Control+" : "") + event.key;
  if (isTyping || event.altKey || event.repeat || !KEYS[key]) return;
  event.preventDefault();
  KEYS[key](app);
}

// A key that is held down presses a button once, and sends a text once.
function ignoreRepeats(event) {
  const isPress = event.key === "Enter" || (event.key === " " && event.target.closest("button"));
  if (!event.repeat || !isPress || event.target.closest("textarea")) return;
  event.preventDefault();
  event.stopPropagation();
}

function Page({ app }) {
  useEffect(() => {
    const scroller = document.querySelector(".scroller");
    const measure = () => {
      app.viewHeight.value = scroller.clientHeight;
      app.rowsTop.value = scroller.querySelector(".rows").offsetTop;
      const toolbar = scroller.querySelector(".toolbar");
      scroller.style.setProperty("--toolbar", `${toolbar.offsetHeight}px`);
      app.rowHeight.value = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row"));
    };
    // Measured when sizes change, not while drawing: there it would make the browser lay out the page twice.
    const observer = new ResizeObserver(measure);
    for (const part of [scroller, ...scroller.children].slice(0, 3)) observer.observe(part);
    scroller.addEventListener("scroll", () => (app.scrollTop.value = scroller.scrollTop), { passive: true });
    document.addEventListener("keydown", ignoreRepeats, { capture: true });
    document.addEventListener("keydown", (event) => onKeyDown(app, event));
  }, []);
  return html`
    <${Header} app=${app} />
    <main class="scroller" tabindex="-1" aria-busy=${app.isLoading.value}>
      <${Overview} app=${app} />
      <${Toolbar} app=${app} />
      <${Table} app=${app} />
      <${Empty} app=${app} />
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
