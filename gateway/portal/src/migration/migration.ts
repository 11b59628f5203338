import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";

export const IMPORTS_AT = "/api/donors/imports";

export type State = "RUNNING" | "STOPPED" | "IMPORTED" | "COMPARING" | "COMPARED" | "FIT";

export type File = { file: string; rows?: number; rowsRead: number; taken: number; refused: number };

export type Import = {
  import: string;
  system: string;
  folder: string;
  state: State;
  stoppedFor?: string;
  startedBy: string;
  startedAt: string;
  rowsPerSecond?: number;
  secondsLeft?: number;
  differences: number;
  open: number;
  /** Of all imports from this system: go-live waits for all of them. */
  openOfSystem?: number;
  live?: boolean;
  fitBy?: string;
  fitAt?: string;
  fitReason?: string;
  files: File[];
};

export type Refused = { line: number; column: string; code: string; words: string };

export type Decision = "ACCEPTED" | "SOURCE_WRONG" | "CORRECTED_BY_REIMPORT";

export type Difference = {
  difference: number;
  kind: string;
  number?: string;
  item: string;
  field: string;
  source?: string;
  held?: string;
  decision?: Decision;
  reason?: string;
  decidedBy?: string;
};

/** By kind and field: those that no decision closes, and those that one does. */
export type DifferenceCount = { kind: string; field: string; open: number; decided: number };

export const STATES: Record<State, { text: string; color: "blue" | "red" | "yellow" | "green"; next: string }> = {
  RUNNING: { text: "Running", color: "blue", next: "It goes on by itself, also after a restart." },
  STOPPED: { text: "Stopped", color: "red", next: "Put right what it stopped for, then let it go on." },
  IMPORTED: { text: "Imported", color: "yellow", next: "Look at the refused rows, then compare what is held with the files." },
  COMPARING: { text: "Comparing", color: "blue", next: "Everything that is held is compared with the files, field by field." },
  COMPARED: { text: "Compared", color: "yellow", next: "Each difference needs the decision of a quality officer who has not started the import." },
  FIT: { text: "Live", color: "green", next: "Whoever it brought may give. A later import adds what is missing and changes nothing." },
};

export const DECISIONS: Record<Decision, { text: string; hint: string }> = {
  ACCEPTED: { text: "What is held may stay", hint: "Looked at, and no harm in it" },
  SOURCE_WRONG: { text: "The old system is wrong", hint: "What is held is right" },
  CORRECTED_BY_REIMPORT: { text: "Corrected in the files", hint: "It stays open until a new comparison no longer finds it" },
};

/** What go-live waits for: of all imports of the system, where the service tells it. */
export const waitsFor = ({ open, openOfSystem }: Pick<Import, "open" | "openOfSystem">) => openOfSystem ?? open;

/** Each system once, as its latest import tells of it, the latest first. */
export const systemsOf = (imports: Import[]) => imports.filter((each, at) => imports.findIndex(({ system }) => system === each.system) === at);

export const wrongReason = (reason: string): Wrong[] =>
  reason.trim().length < 8 || reason.trim().length > 500 ? [{ field: "reason", text: "Enter on what the decision rests, in 8 to 500 characters" }] : [];

const works = (state?: State) => state === "RUNNING" || state === "COMPARING";

/** Shows nobody, so it looks by itself while something goes on. */
export const useImport = (number: string) =>
  useQuery({ queryKey: ["import", number], queryFn: () => get<Import>(`${IMPORTS_AT}/${number}`), refetchInterval: (query) => works(query.state.data?.state) && 2_000 });

export const useImports = () => useQuery({ queryKey: ["imports"], queryFn: () => get<{ imports: Import[] }>(IMPORTS_AT), refetchInterval: 10_000 });

const PAGE = 100;

/** Behind which place the next page begins; none when this one was not full. */
function following<Row>(rows: Row[], place: (row: Row) => number): number | undefined {
  const last = rows.at(-1);
  return last === undefined || rows.length < PAGE ? undefined : place(last);
}

export const useRefused = (number: string, file: string) =>
  useInfiniteQuery({
    queryKey: ["import", number, "refused", file],
    queryFn: ({ pageParam }) => get<{ refusals: Refused[] }>(`${IMPORTS_AT}/${number}/refusals?file=${file}&after=${pageParam}&limit=${PAGE}`).then(({ refusals }) => refusals),
    initialPageParam: 0,
    getNextPageParam: (last) => following(last, ({ line }) => line),
  });

/** {@code ANTIBODIES} of {@code antibodies.csv}. */
export const kindOf = (file: string) => file.replace(/\.csv$/, "").toUpperCase();

export const read = ({ rows, rowsRead }: File) => (rows === undefined ? `${number(rowsRead)} read` : `${number(rowsRead)} of ${number(rows)}`);

export const number = (count: number) => count.toLocaleString("en-GB");

/** Roughly, in words. */
export function left(seconds: number): string {
  if (seconds < 60) return "less than a minute";
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "about a minute" : `about ${minutes} minutes`;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const wrongStart = (entry: { system: string; folder: string }): Wrong[] =>
  (["system", "folder"] as const).filter((field) => !NAME.test(entry[field].trim())).map((field) => ({ field, text: `Enter the ${field}’s name: letters, digits, hyphens and underscores` }));

export function wrongDecision(entry: { ground?: Decision; reason: string }): Wrong[] {
  const length = entry.reason.trim().length;
  return [
    ...(entry.ground ? [] : [{ field: "ground-ACCEPTED", text: "Choose what becomes of it" }]),
    ...(length < 8 || length > 500 ? [{ field: "reason", text: "Enter how you know, in 8 to 500 characters" }] : []),
  ];
}
