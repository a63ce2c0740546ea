// A copy of a row: the form of a new one that begins with the same values.
import { NEW } from "./address.js";
import { textOf } from "./drafts.js";
import { lockOf } from "./form.js";
import { Question } from "./problem.js";
import { create, html, useState } from "./third_party.js";

// `[copy, question]`: begin a new row with the values of a message; asks before another that was begun is replaced.
export function useCopy(app, collection) {
  const [pending, setPending] = useState(null);
  const put = (texts) => {
    app.drafts.drop(collection, "");
    app.drafts.typeNew(collection, create(collection.type), texts);
    app.address.set({ row: NEW });
  };
  const copy = (message) => {
    const given = collection.fields.filter((field) => !lockOf(app, collection, field, true) && !field.isKey && field.get(message) !== undefined);
    const blank = create(collection.type);
    const texts = Object.fromEntries(given.map((field) => [field.name, textOf(field, message)]).filter(([name, text]) => text !== textOf(collection.field(name), blank)));
    if (app.drafts.has(collection, "")) setPending(texts);
    else put(texts);
  };
  const question = pending && html`<${Question} text="A new ${collection.noun} was begun and is not saved. Replace what was typed there?"
    answers=${[["Replace", () => put(pending)], ["Open that one", () => app.address.set({ row: NEW })], ["Cancel", () => setPending(null)]]} />`;
  return [copy, question];
}
