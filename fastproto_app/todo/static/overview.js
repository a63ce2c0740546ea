// The figures of the moment, and how they came about.
import { html } from "./third_party.js";
import { Chart } from "./chart.js";
import { clock, count } from "./format.js";

function Card({ name, children }) {
  return html`<div class="card ${name}"><dt>${name === "rate" ? "changes / s" : name}</dt><dd>${children}</dd></div>`;
}

export function Overview({ app: { model } }) {
  model.version.value;
  const { total, completed } = model.stats ?? {};
  const figures = ["total", "active", "completed"].map((name) => [name, count(model.stats?.[name])]);
  const rate = model.history.rate(clock.value);
  figures.push(["rate", model.stats ? (rate < 10 ? rate.toFixed(1) : count(Math.round(rate))) : count()]);
  const share = total ? (100 * Number(completed)) / Number(total) : 0;
  // As large as fits in one line: the style sheet divides the width by the characters, those of the first two figures,
  // of three and of all.
  const characters = (number) => figures.slice(0, number).reduce((sum, [, text]) => sum + text.length, 0);
  const widths = { "--two": characters(2), "--three": characters(3), "--four": characters(4) };
  return html`<section class="overview" aria-label="Overview" aria-busy=${!model.stats}>
    <div class="figures">
      <dl style=${widths}>
        ${figures.map(([name, text]) => html`<${Card} key=${name} name=${name}>${text}<//>`)}
      </dl>
      <div class="bar ${total ? "" : "none"}" aria-hidden="true"><span style=${{ width: `${share}%` }}></span></div>
      <p>${model.stats ? Math.floor(share) : count()} % completed</p>
    </div>
    <${Chart} model=${model} />
  </section>`;
}
