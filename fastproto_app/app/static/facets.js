// How many rows have which value, of those that the filter leaves; a click puts the value into the filter, or takes it out.
import { html, useEffect, useMemo, useState } from "./third_party.js";
import { conditionOn, withValues } from "./filter.js";

const PAUSE = 1500; // Milliseconds between two looks while rows change; longer where the answer takes long
const SOON = 50; // Milliseconds, while the rows are not there yet
const FEW = 6;
const MOST = 50;

// The fields that have facets: those of few values.
function facetFields({ fields, countBy }) {
  return fields.filter((field) => field.isFilterable && (field.values || field.kind === "bool" || field === countBy) && !["list", "map"].includes(field.kind));
}

// Whether a value of a facet and one that stands in a filter are the same: an enumeration has long and short names.
function isSame(field, name, value) {
  if (name === value) return true;
  const known = field.kind === "enum" && field.values.find((one) => one.name === name);
  if (!known) return field.kind === "bool" && name === value.toLowerCase();
  return String(known.number) === value || name.toLowerCase().endsWith(`_${value.toLowerCase()}`);
}

export function label(field, value) {
  return field.values?.find(({ name }) => name === value)?.label || (field.kind === "bool" ? { true: "Yes", false: "No" }[value] : "") || value || "(empty)";
}

// Ask for the counts of some fields; those with a condition in the filter are counted without it, so that it can be widened.
async function ask({ api }, collection, filter, fields, signal) {
  const free = fields.filter((field) => !conditionOn(filter, field)), bound = fields.filter((field) => !free.includes(field));
  const groups = [...(free.length ? [[free, filter]] : []), ...bound.map((field) => [[field], withValues(filter, field, [])])];
  const found = await Promise.all(groups.map(async ([group, text]) => {
    const { message } = await api.facets(collection, { filter: text, fields: group.map(({ name }) => name), limit: MOST, signal });
    return message.facets;
  }));
  return new Map(found.flat().map((facet) => [facet.field, { hasMore: facet.hasMore, counts: new Map(facet.values.map(({ value, count }) => [value, Number(count)])) }]));
}

// Look again while rows change, but not all the time: the longer an answer takes, the longer the pause.
function useCounts(app, collection, filter, fields) {
  const [found, setFound] = useState(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer = 0, seen = null, pause = PAUSE;
    const look = async () => {
      const { place } = app.rows.value ?? {};
      if (seen !== place && !document.hidden) {
        const begun = performance.now();
        try {
          const counts = await ask(app, collection, filter, fields, stop.signal);
          if (!stop.signal.aborted) setFound({ collection, filter, counts });
          seen = place;
        } catch (error) {
          if (stop.signal.aborted) return;
          if (error.status >= 400 && error.status < 500) seen = place; // the filter is wrong: its box says how
        }
        pause = Math.max(PAUSE, 10 * (performance.now() - begun));
      }
      if (!stop.signal.aborted) timer = setTimeout(look, seen === null && place === null ? SOON : pause);
    };
    if (fields.length) look();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [collection, filter, fields]);
  return found?.collection === collection ? found.counts : null;
}

function Facet({ field, facet, chosen, onToggle }) {
  const [isOpen, setOpen] = useState(false);
  const known = field.values?.filter(({ name, number }) => name && (number !== 0 || facet?.counts.get(name))).map(({ name }) => name) ?? (field.kind === "bool" ? ["true", "false"] : []);
  const others = facet ? [...facet.counts.keys()].filter((value) => !known.includes(value)) : [];
  const all = [...known, ...others], isOn = (value) => chosen.some((one) => isSame(field, value, one));
  const shown = isOpen ? all : all.filter((value, place) => place < FEW || isOn(value)), hidden = all.length - shown.length;
  const count = (value) => (facet ? facet.counts.get(value) ?? (facet.hasMore ? "" : 0) : "–");
  return html`<div class="facet" role="group" aria-label=${field.label}>
    <span class="facet-name">${field.label}</span>
    ${shown.map((value) => html`<button type="button" key=${value} aria-pressed=${isOn(value)} onClick=${() => onToggle(field, value, isOn(value))}
      class=${facet && !count(value) ? "none" : ""} title=${field.values?.find(({ name }) => name === value)?.comment || undefined}>
      <bdi>${label(field, value)}</bdi> <span class="count">${typeof count(value) === "number" ? count(value).toLocaleString("en") : count(value)}</span></button>`)}
    ${(hidden > 0 || isOpen) && all.length > FEW && html`<button type="button" class="more" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>${isOpen ? "Fewer" : `${hidden} more`}</button>`}
  </div>`;
}

export function Facets({ app }) {
  const { address, contract } = app, collection = contract.collection(address.value.collection) ?? contract.collections[0];
  const filter = address.value.filter ?? "", fields = useMemo(() => (collection.can("facets") ? facetFields(collection) : []), [collection]);
  const counts = useCounts(app, collection, filter, fields), told = app.rows.value?.collection === collection && !filter && app.rows.value.counts.value;
  // What the feed counts anyway is known at once, and at any time.
  const facetOf = (field) => (told && field === collection.countBy ? { counts: told, hasMore: false } : counts?.get(field.name));
  if (!fields.length) return null;
  const onToggle = (field, value, isOn) => {
    const chosen = conditionOn(filter, field)?.values ?? [];
    const next = isOn ? chosen.filter((one) => !isSame(field, value, one)) : [...chosen, value];
    address.set({ filter: withValues(filter, field, next) });
  };
  return html`<div class="facetbar">
    ${fields.map((field) => html`<${Facet} key=${field.name} field=${field} facet=${facetOf(field)} onToggle=${onToggle}
      chosen=${conditionOn(filter, field)?.values ?? []} />`)}</div>`;
}
