import { Button, Radios, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import type { Day, Slot } from "../day/day";
import { Concerned } from "./Concerned";
import { begin, byLetter, concerned, type How, HOWS, inFigures, type SlotEntry, slotBody, slotInWords, wrongSlot } from "./revise";

type Props = { day: Day; slot: Slot; onDone: (what: string) => void; onMoved: () => void };

/** Whom it concerns stands before what is done: nobody silently loses a place, or is expected at a time that nobody told them. */
export function ReviseSlot({ day, slot, onDone, onMoved }: Props) {
  const [entry, setEntry] = useState<SlotEntry>(() => begin(slot));
  const { submit, problems, attempt, error } = useForm(`/api/donors/sessions/${day.session.session}/revision`);
  const who = concerned(day, slot.slot);
  const letters = byLetter(day.session.day, today());
  const set = (change: Partial<SlotEntry>) => setEntry({ ...entry, ...change });
  const text = (name: "startsAt" | "endsAt" | "places", label: string) => (
    <TextInput id={name} name={name} label={label} labelProps={{ size: "s" }} width={5} autoComplete="off" error={error(name)} value={entry[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} />
  );
  return (
    <>
      <Back to={`/sessions/${day.session.session}/revise`}>Change the session</Back>
      <Problems key={attempt} {...problems} />
      <PageHeading title="Change a slot">
        <span className="nhsuk-caption-m">
          {slotInWords(slot)}: {inFigures(slot)}
        </span>
      </PageHeading>
      <form aria-label="Change a slot" onSubmit={(event) => submit(event, wrongSlot(entry, who, letters), () => slotBody(day, slot.slot, entry), () => onDone(`${slotInWords(slot)}: changed.`))} noValidate>
        <Radios name="how" legend="What is to be changed?" legendProps={{ size: "s" }} error={error("how-MOVE")}>
          {(Object.keys(HOWS) as How[]).map((how) => (
            <Radios.Item key={how} id={`how-${how}`} value={how} checked={entry.how === how} onChange={() => set({ how })}>
              {HOWS[how]}
            </Radios.Item>
          ))}
        </Radios>
        {entry.how === "MOVE" && (
          <div className="orders-fields">
            {text("startsAt", "Begins at")}
            {text("endsAt", "Ends at")}
          </div>
        )}
        {entry.how === "PLACES" && text("places", "Places")}
        <Concerned day={day} slot={slot} who={who} how={entry.how} letters={letters} told={entry.told} error={error} onTold={(told) => set({ told })} onMoved={onMoved} />
        <Button type="submit" warning={entry.how === "TAKE_OUT"}>
          {entry.how === "TAKE_OUT" ? "Take the slot out" : "Change the slot"}
        </Button>
      </form>
    </>
  );
}
