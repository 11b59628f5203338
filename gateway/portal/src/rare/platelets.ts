import type { Examined } from "../donors/platelets/platelets";

/** `foreign`: how many of the donor's HLA-A and -B types the patient has not. */
export type PlateletDonor = { donor: string; foreign: number; confirmed: boolean; typings: Examined[] };

export type Need = { hla: string[]; lacking: string[] };

const words = (text: string) => [...new Set(text.toUpperCase().split(/[\s,;]+/).filter((each) => each !== ""))];

/** `A2 b8` and `HPA-1a 5B` as somebody types them; the service says what it does not know. */
export const needOf = (hla: string, lacking: string): Need => ({ hla: words(hla), lacking: words(lacking).map((each) => each.replace(/^HPA-?/, "").toLowerCase()) });

export const wrongWithNeed = ({ hla, lacking }: Need) => {
  if (hla.length + lacking.length === 0) return "Enter the patient's HLA types, for example A2 A24 B8 B27, or antigens that must be absent";
  return hla.length > 4 ? "Enter at most four HLA types: two of A and two of B" : undefined;
};

export const foreignInWords = ({ foreign }: PlateletDonor) => (foreign === 0 ? "No type that the patient has not" : `${foreign} ${foreign === 1 ? "type" : "types"} that the patient has not`);
