import type { Wrong } from "../donors/application";
import type { DonationType } from "../donors/health/measurements";

/** What is collected here. */
export type Kind = Exclude<DonationType, "LEUCAPHERESIS">;

export const isCollected = (donation: DonationType): donation is Kind => donation !== "LEUCAPHERESIS";

/** What a machine takes apart at the chair. */
export const isByMachine = (kind: Kind | undefined) => kind !== undefined && kind !== "WHOLE_BLOOD";

export type Product = "platelets" | "plasma" | "redCells";

export type RunField = Product | "processed" | "anticoagulant" | "returned";

/** As typed from the display. */
export type Run = Record<RunField, string>;

export const NOTHING_TYPED: Run = { platelets: "", plasma: "", redCells: "", processed: "", anticoagulant: "", returned: "" };

const PRODUCTS: Record<Kind, readonly Product[]> = { WHOLE_BLOOD: [], PLATELETS: ["platelets", "plasma"], PLASMA: ["plasma"], DOUBLE_RED_CELLS: ["redCells"] };

const LABELS: Record<RunField, string> = {
  platelets: "Platelets kept, without anticoagulant",
  plasma: "Plasma kept, without anticoagulant",
  redCells: "Red cells kept, without anticoagulant",
  processed: "Blood processed",
  anticoagulant: "Anticoagulant used",
  returned: "Returned to the donor, with all fluids",
};

const MOST: Record<RunField, number> = { platelets: 1000, plasma: 1000, redCells: 1000, processed: 20_000, anticoagulant: 5000, returned: 20_000 };

/** What is asked of the run, in the order of the page. */
export const fieldsOf = (kind: Kind): { field: RunField; label: string; most: number }[] => [...PRODUCTS[kind], "processed" as const, "anticoagulant" as const, "returned" as const].map((field) => ({ field, label: LABELS[field], most: MOST[field] }));

const millilitres = (text: string, most: number) => (/^\d{1,5}$/.test(text.trim()) && Number(text) <= most ? Number(text) : undefined);

/** Nothing at all is a volume too. */
export const wrongRun = (kind: Kind, run: Run): Wrong[] =>
  fieldsOf(kind)
    .filter(({ field, most }) => millilitres(run[field], most) === undefined)
    .map(({ field, label, most }) => ({ text: `${label}: enter the volume in mL, from 0 to ${most}`, field: `run-${field}` }));

/** As it is sent, with what the donor has lost. Call when nothing is wrong with it. */
export function runBody(kind: Kind, run: Run): { volumeMl: number; apheresis: object } {
  const kept = (product: Product) => (PRODUCTS[kind].includes(product) ? Number(run[product]) : 0);
  const [plateletsMl, plasmaMl, redCellsMl] = [kept("platelets"), kept("plasma"), kept("redCells")];
  return {
    volumeMl: plateletsMl + plasmaMl + redCellsMl,
    apheresis: { plateletsMl, plasmaMl, redCellsMl, processedMl: Number(run.processed), anticoagulantMl: Number(run.anticoagulant), returnedMl: Number(run.returned) },
  };
}
