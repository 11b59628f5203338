import type { Wrong } from "../donors/application";
import { staffIn } from "../scan/staff";
import { patientNumberIn } from "../wristband/wristband";

/** What a downtime form says of one pack, as entered. */
export type Form = { patient: string; volume: string; first: string; second: string };

export const EMPTY: Form = { patient: "", volume: "", first: "", second: "" };

export const outcomeAddress = (component: string) => `/api/outcomes/${encodeURIComponent(component)}`;

const person = (entry: string, field: string, who: string): Wrong[] =>
  staffIn(entry) === undefined ? [{ text: `Scan the badge of the ${who} person, or type the registration, for example NMC 98I1234E`, field }] : [];

export function wrongWith({ patient, volume, first, second }: Form): Wrong[] {
  const given = Number(volume);
  const same = staffIn(first) !== undefined && staffIn(first) === staffIn(second);
  return [
    ...(patient.trim() === "" ? [{ text: "Scan or enter the patient’s number", field: "patient" }] : []),
    ...(/^\d+$/.test(volume.trim()) && given >= 1 && given <= 1000 ? [] : [{ text: "Enter how much was given, 1 to 1000 mL", field: "volume" }]),
    ...person(first, "first", "first"),
    ...(same ? [{ text: "Two people check: the second is somebody else", field: "second" }] : person(second, "second", "second")),
  ];
}

export const body = ({ patient, volume, first, second }: Form, hospital: string) => ({
  fate: "TRANSFUSED",
  evidence: "CONFIRMED_ON_PAPER",
  patient: patientNumberIn(patient, hospital),
  volumeMl: Number(volume),
  checkedBy: { first: first.trim(), second: second.trim() },
});
