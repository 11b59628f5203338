import { classify, missingParts } from "../scan/scan";

export type Reason = { code: string; severity: "STOP" | "WARN" | "INFORMATION"; message: string };

/** In force for the number on the wristband, also when routine alone answered. */
export type Emergency = { emergency: string; approvedBy: string; why: string; declaredBy: string; declaredAt: string; until: string };

/** EMERGENCY: routine stops the unit, and the emergency lets it pass once two people have confirmed `toConfirm`. It is no GO. */
export type Answer = {
  check: string;
  answer: "GO" | "NO_GO" | "DOWNTIME" | "EMERGENCY";
  component?: string;
  patient?: { authority: string; value: string };
  reasons: Reason[];
  toConfirm?: string[];
  emergency?: Emergency;
  rules: string;
};

type Scanning = { state: "scanning"; wristband?: string; label: string[] };

/**
 * A check at the bedside. Either scan may come first, and there is no verdict before both are known; a bag scanned
 * alone is not wrong, it is only not yet a check. A new wristband empties everything: one patient at a time.
 */
export type Check =
  | Scanning
  | { state: "asking"; key: string; wristband: string; label: string[] }
  | { state: "answered"; wristband: string; label: string[]; answer: Answer }
  | { state: "unanswered"; wristband: string; label: string[]; problems: string[] };

export type Step =
  | { type: "scanned"; text: string; key: string }
  | { type: "answered"; key: string; answer: Answer }
  | { type: "failed"; key: string; problems: string[] }
  | { type: "again"; key: string }
  | { type: "next" };

export const EMPTY: Scanning = { state: "scanning", label: [] };

export function next(check: Check, step: Step): Check {
  switch (step.type) {
    case "next":
      return EMPTY;
    // The same scans once more: an emergency was declared, or ended.
    case "again":
      return check.state === "answered" ? { ...pair(check), state: "asking", key: step.key } : check;
    case "scanned":
      return scanned(check.state === "scanning" ? check : EMPTY, step.text, step.key);
    // An answer to a check that is no longer on the page is never shown on another one.
    case "answered":
      return check.state === "asking" && check.key === step.key ? { ...pair(check), state: "answered", answer: step.answer } : check;
    case "failed":
      return check.state === "asking" && check.key === step.key ? { ...pair(check), state: "unanswered", problems: step.problems } : check;
  }
}

function scanned(check: Scanning, text: string, key: string): Check {
  const scan = classify(text);
  const wristband = scan.kind === "wristband" ? scan.text : check.wristband;
  const anotherPatient = scan.kind === "wristband" && check.wristband !== undefined;
  const label = scan.kind === "label" ? [...check.label, scan.text] : anotherPatient ? [] : check.label;
  return wristband !== undefined && label.length > 0 && missingParts(label).length === 0
    ? { state: "asking", key, wristband, label }
    : { state: "scanning", wristband, label };
}

const pair = ({ wristband, label }: { wristband: string; label: string[] }) => ({ wristband, label });
