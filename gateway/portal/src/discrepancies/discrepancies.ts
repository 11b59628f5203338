import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";
import { type Group, groupInWords, words } from "../trace/trace";

export const DISCREPANCIES_AT = "/api/production/group-discrepancies";

export const resolutionOf = (donation: string) => `/api/production/donations/${encodeURIComponent(donation)}/groups/resolution`;

type Reaction = "NEGATIVE" | "WEAK" | "POSITIVE" | "MIXED_FIELD";

export type Reactions = {
  abo: { antiA: Reaction; antiB: Reaction; a1Cells: Reaction; bCells: Reaction; control: Reaction };
  rhD: { first: Reaction; second: Reaction; control: Reaction };
};

/** One run; without a group where its reactions make none. */
export type Determination = { determination: "FIRST" | "SECOND"; analyser: string; determinedAt: string; group?: Group; rhDFinding?: string; reactions?: Reactions };

export type Reason = { code: string; message: string };

export type Discrepancy = {
  donation: string;
  printed: string;
  foundAt: string;
  discrepancies: Reason[];
  groupOnRecord?: Group;
  determinations: Determination[];
  /** What it can be resolved to; absent until a first and a second determination agree after it was found. */
  determinedAgain?: Group;
};

export type OpenDiscrepancies = { items: Discrepancy[]; more: boolean; asOf: string };

/** The most that the service gives. */
export const useOpenDiscrepancies = () => useQuery({ queryKey: ["group-discrepancies"], queryFn: () => get<OpenDiscrepancies>(`${DISCREPANCIES_AT}?limit=200`), refetchInterval: 30_000 });

export const without = (list: OpenDiscrepancies | undefined, resolved: string): OpenDiscrepancies | undefined => list && { ...list, items: list.items.filter(({ donation }) => donation !== resolved) };

export const FINDINGS: Record<string, string> = {
  WEAK_D_TYPE_1_2_OR_3: "weak D type 1, 2 or 3",
  WEAK_D: "weak D",
  PARTIAL_D: "partial D",
  DEL: "Del",
};

/** "O RhD positive (weak D)", or that there is none. */
export function saidBy({ group, rhDFinding }: Determination): string {
  if (!group) return "No group";
  const finding = FINDINGS[rhDFinding ?? ""];
  return finding ? `${groupInWords(group)} (${finding})` : groupInWords(group);
}

const seen = (wells: readonly (readonly [name: string, reaction: Reaction])[]) => wells.map(([name, reaction]) => `${name} ${words(reaction).toLowerCase()}`);

/** Wells by what was tested, as a bench sheet lists them. */
export const wellsOf = ({ abo, rhD }: Reactions): [what: string, wells: string[]][] => [
  [
    "Cells",
    seen([
      ["Anti-A", abo.antiA],
      ["Anti-B", abo.antiB],
      ["Control", abo.control],
    ]),
  ],
  [
    "Plasma",
    seen([
      ["A1 cells", abo.a1Cells],
      ["B cells", abo.bCells],
    ]),
  ],
  [
    "D",
    seen([
      ["First anti-D", rhD.first],
      ["Second anti-D", rhD.second],
      ["Control", rhD.control],
    ]),
  ],
];

export const GROUNDS = {
  LABORATORY_ERROR: { text: "The laboratory made an error", hint: "The sample was right, a run was not." },
  SAMPLES_MIXED_UP: { text: "Samples were mixed up", hint: "A sample was another donation’s." },
  WEAK_OR_VARIANT_ANTIGEN: { text: "A weak or variant antigen", hint: "A subgroup of A or B, a weak or a partial D." },
  UNUSUAL_ANTIBODY: { text: "An antibody too many or too few", hint: "Such as a cold antibody, or none in an immune deficiency." },
  RECORD_IS_WRONG: { text: "The donor’s record is wrong", hint: "Or the donor’s group has changed. Settle the group alarm as well." },
  OTHER: { text: "Another reason", hint: "Say which below." },
};

export type Ground = keyof typeof GROUNDS;

export type Entry = { ground?: Ground; reason: string };

export function wrongWith({ ground, reason }: Entry): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(ground ? [] : [{ text: "Choose why the group was discrepant", field: "ground-LABORATORY_ERROR" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = ({ ground, reason }: Entry, { abo, rhD }: Group): object => ({ group: { abo, rhD }, ground, reason: oneLine(reason) });

export type GroupResolved = { donation: string; group: Group; objections: Reason[] };

/** What is told on the list after a resolution. */
export const doneWords = (printed: string, { group, objections }: GroupResolved): string =>
  objections.length === 0 ? `${printed} is ${groupInWords(group)}, and free.` : `${printed} is ${groupInWords(group)}. ${objections.map(({ message }) => message).join(" ")}`;
