import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client";
import type { Wrong } from "../donors/application";
import type { Channel } from "../donors/channel";
import { oneLine } from "../glass/glass";

export const RARE_DONORS_AT = "/api/donors/rare-donors";

export type Sign = "+" | "-";

/** What examinations found, by symbol: twice alike, once, or one against another. */
export type RareDonor = { donor: string; fit: "CONFIRMED" | "EXAMINE_AGAIN"; confirmed: Record<string, Sign>; once: Record<string, Sign>; disputed: string[] };

export const FITS: Record<RareDonor["fit"], { text: string; color: "green" | "yellow" }> = {
  CONFIRMED: { text: "Confirmed by two examinations", color: "green" },
  EXAMINE_AGAIN: { text: "Examine again", color: "yellow" },
};

const MOST_ANTIGENS = 20;
const LONGEST = 20;

/** As typed, each once. Capitals count: `s` and `S` are two antigens. */
export const antigens = (text: string) => [...new Set(text.split(/[\s,;]+/).filter((each) => each !== ""))];

export function wrongWithAntigens(text: string): string | undefined {
  const lacking = antigens(text);
  if (lacking.length === 0) return "Enter the antigens that the blood must lack, for example Vel";
  if (lacking.length > MOST_ANTIGENS) return `Enter at most ${MOST_ANTIGENS} antigens: there are ${lacking.length}`;
  const long = lacking.find((each) => each.length > LONGEST);
  return long && `${long} is no antigen's symbol or ISBT number`;
}

/** By symbol, in one order. The sign of absence is a minus, which is not overlooked as a hyphen is. */
export const inWords = (found: Record<string, Sign>) =>
  Object.entries(found)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([symbol, sign]) => `${symbol}${sign === "-" ? "−" : "+"}`)
    .join(", ");

export const howMany = (donors: readonly RareDonor[]) => {
  if (donors.length === 0) return "Nobody fits";
  return donors.length === 1 ? "1 donor fits" : `${donors.length} donors fit, the confirmed first`;
};

export type Call = { request: string; way?: Channel };

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ./:_-]*$/;

export function wrongWithCall({ request, way }: Call): Wrong[] {
  return [...wrongReference(oneLine(request)), ...(way ? [] : [{ text: "Choose how you call the donor", field: "way-PHONE" }])];
}

function wrongReference(request: string): Wrong[] {
  if (request === "") return [{ text: "Enter the reference of the request for blood", field: "request" }];
  if (request.length < 4 || request.length > 80) return [{ text: "The reference must have 4 to 80 characters", field: "request" }];
  return REFERENCE.test(request) ? [] : [{ text: "The reference must be letters without accents, digits, blanks and . / : _ - alone, and begin with a letter or digit", field: "request" }];
}

export const callBody = ({ request, way }: Call, lacking: readonly string[]): object => ({ request: oneLine(request), lacking, way });

/**
 * Everybody who is shown is on record as opened: a search is made when somebody asks for it, and never again by itself. The
 * answer is kept with the antigens that it belongs to.
 */
export function useRareSearch() {
  const [entry, setEntry] = useState("");
  const look = useMutation({
    mutationFn: async (lacking: string[]) => ({ lacking, ...(await ask<{ donors: RareDonor[] }>(`${RARE_DONORS_AT}/search`, { lacking })) }),
    gcTime: 0,
  });
  return { entry, setEntry, look };
}

export type RareSearch = ReturnType<typeof useRareSearch>;
