import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { NONE, QUIET, typed } from "./keys";

/** The keys of a question, while the focus is in it and nowhere else (WCAG 2.1.4). */
export function useAnswerKeys(onAnswer: (yes: boolean) => void) {
  const keys = useRef(NONE);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [scanned, setScanned] = useState(false);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const before = keys.current;
    keys.current = typed(before, event.key, event.timeStamp);
    clearTimeout(waiting.current);
    // The Enter that ends a scan presses no button.
    if (before.scan && event.key === "Enter") event.preventDefault();
    if (keys.current.scan) setScanned(true);
    const { answer } = keys.current;
    if (answer === undefined) return;
    setScanned(false);
    waiting.current = setTimeout(() => onAnswer(answer), QUIET);
  };
  return { onKeyDown, scanned };
}
