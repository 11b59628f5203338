import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { type Day, isoDay } from "../rules/rules";

/** How far the hold of what a donor told has come; the service's words. */
export type Reach = "NOT_HELD_YET" | "HOSPITAL_TO_ANSWER" | "HELD" | "LIFTED";

export type Kind = "ILLNESS_AFTER_DONATION" | "CHANGED_ANSWER" | "INFECTIOUS_CONTACT" | "OTHER";

export type Answer = "QUARANTINED" | "RETURNED" | "DISCARDED" | "TRANSFUSED" | "NOT_FOUND";

export type Component = { component: string; kind?: string; state: "FREE" | "HELD" | "RECALLED"; since?: string; hospital?: string; hospitalName?: string; waits: boolean; answer?: Answer; answeredAt?: string };

export type Donation = { donation: string; printed: string; reach: Reach; heldAt?: string; liftedAt?: string; components: Component[] };

/** What was told at once: neither the donor nor the words. */
export type Call = { information: string; kind: Kind; receivedAt: string; reach: Reach; donations: Donation[] };

/** What a rule made of it for the donor. */
export type Imposed = { deferral: string; code: string; words: string; end: { kind: "ON_DAY" | "AT" | "WHEN_IT_ENDS" | "NEVER"; day?: string; instant?: string } };

export type Taken = { information: string; donations: string[]; deferrals?: Imposed[]; referred?: boolean };

const CALLS_AT = "/api/donors/post-donation-information";

export const KINDS: Record<Kind, string> = {
  ILLNESS_AFTER_DONATION: "Ill after the donation",
  CHANGED_ANSWER: "An answer was not right, or is no longer",
  INFECTIOUS_CONTACT: "Contact with an infectious illness",
  OTHER: "Something else",
};

export const REACHES: Record<Reach, { text: string; color: "red" | "orange" | "green" | "grey"; mark: string }> = {
  NOT_HELD_YET: { text: "Not held yet", color: "red", mark: "!" },
  HOSPITAL_TO_ANSWER: { text: "Hospital to answer", color: "orange", mark: "?" },
  HELD: { text: "Held", color: "green", mark: "✓" },
  LIFTED: { text: "Hold lifted", color: "grey", mark: "–" },
};

type Standing = { text: string; color: "red" | "orange" | "green" | "grey" };

const STATES: Record<Component["state"], Standing> = {
  FREE: { text: "Not held yet", color: "red" },
  HELD: { text: "Held here", color: "green" },
  RECALLED: { text: "Recalled", color: "orange" },
};

/** What no hold reaches is free again when the hold was lifted, and not held yet before. */
export const standing = ({ state }: Pick<Component, "state">, { liftedAt }: Pick<Donation, "liftedAt">): Standing => (state === "FREE" && liftedAt ? { text: "Free again", color: "grey" } : STATES[state]);

export const ANSWERS: Record<Answer, string> = {
  QUARANTINED: "Set apart",
  RETURNED: "Sent back",
  DISCARDED: "Discarded",
  TRANSFUSED: "Transfused before",
  NOT_FOUND: "Not found: settles nothing",
};

const SOON_MS = 500;
const LATER_MS = 5_000;

/** While something is not held the page looks twice a second, and now and then for hospitals' answers. Nobody's record is opened by it. */
export const useCall = (information: string) =>
  useQuery({
    queryKey: ["post-donation", information],
    queryFn: () => get<Call>(`${CALLS_AT}/${encodeURIComponent(information)}`),
    refetchInterval: ({ state }) => (state.data?.reach === "NOT_HELD_YET" ? SOON_MS : LATER_MS),
  });

export const useCalls = (cursor: string) =>
  useQuery({
    queryKey: ["post-donation", "calls", cursor],
    queryFn: () => get<{ items: Call[]; next?: string }>(`${CALLS_AT}?${new URLSearchParams({ limit: "20", ...(cursor && { cursor }) })}`),
    refetchInterval: LATER_MS,
  });

const all = ({ donations }: Call) => donations.flatMap(({ components }) => components);

