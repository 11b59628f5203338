import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { oneLine } from "../../glass/glass";
import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";
import { wrongWords } from "../deferrals/entry";
import type { ARMS, COMPLICATIONS, IMPUTABILITIES, SEVERITIES, TASKS, TREATMENTS } from "./adverse";

export type Task = keyof typeof TASKS;

/** What is to be done by a local day, or was. */
export type FollowUp = { followUp: number; task: Task; dueOn: string; closedAt?: string; closingWords?: string };

export type AdverseEvent = {
  event: string;
  donation?: string;
  complication: keyof typeof COMPLICATIONS;
  code: string;
  severity: keyof typeof SEVERITIES;
  imputability: keyof typeof IMPUTABILITIES;
  onset: string;
  onsetAt: string;
  arm?: keyof typeof ARMS;
  treatment?: keyof typeof TREATMENTS;
  words: string;
  outcome?: Outcome;
  recordedAt: string;
  followUps: FollowUp[];
};

export const OUTCOMES = {
  RECOVERED: "Well again",
  RECOVERED_WITH_SEQUELAE: "Well again, with something that stays",
  NOT_RECOVERED: "Not well again",
  DIED: "Died",
  NOT_KNOWN: "Not known",
} as const;

export type Outcome = keyof typeof OUTCOMES;

export const eventsKey = (donor: string) => ["adverse-events", donor];

/** Each reading is on record: it is read when somebody comes to it, and after what was done about it. */
export const useAdverseEvents = (donor: string) =>
  useQuery({
    queryKey: eventsKey(donor),
    queryFn: () => get<{ donor: string; events: AdverseEvent[] }>(`/api/donors/${encodeURIComponent(donor)}/adverse-events`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const openOnes = ({ followUps }: Pick<AdverseEvent, "followUps">) => followUps.filter(({ closedAt }) => closedAt === undefined);

/** What a clinician is to look at, a clinician alone says is done. */
export const mayClose = ({ task }: Pick<FollowUp, "task">, clinician: boolean) => task !== "CLINICIAN_REVIEW" || clinician;

export type DueEntry = { task?: Task; due: Day };

export function wrongWithDue({ task, due }: DueEntry, today: string): Wrong[] {
  const day = isoDay(due);
  return [
    ...(task ? [] : [{ text: "Choose what is to be done", field: "task-TELEPHONE" }]),
    ...(day === undefined ? [{ text: "Enter the day by which it is done", field: "due-day" }] : day < today ? [{ text: "The day must be today or later", field: "due-day" }] : []),
  ];
}

export const dueBody = ({ task, due }: DueEntry): object => ({ task, dueOn: isoDay(due) });

export const wrongDone = wrongWords;

export const doneBody = (words: string): object => ({ words: oneLine(words) });
