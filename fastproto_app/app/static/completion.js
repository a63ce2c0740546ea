// A text box that suggests how to go on: the combobox of ARIA 1.2, with a list that has the keyboard while one types.
import { html, useEffect, useId, useLayoutEffect, useRef, useState } from "./third_party.js";

const CLOSED = { options: [], active: -1, isOpen: false };
const GAP = 4;

// Put the list under its box, or above it where there is more room; over everything, so that nothing cuts it off.
function place(list, box) {
  const { left, top, bottom, width } = box.getBoundingClientRect(), { clientWidth, clientHeight } = document.documentElement;
  const isAbove = clientHeight - bottom < Math.min(200, top), room = (isAbove ? top : clientHeight - bottom) - 3 * GAP;
  list.style.maxHeight = `${Math.max(80, Math.min(320, room))}px`;
  list.style.minWidth = `${Math.min(width, clientWidth - 2 * GAP)}px`;
  list.style.left = `${Math.max(GAP, Math.min(left, clientWidth - list.offsetWidth - GAP))}px`;
  list.style.top = isAbove ? `${top - GAP - list.offsetHeight}px` : `${bottom + GAP}px`;
}

// The list of a combobox, in the top layer of the page: a dialog does not hide it.
function Suggestions({ id, box, state, label, onPick }) {
  const list = useRef(null), { options, active, isOpen } = state;
  useLayoutEffect(() => {
    const element = list.current;
    if (!isOpen) return undefined;
    if (!element.matches(":popover-open")) element.showPopover();
    const move = () => place(element, box.current);
    move();
    element.children[active]?.scrollIntoView({ block: "nearest" });
    addEventListener("scroll", move, { capture: true, passive: true });
    addEventListener("resize", move);
    return () => {
      removeEventListener("scroll", move, { capture: true });
      removeEventListener("resize", move);
    };
  }, [state]);
  useEffect(() => (isOpen ? () => list.current?.matches(":popover-open") && list.current.hidePopover() : undefined), [isOpen]);
  return html`<ul class="suggestions" role="listbox" id=${id} ref=${list} popover="manual" aria-label=${`Suggestions for ${label}`}>
    ${isOpen && options.map((option, place) => html`<li role="option" id=${`${id}-${place}`} key=${`${place} ${option.label}`}
      aria-selected=${place === active} onPointerDown=${(event) => event.preventDefault()} onClick=${() => onPick(option)}>
      <bdi>${option.label}</bdi>${option.detail && html`<small><bdi>${option.detail}</bdi></small>`}</li>`)}
  </ul>`;
}

// The text once more behind the box, with a wavy line under what is wrong in it.
function Underline({ value, mark, box }) {
  const mirror = useRef(null);
  useLayoutEffect(() => {
    const follow = () => mirror.current && Object.assign(mirror.current, { scrollLeft: box.current.scrollLeft, scrollTop: box.current.scrollTop });
    follow();
    box.current.addEventListener("scroll", follow, { passive: true });
    return () => box.current?.removeEventListener("scroll", follow);
  }, [value, mark]);
  if (!mark) return null;
  const [before, wrong, after] = [value.slice(0, mark.from), value.slice(mark.from, mark.to) || " ", value.slice(mark.to)];
  return html`<div class="underline" ref=${mirror} aria-hidden="true">${before}<mark>${wrong}</mark>${after}</div>`;
}

// `complete(text, caret)` resolves to `[{insert, from, to, label, detail}]`: `insert` takes the place of `from` to `to`.
// `onSubmit` is Enter (Ctrl+Enter where there are several lines), `onPick` tells which suggestion was taken, `mark` is
// `{from, to}` of what is wrong in the text; `attributes` go to the box, `boxRef` gets it. With `isChoice` the text has to
// be one of the suggestions: the first one is taken by Enter or Tab, without an arrow.
export function Combobox({ value, onInput, complete, label, multiline, isChoice, mark, onSubmit, onPick, onBlur, boxRef, attributes = {} }) {
  const own = useRef(null), box = boxRef ?? own, id = useId(), asked = useRef(0), caret = useRef(null);
  const [state, setState] = useState(CLOSED), { options, active, isOpen } = state;
  const close = () => {
    asked.current += 1;
    setState(CLOSED);
  };
  const ask = async () => {
    asked.current += 1;
    const number = asked.current, { value: text, selectionStart } = box.current;
    const found = await Promise.resolve(complete(text, selectionStart)).catch(() => []);
    const isWanted = number === asked.current && box.current && box.current.getRootNode().activeElement === box.current;
    const active = isChoice && text.trim() && found[0]?.insert !== text.trim() ? 0 : -1;
    if (isWanted) setState(found.length ? { options: found, active, isOpen: true } : CLOSED);
  };
  const pick = (option) => {
    const { insert, from = 0, to = value.length } = option, text = value.slice(0, from) + insert + value.slice(to);
    caret.current = from + insert.length;
    close();
    onInput(text);
    onPick?.(option);
    setState((now) => ({ ...now })); // drawn again, though the text may be the same
  };
  useLayoutEffect(() => {
    if (caret.current === null) return;
    box.current.focus();
    box.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
    if (!onPick) ask();
  });
  const step = (event, by) => {
    if (!isOpen) return by > 0 && !multiline ? ask() : undefined;
    event.preventDefault();
    const first = isChoice && value.trim() ? 0 : -1, places = options.length - first; // one of them may be the text itself
    return setState({ ...state, active: ((active - first + by + places) % places) + first });
  };
  const onKeyDown = (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event, isCommand = ctrlKey || metaKey;
    if (isComposing || altKey) return;
    if (key === " " && isCommand) {
      event.preventDefault();
      ask();
    } else if (key === "ArrowDown") step(event, 1);
    else if (key === "ArrowUp") step(event, -1);
    else if (key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if ((key === "Enter" || key === "Tab") && isOpen && active >= 0 && !isCommand) {
      event.preventDefault();
      event.stopPropagation();
      pick(options[active]);
    } else if (key === "Enter" && (multiline ? isCommand : true)) {
      if (onSubmit) event.preventDefault();
      close();
      onSubmit?.(value);
    }
  };
  const aria = {
    "aria-label": label, "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": `${id}-list`,
    "aria-activedescendant": active >= 0 ? `${id}-list-${active}` : undefined, "aria-invalid": mark ? "true" : undefined,
  };
  const events = {
    onKeyDown, onClick: () => (isOpen ? null : ask()),
    onInput: ({ target }) => {
      onInput(target.value);
      ask();
    },
    onBlur: (event) => {
      close();
      onBlur?.(event);
    },
  };
  const plain = { dir: "auto", autocomplete: "off", autocapitalize: "off", spellcheck: false, value, ref: box };
  // A box of several lines is a text box for all who read the page, with the same list.
  const input = multiline
    ? html`<textarea ...${plain} ...${aria} ...${attributes} ...${events}></textarea>`
    : html`<input type="text" role="combobox" aria-expanded=${isOpen} ...${plain} ...${aria} ...${attributes} ...${events} />`;
  return html`<span class="combobox">${input}<${Underline} value=${value} mark=${mark} box=${box} />
    <${Suggestions} id=${`${id}-list`} box=${box} state=${state} label=${label} onPick=${pick} />
    <span class="unseen" role="status">${isOpen ? `${options.length} suggestions` : ""}</span></span>`;
}
