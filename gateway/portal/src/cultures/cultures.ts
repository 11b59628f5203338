import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { componentAt, packName } from "../modify/modify";

export const RESULTS = {
  NO_GROWTH: { text: "No growth to date", hint: "The bottle stays in the incubator." },
  GROWTH: { text: "Bacteria grew", hint: "Everything of every donation in the pack is held, and recalled where it has left. Nothing takes that back." },
};

export type Result = keyof typeof RESULTS;

export type Reached = { component: string; onHold: boolean; hospital?: string; site?: string };

/** What growth would hold and recall, as it stands now. */
export type Reach = { component: string; donations: string[]; components: Reached[] };

export type Recorded = { component: string; result: Result; donations: string[] };

export type Entry = { result?: Result; culture: string; analyser: string };

export const EMPTY: Entry = { culture: "", analyser: "" };

export const screenOf = (component: string) => componentAt(component, "bacterial-screen");

/** Read anew by whoever is about to confirm it: packs leave meanwhile. */
export const useReach = (component?: string) =>
  useQuery({ queryKey: ["growth-reach", component], queryFn: () => get<Reach>(screenOf(component ?? "")), enabled: component !== undefined, refetchOnMount: "always", staleTime: 0 });

const named = (text: string, field: string, name: string): Wrong[] => (text.trim() === "" || text.trim().length > 80 ? [{ text: `Enter the ${name}, in 1 to 80 characters`, field }] : []);

export const wrongWith = ({ result, culture, analyser }: Entry): Wrong[] => [
  ...named(culture, "culture", "number of the bottle"),
  ...named(analyser, "analyser", "analyser"),
  ...(result ? [] : [{ text: "Choose what the culture shows", field: "result-NO_GROWTH" }]),
];

export const bodyOf = ({ result, culture, analyser }: Entry): object => ({ result, culture: culture.trim(), analyser: analyser.trim() });

const many = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** One sentence each: which donations, what is held here, what is recalled from whom, what was on hold before. */
export function reachInWords({ donations, components }: Reach): string[] {
  const here = components.filter(({ hospital }) => hospital === undefined);
  const gone = components.filter(({ hospital }) => hospital !== undefined);
  const from = [...new Set(gone.map(({ hospital, site }) => `${hospital}, ${site}`))];
  const before = components.filter(({ onHold }) => onHold).length;
  return [
    `${many(donations.length, "donation is", "donations are")} held for good: ${donations.map(printed).join("; ")}.`,
    here.length === 0 ? "No component is here." : `${many(here.length, "component is", "components are")} held here: ${here.map(({ component }) => packName(component)).join("; ")}.`,
    gone.length === 0 ? "Nothing has left." : `${many(gone.length, "component is", "components are")} recalled: ${gone.map(({ component, hospital }) => `${packName(component)} (${hospital})`).join("; ")}. ${many(from.length, "site is", "sites are")} to answer: ${from.join("; ")}.`,
    ...(before === 0 ? [] : [`${many(before, "of these is", "of these are")} on hold already.`]),
  ];
}

export const recordedInWords = ({ component, result, donations }: Recorded) =>
  result === "GROWTH" ? `${packName(component)}: bacteria grew. ${many(donations.length, "donation is", "donations are")} on hold, and what has left is recalled.` : `${packName(component)}: no growth to date.`;
