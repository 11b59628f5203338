import { useQueryClient } from "@tanstack/react-query";
import { Button, Select, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { BY_HAND, bodyOf, type Entry, factsOf, lettersAt, wrongWith } from "./letters";

/** By hand: most letters follow by themselves. Whether and how it goes, the donor's wishes and consents decide. */
export function WriteLetter({ donor }: { donor: Donor }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [entry, setEntry] = useState<Entry>({ kind: "", facts: {} });
  const { submit, problems, attempt, error } = useForm(lettersAt(donor.donor));
  const done = () => {
    queries.removeQueries({ queryKey: ["letters-of", donor.donor] });
    void navigate(`/donors/${donor.donor}`, { state: { letter: "The letter is asked for. Where it is, stands here until it has gone." } });
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Write a letter to the donor" />
      <p>It goes by e-mail or in print, as the donor wants. What the donor has not agreed to is refused.</p>
      <form onSubmit={(event) => submit(event, wrongWith(entry), () => bodyOf(entry), done)} noValidate>
        <Problems key={attempt} {...problems} />
        <Select id="kind" label="Which letter?" labelProps={{ size: "s" }} error={error("kind")} value={entry.kind} onChange={({ currentTarget: { value } }) => setEntry({ ...entry, kind: value })}>
          <Select.Option value="">Choose a letter</Select.Option>
          {Object.entries(BY_HAND).map(([kind, { text }]) => (
            <Select.Option key={kind} value={kind}>
              {text}
            </Select.Option>
          ))}
        </Select>
        {factsOf(entry.kind).map(([name, question]) => (
          <TextInput
            key={name}
            id={name}
            name={name}
            label={question}
            labelProps={{ size: "s" }}
            hint="It stands in the letter as you write it"
            error={error(name)}
            autoComplete="off"
            value={entry.facts[name] ?? ""}
            onChange={({ currentTarget: { value } }) => setEntry((before) => ({ ...before, facts: { ...before.facts, [name]: value } }))}
          />
        ))}
        <Button type="submit">Ask for the letter</Button>
      </form>
    </>
  );
}
