import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";

export type Unit = { component: string; printed: string; product: string; use: "AUTOLOGOUS" | "DIRECTED"; crossover: boolean; notWantedSince: string; expiresAt: string; hospital?: string; site?: string };

/** The oldest 200: the list is worked off from there. */
export const useNotWanted = () => useQuery({ queryKey: ["not-wanted"], queryFn: () => get<{ items: Unit[]; more: boolean }>("/api/production/not-wanted-units?limit=200"), refetchInterval: 30_000 });

const USES = { AUTOLOGOUS: "The donor’s own", DIRECTED: "For one other patient" };

/** "The donor’s own. Here, at NIBTS-BELFAST." */
export const whereItIs = ({ use, hospital, site }: Unit) => `${USES[use]}. ${hospital ? `At ${hospital}: tell them` : `Here${site ? `, at ${site}` : ""}`}.`;

/** Of what is here and may cross over; a quality officer signs. */
export const mayBeGivenBack = ({ crossover, hospital }: Unit) => crossover && !hospital;

export function wrongWith(words: string): Wrong[] {
  const said = oneLine(words).length;
  return said < 8 || said > 500 ? [{ text: "Say why, in 8 to 500 characters", field: "words" }] : [];
}
