/**
 * Y and N, 1 and 2 choose an answer, and Enter gives it. A barcode is full of ones and twos, and a scanner ends with Enter too: so an answer is
 * one key and nothing else since the Enter before. No clock is asked: a slow scanner answers as little as a fast one.
 *
 * @param typed since the last Enter
 * @param answer given by this key
 * @param refused whether this key ended something that was no answer, as a scan is
 */
export type Keys = { typed: string; answer?: boolean; refused?: boolean };

export const NONE: Keys = { typed: "" };

const ANSWERS: Record<string, boolean> = { y: true, "1": true, n: false, "2": false };

/** What Enter would answer now. */
export const chosen = ({ typed }: Keys) => ANSWERS[typed.toLowerCase()];

export function press(before: Keys, key: string): Keys {
  if (key === "Enter") return ended(before);
  if (key === "Escape" || key === "Backspace") return NONE;
  return { typed: key.length === 1 ? before.typed + key : before.typed };
}

function ended(before: Keys): Keys {
  if (before.typed === "") return NONE;
  const answer = chosen(before);
  return answer === undefined ? { typed: "", refused: true } : { typed: "", answer };
}

/** A button was pressed: what is being scanned goes on, and is no answer to the next question either. */
export const buttonPressed = ({ typed }: Keys): Keys => (typed.length > 1 ? { typed } : NONE);
