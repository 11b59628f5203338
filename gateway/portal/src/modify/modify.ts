import { printed, read } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { materialsBody, type Named, NONE, type Outside, wrongMaterials } from "../processing/processes";
import { words } from "../trace/trace";

/** What a final label or a base label has said so far. */
export type Scanned = { donation?: string; product?: string };

export type Choice = {
  process: string;
  variant: string;
  /** Of the component that it makes. */
  name: string;
  /** The new code; of a split, those of all parts that there can be, in order. */
  products: string[];
  expiresAt: string;
  measured: "NOTHING" | "VOLUME" | "PARTS";
  /** mL, of each pack that it makes. */
  volumeLimits?: { min: number; max: number };
};

export type Choices = { component: string; name: string; volumeMl: number; expiresAt: string; at: string; choices: Choice[] };

/** With anything outside its limits it needs a disposition before its label. */
export type Pack = { component: string; product: string; volumeMl: number; expiresAt: string; outside: Outside[] };

export type Modified = { component: string; modifiedAt: string; packs: Pack[] };

export const componentAt = (component: string, act: string) => `/api/production/components/${encodeURIComponent(component)}/${act}`;

const AIM_PREFIX = /^\][A-Za-z][0-9A-Za-z]/;
const WHOLE_LABEL = /^=\+\d{5}(=[A-NP-Z1-9][A-NP-Z0-9]{2}\d{10}[0-9A-Z]{2}).*=<([A-Z][A-Z0-9]{4}[0-9A-Za-z][0-9A-Z][0-9a-z])/;
const PRODUCT = /^(?:=<)?([A-Z][A-Z0-9]{4}[0-9A-Za-z][0-9A-Z][0-9a-z])$/;

/** A label's square symbol, or its donation number and its product code one after the other, scanned or typed. */
export function scanned(entry: string, before: Scanned): { label: Scanned } | { wrong: string } {
  const payload = entry.trim().replace(AIM_PREFIX, "");
  const [, number, whole] = WHOLE_LABEL.exec(payload) ?? [];
  const [, product] = PRODUCT.exec(payload) ?? [];
  if (product !== undefined) return { label: { ...before, product } };
  const donation = read(number ?? payload);
  if ("wrong" in donation) return { wrong: /^=[%>]|^&>/.test(payload) ? "This barcode is neither the donation number nor the product code" : donation.wrong };
  return { label: { donation: donation.label.number, product: whole } };
}

/** A component for a person: "A9990 26 000123 8, DRC01000". */
export const packName = (component: string) => `${printed(component.slice(0, 13))}, ${component.slice(14)}`;

export const componentOf = ({ donation, product }: Scanned) => (donation && product ? `${donation}-${product}` : undefined);

const PROCESSES: Record<string, string> = {
  IRRADIATE: "Irradiate",
  WASH: "Wash",
  THAW: "Thaw",
  SPLIT: "Split into parts",
  OPEN: "Open the system",
  RESUSPEND: "Resuspend in additive solution",
  PLASMA_REDUCE: "Reduce the plasma",
  CRYOPRECIPITATE: "Make cryoprecipitate",
};

const VARIANTS: Record<string, string> = {
  INTRAUTERINE: "for an intrauterine transfusion",
  EXCHANGE: "for a neonatal exchange transfusion",
  SAGM: "into additive solution (SAGM)",
  SALINE: "into saline",
  PLATELET_ADDITIVE: "into platelet additive solution",
  REFRIGERATED: "and keep it at 2 to 6 °C",
  REFRIGERATED_ON_INDICATION: "for major haemorrhage, and keep it at 2 to 6 °C",
  ROOM_TEMPERATURE: "and keep it at room temperature",
  LARGE_VOLUME: "for a large-volume transfusion to an infant",
};

/** `Wash into saline`. */
export const inWords = ({ process, variant }: Choice) => [PROCESSES[process] ?? words(process), variant === "STANDARD" ? "" : (VARIANTS[variant] ?? words(variant))].join(" ").trim();

export const nameOf = (choice: Choice) => `${choice.process}-${choice.variant}`;

/** What is entered beside the choice, as it was typed. */
export type Entry = { choice?: string; named: Named; typed: string; volume: string; parts: string };

export const EMPTY: Entry = { named: NONE, typed: "", volume: "", parts: "" };

const MILLILITRES = /^[1-9]\d{0,2}$|^1000$/;
const MOST_PARTS = 26;

/** Whole mL as a person typed it; absent when it is none. */
export const numberOfMillilitres = (typed: string) => (MILLILITRES.test(typed.trim()) ? Number(typed.trim()) : undefined);

/** In the order of the labels. */
const volumesOf = (parts: string) => parts.split(/[\s,;]+/).filter((each) => each !== "");

/** What keeps it from being sent, in the order of the form. Limits of the volumes are the service's to judge. */
export function wrongWith(entry: Entry, choice?: Choice, missing: readonly string[] = []): Wrong[] {
  if (!choice) return [{ text: "Choose what was done", field: "choice-0" }];
  return [...wrongMeasure(entry, choice), ...wrongMaterials(entry.named, missing)];
}

function wrongMeasure({ volume, parts }: Entry, { measured }: Choice): Wrong[] {
  if (measured === "VOLUME" && !MILLILITRES.test(volume.trim())) return [{ text: "Enter the volume that was measured, in whole mL", field: "volume" }];
  if (measured !== "PARTS") return [];
  const volumes = volumesOf(parts);
  if (volumes.length < 2 || volumes.length > MOST_PARTS) return [{ text: `Enter the volumes of 2 to ${MOST_PARTS} parts, with blanks between`, field: "parts" }];
  return volumes.every((each) => MILLILITRES.test(each)) ? [] : [{ text: "Enter each part's volume in whole mL, for example 70 70 72 71", field: "parts" }];
}

/** Done at the time that the choices are of: so it has the code and the expiry that the page shows. */
export function bodyOf(entry: Entry, { process, variant, measured }: Choice, at: string): object {
  return {
    process,
    variant,
    modifiedAt: at,
    ...materialsBody(entry.named),
    ...(measured === "VOLUME" && { volumeMl: Number(entry.volume.trim()) }),
    ...(measured === "PARTS" && { partsMl: volumesOf(entry.parts).map(Number) }),
  };
}

/** The codes that this choice will give: of a split as many as volumes are entered, else the first. */
export const codesOf = ({ products, measured }: Choice, parts: string) => products.slice(0, measured === "PARTS" ? Math.max(volumesOf(parts).length, 1) : 1);
