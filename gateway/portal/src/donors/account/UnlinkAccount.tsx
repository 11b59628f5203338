import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText } from "nhsuk-react-components";
import { useState } from "react";
import { oneLine } from "../../glass/glass";
import { Back } from "../Back";
import { wrongWords } from "../deferrals/entry";
import { WordsField } from "../deferrals/WordsField";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";

const wrongReason = (words: string) => (words.trim() ? wrongWords(words) : [{ text: "Enter why it is unlinked", field: "words" }]);

/** The account opens nothing from then on. It is linked again with a new code, by somebody who has seen the donor. */
export function UnlinkAccount({ donor }: { donor: Donor }) {
  const [words, setWords] = useState("");
  const [done, setDone] = useState(false);
  const queries = useQueryClient();
  const unlinked = () => {
    setDone(true);
    void queries.invalidateQueries({ queryKey: ["donor", donor.donor] });
  };
  const { submit, problems, attempt } = useForm(`/api/donors/${donor.donor}/account-unlinking`);
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      {done ? (
        <>
          <PageHeading title="The account is unlinked" />
          <InsetText>
            <p>It opens nothing of this donor any more. To link one again, make a code for the donor on the record.</p>
          </InsetText>
        </>
      ) : (
        <form onSubmit={(event) => submit(event, wrongReason(words), () => ({ reason: oneLine(words) }), unlinked)} noValidate>
          <Problems key={attempt} {...problems} />
          <PageHeading title="Unlink the donor's account" />
          <p>The donor's pages show nothing of this record from then on. Appointments and the record stay as they are.</p>
          <WordsField label="Why is it unlinked?" hint="8 to 500 characters, for example: linked by another person. It is kept with your name." words={words} wrong={problems.wrong} onChange={setWords} />
          <Button type="submit" warning>
            Unlink the account
          </Button>
        </form>
      )}
    </>
  );
}
