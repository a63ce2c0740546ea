// The page: its parts, and what they share.
import { batch, effect, html, render, signal, useEffect, useMemo, useRef } from "./third_party.js";
import { leave } from "./account.js";
import { createAddress } from "./address.js";
import { Api } from "./api.js";
import { Ask } from "./ask.js";
import { Contract } from "./contract.js";
import { Drafts } from "./drafts.js";
import { Drawer } from "./drawer.js";
import { Header } from "./header.js";
import { History } from "./history.js";
import { KeysHelp, listenForKeys } from "./keys.js";
import { Log } from "./log.js";
import { Notices } from "./notices.js";
import { Outbox } from "./outbox.js";
import { Overview } from "./overview.js";
import { Rows } from "./rows.js";
import { Selection } from "./selection.js";
import { Table } from "./table.js";
import { Toolbar } from "./toolbar.js";
import { HttpTransport } from "./transport.js";
import { Undo } from "./undo.js";
import { Work } from "./work.js";

const NOTICE_TIME = 6000;
const NARROW = 45; // In rem, as the styles have it
const HEARTBEAT = 15_000; // Milliseconds between heartbeats of a service that says nothing else

export class App {
  constructor({ contract, transport, element, options }) {
    Object.assign(this, { contract, transport, element, options, api: new Api(contract, transport) });
    this.address = createAddress({ collections: contract.collections, initial: options.address, isWidget: options.isWidget });
    this.notice = signal(null);
    this.rows = signal(null);
    this.history = new History();
    this.isHelpOpen = signal(false);
    Object.assign(this, { scrollTop: signal(0), viewHeight: signal(600), rowHeight: signal(40), rowsTop: signal(0), isNarrow: signal(false) });
    this.drafts = new Drafts(this);
    this.work = new Work(this);
    this.undo = new Undo(this);
    this.outbox = new Outbox(this);
    this.selection = new Selection(this);
    this.endings = [effect(() => this.open(this.address.value.collection)), effect(() => this.ask()), effect(() => this.resume()), () => this.address.close()];
  }

  // The collection that is open.
  get collection() {
    return this.rows.value?.collection ?? null;
  }

  get canEdit() {
    return this.options.canEdit !== false;
  }

  // Show another collection.
  open(name) {
    const before = this.rows.peek(), collection = this.contract.collection(name);
    if (!collection || before?.collection === collection) return;
    const { contract, api, transport, options } = this;
    batch(() => {
      this.history = new History();
      const renew = () => this.renew();
      this.rows.value = new Rows({ contract, api, transport, collection, renew, heartbeat: options.heartbeat || HEARTBEAT });
    });
    before?.close();
  }

  // Ask for what the address says.
  ask() {
    const { filter, orderBy } = this.address.value, rows = this.rows.value, question = `${filter}\n${orderBy}`;
    if (!rows || rows.asked === question) return;
    rows.asked = question;
    rows.ask({ filter, orderBy });
  }

  // What waits is sent as soon as the service is there again.
  resume() {
    if (this.rows.value?.state.value.name === "live") queueMicrotask(() => this.outbox.retry());
  }

  // After a sign-in, and before rows are listed of another history: whoever may see or change other fields now gets another
  // page, before a field that has gone is shown as if it were empty.
  async renew() {
    if (!this.options.isGuarded || (await this.contract.isCurrent(this.transport))) return;
    leave(this);
    await new Promise(() => {}); // The page goes
  }

  // A word to the person, which goes by itself.
  say(text) {
    this.notice.value = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.notice.value = null), NOTICE_TIME);
  }

  close() {
    for (const end of this.endings) end();
    this.rows.value?.close();
  }
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

// A key that is held down presses a button once, and sends a text once.
function ignoreRepeats(event) {
  const [target] = event.composedPath();
  const isPress = event.key === "Enter" || (event.key === " " && target.closest?.("button"));
  if (!event.repeat || !isPress || target.closest?.("textarea")) return;
  event.preventDefault();
  event.stopPropagation();
}

function TableView({ app }) {
  const scroller = useRef();
  useEffect(() => {
    const { current } = scroller, [toolbar, table] = [".toolbar", ".table"].map((name) => current.querySelector(name));
    const measure = () => {
      batch(() => {
        app.viewHeight.value = current.clientHeight;
        app.rowsTop.value = current.querySelector(".rows").offsetTop;
        app.rowHeight.value = Number.parseFloat(getComputedStyle(current).getPropertyValue("--row")) || app.rowHeight.value;
        app.isNarrow.value = app.element.offsetWidth < NARROW * rem();
      });
      current.style.setProperty("--toolbar", `${toolbar.offsetHeight}px`);
      current.style.setProperty("--width", `${current.clientWidth}px`);
    };
    // Measured when sizes change, not while drawing: there it would make the browser lay out the page twice.
    const observer = new ResizeObserver(measure);
    for (const part of [current, toolbar, table.previousElementSibling, current.firstElementChild]) if (part) observer.observe(part);
    const onScroll = () => (app.scrollTop.value = current.scrollTop);
    current.addEventListener("scroll", onScroll, { passive: true });
    return () => observer.disconnect();
  }, [app.rows.value]);
  const { isLoading } = app.rows.value.view.value;
  // Not in an effect: the table's own effects scroll, and come before those that are run after the first frame.
  const keep = useMemo(() => (element) => {
    scroller.current = element;
    if (element) app.scroller = element;
  }, [app]);
  return html`<main class="scroller" tabindex="-1" aria-busy=${isLoading} ref=${keep}>
    <div class="steady"><${Overview} app=${app} key=${app.collection.name} /></div>
    <${Toolbar} app=${app} />
    <${Table} app=${app} key=${app.collection.name} />
  </main>`;
}

function Page({ app }) {
  const { view } = app.address.value;
  useEffect(() => {
    const unlisten = listenForKeys(app);
    app.element.addEventListener("keydown", ignoreRepeats, { capture: true });
    return () => {
      unlisten();
      app.element.removeEventListener("keydown", ignoreRepeats, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (!app.options.isWidget) document.title = `${view === "ask" ? "Ask" : app.collection.title} · ${app.options.title || app.contract.title}`;
  }, [view, app.collection]);
  if (!app.rows.value) return html`<p class="empty">The service has no collections.</p>`;
  return html`
    <${Header} app=${app} />
    ${view === "ask" && app.contract.hasSql ? html`<main class="scroller" tabindex="-1"><${Ask} app=${app} /></main>`
      : html`<${TableView} app=${app} />`}
    ${view !== "ask" && html`<${Log} app=${app} />`}
    <${Notices} app=${app} />
    <${Drawer} app=${app} />
    <${KeysHelp} app=${app} />`;
}

// Show a service in an element: `element` is in a page, or in the shadow root of a widget. Resolves to the app.
export async function mount(element, { transport = new HttpTransport(), options = {} } = {}) {
  const contract = await Contract.load(transport);
  const app = new App({ contract, transport, element, options });
  element.replaceChildren();
  element.classList.add("ready");
  render(html`<${Page} app=${app} />`, element);
  const close = app.close.bind(app);
  app.close = () => {
    render(null, element);
    close();
  };
  return app;
}
