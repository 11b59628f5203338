import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";

export const MARKERS = { CMV: "Antibody against cytomegalovirus", HBS: "Sickle haemoglobin", HIGH_TITRE: "Anti-A or anti-B of high titre" };

export const RESULTS = { NEGATIVE: "Negative", POSITIVE: "Positive" };

export type Marker = keyof typeof MARKERS;
export type Result = keyof typeof RESULTS;
export type Entry = { marker?: Marker; result?: Result; run: string; analyser: string };
/** `standing` is what counts after this result. */
export type Recorded = { donation: string; marker: Marker; standing: Result };

export const EMPTY: Entry = { run: "", analyser: "" };

export const markersOf = (donation: string) => `/api/production/donations/${encodeURIComponent(donation)}/markers`;

const named = (text: string, field: string, name: string): Wrong[] => (text.trim() === "" || text.trim().length > 80 ? [{ text: `Enter the ${name}, in 1 to 80 characters`, field }] : []);

export const wrongWith = ({ marker, result, run, analyser }: Entry): Wrong[] => [
  ...(marker ? [] : [{ text: "Choose the marker", field: "marker-CMV" }]),
  ...(result ? [] : [{ text: "Choose the result", field: "result-NEGATIVE" }]),
  ...named(run, "run", "run"),
  ...named(analyser, "analyser", "analyser"),
];

export const bodyOf = ({ marker, result, run, analyser }: Entry): object => ({ marker, result, run: run.trim(), analyser: analyser.trim() });

export const recordedInWords = ({ donation, marker, standing }: Recorded) => `${printed(donation)}: ${MARKERS[marker].replace(/^./, (first) => first.toLowerCase())} stands as ${RESULTS[standing].toLowerCase()}.`;
