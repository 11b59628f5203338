import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { WordsField } from "../donors/deferrals/WordsField";
import { today } from "../donors/donors";
import type { Finding } from "../donors/health/decision";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { body, EMPTY, type Entry, type Ground, GROUNDS, TERMS, wrongWith } from "./overrulings";

type Props = { donor: string; assessment: string; causes: Finding[]; onDone: () => void };

/** The first of two clinicians: it changes nothing until another one signs on and confirms it. */
export function ProposeOverruling({ donor, assessment, causes, onDone }: Props) {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const queries = useQueryClient();
  const proposing = useOnce<{ overruling: string }>(`/api/donors/${donor}/eligibility/${assessment}/overrulings`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field.startsWith(field))?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (proposing.isPending) return;
    const found = wrongWith(entry, causes[0]?.code ?? "");
    setWrong(found);
    again();
    proposing.reset();
    const onSuccess = () => {
      void queries.invalidateQueries({ queryKey: ["overrulings"] });
      onDone();
    };
    if (found.length === 0) proposing.mutate(body(entry, today()), { onSuccess, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={proposing.error} wrong={wrong} />
      <h2 className="nhsuk-heading-m">Overrule a cause, with a second clinician</h2>
      <p>It changes nothing until another clinician has signed on and confirmed it, today. Then the same answers are judged again, and the same cause is not found while the term lasts.</p>
      <Radios name="condition" legend="What is overruled?" legendProps={{ size: "s" }} error={error("condition")}>
        {causes.map(({ code, words }) => (
          <Radios.Item key={code} id={`condition-${code}`} value={code} checked={entry.condition === code} onChange={() => setEntry({ ...entry, condition: code })}>
            {words}
          </Radios.Item>
        ))}
      </Radios>
      <Radios name="ground" legend="On what ground?" legendProps={{ size: "s" }} error={error("ground")}>
        {(Object.keys(GROUNDS) as Ground[]).map((ground) => (
          <Radios.Item key={ground} id={`ground-${ground}`} value={ground} checked={entry.ground === ground} onChange={() => setEntry({ ...entry, ground })}>
            {GROUNDS[ground]}
          </Radios.Item>
        ))}
      </Radios>
      <Radios name="months" legend="For how long?" legendProps={{ size: "s" }} error={error("months")}>
        {TERMS.map((months) => (
          <Radios.Item key={months} id={`months-${months}`} value={String(months)} checked={entry.months === months} onChange={() => setEntry({ ...entry, months })}>
            {`${months} months`}
          </Radios.Item>
        ))}
      </Radios>
      <WordsField label="Why is it overruled?" hint="8 to 500 characters. It is kept with your name." words={entry.words} wrong={wrong} onChange={(words) => setEntry({ ...entry, words })} />
      <Button type="submit">
        Propose to overrule it
      </Button>{" "}
      <Button type="button" secondary onClick={onDone}>
        Back without it
      </Button>
    </form>
  );
}
