import { oneLine } from "../../glass/glass";
import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";
import { wrongWords } from "../deferrals/entry";

/** Kinds of the international classification (IHN, ISBT, AABB), in the service's order. */
export const COMPLICATIONS = {
  HAEMATOMA: "Bruise (haematoma)",
  ARTERIAL_PUNCTURE: "Puncture of an artery",
  DELAYED_BLEEDING: "Bleeding again later",
  NERVE_IRRITATION: "Nerve irritated or injured",
  OTHER_ARM_PAIN: "Other pain in the arm",
  LOCAL_INFECTION: "Infection of the place",
  THROMBOPHLEBITIS: "Inflamed vein (thrombophlebitis)",
  OTHER_VESSEL_INJURY: "Other injury of a vessel",
  FAINT: "Faint",
  FAINT_WITH_INJURY: "Faint with an injury",
  CITRATE_REACTION: "Citrate reaction",
  OTHER_APHERESIS: "Other, by the machine",
  LOCAL_ALLERGY: "Allergy of the skin there",
  GENERALISED_ALLERGY: "Allergy of the whole body",
  OTHER_SERIOUS: "Other, serious",
  OTHER: "Other",
} as const;

export const SEVERITIES = { MILD: "Mild", MODERATE: "Moderate", SEVERE: "Severe" } as const;
export const IMPUTABILITIES = { EXCLUDED: "Not through giving", POSSIBLE: "Possibly", LIKELY: "Likely", CERTAIN: "Certainly" } as const;
export const ONSETS = { ON_SITE: "Here, at the session", AFTER_LEAVING: "After leaving" } as const;
export const TREATMENTS = { NONE: "None", FIRST_AID: "First aid", OUTSIDE_CARE: "Care elsewhere", HOSPITAL: "In hospital" } as const;
export const TASKS = { TELEPHONE: "Telephone the donor", LETTER: "Write to the donor", CLINICIAN_REVIEW: "A clinician looks at it", OTHER: "Something else" } as const;
export const ARMS = { LEFT: "Left", RIGHT: "Right" } as const;

/** Of the arm that was bled. */
const LOCAL: readonly string[] = ["HAEMATOMA", "ARTERIAL_PUNCTURE", "DELAYED_BLEEDING", "NERVE_IRRITATION", "OTHER_ARM_PAIN", "LOCAL_INFECTION", "THROMBOPHLEBITIS", "OTHER_VESSEL_INJURY", "LOCAL_ALLERGY"];

export type Event = {
  complication: keyof typeof COMPLICATIONS | "";
  severity?: keyof typeof SEVERITIES;
  imputability?: keyof typeof IMPUTABILITIES;
  onset?: keyof typeof ONSETS;
  day: Day;
  time: string;
  arm?: keyof typeof ARMS;
  treatment?: keyof typeof TREATMENTS;
  donation: string;
  words: string;
  task?: keyof typeof TASKS;
  due: Day;
};

const NO_DAY: Day = { day: "", month: "", year: "" };

export const EMPTY: Event = { complication: "", day: NO_DAY, time: "", donation: "", words: "", due: NO_DAY };

export const isLocal = ({ complication }: Pick<Event, "complication">) => LOCAL.includes(complication);

const LONDON = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** The instant of a local time here, whatever the clock of the computer says; the first when the hour comes twice. */
export function instant(day: Day, time: string): string | undefined {
  const date = isoDay(day);
  const [, hour = "", minute = ""] = /^(\d{1,2})[:.]?(\d{2})$/.exec(time.trim()) ?? [];
  if (date === undefined || hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const wanted = `${date}, ${hour.padStart(2, "0")}:${minute}`;
  const utc = Date.parse(`${date}T${hour.padStart(2, "0")}:${minute}:00Z`);
  const found = [60, 0].map((offset) => new Date(utc - offset * 60_000)).find((each) => LONDON.format(each) === wanted);
  return found?.toISOString();
}

export function wrongWith(event: Event, now: Date): Wrong[] {
  const at = instant(event.day, event.time);
  const due = isoDay(event.due);
  return [
    ...(event.complication ? [] : [{ text: "Choose what happened", field: "complication" }]),
    ...(event.severity ? [] : [{ text: "Choose how severe it was", field: "severity-MILD" }]),
    ...(event.imputability ? [] : [{ text: "Choose whether it came of giving", field: "imputability-EXCLUDED" }]),
    ...(event.onset ? [] : [{ text: "Choose where it began", field: "onset-ON_SITE" }]),
    ...(at === undefined ? [{ text: "Enter the day and the time when it began, for example 10:45", field: isoDay(event.day) ? "time" : "began-day" }] : new Date(at) > now ? [{ text: "It cannot have begun in the future", field: "began-day" }] : []),
    ...(isLocal(event) && !event.arm ? [{ text: "Choose the arm", field: "arm-LEFT" }] : []),
    ...wrongWords(event.words),
    ...(event.severity === "SEVERE" && !event.task ? [{ text: "Choose what follows: a severe event is followed up", field: "task-TELEPHONE" }] : []),
    ...(event.task && due === undefined ? [{ text: "Enter the day by which it is done", field: "due-day" }] : []),
  ];
}

/** As it is sent. Call when nothing is wrong with it. */
export const body = (event: Event): object => ({
  ...(event.donation && { donation: event.donation }),
  complication: event.complication,
  severity: event.severity,
  imputability: event.imputability,
  onset: event.onset,
  onsetAt: instant(event.day, event.time),
  ...(isLocal(event) && { arm: event.arm }),
  ...(event.treatment && { treatment: event.treatment }),
  words: oneLine(event.words),
  followUps: event.task ? [{ dueOn: isoDay(event.due), task: event.task }] : [],
});
