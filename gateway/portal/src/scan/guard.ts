import { type KeyboardEvent, useRef } from "react";
import { stray } from "./strays";

const PRESSED = ["button", "checkbox", "image", "radio", "reset", "submit"];

/** No code is shorter; a person who has typed a letter at a button has not scanned. */
const SHORTEST_SCAN = 6;

/** Whether what is typed there is text, as a scanner's is meant to be. */
const takesText = (target: EventTarget) =>
  (target instanceof HTMLInputElement && !PRESSED.includes(target.type)) || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/**
 * A scan that arrives while a button, a link, a checkbox or a radio has the focus presses nothing, however slow the scanner is: the Enter that
 * ends it, and a space in it, come after letters and digits, and a person who presses a button types none before.
 */
export function useScanGuard() {
  const typed = useRef(0);
  const held = useRef(false);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift") return;
    const presses = event.key === "Enter" || event.key === " ";
    const scan = typed.current > 0 && !takesText(event.target);
    held.current = presses && scan;
    // A page's own guard lies within the frame's: the first to hold it counts it.
    if (held.current && event.key === "Enter" && typed.current >= SHORTEST_SCAN && !event.defaultPrevented) stray();
    if (held.current) event.preventDefault();
    const types = !takesText(event.target) && event.key.length === 1 && (event.key !== " " || typed.current > 0);
    typed.current = types ? typed.current + 1 : 0;
  };
  // Some browsers press a button when the space is let go.
  const onKeyUpCapture = (event: KeyboardEvent) => {
    if (event.key === " " && held.current) event.preventDefault();
  };
  return { onKeyDownCapture, onKeyUpCapture };
}
