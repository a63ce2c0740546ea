// The figures of the moment, and how they came about.
import { html } from "./third_party.js";
import { Chart } from "./chart.js";
import { clock, count } from "./format.js";

function Card({ name, children }) {
  return html`<div class="card ${name}"><dt>${name === "rate" ? "changes / s" : name}</dt><dd>${children}</dd></div>`;
}

export function Overview({ app: { model } }) {
  model.version.value;
  const { total, active, completed } = model.stats;
  const rate = model.history.rate(clock.value);
  const share = total ? (100 * Number(completed)) / Number(total) : 0;
  return html`<section class="overview" aria-label="Overview">
    <div class="figures">
      <dl>
        <${Card} name="total">${count(total)}<//>
        <${Card} name="active">${count(active)}<//>
        <${Card} name="completed">${count(completed)}<//>
        <${Card} name="rate">${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))}<//>
      </dl>
      <div class="bar ${total ? "" : "none"}" aria-hidden="true"><span style=${{ width: `${share}%` }}></span></div>
      <p>${Math.floor(share)} % completed</p>
    </div>
    <${Chart} model=${model} />
  </section>`;
}
