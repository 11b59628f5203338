import { isDonorNumber } from "../../donors/donors";
import { isDonationNumber, sought, wrongWithQuery } from "../../donors/query";
import { guests, type Day, type Guest } from "./day";

/**
 * Who has come, by what was scanned or typed. A donor number is of one person; a name is sought among those who are on the day and are on
 * the page already; a health number is not on the page, so the register is asked.
 */
export type Coming =
  | { kind: "wrong"; text: string }
  | { kind: "donor"; donor: string; found: Guest[] }
  | { kind: "name"; found: Guest[] }
  | { kind: "number"; number: string };

const HEALTH_NUMBER = /^\d{10}$/;

export function coming(entry: string, day: Day): Coming {
  const text = sought(entry);
  const all = guests(day);
  if (text === "") return { kind: "wrong", text: "Scan a donor card, or enter a health number or a name" };
  if (isDonorNumber(text)) return { kind: "donor", donor: text.toLowerCase(), found: all.filter(({ donor }) => donor === text.toLowerCase()) };
  const number = text.replace(/\s/g, "");
  if (isDonationNumber(text)) return { kind: "wrong", text: "This is a donation number: scan the donor card" };
  if (HEALTH_NUMBER.test(number)) return { kind: "number", number };
  const wrong = wrongWithQuery(entry);
  return wrong ? { kind: "wrong", text: wrong } : { kind: "name", found: all.filter((guest) => fits(guest, text)) };
}

/** Without accents, apostrophes and capitals, as somebody types it in a hurry. */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}|['’ʼ`]/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o");

/** Every word begins one of the names, or is the birth date. */
function fits({ familyName, givenName, dateOfBirth }: Guest, text: string): boolean {
  const whole = plain(`${familyName} ${givenName}`);
  const names = whole.split(/[\s-]+/);
  return plain(text)
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .every((word) => isoOf(word) === dateOfBirth || names.some((name) => name.startsWith(word)) || whole.replace(/[\s-]/g, "").startsWith(word));
}

function isoOf(word: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(word) ?? [];
  return day && month && year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
