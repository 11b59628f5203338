import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";

export const BATCHES_AT = "/api/production/test-batches";

const batchAt = (batch: string) => `${BATCHES_AT}/${encodeURIComponent(batch)}`;
export const voidingOf = (batch: string) => `${batchAt(batch)}/voiding`;

export type Standing = "OUTSTANDING" | "INITIALLY_REACTIVE" | "POOL_REACTIVE" | "REACTIVE";
export type Awaited = { test: string; standing: Standing; repeats: number };
export type Waiting = { donation: string; printed: string; collectedAt: string; tests: Awaited[]; discretionary: string[] };
export type Pool = { pool: string; test: string; batch: string; receivedAt: string; members: number; toTest: number };
export type Worklist = { donations: Waiting[]; more: boolean; pools: Pool[]; asOf: string };

export type Batch = {
  batch: string;
  test: string;
  analyser: string;
  run: string;
  kitLot: string;
  kitExpires: string;
  ranAt: string;
  receivedAt: string;
  results: number;
  reactive: number;
  valid: boolean;
  faults: string[];
  voidGround?: Ground;
  voidedAt?: string;
};
export type Batches = { items: Batch[]; more: boolean };

/** What a testing laboratory's system reported and somebody has to look at. */
export type Report = {
  report: string;
  batch: string;
  kind: "REPORTED" | "CORRECTED" | "WITHDRAWN" | "GROUPED" | "EXAMINED" | "TAKEN_BACK" | "CULTURED";
  test?: string;
  discretionary?: string;
  donation?: string;
  component?: string;
  analyser?: string;
  run?: string;
  result?: "NEGATIVE" | "REACTIVE" | "NO_GROWTH" | "GROWTH";
  sender: string;
  message?: string;
  results: number;
  reason: "NOT_TAKEN" | "BATCH_VOID";
  objections: { code: string; message: string }[];
  heardAt: string;
};
export type Reports = { items: Report[]; more: boolean };
export type Control = { name: string; value: number; low: number; high: number; withinLimits: boolean };
export type Result = { donation: string; printed: string; step: string; result: "NEGATIVE" | "REACTIVE"; pool?: string };
export type OpenedBatch = { batch: Batch; controls: Control[]; results: Result[] };

export const useWorklist = () => useQuery({ queryKey: ["laboratory-worklist"], queryFn: () => get<Worklist>("/api/production/laboratory-worklist?limit=100"), refetchInterval: 30_000 });
export const useBatches = () => useQuery({ queryKey: ["test-batches"], queryFn: () => get<Batches>(`${BATCHES_AT}?limit=50`), refetchInterval: 30_000 });
export const REPORTS_AT = "/api/production/test-reports";
export const useReports = () => useQuery({ queryKey: ["test-reports"], queryFn: () => get<Reports>(`${REPORTS_AT}?limit=100`), refetchInterval: 30_000 });
export const useBatch = (batch: string) => useQuery({ queryKey: ["test-batches", batch], queryFn: () => get<OpenedBatch>(batchAt(batch)) });

const TESTS: Record<string, string> = {
  HBSAG: "HBsAg",
  ANTI_HIV: "anti-HIV",
  ANTI_HCV: "anti-HCV",
  SYPHILIS: "syphilis",
  ANTI_HTLV: "anti-HTLV",
  HIV_RNA: "HIV RNA",
  HCV_RNA: "HCV RNA",
  HBV_DNA: "HBV DNA",
  HEV_RNA: "HEV RNA",
  ANTIBODY_SCREEN: "antibody screen",
};

export const DISCRETIONARY: Record<string, string> = {
  ANTI_HBC: "anti-HBc",
  MALARIA_ANTIBODY: "malaria antibody",
  T_CRUZI_ANTIBODY: "T. cruzi antibody",
  WNV_RNA: "WNV RNA",
};

export const testName = (test: string) => TESTS[test] ?? DISCRETIONARY[test] ?? test;

const TESTS_THERE_ARE = Object.keys(TESTS).length;

