/** What a label stands on, as its flags say (ST-001, table 3); nothing when they do not say it. */
export type On = "PACK" | "SAMPLE" | "FORM";

/** A label of a donation: number of 13 characters, and flags when it was scanned. */
export type Label = { number: string; flags?: string };

const SCANNED = /^=([A-NP-Z1-9][A-NP-Z0-9]{2}\d{10})([0-9A-Z]{2})$/;
const TYPED = /^([A-NP-Z1-9][A-NP-Z0-9]{2}\d{10})([0-9A-Z*])?$/;
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

/** ISO/IEC 7064 MOD 37-2 over the 13 characters of the number (ST-001, 7.5). */
function checkValue(number: string): number {
  const sum = [...number].reduce((before, character) => ((before + ALPHABET.indexOf(character)) * 2) % 37, 0);
  return (38 - sum) % 37;
}

/** As it is printed: `A9990 26 000123 8`. */
export const printed = (number: string) => `${number.slice(0, 5)} ${number.slice(5, 7)} ${number.slice(7)} ${ALPHABET[checkValue(number)]}`;

export type Read = { label: Label } | { wrong: string };

/** Reads a scan, or a typed number with the check character that stands in the box beside it. */
export function read(entry: string): Read {
  const payload = entry.trim().replace(/^\][A-Za-z][0-9A-Za-z]/, "");
  const [, number, flags] = SCANNED.exec(payload) ?? [];
  if (number !== undefined && flags !== undefined) return checked({ number, flags });
  if (/^[=&]/.test(payload)) return { wrong: "This barcode is not the donation number: scan the one above the number" };
  const [, typed, check] = TYPED.exec(payload.replace(/\s/g, "").toUpperCase()) ?? [];
  if (typed === undefined) return { wrong: "This is no donation number" };
  if (check === undefined) return { wrong: "Enter the check character in the box beside the donation number too" };
  return ALPHABET[checkValue(typed)] === check ? { label: { number: typed } } : { wrong: "The check character does not fit the donation number: one of them is mistyped" };
}

const FIRST_CHECK = 60;

function checked(label: Required<Label>): Read {
  const flags = /^\d{2}$/.test(label.flags) ? Number(label.flags) : 0;
  const carries = flags >= FIRST_CHECK && flags < FIRST_CHECK + ALPHABET.length;
  return carries && flags !== FIRST_CHECK + checkValue(label.number) ? { wrong: "The barcode is damaged: its check value does not fit its number. Scan it again" } : { label };
}

const CONTAINERS = ["01", "02", "03", "04", "12", "13", "15", "16", "17", "18", "19"];

const MEANINGS: Record<string, { on: On; words: string }> = {
  ...Object.fromEntries(CONTAINERS.map((flags) => [flags, { on: "PACK", words: "a pack" }])),
  "06": { on: "SAMPLE", words: "a pilot tube" },
  "07": { on: "SAMPLE", words: "a test tube" },
  "08": { on: "FORM", words: "the donor's form" },
  "09": { on: "SAMPLE", words: "a tube for nucleic acid tests" },
  "10": { on: "SAMPLE", words: "a bacterial sample" },
};

const NAMES: Record<On, string> = { PACK: "the pack", SAMPLE: "a sample", FORM: "the donor's form" };

/** What the flags say that it stands on; local, repeated and unused flags say nothing. */
export const standsOn = ({ flags }: Label) => (flags === undefined ? undefined : MEANINGS[flags]);

export type Stop = { title: string; words: string };

/**
 * Whether this label belongs where the scanner is now.
 *
 * @param number of what was scanned first; absent while that itself is scanned
 * @param first what that was
 */
export function wrongPlace(label: Label, asked: On, number?: string, first: "pack" | "form" = "pack"): Stop | undefined {
  if (number !== undefined && label.number !== number)
    return { title: "Stop. Another donation's number.", words: `The ${first} is ${printed(number)}, this label is ${printed(label.number)}. Take it away from this donation.` };
  const meaning = standsOn(label);
  if (meaning !== undefined && meaning.on !== asked)
    return { title: "Stop. Wrong label.", words: `This label is for ${meaning.words}, and it was scanned for ${NAMES[asked]}. Look what stands where.` };
  return undefined;
}
