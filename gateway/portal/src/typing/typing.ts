import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";

export type AwaitedTyping = { donation: string; printed: string; collectedAt: string; work: string[]; antigens: string[] };

export type TypingList = { items: AwaitedTyping[]; more: boolean; asOf: string };

/** @param day local, ISO; every donation that waits when it is empty */
export const useTyping = (day: string) =>
  useQuery({ queryKey: ["typing", day], queryFn: () => get<TypingList>(`/api/production/typing-worklist?limit=200${day && `&collectedOn=${day}`}`), refetchInterval: 30_000 });

export const today = (now: Date) => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(now);

const WORK: Record<string, string> = {
  FIRST_DETERMINATION: "Determine the group, first",
  SECOND_DETERMINATION: "Determine the group, second",
  DETERMINE_AGAIN: "The group is discrepant: determine it twice again",
  RESOLUTION: "Determined twice again: a quality officer resolves it",
  ANTIBODY_SCREEN: "Screen for antibodies",
  ANTIBODY_SCREEN_REPEAT: "Repeat the antibody screen, in duplicate",
};

/** Each thing that is to be done, in its order. */
export const toDo = ({ work, antigens }: AwaitedTyping): string[] => work.map((each) => (each === "PHENOTYPE" ? `Type ${antigens.join(", ")}` : (WORK[each] ?? each)));