/** What to do, one line for each way in which tests stand; what only waits for the analyser comes last. */
export function toDo({ tests, discretionary }: Waiting): string[] {
  const named = (standing: Standing) => tests.filter((each) => each.standing === standing);
  const missing = named("OUTSTANDING");
  return [
    ...named("REACTIVE").map(({ test }) => `${testName(test)} is repeat reactive: keep every pack, send the sample to the reference laboratory.`),
    ...named("INITIALLY_REACTIVE").map(({ test, repeats }) => `${testName(test)} was reactive once: repeat the sample, ${repeats} to come.`),
    ...named("POOL_REACTIVE").map(({ test }) => `${testName(test)} was reactive in a pool: test the sample alone.`),
    ...(missing.length === TESTS_THERE_ARE ? ["Nothing is tested yet."] : []),
    ...(missing.length > 0 && missing.length < TESTS_THERE_ARE ? [`Not tested: ${missing.map(({ test }) => testName(test)).join(", ")}.`] : []),
    ...(discretionary.length > 0 ? [`Asked of this donation: ${discretionary.map(testName).join(", ")}.`] : []),
  ];
}

const FAULTS: Record<string, string> = {
  CONTROL_MISSING: "no control was run with it",
  CONTROL_OUT_OF_LIMITS: "a control was out of its limits",
  KIT_EXPIRED: "the kit was expired",
};

export const GROUNDS = {
  CONTROL_FAILED: { text: "A control failed", hint: "Also one that was within its limits, such as a drift over several runs." },
  REAGENT_OR_KIT: { text: "The reagent or the kit", hint: "Such as a lot that its maker has recalled." },
  ANALYSER_FAULT: { text: "The analyser was at fault" },
  SAMPLES_MIXED_UP: { text: "Samples were mixed up", hint: "Or a plate was turned." },
  OTHER: { text: "Another reason", hint: "Say which below." },
};

export type Ground = keyof typeof GROUNDS;
export type Entry = { ground?: Ground; reason: string };

/** Why none of a batch's results counts; empty of a valid one. */
export function whyNot({ faults, voidGround }: Pick<Batch, "faults" | "voidGround">): string {
  if (voidGround) return GROUNDS[voidGround].text.replace(/^./, (first) => first.toLowerCase());
  return faults.map((fault) => FAULTS[fault] ?? fault).join(", ");
}

export function wrongWith({ ground, reason }: Entry): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(ground ? [] : [{ text: "Choose why the batch is void", field: "ground-CONTROL_FAILED" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = ({ ground, reason }: Entry): object => ({ ground, words: oneLine(reason) });

export const samples = (number: number) => (number === 1 ? "1 sample" : `${number} samples`);
export const howMany = (number: number) => (number === 1 ? "1 result" : `${number} results`);

/** What it is about; nothing where that could not be read. */
function about({ kind, test, discretionary, donation, component }: Report): string | undefined {
  if (kind === "GROUPED") return donation && `Group of ${donation}`;
  if (kind === "CULTURED") return component && `Culture of ${component}`;
  if (kind === "EXAMINED" || kind === "TAKEN_BACK") return donation && discretionary && `${testName(discretionary)} of ${donation}`;
  return test && testName(test);
}

export function reportName(report: Report): string {
  const { kind, run, analyser } = report;
  const what = about(report);
  return what && run && analyser ? `${what}, ${kind === "CULTURED" ? "bottle" : "run"} ${run} of ${analyser}` : "A report that could not be read";
}

const RESULTS = {
  NEGATIVE: "Negative",
  REACTIVE: "Reactive",
  NO_GROWTH: "No growth to date",
  GROWTH: "Bacteria grew",
};

/** What the laboratory's system said. */
export function said({ kind, result, results }: Report): string {
  if (kind === "WITHDRAWN") return "That no result of the run is to be relied on";
  if (kind === "GROUPED") return "A determination of the ABO and RhD group";
  if (kind === "TAKEN_BACK") return "That its result of the test is not to be relied on";
  if (kind === "EXAMINED" || kind === "CULTURED") return result ? RESULTS[result] : "A result";
  return kind === "CORRECTED" ? `A correction, with ${howMany(results)}` : howMany(results);
}

/** A notice and a withdrawal bring nothing that could be taken. */
export const canBeTaken = (report: Report) => report.reason === "NOT_TAKEN" && report.kind !== "WITHDRAWN" && about(report) !== undefined;

export const howManyReports = ({ items, more }: Reports) => (items.length === 1 && !more ? "1 report of a testing laboratory waits" : `${items.length}${more ? " or more" : ""} reports of testing laboratories wait`);
