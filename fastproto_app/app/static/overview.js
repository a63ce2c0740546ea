// The figures of the moment, by the field that the service counts by, and how they came about.
import { html } from "./third_party.js";
import { Chart } from "./chart.js";
import { clock, count } from "./format.js";

const MOST = 3; // Groups that have a figure of their own

// The groups to show, each with its label, and its place among the colours.
function groupsOf({ countBy }, counts) {
  const isUnset = ({ number, name }) => number === 0 && /UNSPECIFIED$|UNKNOWN$/.test(name);
  const named = countBy.values?.filter((value) => !isUnset(value)).map(({ name, label }) => ({ name, label }));
  const found = [...(counts ?? [])].sort(([, a], [, b]) => b - a).map(([name]) => ({ name, label: name || "none" }));
  const bools = countBy.kind === "bool" ? [["true", countBy.label], ["false", `not ${countBy.label.toLowerCase()}`]] : null;
  const all = bools?.map(([name, label]) => ({ name, label })) ?? named ?? found;
  return all.slice(0, MOST).map((group, place) => ({ ...group, place }));
}

function Figure({ name, label, children }) {
  return html`<div class="card ${name}"><dt><bdi>${label}</bdi></dt><dd>${children}</dd></div>`;
}

export function Overview({ app }) {
  const rows = app.rows.value, { collection } = rows, { countBy } = collection;
  if (!countBy || !collection.feed?.counts) return null;
  const counts = rows.counts.value, now = clock.value;
  void rows.view.value;
  if (counts) app.history.add(counts, Math.max(now, Date.now()));
  const total = counts && [...counts.values()].reduce((sum, number) => sum + number, 0);
  const groups = groupsOf(collection, counts), rate = app.history.rate(rows.sequence, Math.max(now, Date.now()));
  const figures = [["total", "Total", count(total)]];
  for (const { name, label, place } of groups) figures.push([`group-${place}`, label, counts ? count(counts.get(name) ?? 0) : count()]);
  figures.push(["rate", "Changes / s", rate === null ? count() : rate < 10 ? rate.toFixed(1) : count(Math.round(rate))]);
  // As large as fits in one line: the style sheet divides the width by the characters.
  const characters = figures.reduce((sum, [, label, text]) => sum + Math.max(text.length, 0.4 * label.length), 0);
  const shares = groups.map(({ name, place }) => [place, total ? (100 * (counts.get(name) ?? 0)) / total : 0]);
  return html`<section class="overview" aria-label="Overview" aria-busy=${!counts}>
    <div class="figures">
      <dl style=${{ "--characters": characters, "--figures": figures.length }}>
        ${figures.map(([name, label, text]) => html`<${Figure} key=${name} ...${{ name, label }}>${text}<//>`)}
      </dl>
      <div class="bar ${total ? "" : "none"}" aria-hidden="true">
        ${shares.map(([place, share]) => html`<span key=${place} class="group-${place}" style=${{ width: `${share}%` }}></span>`)}
      </div>
      <p>${shares.map(([place, share]) => html`<span key=${place}>${counts ? share.toFixed(share && share < 10 ? 1 : 0) : count()} % <bdi>${groups[place].label.toLowerCase()}</bdi></span>`)}</p>
    </div>
    <${Chart} history=${app.history} groups=${groups} />
  </section>`;
}
