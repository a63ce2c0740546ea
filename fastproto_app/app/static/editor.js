// A value of a row that is changed in place: Enter saves; Esc leaves it as it was, and asks when something was typed.
import { html, useId, useLayoutEffect, useRef, useState } from "./third_party.js";
import { Control, hasLines } from "./control.js";
import { Conflict, applied, isSame } from "./draft.js";
import { read, textOf } from "./drafts.js";
import { hasParts } from "./element.js";
import { Entry } from "./entry.js";
import { placeIn } from "./focus.js";
import { typedIn, written } from "./parts.js";
import { Overtaken, Problem, Question, about, aboutOthers } from "./problem.js";

// What is wrong with what is typed, as far as this can be told without the server.
export function checked(app, collection, message, typed, options) {
  const { fields, violations, attempts } = read(collection, typed);
  const found = app.contract.check(collection, applied(collection, message, { ...fields, ...attempts }), options);
  // Of what is around a part that is no value, nothing can be said.
  const isSure = (path) => !Object.keys(violations).some((wrong) => about(path, { [wrong]: "x" }));
  return { fields, violations: { ...Object.fromEntries(Object.entries(found).filter(([path]) => isSure(path))), ...violations } };
}

export function Editor({ app, table, row, field, onClose }) {
  const { collection, view } = app.rows.value, message = app.outbox.shown(collection, row);
  void view.value; // drawn again when the row has another message
  const [text, setText] = useState(() => {
    const typed = app.drafts.typed(collection, row.id);
    return field.name in typed ? typed[field.name] : textOf(field, message);
  });
  const [error, setError] = useState(() => app.drafts.refusal(collection, row.id, field) ?? null);
  const [isAsking, setAsking] = useState(false);
  const box = useRef(), draft = useRef(null), isClosed = useRef(false), id = useId();
  draft.current ??= app.drafts.open(collection, message, field);
  const { seen } = draft.current;
  const isWhole = hasParts(field);
  const close = () => {
    isClosed.current = true;
    app.drafts.drop(collection, row.id, field);
    onClose();
  };
  const giveUp = () => (text === textOf(field, seen) || isAsking ? close() : setAsking(true));
  const goOn = () => {
    setAsking(false);
    placeIn(box.current).focus();
  };
  useLayoutEffect(() => { // Before the next key arrives
    const place = placeIn(box.current);
    place.focus();
    place.select?.();
  }, []);

  // It is closed at once, so that the next key is heard; what cannot be saved is edited again, or told at its row.
  function save() {
    if (isClosed.current) return undefined;
    if (text === textOf(field, seen) && !error) return close();
    const { fields, violations } = checked(app, collection, message, { [field.name]: text });
    if (about(field.name, violations)) return refuse({ violations });
    isClosed.current = true;
    app.drafts.save(draft.current, field, text, fields).catch(() => table.reopen(row.id, field.name));
    return onClose();
  }

  function refuse(problem) {
    setError(problem);
    queueMicrotask(() => box.current && placeIn(box.current).focus());
  }

  function type(typed) {
    setText(typed);
    setAsking(false);
    app.drafts.type(draft.current, message, field, typed);
    if (!(error instanceof Conflict)) setError(null);
  }

  // Somebody else's change is told while one still types, not only when one saves.
  const now = field.get(message), isMine = textOf(field, message) === text;
  const isOvertaken = !error && !isMine && !isSame(field, now, field.get(seen));
  const isConflict = isOvertaken || error instanceof Conflict;
  const overwrite = () => {
    if (isOvertaken) draft.current.seen = message;
    setError(null);
    save();
  };
  const typing = error || text === textOf(field, seen) ? {} : checked(app, collection, message, { [field.name]: text }).violations;
  const said = isConflict ? "" : about(field.name, error?.violations) || aboutOthers(error, [field]) || about(field.name, typing);
  const isShown = isConflict || isAsking || Boolean(said);
  const leave = (event) => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus() && !isConflict && !said && !isAsking) table.whenReleased(save);
  };
  const onKeyDown = (event) => {
    event.stopPropagation();
    if (event.defaultPrevented || event.isComposing || event.target.closest(".problem")) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && !event.repeat && (isCommand || (!hasLines(field, text) && !event.shiftKey))) {
      event.preventDefault();
      save();
    }
    if (event.key === "Escape") giveUp();
  };
  const props = { "aria-label": field.label, "aria-invalid": isConflict || Boolean(said), "aria-describedby": isShown ? id : undefined };
  let problem = html`<${Problem} id=${id} text=${isWhole ? aboutOthers(error, [field]) : said} isQuiet=${!error} />`;
  if (isAsking) problem = html`<${Question} id=${id} text="Not saved. Discard what you typed?" answers=${[["Discard", close], ["Go on", goOn]]} />`;
  else if (isConflict) problem = html`<${Overtaken} id=${id} field=${field} message=${isOvertaken ? message : error.row} onOverwrite=${overwrite} onGiveUp=${close} />`;
  const control = isWhole
    ? html`<${Entry} ...${{ app, field }} part=${typedIn(field, text)} violations=${{ ...typing, ...error?.violations }} onPart=${(part) => type(written(field, part))} isInline />`
    : html`<${Control} ...${{ app, field, text, onType: type, props }} isInline />`;
  return html`<div class=${`editor ${field.kind} ${isWhole ? "whole" : ""}`} ref=${box} onFocusOut=${leave} onKeyDown=${onKeyDown}>${control}${problem}</div>`;
}
