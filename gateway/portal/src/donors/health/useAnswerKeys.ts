import { type KeyboardEvent, useRef, useState } from "react";
import { buttonPressed, chosen, type Keys, NONE, press } from "./keys";

/** The keys of all questions of a health check, while the focus is in one and nowhere else (WCAG 2.1.4). */
export function useAnswerKeys(onAnswer: (yes: boolean) => void) {
  const keys = useRef(NONE);
  const [shown, setShown] = useState(NONE);
  const keep = (now: Keys) => {
    keys.current = now;
    setShown(now);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === "Enter" && keys.current.typed !== "") event.preventDefault();
    keep(press(keys.current, event.key));
    if (keys.current.answer !== undefined) onAnswer(keys.current.answer);
  };
  const onButton = (yes: boolean) => {
    keep(buttonPressed(keys.current));
    onAnswer(yes);
  };
  return { onKeyDown, onButton, chosen: chosen(shown), refused: shown.refused === true };
}

export type AnswerKeys = ReturnType<typeof useAnswerKeys>;
