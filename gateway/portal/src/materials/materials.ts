import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { instant } from "../donors/adverse/adverse";
import type { Wrong } from "../donors/application";
import { isoDay } from "../rules/rules";

const EQUIPMENT_AT = "/api/production/equipment";
const LOTS_AT = "/api/production/lots";

export type Equipment = { equipment: string; kind: string; site: string; calibratedAt: string; dueOn: string; outOfUse: boolean };

export type Lot = { lot: string; kind: string; expiresOn: string; accepted: boolean };

export const useEquipment = () => useQuery({ queryKey: ["equipment"], queryFn: () => get<{ items: Equipment[]; more: boolean }>(EQUIPMENT_AT), refetchInterval: 60_000 });

export const useLots = () => useQuery({ queryKey: ["lots"], queryFn: () => get<{ items: Lot[]; more: boolean }>(LOTS_AT), refetchInterval: 60_000 });

export type Standing = { text: string; color: "green" | "orange" | "red" | "grey" };

const SOON = 14 * 86_400_000;
const today = (now: Date) => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(now);

/** Whether it may be used today, and how soon not. */
export function standing({ dueOn, outOfUse }: Pick<Equipment, "dueOn" | "outOfUse">, now: Date): Standing {
  if (outOfUse) return { text: "Out of use", color: "grey" };
  if (dueOn < today(now)) return { text: "Calibration overdue", color: "red" };
  return dueOn <= today(new Date(now.getTime() + SOON)) ? { text: "Due soon", color: "orange" } : { text: "In use", color: "green" };
}

export function lotStanding({ expiresOn, accepted }: Pick<Lot, "expiresOn" | "accepted">, now: Date): Standing {
  if (expiresOn < today(now)) return { text: "Expired", color: "red" };
  return accepted ? { text: "Accepted", color: "green" } : { text: "In quarantine", color: "orange" };
}

const GS1 = /^(?:\][dC][0-9])?(?:\u001d)?01(\d{14})17(\d{2})(\d{2})(\d{2})10([!-~]{1,20})$/;

/** A bag system's own barcode: article, expiry and lot in one scan. */
export function scannedLot(entry: string): { lot: string; expires?: string } {
  const [, article, year, month, day, lot] = GS1.exec(entry.trim()) ?? [];
  if (!article || !lot) return { lot: entry.trim().toUpperCase() };
  return { lot: `${article}:${lot.toUpperCase()}`, expires: `${Number(day) === 0 ? lastDay(Number(year), Number(month)) : day} ${month} 20${year}` };
}

/** Day 00 means the end of the month (GS1 General Specifications, AI 17). */
const lastDay = (year: number, month: number) => new Date(Date.UTC(2000 + year, month, 0)).getUTCDate();

/** "20 11 2026", with any signs between. */
export function dayOf(typed: string): string | undefined {
  const [day = "", month = "", year = ""] = typed.trim().split(/[\s./-]+/);
  return isoDay({ day, month, year });
}

/** "18 11 2026 08:00" as an instant. */
export function instantOf(typed: string): string | undefined {
  const [day = "", month = "", year = "", time = ""] = typed.trim().split(/[\s./-]+/);
  return instant({ day, month, year }, time);
}

export const KINDS = ["CENTRIFUGE", "SEPARATOR", "REFRIGERATOR", "FREEZER", "IRRADIATOR", "STERILE_CONNECTOR", "BALANCE", "WASHER", "THAWER"];
const LOT_KINDS = ["BAG_SYSTEM", "FILTER", "POOLING_KIT", "WASHING_KIT", "ADDITIVE_SOLUTION"];

/** What can be recorded: where it is sent, who may, and what is asked in which order. */
export type Act = {
  title: string;
  path: string;
  roles: readonly string[];
  button: string;
  warns?: string;
  fields: readonly Field[];
};

export type Field =
  | { name: string; label: string; hint: string; as: "text" | "day" | "instant"; optional?: boolean }
  | { name: string; label: string; as: "choice"; choices: readonly string[] };

