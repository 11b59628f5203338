import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { type Equipment, type Lot, scannedLot } from "../materials/materials";
import { words } from "../trace/trace";

export type Step = { step: string; equipment: string[]; lots: string[] };

/** A value of a component, and what it is held to; with no end it is not judged. */
export type Limits = { product: string; measurement: string; unit: string; minimum?: number; maximum?: number };

export type Processes = { version: number; processes: { process: string; steps: Step[] }[]; measurements: Limits[]; timesToSeparation?: Limits[] };

export const useProcesses = () => useQuery({ queryKey: ["processes"], queryFn: () => get<Processes>("/api/production/processes"), staleTime: 60_000 });

/** What a process was done with, in the order of scanning. */
export type Named = { equipment: string[]; lots: string[] };

export const NONE: Named = { equipment: [], lots: [] };

const EQUIPMENT = /^[A-Z0-9][A-Z0-9./-]{0,39}$/;
const LOT = /^[A-Z0-9][A-Z0-9./-]{0,29}:[A-Z0-9][A-Z0-9./-]{0,19}$/;
const MOST = 10;

/** With one more, read as a lot where it is a bag's barcode or has a colon; or why not. */
export function added(named: Named, typed: string): { named: Named } | { wrong: string } {
  const { lot } = scannedLot(typed);
  const isLot = LOT.test(lot);
  if (!isLot && !EQUIPMENT.test(lot)) return { wrong: "This is neither an item of equipment nor a lot: scan its barcode, or enter its number" };
  const list = isLot ? named.lots : named.equipment;
  if (list.includes(lot)) return { named };
  if (list.length >= MOST) return { wrong: `No more than ${MOST} are recorded with one process` };
  return { named: isLot ? { ...named, lots: [...list, lot] } : { ...named, equipment: [...list, lot] } };
}

export const without = (named: Named, item: string): Named => ({ equipment: named.equipment.filter((each) => each !== item), lots: named.lots.filter((each) => each !== item) });

/** What is registered, as far as it was read. */
export type Register = { equipment: readonly Equipment[]; lots: readonly Lot[] };

/** Kinds that the process needs and of which nothing registered is named, in the order of its steps. */
export function lacking(processes: Processes | undefined, process: string, named: Named, register: Register): string[] {
  const steps = processes?.processes.find((each) => each.process === process)?.steps ?? [];
  const kinds = [...register.equipment.filter((each) => named.equipment.includes(each.equipment)), ...register.lots.filter((each) => named.lots.includes(each.lot))].map(({ kind }) => kind);
  return [...new Set([...steps.flatMap(({ equipment }) => equipment), ...steps.flatMap(({ lots }) => lots)])].filter((kind) => !kinds.includes(kind));
}

/** "Still to be scanned: a centrifuge, a pooling kit." */
export const stillToScan = (kinds: readonly string[]) => (kinds.length === 0 ? undefined : `Still to be scanned: ${kinds.map((kind) => (/^[AEIOU]/.test(kind) ? `an ${words(kind)}` : `a ${words(kind)}`)).join(", ")}.`);

export const wrongMaterials = (named: Named, missing: readonly string[]): Wrong[] => {
  const still = stillToScan(missing);
  if (still) return [{ text: still, field: "materials" }];
  return named.equipment.length === 0 ? [{ text: "Scan or enter the equipment with which it was done", field: "materials" }] : [];
};

/** As modifications and pools take it: the first item is the one that the pack’s record names. */
export const materialsBody = ({ equipment, lots }: Named): object => ({
  equipment: equipment[0],
  ...(equipment.length > 1 && { otherEquipment: equipment.slice(1) }),
  ...(lots.length > 0 && { lots }),
});

export type Outside = { measurement: string; unit: string; value: number; minimum?: number; maximum?: number };

/** "volume 190 mL, specified: 220 to 340". */
export function outsideInWords({ measurement, unit, value, minimum, maximum }: Outside): string {
  const limits = minimum === undefined ? `at most ${maximum}` : maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
  return `${words(measurement)} ${value} ${unitInWords(unit)}, specified: ${limits}`;
}

export const unitInWords = (unit: string) => unit.replace(/^10\^(\d)$/, (_, power: string) => (power === "6" ? "million" : power === "9" ? "thousand million" : unit));
