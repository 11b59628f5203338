import { type KeyboardEvent, useRef } from "react";

const PRESSED = ["button", "checkbox", "image", "radio", "reset", "submit"];

/** Whether what is typed there is text, as a scanner's is meant to be. */
const takesText = (target: EventTarget) =>
  (target instanceof HTMLInputElement && !PRESSED.includes(target.type)) || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/**
 * A scan that arrives while a button, a link, a checkbox or a radio has the focus presses nothing, however slow the scanner is: the Enter that
 * ends it, and a space in it, come after letters and digits, and a person who presses a button types none before.
 */
export function useScanGuard() {
  const typed = useRef(false);
  const held = useRef(false);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
    const presses = event.key === "Enter" || event.key === " ";
    const scan = typed.current && !takesText(event.target);
    held.current = presses && scan;
    if (held.current) event.preventDefault();
    typed.current = !takesText(event.target) && event.key.length === 1 && (event.key !== " " || typed.current);
  };
  // Some browsers press a button when the space is let go.
  const onKeyUpCapture = (event: KeyboardEvent) => {
    if (event.key === " " && held.current) event.preventDefault();
  };
  return { onKeyDownCapture, onKeyUpCapture };
}
