import { Button, Radios } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { oneLine } from "../../glass/glass";
import type { Wrong } from "../application";
import type { Donor } from "../donors";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { type Deferral, END_REASONS, type EndReason, endReasons, untilInWords } from "./deferrals";
import { wrongWords } from "./entry";
import { WordsField } from "./WordsField";

type Props = { donor: Donor; deferral: Deferral; onDone: (deferral: Deferral) => void };

/** Ends this one and no other. */
export function EndDeferral({ donor, deferral, onDone }: Props) {
  const [reason, setReason] = useState<EndReason>();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const ending = useOnce<Deferral>(`/api/donors/${donor.donor}/deferrals/${deferral.deferral}/end`);
  const again = () => setAttempt((before) => before + 1);
  const reasons = endReasons(deferral);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ending.isPending) return;
    const found = [...(reason ? [] : [{ text: "Choose why it ends", field: `reason-${reasons[0]}` }]), ...wrongWords(words)];
    setWrong(found);
    again();
    ending.reset();
    if (found.length === 0) ending.mutate({ reason, words: oneLine(words) }, { onSuccess: onDone, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={ending.error} wrong={wrong} />
      <PageHeading title="End this deferral?" />
      <p className="nhsuk-lede-text">
        {untilInWords(deferral.end)}: {deferral.words}
      </p>
      <Radios name="reason" legend="Why does it end?" legendProps={{ size: "s" }} error={wrong.find(({ field }) => field.startsWith("reason"))?.text}>
        {reasons.map((each) => (
          <Radios.Item key={each} id={`reason-${each}`} value={each} hint={END_REASONS[each].hint} checked={reason === each} onChange={() => setReason(each)}>
            {END_REASONS[each].text}
          </Radios.Item>
        ))}
      </Radios>
      <WordsField label="What do you go by?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={wrong} onChange={setWords} />
      <Button type="submit" warning>
        End this deferral
      </Button>
    </form>
  );
}
