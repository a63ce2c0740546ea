// What was typed into a row that somebody else has deleted.
import { useCopy } from "./copy.js";
import { applied, nameOf } from "./draft.js";
import { read } from "./drafts.js";
import { hasParts } from "./element.js";
import { typedIn, valueIn } from "./parts.js";
import { Problem, Question } from "./problem.js";
import { html, useState } from "./third_party.js";
import { inputOf, keyOf } from "./values.js";

// What was typed, in one line; JSON where it has parts.
const typedText = (field, text) => (hasParts(field) && text !== null ? inputOf(field, valueIn(field, typedIn(field, text), field.name, {})) || "empty" : text ?? "not set");

export function Orphan({ app, collection, id, error, onBack }) {
  const typed = app.drafts.typed(collection, id), seen = app.drafts.entry(collection, id)?.draft.seen;
  const [problem, setProblem] = useState(null);
  const [copy, question] = useCopy(app, collection);
  if (!seen || error.status !== 404) return html`<${Problem} text=${error.message} />`;
  const back = () => app.outbox.write({ collection, kind: "undelete", key: keyOf(collection, id), label: nameOf(collection, seen) }).then(onBack, setProblem);
  const answers = [["Discard", () => app.drafts.drop(collection, id)]];
  if (collection.can("create")) answers.unshift(["Add as new", () => copy(applied(collection, seen, read(collection, typed).fields))]);
  if (collection.can("undelete")) answers.unshift(["Bring it back", back]);
  return html`<${Question} text="This ${collection.noun} was deleted elsewhere. What you typed is not saved:" answers=${answers} />
    <dl class="facts">${Object.entries(typed).map(([name, text]) => html`<div key=${name}><dt>${collection.field(name).label}</dt><dd><bdi>${typedText(collection.field(name), text)}</bdi></dd></div>`)}</dl>
    <${Problem} text=${problem?.message} />${question}`;
}
