import { Textarea } from "nhsuk-react-components";
import type { Wrong } from "../application";

type Props = { label: string; hint: string; words: string; wrong: Wrong[]; onChange: (words: string) => void };

/** More than one line, so that a scanner's Enter sends nothing. */
export const WordsField = ({ label, hint, words, wrong, onChange }: Props) => (
  <Textarea
    id="words"
    name="words"
    label={label}
    labelProps={{ size: "s" }}
    hint={hint}
    error={wrong.find(({ field }) => field === "words")?.text}
    rows={2}
    value={words}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
