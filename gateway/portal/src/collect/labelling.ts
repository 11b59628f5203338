import { type Label, type On, printed, read, type Stop, standsOn, wrongPlace } from "./labels";

/**
 * The labels of one donation, scanned one after the other: the pack gives the number, and every sample and the form must have it. Each is
 * judged at once. A stop stands until a person has put it right: no later scan, right or wrong, takes it away.
 */
export type Labelling = {
  asked: On;
  /** As it was scanned: the service reads it once more. */
  pack?: { scan: string; label: Label };
  samples: { scan: string; words: string }[];
  form?: string;
  /** What gave the number, where it was not a pack. */
  first?: "form";
  stop?: Stop;
  wrong?: string;
};

export type Step = { type: "scanned"; text: string } | { type: "put-right" } | { type: "samples-done" } | { type: "begun-again" };

export const BEGIN: Labelling = { asked: "PACK", samples: [] };

/** The tubes that were filled, of a pack that is known already. */
export const tubesOf = (number: string): Labelling => ({ asked: "SAMPLE", pack: { scan: number, label: { number } }, samples: [] });

/** The tubes of a donor's form, where there is no pack. */
export const tubesOfForm = (number: string): Labelling => ({ ...tubesOf(number), first: "form" });

export const whole = ({ pack, samples, form }: Labelling) => pack !== undefined && samples.length > 0 && form !== undefined;

/** As the service takes them: every label as it was scanned. Call when it is whole. */
export const scans = ({ pack, samples, form }: Labelling) => ({ pack: pack!.scan, form: form!, tubes: samples.map(({ scan }) => scan) });

export function next(labelling: Labelling, step: Step): Labelling {
  switch (step.type) {
    case "scanned":
      return labelling.stop ? labelling : scanned(labelling, step.text);
    case "put-right":
      return { ...labelling, stop: undefined, wrong: undefined };
    case "samples-done":
      return labelling.stop || labelling.samples.length === 0 ? labelling : { ...labelling, asked: "FORM", wrong: undefined };
    case "begun-again":
      return BEGIN;
  }
}

function scanned(labelling: Labelling, text: string): Labelling {
  const before = { ...labelling, wrong: undefined };
  const it = read(text);
  if ("wrong" in it) return { ...before, wrong: it.wrong };
  const stop = wrongPlace(it.label, labelling.asked, labelling.pack?.label.number, labelling.first);
  return stop ? { ...before, stop } : taken(before, it.label, text.trim());
}

function taken(labelling: Labelling, label: Label, scan: string): Labelling {
  switch (labelling.asked) {
    case "PACK":
      return { ...labelling, asked: "SAMPLE", pack: { scan, label } };
    case "SAMPLE":
      return { ...labelling, samples: [...labelling.samples, { scan, words: standsOn(label)?.words ?? "a sample" }] };
    case "FORM":
      return { ...labelling, form: scan };
  }
}

export const numberOf = ({ pack }: Labelling) => pack && printed(pack.label.number);
