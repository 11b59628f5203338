import { Button, Radios, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../application";
import { ApplicationFields } from "../ApplicationFields";
import { Back } from "../Back";
import { type Donor, today } from "../donors";
import { DonorBanner } from "../DonorBanner";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { wrongFields } from "../refusal";
import { asApplication, body, type Corrected, type Correction, type Ground, GROUNDS, wrongWithCorrection } from "./correction";
import { CorrectionDone } from "./CorrectionDone";

/** What is wrong is written over; what it was stays on the record. */
export function CorrectDonor({ donor }: { donor: Donor }) {
  const [application, setApplication] = useState(() => asApplication(donor));
  const [correction, setCorrection] = useState<Correction>({ words: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const command = useOnce<Corrected>(`/api/donors/${donor.donor}/correction`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending) return;
    const found = wrongWithCorrection(donor, application, correction, today());
    setWrong(found);
    setAttempt((before) => before + 1);
    command.reset();
    if (found.length === 0) command.mutate(body(donor, application, correction), { onError: () => setAttempt((before) => before + 1) });
  };

  if (command.data) return <CorrectionDone corrected={command.data} />;
  const shown = [...wrong, ...wrongFields(command.error)];
  return (
    <>
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <Problems key={attempt} error={command.error} wrong={wrong} />
      <DonorBanner donor={donor} />
      <PageHeading title="Correct the record" />
      <form onSubmit={submit} noValidate>
        <ApplicationFields application={application} wrong={shown} onChange={setApplication} withoutAddress />
        <Why correction={correction} wrong={shown} onChange={setCorrection} />
        <Button type="submit">Correct</Button>
        <div role="status">{command.isPending && <p>Recording …</p>}</div>
      </form>
    </>
  );
}

type WhyProps = { correction: Correction; wrong: Wrong[]; onChange: (correction: Correction) => void };

function Why({ correction, wrong, onChange }: WhyProps) {
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  return (
    <>
      <Radios name="ground" legend="Why is it corrected?" legendProps={{ size: "s" }} error={error("ground-MISHEARD")}>
        {(Object.keys(GROUNDS) as Ground[]).map((ground) => (
          <Radios.Item key={ground} id={`ground-${ground}`} value={ground} checked={correction.ground === ground} onChange={() => onChange({ ...correction, ground })}>
            {GROUNDS[ground]}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea
        id="words"
        name="words"
        label="In words (needed for something else)"
        labelProps={{ size: "s" }}
        rows={2}
        error={error("words")}
        value={correction.words}
        onChange={(event) => onChange({ ...correction, words: event.currentTarget.value })}
      />
    </>
  );
}
