/** What the platform says of a scan. */
export type Described = { kind: string; lines: Line[] };

/** One part of it: the standard's code, what it is, what it says. */
export type Line = { code: string; name: string; text: string };

const KINDS: Record<string, string> = {
  "isbt-128": "ISBT 128 barcode",
  "isbt-128-concatenated": "Two ISBT 128 barcodes in one sweep",
  "isbt-128-compound": "ISBT 128 square symbol",
  gs1: "GS1 symbol",
  "patient-number": "Patient's number",
  "codabar-component": "Codabar component code",
  "codabar-expiry": "Codabar expiry date",
  "donation-number-typed": "Donation number, typed with its check character",
};

/** As many characters as the platform reads. */
const LONGEST = 4096;

/** Why it is not even sent; absent when it is. */
export const tooLong = (scan: string) => (scan.length > LONGEST ? `No barcode says so much: at most ${LONGEST} characters can be read` : undefined);

export const isUnknown = (described: Described) => described.kind === "unknown";

/** The kind in words; one that is not known here as the platform calls it. */
export const kindInWords = (kind: string) => KINDS[kind] ?? kind;

/** Every sign of the scan stands for something: nothing may be lost on the way, not even a blank or a plus. */
export const describeAddress = (scan: string) => `/api/production/scan?text=${encodeURIComponent(scan)}`;

export const partName = (line: Line) => line.name.replace(/^./, (first) => first.toUpperCase());
