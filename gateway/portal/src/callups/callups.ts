import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import type { Channel } from "../donors/channel";
import type { DonationType } from "../donors/health/measurements";
import type { Session } from "../sessions/sessions";
import type { Group } from "../trace/trace";

export const CALL_UPS_AT = "/api/donors/call-ups";

export type Need = { level: { kind: "RED_CELLS" | "PLATELETS" | "PLASMA"; group: Group; inHand: number; minimum: number }; shortBy: number };

export type CallUpList = { list: string; session: string; day: string; donation: DonationType; groups: string[]; districts: string[]; withinKm?: number; order: Order; most: number; by: string; at: string };

export type Order = "LEAST_CALLED" | "NEAREST";

export type Counted = { list: CallUpList; toInvite: number; invited: number; declined: number };

export type CallState = "TO_INVITE" | "INVITED" | "BOOKED" | "DECLINED";

export type Listed = { donor: string; group: Group; shortBy: number; lastGave?: string; mayGiveFrom?: string; district?: string; kilometres?: number; lastCalled?: string };

export type Called = { list: string; listed: Listed; state: CallState; way?: Channel; calledOn?: string };

export type OpenList = { list: CallUpList; donors: Called[] };

export type Invitation = { donor: string; way?: Channel; reasons: { code: string; message: string }[] };

export type Invitations = { invited: number; donors: Invitation[] };

export type ToRing = { donor: string; position: number; group: Group; familyName: string; givenName: string; phone: string; wanted: Channel[] };

export type TelephoneList = { list: string; donors: ToRing[] };

export const STATES: Record<CallState, { text: string; color: "blue" | "green" | "grey" | "white" }> = {
  TO_INVITE: { text: "To invite", color: "blue" },
  INVITED: { text: "Invited", color: "white" },
  BOOKED: { text: "Has a place", color: "green" },
  DECLINED: { text: "Declines", color: "grey" },
};

export const useNeeds = () => useQuery({ queryKey: ["needs"], queryFn: () => get<{ needs: Need[] }>("/api/donors/needs") });

/** The lists alone: nobody is shown. */
export const useLists = () => useQuery({ queryKey: ["call-ups"], queryFn: () => get<{ lists: Counted[] }>(CALL_UPS_AT) });

/** Everybody on it is on record as opened: it is read when somebody comes to it, and never again by itself. */
export const useList = (list: string) =>
  useQuery({
    queryKey: ["call-up", list],
    queryFn: () => get<OpenList>(`${CALL_UPS_AT}/${encodeURIComponent(list)}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Everybody on it is on record as opened, as of the list. */
export const useTelephoneList = (list: string) =>
  useQuery({
    queryKey: ["call-up", list, "telephone"],
    queryFn: () => get<TelephoneList>(`${CALL_UPS_AT}/${encodeURIComponent(list)}/telephone-list`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const AT_ONCE = 20;

/** So many at once that an answer comes soon, and somebody sees how far it has come. */
export const batches = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, batch) => all.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE));

/** The list after letters were written; who has none is as before. */
export const written = (open: OpenList | undefined, donors: readonly Invitation[]): OpenList | undefined =>
  donors.reduce((now, { donor, way }) => (way ? changed(now, donor, "INVITED", way) : now), open);

const many = (count: number, what: string) => `${count} ${what}`;

/** "3 donors are invited: 2 by e-mail, 1 by letter." */
export function result(donors: readonly Invitation[]): string {
  const by = (way: Channel) => donors.filter((each) => each.way === way).length;
  const ways = [by("EMAIL") > 0 && many(by("EMAIL"), "by e-mail"), by("LETTER") > 0 && many(by("LETTER"), "by letter")].filter(Boolean);
  const invited = by("EMAIL") + by("LETTER");
  if (invited === 0) return "Nobody was invited.";
  return `${invited === 1 ? "1 donor is" : `${invited} donors are`} invited: ${ways.join(", ")}.`;
}

/** The list after the service's answer about one donor; the others are as they were read. */
export const changed = (open: OpenList | undefined, donor: string, state: CallState, way?: Channel): OpenList | undefined =>
  open && { ...open, donors: open.donors.map((each) => (each.listed.donor === donor ? { ...each, state, way: way ?? each.way } : each)) };

export const mayInvite = ({ state }: Called) => state === "TO_INVITE";

export const mayDecline = ({ state }: Called) => state === "TO_INVITE" || state === "INVITED";

/** "O NEGATIVE", as a list names its groups, for a person. */
export const groupNamed = (text: string) => text.replace(/ (POSITIVE|NEGATIVE)$/, (_, rhD: string) => ` RhD ${rhD.toLowerCase()}`);

const ABO = ["O", "A", "B", "AB"];

export const GROUPS: readonly Group[] = ABO.flatMap((abo) => [
  { abo, rhD: "NEGATIVE" as const },
  { abo, rhD: "POSITIVE" as const },
]);

/** Sessions that are to come or go on: to another the service makes no list. */
export const toCome = (sessions: readonly Session[]) => sessions.filter(({ state }) => state === "PLANNED" || state === "OPEN");

/** `whom` is open until somebody says whether the groups are those that are short or others. */
export type Draft = { session: string; donation: DonationType; whom?: "SHORT" | "NAMED"; groups: Group[]; withinKm: string; order: Order; most: string };

export const EMPTY: Draft = { session: "", donation: "WHOLE_BLOOD", groups: [], withinKm: "", order: "LEAST_CALLED", most: "" };

const MOST = 500;

/** As for both numbers of the form. */
const upTo500 = (text: string) => /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST;

export function wrongWith({ session, whom, groups, withinKm, most }: Draft): Wrong[] {
  return [
    ...(session ? [] : [{ text: "Choose the session", field: "session" }]),
    ...(whom ? [] : [{ text: "Choose which groups to call", field: "whom-SHORT" }]),
    ...(whom === "NAMED" && groups.length === 0 ? [{ text: "Choose at least one group", field: "group-O-NEGATIVE" }] : []),
    ...(withinKm.trim() === "" || upTo500(withinKm) ? [] : [{ text: `Enter how far donors may live, a whole number of kilometres from 1 to ${MOST}, or leave it empty`, field: "withinKm" }]),
    ...(upTo500(most) ? [] : [{ text: `Enter how many donors at most, a whole number from 1 to ${MOST}`, field: "most" }]),
  ];
}

/** Call when nothing is wrong with it. */
export const bodyOf = ({ session, donation, whom, groups, withinKm, order, most }: Draft): object => ({
  session,
  donation,
  ...(whom === "NAMED" && { groups }),
  ...(withinKm.trim() !== "" && { withinKm: Number(withinKm) }),
  ...(order === "NEAREST" && { order }),
  most: Number(most),
});

/** Whose donors were called. */
export const area = ({ districts, withinKm }: CallUpList) =>
  withinKm ? `within ${withinKm} km, and who lives nobody knows where` : `from ${districts.join(", ")}`;

/** "BT28, about 8 km", and never a guess. */
export const livesIn = ({ district, kilometres }: Listed) =>
  `${district ?? "Unknown"}, ${kilometres === undefined ? "distance unknown" : kilometres < 1 ? "less than 1 km" : `about ${kilometres} km`}`;

export const made = (donors: number) => (donors === 0 ? "The list is made, and nobody is on it." : `The list is made, with ${donors === 1 ? "1 donor" : `${donors} donors`}.`);
