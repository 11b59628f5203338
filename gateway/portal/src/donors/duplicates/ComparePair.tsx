import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios, Table, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../application";
import { Back } from "../Back";
import { sideBySide } from "../compare";
import { asApplication } from "../correction/correction";
import { useDonor } from "../donor";
import type { Donor } from "../donors";
import { MARKS } from "../likeness";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { Score } from "../Score";
import type { Pair } from "./duplicates";

const CHOICES = { one: "The same person: the first record stands for both", other: "The same person: the second record stands for both", two: "Two persons" };

type Choice = keyof typeof CHOICES;

/** Whoever decides has both records open, and is on record as having opened them. */
export function ComparePair({ pair }: { pair: Pair }) {
  const one = useDonor(pair.one);
  const other = useDonor(pair.other);
  return (
    <>
      <Back to="/donors/duplicates">Likely duplicates</Back>
      <Problems error={one.error ?? other.error} />
      <PageHeading title="One person or two?" />
      {one.data && other.data ? (
        <>
          <SideBySide one={one.data} other={other.data} pair={pair} />
          <Score parts={pair.parts} score={pair.score} of="this pair" />
          <Decision pair={pair} />
        </>
      ) : (
        <p role="status">Opening both records …</p>
      )}
    </>
  );
}

function SideBySide({ one, other, pair }: { one: Donor; other: Donor; pair: Pair }) {
  const first = { ...asApplication(one), addressLine: one.addressLine ?? "", postcode: one.postcode ?? "" };
  const given = ({ donations }: Donor) => (donations.length === 1 ? "1 donation" : `${donations.length} donations`);
  return (
    <Table responsive firstCellIsHeader>
      <Table.Head>
        <Table.Row>
          {["What", "First record", "Second record", "How they agree"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {sideBySide(first, pair.parts, other).map((row) => (
          <Table.Row key={row.name}>
            <Table.Cell>{row.name}</Table.Cell>
            <Table.Cell>{row.entered}</Table.Cell>
            <Table.Cell>{row.registered}</Table.Cell>
            <Table.Cell className={`donors-agreement donors-agreement--${row.agreement}`}>
              <span aria-hidden="true">{MARKS[row.agreement]} </span>
              {row.level}
            </Table.Cell>
          </Table.Row>
        ))}
        <Table.Row>
          <Table.Cell>Given</Table.Cell>
          <Table.Cell>{given(one)}</Table.Cell>
          <Table.Cell>{given(other)}</Table.Cell>
          <Table.Cell>Not compared</Table.Cell>
        </Table.Row>
      </Table.Body>
    </Table>
  );
}

function Decision({ pair }: { pair: Pair }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [choice, setChoice] = useState<Choice>();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const command = useOnce<{ decision: string }>("/api/donors/duplicates/decision");
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;

  const decided = () => {
    queries.removeQueries({ queryKey: ["donor"] });
    void queries.invalidateQueries({ queryKey: ["duplicates"] });
    void navigate("/donors/duplicates");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending) return;
    const found = wrongWith(choice, reason);
    setWrong(found);
    setAttempt((before) => before + 1);
    command.reset();
    if (found.length === 0 && choice) command.mutate(bodyOf(pair, choice, reason), { onSuccess: decided });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={command.error} wrong={wrong} />
      <Radios name="decision" legend="What are they?" legendProps={{ size: "m" }} error={error("decision-one")}>
        {(Object.keys(CHOICES) as Choice[]).map((each) => (
          <Radios.Item key={each} id={`decision-${each}`} value={each} checked={choice === each} onChange={() => setChoice(each)}>
            {CHOICES[each]}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea id="reason" name="reason" label="How do you know?" labelProps={{ size: "s" }} rows={2} error={error("reason")} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button type="submit">Decide</Button>
    </form>
  );
}

export function wrongWith(choice: Choice | undefined, reason: string): Wrong[] {
  return [
    ...(choice ? [] : [{ text: "Choose one person or two", field: "decision-one" }]),
    ...(reason.trim().length < 8 || reason.length > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = (pair: Pair, choice: Choice, reason: string): object => ({
  one: pair.one,
  other: pair.other,
  decision: choice === "two" ? "DIFFERENT_PERSONS" : "SAME_PERSON",
  ...(choice !== "two" && { survivor: pair[choice] }),
  reason: reason.trim(),
});
