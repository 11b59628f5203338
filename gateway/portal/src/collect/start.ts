import type { Wrong } from "../donors/application";
import { type Day, isoDay } from "../rules/rules";
import { type Labelling, scans } from "./labelling";
import { isByMachine, type Kind } from "./machine";

export type Arm = "LEFT" | "RIGHT";

/** What is chosen and read off before the needle goes in, as entered; the anticoagulant is a machine's. */
export type Start = { type: string; lot: string; expires: Day; arm?: Arm; scale: string; anticoagulant: string; anticoagulantLot: string; anticoagulantExpires: Day; signed: boolean };

export const EMPTY: Start = { type: "", lot: "", expires: { day: "", month: "", year: "" }, scale: "", anticoagulant: "", anticoagulantLot: "", anticoagulantExpires: { day: "", month: "", year: "" }, signed: false };

/** Name of the text that a donor signs before each donation. */
export const CONSENT = "donation-1";

const MOST = 40;

const text = (entry: string, field: string, name: string): Wrong[] => {
  if (entry.trim() === "") return [{ text: `Scan or enter the ${name}`, field }];
  return entry.trim().length > MOST ? [{ text: `The ${name} must have ${MOST} characters or fewer`, field }] : [];
};

const lastDay = (day: Day, field: string, name: string, today: string): Wrong[] => {
  const on = isoDay(day);
  if (on === undefined) return [{ text: `Enter the day on which the ${name} expires`, field }];
  return on < today ? [{ text: `The ${name} has expired: take another one`, field }] : [];
};

/** What holds the blood, and what measures it. */
export const namesOf = (kind: Kind) => (isByMachine(kind) ? { bag: "kit", scale: "machine" } : { bag: "bag", scale: "scale" });

export function wrongWith({ type, lot, expires, arm, scale, anticoagulant, anticoagulantLot, anticoagulantExpires, signed }: Start, kind: Kind, today: string): Wrong[] {
  const names = namesOf(kind);
  return [
    ...text(type, "type", `${names.bag}'s type`),
    ...text(lot, "lot", `${names.bag}'s lot`),
    ...lastDay(expires, "expires-day", names.bag, today),
    ...text(scale, "scale", names.scale),
    ...(isByMachine(kind) ? [...text(anticoagulant, "anticoagulant", "anticoagulant's name"), ...text(anticoagulantLot, "anticoagulantLot", "anticoagulant's lot"), ...lastDay(anticoagulantExpires, "anticoagulantExpires-day", "anticoagulant", today)] : []),
    ...(arm ? [] : [{ text: "Choose the arm", field: "arm-LEFT" }]),
    ...(signed ? [] : [{ text: "Let the donor read and sign the consent first", field: "signed" }]),
  ];
}

/** As it is sent. Call when nothing is wrong with it and the labels are whole; who comes here has said name, birth date and address. */
export const body = ({ type, lot, expires, arm, scale, anticoagulant, anticoagulantLot, anticoagulantExpires }: Start, kind: Kind, labelling: Labelling, donor: string, appointment: string): object => ({
  donor,
  appointment,
  identity: { name: true, dateOfBirth: true, address: true },
  consent: CONSENT,
  kind,
  labels: scans(labelling),
  bag: { type: type.trim(), lot: lot.trim(), expiresOn: isoDay(expires) },
  arm,
  scale: scale.trim(),
  ...(isByMachine(kind) && { anticoagulant: { name: anticoagulant.trim(), lot: anticoagulantLot.trim(), expiresOn: isoDay(anticoagulantExpires) } }),
});
