import type { Wrong } from "../donors/application";
import { type Day, isoDay } from "../rules/rules";
import { type Labelling, scans } from "./labelling";

export type Arm = "LEFT" | "RIGHT";

/** What is chosen and read off before the needle goes in, as entered. */
export type Start = { type: string; lot: string; expires: Day; arm?: Arm; scale: string; signed: boolean };

export const EMPTY: Start = { type: "", lot: "", expires: { day: "", month: "", year: "" }, scale: "", signed: false };

/** Name of the text that a donor signs before each donation. */
export const CONSENT = "donation-1";

const MOST = 40;

const text = (entry: string, field: string, name: string): Wrong[] => {
  if (entry.trim() === "") return [{ text: `Scan or enter the ${name}`, field }];
  return entry.trim().length > MOST ? [{ text: `The ${name} must have ${MOST} characters or fewer`, field }] : [];
};

export function wrongWith({ type, lot, expires, arm, scale, signed }: Start, today: string): Wrong[] {
  const on = isoDay(expires);
  return [
    ...text(type, "type", "bag's type"),
    ...text(lot, "lot", "bag's lot"),
    ...(on === undefined ? [{ text: "Enter the day on which the bag expires", field: "expires-day" }] : on < today ? [{ text: "The bag has expired: take another one", field: "expires-day" }] : []),
    ...text(scale, "scale", "scale"),
    ...(arm ? [] : [{ text: "Choose the arm", field: "arm-LEFT" }]),
    ...(signed ? [] : [{ text: "Let the donor read and sign the consent first", field: "signed" }]),
  ];
}

/** As it is sent. Call when nothing is wrong with it and the labels are whole; who comes here has said name, birth date and address. */
export const body = ({ type, lot, expires, arm, scale }: Start, labelling: Labelling, donor: string, appointment: string): object => ({
  donor,
  appointment,
  identity: { name: true, dateOfBirth: true, address: true },
  consent: CONSENT,
  kind: "WHOLE_BLOOD",
  labels: scans(labelling),
  bag: { type: type.trim(), lot: lot.trim(), expiresOn: isoDay(expires) },
  arm,
  scale: scale.trim(),
});
