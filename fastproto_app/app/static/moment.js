// Times and durations as people read and type them.
const LOCAL_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?$/;
const RFC_3339 = /^\d{4}-\d\d-\d\d[ Tt]\d\d:\d\d(:\d\d([.,]\d{1,9})?)?([Zz]|[+-]\d\d:?\d\d)$/;
const DURATION = /^(-?)(\d+)(?:\.(\d{1,9}))?\s*s?$/;
const pad = (number, digits = 2) => String(number).padStart(digits, "0");
const partsOf = (nanos) => (nanos ? `.${pad(Math.abs(nanos), 9).replace(/0+$/, "")}` : "");

// A moment in local time: `2026-11-29 07:30`, with seconds and their parts when there are any.
export function timeText({ seconds, nanos = 0 }) {
  const time = new Date(Number(seconds) * 1000);
  const text = `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1)}-${pad(time.getDate())} ${pad(time.getHours())}:${pad(time.getMinutes())}`;
  return time.getSeconds() || nanos ? `${text}:${pad(time.getSeconds())}${partsOf(nanos)}` : text;
}

export const isTime = (text) => LOCAL_TIME.test(text) || RFC_3339.test(text);

export function parseTime(text) {
  const local = LOCAL_TIME.exec(text);
  let seconds, parts = "";
  if (local) {
    const [year, month, day, hour = 0, minute = 0, second = 0] = local.slice(1, 7).map((part) => part && Number(part));
    const date = new Date(2000, 0, 1);
    date.setFullYear(year, month - 1, day);
    date.setHours(hour, minute, second, 0);
    if (date.getMonth() !== month - 1 || date.getDate() !== day || hour > 23 || minute > 59 || second > 59) seconds = Number.NaN;
    else [seconds, parts] = [date.getTime() / 1000, local[7] ?? ""];
  } else if (RFC_3339.test(text)) {
    parts = /[.,](\d+)/.exec(text)?.[1] ?? "";
    seconds = Date.parse(text.toUpperCase().replace(" ", "T").replace(/[.,]\d+/, "").replace(/([+-]\d\d)(\d\d)$/, "$1:$2")) / 1000;
  }
  if (!Number.isFinite(seconds)) throw new Error("is not a time such as 2026-11-29 07:30 or 2026-11-29T07:30:00Z");
  return { seconds: BigInt(Math.floor(seconds)), nanos: Number(parts.padEnd(9, "0")) };
}

export function parseDuration(text) {
  const [, sign, whole, parts = ""] = DURATION.exec(text) ?? [];
  if (whole === undefined) throw new Error("is not a number of seconds such as 90 or 1.5");
  const nanos = Number(parts.padEnd(9, "0"));
  return sign ? { seconds: -BigInt(whole), nanos: -nanos || 0 } : { seconds: BigInt(whole), nanos };
}

// A duration in seconds: `1.5`.
export function durationText({ seconds, nanos }) {
  return `${seconds === 0n && nanos < 0 ? "-" : ""}${seconds}${partsOf(nanos)}`;
}
