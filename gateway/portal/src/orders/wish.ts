import type { Wrong } from "../donors/application";
import type { Urgency } from "./orders";

/** As it stands in the fields of one line. */
export type WishedLine = { kind: string; group: string; quantity: string; maximumAgeDays: string; requirements: string[]; antigensAbsent: string[] };

export type Wish = { site: string; urgency?: Urgency; lines: WishedLine[] };

export const NEW_LINE: WishedLine = { kind: "RED_CELLS", group: "", quantity: "", maximumAgeDays: "", requirements: [], antigensAbsent: [] };

/** Those that an order for stock may ask for; what is matched to one patient is asked for by telephone. */
export const REQUIREMENTS: Record<string, string> = {
  IRRADIATED: "Irradiated",
  CMV_NEGATIVE: "CMV negative",
  HEV_NEGATIVE: "HEV negative",
  HBS_NEGATIVE: "HbS negative",
  K_NEGATIVE: "K negative",
  WASHED: "Washed",
  NEONATAL: "For newborns",
};

/** Those that patients most often have antibodies against, by ISBT number; what is rarer is asked for by telephone. */
export const ANTIGENS: Record<string, string> = {
  "004002": "C",
  "004003": "E",
  "004004": "c",
  "004005": "e",
  "004008": "Cw",
  "006001": "K",
  "006002": "k",
  "006003": "Kpa",
  "008001": "Fya",
  "008002": "Fyb",
  "009001": "Jka",
  "009002": "Jkb",
  "002001": "M",
  "002002": "N",
  "002003": "S",
  "002004": "s",
  "005001": "Lua",
};

/** Only they are typed. */
export const hasRedCells = (kind: string) => kind === "RED_CELLS";

export const KINDS = ["RED_CELLS", "PLATELETS", "PLASMA", "CRYOPRECIPITATE"];

export const GROUPS = ["O", "A", "B", "AB"].flatMap((abo) => (["POSITIVE", "NEGATIVE"] as const).map((rhD) => ({ abo, rhD })));

const whole = (text: string, from: number, to: number) => /^\d{1,3}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to;

export function wrongWith({ site, urgency, lines }: Wish): Wrong[] {
  return [
    ...(urgency ? [] : [{ text: "Choose how urgent it is", field: "urgency-ROUTINE" }]),
    ...(site.trim() === "" ? [{ text: "Enter the site that the units go to", field: "site" }] : []),
    ...lines.flatMap(({ group, quantity, maximumAgeDays }, index) => [
      ...(group === "" ? [{ text: `Line ${index + 1}: choose a group`, field: `group-${index}` }] : []),
      ...(whole(quantity, 1, 200) ? [] : [{ text: `Line ${index + 1}: enter 1 to 200 units`, field: `quantity-${index}` }]),
      ...(maximumAgeDays.trim() === "" || whole(maximumAgeDays, 1, 35) ? [] : [{ text: `Line ${index + 1}: enter 1 to 35 days, or nothing`, field: `age-${index}` }]),
    ]),
  ];
}

export const bodyOf = ({ site, urgency, lines }: Wish) => ({
  site: site.trim(),
  urgency,
  lines: lines.map(({ kind, group, quantity, maximumAgeDays, requirements, antigensAbsent }) => {
    const [abo, rhD] = group.split("-");
    return {
      kind,
      group: { abo, rhD },
      quantity: Number(quantity),
      ...(requirements.length > 0 ? { requirements } : {}),
      ...(antigensAbsent.length > 0 && hasRedCells(kind) ? { antigensAbsent } : {}),
      ...(maximumAgeDays.trim() === "" ? {} : { maximumAgeDays: Number(maximumAgeDays) }),
    };
  }),
});