const THE_EQUIPMENT: Field = { name: "equipment", label: "Equipment", hint: "Scan or enter its number, for example CENTRIFUGE-3", as: "text" };
const THE_LOT: Field = { name: "lot", label: "Lot", hint: "Scan the bag system’s barcode, or enter article:lot, for example 05012345678900:71A04", as: "text" };
const CALIBRATED: Field = { name: "calibratedAt", label: "Calibrated at", hint: "For example, 18 11 2026 08:00", as: "instant" };
const DUE: Field = { name: "dueOn", label: "Due again on", hint: "Its last day. For example, 18 5 2027", as: "day" };
const OFFICER = ["quality-officer"];

export const ACTS: Record<string, Act> = {
  "register-equipment": {
    title: "Register equipment",
    path: EQUIPMENT_AT,
    roles: OFFICER,
    button: "Register it",
    fields: [THE_EQUIPMENT, { name: "kind", label: "What is it?", as: "choice", choices: KINDS }, { name: "site", label: "Where does it stand?", hint: "The processing site", as: "text" }, CALIBRATED, DUE],
  },
  calibrate: {
    title: "Record a calibration",
    path: `${EQUIPMENT_AT}/calibrations`,
    roles: OFFICER,
    button: "Record the calibration",
    warns: "Found out of limits: everything that was made with it since the calibration before is held, and what has left is recalled.",
    fields: [THE_EQUIPMENT, { name: "found", label: "How was it found, before anything was adjusted?", as: "choice", choices: ["WITHIN_LIMITS", "OUT_OF_LIMITS"] }, CALIBRATED, DUE],
  },
  remove: {
    title: "Take equipment out of use",
    path: `${EQUIPMENT_AT}/removals`,
    roles: ["processing-scientist", "quality-officer"],
    button: "Take it out of use",
    warns: "If you say since when it may have been wrong, everything that was made with it since then is held, and what has left is recalled.",
    fields: [THE_EQUIPMENT, { name: "reason", label: "Why?", as: "choice", choices: ["FAULT", "MAINTENANCE", "RETIRED"] }, { name: "wrongSince", label: "Wrong since, if what was made is doubtful", hint: "For example, 18 11 2026 06:00. Leave it empty when nothing is.", as: "instant", optional: true }],
  },
  "register-lot": {
    title: "Register a lot",
    path: LOTS_AT,
    roles: ["processing-scientist"],
    button: "Register the lot",
    fields: [THE_LOT, { name: "kind", label: "What is it?", as: "choice", choices: LOT_KINDS }, { name: "expiresOn", label: "Expires on", hint: "Its last day. For example, 30 6 2027", as: "day" }],
  },
  "accept-lot": { title: "Accept a lot", path: `${LOTS_AT}/acceptances`, roles: OFFICER, button: "Accept the lot", fields: [THE_LOT] },
  "withdraw-lot": {
    title: "Withdraw a lot",
    path: `${LOTS_AT}/quarantines`,
    roles: OFFICER,
    button: "Withdraw the lot",
    warns: "Everything that was made with it is held at once, and what has left is recalled.",
    fields: [THE_LOT, { name: "reason", label: "Why?", as: "choice", choices: ["RECALLED_BY_MANUFACTURER", "FOUND_DEFECTIVE", "STORED_WRONGLY"] }],
  },
};

export type Entry = Record<string, string>;

const valueOf = (field: Field, typed: string): string | undefined => {
  if (field.as === "day") return dayOf(typed);
  if (field.as === "instant") return instantOf(typed);
  return typed.trim() || undefined;
};

export function wrongWith({ fields }: Act, entry: Entry): Wrong[] {
  return fields.flatMap((field) => {
    const typed = entry[field.name] ?? "";
    if (field.as !== "choice" && field.optional && !typed.trim()) return [];
    if (valueOf(field, typed) !== undefined) return [];
    return [field.as === "choice" ? { text: `Choose: ${field.label}`, field: `${field.name}-${field.choices[0]}` } : { text: `${field.label}: ${field.hint}`, field: field.name }];
  });
}

export const bodyOf = ({ fields }: Act, entry: Entry): object =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, entry[field.name] ?? "");
      return value === undefined ? [] : [[field.name, field.name === "equipment" || field.name === "lot" ? value.toUpperCase() : value]];
    }),
  );
