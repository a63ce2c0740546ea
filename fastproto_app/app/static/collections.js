// The collections of the service, and the other views, as links.
import { html, useLayoutEffect, useRef } from "./third_party.js";
import { follow } from "./address.js";

export function Collections({ app }) {
  const { collections, hasSql } = app.contract, { collection, view } = app.address.value;
  const isOne = collections.length === 1 && !hasSql;
  const links = useRef();
  // Where there is no room for all, the present one is in sight.
  useLayoutEffect(() => {
    const current = links.current?.querySelector("[aria-current]");
    if (current) links.current.scrollLeft = current.offsetLeft - links.current.offsetLeft - 16;
  }, [collection, view]);
  const title = app.contract.collection(collection).title;
  const link = (name, text, changes, isCurrent) => html`<a key=${name} href=${app.address.link(changes)}
    aria-current=${isCurrent ? "page" : undefined} onClick=${follow(app, changes)}><bdi>${text}</bdi></a>`;
  return html`
    <h1 class=${isOne ? "" : "unseen"}><bdi>${view === "ask" ? "Ask" : title}</bdi></h1>
    ${!isOne && html`<nav class="collections" ref=${links} aria-label="Collections">
      ${collections.map(({ name, title }) => link(name, title, { collection: name, view: "table" }, view !== "ask" && name === collection))}
      ${hasSql && link("ask", "Ask", { collection, view: "ask" }, view === "ask")}
    </nav>`}`;
}