const many = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** One sentence, said aloud when it changes. */
export function howFar(call: Call): string {
  const waiting = call.donations.filter(({ heldAt, liftedAt }) => !heldAt && !liftedAt).length;
  const components = all(call);
  const free = components.filter(({ state }) => state === "FREE").length;
  const open = components.filter(({ waits }) => waits).length;
  const stopped = `${many(components.filter(({ state }) => state === "HELD").length, "component is held", "components are held")}, ${many(components.filter(({ state }) => state === "RECALLED").length, "is recalled", "are recalled")}`;
  switch (call.reach) {
    case "NOT_HELD_YET":
      return waiting > 0 ? `Blood production has not answered for ${many(waiting, "donation", "donations")} yet.` : `${many(free, "component is", "components are")} not held yet.`;
    case "HOSPITAL_TO_ANSWER":
      return `${stopped}. For ${many(open, "recalled component", "recalled components")} the hospital has not said yet what became of it.`;
    case "HELD":
      return components.length === 0 ? "On hold. Nothing has been made of it yet; whatever is made will be held." : `${stopped}. Nothing is open.`;
    case "LIFTED":
      return "A quality officer has lifted this hold. Another hold of the donation may still stand.";
  }
}

/** Of a list's line: how many components stand how. */
export function inFigures({ donations }: Call): string {
  const figures = new Map<string, number>();
  for (const donation of donations)
    for (const component of donation.components) {
      const text = standing(component, donation).text.toLowerCase();
      figures.set(text, (figures.get(text) ?? 0) + 1);
    }
  return [...figures].map(([text, number]) => `${number} ${text}`).join(", ") || "None made yet";
}

/** From the telephone to the hold, as the services' own clocks have it. */
export function took(receivedAt: string, heldAt: string): string {
  const ms = Math.max(0, Date.parse(heldAt) - Date.parse(receivedAt));
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} seconds` : many(Math.round(ms / 60_000), "minute", "minutes");
}

export type Entry = { which: "THESE" | "SINCE"; donations: string[]; since: Day; kind?: Kind; noticed: Day; words: string };

const NO_DAY: Day = { day: "", month: "", year: "" };

/** What was scanned is chosen already, and the only donation too. */
export const begin = (given: readonly { donation: string }[], scanned?: string): Entry => ({
  which: "THESE",
  donations: given.filter(({ donation }) => donation === scanned || given.length === 1).map(({ donation }) => donation),
  since: NO_DAY,
  noticed: NO_DAY,
  words: "",
});

const LONGEST = 4000;

/** What keeps it from being sent, in the order of the form. Nothing is judged: that is for others, afterwards. */
export function wrongWith({ which, donations, since, kind, noticed, words }: Entry, today: string, first?: string): Wrong[] {
  return [
    ...(which === "THESE" && donations.length === 0 ? [{ text: "Choose the donations that it concerns", field: `donation-${first ?? ""}` }] : []),
    ...(which === "SINCE" ? wrongDay(since, today, "since-day", "Enter the day from which donations are concerned") : []),
    ...(kind ? [] : [{ text: "Choose what the donor tells of", field: "kind-ILLNESS_AFTER_DONATION" }]),
    ...wrongDay(noticed, today, "noticedOn-day", "Enter the day on which the donor noticed it"),
    ...(words.trim() ? [] : [{ text: "Enter what the donor said", field: "words" }]),
    ...(words.length > LONGEST ? [{ text: `What the donor said must have ${LONGEST} characters or fewer`, field: "words" }] : []),
  ];
}

function wrongDay(entered: Day, today: string, field: string, missing: string): Wrong[] {
  const day = isoDay(entered);
  if (day === undefined) return [{ text: missing, field }];
  return day > today ? [{ text: "The day must not be in the future", field }] : [];
}

export const body = ({ which, donations, since, kind, noticed, words }: Entry): object => ({
  ...(which === "THESE" ? { donations } : { donationsSince: isoDay(since) }),
  kind,
  noticedOn: isoDay(noticed),
  words: words.trim(),
});
