import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { type Day, isoDay } from "../../rules/rules";
import { patientNumberIn } from "../../wristband/wristband";
import type { Wrong } from "../application";

export type Use = "AUTOLOGOUS" | "DIRECTED";

/** For whom it is, no answer tells. */
export type Designation = { designation: string; use: Use; hospital: string; crossover: boolean; wantedUntil: string; withdrawnAt?: string };

export const USES: Record<Use, { text: string; hint: string }> = {
  AUTOLOGOUS: { text: "For the donor", hint: "Autologous: nobody else is ever given it. Donor selection may be overridden, and the clinician answers for it" },
  DIRECTED: { text: "For one other patient", hint: "Directed: the donor is selected as every donor is" },
};

/** Each reading is on record. */
export const useDesignations = (donor: string) =>
  useQuery({
    queryKey: ["designations", donor],
    queryFn: () => get<{ designations: Designation[] }>(`/api/donors/${encodeURIComponent(donor)}/designations`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** That may still be given for today. */
export const usable = (all: readonly Designation[], today: string) => all.filter(({ wantedUntil, withdrawnAt }) => !withdrawnAt && wantedUntil >= today);

export type Entry = { use?: Use; patient: string; hospital: string; requestedBy: string; until: Day; crossover: boolean };

export const EMPTY: Entry = { patient: "", hospital: "", requestedBy: "", until: { day: "", month: "", year: "" }, crossover: false };

/** @param own the donor's health number; an autologous donation is for nobody else */
export function wrongWith({ use, patient, hospital, requestedBy, until }: Entry, own: string | undefined, today: string): Wrong[] {
  const day = isoDay(until);
  return [
    ...(use ? [] : [{ text: "Choose for whom it is", field: "use-AUTOLOGOUS" }]),
    ...(use === "AUTOLOGOUS" && !own ? [{ text: "The donor's record has no health number: correct the record first", field: "use-AUTOLOGOUS" }] : []),
    ...(use === "DIRECTED" && patient.trim() === "" ? [{ text: "Enter the patient's health number", field: "patient" }] : []),
    ...(/^[A-Za-z0-9]{3,8}$/.test(hospital.trim()) ? [] : [{ text: "Enter the hospital's code, such as BHSCT", field: "hospital" }]),
    ...(requestedBy.trim() === "" ? [{ text: "Enter the doctor who asks for it", field: "requestedBy" }] : []),
    ...(day === undefined ? [{ text: "Enter the last day on which it may be given", field: "until-day" }] : day < today ? [{ text: "The last day must not be over", field: "until-day" }] : []),
  ];
}

/** As it is sent. Call when nothing is wrong with it. */
export function bodyOf({ use, patient, hospital, requestedBy, until, crossover }: Entry, own: string | undefined): object {
  const code = hospital.trim().toUpperCase();
  return { use, patient: patientNumberIn(use === "AUTOLOGOUS" ? own! : patient, code), hospital: code, requestedBy: requestedBy.trim(), wantedUntil: isoDay(until), ...(use === "DIRECTED" && crossover && { crossover }) };
}
