import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { oneLine } from "../../glass/glass";
import type { Wrong } from "../application";
import { type Donor, today } from "../donors";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { type Deferral, untilInWords } from "./deferrals";
import { EndFields } from "./EndFields";
import { endBody, NO_END, wrongEnd, wrongWords } from "./entry";
import { WordsField } from "./WordsField";

type Props = { donor: Donor; deferral: Deferral; onDone: (deferral: Deferral) => void };

export function ExtendDeferral({ donor, deferral, onDone }: Props) {
  const [end, setEnd] = useState(NO_END);
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const extending = useOnce<Deferral>(`/api/donors/${donor.donor}/deferrals/${deferral.deferral}/extension`);
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (extending.isPending) return;
    const found = [...wrongEnd(end, today()), ...wrongWords(words)];
    setWrong(found);
    again();
    extending.reset();
    if (found.length === 0) extending.mutate({ end: endBody(end), words: oneLine(words) }, { onSuccess: onDone, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={extending.error} wrong={wrong} />
      <PageHeading title="Make this deferral longer" />
      <p className="nhsuk-lede-text">
        {untilInWords(deferral.end)}: {deferral.words}
      </p>
      <p>Only longer: to shorten it, end it and impose another.</p>
      <EndFields end={end} wrong={wrong} onChange={setEnd} />
      <WordsField label="What do you go by?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={wrong} onChange={setWords} />
      <Button type="submit">Make it longer</Button>
    </form>
  );
}
