// Which items are shown and in which order; kept in the address, so that it survives a reload and can be sent to others.
import { computed, signal } from "./third_party.js";
import { Hold } from "./hold.js";

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a, b) => compare(b.item.createdAt, a.item.createdAt) || compare(b.id, a.id);

// Name in the address → what it is called and how two rows compare.
export const SORTS = {
  newest: ["Newest", newest],
  oldest: ["Oldest", (a, b) => newest(b, a)],
  changed: ["Changed", (a, b) => compare(b.item.updatedAt, a.item.updatedAt) || compare(b.sequence, a.sequence) || newest(a, b)],
  priority: ["Priority", (a, b) => b.item.priority - a.item.priority || newest(a, b)],
  title: ["Title", (a, b) => collator.compare(a.item.title, b.item.title) || newest(a, b)],
};
export const STATUSES = ["active", "completed"];

// Whether a word is in the texts of a row, or with # in front is its number.
function contains(row, word) {
  if (word[0] === "#" && word === `#${row.id}`) return true;
  row.text ||= `${row.item.title}\n${row.item.description}`.toLowerCase(); // made when it is first needed
  return row.text.includes(word);
}

export class View {
  constructor(model) {
    Object.assign(this, { model, order: [], hold: new Hold(), settings: signal(this.read()) });
    window.addEventListener("popstate", () => (this.settings.value = this.read()));
    this.result = computed(() => this.derive(this.settings.value, this.model.version.value, this.hold.isOn.value));
  }

  read() {
    const query = new URLSearchParams(location.search);
    const one = (name, allowed, fallback) => (allowed.includes(query.get(name)) ? query.get(name) : fallback);
    return {
      q: query.get("q") ?? "",
      status: one("status", STATUSES, ""),
      sort: one("sort", Object.keys(SORTS), "newest"),
      item: /^\d{1,19}$/.test(query.get("item")) ? query.get("item") : "",
    };
  }

  // Opening an item is a step that Back takes back; searching is not.
  set(changes) {
    const settings = { ...this.settings.value, ...changes };
    const query = new URLSearchParams(Object.entries(settings).filter(([, value]) => value && value !== "newest"));
    const address = `${location.pathname}${query.size ? `?${query}` : ""}`;
    if ("item" in changes && changes.item) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.settings.value = settings;
  }

  // Let in what waits.
  release() {
    this.hold.release();
    this.model.changed();
  }

  // The rows to show, in order, how many wait to be let in, and how many there are of each status.
  derive({ q, status, sort }) {
    // The rows of the last time are nearly in order, which makes sorting them cheap.
    const { added, hasLeft } = this.model.takeArrivals();
    if (hasLeft) this.order = this.order.filter((row) => !row.isGone);
    for (const row of added) if (!row.isGone) this.order.push(row);
    this.order.sort(SORTS[sort][1]);
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    const found = words.length ? this.order.filter((row) => words.every((word) => contains(row, word))) : this.order;
    const counts = { "": found.length };
    for (const { item } of found) counts[item.status] = (counts[item.status] ?? 0) + 1;
    const matching = status ? found.filter(({ item }) => item.status === status) : [...found];
    if (this.hold.isOn.value) this.hold.renew(this.model);
    const held = this.hold.apply(matching, JSON.stringify([q, status, sort]));
    return { ...held, matching: matching.length, counts, isSearch: words.length > 0 };
  }
}
