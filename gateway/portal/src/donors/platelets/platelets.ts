import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { oneLine } from "../../glass/glass";
import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";

/** `printed` is as on a label: HLA A2,A24,B8,B27; HPA-1a negative. */
export type Examined = { printed: string; evidence: string; determinedOn: string };

export const plateletsAt = (donor: string) => `/api/donors/${donor}/platelet-typings`;

/** Each reading is on record: it is read when somebody comes to it, and after something was recorded. */
export const useTypings = (donor: string) =>
  useQuery({
    queryKey: ["platelet-typings", donor],
    queryFn: () => get<{ typings: Examined[] }>(plateletsAt(donor)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type Entry = { found: string; evidence: string; on: Day };

export const EMPTY: Entry = { found: "", evidence: "", on: { day: "", month: "", year: "" } };

/** Structure 014 of ISBT 128, as its barcode has it; what the digits say the service reads. */
const STRUCTURE = /^(?:&\{)?\d{18}$/;

export function wrongWith({ found, evidence, on }: Entry, today: string): Wrong[] {
  const number = oneLine(evidence);
  const day = isoDay(on);
  return [
    ...(STRUCTURE.test(found.trim()) ? [] : [{ text: "Scan the barcode of HLA and platelet antigens, or enter its 18 digits", field: "found" }]),
    ...(number.length < 4 || number.length > 80 ? [{ text: "The number of the report must have 4 to 80 characters", field: "evidence" }] : []),
    ...(day === undefined ? [{ text: "Enter the day of the examination", field: "on-day" }] : day > today ? [{ text: "The day must not be in the future", field: "on-day" }] : []),
  ];
}

export const body = ({ found, evidence, on }: Entry) => ({ found: found.trim(), evidence: oneLine(evidence), determinedOn: isoDay(on) });
