/** What a scan is for this page; what it says is the platform's to decide. */
export type Scanned = { kind: "wristband" | "label"; text: string };

const AIM_PREFIX = /^\][A-Za-z][0-9A-Za-z]/;

/** ISBT 128 labels begin with = or &; everything else that a ward scans is a wristband. */
export function classify(scan: string): Scanned {
  const text = scan.trim();
  const payload = withoutAim(scan);
  return { kind: /^[=&]/.test(payload) ? "label" : "wristband", text };
}

/** The parts of a bag's label that a check needs, by their data identifiers. */
const PARTS = {
  "donation number": /^=[A-NP-Z1-9]/,
  "blood group": /^=%/,
  "product code": /^=</,
  "expiry date": /^(=>|&>)/,
} as const;

export type LabelPart = keyof typeof PARTS;

/** Which parts the scans so far do not cover; a 2D symbol covers all of them. */
export function missingParts(scans: readonly string[]): LabelPart[] {
  const payloads = scans.map(withoutAim);
  if (payloads.some((payload) => payload.startsWith("=+"))) return [];
  return (Object.keys(PARTS) as LabelPart[]).filter((part) => !payloads.some((payload) => PARTS[part].test(payload)));
}

/** What was typed or scanned, without what a scanner may put before it to say which kind of code it was. */
export const withoutAim = (entry: string) => entry.trim().replace(AIM_PREFIX, "");

/** A donation number from a scan (flags are no part of it) or as it was typed. */
export function donationNumber(entry: string): string {
  const payload = withoutAim(entry);
  const scanned = /^=([A-NP-Z1-9][A-NP-Z0-9]{2}\d{10})[0-9A-Z]{2}/.exec(payload);
  return scanned?.[1] ?? payload.replace(/\s/g, "").toUpperCase();
}

/** A typed number needs the check character that stands in the box beside it. */
export const lacksCheckCharacter = (entry: string) => /^[A-NP-Z1-9][A-NP-Z0-9]{2}\d{10}$/.test(donationNumber(entry)) && !/^(\][A-Za-z].)?=/.test(entry.trim());
