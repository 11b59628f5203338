export type Source = { source: string; completeUpTo: string; newestEventAt?: string };
export type Begun = { projection: string; begunAt: string; reason: string };
export type Projection = { name: string; streams: string[]; rebuildable: boolean; rebuilding: boolean; rebuild?: Begun; sources: Source[] };

export const base = (service: string) => `/api/operations/${service}/projections`;

/** Nobody waits for a page that asks this often, and a rebuild moves from one look to the next. */
export const every = (projections: Projection[] | undefined) => (projections?.some(({ rebuilding }) => rebuilding) ? 2_000 : 10_000);

/** What people notice while it is made anew; docs/operations/rebuild.md has the same. */
const MEANWHILE: Record<string, string> = {
  "outcome bedside": "No bedside check says GO until it has caught up: nurses get DOWNTIME. Choose an hour, and tell the wards first.",
  "outcome trace": "The trace and look-back show what was read so far and up to when that is complete. No case can be closed.",
  "outcome openings": "The list of who has opened a record is shown up to when it is complete.",
};
const NOTHING = "Nothing is taken away meanwhile: it only ever gains.";

export const meanwhile = (service: string, name: string) => MEANWHILE[`${service} ${name}`] ?? NOTHING;

/** The wards have to know before it begins. */
export const stopsTheBedside = (service: string, name: string) => service === "outcome" && name === "bedside";

const WHY_NOT: Record<string, string> = {
  "donor-management letters": "Donors would get their letters again.",
  "donor-management letter-occasions": "Donors would get their letters again.",
  "donor-management counselling": "Clinicians would get the tasks of talks that were held long ago.",
  "lims-bridge despatched": "Laboratories would get every despatch note again.",
  "lims-bridge requested": "Laboratories would get every order again.",
  "epr-bridge transfusions": "The patient record would get every transfusion again.",
};
const ACTS = "Its events lead to letters, messages or decisions, which would come a second time; or who reads it could not tell a half-built one from a whole one.";

export const whyNot = (service: string, name: string) => WHY_NOT[`${service} ${name}`] ?? ACTS;

const NEVER = new Date(0).getTime();
const SECOND = 1000;

/** How old what it shows of a source may be. */
export function fresh({ completeUpTo }: Source, now: number) {
  const upTo = new Date(completeUpTo).getTime();
  if (upTo <= NEVER) return "nothing heard yet";
  const seconds = Math.max(0, Math.round((now - upTo) / SECOND));
  if (seconds < 10) return "up to date";
  if (seconds < 120) return `${seconds} seconds behind`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} minutes behind`;
  return `${Math.floor(seconds / 3_600)} hours behind`;
}

/** Sources that are read through up to when the rebuild began, of all that feed it. */
export function progress({ rebuild, sources }: Projection) {
  const begun = rebuild ? new Date(rebuild.begunAt).getTime() : NEVER;
  return { done: sources.filter(({ completeUpTo }) => new Date(completeUpTo).getTime() >= begun).length, of: sources.length };
}
