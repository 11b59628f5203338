import type { KeyboardEvent } from "react";

/** Enter in a text field goes to the next one: a scanner ends with it, and starts nothing. */
export function enterLeadsOn(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.target.type === "radio") return;
  event.preventDefault();
  const inputs = [...event.currentTarget.querySelectorAll<HTMLElement>("input, textarea, button")];
  inputs[inputs.indexOf(event.target) + 1]?.focus();
}
