import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { localDay } from "../donors/donors";

export type Opening = { roles: string[]; organisation?: string; purpose: string; at: string };

export type Openings = { openings: Opening[]; more: boolean };

export const useOpenings = () => useQuery({ queryKey: ["own-openings"], queryFn: () => get<Openings>("/api/donors/me/openings") });

const ROLES: Record<string, string> = {
  "donor-carer": "A donor carer",
  "donor-clinician": "A clinician for donors",
  "quality-officer": "A quality officer",
  "privacy-officer": "The privacy officer",
};

const PURPOSES: Record<string, string> = { TREAT: "to treat somebody", ETREAT: "in an emergency", HOPERAT: "to look after donors", PUBHLTH: "to follow up what blood did" };

const ORGANISATIONS: Record<string, string> = { NIBTS: "the blood service" };

/** In plain words; a role that is new here is said by its name. */
export function whoInWords({ roles, organisation }: Pick<Opening, "roles" | "organisation">): string {
  const who = roles.map((role) => ROLES[role] ?? `Staff (${role.replaceAll("-", " ")})`).join(", ") || "Somebody";
  return organisation ? `${who} of ${ORGANISATIONS[organisation] ?? organisation}` : who;
}

const whyInWords = (purpose: string) => PURPOSES[purpose] ?? purpose;

export type Look = { day: string; who: string; why: string; times: number };

/** One line for whoever looked several times on one day: a page that is opened twice is one look to a donor. The latest first. */
export function byDay(openings: readonly Opening[]): Look[] {
  const looks = new Map<string, Look>();
  for (const opening of openings) {
    const look = { day: localDay(opening.at), who: whoInWords(opening), why: whyInWords(opening.purpose), times: 1 };
    const key = `${look.day} ${look.who} ${look.why}`;
    const seen = looks.get(key);
    looks.set(key, seen ? { ...seen, times: seen.times + 1 } : look);
  }
  return [...looks.values()];
}
