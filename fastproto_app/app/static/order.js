// The order of a list, as the server has it: fields with directions, the key last, what is absent at the end.
const CUT = 200; // Characters of a text that count

// Texts in the order of their bytes in UTF-8, which is that of code points; UTF-16 has surrogates before U+E000.
function compareTexts(a, b) {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at), right = b.charCodeAt(at);
    if (left === right) continue;
    return left >= 0xd800 && right >= 0xd800 && (left < 0xe000) !== (right < 0xe000) ? right - left : left - right;
  }
  return a.length - b.length;
}

// NaN is after all numbers.
function compareNumbers(a, b) {
  if (a < b) return -1;
  if (a > b) return 1;
  return a === b ? 0 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

const compareTimes = (a, b) => compareNumbers(a.seconds, b.seconds) || a.nanos - b.nanos;
const compareIntegers = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const compareLongTexts = (a, b) => compareIntegers(BigInt(a), BigInt(b));
const COMPARISONS = { text: compareTexts, decimal: compareNumbers, timestamp: compareTimes };

// Compare two values of a field as the server orders them, ascending; what is absent comes last.
export function compare(field, a, b) {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (field.kind === "integer" && field.desc.longAsString) return compareLongTexts(a, b);
  return (COMPARISONS[field.kind] ?? compareIntegers)(a, b);
}

function cut(text) {
  return text.length > CUT ? Array.from(text.slice(0, 2 * CUT)).slice(0, CUT).join("") : text;
}

export class Order {
  // Of a text as in `order_by`; empty is the collection's own order. What the server would refuse is left out.
  constructor(collection, text = "") {
    this.key = collection.key;
    this.sorts = [];
    for (const part of (text.trim() || collection.orderBy).split(",")) {
      const [name, direction = "asc"] = part.trim().split(/\s+/), field = collection.field(name);
      if (field?.isSortable && !this.sorts.some((sort) => sort.field === field)) this.add(field, direction === "desc");
    }
    const at = this.sorts.findIndex(({ field }) => field === this.key);
    if (at >= 0) this.sorts.length = at + 1;
    else this.add(this.key, this.sorts.at(-1)?.descending ?? false);
  }

  add(field, descending) {
    this.sorts.push({ field, descending, isCut: field.kind === "text" && field !== this.key });
  }

  // Whether a change of a row can move it.
  get isFixed() {
    return this.sorts.every(({ field }) => field.isImmutable);
  }

  // Less than 0 when the first message comes before the second.
  compare(a, b) {
    for (const { field, descending, isCut } of this.sorts) {
      let left = field.get(a), right = field.get(b);
      if (left === undefined || right === undefined) {
        if (left === right) continue;
        return left === undefined ? 1 : -1;
      }
      if (isCut) [left, right] = [cut(left), cut(right)];
      const compared = compare(field, left, right);
      if (compared) return descending ? -compared : compared;
    }
    return 0;
  }
}
