import { type Day, isoDay } from "../rules/rules";

export const ABO = ["O", "A", "B", "AB"] as const;

export type WishedPhase = { from: Day; redCells: string[]; plasma: string[] };

/** As typed. `recipient` is `A-POSITIVE`; a donor's group that is not known is empty. */
export type Transplant = { recipient: string; donorAbo: string; donorRhD: string; phases: WishedPhase[]; words: string };

export const NO_PHASE: WishedPhase = { from: { day: "", month: "", year: "" }, redCells: [], plasma: [] };
export const NOTHING: Transplant = { recipient: "", donorAbo: "", donorRhD: "", phases: [], words: "" };

export function wrongWithTransplant({ recipient, phases, words }: Transplant) {
  return [
    ...(recipient ? [] : [{ text: "Choose the patient’s own group", field: "recipient" }]),
    ...phases.flatMap(({ from, redCells, plasma }, index) => [
      ...(isoDay(from) ? [] : [{ text: `Phase ${index + 1}: enter a day, such as 1 11 2026`, field: `from-${index}-day` }]),
      ...(redCells.length > 0 ? [] : [{ text: `Phase ${index + 1}: choose groups for red cells`, field: `redCells-${index}-O` }]),
      ...(plasma.length > 0 ? [] : [{ text: `Phase ${index + 1}: choose groups for plasma and platelets`, field: `plasma-${index}-O` }]),
    ]),
    ...(words.trim() ? [] : [{ text: "Enter who decided it and how you know", field: "transplant-words" }]),
  ];
}

export function transplantBody({ recipient, donorAbo, donorRhD, phases, words }: Transplant) {
  const [abo, rhD] = recipient.split("-");
  return {
    recipient: { abo, rhD },
    ...(donorAbo && { donorAbo }),
    ...(donorRhD && { donorRhD }),
    phases: phases.map(({ from, redCells, plasma }) => ({ from: isoDay(from), redCells, plasma })),
    words: words.trim(),
  };
}
