import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { oneLine } from "../../glass/glass";
import type { Wrong } from "../application";
import { Back } from "../Back";
import { wrongWords } from "../deferrals/entry";
import { WordsField } from "../deferrals/WordsField";
import { DonorBanner } from "../DonorBanner";
import { type Donor, today } from "../donors";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { type Ground, GROUNDS, type Reviewed, reviewInWords, reviewOfAge } from "./giving";

/** As it is answered. */
type Given = Pick<Reviewed, "ground" | "on" | "holdsUntil">;

/** A clinician's review apart from a health check: while it holds, the rules on age do not refer the donor. */
export function RecordReview({ donor }: { donor: Donor }) {
  const [given, setGiven] = useState<Given>();
  const ground = reviewOfAge(donor.dateOfBirth, today());
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      {!ground && <PageHeading title="No review is asked for at this age" />}
      {ground && !given && <Form donor={donor.donor} ground={ground} onGiven={setGiven} />}
      {given && (
        <>
          <PageHeading title="Review recorded" />
          <InsetText>
            <p>{`${GROUNDS[given.ground]}: ${reviewInWords(given, today())}.`}</p>
          </InsetText>
        </>
      )}
    </>
  );
}

const QUESTIONS: Record<Ground, string> = { CONSENT_UNDERSTOOD: "Does the donor understand what is consented to?", YEARLY_REVIEW: "Can the donor go on giving for a year?" };

function Form({ donor, ground, onGiven }: { donor: string; ground: Ground; onGiven: (review: Given) => void }) {
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const queries = useQueryClient();
  const recording = useOnce<Given>(`/api/donors/${donor}/reviews`);
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const found = wrongWords(words);
    setWrong(found);
    again();
    recording.reset();
    const onSuccess = (review: Given) => {
      onGiven(review);
      void queries.invalidateQueries({ queryKey: ["donor", donor] });
    };
    if (found.length === 0) recording.mutate({ ground, words: oneLine(words) }, { onSuccess, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <PageHeading title={QUESTIONS[ground]} />
      <p>Record the review when the answer is yes. Until it is over the rules do not refer the donor for this again; everything else is asked at each health check. If it is no, defer the donor.</p>
      <WordsField label="What do you go by?" hint="8 to 500 characters. It is kept with your name." words={words} wrong={wrong} onChange={setWords} />
      <Button type="submit">Yes: record the review</Button>
    </form>
  );
}
