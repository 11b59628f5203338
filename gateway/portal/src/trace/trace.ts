export type Group = { abo: string; rhD: "POSITIVE" | "NEGATIVE" };

export type Step = { at: string; kind: string; source: string; component?: string; actor?: string; summary: string; facts?: { checkedBy?: { first: string; second: string } } };

export type Gap = { code: string; owner?: string; message?: string };

export type Component = {
  component: string;
  product: string;
  kind: string;
  group?: Group;
  expiresAt?: string;
  state: string;
  hospital?: string;
  patient?: { authority: string; value: string };
  outcome?: { fate: string; evidence: string; owner?: string; known: boolean };
  gaps?: Gap[];
};

export type Trace = {
  donation: string;
  printed: string;
  asOf?: Record<string, string>;
  steps: Step[];
  components: Component[];
  /** Patients of another organisation are left out. */
  patientsWithheld?: boolean;
};

/** Who labels packs; before a release there is no final label, and what has left gets none here. */
export const printsLabel = (component: Component, roles: readonly string[]) =>
  component.state === "RELEASED" && ["processing-scientist", "quality-officer"].some((role) => roles.includes(role));

export const labelAddress = (component: string) => `/api/production/components/${encodeURIComponent(component)}/label`;

/** `RED_CELLS` is written "red cells"; the field's words, never the code. */
export const words = (code: string) => code.toLowerCase().replaceAll("_", " ").replaceAll("-", " ");

export const sentence = (code: string) => words(code).replace(/^./, (first) => first.toUpperCase());

/** The group in words, never with a sign that could be lost. */
export const groupInWords = (group: Group) => `${group.abo} RhD ${group.rhD.toLowerCase()}`;

const CLOCK = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "Europe/Belfast" });

/** Local date and time with a 24-hour clock. */
export const when = (instant: string) => CLOCK.format(new Date(instant));

const SOURCES: Record<string, string> = {
  "donor-management": "Donor management",
  "blood-production": "Blood production",
  "lims-bridge": "Hospital laboratory",
  "epr-bridge": "Patient record",
  outcome: "Bedside and outcome",
};

/** Who says so, in the words of the people who read it. */
export const source = (service: string) => SOURCES[service] ?? sentence(service);

/** National numbers are read in groups of 3-3-4; a hospital's own is named with the hospital. */
export const patientNumber = ({ authority, value }: { authority: string; value: string }) =>
  authority.startsWith("MR:") ? `Hospital no. ${authority.slice(3)} ${value}` : `${authority} ${/^\d{10}$/.test(value) ? value.replace(/(\d{3})(\d{3})(\d{4})/, "$1 $2 $3") : value}`;
