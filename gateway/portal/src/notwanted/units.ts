import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";

export type Unit = { component: string; printed: string; product: string; use: "AUTOLOGOUS" | "DIRECTED"; notWantedSince: string; expiresAt: string; hospital?: string; site?: string };

/** The oldest 200: the list is worked off from there. */
export const useNotWanted = () => useQuery({ queryKey: ["not-wanted"], queryFn: () => get<{ items: Unit[]; more: boolean }>("/api/production/not-wanted-units?limit=200"), refetchInterval: 30_000 });

const USES = { AUTOLOGOUS: "The donor’s own", DIRECTED: "For one other patient" };

/** "The donor’s own. Here, at NIBTS-BELFAST." */
export const whereItIs = ({ use, hospital, site }: Unit) => `${USES[use]}. ${hospital ? `At ${hospital}: tell them` : `Here${site ? `, at ${site}` : ""}`}.`;
