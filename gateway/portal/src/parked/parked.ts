export type Parked = {
  id: string;
  subscription: string;
  source: string;
  stream: string;
  subject: string;
  number: number;
  type: string;
  recordedAt: string;
  reason: string;
  attempts: number;
  parkedAt: string;
};

/** What became of a line that was tried again or whose first event was given up. */
export type Retried = { applied: number; waiting?: Parked };

/** The first event of a subject that could not be applied, and how many wait behind it. */
export type Line = { first: Parked; behind: number };

export const base = (service: string) => `/api/operations/${service}/parked`;

/** Streams whose subjects are packs, donations and things. Of all others the subject may be a person, and is not shown. */
const THINGS = new Set([
  ..."component donation testing recall order batch transport equipment material marker concession nonconformance".split(" "),
  ..."standingorder return transfer session venue rules testreport waitingreport hospitalorder orderanswer stockcount".split(" "),
]);

export const about = ({ stream, subject }: Parked) => (THINGS.has(stream) ? subject : "not shown: it may name a person");

/** Events come oldest first; an event behind another says that it only waits. */
export function lines(events: Parked[]): Line[] {
  const found = new Map<string, Line>();
  for (const event of events) {
    const key = JSON.stringify([event.subscription, event.source, event.stream, event.subject, event.number === 0 && event.id]);
    const line = found.get(key);
    if (line) line.behind += 1;
    else found.set(key, { first: event, behind: 0 });
  }
  return [...found.values()];
}

/** What people come to harm by, in words; nothing where it only waits. */
export const meanwhile = (service: string, { subscription }: Parked) =>
  service === "outcome" && ["bedside", "reported-outcomes"].includes(subscription) ? "Bedside checks say DOWNTIME until this is settled." : undefined;

export const told = ({ applied, waiting }: Retried) =>
  waiting ? `${events(applied)} applied. It stopped at ${waiting.type}: ${waiting.reason}.` : `${events(applied)} applied. Nothing waits there now.`;

const events = (many: number) => `${many} ${many === 1 ? "event" : "events"}`;
