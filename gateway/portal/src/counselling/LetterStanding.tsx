import { Tag } from "nhsuk-react-components";
import { STATES as LETTERS } from "../letters/letters";
import { words } from "../trace/trace";
import type { Task } from "./counselling";

/** The letter that asks the donor to ring: how far it is, or why none went. */
export function LetterStanding({ task: { letterState, noLetter } }: { task: Pick<Task, "letterState" | "noLetter"> }) {
  if (letterState) return <Tag modifier={LETTERS[letterState].color}>{LETTERS[letterState].text}</Tag>;
  return <>None went{noLetter && `: ${words(noLetter)}`}</>;
}
