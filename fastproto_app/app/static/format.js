// Numbers and times as people read them.
import { toHex } from "./bytes.js";
import { signal } from "./third_party.js";

const UNITS = [["year", 31_557_600], ["month", 2_629_800], ["week", 604_800], ["day", 86_400], ["hour", 3600], ["minute", 60]];
const relative = new Intl.RelativeTimeFormat("en", { style: "short" });
const whole = new Intl.NumberFormat("en");
const absolute = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "medium" });

// The present, which moves on every second.
export const clock = signal(Date.now());
setInterval(() => (clock.value = Date.now()), 1000);

// A dash is what is not known yet.
export const count = (number) => (number === undefined || number === null ? "–" : whole.format(number));
export const quantity = (number, { noun, title }) => `${count(number)} ${Number(number) === 1 ? noun : title.toLowerCase()}`;

// Moments beyond what a Date can hold have no words.
const moment = (seconds) => {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? null : time;
};
export const iso = (seconds) => moment(seconds)?.toISOString();
export const date = (seconds) => (moment(seconds) ? absolute.format(moment(seconds)) : String(seconds));

export function ago(seconds, now) {
  const age = Math.floor(now / 1000 - Number(seconds));
  if (age < -60) return date(seconds);
  const [unit, size] = UNITS.find(([, size]) => age >= size) ?? [];
  if (unit) return relative.format(-Math.floor(age / size), unit);
  return age < 10 ? "just now" : `${age - (age % 10)} sec. ago`;
}

// How many bytes, and the first of them.
export function hex(bytes, most = 6) {
  const first = toHex(bytes.subarray(0, most));
  return bytes.length > most ? `${first} …` : first;
}
