// Numbers and times as people read them.
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
  const first = [...bytes.subarray(0, most)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return bytes.length > most ? `${first} …` : first;
}

// Bytes, sixteen to a line or fewer: where they are, what they are, and the characters among them.
export function hexDump(bytes, width = 16) {
  const lines = [];
  for (let at = 0; at < bytes.length; at += width) {
    const part = [...bytes.subarray(at, at + width)];
    const numbers = part.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const text = part.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : "·")).join("");
    lines.push(`${at.toString(16).padStart(4, "0")}  ${numbers.padEnd(3 * width)} ${text}`);
  }
  return lines.join("\n");
}
