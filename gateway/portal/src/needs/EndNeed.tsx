import { Button, Radios, Textarea } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useOnce } from "../donors/once";
import { brokenGlass } from "../glass/glass";
import { Problems } from "../rules/Problems";
import type { PatientNumber } from "../wristband/wristband";
import { endingBody, FOR_LIFE, GROUNDS, type Need, needsAddress, wrongWithEnding } from "./needs";

type Props = { need: Need; number: PatientNumber; reason?: string; onEnded: () => void; onKeep: () => void };

/** No ground is chosen beforehand: nobody ends what may save a life by a stray Enter. */
export function EndNeed({ need, number, reason, onEnded, onKeep }: Props) {
  const [ground, setGround] = useState("");
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const id = (field: string) => `${need.need}-${field}`;
  const errorOf = (field: string) => wrong.find((each) => each.field.startsWith(id(field)))?.text;
  const forLife = FOR_LIFE[need.kind];
  const grounds = forLife ? ["ENTERED_IN_ERROR"] : Object.keys(GROUNDS);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const ending = useOnce<object>(`${needsAddress(number)}/ending`, brokenGlass(reason));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ending.isPending) return;
    const found = wrongWithEnding({ ground, words }, id);
    setWrong(found);
    if (found.length === 0) ending.mutate(endingBody(need, { ground, words }), { onSuccess: onEnded });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Problems error={ending.error} messages={wrong} />
      <Radios
        name={id("ground")}
        legend="Why does it no longer bind?"
        legendProps={{ size: "s" }}
        hint={forLife}
        error={errorOf("ground")}
      >
        {grounds.map((each) => (
          <Radios.Item key={each} id={id(`ground-${each}`)} value={each} checked={ground === each} onChange={() => setGround(each)}>
            {GROUNDS[each]}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea
        id={id("words")}
        name="words"
        label="Who decided it, and how do you know?"
        labelProps={{ size: "s" }}
        hint="It is on record with your name."
        rows={3}
        error={errorOf("words")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="nhsuk-button-group">
        <Button type="submit" warning>
          End it for this patient
        </Button>
        <Button type="button" secondary onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
