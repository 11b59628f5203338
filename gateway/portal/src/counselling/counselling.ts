import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import type { State as LetterState } from "../letters/letters";
import { type Day, isoDay } from "../rules/rules";

export type State = "OPEN" | "CONTACTED" | "COUNSELLED" | "CLOSED";
export type Kind = "INFECTION_MARKER" | "RED_CELL_ANTIBODY";
export type Way = "PHONE" | "LETTER" | "EMAIL" | "IN_PERSON";
export type Outcome = "COUNSELLED" | "COUNSELLED_AND_REFERRED" | "DECLINED" | "NOT_REACHED" | "DIED";

export type Task = {
  task: string;
  donor: string;
  donation: string;
  kind: Kind;
  /** Whether the reference laboratory has confirmed what was found. */
  confirmed?: boolean;
  due: string;
  overdue: boolean;
  state: State;
  contacts: number;
  outcome?: Outcome;
  letter?: string;
  letterState?: LetterState;
  noLetter?: string;
  openedAt: string;
};

/** `step` is the event's name; `what` the way and whether reached, the day of the talk, or the outcome. */
export type Step = { step: string; what: string; words?: string; recordedBy: string; recordedAt: string };

export type OneTask = { task: Task; steps: Step[] };

export type TaskPage = { items: Task[]; unmatched: { donation: string; kind: Kind; recordedAt: string }[]; next?: string };

export const COUNSELLING_AT = "/api/donors/counselling";

/** No more of the result than that: which marker it was stands in the laboratory's system. */
export const KINDS: Record<Kind, string> = { INFECTION_MARKER: "A marker of infection", RED_CELL_ANTIBODY: "An antibody against red cells" };

export const about = ({ kind, confirmed }: Pick<Task, "kind" | "confirmed">) => `${KINDS[kind] ?? kind}${confirmed ? ", confirmed" : ""}`;

export const STATES: Record<State, string> = { OPEN: "Not reached yet", CONTACTED: "Reached", COUNSELLED: "Spoken with", CLOSED: "Closed" };

export const WAYS: Record<Way, string> = { PHONE: "By telephone", LETTER: "By letter", EMAIL: "By e-mail", IN_PERSON: "In person" };

export const OUTCOMES: Record<Outcome, string> = {
  COUNSELLED: "Spoken with, nothing more",
  COUNSELLED_AND_REFERRED: "Spoken with, and care is arranged",
  DECLINED: "The donor wants no talk",
  NOT_REACHED: "Not reached: every way was tried",
  DIED: "The donor has died",
};

const AFTER_THE_TALK: Outcome[] = ["COUNSELLED", "COUNSELLED_AND_REFERRED"];

/** How a task may end as it stands; the service decides again. Nobody is given up before anybody has tried. */
export function endings({ state, contacts }: Pick<Task, "state" | "contacts">): Outcome[] {
  if (state === "CLOSED") return [];
  if (state === "COUNSELLED") return AFTER_THE_TALK;
  return contacts > 0 ? ["DECLINED", "NOT_REACHED", "DIED"] : ["DIED"];
}

export const mayContact = ({ state }: Pick<Task, "state">) => state === "OPEN" || state === "CONTACTED";

export const mayTalk = ({ state }: Pick<Task, "state">) => state === "CONTACTED";

/** Everybody on the list is on record as opened: it is read when somebody comes, and when somebody asks again. */
export const useTasks = (closed: boolean, cursor: string) =>
  useQuery({
    queryKey: ["counselling", closed, cursor],
    queryFn: () => get<TaskPage>(`${COUNSELLING_AT}?${new URLSearchParams({ limit: "50", ...(closed && { state: "CLOSED" }), ...(cursor && { cursor }) })}`),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const useTask = (task: string) =>
  useQuery({
    queryKey: ["counselling", task],
    queryFn: () => get<OneTask>(`${COUNSELLING_AT}/${encodeURIComponent(task)}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const DAY_MS = 86_400_000;

/** How late it is, in whole days; both are ISO dates. What is spoken of already is not late. */
export function urgency({ due, overdue, state }: Pick<Task, "due" | "overdue" | "state">, today: string): { text: string; color: "red" | "yellow" | "grey" | "green" } {
  if (state === "COUNSELLED") return { text: "Spoken with: close it", color: "green" };
  if (state === "CLOSED") return { text: "Closed", color: "grey" };
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
  if (overdue) return { text: days === -1 ? "1 day late" : `${-days} days late`, color: "red" };
  if (days <= 0) return { text: "Due today", color: "yellow" };
  return { text: days === 1 ? "Due tomorrow" : `In ${days} days`, color: "grey" };
}

/** What was recorded, in a person's words. */
export function stepInWords({ step, what }: Pick<Step, "step" | "what">): string {
  if (step === "DonorContacted") {
    const [way, reached] = what.split(" ");
    return `${WAYS[way as Way] ?? way}: ${reached === "REACHED" ? "reached" : "not reached"}`;
  }
  return step === "CounsellingClosed" ? `Closed: ${OUTCOMES[what as Outcome] ?? what}` : "Spoken with the donor";
}

const WORDS_MOST = 4000;

export const wrongWords = (words: string, field: string): Wrong[] => (words.length > WORDS_MOST ? [{ text: `The words must have ${WORDS_MOST} characters or fewer`, field }] : []);

/** Words are wanted only where there are some. */
export const withWords = (rest: object, words: string): object => ({ ...rest, ...(words.trim() && { words: words.trim() }) });

export type ContactEntry = { way?: Way; reached?: boolean; words: string };

export const wrongContact = ({ way, reached, words }: ContactEntry): Wrong[] => [
  ...(way ? [] : [{ text: "Choose how you tried", field: "way-PHONE" }]),
  ...(reached === undefined ? [{ text: "Choose whether the donor was reached", field: "reached-yes" }] : []),
  ...wrongWords(words, "contact-words"),
];

export type TalkEntry = { on: Day; words: string };

export function wrongTalk({ on, words }: TalkEntry, today: string): Wrong[] {
  const day = isoDay(on);
  return [
    ...(day === undefined ? [{ text: "Enter the day of the talk", field: "on-day" }] : day > today ? [{ text: "The day must not be in the future", field: "on-day" }] : []),
    ...(words.trim() ? wrongWords(words, "talk-words") : [{ text: "Enter what was said", field: "talk-words" }]),
  ];
}

export type CloseEntry = { outcome?: Outcome; words: string };

export const wrongClose = ({ outcome, words }: CloseEntry, first: Outcome): Wrong[] => [...(outcome ? [] : [{ text: "Choose how it ends", field: `outcome-${first}` }]), ...wrongWords(words, "close-words")];
