// What is seen, as the address says it: so that it survives a reload, goes back and forth, and can be sent to others.
import { signal } from "./third_party.js";

export const NEW = "new"; // in place of the key of a row: the form of one that is not there yet
export const NOWHERE = { collection: "", filter: "", orderBy: "", columns: null, row: null, view: "table", sql: "" };

// The names in the address, which are those of the API.
const NAMES = { collection: "c", filter: "filter", orderBy: "order_by", row: "row", view: "view", sql: "sql" };

function readQuery(text) {
  const query = new URLSearchParams(text), place = { ...NOWHERE };
  for (const [name, short] of Object.entries(NAMES)) place[name] = query.get(short) || NOWHERE[name];
  if (query.get("columns")) place.columns = query.get("columns").split(",");
  return place;
}

// `home` is the collection that is shown where the address names none.
function writeQuery(place, home = "") {
  const query = new URLSearchParams();
  for (const [name, short] of Object.entries(NAMES)) {
    const isSaid = place[name] && place[name] !== NOWHERE[name] && !(name === "collection" && place[name] === home);
    if (isSaid) query.set(short, place[name]);
  }
  if (place.columns) query.set("columns", place.columns.join(","));
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%22", '"').replaceAll("%3A", ":");
  return text ? `?${text}` : "";
}

// Steps that Back takes back: another collection or view, and opening a row. Typing a filter is not.
const isStep = (changes) => "collection" in changes || "view" in changes || Boolean(changes.row);

// A signal of the place, with `set(changes)`. A widget keeps it in memory, the page in its own address.
export function createAddress({ collections, initial, isWidget = false }) {
  const home = collections[0]?.name ?? "";
  const names = new Set(collections.map(({ name }) => name));
  const known = (place) => (names.has(place.collection) ? place : { ...place, collection: home });
  const address = signal(known({ ...NOWHERE, ...(isWidget ? initial : readQuery(location.search)) }));
  const onPopState = () => (address.value = known(readQuery(location.search)));

  address.set = (changes) => {
    const before = address.value, isOther = "collection" in changes && changes.collection !== before.collection;
    // Another collection has other fields, and other rows.
    const place = known({ ...before, ...(isOther && { filter: "", orderBy: "", columns: null, row: null }), ...changes });
    if (JSON.stringify(place) === JSON.stringify(before)) return;
    if (!isWidget) {
      const isFromRow = Boolean(before.row) && Object.keys(changes).join() === "row";
      const keep = isStep(changes) && !isFromRow ? "pushState" : "replaceState";
      history[keep](null, "", `${location.pathname}${writeQuery(place, home)}`);
    }
    address.value = place;
  };
  // A widget has no address of its own: its links are followed in it, or not at all.
  address.link = (changes) => (isWidget ? "#" : `${location.pathname}${writeQuery(known({ ...NOWHERE, ...changes }), home)}` || "?");
  address.close = () => removeEventListener("popstate", onPopState);
  if (!isWidget) addEventListener("popstate", onPopState);
  return address;
}

// What a link to a place within the page does: go there, unless a new tab or window is asked for.
export const follow = (app, changes) => (event) => {
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button;
  if (isElsewhere && !app.options.isWidget) return;
  event.preventDefault();
  app.address.set(changes);
};
