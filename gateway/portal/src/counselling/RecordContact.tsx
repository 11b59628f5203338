import { Button, Radios, Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { type ContactEntry, COUNSELLING_AT, type Way, WAYS, withWords, wrongContact } from "./counselling";

type Props = { task: string; onDone: () => void };

/** Also an attempt that reached nobody: nobody is given up before it was tried. */
export function RecordContact({ task, onDone }: Props) {
  const [entry, setEntry] = useState<ContactEntry>({ words: "" });
  const { submit, problems, attempt, error } = useForm(`${COUNSELLING_AT}/${task}/contacts`);
  const set = (change: Partial<ContactEntry>) => setEntry({ ...entry, ...change });
  return (
    <form aria-label="Record how you tried to reach the donor" onSubmit={(event) => submit(event, wrongContact(entry), () => withWords({ way: entry.way, reached: entry.reached }, entry.words), onDone)} noValidate>
      <h2 className="nhsuk-heading-m">Record how you tried to reach the donor</h2>
      <Problems key={attempt} {...problems} />
      <Radios name="way" legend="How?" legendProps={{ size: "s" }} error={error("way-PHONE")}>
        {(Object.keys(WAYS) as Way[]).map((way) => (
          <Radios.Item key={way} id={`way-${way}`} value={way} checked={entry.way === way} onChange={() => set({ way })}>
            {WAYS[way]}
          </Radios.Item>
        ))}
      </Radios>
      <Radios name="reached" legend="Was the donor reached?" legendProps={{ size: "s" }} inline error={error("reached-yes")}>
        <Radios.Item id="reached-yes" value="yes" checked={entry.reached === true} onChange={() => set({ reached: true })}>
          Yes
        </Radios.Item>
        <Radios.Item id="reached-no" value="no" checked={entry.reached === false} onChange={() => set({ reached: false })}>
          No
        </Radios.Item>
      </Radios>
      <Textarea id="contact-words" name="words" label="In words (optional)" labelProps={{ size: "s" }} hint="For clinicians alone." rows={2} error={error("contact-words")} value={entry.words} onChange={(event) => set({ words: event.currentTarget.value })} />
      <Button type="submit" secondary>
        Record the attempt
      </Button>
    </form>
  );
}
